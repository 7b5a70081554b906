import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import type { JsonWebKey, KeyObject } from 'node:crypto'

/** The key of a poll: what opens the envelopes, and the 32 bytes to which they are sealed. */
export interface PollKey { readonly privateKey: KeyObject, readonly publicKey: Buffer }

/** What was given as a key cannot be used; the message says why, and never tells anything of the key. */
export class KeyRefused extends Error {}

/** Draws a fresh X25519 key. */
export function drawPollKey (): PollKey {
  return withPublicHalf(generateKeyPairSync('x25519').privateKey)
}

/** The key as a PKCS #8 file has it (PEM). */
export function printPollKey ({ privateKey }: PollKey): string {
  return privateKey.export({ format: 'pem', type: 'pkcs8' }) as string
}

/** Reads a key from a PKCS #8 file (PEM). Throws KeyRefused when it is none, or of another kind. */
export function readPollKey (pem: string): PollKey {
  let key: KeyObject
  try {
    key = createPrivateKey(pem)
  } catch { throw new KeyRefused('It holds no private key in PKCS #8 (PEM) that can be read.') }
  if (key.asymmetricKeyType !== 'x25519') throw new KeyRefused(`It holds a key of ${key.asymmetricKeyType}; a poll has one of X25519.`)
  return withPublicHalf(key)
}

/** The secret half alone, 32 bytes; the caller overwrites them when they have served. */
export function secretOf ({ privateKey }: PollKey): Uint8Array {
  return Uint8Array.from(Buffer.from(privateKey.export({ format: 'jwk' }).d!, 'base64url'))
}

/** The key of which these 32 bytes are the secret half. Throws KeyRefused where its public half is another than the expected one. */
export function keyFromSecret (secret: Uint8Array, publicKey: Uint8Array): PollKey {
  const jwk: JsonWebKey = { kty: 'OKP', crv: 'X25519', d: Buffer.from(secret).toString('base64url'), x: Buffer.from(publicKey).toString('base64url') }
  // The public half is made anew from the secret one: what was given beside it is only believed when it is the same.
  const key = readPollKey(createPrivateKey({ key: jwk, format: 'jwk' }).export({ format: 'pem', type: 'pkcs8' }) as string)
  if (!key.publicKey.equals(publicKey)) throw new KeyRefused('Together they do not make the key of which they are said to be shares.')
  return key
}

function withPublicHalf (privateKey: KeyObject): PollKey {
  return { privateKey, publicKey: Buffer.from(createPublicKey(privateKey).export({ format: 'jwk' }).x!, 'base64url') }
}
