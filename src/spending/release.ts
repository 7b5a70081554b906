import type { Act } from '../audit/act.ts'
import { enforceWithinCommitment, onCommitment } from './accept.ts'
import type { FollowUpWish } from './accept.ts'
import { releaseLines } from './entries.ts'
import type { Check } from './judge.ts'
import { make } from './make.ts'
import type { Voucher } from './voucher.ts'

/** What a commitment does not need becomes cover of its purpose or project again. */
export const checkRelease: Check = (db, step) => {
  const { earmark } = enforceWithinCommitment(db, step)
  const { amount, commitmentId } = step
  return { lines: releaseLines({ earmark, amount, commitmentId }) }
}

/** Writes down that a part of a commitment is not needed, and why. */
export function release (act: Act, { reason, ...wish }: FollowUpWish & { readonly reason: string }): Voucher {
  return make(act, { kind: 'release', ...onCommitment(act.db, wish) }, checkRelease, 'spending.release', reason)
}
