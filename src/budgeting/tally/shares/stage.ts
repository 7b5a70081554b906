import type { Election } from '../../../exchange/pabulib/election.ts'
import type { Shares } from '../document.ts'
import type { Fraction } from '../fraction.ts'
import { printFraction } from '../fraction.ts'
import { partnersOf } from '../greedy.ts'
import type { Poll } from '../poll.ts'
import { defaultScore, worth } from '../scores.ts'
import type { Candidate } from '../ties.ts'
import { decide } from '../ties.ts'
import type { Field, FieldBallot } from './field.ts'
import { layOut } from './field.ts'
import { raiseShares } from './raise.ts'
import type { Run } from './run.ts'
import { runShares } from './run.ts'

/** What Equal Shares itself came to, before any greedy completion. */
export interface SharesStage { readonly run: Run, readonly field: Field, readonly told: Shares }

/** Told now and then during a long count: how often the share was raised, and how many runs that took. */
export type Watch = (raised: number, runs: number) => void

/** Runs Equal Shares over the candidates that stand, raising the share as the completion says. */
export function runStage (poll: Poll, standing: readonly Candidate[], watch?: Watch): SharesStage {
  const { rule: { completion, step }, budget, ballots } = poll
  const field = fieldOf(poll, standing)
  const exact = { numerator: BigInt(budget), denominator: BigInt(Math.max(ballots, 1)) }
  const tell = (start: Fraction, raised: number, run: Run, ended: Shares['ended']): SharesStage => ({
    run,
    field,
    told: { start: printShare(start), ...(completion.includes('add1') ? { step: printShare({ numerator: BigInt(step), denominator: 1n }) } : {}), raised, share: printShare(run.share), ended }
  })
  const allFit = standing.reduce((sum, { cost }) => sum + BigInt(cost), 0n) <= BigInt(budget)
  if (completion === 'official-add1' && allFit) return tell(exact, 0, runShares(field, exact)!, 'all-fit')
  if (!completion.includes('add1')) return tell(exact, 0, runShares(field, exact)!, 'not-raised')
  const official = completion === 'official-add1'
  // Shares of the official count are whole steps.
  const start = official ? { numerator: exact.numerator / exact.denominator / BigInt(step) * BigInt(step), denominator: 1n } : exact
  const { run, raised, ended } = raiseShares({ field, budget, start, step, untilExhausted: !official, ...(watch === undefined ? {} : { watch }) })
  return tell(start, raised, run, ended)
}

/** An amount of hundredths as a fraction, in units with six decimals. */
export function printShare ({ numerator, denominator }: Fraction): string {
  return printFraction({ numerator, denominator: denominator * 100n }, 6)
}

/** The election as Equal Shares and Phragmén see it. */
export function fieldOf ({ election, rule, terms }: Poll, standing: readonly Candidate[]): Field {
  const numberOf = new Map(standing.map(({ id }, at) => [id, at]))
  const places = new Map(standing.toSorted((a, b) => decide(a, b, rule.ties).first).map(({ id }, at) => [id, at]))
  const projects = standing.map(({ id, cost }) => ({
    cost,
    place: places.get(id)!,
    excludes: partnersOf(id, terms.exclusive ?? []).flatMap(other => numberOf.get(other) ?? [])
  }))
  const caps = (terms.caps ?? []).map(({ category, budget }) => ({ budget, projects: standing.flatMap((candidate, at) => candidate.category === category ? [at] : []) }))
  return layOut(projects, election.ballots.map(ballot => gifts(election, ballot, numberOf)), rule.utility, caps)
}

/** What a ballot gives to the projects that stand. */
function gifts (election: Election, ballot: Election['ballots'][number], numberOf: ReadonlyMap<string, number>): FieldBallot {
  const { voteType } = election
  const gives = ballot.choices.flatMap((id, at): [number, number][] => {
    const project = numberOf.get(id)
    return project === undefined ? [] : [[project, worth(ballot, at, voteType)]]
  })
  const unnamed = voteType === 'scoring' ? defaultScore(election) : 0
  if (unnamed > 0) {
    const named = new Set(ballot.choices)
    for (const [id, project] of numberOf) if (!named.has(id)) gives.push([project, unnamed])
  }
  return { count: ballot.count, gives }
}
