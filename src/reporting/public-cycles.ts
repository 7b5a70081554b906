import { electionOf, listProjects, loadElection } from '../budgeting/election-store.ts'
import { executionOf } from '../budgeting/execution/money.ts'
import type { Execution } from '../budgeting/execution/money.ts'
import { showCycle, showCycles } from '../budgeting/show-cycle.ts'
import type { ShownPool } from '../budgeting/show-cycle.ts'
import type { Cycle } from '../budgeting/cycle.ts'
import { countBallots } from '../budgeting/tally/scores.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { accountCode } from '../ledger/account.ts'
import { formatMoney, sumMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { publicExecution } from './public-execution.ts'
import { positionOf, publicMoney } from './publication.ts'
import type { PublicDocument } from './publication.ts'
import { decisionRef, publicTerms } from './public-regulations.ts'
import { countToShow, hidden } from './small-counts.ts'
import type { Hidden } from './small-counts.ts'
import { bucketsOf, placeOf } from './use-store.ts'

/** The documents of all cycles of participatory budgeting: results once they are counted, and what became of the money. */
export function publicCycles (db: Db, on: CivilDate, at: string): PublicDocument[] {
  return showCycles(db, 0, Number.MAX_SAFE_INTEGER).map(({ id }) => {
    const shown = showCycle(db, id, at)
    const { cycle, pools } = shown
    const lapsed = bucketsOf(db, cycle.fundId)
    const lines = pools.map(pool => {
      const { moved, held } = lapsed(accountCode('unallocated', cycle.fundCode, pool.pool.code))
      return poolLine(db, cycle, pool, moved - held, on)
    })
    return {
      list: 'cycle',
      position: positionOf(id),
      body: {
        id: wireId('cycle', id),
        title: cycle.title,
        fund: cycle.fundCode,
        budget_year: cycle.budgetYear,
        demonstration: cycle.demonstration,
        decision: decisionRef(db, cycle.decisionId),
        ...publicTerms(db, shown),
        total: publicMoney(sumOf(lines.map(line => line.money))),
        pools: lines.map(line => line.body)
      }
    }
  })
}

interface Money extends Execution { readonly budget: Kopecks, readonly unallocated: Kopecks, readonly allocated: Kopecks }

function sumOf (lines: readonly Money[]): Money {
  const sum = (name: keyof Money) => sumMoney(lines.map(line => line[name]))
  return { budget: sum('budget'), unallocated: sum('unallocated'), allocated: sum('allocated'), final: sum('final'), committed: sum('committed'), spent: sum('spent'), left: sum('left'), lapsed: sum('lapsed') }
}

const nothing: Execution = { final: 0, left: 0, committed: 0, spent: 0, lapsed: 0 }

function poolLine (db: Db, cycle: Cycle, { pool, unallocated, tally, award }: ShownPool, lapsedUnallocated: Kopecks, on: CivilDate): { money: Money, body: object } {
  const execution = executionOf(db, cycle)
  const votes = tally === undefined ? undefined : votesOf(db, pool.id, pool.territoryId, on)
  const projects = listProjects(db, pool.id, 0, Number.MAX_SAFE_INTEGER).map(project => ({ ...project, money: project.allocated === null ? nothing : execution(project) }))
  const over = (name: keyof Execution) => sumMoney(projects.map(project => project.money[name]))
  const money = {
    budget: pool.budget, unallocated, allocated: sumMoney(projects.map(project => project.allocated ?? 0)), final: over('final'),
    committed: over('committed'), spent: over('spent'), left: over('left'), lapsed: over('lapsed') + lapsedUnallocated
  }
  return {
    money,
    body: {
      code: pool.code,
      ...(pool.name === undefined ? {} : { name: pool.name }),
      ...(pool.category === undefined ? {} : { category: pool.category }),
      territory: { id: wireId('territory', pool.territoryId), name: pool.territoryName },
      state: award !== undefined ? 'awarded' : tally !== undefined ? 'counted' : 'open',
      ...publicMoney(money),
      ...(tally === undefined ? {} : { rule: tally.result.rule, result_sha256: tally.sha256, ballots: votes!.ballots }),
      projects: projects.map(({ id, externalId, code, title, cost, allocated, money }) => ({
        code,
        title,
        cost: formatMoney(cost),
        ...(tally === undefined ? {} : { votes: votes!.of.get(externalId) ?? 0, winner: tally.result.winners.includes(externalId) }),
        ...publicExecution(db, id, award?.deviations ?? []),
        ...(allocated === null ? {} : publicMoney({ allocated, ...money }))
      }))
    }
  }
}

/**
 * How many people voted in a pool and for each project. A project that fewer than ten people chose shows no number, and
 * then the number of ballots is hidden too, for where a ballot names one project the rest would tell it.
 */
export function votesOf (db: Db, poolId: number, territoryId: number, on: CivilDate): { ballots: number | Hidden, of: Map<string, number | Hidden> } {
  const counts = countBallots(loadElection(db, poolId)!)
  const of = new Map([...counts].map(([id, { votes }]) => [id, countToShow(votes, on)]))
  const { ballots } = electionOf(db, poolId)!
  const { residents } = placeOf(db, territoryId)
  const othersAreFew = residents !== undefined && residents > ballots && typeof countToShow(residents - ballots, on) !== 'number'
  const someHidden = [...of.values()].some(votes => typeof votes !== 'number')
  return { ballots: someHidden || othersAreFew ? hidden('protects_another_figure') : countToShow(ballots, on), of }
}
