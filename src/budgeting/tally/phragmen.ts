import { stepOf } from './count-greedy.ts'
import type { Step } from './document.ts'
import type { Fraction } from './fraction.ts'
import { commonDivisor, compareFractions, toDouble } from './fraction.ts'
import type { Outcome as TurnOutcome, Turn } from './greedy.ts'
import { outBefore, waits, wins } from './greedy.ts'
import type { Outcome } from './outcome.ts'
import type { Poll } from './poll.ts'
import type { Field } from './shares/field.ts'
import { isSupported } from './shares/field.ts'
import { fieldOf, printShare } from './shares/stage.ts'
import { supportersIn } from './shares/told.ts'
import { decisions } from './tie-groups.ts'
import type { TieGroup } from './tie-groups.ts'
import type { Candidate } from './ties.ts'
import { decide, rank } from './ties.ts'

/** What voters have taken on: every supporter of a project bought bears the same, over a denominator that grows by a factor. */
interface Burdens {
  readonly field: Field
  /** The last project bought that a group supports, by its turn; -1 for none. */
  readonly lastOf: Int32Array
  readonly loads: bigint[]
  readonly factors: number[]
  denominator: bigint
}

interface Bid { readonly project: number, readonly numerator: bigint, readonly weight: number, readonly load: Fraction, readonly double: number, readonly turn: number }

/**
 * Counts by Phragmén's sequential rule: money comes to all voters at the same pace, and a project is bought as soon as its
 * supporters together have its cost, which empties their purses; the rule ends at the first project that does not fit
 * into what is left of the budget, or passes over it. Whoever gives a project any points supports it. All exact.
 */
export function countPhragmen (poll: Poll): Outcome {
  const { candidates, terms, rule: { ties: order } } = poll
  const standing = candidates.filter(candidate => outBefore(candidate, new Map(), terms) === undefined)
  const burdens = unburdened(fieldOf(poll, standing))
  const open = new Map(standing.flatMap((candidate, project) => isSupported(burdens.field, project) ? [[project, undefined as Bid | undefined]] : []))
  const taken = new Map<string, Candidate>()
  const turns: (Turn & { load?: Fraction })[] = []
  const ties: TieGroup[] = []
  let left = poll.budget
  let ended = false
  const close = (turn: TurnOutcome & { candidate: Candidate, load?: Fraction }) => { turns.push({ ...turn, left }) }
  while (open.size > 0 && !ended) {
    const equal = lightest(burdens, open, turns.filter(wins).length).sort((a, b) => decide(standing[a.project]!, standing[b.project]!, order).first)
    const bid = equal[0]!
    const candidate = standing[bid.project]!
    open.delete(bid.project)
    const out = outBefore(candidate, taken, terms)
    if (out !== undefined) close({ candidate, ...out })
    else if (candidate.cost > left) {
      close({ candidate, outcome: 'does-not-fit', lacks: candidate.cost - left })
      ended = terms.unaffordable !== 'skip'
    } else {
      close({ candidate, outcome: 'taken', load: bid.load })
      left -= candidate.cost
      taken.set(candidate.id, candidate)
      bear(burdens, bid)
      if (equal.length > 1) ties.push({ projects: equal.map(({ project }) => standing[project]!.id), decidedBy: decisions(equal.map(({ project }) => standing[project]!), order) })
    }
  }
  const seen = new Set(turns.map(turn => turn.candidate))
  for (const candidate of rank(candidates.filter(other => !seen.has(other)), order)) {
    close({ candidate, ...outBefore(candidate, taken, terms) ?? { outcome: 'after-the-end' } })
  }
  return { winners: turns.filter(wins).map(turn => turn.candidate), reserve: turns.filter(waits).map(turn => turn.candidate.id), steps: stepsOf(turns, ties), ties }
}

function stepsOf (turns: readonly (Turn & { load?: Fraction })[], ties: readonly TieGroup[]): Step[] {
  return turns.map(({ load, ...turn }) => ({
    ...stepOf(turn, ties.find(({ projects }) => projects[0] === turn.candidate.id)?.decidedBy[0]),
    ...(load === undefined ? {} : { load: printShare(load) })
  }))
}

function unburdened (field: Field): Burdens {
  return { field, lastOf: new Int32Array(field.groups).fill(-1), loads: [], factors: [], denominator: 1n }
}

/**
 * The projects whose supporters would bear least, all with the same load. Loads only grow, so what a project came to in an
 * earlier turn bounds it from below, and only those in front are looked at anew.
 */
function lightest (burdens: Burdens, open: Map<number, Bid | undefined>, turn: number): Bid[] {
  for (const [project, bid] of open) if (bid === undefined) open.set(project, bidOf(burdens, project, turn))
  for (;;) {
    let best: Bid[] = []
    for (const bid of open.values()) {
      const compared = best.length === 0 ? -1 : compareBids(bid!, best[0]!)
      if (compared < 0) best = [bid!]
      else if (compared === 0) best.push(bid!)
    }
    const stale = best.filter(bid => bid.turn !== turn)
    if (stale.length === 0) return best
    for (const { project } of stale) open.set(project, bidOf(burdens, project, turn))
  }
}

function compareBids (a: Bid, b: Bid): number {
  const difference = a.double - b.double
  return Math.abs(difference) > 1e-12 * (a.double + b.double) ? difference : compareFractions(a.load, b.load)
}

/** (cost + what the supporters bear) / how many they are. */
function bidOf ({ field, lastOf, loads, factors, denominator }: Burdens, project: number, turn: number): Bid {
  const bearers = new Float64Array(loads.length)
  for (let at = field.supportersFrom[project]!; at < field.supportersFrom[project + 1]!; at++) {
    const group = field.supporters[at]!
    if (lastOf[group]! >= 0) bearers[lastOf[group]!]! += field.voters[group]!
  }
  let borne = 0n
  loads.forEach((load, at) => { borne = borne * BigInt(factors[at]!) + load * BigInt(bearers[at]!) })
  const numerator = BigInt(field.costs[project]!) * denominator + borne
  const weight = supportersIn(field, project)
  const load = { numerator, denominator: denominator * BigInt(weight) }
  return { project, numerator, weight, load, double: toDouble(load), turn }
}

/** All supporters bear the load of the project that is bought. */
function bear (burdens: Burdens, { project, numerator, weight }: Bid): void {
  const { field, lastOf, loads, factors } = burdens
  const divisor = commonDivisor(weight, Number(numerator % BigInt(weight)))
  for (let at = field.supportersFrom[project]!; at < field.supportersFrom[project + 1]!; at++) lastOf[field.supporters[at]!] = loads.length
  loads.push(numerator / BigInt(divisor))
  factors.push(weight / divisor)
  burdens.denominator *= BigInt(weight / divisor)
}
