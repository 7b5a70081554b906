import { hash } from 'node:crypto'
import { hmacUnder } from '../../storage/hmac.ts'
import type { Keys } from '../../storage/keys.ts'
import { prepared } from '../../storage/open.ts'
import type { Db } from '../../storage/open.ts'
import type { Channel, PollState, Standing } from './poll.ts'

/** The name of the key under which codes and references of a poll are kept. */
export const pollKey = (pollId: number): string => `poll-${pollId}`

/** HMAC under the key of a poll: what is kept of a code, a reference, or a sheet that one officer has entered. */
export type Mac = (kind: 'code' | 'reference' | 'sheet', text: string) => Buffer

const macs = new WeakMap<Keys, Map<number, Mac>>()

/** What is kept of codes and references of a poll, under its key. Throws an Error when that is gone. */
export function macsOf (keys: Keys, pollId: number): Mac {
  let known = macs.get(keys)
  if (known === undefined) macs.set(keys, known = new Map())
  let mac = known.get(pollId)
  if (mac === undefined) {
    const bytes = keys.read(pollKey(pollId))
    if (bytes === undefined) throw new Error(`The key ${pollKey(pollId)} is not there.`)
    const hmac = hmacUnder(bytes)
    known.set(pollId, mac = (kind, text) => hmac(Buffer.from(`${kind}\n${text}`)))
  }
  return mac
}

/** Destroys the key of a poll, here and in memory: no code and no reference can be tried any more. */
export function destroyKeyOfPoll (keys: Keys, pollId: number): void {
  keys.destroy(pollKey(pollId))
  macs.get(keys)?.delete(pollId)
}

/** What is kept of a ballot that came in, so that it is known again: it tells nothing to anybody who does not have the receipt. */
export function proofOf (receipt: Buffer, token: Buffer, ballot: string): Buffer {
  return hash('sha256', Buffer.concat([receipt, token, Buffer.from(ballot)]), 'buffer')
}

export function receiptHash (receipt: Buffer): Buffer {
  return hash('sha256', receipt, 'buffer')
}

/** By what a voter is known: what is kept of his code, or of the electorate's reference. */
export interface KnownBy { readonly kind: 'code' | 'reference', readonly mac: Buffer }

/** A voter of a poll: his token, and the pools in which he votes. */
export interface Voter { readonly token: Buffer, readonly pools: readonly number[], readonly territory: number, readonly code?: Buffer }

// Straight to the driver: every ballot runs them.
const statements = prepared(db => {
  const prepare = (sql: string) => db.$client.prepare(sql)
  return {
    state: prepare('SELECT state FROM poll').pluck(),
    byToken: prepare('SELECT token_mac AS token, pools, territory, code_mac AS code, load FROM voter WHERE token_mac = ?'),
    byCode: prepare('SELECT token_mac AS token, pools, territory, code_mac AS code, load FROM voter WHERE code_mac = ?'),
    voided: prepare('SELECT 1 FROM voided_code WHERE code_mac = ?').pluck(),
    envelope: prepare('SELECT channel, void FROM envelope WHERE token_mac = ?'),
    put: prepare('INSERT INTO envelope (token_mac, sealed, channel, void) VALUES (?, ?, ?, ?) ON CONFLICT (token_mac) DO UPDATE SET sealed = excluded.sealed, channel = excluded.channel, void = excluded.void'),
    receipt: prepare('SELECT proof FROM receipt WHERE sha256 = ?').pluck(),
    putReceipt: prepare('INSERT INTO receipt (sha256, proof) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING'),
    addVoter: prepare('INSERT INTO voter (token_mac, territory, pools, load) VALUES (?, ?, ?, ?)'),
    setCode: prepare('UPDATE voter SET code_mac = ? WHERE token_mac = ?'),
    voidCode: prepare('INSERT INTO voided_code (code_mac) VALUES (?)')
  }
})

interface VoterRow { token: Buffer, pools: string, territory: number, code: Buffer | null, load: number }
const poolLists = new Map<string, readonly number[]>()

function poolsIn (text: string): readonly number[] {
  let pools = poolLists.get(text)
  if (pools === undefined) {
    if (poolLists.size > 1000) poolLists.clear()
    poolLists.set(text, pools = JSON.parse(text) as number[])
  }
  return pools
}

function voterOf (row: VoterRow | undefined, loads: readonly number[]): Voter | undefined {
  return row === undefined || !loads.includes(row.load) ? undefined : { token: row.token, pools: poolsIn(row.pools), territory: row.territory, ...(row.code === null ? {} : { code: row.code }) }
}

/** How far a poll has come. */
export const stateOf = (db: Db): PollState => statements(db).state.get() as PollState
/** The voter of these loads with this code or reference: what another load left in the file was never in the books. */
export function voterBy (db: Db, { kind, mac }: KnownBy, loads: readonly number[]): Voter | undefined {
  const { byCode, byToken } = statements(db)
  return voterOf((kind === 'code' ? byCode : byToken).get(mac) as VoterRow | undefined, loads)
}
/** Whether a code was replaced by another. */
export const isVoided = (db: Db, code: Buffer): boolean => statements(db).voided.get(code) !== undefined

/** What stands for a voter, if anything does. */
export function standingOf (db: Db, token: Buffer): Standing | undefined {
  const row = statements(db).envelope.get(token) as { channel: Channel, void: number } | undefined
  return row === undefined ? undefined : { channel: row.channel, void: row.void === 1 }
}

/** What is kept of the ballot with which a receipt came in; undefined for a receipt that did not come in, null after the opening. */
export const proofWith = (db: Db, receiptSha256: Buffer): Buffer | null | undefined => statements(db).receipt.get(receiptSha256) as Buffer | null | undefined

export interface Kept { readonly token: Buffer, readonly sealed: Buffer, readonly channel: Channel, readonly void: boolean, readonly receipt: Buffer, readonly proof: Buffer | null }

/**
 * Keeps a sealed ballot in the place of whatever stood for its voter, its receipt among all others, and how to know it again.
 * Returns whether it did: a receipt that came in before keeps what it came with, and nothing changes.
 */
export function keepBallot (db: Db, { token, sealed, channel, void: isVoid, receipt, proof }: Kept): boolean {
  const { put, putReceipt } = statements(db)
  if (putReceipt.run(receipt, proof).changes === 0) return false
  put.run(token, sealed, channel, isVoid ? 1 : 0)
  return true
}

/** Adds voters. What an earlier load left that never came into the main database is taken away first. */
export function addVoters (db: Db, load: number, loads: readonly number[], voters: readonly { token: Buffer, territory: number, pools: readonly number[] }[]): void {
  const { addVoter } = statements(db)
  db.$client.transaction(() => {
    forgetLoadsBut(db, loads)
    for (const { token, territory, pools } of voters) addVoter.run(token, territory, JSON.stringify(pools), load)
  })()
}

/** Takes away the voters of loads that never came into the main database. */
export function forgetLoadsBut (db: Db, loads: readonly number[]): void {
  db.$client.prepare('DELETE FROM voter WHERE load NOT IN (SELECT value FROM json_each(?))').run(JSON.stringify(loads))
}

/** Gives voters new codes; those that they had are void. */
export function giveCodes (db: Db, codes: readonly { voter: Voter, code: Buffer }[]): void {
  const { setCode, voidCode } = statements(db)
  db.$client.transaction(() => {
    for (const { voter, code } of codes) {
      if (voter.code !== undefined) voidCode.run(voter.code)
      setCode.run(code, voter.token)
    }
  })()
}
