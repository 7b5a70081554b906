import { staffGrantConfirmation } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { confirmationRules } from './rules.ts'
import { loadGrant } from './staff-store.ts'
import type { Grant } from './staff.ts'

/** Lets a grant that another administrator made take effect. */
export function confirmGrant (act: Act, { grantId }: { grantId: number }): Grant {
  const { db, auditSeq, actor } = act
  const grant = loadGrant(db, grantId)
  enforce(confirmationRules, { grant, by: actor.staffId })
  db.insert(staffGrantConfirmation).values({ grantId, confirmedBy: actor.staffId, auditSeq }).run()
  act.tell({
    action: 'registry.confirm_grant',
    target: { type: 'grant', id: wireId('grant', grantId) },
    before: { state: grant.state },
    after: { staff: wireId('staff', grant.staffId), role: grant.role, state: 'effective' }
  })
  return { ...grant, state: 'effective' }
}
