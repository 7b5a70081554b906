import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { standingRules } from '../proposals/rules.ts'
import { loadProposal, loadVersion } from '../proposals/store.ts'
import { raiseAlert } from './alert.ts'
import { verdictsPublishedAt } from './appeal-store.ts'
import { cycleFacts, inputsOf } from './check-inputs.ts'
import { keepCheck } from './keep-check.ts'
import { verdictIsPublished } from './publication-rules.ts'

/**
 * Runs the official feasibility check of a proposal on the facts as they are: the mandatory criterion of Art. 51.2. Where a
 * proposal that passed no longer does, an alert is raised. Returns the number of the check.
 */
export function runCheck (act: Act, proposalId: number): number {
  const { db, today, actor } = act
  const proposal = loadProposal(db, proposalId)
  enforce(standingRules, { proposal })
  // Whoever only hears appeals learns nothing of a verdict before everybody does.
  if (!['reviewer', 'coordinator'].some(role => actor.roles.includes(role))) enforce([verdictIsPublished], { published: verdictsPublishedAt(db, proposal.cycleId) !== undefined, appealed: false })
  const last = loadVersion(db, proposalId)
  const { id, feasible, inputsSha256, verdictSha256 } = keepCheck(act, { proposalId, version: last.version, cause: 'official' }, inputsOf(cycleFacts(db, proposal.cycleId, today), proposalId, last))
  const alert = feasible ? undefined : raiseAlert(act, proposal, id)
  act.tell({
    action: 'verification.check',
    target: { type: 'check', id: wireId('check', id) },
    after: {
      proposal: wireId('proposal', proposalId), version: last.version, feasible, inputs_sha256: inputsSha256, verdict_sha256: verdictSha256,
      ...(alert === undefined ? {} : { alert: wireId('alert', alert) })
    }
  })
  return id
}
