import { formatMoney, sumMoney } from '../ledger/money.ts'
import { wireId, wireIdOr } from '../storage/id.ts'
import type { Cycle } from './cycle.ts'
import type { ImportedElection, ListedProject, StoredTally } from './election-store.ts'
import { amendmentAnswer, deviationAnswer } from './execution/answers.ts'
import { heldAnswer, standingAnswer } from './regulations/answers.ts'
import type { TallyResult } from './tally/document.ts'
import type { Quality } from './tally/quality.ts'
import type { FundSource } from './source.ts'
import type { FundedProject, ShownCycle, ShownPool } from './show-cycle.ts'

/** A cycle as lists show it. */
export function cycleAnswer ({ id, fundId, fundCode, title, budgetYear, decisionId, regulationId, demonstration }: Cycle): object {
  return { id: wireId('cycle', id), fund: wireId('fund', fundId), fund_code: fundCode, title, budget_year: budgetYear, decision: wireId('decision', decisionId), regulation: wireIdOr('regulation', regulationId), demonstration }
}

/** A cycle with all that became of it. */
export function wholeCycleAnswer ({ cycle, standing, calendar, appropriation, sources, amendments, financed, pools }: ShownCycle): object {
  return {
    ...cycleAnswer(cycle),
    phase: standingAnswer(standing),
    calendar: calendar.map(heldAnswer),
    ...(appropriation === undefined ? {} : { appropriation: { decision: wireId('decision', appropriation.decisionId), on: appropriation.on, amount: formatMoney(appropriation.amount) } }),
    sources: sources.map(sourceAnswer),
    amendments: amendments.map(amendmentAnswer),
    financed: formatMoney(financed),
    pools: pools.map(poolAnswer)
  }
}

/** A source of a cycle's fund, and what pools have of it. */
export function sourceAnswer ({ id, kind, amount, decisionId, document, on, entrySeq, pools }: FundSource): object {
  return {
    id: wireId('source', id),
    kind,
    amount: formatMoney(amount),
    decision: wireId('decision', decisionId),
    document,
    on,
    entry: wireId('entry', entrySeq),
    appropriated: formatMoney(sumMoney(pools.map(pool => pool.amount))),
    pools: pools.map(pool => ({ pool: wireId('pool', pool.poolId), amount: formatMoney(pool.amount) }))
  }
}

function poolAnswer ({ pool, unallocated, original, amended, election, tally, award, projects }: ShownPool): object {
  return {
    id: wireId('pool', pool.id),
    code: pool.code,
    regulation_code: pool.regulationCode,
    name: pool.name,
    category: pool.category,
    territory: wireId('territory', pool.territoryId),
    territory_name: pool.territoryName,
    budget: formatMoney(pool.budget),
    original: formatMoney(original),
    amended: formatMoney(amended),
    final: formatMoney(original + amended),
    unallocated: formatMoney(unallocated),
    ...(election === undefined ? {} : { election: electionAnswer(election) }),
    ...(tally === undefined ? {} : { result: tallySummary(tally) }),
    ...(award === undefined ? {} : { award: { tally: wireId('tally', award.tallyId), decision: wireId('decision', award.decisionId), entry: wireIdOr('entry', award.entrySeq), ...(award.deviations.length === 0 ? {} : { deviations: award.deviations.map(deviationAnswer) }) } }),
    funded: projects.map(fundedAnswer)
  }
}

function fundedAnswer (project: FundedProject): object {
  const { allocated, final, left, committed, spent, lapsed } = project
  return {
    ...projectAnswer(project),
    allocated: formatMoney(allocated),
    final: formatMoney(final),
    left: formatMoney(left),
    committed: formatMoney(committed),
    spent: formatMoney(spent),
    lapsed: formatMoney(lapsed)
  }
}

/** An imported election, without its projects and ballots. */
export function electionAnswer ({ fileSha256, description, rule, voteType, currency, rate, sourceBudget, ballots }: ImportedElection): object {
  return { file_sha256: fileSha256, description, rule, vote_type: voteType, currency, ...(rate === undefined ? {} : { rate }), source_budget: formatMoney(sourceBudget), ballots }
}

/** A project as lists show it. */
export function projectAnswer ({ id, externalId, code, title, cost, sourceCost, allocated }: ListedProject): object {
  return {
    id: wireId('project', id),
    external_id: externalId,
    code,
    title,
    cost: formatMoney(cost),
    source_cost: formatMoney(sourceCost),
    ...(allocated === null ? {} : { allocated: formatMoney(allocated) })
  }
}

function tallySummary ({ id, on, sha256, result }: StoredTally): object {
  return { id: wireId('tally', id), tallied_on: on, result_sha256: sha256, winners: result.winners, total_cost: result.totalCost, left: result.left }
}

/** A tally: its summary, and the whole canonical document. */
export function tallyAnswer (tally: StoredTally, demonstration: boolean): object {
  const { id, poolId, on, sha256, result } = tally
  return { id: wireId('tally', id), pool: wireId('pool', poolId), tallied_on: on, result_sha256: sha256, demonstration, result }
}

/** Another rule's outcome, said to be no more than advice, beside the tally that binds. */
export function adviceAnswer (pool: string, { advice, binding, demonstration }: { advice: Measured, binding?: Measured & { tallyId: number, sha256: string }, demonstration: boolean }): object {
  return {
    pool,
    demonstration,
    advisory: true,
    advice: measuredAnswer(advice),
    ...(binding === undefined ? {} : { binding: { id: wireId('tally', binding.tallyId), result_sha256: binding.sha256, ...measuredAnswer(binding) } })
  }
}

interface Measured { readonly result: TallyResult, readonly quality: Quality }

function measuredAnswer ({ result, quality: { averageApproved, averageCost, without, budgetUsed, distribution, categories, ejrPlus } }: Measured): object {
  return {
    result,
    quality: { average_approved: averageApproved, average_cost: averageCost, without, budget_used: budgetUsed, distribution, categories, ejr_plus_up_to_one: ejrPlus }
  }
}
