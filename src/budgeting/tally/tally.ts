import type { Election } from '../../exchange/pabulib/election.ts'
import { printHundredths } from '../../exchange/pabulib/hundredths.ts'
import type { Turn } from './greedy.ts'
import { greedy } from './greedy.ts'
import type { CountedRule, TallyOptions } from './rule.ts'
import { settleRule } from './rule.ts'
import type { Difference } from './scores.ts'
import { columnDifferences, countBallots } from './scores.ts'
import type { TieGroup } from './tie-groups.ts'
import { tieGroups } from './tie-groups.ts'
import type { Criterion } from './ties.ts'
import { rank } from './ties.ts'

/** One project's turn: amounts as decimal texts, `left` before the turn; `lacks` an amount, or a score at a threshold. */
export type Step = {
  project: string
  score: number
  cost: string
  left: string
  outcome: Turn['outcome']
  lacks?: string | number
  /** Where others have the same score (see `ties`): what put this project before the next, or the last after the one before. */
  tieDecidedBy?: Criterion
}

/** The outcome of an election with all that led to it; canonical, so that two counts can be compared byte by byte. */
export type TallyResult = {
  rule: CountedRule['name']
  fileRule: string
  unaffordable: CountedRule['unaffordable']
  threshold: number | null
  tieCriteria: Criterion[]
  currency: string
  ballots: number
  budget: string
  totalCost: string
  left: string
  /** Project ids in the order taken. */
  winners: string[]
  /** Project ids that stood for election and were not taken, the next in line first. */
  reserve: string[]
  scores: Record<string, number>
  steps: Step[]
  ties: TieGroup[]
  differences: Difference[]
  /** How the file's own `selected` (1) compares; null where it says nothing. */
  selected: { onlyCounted: string[], onlySelected: string[] } | null
  notes: string[]
}

/**
 * Counts an election by its greedy rule (docs of the format: https://pabulib.org/format): a pure function of the
 * election and the options. The order of ballots never matters, that of projects only through the criterion `file`.
 * Throws RuleNotCounted for a rule that is not counted here.
 */
export function tallyElection (election: Election, options: TallyOptions = {}): TallyResult {
  const rule = settleRule(election, options)
  const counts = countBallots(election)
  const candidates = election.projects.map(({ id, order, cost }) => ({ id, order, cost, ...counts.get(id)! }))
  const turns = greedy(rank(candidates, rule.ties), election.budget, rule.threshold, rule.unaffordable)
  const ties = tieGroups(turns, rule.ties, rule.unaffordable)
  const placedBy = new Map(ties.flatMap(({ projects, decidedBy }) => projects.map((id, at) => [id, decidedBy[at] ?? decidedBy[at - 1]] as const)))
  const winners = idsOf(turns, 'taken')
  const spent = turns.reduce((sum, turn) => turn.outcome === 'taken' ? sum + turn.candidate.cost : sum, 0)
  return {
    rule: rule.name,
    fileRule: election.rule,
    unaffordable: rule.unaffordable,
    threshold: rule.threshold,
    tieCriteria: [...rule.ties],
    currency: election.currency,
    ballots: election.ballots.reduce((sum, ballot) => sum + ballot.count, 0),
    budget: printHundredths(election.budget),
    totalCost: printHundredths(spent),
    left: printHundredths(election.budget - spent),
    winners,
    reserve: idsOf(turns, 'does-not-fit', 'after-the-end'),
    scores: Object.fromEntries(turns.map(({ candidate }) => [candidate.id, candidate.score])),
    steps: turns.map(turn => printTurn(turn, placedBy.get(turn.candidate.id))),
    ties,
    differences: columnDifferences(election, counts),
    selected: compareSelected(election, winners),
    notes: rule.notes
  }
}

function idsOf (turns: Turn[], ...outcomes: Array<Turn['outcome']>): string[] {
  return turns.filter(turn => outcomes.includes(turn.outcome)).map(turn => turn.candidate.id)
}

function printTurn (turn: Turn, tieDecidedBy: Criterion | undefined): Step {
  const { id, score, cost } = turn.candidate
  const step: Step = { project: id, score, cost: printHundredths(cost), left: printHundredths(turn.left), outcome: turn.outcome }
  if (turn.outcome === 'does-not-fit') step.lacks = printHundredths(turn.lacks)
  if (turn.outcome === 'below-threshold') step.lacks = turn.lacks
  if (tieDecidedBy !== undefined) step.tieDecidedBy = tieDecidedBy
  return step
}

function compareSelected ({ projects }: Election, winners: string[]): TallyResult['selected'] {
  if (projects.every(({ selected }) => selected === undefined)) return null
  const selected = new Set(projects.toSorted((a, b) => a.order - b.order).filter(project => project.selected === 1).map(({ id }) => id))
  return { onlyCounted: winners.filter(id => !selected.has(id)), onlySelected: [...selected.difference(new Set(winners))] }
}
