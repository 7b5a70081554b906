import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import type { Rule } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { owedOf } from './debt.ts'
import { creditNoteInItsYear, penaltyIsRevenue, reductionWithinDebt } from './debt-rules.ts'
import type { ReductionFacts } from './debt-rules.ts'
import { enforceDecisions, loadEarmark } from './earmark.ts'
import { creditNoteLines, penaltyLines } from './entries.ts'
import type { Check } from './judge.ts'
import { make } from './make.ts'
import { causeRules, debtDecisionRules } from './rules.ts'
import { loadVoucher } from './store.ts'
import type { Step, Voucher } from './voucher.ts'

export type ReductionWish = Pick<Step, 'amount' | 'on' | 'document'> & { readonly parentId: number, readonly reason: string }

/** Less is owed for an act than it made due, up to what is still owed of it. */
const reducing = (rule: Rule<ReductionFacts>, lines: typeof penaltyLines): Check => (db, { parentId = 0, on, amount, id }) => {
  const act = loadVoucher(db, parentId, 'act')
  const loaded = loadEarmark(db, act)
  const { earmark } = loaded
  const of = wireId('voucher', parentId)
  enforce(causeRules, { on, cause: { what: of, on: act.on, state: act.state } })
  enforce([rule], { of, actOn: act.on, on, contributions: loaded.kind === 'purpose' })
  const decisionId = enforceDecisions(db, loaded, on, debtDecisionRules)
  enforce([reductionWithinDebt], { of, amount, left: owedOf(db, act, earmark, on, id) })
  return { lines: lines({ earmark, amount, commitmentId: act.commitmentId }), decisionId }
}

/** A penalty is kept from the debt of a project's act: revenue of the budget. */
export const checkPenalty = reducing(penaltyIsRevenue, penaltyLines)

/** A credit note takes back a part of what an act made due, in the year of the act. */
export const checkCreditNote = reducing(creditNoteInItsYear, creditNoteLines)

function reduce (act: Act, kind: 'penalty' | 'credit_note', { reason, ...wish }: ReductionWish, check: Check, action: string): Voucher {
  const { fundId, purposeId, projectId, commitmentId } = loadVoucher(act.db, wish.parentId, 'act')
  return make(act, { kind, fundId, purposeId, projectId, commitmentId, ...wish }, check, action, reason)
}

/** Writes down a penalty that is kept from what a supplier is owed, and why. */
export function keepPenalty (act: Act, wish: ReductionWish): Voucher {
  return reduce(act, 'penalty', wish, checkPenalty, 'spending.keep_penalty')
}

/** Writes down a supplier's credit note, and what it is for. */
export function creditAct (act: Act, wish: ReductionWish): Voucher {
  return reduce(act, 'credit_note', wish, checkCreditNote, 'spending.credit')
}
