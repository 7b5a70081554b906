import { civilDateOf } from '../../calendar/civil-date.ts'
import { compute, created, ok, read, write } from '../../http/handler.ts'
import type { Handlers } from '../../http/handler.ts'
import { numberOf, wireId } from '../../storage/id.ts'
import type { WireId } from '../../storage/id.ts'
import type { ProjectCost } from '../feasibility/plan.ts'
import { acknowledgeAlert } from './acknowledge-alert.ts'
import { answerCriteria } from './answer-criteria.ts'
import { assignUnit } from './assign-unit.ts'
import { callForCorrection } from './call-for-correction.ts'
import { decideAppeal } from './decide-appeal.ts'
import { decideOnProperty } from './decide-on-property.ts'
import { decideStage } from './decide-stage.ts'
import { endAssignment } from './end-assignment.ts'
import { expectBudget } from './expect-budget.ts'
import { followProposals } from './follow.ts'
import { lodgeAppeal } from './lodge-appeal.ts'
import { nameBudgetLine } from './name-budget-line.ts'
import { publishVerdicts } from './publish-verdicts.ts'
import { reassessCosts } from './reassess-costs.ts'
import { recheck } from './recheck.ts'
import { runCheck } from './run-check.ts'
import { settleFinalList } from './settle-final-list.ts'
import { showAlert, showAlerts, showAppeal, showAppeals, showAssignment, showAssignments, showBudgetLines, showCheck, showCorrection, showFinalList, showLastVersion, showReviews, showVerification } from './show.ts'
import type { Answer, AppealOutcome, Stage } from './verdict.ts'

interface Page { limit: number, after?: WireId }
interface OfCycle { cycle: WireId }
interface OfProposal { proposal: WireId }
interface Reasoned { reason: string }

const behind = ({ after }: Page) => after === undefined ? 0 : numberOf(after)

export const handlers = {
  followProposals: compute<{ reference: string }, unknown, unknown>((db, { body, at }) => ok(followProposals(db, body.reference, civilDateOf(at)))),
  listAssignments: read<unknown, unknown, OfCycle>((db, { params }) => ok(showAssignments(db, numberOf(params.cycle)))),
  assignUnit: write<{ unit: string, staff: WireId }, unknown, OfCycle>((act, { params, body }) =>
    created(showAssignment(act.db, assignUnit(act, { cycleId: numberOf(params.cycle), unit: body.unit, staffId: numberOf(body.staff) })))),
  endAssignment: write<unknown, unknown, { assignment: WireId }>((act, { params }) => {
    const id = numberOf(params.assignment)
    endAssignment(act, id)
    return created(showAssignment(act.db, id))
  }),
  listReviews: read<unknown, Page, OfCycle>((db, { params, query, actor, at }) =>
    ok(showReviews(db, numberOf(params.cycle), actor, { after: behind(query), limit: query.limit, today: civilDateOf(at) }))),
  readVerification: read<unknown, unknown, OfProposal>((db, { params, actor }) => ok(showVerification(db, numberOf(params.proposal), actor))),
  answerCriteria: write<{ answers: Omit<Answer, 'by'>[] }, unknown, OfProposal>((act, { params, body }) => {
    const proposalId = numberOf(params.proposal)
    answerCriteria(act, { ...body, proposalId })
    return created(showVerification(act.db, proposalId, act.actor))
  }),
  callForCorrection: write<Reasoned & { criteria: string[] }, unknown, OfProposal>((act, { params, body }) => {
    const proposalId = numberOf(params.proposal)
    callForCorrection(act, { ...body, proposalId })
    return created(showCorrection(act.db, proposalId))
  }),
  runCheck: write<unknown, unknown, OfProposal>((act, { params }) => created(showCheck(act.db, runCheck(act, numberOf(params.proposal))))),
  decideOnProperty: write<{ decision: WireId }, unknown, OfProposal>((act, { params, body }) => {
    decideOnProperty(act, { proposalId: numberOf(params.proposal), decisionId: numberOf(body.decision) })
    return created({ proposal: params.proposal, decision: body.decision })
  }),
  reassessCosts: write<Reasoned & { cost: ProjectCost }, unknown, OfProposal>((act, { params, body }) => {
    const proposalId = numberOf(params.proposal)
    reassessCosts(act, { ...body, proposalId })
    return created(showLastVersion(act.db, proposalId))
  }),
  decideStage: write<{ stage: Stage, outcome: 'accepted' | 'returned', reason?: string }, unknown, OfProposal>((act, { params, body }) => {
    const proposalId = numberOf(params.proposal)
    decideStage(act, { ...body, proposalId })
    return created(showVerification(act.db, proposalId, act.actor))
  }),
  publishVerdicts: write<unknown, unknown, OfCycle>((act, { params }) => created({ cycle: params.cycle, ...publishVerdicts(act, numberOf(params.cycle)) })),
  lodgeAppeal: write<Reasoned & { reference: string }, unknown, OfProposal>((act, { params, body }) => {
    const proposalId = numberOf(params.proposal)
    lodgeAppeal(act, { ...body, proposalId })
    return created(showAppeal(act.db, proposalId))
  }),
  decideAppeal: write<Reasoned & { outcome: AppealOutcome, document: { ref: string, sha256: string } }, unknown, OfProposal>((act, { params, body }) => {
    const proposalId = numberOf(params.proposal)
    decideAppeal(act, { ...body, proposalId })
    return created(showAppeal(act.db, proposalId))
  }),
  listAppeals: read<unknown, Page, OfCycle>((db, { params, query }) => ok(showAppeals(db, numberOf(params.cycle), behind(query), query.limit))),
  expectBudget: write<Reasoned & { on: string }, unknown, OfCycle>((act, { params, body }) => {
    expectBudget(act, { ...body, cycleId: numberOf(params.cycle) })
    return created({ cycle: params.cycle, on: body.on })
  }),
  nameBudgetLine: write<{ line: string, pays_for: string }, unknown, OfCycle>((act, { params, body }) => {
    const cycleId = numberOf(params.cycle)
    nameBudgetLine(act, { cycleId, line: body.line, paysFor: body.pays_for })
    return created(showBudgetLines(act.db, cycleId))
  }),
  recheckCycle: write<unknown, unknown, OfCycle>((act, { params }) => {
    const { failing, alerts, ...counts } = recheck(act, numberOf(params.cycle))
    return created({ cycle: params.cycle, ...counts, failing: failing.map(id => wireId('proposal', id)), alerts: alerts.map(id => wireId('alert', id)) })
  }),
  listAlerts: read<unknown, Page, OfCycle>((db, { params, query }) => ok(showAlerts(db, numberOf(params.cycle), behind(query), query.limit))),
  acknowledgeAlert: write<Reasoned, unknown, { alert: WireId }>((act, { params, body }) => {
    const alertId = numberOf(params.alert)
    acknowledgeAlert(act, { ...body, alertId })
    return created(showAlert(act.db, alertId))
  }),
  readFinalList: read<unknown, unknown, OfCycle>((db, { params }) => ok(showFinalList(db, numberOf(params.cycle)))),
  settleFinalList: write<unknown, unknown, OfCycle>((act, { params }) => {
    const cycleId = numberOf(params.cycle)
    settleFinalList(act, cycleId)
    return created(showFinalList(act.db, cycleId))
  })
} satisfies Handlers
