import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { generateSigner, loadSigner } from './note-key.ts'
import type { Signer } from './note-key.ts'

/**
 * The key that signs checkpoints, from its own file outside the database and its backups (PKCS #8 PEM, readable by its
 * owner only). `create` makes one where there is none: for a first start; a service that lost its key must notice.
 */
export function readSigner (file: string, origin: string, create: boolean): Signer | undefined {
  if (!existsSync(file) && create) writeKey(file, generateSigner(origin).privatePem)
  return existsSync(file) ? loadSigner(origin, readFileSync(file, 'utf8')) : undefined
}

/** Writes the key whole or not at all. Where another process was first, its key stays. */
function writeKey (file: string, pem: string): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, pem, { mode: 0o400, flag: 'wx', flush: true })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error
  } finally { rmSync(draft) }
}
