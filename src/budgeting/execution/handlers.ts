import { civilDateOf } from '../../calendar/civil-date.ts'
import { created, ok, read, write } from '../../http/handler.ts'
import type { Handlers } from '../../http/handler.ts'
import type { Names } from '../../ledger/account.ts'
import { parseMoney } from '../../ledger/money.ts'
import { page } from '../../registry/page.ts'
import type { Paged } from '../../registry/page.ts'
import type { Document } from '../../spending/voucher.ts'
import { numberOf } from '../../storage/id.ts'
import type { WireId } from '../../storage/id.ts'
import type { Act } from '../../audit/act.ts'
import type { Upkeep, WorkPlan } from '../feasibility/plan.ts'
import { wholeCycleAnswer } from '../answers.ts'
import { showCycle } from '../show-cycle.ts'
import { acceptMilestone, withdrawAcceptance } from './accept-milestone.ts'
import { amendAppropriation } from './amend-appropriation.ts'
import { listedAssetAnswer, projectAnswer, reserveAnswer } from './answers.ts'
import { changeAward } from './change-award.ts'
import { abandonProject, completeProject } from './end-project.ts'
import { forecastMilestone } from './forecast-milestone.ts'
import { givePlan } from './give-plan.ts'
import { promoteProject } from './promote-project.ts'
import { showAssets, showProject, showReserve } from './show-project.ts'
import { withdrawEnd } from './withdraw-end.ts'

interface OfProject { project: WireId }
interface ForecastBody { task: string, on: string, reason: string }
interface AmendmentBody { decision: WireId, on: string, reason: string, pools: { pool: WireId, more?: string, less?: string }[] }
interface ChangeBody { decision: WireId, on: string, amount?: string, scope?: string, reason: string, source?: { kind: 'pool' } | { kind: 'amendment', amendment: WireId } }
interface EndBody { on: string, delivered: string, document: Document }
interface CompletionBody extends EndBody { assets?: { name: Names, operator: Names, yearly_upkeep: string, upkeep_source: Names }[] }
interface AbandonmentBody extends EndBody { decision: WireId, reason: string }
interface AcceptanceBody { task: string, on: string, document: Document, act?: WireId }

const shown = (act: Act, projectId: number) => created(projectAnswer(showProject(act.db, projectId, act.today)))

export const handlers = {
  amendCycle: write<AmendmentBody, unknown, { cycle: WireId }>((act, { params, body: { decision, on, reason, pools } }) => {
    const cycleId = numberOf(params.cycle)
    amendAppropriation(act, {
      cycleId,
      decisionId: numberOf(decision),
      on,
      reason,
      lines: pools.map(({ pool, more, less }) => ({ poolId: numberOf(pool), amount: more === undefined ? -parseMoney(less!) : parseMoney(more) }))
    })
    return created(wholeCycleAnswer(showCycle(act.db, cycleId, act.at)))
  }),
  changeAward: write<ChangeBody, unknown, OfProject>((act, { params, body: { decision, amount, source, ...body } }) => {
    const projectId = numberOf(params.project)
    changeAward(act, {
      ...body,
      projectId,
      decisionId: numberOf(decision),
      ...(amount === undefined ? {} : { amount: parseMoney(amount) }),
      ...(source === undefined ? {} : { source: source.kind === 'pool' ? source : { kind: 'amendment', amendmentId: numberOf(source.amendment) } })
    })
    return shown(act, projectId)
  }),
  readProject: read<unknown, unknown, OfProject>((db, { params, at }) => ok(projectAnswer(showProject(db, numberOf(params.project), civilDateOf(at))))),
  giveProjectPlan: write<{ plan: WorkPlan, upkeep?: Upkeep }, unknown, OfProject>((act, { params, body }) => {
    const projectId = numberOf(params.project)
    givePlan(act, { ...body, projectId })
    return shown(act, projectId)
  }),
  forecastMilestone: write<ForecastBody, unknown, OfProject>((act, { params, body }) => {
    const projectId = numberOf(params.project)
    forecastMilestone(act, { ...body, projectId })
    return shown(act, projectId)
  }),
  acceptMilestone: write<AcceptanceBody, unknown, OfProject>((act, { params, body: { act: actId, ...body } }) => {
    const projectId = numberOf(params.project)
    acceptMilestone(act, { ...body, projectId, ...(actId === undefined ? {} : { actId: numberOf(actId) }) })
    return shown(act, projectId)
  }),
  readReserve: read<unknown, unknown, { pool: WireId }>((db, { params, at }) => {
    const { unallocated, places } = showReserve(db, numberOf(params.pool), civilDateOf(at))
    return ok(reserveAnswer(params.pool, unallocated, places))
  }),
  promoteProject: write<{ decision: WireId, on: string }, unknown, OfProject>((act, { params, body }) => {
    const projectId = numberOf(params.project)
    promoteProject(act, { projectId, decisionId: numberOf(body.decision), on: body.on })
    return shown(act, projectId)
  }),
  completeProject: write<CompletionBody, unknown, OfProject>((act, { params, body: { assets = [], ...body } }) => {
    const projectId = numberOf(params.project)
    completeProject(act, { ...body, projectId, assets: assets.map(({ yearly_upkeep: yearly, upkeep_source: upkeepSource, ...asset }) => ({ ...asset, yearlyUpkeep: parseMoney(yearly), upkeepSource })) })
    return shown(act, projectId)
  }),
  abandonProject: write<AbandonmentBody, unknown, OfProject>((act, { params, body: { decision, ...body } }) => {
    const projectId = numberOf(params.project)
    abandonProject(act, { ...body, projectId, decisionId: numberOf(decision) })
    return shown(act, projectId)
  }),
  withdrawEnd: write<{ reason: string }, unknown, { end: WireId }>((act, { params, body }) => shown(act, withdrawEnd(act, { endId: numberOf(params.end), reason: body.reason }))),
  listAssets: read<unknown, Paged, unknown>((db, { query }) => {
    const { rows, next } = page(query, (after, limit) => showAssets(db, after, limit), ({ id }) => ({ kind: 'asset', id }))
    return ok({ assets: rows.map(listedAssetAnswer), next })
  }),
  withdrawAcceptance: write<{ reason: string }, unknown, { acceptance: WireId }>((act, { params, body }) =>
    shown(act, withdrawAcceptance(act, { acceptanceId: numberOf(params.acceptance), reason: body.reason })))
} satisfies Handlers
