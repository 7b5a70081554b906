import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { enforceWithinCommitment, onCommitment } from './accept.ts'
import type { FollowUpWish } from './accept.ts'
import { releaseLines } from './entries.ts'
import type { Check } from './judge.ts'
import { make } from './make.ts'
import { withinBudgetYear } from './rules.ts'
import type { Voucher } from './voucher.ts'

/** What a commitment does not need becomes cover of its purpose or project again; for a project within its budget year, for what is promised then lapses with the year. */
export const checkRelease: Check = (db, step) => {
  const loaded = enforceWithinCommitment(db, step)
  const { earmark } = loaded
  if (loaded.kind === 'project') enforce([withinBudgetYear], { project: { ...loaded.project, awarded: true }, on: step.on })
  const { amount, commitmentId } = step
  return { lines: releaseLines({ earmark, amount, commitmentId }) }
}

/** Writes down that a part of a commitment is not needed, and why. */
export function release (act: Act, { reason, ...wish }: FollowUpWish & { readonly reason: string }): Voucher {
  return make(act, { kind: 'release', ...onCommitment(act.db, wish) }, checkRelease, 'spending.release', reason)
}
