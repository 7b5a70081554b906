import { reviewAssignment } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { rolesOf } from '../../registry/authenticate.ts'
import { loadMember } from '../../registry/staff-store.ts'
import { wireId } from '../../storage/id.ts'
import { regulationFor } from '../proposals/pools.ts'
import { loadCycle } from '../store.ts'
import { unitsOf } from './assignment-store.ts'
import { assignmentRules } from './rules.ts'

/** Lets an office answer, in a cycle, for a unit that its criteria name. Returns the number of the assignment. */
export function assignUnit (act: Act, { cycleId, unit, staffId }: { cycleId: number, unit: string, staffId: number }): number {
  const { db, auditSeq } = act
  loadCycle(db, cycleId)
  loadMember(db, staffId)
  const units = [...new Set(regulationFor(db, cycleId).criteria.map(criterion => criterion.unit))]
  enforce(assignmentRules, { unit, units, staffId, roles: rolesOf(db, staffId), assigned: unitsOf(db, cycleId, staffId).includes(unit) })
  const { id } = db.insert(reviewAssignment).values({ cycleId, unit, staffId, auditSeq }).returning({ id: reviewAssignment.id }).get()
  act.tell({ action: 'verification.assign', target: { type: 'assignment', id: wireId('assignment', id) }, after: { cycle: wireId('cycle', cycleId), unit, staff: wireId('staff', staffId) } })
  return id
}
