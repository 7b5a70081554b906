import { and, asc, desc, eq, gt, lt, sql } from 'drizzle-orm'
import { carryForward, cycle, entry, fiscalYear, fiscalYearEvent, fund, note, purpose, reopening } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { coverOn } from '../contributions/fund.ts'
import { purposesOf } from '../contributions/store.ts'
import { endOf, startOf } from '../calendar/fiscal-year.ts'
import { eventsOf, yearState } from '../ledger/period.ts'
import type { YearState } from '../ledger/rules.ts'
import { found } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import type { AccountAtEnd, Carried, FundAtEnd, Share } from './year.ts'

export interface YearThen { readonly year: number, readonly state: YearState }
type Event = (typeof fiscalYearEvent.$inferInsert)['event']

const then = (db: Db, row: { year: number } | undefined): YearThen | undefined => row === undefined ? undefined : { year: row.year, state: yearState(db, row.year) }

/** A fiscal year and its state; NotFound when it was never opened. */
export function loadYear (db: Db, year: number): YearThen {
  found(db.select().from(fiscalYear).where(eq(fiscalYear.year, year)).get(), wireId('fiscal-year', year))
  return { year, state: yearState(db, year) }
}

/** The last year that was opened before this one, and the first after it. */
export function neighbours (db: Db, year: number): { before?: YearThen, after?: YearThen } {
  return {
    before: then(db, db.select({ year: fiscalYear.year }).from(fiscalYear).where(lt(fiscalYear.year, year)).orderBy(desc(fiscalYear.year)).limit(1).get()),
    after: then(db, db.select({ year: fiscalYear.year }).from(fiscalYear).where(gt(fiscalYear.year, year)).orderBy(fiscalYear.year).limit(1).get())
  }
}

/** A page of the years behind one, oldest first, with their states. */
export function yearsAfter (db: Db, after: number, limit: number): YearThen[] {
  return db.select({ year: fiscalYear.year }).from(fiscalYear).where(gt(fiscalYear.year, after)).orderBy(fiscalYear.year).limit(limit).all()
    .map(({ year }) => ({ year, state: yearState(db, year) }))
}

/** What happened to a year, oldest first, with the reason where one was given and not erased since. */
export function toldEvents (db: Db, year: number) {
  return eventsOf(db, year).map(event => ({ ...event, reason: event.reasonNote === null ? undefined : db.select().from(note).where(eq(note.id, event.reasonNote)).get()?.text }))
}

/** Records what happened to a year and returns its number. */
export function addEvent (act: Act, year: number, event: Event, more: { madeBy?: number, confirmedBy?: number, reasonNote?: number | null } = {}): number {
  return act.db.insert(fiscalYearEvent).values({ year, event, madeBy: act.actor.staffId, ...more, recordedAt: act.at, auditSeq: act.auditSeq })
    .returning({ id: fiscalYearEvent.id }).get().id
}

/** The close that holds for a year, if it is closed. */
export function standingClose (db: Db, year: number): { id: number, auditSeq: number } | undefined {
  const last = eventsOf(db, year).at(-1)
  return last?.event === 'close' ? last : undefined
}

/** A wish to reopen a year, and whether it still waits to be confirmed; NotFound otherwise. */
export function loadReopening (db: Db, id: number) {
  const row = found(db.select().from(reopening).where(eq(reopening.id, id)).get(), wireId('reopening', id))
  return { ...row, waits: waitingReopening(db, row.year) === id }
}

/** The wish to reopen a closed year that nobody has confirmed yet. A wish from before the last close is void. */
export function waitingReopening (db: Db, year: number): number | undefined {
  const close = standingClose(db, year)
  if (close === undefined) return undefined
  return db.select({ id: reopening.id }).from(reopening).where(and(eq(reopening.year, year), gt(reopening.auditSeq, close.auditSeq))).get()?.id
}

/** The closing entries that a close posted, the last first: it and they tell of themselves in one leaf. */
export function closingEntriesOf (db: Db, close: { auditSeq: number }): number[] {
  return db.select({ seq: entry.seq }).from(entry).where(and(eq(entry.auditSeq, close.auditSeq), eq(entry.kind, 'closing'))).orderBy(desc(entry.seq)).all()
    .map(row => row.seq)
}

