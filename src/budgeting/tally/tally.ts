import { byBytes } from '../../exchange/pabulib/byte-order.ts'
import type { Election } from '../../exchange/pabulib/election.ts'
import { printHundredths } from '../../exchange/pabulib/hundredths.ts'
import { countGreedy } from './count-greedy.ts'
import type { TallyResult } from './document.ts'
import { documentFormat } from './document.ts'
import { hashInputs } from './inputs.ts'
import type { Outcome } from './outcome.ts'
import { costOf } from './outcome.ts'
import { countPhragmen } from './phragmen.ts'
import type { Around, Poll } from './poll.ts'
import { openPoll } from './poll.ts'
import type { CountedRule, TallyOptions } from './rule.ts'
import { nameOf, settleRule } from './rule.ts'
import { columnDifferences } from './scores.ts'
import { compareWithGreedy } from './shares/compare.ts'
import { countShares } from './shares/count-shares.ts'
import type { Watch } from './shares/stage.ts'

// A change that could change an outcome changes the version of the rule.
const versions = { greedy: 'greedy/2', 'greedy-per-cost': 'greedy-per-cost/1', 'equal-shares': 'equal-shares/1', phragmen: 'phragmen/1' } as const

/**
 * Counts an election by its own rule, or as the options say: a pure function of the election, the options, and where
 * pools follow one another what was counted before (`around`). The order of ballots never matters, that of projects only
 * through the criterion `file`. Throws RuleNotCounted for a rule that is not counted, or options that do not go together.
 */
export function tallyElection (election: Election, options: TallyOptions = {}, around: Around = {}, watch?: Watch): TallyResult {
  const rule = settleRule(election, options)
  const poll = openPoll(election, rule, options, around)
  const outcome = countBy(poll, watch)
  const { winners, steps, ties, shares, comparison } = outcome
  const spent = costOf(winners)
  if (!Number.isSafeInteger(spent)) throw new RangeError('The winners cost more than can be counted exactly.')
  const ids = winners.map(({ id }) => id)
  return {
    format: documentFormat,
    version: versions[rule.rule],
    inputs: hashInputs(poll, options),
    rule: nameOf(rule),
    fileRule: election.rule,
    ...termsOf(rule),
    tieCriteria: [...rule.ties],
    ...(rule.ties.includes('lot') ? { seed: options.seed! } : {}),
    voteType: election.voteType,
    currency: election.currency,
    ballots: poll.ballots,
    budget: printHundredths(poll.budget),
    ...(around.received === undefined ? {} : { received: around.received.map(({ pool, amount }) => ({ pool, amount: printHundredths(amount) })) }),
    totalCost: printHundredths(spent),
    left: printHundredths(Math.max(0, poll.budget - spent)),
    ...(spent > poll.budget ? { toppedUp: printHundredths(spent - poll.budget) } : {}),
    winners: ids,
    reserve: outcome.reserve.slice(0, options.reserve ?? outcome.reserve.length),
    scores: Object.fromEntries(poll.candidates.toSorted((a, b) => byBytes(a.id, b.id)).map(({ id, score }) => [id, score])),
    steps: [...steps],
    ties: [...ties],
    ...(shares === undefined ? {} : { shares }),
    ...(comparison === undefined ? {} : { comparison }),
    differences: columnDifferences(election, new Map(poll.candidates.map(candidate => [candidate.id, candidate]))),
    selected: compareSelected(election, ids, rule),
    notes: rule.notes
  }
}

function countBy (poll: Poll, watch?: Watch): Outcome {
  const { rule } = poll
  if (rule.rule === 'phragmen') return countPhragmen(poll)
  if (rule.rule !== 'equal-shares') return countGreedy(poll)
  const shares = countShares(poll, watch)
  return rule.comparison ? compareWithGreedy(poll, shares) : shares
}

function termsOf ({ rule, unaffordable, topup, threshold, exclusive, utility, completion }: CountedRule): Pick<TallyResult, 'unaffordable' | 'topup' | 'threshold' | 'exclusive' | 'utility' | 'completion'> {
  return {
    ...(rule === 'equal-shares' ? { utility, completion } : { unaffordable }),
    ...(topup === undefined ? {} : { topup }),
    threshold,
    ...(exclusive.length === 0 ? {} : { exclusive: exclusive.map(pair => [...pair]) })
  }
}

// Where the city tops up, it marks the winner to which it did so with 2.
function compareSelected ({ projects }: Election, winners: readonly string[], { unaffordable }: CountedRule): TallyResult['selected'] {
  if (projects.every(({ selected }) => selected === undefined)) return null
  const marks = unaffordable === 'topup' ? [1, 2] : [1]
  const selected = new Set(projects.filter(project => marks.includes(project.selected ?? 0)).map(({ id }) => id).sort(byBytes))
  return { onlyCounted: winners.filter(id => !selected.has(id)), onlySelected: [...selected.difference(new Set(winners))] }
}
