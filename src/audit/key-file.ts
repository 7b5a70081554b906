import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { generateSigner, loadSigner } from './note-key.ts'
import type { Signer } from './note-key.ts'

/**
 * The key that signs checkpoints, from its own file outside the database and its backups (PKCS #8 PEM, readable by its
 * owner only). `create` makes one where there is none: for a first start; a service that lost its key must notice.
 */
export function readSigner (file: string, origin: string, create: boolean): Signer | undefined {
  if (existsSync(file)) return loadSigner(origin, readFileSync(file, 'utf8'))
  if (!create) return undefined
  const { privatePem, signer } = generateSigner(origin)
  writeFileSync(file, privatePem, { mode: 0o400, flag: 'wx' })
  chmodSync(file, 0o400)
  return signer
}
