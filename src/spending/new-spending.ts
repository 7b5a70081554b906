import { grownAwardStands } from '../budgeting/execution/change-rules.ts'
import type { GrownFacts } from '../budgeting/execution/change-rules.ts'
import { fallenGrowth } from '../budgeting/execution/change-store.ts'
import { coverOn } from '../contributions/fund.ts'
import { enforce } from '../law/rule.ts'
import { shareOf } from '../ledger/money.ts'
import type { Db } from '../storage/open.ts'
import { creditedEver, lowestOn } from './cover-store.ts'
import { decisionsOf, enforceDecisions } from './earmark.ts'
import type { Loaded } from './earmark.ts'
import { codeOf } from './entries.ts'
import { projectRules, purposeRules } from './rules.ts'
import type { PurposeFacts } from './rules.ts'
import { amountOf } from './store.ts'
import type { Step } from './voucher.ts'
import { live } from './voucher.ts'

type Judged = Step & { readonly id?: number }

/**
 * Money may be newly taken from a purpose or a project: its decisions are in force, the day lies in its years, its own
 * money covers it, and works and reimbursements keep to their shares (Art. 49.1, 49.2, 49.6, 51.1, 51.2). Else a Refusal.
 * Returns the number of the decision that the entry cites.
 */
export function enforceNewSpending (db: Db, loaded: Loaded, step: Judged): number | undefined {
  const { on, amount, id } = step
  const decisionId = enforceDecisions(db, decisionsOf(loaded, on), on)
  const lowest = lowestOn(db, codeOf(loaded.earmark, loaded.earmark.bucket), on) ?? 0
  if (loaded.kind === 'project') {
    const { project } = loaded
    const awaiting = amountOf(db, { kinds: ['commitment'], states: ['awaiting'], by: 'project_id', id: project.id, except: id })
    enforce<GrownFacts>([...projectRules, grownAwardStands], { project: { ...project, awarded: project.awardDecisionId !== undefined }, on, amount, cover: { lowest, awaiting }, fallen: fallenGrowth(db, project.id, on) })
    return decisionId
  }
  const { purpose, fund } = loaded
  const awaiting = amountOf(db, { kinds: ['commitment', 'reimbursement'], states: ['awaiting'], by: 'purpose_id', id: purpose.id, except: id })
  enforce(purposeRules, {
    purpose: { ...purpose, decided: purpose.decisionId !== undefined, coveredUntil: coverOn(purpose, on).until },
    cancelledOn: fund.cancelled?.on,
    on,
    amount,
    cover: { lowest, awaiting },
    share: shareTaken(db, loaded, step)
  })
  return decisionId
}

/** How much of what was ever credited to a purpose may go where this step goes, and what has gone there. */
function shareTaken (db: Db, { purpose, earmark }: Loaded & { kind: 'purpose' }, { kind, id }: Judged): PurposeFacts['share'] {
  const credited = Math.max(0, creditedEver(db, earmark))
  const percent = purpose.reimbursePercent
  const reimbursable = shareOf(credited, percent)
  const taken = (kinds: readonly ('commitment' | 'reimbursement' | 'release')[], states = live) =>
    amountOf(db, { kinds, states, by: 'purpose_id', id: purpose.id, except: id })
  return kind === 'reimbursement'
    ? { for: 'reimburse', percent, credited, most: reimbursable, taken: taken(['reimbursement']) }
    : { for: 'finance', percent, credited, most: credited - reimbursable, taken: taken(['commitment']) - taken(['release'], ['approved']) }
}
