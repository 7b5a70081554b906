import { and, asc, desc, eq, max, sql } from 'drizzle-orm'
import { account, contribution, contributionCategory, contributionDeadline, contributionFund, decision, fund, fundCancellation, identification, purpose, refund } from '../../db/schema.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { accountCode } from '../ledger/account.ts'
import type { Names } from '../ledger/account.ts'
import { lowestFrom } from '../ledger/balance.ts'
import type { Kopecks } from '../ledger/money.ts'
import { loadBody } from '../registry/store.ts'
import { found } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import { prepared } from '../storage/open.ts'
import type { Db } from '../storage/open.ts'
import { coverOn } from './fund.ts'
import type { Confirmation, Contribution, ContributionFund, Purpose, Refund } from './fund.ts'

const fundRow = prepared(db => db.select({
  code: fund.code, name: fund.name, own: contributionFund, adoptedOn: decision.adoptedOn
}).from(contributionFund)
  .innerJoin(fund, eq(fund.id, contributionFund.fundId))
  .innerJoin(decision, eq(decision.id, contributionFund.decisionId))
  .where(eq(contributionFund.fundId, sql.placeholder('id'))).prepare())
const termRow = prepared(db => db.select({ dueOn: contributionDeadline.dueOn }).from(contributionDeadline)
  .where(eq(contributionDeadline.fundId, sql.placeholder('id'))).orderBy(desc(contributionDeadline.id)).limit(1).prepare())
const cancellationRow = prepared(db => db.select({ decisionId: decision.id, on: decision.adoptedOn }).from(fundCancellation)
  .innerJoin(decision, eq(decision.id, fundCancellation.decisionId)).where(eq(fundCancellation.fundId, sql.placeholder('id'))).prepare())
// Each act that changes the terms of a fund makes one version.
const versionRow = prepared(db => db.$client.prepare(`SELECT count(DISTINCT audit_seq) AS version FROM (
  SELECT audit_seq FROM contribution_deadline WHERE fund_id = :id UNION ALL SELECT audit_seq FROM purpose WHERE fund_id = :id
  UNION ALL SELECT audit_seq FROM fund_cancellation WHERE fund_id = :id)`))

/** A fund of contributions with the term in force; NotFound when the number is not that of such a fund. */
export function loadFund (db: Db, id: number): ContributionFund {
  const { own, code, name, adoptedOn } = found(fundRow(db).get({ id }), wireId('fund', id))
  const { dueOn } = found(termRow(db).get({ id }), wireId('fund', id))
  const cancelled = cancellationRow(db).get({ id })
  return {
    id,
    code,
    version: (versionRow(db).get({ id }) as { version: number }).version,
    name: JSON.parse(name) as Names,
    territoryId: own.territoryId,
    decider: loadBody(db, own.deciderId),
    authorisedBody: loadBody(db, own.authorisedBodyId),
    decisionId: own.decisionId,
    adoptedOn,
    year: own.year,
    dueOn: cancelled !== undefined && cancelled.on < dueOn ? cancelled.on : dueOn,
    ...(cancelled === undefined ? {} : { cancelled })
  }
}

const purposeRows = prepared(db => db.select({ own: purpose, fundCode: fund.code }).from(purpose)
  .innerJoin(fund, eq(fund.id, purpose.fundId))
  .where(sql`${purpose.id} = ${sql.placeholder('id')} OR ${purpose.fundId} = ${sql.placeholder('fundId')}`).orderBy(asc(purpose.id)).prepare())
const confirmationRows = prepared(db => db.$client.prepare(`SELECT c.decision_id AS decisionId, d.adopted_on AS adoptedOn, c.year
  FROM purpose_confirmation c JOIN decision d ON d.id = c.decision_id
  WHERE c.purpose_id = ? AND coalesce((SELECT event FROM decision_event WHERE decision_id = d.id ORDER BY id DESC LIMIT 1), '') NOT IN ('suspended', 'annulled')
  ORDER BY c.id`))
const always = '9999-12-31'

function purposesBy (db: Db, where: { id: number, fundId: number }): Purpose[] {
  return purposeRows(db).all(where).map(({ own, fundCode }) => {
    const confirmations = confirmationRows(db).all(own.id) as Confirmation[]
    const decided = { ...(own.decisionId === null ? {} : { decisionId: own.decisionId }), year: own.year, confirmations }
    return {
      id: own.id,
      fundId: own.fundId,
      fundCode,
      code: own.code,
      title: JSON.parse(own.title) as Names,
      reimbursePercent: own.reimbursePercent,
      ...decided,
      coveredUntil: coverOn(decided, always).until
    }
  })
}

/** A purpose by its number; NotFound otherwise. */
export function loadPurpose (db: Db, id: number): Purpose {
  return found(purposesBy(db, { id, fundId: 0 })[0], wireId('purpose', id))
}

/** The purposes of a fund in the order of their codes, P00 first. */
export function purposesOf (db: Db, fundId: number): Purpose[] {
  return purposesBy(db, { id: 0, fundId }).toSorted((a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1))
}

const reversed = (column: unknown) => sql<number>`EXISTS (SELECT 1 FROM entry e WHERE e.reverses_seq = ${column})`
// The identification that counts: at most one of a contribution stands, those before it were reversed.
const identifiedNow = sql`${identification.contributionId} = ${contribution.id} AND NOT ${reversed(identification.entrySeq)}`

