import { tokenConfirmation } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { tokenConfirmationRules } from './rules.ts'
import { loadToken } from './staff-store.ts'
import { tokenStateAt } from './staff.ts'
import type { Token } from './staff.ts'

/** Lets a token that another administrator issued open something. */
export function confirmToken (act: Act, { tokenId }: { tokenId: number }): Token {
  const { db, at, auditSeq, actor } = act
  const token = loadToken(db, tokenId)
  const state = tokenStateAt(at, token)
  enforce(tokenConfirmationRules, { token, state, by: actor.staffId })
  db.insert(tokenConfirmation).values({ tokenId, confirmedBy: actor.staffId, auditSeq }).run()
  act.tell({
    action: 'registry.confirm_token',
    target: { type: 'token', id: wireId('token', tokenId) },
    before: { state },
    after: { staff: wireId('staff', token.staffId), state: 'valid' }
  })
  return { ...token, confirmed: true }
}
