import { compute, created, ok, read, write } from '../../http/handler.ts'
import type { Handlers } from '../../http/handler.ts'
import { page } from '../../registry/page.ts'
import type { Paged } from '../../registry/page.ts'
import { numberOf } from '../../storage/id.ts'
import type { WireId } from '../../storage/id.ts'
import { adoptRegulation } from './adopt-regulation.ts'
import { calendarAnswer, lotAnswer, opinionAnswer, regulationAnswer, regulationLine } from './answers.ts'
import { checkDraft } from './check-draft.ts'
import { commitLot } from './commit-lot.ts'
import { extendCalendar } from './extend-calendar.ts'
import type { ExtendCalendar } from './extend-calendar.ts'
import type { LotPurpose } from './lot.ts'
import type { SubjectKind } from './opinion.ts'
import { recordOpinion } from './record-opinion.ts'
import type { RecordOpinion } from './record-opinion.ts'
import type { Regulation } from './regulation.ts'
import { revealLot } from './reveal-lot.ts'
import { opinionsAfter, regulationsAfter, showCalendar, showLots, showRegulation } from './show.ts'

interface AdoptBody { decision: WireId, document: Regulation, replaces?: WireId, differs_because?: string }

interface LotBody { purpose: LotPurpose, commitment: string, redraw?: { decision: WireId, reason: string } }
interface ExtensionBody { decision: WireId, phases: ExtendCalendar['phases'], reason: string, reopens?: boolean }
interface OfCycle { cycle: WireId }

export const handlers = {
  listRegulations: read<unknown, Paged, unknown>((db, { query }) => {
    const { rows, next } = page(query, (after, limit) => regulationsAfter(db, after, limit), ({ id }) => ({ kind: 'regulation', id }))
    return ok({ regulations: rows.map(regulationLine), next })
  }),
  adoptRegulation: write<AdoptBody, unknown, unknown>((act, { body }) => created(regulationAnswer(adoptRegulation(act, {
    document: body.document,
    decisionId: numberOf(body.decision),
    ...(body.replaces === undefined ? {} : { replacesId: numberOf(body.replaces) }),
    ...(body.differs_because === undefined ? {} : { differsBecause: body.differs_because })
  })))),
  checkRegulation: compute<Regulation, unknown, unknown>((db, { body }) => ok(checkDraft(db, body))),
  readRegulation: read<unknown, unknown, { regulation: WireId }>((db, { params }) => ok(regulationAnswer(showRegulation(db, numberOf(params.regulation))))),
  readCalendar: read<unknown, unknown, OfCycle>((db, { params, at }) => {
    const cycleId = numberOf(params.cycle)
    return ok(calendarAnswer(cycleId, at, showCalendar(db, cycleId, at)))
  }),
  extendCalendar: write<ExtensionBody, unknown, OfCycle>((act, { params, body: { decision, phases, reason, reopens } }) => {
    const cycleId = numberOf(params.cycle)
    extendCalendar(act, { cycleId, decisionId: numberOf(decision), phases, reason, reopens: reopens ?? false })
    return created(calendarAnswer(cycleId, act.at, showCalendar(act.db, cycleId, act.at)))
  }),
  listOpinions: read<unknown, Paged & { kind?: SubjectKind }, unknown>((db, { query }) => {
    const { rows, next } = page(query, (after, limit) => opinionsAfter(db, { after, limit, ...(query.kind === undefined ? {} : { kind: query.kind }) }), ({ id }) => ({ kind: 'opinion', id }))
    return ok({ opinions: rows.map(opinionAnswer), next })
  }),
  recordOpinion: write<RecordOpinion, unknown, unknown>((act, { body }) => created(opinionAnswer(recordOpinion(act, body)))),
  listLots: read<unknown, unknown, OfCycle>((db, { params }) => ok({ cycle: params.cycle, lots: showLots(db, numberOf(params.cycle)).map(lotAnswer) })),
  commitLot: write<LotBody, unknown, OfCycle>((act, { params, body: { purpose, commitment, redraw } }) => created(lotAnswer(commitLot(act, {
    cycleId: numberOf(params.cycle), purpose, commitment, ...(redraw === undefined ? {} : { redraw: { decisionId: numberOf(redraw.decision), reason: redraw.reason } })
  })))),
  revealLot: write<{ seed: string }, unknown, { lot: WireId }>((act, { params, body }) => created(lotAnswer(revealLot(act, { lotId: numberOf(params.lot), seed: body.seed }))))
} satisfies Handlers
