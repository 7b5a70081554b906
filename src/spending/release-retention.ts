import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { keptOf } from './debt.ts'
import { retentionWithinKept } from './debt-rules.ts'
import { enforceDecisions, loadEarmark } from './earmark.ts'
import { retentionReleaseLines } from './entries.ts'
import type { Check } from './judge.ts'
import { make } from './make.ts'
import { causeRules, debtDecisionRules } from './rules.ts'
import { loadVoucher } from './store.ts'
import type { Step, Voucher } from './voucher.ts'

/** What an act kept back becomes owed, up to what is still kept, in whatever year the work has proved itself. */
export const checkRetentionRelease: Check = (db, { parentId = 0, on, amount, id }) => {
  const act = loadVoucher(db, parentId, 'act')
  const loaded = loadEarmark(db, act)
  const of = wireId('voucher', parentId)
  enforce(causeRules, { on, cause: { what: of, on: act.on, state: act.state } })
  const decisionId = enforceDecisions(db, loaded, on, debtDecisionRules)
  enforce([retentionWithinKept], { of, amount, left: keptOf(db, act, id) })
  return { lines: retentionReleaseLines({ earmark: loaded.earmark, amount, commitmentId: act.commitmentId }), decisionId }
}

/** Writes down that what an act kept back, or a part of it, is to be paid. */
export function releaseRetention (act: Act, wish: Pick<Step, 'amount' | 'on' | 'document'> & { readonly parentId: number }): Voucher {
  const { fundId, purposeId, projectId, commitmentId } = loadVoucher(act.db, wish.parentId, 'act')
  return make(act, { kind: 'retention_release', fundId, purposeId, projectId, commitmentId, ...wish }, checkRetentionRelease, 'spending.release_retention')
}
