import { createCipheriv, createDecipheriv, createHmac, createPublicKey, createSecretKey, diffieHellman, generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { hmacUnder } from '../../storage/hmac.ts'

const version = 1
const label = Buffer.from('hramada-ledger ballot 1')
/** Every key is used once, so the nonce may be the same. */
const nonce = Buffer.alloc(12)
/** The number of the first block of output, with which HKDF ends what it hashes: one block is all that is asked for. */
const first = Buffer.of(1)
/** Version, ephemeral public key, number of the envelope, authentication tag. */
const overhead = 1 + 32 + 16 + 16

type Random = (bytes: number) => Buffer

/** How many bytes an envelope has that can hold so many bytes of ballot. */
export function envelopeSize (capacity: number): number {
  return overhead + 2 + capacity
}

/** The public key that is written as 32 bytes. */
export function publicKeyOf (raw: Uint8Array): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: Buffer.from(raw).toString('base64url') }, format: 'jwk' })
}

/** The 32 bytes of a public key. Throws an Error when it is not of X25519. */
export function rawPublicKey (key: KeyObject): Buffer {
  if (key.asymmetricKeyType !== 'x25519') throw new Error('The key is not of X25519.')
  return Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url')
}

/**
 * Whether these 32 bytes are a key that can be sealed to: with a point of small order every secret would be the same, and
 * with the highest bit set they are not as any key is written, so that what was sealed to them would open with none.
 */
export function canSealTo (raw: Uint8Array): boolean {
  try {
    return raw.length === 32 && raw[31]! < 128 && agree(generateKeyPairSync('x25519').privateKey, publicKeyOf(raw)).some(byte => byte !== 0)
  } catch { return false }
}

export interface Sealer {
  /** Seals a ballot into an envelope of the poll's one size. Throws a RangeError when the ballot is larger than that allows. */
  seal (ballot: Uint8Array): Buffer
}

/**
 * Seals ballots to a public key, all into envelopes of `size` bytes: one ephemeral key, forgotten with the sealer, and for
 * each envelope keys of its own derived from it (X25519, HKDF-SHA-256, AES-256-GCM). The poll's number is bound in, so that
 * no envelope opens in another poll.
 */
export function createSealer (publicKey: KeyObject, poll: number, size: number, random: Random): Sealer {
  const ephemeral = generateKeyPairSync('x25519')
  const head = Buffer.concat([Buffer.of(version), rawPublicKey(ephemeral.publicKey)])
  // HKDF in its two halves: what all envelopes have in common is extracted once.
  const expand = hmacUnder(hmacUnder(Buffer.concat([head.subarray(1), rawPublicKey(publicKey)]))(agree(ephemeral.privateKey, publicKey)))
  const info = infoOf(poll)
  const capacity = size - overhead - 2
  return {
    seal (ballot) {
      if (ballot.length > capacity) throw new RangeError(`A ballot of ${ballot.length} bytes does not fit into ${capacity}.`)
      const padded = Buffer.alloc(2 + capacity)
      padded.writeUInt16BE(ballot.length)
      padded.set(ballot, 2)
      const number = random(16)
      const cipher = createCipheriv('aes-256-gcm', createSecretKey(expand(Buffer.concat([info, number, first]))), nonce)
      const sealed = cipher.update(padded)
      cipher.final()
      padded.fill(0)
      return Buffer.concat([head, number, cipher.getAuthTag(), sealed])
    }
  }
}

/** Seals one ballot under an ephemeral key of its own: `createSealer` for a single one. */
export function seal (publicKey: KeyObject, poll: number, size: number, ballot: Uint8Array, random: Random): Buffer {
  return createSealer(publicKey, poll, size, random).seal(ballot)
}

/** The ballot in an envelope; undefined when it was not sealed to this key for this poll, or was changed since. */
export function openEnvelope (privateKey: KeyObject, poll: number, envelope: Uint8Array): Buffer | undefined {
  return createOpener(privateKey, poll)(envelope)
}

/** Opens many envelopes of a poll, each as `openEnvelope` does; what those of one sealer have in common is computed once. */
export function createOpener (privateKey: KeyObject, poll: number): (envelope: Uint8Array) => Buffer | undefined {
  const own = rawPublicKey(createPublicKey(privateKey))
  const info = infoOf(poll)
  const commons = new Map<string, Uint8Array>()
  const commonOf = (raw: Uint8Array): Uint8Array => {
    const name = Buffer.from(raw).toString('base64')
    let common = commons.get(name)
    if (common === undefined) commons.set(name, common = createHmac('sha256', Buffer.concat([raw, own])).update(agree(privateKey, publicKeyOf(raw))).digest())
    return common
  }
  return envelope => {
    if (envelope.length <= overhead + 2 || envelope[0] !== version) return undefined
    const [raw, number, tag, sealed] = [envelope.subarray(1, 33), envelope.subarray(33, 49), envelope.subarray(49, 65), envelope.subarray(65)]
    try {
      const key = createHmac('sha256', commonOf(raw)).update(info).update(number).update(first).digest()
      const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAuthTag(tag)
      const padded = Buffer.concat([decipher.update(sealed), decipher.final()])
      const length = padded.readUInt16BE()
      return length > padded.length - 2 ? undefined : padded.subarray(2, 2 + length)
    } catch { return undefined }
  }
}

function agree (privateKey: KeyObject, publicKey: KeyObject): Buffer {
  return diffieHellman({ privateKey, publicKey })
}

/** What the derivation of every envelope's key begins with; the envelope's number follows. */
function infoOf (poll: number): Buffer {
  return Buffer.concat([label, Buffer.from(`\n${poll}\n`)])
}
