import { token, tokenConfirmation } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { addDays } from '../calendar/civil-date.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { tokenHash } from './authenticate.ts'
import { tokenRules } from './rules.ts'
import { administratorsWithToken, loadMember } from './staff-store.ts'

/** A new token: its secret is in this value and nowhere else. */
export interface Issued { readonly id: number, readonly secret: string, readonly expiresAt: string, readonly state: 'valid' | 'waiting' }

/** The instant at which a day ends in Minsk. */
function endOfDay (on: CivilDate): string {
  return new Date(`${addDays(on, 1)}T00:00:00.000+03:00`).toISOString()
}

/** Makes a token of 256 random bits for an office and stores its hash; it waits unless it is confirmed at once. The caller tells of it. */
export function makeToken (act: Act, { staffId, expiresOn, atOnce }: { staffId: number, expiresOn: CivilDate, atOnce: boolean }): Issued {
  const { db, at, actor, auditSeq, random } = act
  const secret = `hl_${random(32).toString('base64url')}`
  const expiresAt = endOfDay(expiresOn)
  const issuedBy = actor.type === 'staff' ? actor.staffId : undefined
  const { id } = db.insert(token).values({ staffId, sha256: tokenHash(secret), issuedAt: at, expiresAt, issuedBy, auditSeq }).returning({ id: token.id }).get()
  if (atOnce) db.insert(tokenConfirmation).values({ tokenId: id, confirmedBy: issuedBy, auditSeq }).run()
  return { id, secret, expiresAt, state: atOnce ? 'valid' : 'waiting' }
}

/**
 * Issues a token to an office, valid to the end of a day in Minsk; the leaf names the token by number only. Once two
 * administrators hold a valid token, a token for somebody else's office waits for another administrator to confirm it.
 */
export function issueToken (act: Act, { staffId, expiresOn }: { staffId: number, expiresOn: CivilDate }): Issued {
  const { db, at, today, actor } = act
  loadMember(db, staffId)
  enforce(tokenRules, { expiresOn, today })
  const issued = makeToken(act, { staffId, expiresOn, atOnce: staffId === actor.staffId || administratorsWithToken(db, at).length < 2 })
  act.tell({
    action: 'registry.issue_token',
    target: { type: 'token', id: wireId('token', issued.id) },
    after: { staff: wireId('staff', staffId), expires_at: issued.expiresAt, state: issued.state }
  })
  return issued
}
