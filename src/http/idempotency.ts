import { createHmac, hash } from 'node:crypto'
import type { Db } from '../storage/open.ts'
import { prepared } from '../storage/open.ts'
import { problems, RequestProblem } from './problems.ts'

/** An answer as it was sent, to be sent again. */
export interface Stored { readonly status: number, readonly headers: Record<string, string>, readonly text: string }

/** What makes two requests the same: the key within one operation and staff member, and all that was asked. */
export interface Fingerprint { readonly key: Buffer, readonly request: Buffer }

interface Row { readonly requestHash: Buffer, readonly status: number, readonly headers: string, readonly answer: string }

// Straight to the driver: every write runs them.
const find = prepared(db => db.$client.prepare('SELECT request_hash AS requestHash, status, headers, answer FROM idempotency WHERE key_hash = ?'))
const insert = prepared(db => db.$client.prepare('INSERT INTO idempotency (key_hash, request_hash, status, headers, answer) VALUES (?, ?, ?, ?, ?)'))

const keyPattern = /^[\w-]{8,64}$/

/** Reads the key of a write; throws the problem where it is missing or is no key. */
export function keyOf (header: unknown): string {
  if (typeof header !== 'string' || !keyPattern.test(header)) {
    throw new RequestProblem(problems.keyMissing, header === undefined ? 'The header Idempotency-Key is missing.' : 'The Idempotency-Key is not 8 to 64 letters, digits, - or _.')
  }
  return header
}

/** The fingerprint of a request: only hashes of key and body are ever stored. */
export function fingerprint (scope: string, key: string, request: string | Buffer): Fingerprint {
  return {
    key: hash('sha256', `${scope}\n${key}`, 'buffer').subarray(0, 20),
    request: hash('sha256', request, 'buffer')
  }
}

/** The fingerprint of a request that stands for a person: without the key nobody can try a guess against what is stored. */
export function underKey ({ key, request }: Fingerprint, secret: Buffer): Fingerprint {
  return { key, request: createHmac('sha256', secret).update(request).digest() }
}

/** The stored answer to a request that came before; throws the problem when its key was used for another request. */
export function replay (db: Db, { key, request }: Fingerprint): Stored | undefined {
  const row = find(db).get(key) as Row | undefined
  if (row === undefined) return undefined
  if (!row.requestHash.equals(request)) throw new RequestProblem(problems.keyReused, 'This Idempotency-Key came before with another request.')
  return { status: row.status, headers: JSON.parse(row.headers) as Record<string, string>, text: row.answer }
}

/** Keeps an answer for good. */
export function keep (db: Db, { key, request }: Fingerprint, { status, headers, text }: Stored): void {
  insert(db).run(key, request, status, JSON.stringify(headers), text)
}
