import type { Fraction } from '../fraction.ts'
import { blockedBy } from './field.ts'
import type { Field } from './field.ts'
import type { Run } from './run.ts'
import { runShares } from './run.ts'

/** What raising the shares works on; amounts in hundredths. */
export interface Raise {
  readonly field: Field
  /** The money that there is. */
  readonly budget: number
  /** The share of each voter before it is raised, and by how much it is raised. */
  readonly start: Fraction
  readonly step: number
  /** Stop as soon as no project that is left fits into what is left of the budget. */
  readonly untilExhausted: boolean
  /** Told after each run: how often the share has been raised, and how many runs that took. */
  readonly watch?: (raised: number, runs: number) => void
}

export interface Raised {
  readonly run: Run
  /** How often the share was raised by the step for the outcome that counts. */
  readonly raised: number
  /** How many runs were made; a share that was proved to end as another is not run. */
  readonly runs: number
  /** Why it ended: nothing more fits, the next share would buy too much, or everything with supporters is bought. */
  readonly ended: 'exhausted' | 'beyond-budget' | 'complete'
}

/**
 * Runs Equal Shares again and again, with a share that is larger by the step each time, until the outcome costs more
 * than the budget (then the one before counts), nothing more fits, or everything is bought.
 *
 * The outcome need not grow with the share, so no share is passed over untried, unless it is proved to buy the same as
 * the last one (see `upholds`): then it costs the same, and leaves the same. The leap that is tried doubles after a
 * success and shrinks after a failure.
 */
export function raiseShares ({ field, budget, start, step, untilExhausted, watch }: Raise): Raised {
  const shareAfter = (raised: number): Fraction =>
    ({ numerator: start.numerator + BigInt(step) * BigInt(raised) * start.denominator, denominator: start.denominator })
  let raised = 0
  let runs = 1
  let run = runShares(field, shareAfter(0))!
  let leap = 1
  for (;;) {
    if (run.complete) return { run, raised, runs, ended: 'complete' }
    if (untilExhausted && isExhausted(run, field, budget)) return { run, raised, runs, ended: 'exhausted' }
    const next = runShares(field, shareAfter(raised + leap), { smaller: run, orNothing: leap > 1 })
    runs++
    watch?.(raised, runs)
    if (next === undefined) {
      leap = Math.max(1, Math.floor(leap / 4))
      continue
    }
    if (next.cost > budget) return { run, raised, runs, ended: 'beyond-budget' }
    raised += leap
    run = next
    leap = next.certified ? Math.min(leap * 2, 2 ** 40) : 1
  }
}

/** Whether no project that is neither bought nor excluded fits into what the run leaves of the budget. */
export function isExhausted ({ purchases, cost }: Run, field: Field, budget: number): boolean {
  const bought = new Set(purchases.map(({ project }) => project))
  const out = blockedBy(field, bought)
  return field.costs.every((price, project) => bought.has(project) || out.has(project) || price > budget - cost)
}
