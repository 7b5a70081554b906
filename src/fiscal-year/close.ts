import type { Spare, Unfinished } from '../budgeting/execution/unfinished.ts'
import { keepEnds } from '../budgeting/execution/unfinished-store.ts'
import type { Act } from '../audit/act.ts'
import { signCheckpoint } from '../audit/checkpoints.ts'
import { enforce } from '../law/rule.ts'
import { post } from '../ledger/journal.ts'
import { formatMoney } from '../ledger/money.ts'
import { wireId } from '../storage/id.ts'
import { closingFacts, planClosing } from './plan.ts'
import { closingRules } from './rules.ts'
import { addEvent, keepCarried } from './store.ts'
import type { Carried } from './year.ts'

export interface Closed {
  readonly year: number
  /** Numbers of the closing entries, in the order in which they were posted. */
  readonly entries: readonly number[]
  readonly carried: readonly Carried[]
  readonly unfinished: readonly Unfinished[]
  readonly spare: readonly Spare[]
  /** The size of the trail that the close ends with, and whether a checkpoint over it was signed; without a key it cannot be. */
  readonly checkpoint: { readonly size: number, readonly signed: boolean }
}

/**
 * Closes a fiscal year that is on hold, in one act: posts the closing entries on 31 December, records what each purpose
 * takes over (Art. 49.6, no entry), which projects end as not completed and what becomes spare funds (Art. 38), and signs the trail. Afterwards no entry can be dated in the year.
 */
export function closeYear (act: Act, year: number): Closed {
  const { db, today, actor } = act
  const plan = planClosing(db, year)
  enforce(closingRules, closingFacts(db, plan, today))
  const entries = plan.entries.map(({ lines }) => post(act, { kind: 'closing', effectiveOn: plan.on, lines, makerId: actor.staffId }))
  const closeId = addEvent(act, year, 'close')
  keepCarried(act, closeId, plan.carried)
  keepEnds(act, closeId, plan.unfinished, plan.spare)
  act.tell({
    action: 'fiscal_year.close',
    target: { type: 'fiscal_year', id: String(year) },
    before: { state: 'on_hold' },
    after: { state: 'closed', carried: plan.carried.map(told), ...toldEnds(plan) }
  })
  // After the leaf, so that the checkpoint covers it.
  const signed = signCheckpoint(act, 'close') !== undefined
  return { year, entries, carried: plan.carried, unfinished: plan.unfinished, spare: plan.spare, checkpoint: { size: act.trail.size(), signed } }
}

/** What is carried, as the leaf tells it. */
function told ({ purposeId, available, committed, decisionId, coveredUntil }: Carried): object {
  return {
    purpose: wireId('purpose', purposeId),
    available: formatMoney(available),
    committed: formatMoney(committed),
    ...(decisionId === undefined ? {} : { decision: wireId('decision', decisionId), covered_until: coveredUntil })
  }
}

/** What ends with the year, as the leaf tells it; nothing where nothing does. */
function toldEnds ({ unfinished, spare }: Pick<Closed, 'unfinished' | 'spare'>): object {
  return {
    ...(unfinished.length === 0 ? {} : { unfinished: unfinished.map(({ projectId, delivered, lapsed }) => ({ project: wireId('project', projectId), delivered: formatMoney(delivered), lapsed: formatMoney(lapsed) })) }),
    ...(spare.length === 0 ? {} : { spare_funds: spare.map(({ fundId, source, amount }) => ({ fund: wireId('fund', fundId), source, amount: formatMoney(amount) })) })
  }
}