/** Every fund on the last day of a year, in the order in which they were opened. */
export function fundsAtEnd (db: Db, year: number): FundAtEnd[] {
  return db.select({ id: fund.id, code: fund.code, kind: fund.kind, yearEnd: fund.yearEnd, budgetYear: cycle.budgetYear })
    .from(fund).leftJoin(cycle, eq(cycle.fundId, fund.id)).orderBy(asc(fund.id)).all()
    .map(({ id, code, kind, yearEnd, budgetYear }) => {
      const lapses = yearEnd === 'lapses' && (budgetYear ?? year) <= year
      return { id, code, kind, lapses, accounts: accountsAtEnd(db, id, year), committed: lapses ? committedAtEnd(db, id, year) : [] }
    })
}

/** The accounts of a fund with their balances on the last day of a year, in the order of their codes. */
export function accountsAtEnd (db: Db, fundId: number, year: number): AccountAtEnd[] {
  return db.all<AccountAtEnd>(sql`SELECT a.id, a.code, a.book, a.type, a.guard, coalesce(sum(d.movement), 0) AS balance
    FROM account a LEFT JOIN account_day d ON d.account_id = a.id AND d.on_day <= ${endOf(year)}
    WHERE a.fund_id = ${fundId} GROUP BY a.id ORDER BY a.code`)
}

function committedAtEnd (db: Db, fundId: number, year: number): Share[] {
  return db.all<{ account: string, commitmentId: number | null, balance: number }>(sql`SELECT a.code AS account, p.commitment_id AS commitmentId, sum(p.amount) AS balance
    FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq
    WHERE a.fund_id = ${fundId} AND a.book = 'budget' AND a.code GLOB '*:Committed' AND e.effective_on <= ${endOf(year)}
    GROUP BY a.id, p.commitment_id HAVING sum(p.amount) <> 0 ORDER BY a.code, p.commitment_id`)
    .map(({ account, balance, commitmentId }) => ({ account, balance, ...(commitmentId === null ? {} : { commitmentId }) }))
}

const always = '9999-12-31'

/** What each purpose of a fund takes over into the next year; a purpose that has nothing left is not there. */
export function carriedBy (db: Db, { id, code, accounts }: FundAtEnd): Carried[] {
  const held = (part: string, bucket: string) => -(accounts.find(account => account.code === `Equity:Budget:${code}:${part}:${bucket}`)?.balance ?? 0)
  return purposesOf(db, id).map(purpose => {
    const { decisionId } = coverOn(purpose, always)
    return {
      purposeId: purpose.id,
      fund: code,
      purpose: purpose.code,
      available: held(purpose.code, 'Available'),
      committed: held(purpose.code, 'Committed'),
      ...(decisionId === undefined ? {} : { decisionId }),
      coveredUntil: purpose.coveredUntil
    }
  }).filter(({ available, committed }) => available + committed > 0)
}

/** Keeps what a close carried. */
export function keepCarried (act: Act, closeEventId: number, carried: readonly Carried[]): void {
  for (const { purposeId, available, committed, decisionId, coveredUntil } of carried) {
    act.db.insert(carryForward).values({ closeEventId, purposeId, available, committed, decisionId: decisionId ?? null, coveredUntil, auditSeq: act.auditSeq }).run()
  }
}

/** What the close of a year carried, as it was kept. */
export function carriedAt (db: Db, closeEventId: number): Carried[] {
  return db.select({ own: carryForward, purpose: purpose.code, fund: fund.code }).from(carryForward)
    .innerJoin(purpose, eq(purpose.id, carryForward.purposeId)).innerJoin(fund, eq(fund.id, purpose.fundId))
    .where(eq(carryForward.closeEventId, closeEventId)).orderBy(carryForward.id).all()
    .map(({ own, purpose, fund }) => ({
      purposeId: own.purposeId,
      fund,
      purpose,
      available: own.available,
      committed: own.committed,
      ...(own.decisionId === null ? {} : { decisionId: own.decisionId }),
      coveredUntil: own.coveredUntil
    }))
}

/** Funds of contributions that had entries in a year, or something left at its end. */
export function contributionFundsOf (db: Db, year: number): { id: number, code: string }[] {
  return db.all<{ id: number, code: string }>(sql`SELECT f.id, f.code FROM fund f WHERE f.kind = 'contributions' AND EXISTS (
    SELECT 1 FROM account a JOIN account_day d ON d.account_id = a.id WHERE a.fund_id = f.id AND d.on_day <= ${endOf(year)}
    GROUP BY a.id HAVING sum(d.movement) <> 0 OR max(d.on_day) >= ${startOf(year)}) ORDER BY f.id`)
}
