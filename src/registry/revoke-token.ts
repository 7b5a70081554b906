import { tokenRevocation } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { revocationRules } from './rules.ts'
import { loadToken } from './staff-store.ts'
import type { Token } from './staff.ts'

/** Revokes a token at once and for good: a request that already waits with it is refused too. */
export function revokeToken (act: Act, { tokenId }: { tokenId: number }): Token {
  const token = loadToken(act.db, tokenId)
  enforce(revocationRules, token)
  act.db.insert(tokenRevocation).values({ tokenId, revokedBy: act.actor.staffId, auditSeq: act.auditSeq }).run()
  act.tell({
    action: 'registry.revoke_token',
    target: { type: 'token', id: wireId('token', tokenId) },
    after: { staff: wireId('staff', token.staffId), revoked: true }
  })
  return { ...token, revoked: true }
}
