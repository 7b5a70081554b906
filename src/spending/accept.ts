import type { Act } from '../audit/act.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { coverOn } from '../contributions/fund.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { lowestOn } from './cover-store.ts'
import { decisionsOf, enforceDecisions, loadEarmark } from './earmark.ts'
import type { Loaded } from './earmark.ts'
import { actLines, codeOf } from './entries.ts'
import type { Check } from './judge.ts'
import { make } from './make.ts'
import { retentionWithinAct } from './debt-rules.ts'
import { causeRules, projectYearRules, purposeInItsYears, withinCommitment } from './rules.ts'
import { amountOf, loadVoucher } from './store.ts'
import type { Step, Voucher } from './voucher.ts'

/** What follows from a commitment: works that are accepted, or a rest that is released. */
export type FollowUpWish = Pick<Step, 'amount' | 'on' | 'document' | 'retained'> & { readonly commitmentId: number }

/** The commitment stands, was made by that day, and has enough left, what waits for approval counted as taken; else a Refusal. */
export function enforceWithinCommitment (db: Db, { on, amount, id, commitmentId = 0 }: Parameters<Check>[1]): Loaded {
  const commitment = loadVoucher(db, commitmentId, 'commitment')
  const what = wireId('voucher', commitmentId)
  const loaded = loadEarmark(db, commitment)
  enforce(causeRules, { on, cause: { what, on: commitment.on, state: commitment.state } })
  const committed = lowestOn(db, codeOf(loaded.earmark, 'committed'), on, commitmentId) ?? 0
  const awaiting = amountOf(db, { kinds: ['act', 'release'], states: ['awaiting'], by: 'commitment_id', id: commitmentId, except: id })
  enforce([withinCommitment], { of: what, amount, left: committed - awaiting })
  return loaded
}

/** What was promised may be accepted on that day: the decisions are in force, and the purpose or project covers its year. Returns the decision that is cited. */
function enforceYears (db: Db, loaded: Loaded, on: CivilDate): number | undefined {
  const decisionId = enforceDecisions(db, decisionsOf(loaded, on), on)
  if (loaded.kind === 'purpose') enforce([purposeInItsYears], { purpose: { ...loaded.purpose, decided: true, coveredUntil: coverOn(loaded.purpose, on).until }, on })
  else enforce(projectYearRules, { project: { ...loaded.project, awarded: true }, on })
  return decisionId
}

/** Accepted works turn a promise into a debt, of which a part may be kept back. */
export const checkAct: Check = (db, step) => {
  const loaded = enforceWithinCommitment(db, step)
  const decisionId = enforceYears(db, loaded, step.on)
  const { amount, commitmentId, retained } = step
  enforce([retentionWithinAct], { of: 'the act itself', amount: retained ?? 0, left: amount })
  return { lines: actLines({ earmark: loaded.earmark, amount, commitmentId, retained }), decisionId }
}

/** A step on a commitment, with the earmark that it has from there. */
export function onCommitment (db: Db, wish: FollowUpWish): Omit<Step, 'kind'> {
  const { fundId, purposeId, projectId } = loadVoucher(db, wish.commitmentId, 'commitment')
  return { fundId, purposeId, projectId, ...wish }
}

/** Writes down an act of acceptance or an invoice against a commitment. */
export function accept (act: Act, wish: FollowUpWish): Voucher {
  return make(act, { kind: 'act', ...onCommitment(act.db, wish) }, checkAct, 'spending.accept')
}
