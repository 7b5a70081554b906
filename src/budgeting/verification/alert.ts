import { feasibilityAlert } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import type { Proposal } from '../proposals/proposal.ts'
import { hasOpenAlert } from './alert-store.ts'
import { appealOf } from './appeal-store.ts'
import { verdictsIn } from './stage-store.ts'

/**
 * Raises an alert where a check just failed of a proposal that passed, by its verdict or on appeal, unless somebody has one to
 * look at already. Nothing else follows: what becomes of the proposal a person says. Returns its number.
 */
export function raiseAlert (act: Act, { id: proposalId, cycleId }: Pick<Proposal, 'id' | 'cycleId'>, checkId: number): number | undefined {
  const { db, auditSeq } = act
  const passed = verdictsIn(db, cycleId).get(proposalId)?.passed === true || appealOf(db, proposalId)?.outcome === 'upheld'
  if (!passed || hasOpenAlert(db, proposalId)) return undefined
  return db.insert(feasibilityAlert).values({ checkId, proposalId, auditSeq }).returning({ id: feasibilityAlert.id }).get().id
}
