import { contributionCategory, contributionDeadline, contributionFund } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { yearOf } from '../../calendar/civil-date.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import type { Names } from '../../ledger/account.ts'
import { insertFund } from '../../ledger/fund.ts'
import { openAccounts } from '../../ledger/journal.ts'
import { formatMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { citedDecisionRules } from '../../registry/rules.ts'
import { loadBody, loadDecision } from '../../registry/store.ts'
import { wireId } from '../../storage/id.ts'
import { fundAccounts } from '../entries.ts'
import { UNASSIGNED } from '../fund.ts'
import { openingRules } from './rules.ts'
import { decidersOf, insertPurpose, purposeCode, purposesIn } from './store.ts'
import type { PurposeWish } from './store.ts'

/** A category of citizens: a neutral code and what the decision suggests or fixes. It is never owed, and why somebody is exempt is never kept. */
export interface CategoryWish { readonly code: string, readonly title: Names, readonly amount: Kopecks, readonly basis: 'fixed' | 'suggested' }

export interface OpeningWish {
  readonly name: Names
  readonly territoryId: number
  readonly decisionId: number
  readonly authorisedBodyId: number
  readonly purposes: readonly PurposeWish[]
  readonly categories: readonly CategoryWish[]
  /** The days by which to pay; the last ends the term. */
  readonly dueOn: readonly CivilDate[]
}

const unassigned: Names = { be: 'Без мэты', ru: 'Без цели', en: 'Unassigned' }

/**
 * Opens a fund under a decision in force of the assembly or TPSG body of its territory, with everything that Art. 49.3
 * wants fixed beforehand, its purposes, the purpose P00 for what has none yet, and the accounts. Returns its number.
 */
export function openFund (act: Act, wish: OpeningWish): { id: number } {
  const { db, auditSeq } = act
  const decision = loadDecision(db, wish.decisionId)
  const decider = decision.body
  const year = yearOf(decision.adoptedOn)
  enforce(citedDecisionRules, { decision, on: act.today, deciders: decidersOf(db, wish.territoryId) })
  enforce(openingRules, {
    decider,
    deciderKind: decider.kind,
    authorisedBody: loadBody(db, wish.authorisedBodyId),
    adoptedOn: decision.adoptedOn,
    dueOn: wish.dueOn,
    categories: wish.categories.map(category => category.code),
    titles: wish.purposes.map(purpose => purpose.title),
    earlier: purposesIn(db, wish.territoryId, year)
  })
  const fund = insertFund(act, { kind: 'contributions', yearEnd: 'rolls_over', name: wish.name, decisionId: decision.id })
  db.insert(contributionFund).values({
    fundId: fund.id, territoryId: wish.territoryId, deciderId: decider.id, authorisedBodyId: wish.authorisedBodyId, decisionId: decision.id, year, auditSeq
  }).run()
  openAccounts(act, fund.id, fundAccounts(fund.code))
  insertPurpose(act, fund, UNASSIGNED, { title: unassigned, reimbursePercent: 0, year })
  wish.purposes.forEach((purpose, i) => insertPurpose(act, fund, purposeCode(i + 1), { ...purpose, decisionId: decision.id, year }))
  for (const category of wish.categories) db.insert(contributionCategory).values({ ...category, fundId: fund.id, title: JSON.stringify(category.title), auditSeq }).run()
  for (const dueOn of wish.dueOn.toSorted()) db.insert(contributionDeadline).values({ fundId: fund.id, dueOn, decisionId: decision.id, auditSeq }).run()
  act.tell({
    action: 'contributions.open_fund',
    target: { type: 'fund', id: wireId('fund', fund.id), version: 1 },
    reason: { decision: wireId('decision', decision.id) },
    after: told(fund.code, year, wish)
  })
  return { id: fund.id }
}

function told (code: string, year: number, wish: OpeningWish): object {
  return {
    code,
    name: wish.name,
    territory: wireId('territory', wish.territoryId),
    authorised_body: wireId('body', wish.authorisedBodyId),
    year,
    purposes: wish.purposes.map(({ title, reimbursePercent }, i) => ({ code: purposeCode(i + 1), title, reimburse_percent: reimbursePercent })),
    categories: wish.categories.map(category => ({ ...category, amount: formatMoney(category.amount) })),
    due_on: wish.dueOn.toSorted()
  }
}
