import { createHash } from 'node:crypto'
import { combine, split } from 'shamir-secret-sharing'
import { canonicalJson } from '../../../audit/canonical-json.ts'
import { keyFromSecret, KeyRefused, secretOf } from './poll-key.ts'
import type { PollKey } from './poll-key.ts'

const format = 'hramada-poll-share/1'

/** A share of a poll's key, as its file says it. Fewer than `threshold` of them tell nothing of the key. */
interface Share {
  readonly format: typeof format
  /** The public half of the key, hexadecimal. */
  readonly public_key: string
  readonly share: number
  readonly of: number
  readonly threshold: number
  /** Hexadecimal. */
  readonly data: string
  /** The first bytes of SHA-256 over the rest: finds a digit that was typed wrong, and guards against nothing else. */
  readonly check: string
}

/** Whether a key can be shared so: at least two have to meet, and there are at most 255. */
export function canShare (shares: number, threshold: number): boolean {
  return Number.isInteger(shares) && Number.isInteger(threshold) && threshold >= 2 && threshold <= shares && shares <= 255
}

/** Splits a key into shares of which `threshold` make it again (Shamir's sharing over GF(2^8)); the texts of their files. */
export async function shareKey (key: PollKey, { shares, threshold }: { shares: number, threshold: number }): Promise<string[]> {
  if (!canShare(shares, threshold)) throw new RangeError(`A key is not shared among ${shares} with a threshold of ${threshold}.`)
  const secret = secretOf(key)
  const parts = await split(secret, shares, threshold)
  secret.fill(0)
  return parts.map((part, at) => printShare({ format, public_key: key.publicKey.toString('hex'), share: at + 1, of: shares, threshold, data: Buffer.from(part).toString('hex') }))
}

/** Whether a text is said to be a share rather than a whole key. */
export function isShare (text: string): boolean {
  return text.includes(format)
}

/**
 * Makes the key again from texts of shares. Throws KeyRefused, naming the share, when one was mistyped, belongs to another
 * key, or comes twice, and when there are too few.
 */
export async function joinShares (texts: readonly string[]): Promise<PollKey> {
  const shares = texts.map(readShare)
  const [first] = shares
  if (first === undefined) throw new KeyRefused('No share was given.')
  const stranger = shares.find(share => share.public_key !== first.public_key || share.threshold !== first.threshold || share.of !== first.of)
  if (stranger !== undefined) throw new KeyRefused(`Share ${stranger.share} belongs to another key than share ${first.share}.`)
  const twice = shares.find(({ share }, at) => shares.findIndex(other => other.share === share) !== at)
  if (twice !== undefined) throw new KeyRefused(`Share ${twice.share} was given twice.`)
  if (shares.length < first.threshold) throw new KeyRefused(`Of ${first.of} shares ${first.threshold} have to meet; ${shares.length} came.`)
  const secret = await combine(shares.map(({ data }) => Uint8Array.from(Buffer.from(data, 'hex'))))
  try {
    return keyFromSecret(secret, Buffer.from(first.public_key, 'hex'))
  } finally { secret.fill(0) }
}

function readShare (text: string): Share {
  let share: Share
  try {
    share = JSON.parse(text) as Share
  } catch { throw new KeyRefused('A share is not the JSON that was written.') }
  if (share.format !== format) throw new KeyRefused(`A share is not of the format ${format}.`)
  const { check, ...rest } = share
  if (check !== checkOf(rest)) throw new KeyRefused(`Share ${share.share} is not as it was written: its check does not fit.`)
  return share
}

function printShare (share: Omit<Share, 'check'>): string {
  return `${JSON.stringify({ ...share, check: checkOf(share) }, null, 2)}\n`
}

function checkOf (share: Omit<Share, 'check'>): string {
  return createHash('sha256').update(canonicalJson(share)).digest('hex').slice(0, 16)
}
