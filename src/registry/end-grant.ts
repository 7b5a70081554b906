import { staffGrantEnd } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { endRules } from './rules.ts'
import { administrators, administratorsWithToken, loadGrant } from './staff-store.ts'
import type { Grant } from './staff.ts'

/** Takes a role away at once, or withdraws a grant that still waits. One administrator is enough for that, but the administrators stay. */
export function endGrant (act: Act, { grantId }: { grantId: number }): Grant {
  const { db, at, auditSeq, actor } = act
  const grant = loadGrant(db, grantId)
  enforce(endRules, { grant, administrators: administrators(db), able: administratorsWithToken(db, at) })
  db.insert(staffGrantEnd).values({ grantId, endedBy: actor.staffId, auditSeq }).run()
  act.tell({
    action: 'registry.end_grant',
    target: { type: 'grant', id: wireId('grant', grantId) },
    before: { state: grant.state },
    after: { staff: wireId('staff', grant.staffId), role: grant.role, state: 'ended' }
  })
  return { ...grant, state: 'ended' }
}
