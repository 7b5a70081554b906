import { sql } from 'drizzle-orm'
import { contributionCategory, contributionDeadline, contributionFund } from '../../db/schema.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { accountCode } from '../ledger/account.ts'
import type { Names } from '../ledger/account.ts'
import { balanceOf } from '../ledger/journal.ts'
import type { Kopecks } from '../ledger/money.ts'
import type { Db } from '../storage/open.ts'
import type { Contribution, ContributionFund, Purpose, Refund, Repurposing } from './fund.ts'
import { loadContribution, loadFund, loadRefund, purposesOf } from './store.ts'

/** Behind which number a page begins, and how many rows it has at the most. */
export interface Page { readonly after: number, readonly limit: number }

export interface Terms {
  readonly categories: readonly { code: string, title: Names, amount: Kopecks, basis: 'fixed' | 'suggested' }[]
  /** Each day that a decision set for paying, in the order in which they were set. */
  readonly deadlines: readonly { dueOn: CivilDate, decisionId: number }[]
}

/** What may still be spent on a purpose, what is promised, and what is spent in the years that are not closed yet. */
export interface Cover { readonly available: Kopecks, readonly committed: Kopecks, readonly spent: Kopecks }

/** A fund with its terms, its purposes, and what covers each. */
export interface FundInFull { readonly fund: ContributionFund, readonly terms: Terms, readonly purposes: readonly (Purpose & Cover)[] }

/** Funds of contributions, oldest first. */
export function listFunds (db: Db, { after, limit }: Page): FundInFull[] {
  return db.select({ id: contributionFund.fundId }).from(contributionFund).where(sql`fund_id > ${after}`).orderBy(contributionFund.fundId).limit(limit).all()
    .map(({ id }) => fundInFull(db, id))
}

/** A fund, its terms as the decisions fixed them (Art. 49.3), and its cover as everything that is recorded has it; NotFound otherwise. */
export function fundInFull (db: Db, id: number): FundInFull {
  const fund = loadFund(db, id)
  const categories = db.select().from(contributionCategory).where(sql`fund_id = ${id}`).orderBy(contributionCategory.code).all()
  const deadlines = db.select().from(contributionDeadline).where(sql`fund_id = ${id}`).orderBy(contributionDeadline.id).all()
  const bucket = (kind: 'available' | 'committed' | 'spent', purpose: string) => 0 - balanceOf(db, accountCode(kind, fund.code, purpose))
  return {
    fund,
    terms: {
      categories: categories.map(({ code, title, amount, basis }) => ({ code, title: JSON.parse(title) as Names, amount, basis })),
      deadlines: deadlines.map(({ dueOn, decisionId }) => ({ dueOn, decisionId }))
    },
    purposes: purposesOf(db, id).map(purpose => ({
      ...purpose, available: bucket('available', purpose.code), committed: bucket('committed', purpose.code), spent: bucket('spent', purpose.code)
    }))
  }
}

/** The contributions of a fund in the order of recording, perhaps only those that were recorded in one way. There is no list by payer. */
export function listContributions (db: Db, fundId: number, { after, limit, recordedAs }: Page & { recordedAs?: Contribution['recordedAs'] }): Contribution[] {
  loadFund(db, fundId)
  return db.all<{ id: number }>(sql`SELECT id FROM contribution WHERE fund_id = ${fundId} AND id > ${after}
    AND ${recordedAs === undefined ? sql`1` : sql`recorded_as = ${recordedAs}`} ORDER BY id LIMIT ${limit}`).map(({ id }) => loadContribution(db, id))
}

/** The refunds of a fund, oldest first. */
export function listRefunds (db: Db, fundId: number, { after, limit }: Page): Refund[] {
  loadFund(db, fundId)
  return db.all<{ id: number }>(sql`SELECT r.id FROM refund r JOIN contribution c ON c.id = r.contribution_id
    WHERE c.fund_id = ${fundId} AND r.id > ${after} ORDER BY r.id LIMIT ${limit}`).map(({ id }) => loadRefund(db, id))
}

/** What decisions moved between the purposes of a fund, oldest first. */
export function listRepurposings (db: Db, fundId: number, { after, limit }: Page): Repurposing[] {
  loadFund(db, fundId)
  return db.all<Omit<Repurposing, 'reversed'> & { reversed: number }>(sql`
    SELECT m.id, m.from_purpose_id AS fromPurposeId, m.to_purpose_id AS toPurposeId, m.amount, m.decision_id AS decisionId, e.effective_on AS "on", m.entry_seq AS entrySeq,
      EXISTS (SELECT 1 FROM entry r WHERE r.reverses_seq = m.entry_seq) AS reversed
    FROM repurposing m JOIN entry e ON e.seq = m.entry_seq WHERE m.fund_id = ${fundId} AND m.id > ${after} ORDER BY m.id LIMIT ${limit}`)
    .map(row => ({ ...row, reversed: row.reversed === 1 }))
}

/** A contribution as it stands now, with its refunds, oldest first; NotFound otherwise. */
export function contributionInFull (db: Db, id: number): { contribution: Contribution, refunds: Refund[] } {
  const refunds = db.all<{ id: number }>(sql`SELECT id FROM refund WHERE contribution_id = ${id} ORDER BY id`).map(row => loadRefund(db, row.id))
  return { contribution: loadContribution(db, id), refunds }
}
