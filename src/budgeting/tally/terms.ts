import type { Regulation, TallyTerms } from '../regulations/regulation.ts'
import { parseMoney } from '../../ledger/money.ts'
import type { Cap } from './greedy.ts'
import type { Completion, RuleName, TallyOptions } from './rule.ts'
import type { Threshold } from './threshold.ts'
import type { Criterion } from './ties.ts'

/** How the pools of a cycle are counted: the rule that all share, their order, the way of what is left, and the categories' budgets. */
export interface PoolRules {
  readonly options: TallyOptions
  readonly pools: TallyTerms['pools']
  readonly leftOver: TallyTerms['left_over']
  readonly caps: readonly Cap[]
}

const ruleNames = { greedy: 'greedy', greedy_per_cost: 'greedy-per-cost', equal_shares: 'equal-shares' } as const satisfies Record<TallyTerms['rule'], RuleName>

/** What a Regulation says of the tally, as the rules that are counted. The reserve list is cut where the Regulation says. */
export function rulesOf ({ tally, categories, reserve }: Pick<Regulation, 'tally' | 'categories' | 'reserve'>): PoolRules {
  const { rule, unaffordable, utility, completion, step, comparison, threshold, ties, pools, left_over: leftOver } = tally
  return {
    options: {
      rule: ruleNames[rule],
      ...(unaffordable === undefined ? {} : { unaffordable: unaffordable === 'topup' ? `topup:${partOf(tally.topup_percent ?? 100)}` : unaffordable }),
      ...(utility === undefined ? {} : { utility }),
      ...(completion === undefined ? {} : { completion: completion.replace('_', '-') as Completion }),
      ...(step === undefined ? {} : { step }),
      ...(comparison === undefined ? {} : { comparison }),
      ...(threshold === undefined ? {} : { threshold: thresholdOf(threshold) }),
      ties: ties.map((tie): Criterion => tie === 'order' ? 'file' : tie),
      reserve
    },
    pools,
    leftOver,
    caps: categories.flatMap(({ code, budget }) => budget === undefined ? [] : [{ category: code, budget: parseMoney(budget) }])
  }
}

function thresholdOf (threshold: NonNullable<TallyTerms['threshold']>): Threshold {
  if ('votes' in threshold) return { votes: threshold.votes }
  return 'percent_of_ballots' in threshold ? { percentOfBallots: String(threshold.percent_of_ballots) } : { costShare: true }
}

/** So many per cent as a part of one, exactly: 80 is '0.80', 2.5 is '0.025'. */
function partOf (percent: number): string {
  const [whole = '0', fraction = ''] = String(percent).split('.')
  const digits = whole.padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`
}
