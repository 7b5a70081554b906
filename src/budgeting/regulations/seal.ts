import { createHash } from 'node:crypto'
import { canonicalJson } from '../../audit/canonical-json.ts'
import type { Regulation } from './regulation.ts'

/** The canonical JSON of a Regulation's document and its SHA-256: what is stored, signed and compared. */
export function sealOf (document: Regulation): { text: string, sha256: string } {
  const text = canonicalJson(document)
  return { text, sha256: createHash('sha256').update(text).digest('hex') }
}
