import { askNeededIn, stepOf } from '../count-greedy.ts'
import type { Step } from '../document.ts'
import type { GreedyTerms, Turn } from '../greedy.ts'
import { greedy, outBefore, waits, wins } from '../greedy.ts'
import type { Needed } from '../needed.ts'
import type { Outcome } from '../outcome.ts'
import { costOf } from '../outcome.ts'
import type { Poll } from '../poll.ts'
import type { TieGroup } from '../tie-groups.ts'
import { decisions } from '../tie-groups.ts'
import type { Candidate } from '../ties.ts'
import { rank } from '../ties.ts'
import { moreSupporters } from './more.ts'
import type { SharesStage, Watch } from './stage.ts'
import { runStage } from './stage.ts'
import { printRho, supportersIn, tellPurchase, tellShortage } from './told.ts'

/** Counts by Equal Shares with its completion; without the comparison step. */
export function countShares (poll: Poll, watch?: Watch): Outcome {
  const { candidates, terms, rule: { completion, ties: order } } = poll
  const standing = candidates.filter(candidate => outBefore(candidate, new Map(), terms) === undefined)
  const stage = runStage(poll, standing, watch)
  const bought = stage.run.purchases.map(({ project }) => standing[project]!)
  const goesOn = completion === 'utilitarian' || completion === 'add1u'
  const after: GreedyTerms = { ...terms, budget: poll.budget - costOf(bought), unaffordable: 'skip', before: bought }
  const out = new Set(bought)
  const others = rank(candidates.filter(candidate => !out.has(candidate)), order)
  const turns = goesOn ? greedy(others, after) : others.map(candidate => unpaidTurn(candidate, after))
  const ties = tiesOf(stage, standing, poll)
  return {
    winners: [...bought, ...turns.filter(wins).map(turn => turn.candidate)],
    reserve: turns.filter(waits).map(turn => turn.candidate.id),
    steps: [...purchaseSteps(stage, bought, poll, ties), ...laterSteps(poll, stage, standing, turns, goesOn ? after : undefined)],
    ties,
    shares: stage.told
  }
}

/** Where no completion goes on, what is not bought does not fit into what its supporters hold. */
function unpaidTurn (candidate: Candidate, after: GreedyTerms): Turn {
  const taken = new Map(after.before?.map(other => [other.id, other]))
  return { candidate, left: after.budget, ...outBefore(candidate, taken, after) ?? { outcome: 'does-not-fit', lacks: 0 } }
}

function purchaseSteps ({ run, field }: SharesStage, bought: readonly Candidate[], { budget, rule }: Poll, ties: readonly TieGroup[]): Step[] {
  const decidedBy = new Map(ties.map(({ projects, decidedBy }) => [projects[0], decidedBy[0]]))
  let left = budget
  return run.purchases.map((purchase, at) => {
    const candidate = bought[at]!
    const step: Step = {
      ...stepOf({ candidate, left, outcome: 'taken' }, decidedBy.get(candidate.id)),
      stage: 'shares',
      ...tellPurchase(purchase, rule.utility, candidate, supportersIn(field, purchase.project))
    }
    left -= candidate.cost
    return step
  })
}

/** The turns after the purchases: those of the completion, or of what nobody could pay for. */
function laterSteps (poll: Poll, { run, field }: SharesStage, standing: readonly Candidate[], turns: readonly Turn[], completion?: GreedyTerms): Step[] {
  const numberOf = new Map(standing.map((candidate, at) => [candidate, at]))
  const needed = completion === undefined ? () => undefined : askNeededIn(poll, turns, completion)
  const more = moreSupporters(field, run)
  return turns.map((turn, at) => {
    const { candidate } = turn
    const project = numberOf.get(candidate)
    const many = wins(turn) || project === undefined ? undefined : more[project]
    const step: Step = {
      ...stepOf(turn, undefined, wins(turn) ? undefined : leastVotes(poll, candidate, needed(at), many)),
      ...(project === undefined ? {} : { stage: completion === undefined ? 'shares' : 'completion', ...tellShortage(run, project, candidate) }),
      ...(many === undefined ? {} : { moreSupporters: many })
    }
    if (completion !== undefined || turn.outcome !== 'does-not-fit') return step
    const { lacks, ...unpaid } = step
    return { ...unpaid, outcome: 'not-paid-for' }
  })
}

/** What would have been enough: the votes to be bought by shares, or what the completion asks for, whichever is less. */
function leastVotes ({ election: { voteType } }: Poll, { votes }: Candidate, needed: Needed | undefined, many: number | undefined): Needed | undefined {
  if (many === undefined || (voteType !== 'approval' && voteType !== 'choose-1')) return needed
  return { votes: Math.min(votes + many, needed?.votes ?? Infinity) }
}

/** Each purchase at which others had the same ρ. */
function tiesOf ({ run, field }: SharesStage, standing: readonly Candidate[], { rule: { ties: order, utility } }: Poll): TieGroup[] {
  return run.purchases.filter(({ tied }) => tied.length > 0).map(purchase => {
    const others = purchase.tied.toSorted((a, b) => field.places[a]! - field.places[b]!)
    const group = [purchase.project, ...others].map(project => standing[project]!)
    return { rho: printRho(purchase, utility), projects: group.map(({ id }) => id), decidedBy: decisions(group, order) }
  })
}
