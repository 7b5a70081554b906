import { and, asc, eq, exists, gt, gte, lte, sql } from 'drizzle-orm'
import { account, auditLog, entry, posting } from '../../db/schema.ts'
import { civilDateOf } from '../calendar/civil-date.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import type { EntryKind } from '../ledger/entry.ts'
import type { Kopecks } from '../ledger/money.ts'
import { found } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'

/** An entry as it was posted, with the number of what reverses it and of the trail's leaf that tells of it. */
export interface ShownEntry {
  readonly seq: number
  readonly kind: EntryKind
  readonly effectiveOn: CivilDate
  readonly recordedAt: string
  readonly reverses: number | null
  readonly reversedBy: number | null
  readonly decisionId: number | null
  readonly documentRef: string | null
  readonly documentSha256: string | null
  readonly makerId: number
  readonly approverId: number | null
  readonly leaf: number
}

export interface ShownPosting { readonly account: string, readonly amount: Kopecks, readonly commitmentId: number | null }

export interface EntryFilter { readonly after: number, readonly limit: number, readonly kind?: EntryKind, readonly fundId?: number, readonly from?: CivilDate, readonly to?: CivilDate }

const shown = {
  seq: entry.seq, kind: entry.kind, effectiveOn: entry.effectiveOn, recordedAt: entry.recordedAt, reverses: entry.reversesSeq,
  reversedBy: sql<number | null>`(SELECT r.seq FROM entry r WHERE r.reverses_seq = ${entry.seq})`,
  decisionId: entry.decisionId, documentRef: entry.documentRef, documentSha256: entry.documentSha256,
  makerId: entry.makerId, approverId: entry.approverId, leaf: entry.auditSeq
}

/** Entries behind a number in the order of recording, of a kind, a fund or days where that is asked. */
export function listEntries (db: Db, { after, limit, kind, fundId, from, to }: EntryFilter): ShownEntry[] {
  return db.select(shown).from(entry).where(and(
    gt(entry.seq, after),
    kind === undefined ? undefined : eq(entry.kind, kind),
    from === undefined ? undefined : gte(entry.effectiveOn, from),
    to === undefined ? undefined : lte(entry.effectiveOn, to),
    fundId === undefined ? undefined : exists(db.select({ one: sql`1` }).from(posting).innerJoin(account, eq(account.id, posting.accountId)).where(and(eq(posting.entrySeq, entry.seq), eq(account.fundId, fundId))))
  )).orderBy(asc(entry.seq)).limit(limit).all()
}

/** One entry with its postings in their order; NotFound otherwise. */
export function loadEntry (db: Db, seq: number): { entry: ShownEntry, postings: ShownPosting[] } {
  const row = found(db.select(shown).from(entry).where(eq(entry.seq, seq)).get(), wireId('entry', seq))
  const postings = db.select({ account: account.code, amount: posting.amount, commitmentId: posting.commitmentId }).from(posting)
    .innerJoin(account, eq(account.id, posting.accountId)).where(eq(posting.entrySeq, seq)).orderBy(asc(posting.line)).all()
  return { entry: row, postings }
}

/** The instant of the last recorded act, and its civil day: whatever is stated now is known at this instant. */
export function lastRecorded (db: Db): { at: string, on: CivilDate } {
  const row = db.get<{ at: string } | undefined>(sql`SELECT json_extract(body, '$.time') AS at FROM ${auditLog} ORDER BY seq DESC LIMIT 1`)
  const at = row?.at ?? '1970-01-01T00:00:00.000Z'
  return { at, on: civilDateOf(at) }
}
