import { decodeBase64 } from './base64.ts'
import { HASH_BYTES } from './merkle.ts'

/** What the trail was at one size: its head, to be signed and given to people outside. */
export interface Checkpoint {
  /** The name of the log. */
  readonly origin: string
  /** The number of leaves. */
  readonly size: number
  readonly root: Buffer
}

const originLine = /^[ -\u{d7ff}\u{e000}-\u{10ffff}]+$/u

function fault ({ origin, size, root }: Checkpoint): string | undefined {
  if (!originLine.test(origin)) return 'The origin is one line of text, and not empty'
  if (!Number.isSafeInteger(size) || size < 0) return 'The size is a count of leaves below 2^53'
  if (root.length !== HASH_BYTES) return 'The root hash has 32 bytes'
}

/** The text of a checkpoint (C2SP tlog-checkpoint): origin, size, root in base64, a line each. Throws an Error when a part cannot be one. */
export function formatCheckpoint (checkpoint: Checkpoint): string {
  const wrong = fault(checkpoint)
  if (wrong !== undefined) throw new Error(wrong)
  return `${checkpoint.origin}\n${checkpoint.size}\n${checkpoint.root.toString('base64')}\n`
}

/**
 * Reads the text of a checkpoint, so a note's text after its signature was verified. Extension lines are refused:
 * we write none, and the specification advises against them. Throws an Error that says what is wrong.
 */
export function parseCheckpoint (text: string): Checkpoint {
  const [origin, size, root, end, ...more] = text.split('\n')
  if (origin === undefined || size === undefined || root === undefined || end !== '' || more.length > 0) {
    throw new Error('A checkpoint has three lines: origin, size, root')
  }
  if (!/^(0|[1-9]\d*)$/.test(size)) throw new Error('The size of a checkpoint is a decimal number without leading zeros')
  const bytes = decodeBase64(root)
  if (bytes === undefined) throw new Error('The root hash of a checkpoint is standard base64')
  const checkpoint = { origin, size: Number(size), root: bytes }
  const wrong = fault(checkpoint)
  if (wrong !== undefined) throw new Error(wrong)
  return checkpoint
}
