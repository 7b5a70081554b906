import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { decodeBase64 } from './base64.ts'

const ED25519 = 0x01
const KEY_BYTES = 32

/** What one needs to check a signature, got from a person one trusts and never from the signed thing itself. */
export interface VerifierKey {
  readonly name: string
  /** Four bytes as eight hexadecimal digits. */
  readonly id: string
  /** The 32 bytes of RFC 8032. */
  readonly publicKey: Buffer
}

export interface Signer extends VerifierKey {
  /** The public half as text, for the auditor. */
  readonly vkey: string
  readonly privateKey: KeyObject
}

function assertKey (name: string, publicKey: Buffer): void {
  if (!/^[^+\p{White_Space}\p{Cc}\p{Cs}]+$/u.test(name)) throw new Error('A key name is not empty and has no space, plus sign or control character')
  if (publicKey.length !== KEY_BYTES) throw new Error('An Ed25519 public key has 32 bytes')
}

/** The first four bytes, in hexadecimal, of SHA-256 over name, newline, 0x01 and the 32-byte public key (C2SP signed-note). */
export function keyId (name: string, publicKey: Buffer): string {
  assertKey(name, publicKey)
  return createHash('sha256').update(`${name}\n`).update(Buffer.of(ED25519)).update(publicKey).digest('hex').slice(0, 8)
}

/** The verifier key as text, `name+id+base64`, to hand over on paper. */
export function verifierKey (name: string, publicKey: Buffer): string {
  return `${name}+${keyId(name, publicKey)}+${Buffer.concat([Buffer.of(ED25519), publicKey]).toString('base64')}`
}

/** Reads a verifier key; throws an Error that says what is wrong with it. */
export function parseVerifierKey (vkey: string): VerifierKey {
  // The base64 may hold plus signs of its own, so only the first two divide.
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(vkey) ?? []
  if (name === undefined || id === undefined || encoded === undefined) throw new Error('A verifier key reads name+id+key, the id being 8 hexadecimal digits')
  const bytes = decodeBase64(encoded)
  if (bytes === undefined || bytes[0] !== ED25519) throw new Error('The verifier key is not an Ed25519 key in base64')
  const publicKey = bytes.subarray(1)
  if (keyId(name, publicKey) !== id) throw new Error(`The verifier key does not have the id ${id} that it claims: a letter of it is wrong`)
  return { name, id, publicKey }
}

/** The signer of that name from an Ed25519 private key in PKCS#8 PEM; throws an Error when it is no such key. */
export function loadSigner (name: string, privatePem: string): Signer {
  const privateKey = createPrivateKey(privatePem)
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error(`The signing key is ${privateKey.asymmetricKeyType}, not ed25519`)
  const publicKey = Buffer.from(createPublicKey(privateKey).export({ format: 'jwk' }).x!, 'base64url')
  return { name, id: keyId(name, publicKey), publicKey, vkey: verifierKey(name, publicKey), privateKey }
}

/** A new signer and the PKCS#8 PEM to keep outside the database and its backups. */
export function generateSigner (name: string): { privatePem: string, signer: Signer } {
  const { privateKey: privatePem } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' }
  })
  return { privatePem, signer: loadSigner(name, privatePem) }
}

/** The 64 bytes of an Ed25519 signature over the text in UTF-8; the same text always gets the same ones (RFC 8032). */
export function signText (text: string, signer: Signer): Buffer {
  return sign(null, Buffer.from(text), signer.privateKey)
}

/** Whether the signature is the key's over exactly this text. */
export function isSignatureOf (text: string, signature: Buffer, key: VerifierKey): boolean {
  const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: key.publicKey.toString('base64url') } })
  return verify(null, Buffer.from(text), publicKey, signature)
}
