import { hash } from 'node:crypto'

/** HMAC-SHA-256 (RFC 2104) under a key of at most 64 bytes, for hot paths: the key is prepared once, and each use is two plain hashes. */
export function hmacUnder (key: Uint8Array): (message: Uint8Array) => Buffer {
  if (key.length > 64) throw new RangeError('A longer key would be hashed first.')
  const pad = (byte: number) => Buffer.alloc(64, byte).map((value, i) => value ^ (key[i] ?? 0))
  const [inner, outer] = [pad(0x36), pad(0x5c)]
  return message => hash('sha256', Buffer.concat([outer, hash('sha256', Buffer.concat([inner, message]), 'buffer')]), 'buffer')
}