const contributionRow = prepared(db => db.select({
  own: contribution,
  fundCode: fund.code,
  purposeId: sql<number | null>`coalesce(${identification.purposeId}, ${contribution.purposeId})`,
  purposeCode: sql<string | null>`(SELECT p.code FROM purpose p WHERE p.id = coalesce(${identification.purposeId}, ${contribution.purposeId}))`,
  category: contributionCategory.code,
  identified: identification.entrySeq,
  refunded: sql<number>`(SELECT coalesce(sum(r.amount), 0) FROM refund r WHERE r.contribution_id = ${contribution.id}
    AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.reverses_seq = r.entry_seq))`,
  reversed: reversed(contribution.entrySeq),
  takenBackOn: sql<string | null>`(SELECT max(e.effective_on) FROM entry e WHERE e.reverses_seq IN (
    SELECT i.entry_seq FROM identification i WHERE i.contribution_id = ${contribution.id} UNION ALL SELECT r.entry_seq FROM refund r WHERE r.contribution_id = ${contribution.id}))`
}).from(contribution)
  .innerJoin(fund, eq(fund.id, contribution.fundId))
  .leftJoin(identification, identifiedNow)
  .leftJoin(contributionCategory, eq(contributionCategory.id, contribution.categoryId))
  .where(eq(contribution.id, sql.placeholder('id'))).prepare())

/** A contribution as it stands now, identification and refunds included; NotFound otherwise. */
export function loadContribution (db: Db, id: number): Contribution {
  const row = found(contributionRow(db).get({ id }), wireId('contribution', id))
  const { own } = row
  const standing = row.identified === null ? own.recordedAs : 'credited'
  return {
    id,
    fundId: own.fundId,
    fundCode: row.fundCode,
    ...(row.purposeId === null || row.purposeCode === null ? {} : { purpose: { id: row.purposeId, code: row.purposeCode } }),
    ...(row.category === null ? {} : { category: row.category }),
    contributor: own.contributor,
    amount: own.amount,
    refunded: row.refunded,
    receivedOn: own.receivedOn,
    recordedAs: own.recordedAs,
    state: row.reversed === 1 ? 'reversed' : row.refunded === own.amount ? 'refunded' : standing,
    held: standing !== 'credited',
    ...(row.takenBackOn === null ? {} : { takenBackOn: row.takenBackOn }),
    documentRef: own.documentRef,
    entrySeq: own.entrySeq,
    auditSeq: own.auditSeq
  }
}

const refundRow = prepared(db => db.select({
  own: refund,
  fundId: contribution.fundId,
  fundCode: fund.code,
  // Where its own entry took it from, whatever became of the contribution since.
  left: sql<number | null>`(SELECT a.purpose_id FROM posting p JOIN account a ON a.id = p.account_id WHERE p.entry_seq = ${refund.entrySeq} AND a.type = 'income')`,
  reversed: reversed(refund.entrySeq)
}).from(refund)
  .innerJoin(contribution, eq(contribution.id, refund.contributionId))
  .innerJoin(fund, eq(fund.id, contribution.fundId))
  .where(eq(refund.id, sql.placeholder('id'))).prepare())

/** A refund by its number; NotFound otherwise. */
export function loadRefund (db: Db, id: number): Refund {
  const { own, fundId, fundCode, left, reversed } = found(refundRow(db).get({ id }), wireId('refund', id))
  return {
    id,
    contributionId: own.contributionId,
    fundId,
    fundCode,
    ...(left === null ? {} : { purposeId: left }),
    kind: own.kind,
    amount: own.amount,
    ...(own.decisionId === null ? {} : { decisionId: own.decisionId }),
    entrySeq: own.entrySeq,
    reversed: reversed === 1
  }
}

/** What a purpose has available on a day and on every later one: what an act of that day may take from it. */
export function availableFrom (db: Db, fundCode: string, purposeCode: string, on: CivilDate): Kopecks {
  const row = db.select({ id: account.id, guard: account.guard }).from(account).where(eq(account.code, accountCode('available', fundCode, purposeCode))).get()
  return row === undefined ? 0 : lowestFrom(db, row.id, row.guard, on)
}

/** The term that a decision set for a fund; undefined when it set none. */
export function termSetBy (db: Db, fundId: number, decisionId: number): CivilDate | undefined {
  return db.select({ dueOn: max(contributionDeadline.dueOn) }).from(contributionDeadline)
    .where(and(eq(contributionDeadline.fundId, fundId), eq(contributionDeadline.decisionId, decisionId))).get()?.dueOn ?? undefined
}

/** The contributions that a purpose had got by a day and that stand, with what of each has not gone back by then or since; oldest first. */
export function givenTo (db: Db, fundId: number, purposeId: number, on: CivilDate): { id: number, left: Kopecks }[] {
  return db.all<{ id: number, left: Kopecks }>(sql`SELECT * FROM (
    SELECT c.id, c.amount - (SELECT coalesce(sum(r.amount), 0) FROM refund r WHERE r.contribution_id = c.id
      AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.reverses_seq = r.entry_seq AND e.effective_on <= ${on})) AS left
    FROM contribution c LEFT JOIN (identification i JOIN entry ie ON ie.seq = i.entry_seq AND ie.effective_on <= ${on})
      ON i.contribution_id = c.id AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.reverses_seq = i.entry_seq)
    WHERE c.fund_id = ${fundId} AND c.received_on <= ${on} AND (c.recorded_as = 'credited' OR i.entry_seq IS NOT NULL)
      AND coalesce(i.purpose_id, c.purpose_id) = ${purposeId}
      AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.reverses_seq = c.entry_seq)
  ) WHERE left > 0 ORDER BY id`)
}
