import { staff, staffGrant, staffGrantConfirmation } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { addDays } from '../calendar/civil-date.ts'
import { limits, valueOn } from '../law/limits.ts'
import { wireId } from '../storage/id.ts'
import { makeToken } from './issue-token.ts'
import { anyStaff } from './staff-store.ts'

/** Where nobody works yet: makes the first administrator and returns the token, which is valid for 30 days and stored nowhere. Else undefined. */
export function firstAdministrator (act: Act): string | undefined {
  const { db, auditSeq, today } = act
  if (anyStaff(db)) return undefined
  const office = 'First administrator'
  const { id } = db.insert(staff).values({ office, auditSeq }).returning({ id: staff.id }).get()
  const grant = db.insert(staffGrant).values({ staffId: id, role: 'administrator', auditSeq }).returning({ id: staffGrant.id }).get()
  db.insert(staffGrantConfirmation).values({ grantId: grant.id, auditSeq }).run()
  const { id: tokenId, secret, expiresAt } = makeToken(act, { staffId: id, expiresOn: addDays(today, valueOn(limits.firstTokenDays, today)), atOnce: true })
  act.tell({
    action: 'registry.first_administrator',
    target: { type: 'staff', id: wireId('staff', id) },
    after: { office, grant: wireId('grant', grant.id), role: 'administrator', token: wireId('token', tokenId), expires_at: expiresAt }
  })
  return secret
}
