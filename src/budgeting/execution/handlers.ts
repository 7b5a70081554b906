import { civilDateOf } from '../../calendar/civil-date.ts'
import { created, ok, read, write } from '../../http/handler.ts'
import type { Handlers } from '../../http/handler.ts'
import type { Document } from '../../spending/voucher.ts'
import { numberOf } from '../../storage/id.ts'
import type { WireId } from '../../storage/id.ts'
import type { Act } from '../../audit/act.ts'
import type { WorkPlan } from '../feasibility/plan.ts'
import { acceptMilestone, withdrawAcceptance } from './accept-milestone.ts'
import { projectAnswer } from './answers.ts'
import { forecastMilestone } from './forecast-milestone.ts'
import { givePlan } from './give-plan.ts'
import { showProject } from './show-project.ts'

interface OfProject { project: WireId }
interface ForecastBody { task: string, on: string, reason: string }
interface AcceptanceBody { task: string, on: string, document: Document, act?: WireId }

const shown = (act: Act, projectId: number) => created(projectAnswer(showProject(act.db, projectId, act.today)))

export const handlers = {
  readProject: read<unknown, unknown, OfProject>((db, { params, at }) => ok(projectAnswer(showProject(db, numberOf(params.project), civilDateOf(at))))),
  giveProjectPlan: write<{ plan: WorkPlan }, unknown, OfProject>((act, { params, body }) => {
    const projectId = numberOf(params.project)
    givePlan(act, { projectId, plan: body.plan })
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
  withdrawAcceptance: write<{ reason: string }, unknown, { acceptance: WireId }>((act, { params, body }) =>
    shown(act, withdrawAcceptance(act, { acceptanceId: numberOf(params.acceptance), reason: body.reason })))
} satisfies Handlers
