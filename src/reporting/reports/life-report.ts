import { electionOf, fundedProjects, tallyOf } from '../../budgeting/election-store.ts'
import { awardOf, loadCycle, poolsOf } from '../../budgeting/store.ts'
import type { Cycle, Pool } from '../../budgeting/cycle.ts'
import { finalListOf } from '../../budgeting/verification/list-store.ts'
import { civilDateOf } from '../../calendar/civil-date.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { formatMoney, sumMoney } from '../../ledger/money.ts'
import { loadDecision } from '../../registry/store.ts'
import type { Db } from '../../storage/open.ts'
import { closeOf, contractsOf, entriesOf, reportedOf, spareUsesOf, submittedOf, verdictsOf, votingDaysOf } from './life-store.ts'
import type { Happened } from './life-store.ts'
import { readMoney } from './figures-store.ts'
import { ofCycle } from './report.ts'
import type { OfCycle } from './report.ts'
import { endedIn } from './state-store.ts'

/** The steps of a cycle, in the order in which they happen. */
export const steps = ['decided', 'submitted', 'verdicts', 'final_list', 'voted', 'tallied', 'appropriated', 'amended', 'awarded', 'contracted', 'changed', 'accepted', 'paid',
  'completed', 'abandoned', 'saved', 'promoted', 'not_completed', 'closed', 'reported', 'spare_used'] as const
export type Step = (typeof steps)[number]

/** A step of the cycle's life: its first and last day, how many of what it counts, and the money that it moved. */
export interface LifeLine { readonly step: Step, readonly from?: CivilDate, readonly until?: CivilDate, readonly count?: number, readonly amount?: string }

export interface LifeReport { readonly report: 'life', readonly cycle: OfCycle, readonly steps: readonly LifeLine[] }

type Told = Partial<Happened>

/**
 * The life of a cycle on one page, from the decision and the first proposal to the last payment: what has happened so far.
 * `ballots` says how many people voted in a pool, undefined where that must not be told. NotFound without the cycle.
 */
export function lifeReport (db: Db, cycleId: number, ballots: (pool: Pool) => number | undefined): LifeReport {
  const cycle = loadCycle(db, cycleId)
  const told = { ...beforeTheAward(db, cycle, ballots), ...execution(db, cycle) }
  return {
    report: 'life',
    cycle: ofCycle(cycle),
    steps: steps.flatMap(step => {
      const { from, until, count, amount } = told[step] ?? {}
      if (from === undefined && count === undefined) return []
      return [{ step, ...(from === undefined ? {} : { from, until: until! }), ...(count === undefined ? {} : { count }), ...(amount === undefined ? {} : { amount: formatMoney(amount) }) }]
    })
  }
}

const day = (on: CivilDate): Told => ({ from: on, until: on })
function days (all: readonly CivilDate[]): Told {
  const sorted = all.toSorted()
  return sorted.length === 0 ? {} : { from: sorted[0]!, until: sorted.at(-1)! }
}

function beforeTheAward (db: Db, cycle: Cycle, ballots: (pool: Pool) => number | undefined): Partial<Record<Step, Told>> {
  const pools = poolsOf(db, cycle.id)
  const list = finalListOf(db, cycle.id)
  const tallies = pools.flatMap(pool => tallyOf(db, pool.id, awardOf(db, pool.id)?.tallyId) ?? [])
  const held = pools.filter(pool => electionOf(db, pool.id) !== undefined)
  const cast = held.map(ballots)
  const voting = held.flatMap(pool => votingDaysOf(db, pool.id) ?? [])
  return {
    decided: day(loadDecision(db, cycle.decisionId).adoptedOn),
    ...given('submitted', submittedOf(db, cycle.id)),
    ...given('verdicts', verdictsOf(db, cycle.id)),
    ...(list === undefined ? {} : { final_list: { ...day(civilDateOf(new Date(list.settledAt))), count: onTheBallot(db, cycle.id) } }),
    // Before it was counted nobody is told how many voted.
    ...(tallies.length === 0
      ? {}
      : {
          voted: { ...days(voting.flatMap(({ from, until }) => [from, until])), ...(cast.includes(undefined) ? {} : { count: sumMoney(cast as number[]) }) },
          tallied: { ...days(tallies.map(({ on }) => on)), count: sumMoney(tallies.map(({ result }) => result.winners.length)) }
        })
  }
}

const given = (step: Step, told: Told | undefined): Partial<Record<Step, Told>> => told === undefined ? {} : { [step]: told }
const onTheBallot = (db: Db, cycleId: number) => db.$client.prepare('SELECT count(*) FROM project j JOIN pool p ON p.id = j.pool_id WHERE p.cycle_id = ?').pluck().get(cycleId) as number

function execution (db: Db, cycle: Cycle): Partial<Record<Step, Told>> {
  const entries = entriesOf(db, cycle.fundId)
  const funded = poolsOf(db, cycle.id).flatMap(pool => fundedProjects(db, pool.id))
  const ended = [...endedIn(db, cycle.id).values()]
  const accepted = entries.get('act')
  const close = closeOf(db, cycle.budgetYear)
  const end = (state: string) => {
    const of = ended.filter(one => one.state === state)
    return of.length === 0 ? undefined : { ...days(of.flatMap(({ on }) => on ?? [])), count: of.length }
  }
  return {
    ...given('appropriated', entries.get('appropriation')),
    ...given('amended', entries.get('amendment')),
    ...given('awarded', entries.has('award') ? { ...entries.get('award')!, count: funded.filter(({ allocated }) => allocated > 0).length - (entries.get('promotion')?.count ?? 0) } : undefined),
    ...given('contracted', contractsOf(db, cycle.fundId)),
    ...given('changed', entries.get('award_change')),
    ...given('accepted', accepted === undefined ? undefined : { ...accepted, amount: accepted.amount! + (entries.get('credit_note')?.amount ?? 0) * -1 }),
    ...given('paid', entries.get('payment')),
    ...given('saved', entries.get('savings')),
    ...given('promoted', entries.get('promotion')),
    ...given('completed', end('completed')),
    ...given('abandoned', end('abandoned')),
    ...given('not_completed', end('not_completed')),
    ...given('closed', close === undefined ? undefined : { ...day(close.from), amount: lapsedOf(db, cycle) }),
    ...given('reported', reportedOf(db, cycle.id)),
    ...given('spare_used', spareUsesOf(db, cycle.fundId))
  }
}

/** What lapsed of a cycle with its year: of its projects, and of what none of them had. */
function lapsedOf (db: Db, cycle: Cycle): number {
  const money = readMoney(db, cycle, { asOf: '9999-12-31', knownAt: '9999-12-31T00:00:00.000Z' })
  return sumMoney(poolsOf(db, cycle.id).flatMap(pool => [money.ofPool(pool.code).lapsed, ...fundedProjects(db, pool.id).map(project => money.ofProject(project).lapsed)]))
}
