import { formatMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { wireId } from '../../storage/id.ts'
import type { WireId } from '../../storage/id.ts'
import type { Amendment } from './amendment.ts'
import type { AwardChange } from './change.ts'
import type { Deviation } from './deviation.ts'
import type { ListedAsset } from './end-store.ts'
import type { Asset, ProjectEnd } from './end.ts'
import { delayOf } from './milestone.ts'
import type { Delay, Milestone, Progress } from './milestone.ts'
import type { Execution } from './money.ts'
import type { ReservePlace, ShownProject } from './show-project.ts'

/** A project with all that became of it. */
export function projectAnswer ({ project, money, deviation, promotion, changes, unfinished, ends, milestones, progress, asOf }: ShownProject): object {
  const { id, poolId, cycleId, code, title, cost, budgetYear, allocated, awardDecisionId, awardedOn, ended } = project
  return {
    id: wireId('project', id),
    cycle: wireId('cycle', cycleId),
    pool: wireId('pool', poolId),
    code,
    title,
    cost: formatMoney(cost),
    budget_year: budgetYear,
    ...(allocated === undefined || awardDecisionId === undefined ? {} : { award: { decision: wireId('decision', awardDecisionId), on: awardedOn, amount: formatMoney(allocated) } }),
    ...(deviation === undefined ? {} : { deviation: deviationAnswer(deviation) }),
    ...(promotion === undefined ? {} : { promotion: { decision: wireId('decision', promotion.decisionId), on: promotion.on, done_on: promotion.doneOn, entry: wireId('entry', promotion.entrySeq) } }),
    ...(ended === undefined ? {} : { ended }),
    changes: changes.map(changeAnswer),
    ...(unfinished === undefined ? {} : { unfinished: unfinishedAnswer(unfinished) }),
    ends: ends.map(endAnswer),
    ...(allocated === undefined ? {} : { money: moneyAnswer(money) }),
    ...(progress === undefined ? {} : { progress: progressAnswer(progress) }),
    as_of: asOf,
    milestones: milestones.map(milestone => milestoneAnswer(milestone, delayOf(milestone, asOf)))
  }
}

/** What a project gets instead of what the vote gives it. */
export function deviationAnswer ({ projectId, voted, amount, decisionId, reason }: Deviation): object {
  return { project: wireId('project', projectId), voted: formatMoney(voted), awarded: formatMoney(amount), decision: wireId('decision', decisionId), ...(reason === undefined ? {} : { reason }) }
}

/** An amendment of the appropriation; what a pool gets less is negative. */
export function amendmentAnswer ({ id, decisionId, on, reason, entrySeq, lines }: Amendment): object {
  return {
    id: wireId('amendment', id),
    decision: wireId('decision', decisionId),
    on,
    ...(reason === undefined ? {} : { reason }),
    entry: wireId('entry', entrySeq),
    pools: lines.map(({ poolId, amount }) => ({ pool: wireId('pool', poolId), amount: formatMoney(amount) }))
  }
}

function changeAnswer ({ id, decisionId, on, before, after, scope, reason, source, entrySeq }: AwardChange): object {
  return {
    id: wireId('change', id),
    decision: wireId('decision', decisionId),
    on,
    before: formatMoney(before),
    after: formatMoney(after),
    ...(scope === undefined ? {} : { scope }),
    ...(reason === undefined ? {} : { reason }),
    ...(source === undefined ? {} : { source: source.kind === 'pool' ? { kind: 'pool' } : { kind: 'amendment', amendment: wireId('amendment', source.amendmentId) } }),
    ...(entrySeq === undefined ? {} : { entry: wireId('entry', entrySeq) })
  }
}

/** The reserve list of a pool, and what could be done with what the pool has. */
export function reserveAnswer (pool: WireId, unallocated: Kopecks, places: readonly ReservePlace[]): object {
  return {
    pool,
    unallocated: formatMoney(unallocated),
    reserve: places.map(({ project: { id, code, title, cost, allocated }, prospect: { feasible, doneOn, because } }) => ({
      project: wireId('project', id), code, title, cost: formatMoney(cost), promoted: allocated !== undefined, feasible, ...(doneOn === undefined ? {} : { done_on: doneOn }), because
    }))
  }
}

function unfinishedAnswer ({ reason, delivered, closed }: NonNullable<ShownProject['unfinished']>): object {
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(delivered === undefined ? {} : { delivered }),
    ...(closed === undefined ? {} : { accepted: formatMoney(closed.delivered), lapsed: formatMoney(closed.lapsed) })
  }
}

function endAnswer ({ id, ending, on, decisionId, reason, delivered, document, saved, entrySeq, withdrawn, assets }: ProjectEnd): object {
  return {
    id: wireId('end', id),
    ending,
    on,
    ...(decisionId === undefined ? {} : { decision: wireId('decision', decisionId) }),
    ...(reason === undefined ? {} : { reason }),
    ...(delivered === undefined ? {} : { delivered }),
    document,
    saved: formatMoney(saved),
    ...(entrySeq === undefined ? {} : { entry: wireId('entry', entrySeq) }),
    withdrawn,
    assets: assets.map(assetAnswer)
  }
}

function assetAnswer ({ id, name, operator, yearlyUpkeep, upkeepSource }: Asset & { readonly id: number }): object {
  return { id: wireId('asset', id), name, operator, yearly_upkeep: formatMoney(yearlyUpkeep), upkeep_source: upkeepSource }
}

/** A thing as the register shows it. */
export function listedAssetAnswer ({ projectId, completedOn, ...asset }: ListedAsset): object {
  return { ...assetAnswer(asset), project: wireId('project', projectId), completed_on: completedOn }
}

function moneyAnswer ({ final, left, committed, spent, lapsed }: Execution): object {
  return { final: formatMoney(final), left: formatMoney(left), committed: formatMoney(committed), spent: formatMoney(spent), lapsed: formatMoney(lapsed) }
}

function progressAnswer ({ tasks, accepted, plannedOn, expectedOn, delay }: Progress): object {
  return { tasks, accepted, ...(plannedOn === undefined ? {} : { planned_on: plannedOn }), ...(expectedOn === undefined ? {} : { expected_on: expectedOn }), ...late(delay) }
}

const late = (delay: Delay | undefined) => delay === undefined ? {} : { late: { days: delay.days, since: delay.since } }

function milestoneAnswer ({ task, name, kind, planned, forecast, accepted }: Milestone, delay: Delay | undefined): object {
  return {
    task,
    name,
    kind,
    ...(planned === undefined ? {} : { planned: { from: planned.from, until: planned.until } }),
    ...(forecast === undefined ? {} : { forecast: { on: forecast.on, ...(forecast.reason === undefined ? {} : { reason: forecast.reason }) } }),
    ...(accepted === undefined
      ? {}
      : { accepted: { acceptance: wireId('acceptance', accepted.id), on: accepted.on, ...(accepted.actId === undefined ? {} : { act: wireId('voucher', accepted.actId) }), document: accepted.document } }),
    ...late(delay)
  }
}
