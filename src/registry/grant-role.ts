import { staffGrant, staffGrantConfirmation } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { grantRules } from './rules.ts'
import { administrators, loadGrant, loadMember } from './staff-store.ts'
import type { Grant, Role } from './staff.ts'

/** Gives an office a role: at once while there is one administrator, else it waits for another administrator to confirm it. */
export function grantRole (act: Act, { staffId, role }: { staffId: number, role: Role }): Grant {
  const { db, auditSeq, actor } = act
  const others = loadMember(db, staffId).grants.filter(grant => grant.state !== 'ended').map(grant => grant.role)
  enforce(grantRules, { role, others })
  const atOnce = administrators(db) < 2
  const { id } = db.insert(staffGrant).values({ staffId, role, requestedBy: actor.staffId, auditSeq }).returning({ id: staffGrant.id }).get()
  if (atOnce) db.insert(staffGrantConfirmation).values({ grantId: id, confirmedBy: actor.staffId, auditSeq }).run()
  const grant = loadGrant(db, id)
  act.tell({
    action: 'registry.grant_role',
    target: { type: 'grant', id: wireId('grant', id) },
    before: { roles: others },
    after: { staff: wireId('staff', staffId), role, state: grant.state }
  })
  return grant
}
