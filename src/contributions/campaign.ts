import type { CivilDate } from '../calendar/civil-date.ts'
import type { Names } from '../ledger/account.ts'
import { found } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import { prepared } from '../storage/open.ts'
import { remembered } from '../storage/remembered.ts'
import type { Db } from '../storage/open.ts'
import { sameTitle } from './fund.ts'
import type { ReceiptFacts } from './rules.ts'

/** What a payment meets: the fund, its term in force, the purpose and the category that it names. */
export interface Campaign extends Omit<ReceiptFacts, 'receivedOn'> {
  /** The decision on the purpose, or on the fund where none is named. */
  readonly decisionId: number
  readonly dueOn: CivilDate
  readonly categoryId?: number
  readonly purposeId?: number
}

interface Row {
  fundCode: string
  adoptedOn: CivilDate
  dueOn: CivilDate
  cancelledOn: CivilDate | null
  deciderKind: string
  territoryId: number
  lastEvent: string | null
  lastPurposeEvent: string | null
  purposeId: number | null
  purposeCode: string
  purposeFund: number
  purposeTitle: string
  purposeYear: number
  purposeAdoptedOn: CivilDate | null
  decisionId: number
  categoryId: number | null
}

// Everything in one look, since each payment takes one.
const campaignRow = prepared(db => db.$client.prepare(`
  SELECT f.code AS fundCode, d.adopted_on AS adoptedOn, b.kind AS deciderKind, cf.territory_id AS territoryId,
    (SELECT due_on FROM contribution_deadline WHERE fund_id = cf.fund_id ORDER BY id DESC LIMIT 1) AS dueOn,
    (SELECT adopted_on FROM decision WHERE id = (SELECT decision_id FROM fund_cancellation WHERE fund_id = cf.fund_id)) AS cancelledOn,
    (SELECT event FROM decision_event WHERE decision_id = d.id ORDER BY id DESC LIMIT 1) AS lastEvent,
    (SELECT event FROM decision_event WHERE decision_id = p.decision_id ORDER BY id DESC LIMIT 1) AS lastPurposeEvent,
    p.id AS purposeId, p.code AS purposeCode, p.fund_id AS purposeFund, p.title AS purposeTitle, p.year AS purposeYear, pd.adopted_on AS purposeAdoptedOn,
    coalesce(p.decision_id, cf.decision_id) AS decisionId, c.id AS categoryId
  FROM contribution_fund cf JOIN fund f ON f.id = cf.fund_id JOIN decision d ON d.id = cf.decision_id JOIN body b ON b.id = cf.decider_id
    LEFT JOIN purpose p ON p.id = ? LEFT JOIN decision pd ON pd.id = p.decision_id
    LEFT JOIN contribution_category c ON c.fund_id = cf.fund_id AND c.code = ?
  WHERE cf.fund_id = ?`))

// An assembly's purposes for the same territory and year, set after this one.
const rivals = prepared(db => db.$client.prepare(`
  SELECT p.title FROM contribution_fund cf JOIN body b ON b.id = cf.decider_id AND b.kind = 'assembly' JOIN purpose p ON p.fund_id = cf.fund_id
  WHERE cf.territory_id = ? AND p.year = ? AND p.id > ? AND p.decision_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM fund_cancellation x WHERE x.fund_id = cf.fund_id)`).pluck())

/** The campaign that a payment names; NotFound when there is no such fund or purpose. */
export function campaignOf (db: Db, { fundId, purposeId, category }: { fundId: number, purposeId?: number, category?: string }): Campaign {
  return remembered(db, `campaign ${fundId} ${purposeId ?? ''} ${category ?? ''}`, () => loadCampaign(db, { fundId, purposeId, category }))
}

function loadCampaign (db: Db, { fundId, purposeId, category }: { fundId: number, purposeId?: number, category?: string }): Campaign {
  const row = found(campaignRow(db).get(purposeId ?? null, category ?? null, fundId) as Row | undefined, wireId('fund', fundId))
  if (purposeId !== undefined && row.purposeId === null) found(undefined, wireId('purpose', purposeId))
  const stopped = [row.lastEvent, row.lastPurposeEvent].find(event => event === 'suspended' || event === 'annulled') as ReceiptFacts['stopped']
  return {
    fundCode: row.fundCode,
    decisionId: row.decisionId,
    adoptedOn: row.purposeAdoptedOn ?? row.adoptedOn,
    dueOn: row.cancelledOn !== null && row.cancelledOn < row.dueOn ? row.cancelledOn : row.dueOn,
    ...(purposeId === undefined ? {} : { purposeId, purpose: { code: row.purposeCode, ofThisFund: row.purposeFund === fundId, takenOver: isTakenOver(db, row) } }),
    ...(row.categoryId === null ? {} : { categoryId: row.categoryId }),
    ...(category === undefined || row.categoryId !== null ? {} : { unknownCategory: category }),
    ...(stopped === undefined ? {} : { stopped })
  }
}

function isTakenOver (db: Db, row: Row): boolean {
  if (row.deciderKind !== 'tpsg') return false
  const title = JSON.parse(row.purposeTitle) as Names
  return (rivals(db).all(row.territoryId, row.purposeYear, row.purposeId) as string[]).some(other => sameTitle(JSON.parse(other) as Names, title))
}
