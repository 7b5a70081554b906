import { asc, eq, sql } from 'drizzle-orm'
import { pollClosing, pollEntitled, pollKeyDestruction, pollOpening, pollResult, pollTurnout } from '../../../../db/schema.ts'
import type { Act } from '../../../audit/act.ts'
import { prepared } from '../../../storage/open.ts'
import type { Db } from '../../../storage/open.ts'
import { loadPoll } from '../store.ts'
import type { Ceremony, Closing, Result } from './ceremony.ts'

const timeOf = prepared(db => db.$client.prepare("SELECT json_extract(body, '$.time') FROM audit_log WHERE seq = ?").pluck())
const at = (db: Db, seq: number) => timeOf(db).get(seq) as string

/** How far the opening of a poll has come; NotFound without the poll. */
export function ceremonyOf (db: Db, pollId: number): Ceremony {
  const { cycleId, publicKey } = loadPoll(db, pollId)
  const [closing, opening, result] = [closingOf(db, pollId), db.select().from(pollOpening).where(eq(pollOpening.pollId, pollId)).get(), resultOf(db, pollId)]
  const destruction = db.select().from(pollKeyDestruction).where(eq(pollKeyDestruction.pollId, pollId)).get()
  return {
    pollId,
    cycleId,
    publicKey,
    ...(closing === undefined ? {} : { closing }),
    ...(opening === undefined ? {} : { opening: { at: at(db, opening.auditSeq), openedBy: opening.openedBy } }),
    ...(result === undefined ? {} : { result }),
    ...(destruction === undefined ? {} : { keyDestruction: { at: at(db, destruction.auditSeq), document: { ref: destruction.documentRef, sha256: destruction.documentSha256 } } })
  }
}

/** The polls that are closed, by their numbers. */
export function closedPolls (db: Db): Ceremony[] {
  return db.select({ id: pollClosing.pollId }).from(pollClosing).orderBy(asc(pollClosing.pollId)).all().map(({ id }) => ceremonyOf(db, id))
}

function closingOf (db: Db, pollId: number): Closing | undefined {
  const row = db.select().from(pollClosing).where(eq(pollClosing.pollId, pollId)).get()
  if (row === undefined) return undefined
  const { auditSeq, pollId: _, ...numbers } = row
  return {
    at: at(db, auditSeq),
    ...numbers,
    entitled: db.select({ poolId: pollEntitled.poolId, voters: pollEntitled.voters }).from(pollEntitled).where(eq(pollEntitled.pollId, pollId)).all(),
    turnout: db.select({ territoryId: pollTurnout.territoryId, entitled: pollTurnout.entitled, participants: pollTurnout.participants }).from(pollTurnout).where(eq(pollTurnout.pollId, pollId)).all()
  }
}

function resultOf (db: Db, pollId: number): Result | undefined {
  const row = db.select().from(pollResult).where(eq(pollResult.pollId, pollId)).get()
  if (row === undefined) return undefined
  const { auditSeq, pollId: _, ...numbers } = row
  const pools = db.all<Result['pools'][number]>(sql`
    SELECT e.pool_id AS poolId, e.id AS electionId, e.ballots, b.root FROM poll_ballots b JOIN election e ON e.id = b.election_id WHERE b.poll_id = ${pollId} ORDER BY e.pool_id`)
  return { at: at(db, auditSeq), ...numbers, pools }
}

/** Whether a poll is closed. */
export function isClosed (db: Db, pollId: number): boolean {
  return db.select({ id: pollClosing.pollId }).from(pollClosing).where(eq(pollClosing.pollId, pollId)).get() !== undefined
}

/** Whether the envelopes of a poll are being opened, or are opened: from then on nobody else looks into its file. */
export function isOpening (db: Db, pollId: number): boolean {
  return db.select({ id: pollOpening.pollId }).from(pollOpening).where(eq(pollOpening.pollId, pollId)).get() !== undefined
}

const insertReceipt = prepared(db => db.$client.prepare('INSERT INTO poll_receipt (poll_id, sha256) VALUES (?, ?)'))

/** Keeps what a poll held when it was frozen, with the hashes of its receipts. */
export function keepClosing ({ db, auditSeq }: Act, pollId: number, { entitled, turnout, at: _, ...numbers }: Closing, receipts: Iterable<Buffer>): void {
  db.insert(pollClosing).values({ pollId, ...numbers, auditSeq }).run()
  for (const { poolId, voters } of entitled) db.insert(pollEntitled).values({ pollId, poolId, voters }).run()
  for (const row of turnout) db.insert(pollTurnout).values({ pollId, ...row }).run()
  const insert = insertReceipt(db)
  for (const sha256 of receipts) insert.run(pollId, sha256)
}

const receiptPage = prepared(db => db.$client.prepare('SELECT lower(hex(sha256)) FROM poll_receipt WHERE poll_id = ? AND sha256 > ? ORDER BY sha256 LIMIT ?').pluck())

/** Hashes of receipts of a poll behind one of them (hexadecimal; '' for the first), sorted. */
export function receiptsAfter (db: Db, pollId: number, after: string, limit: number): string[] {
  return receiptPage(db).all(pollId, Buffer.from(after, 'hex'), limit) as string[]
}
