import { tokenRevocation } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { revocationRules } from './rules.ts'
import { administratorsWithToken, loadMember, loadToken } from './staff-store.ts'
import { tokenStateAt } from './staff.ts'
import type { Token } from './staff.ts'

/** Revokes a token at once and for good: a request that already waits with it is refused too. */
export function revokeToken (act: Act, { tokenId }: { tokenId: number }): Token {
  const { db, at, actor } = act
  const token = loadToken(db, tokenId)
  const valid = loadMember(db, token.staffId).tokens.filter(other => tokenStateAt(at, other) === 'valid').map(({ id }) => id)
  enforce(revocationRules, { token, by: actor.staffId, last: valid.length === 1 && valid[0] === tokenId, able: administratorsWithToken(db, at) })
  db.insert(tokenRevocation).values({ tokenId, revokedBy: actor.staffId, auditSeq: act.auditSeq }).run()
  act.tell({
    action: 'registry.revoke_token',
    target: { type: 'token', id: wireId('token', tokenId) },
    after: { staff: wireId('staff', token.staffId), revoked: true }
  })
  return { ...token, revoked: true }
}
