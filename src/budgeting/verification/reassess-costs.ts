import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import type { ProjectCost } from '../feasibility/plan.ts'
import { enforceComputable } from '../proposals/computable.ts'
import { documentOf } from '../proposals/document.ts'
import { regulationFor } from '../proposals/pools.ts'
import { beforeTheFinalList, standingRules } from '../proposals/rules.ts'
import { insertVersion, isListed, loadProposal, loadVersion, wordsOf, writeDocument } from '../proposals/store.ts'
import { raiseAlert } from './alert.ts'
import { unitsOf } from './assignment-store.ts'
import { cycleFacts, inputsOf } from './check-inputs.ts'
import { lastCheckOf } from './check-store.ts'
import { keepCheck } from './keep-check.ts'
import { answersForAUnit } from './rules.ts'

export interface Reassess { readonly proposalId: number, readonly cost: ProjectCost, readonly reason: string }

/**
 * Puts other costs in the place of the author's, by an office that answers for a unit of the cycle, with the reason: a version
 * of its own, while all that the author handed in stays. A check that was run is run again at once, and who passed and no
 * longer does raises an alert. Returns the number of the version.
 */
export function reassessCosts (act: Act, { proposalId, cost, reason }: Reassess): number {
  const { db, today, actor } = act
  const proposal = loadProposal(db, proposalId)
  const { cycleId } = proposal
  enforce(standingRules, { proposal })
  enforce([beforeTheFinalList], { listed: isListed(db, cycleId) })
  enforce([answersForAUnit], { units: unitsOf(db, cycleId, actor.staffId) })
  const { format: _, ...said } = wordsOf(loadVersion(db, proposalId))
  const document = documentOf({ ...said, cost })
  enforceComputable(document, regulationFor(db, cycleId).budget_year)
  const { version, sha256 } = insertVersion(act, proposalId, 'reassessment', writeDocument(act, document))
  const before = lastCheckOf(db, proposalId)
  const check = before === undefined ? undefined : keepCheck(act, { proposalId, version, cause: 'rerun' }, inputsOf(cycleFacts(db, cycleId, today), proposalId, loadVersion(db, proposalId)))
  const alert = check === undefined || check.feasible ? undefined : raiseAlert(act, proposal, check.id)
  const kept = act.keepText(reason)
  act.tell({
    action: 'verification.reassess',
    target: { type: 'proposal', id: wireId('proposal', proposalId), version },
    reason: { text_commit: kept.commit },
    after: { sha256, ...(check === undefined ? {} : { check: wireId('check', check.id), feasible: check.feasible }), ...(alert === undefined ? {} : { alert: wireId('alert', alert) }) }
  })
  return version
}
