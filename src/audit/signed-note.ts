import { decodeBase64 } from './base64.ts'
import { isSignatureOf, signText } from './note-key.ts'
import type { Signer, VerifierKey } from './note-key.ts'

const KEY_ID_BYTES = 4
/** The specification asks for at least 16; a limit keeps a stranger's note from costing us much. */
const MOST_SIGNATURES = 64

/** Well-formed text without control characters but the newline, which also ends it. */
const noteText = /^[\n -\u{d7ff}\u{e000}-\u{10ffff}]*\n$/u
const signatureLine = /^— ([^+\p{White_Space}]+) (\S+)$/u

export interface VerifiedNote {
  readonly text: string
  /** The given keys that signed it, each once, in the order of their lines. */
  readonly signedBy: readonly VerifierKey[]
}

/** Signs a text that ends in a newline as a C2SP note, one line for each signer; throws an Error when the text cannot be one. */
export function signNote (text: string, ...signers: readonly Signer[]): string {
  if (!noteText.test(text)) throw new Error('The text of a note ends in a newline and has no control characters or lone surrogates')
  if (signers.length === 0) throw new Error('A note needs a signer')
  const lines = signers.map(signer => {
    const signature = Buffer.concat([Buffer.from(signer.id, 'hex'), signText(text, signer)])
    return `— ${signer.name} ${signature.toString('base64')}\n`
  })
  return `${text}\n${lines.join('')}`
}

function readSignature (line: string): { name: string, id: string, signature: Buffer } {
  const [, name, encoded] = signatureLine.exec(line) ?? []
  const bytes = encoded === undefined ? undefined : decodeBase64(encoded)
  if (name === undefined || bytes === undefined || bytes.length <= KEY_ID_BYTES) throw new Error('The note has a malformed signature line')
  return { name, id: bytes.toString('hex', 0, KEY_ID_BYTES), signature: bytes.subarray(KEY_ID_BYTES) }
}

function splitNote (note: string): { text: string, signatures: string[] } {
  const blank = note.lastIndexOf('\n\n')
  if (!noteText.test(note) || blank === -1) throw new Error('This is not a signed note: text, a blank line, signature lines')
  const signatures = note.slice(blank + 2, -1).split('\n')
  if (signatures.length > MOST_SIGNATURES) throw new Error(`The note has more than ${MOST_SIGNATURES} signatures`)
  return { text: note.slice(0, blank + 1), signatures }
}

/**
 * The text of a C2SP note, once at least one of the given keys has signed it. Signatures of other keys are ignored, as key rotation needs;
 * a signature in the name and id of a given key that fails, a malformed note, or no known signature at all throws an Error.
 */
export function verifyNote (note: string, keys: readonly VerifierKey[]): VerifiedNote {
  const { text, signatures } = splitNote(note)
  const signedBy = new Set<VerifierKey>()
  for (const { name, id, signature } of signatures.map(readSignature)) {
    const key = keys.find(candidate => candidate.name === name && candidate.id === id)
    if (key === undefined) continue
    if (!isSignatureOf(text, signature, key)) throw new Error(`The signature of ${name} (${id}) does not fit the text`)
    signedBy.add(key)
  }
  if (signedBy.size === 0) throw new Error('No given key has signed the note')
  return { text, signedBy: [...signedBy] }
}
