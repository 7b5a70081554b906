import { reviewAssignmentEnd } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { loadAssignment } from './assignment-store.ts'
import { assignmentRuns } from './rules.ts'

/** Ends an assignment; what the office answered stays. */
export function endAssignment (act: Act, id: number): void {
  const { db, auditSeq } = act
  const assignment = loadAssignment(db, id)
  enforce([assignmentRuns], assignment)
  db.insert(reviewAssignmentEnd).values({ assignmentId: id, auditSeq }).run()
  act.tell({ action: 'verification.end_assignment', target: { type: 'assignment', id: wireId('assignment', id) }, after: { staff: wireId('staff', assignment.staffId) } })
}
