import { calendarExtension, extendedPhase } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { loadDecision } from '../../registry/store.ts'
import { wireId } from '../../storage/id.ts'
import { loadCycle } from '../store.ts'
import { calendarOf } from './calendar-store.ts'
import { calendarWith } from './calendar.ts'
import { checkCalendar } from './check/calendar.ts'
import { deedsOf } from './deeds.ts'
import { extensionRules } from './extension-rules.ts'
import type { Phase, PhaseTerm } from './regulation.ts'
import { regulationOf } from './store.ts'

export interface ExtendCalendar {
  readonly cycleId: number
  readonly decisionId: number
  /** New ends, and new beginnings for phases that have not begun; without one the beginning stays. */
  readonly phases: readonly { readonly phase: Phase, readonly from?: string, readonly until: string }[]
  readonly reason: string
  /** That the decision opens the phase again that ended last. */
  readonly reopens: boolean
}

/**
 * Gives phases of a cycle more time by a decision of the Rada: what runs or is to come, and the phase that ended last where the
 * decision says so and nothing was recorded that rests on its end. Returns the number of the extension.
 */
export function extendCalendar (act: Act, { cycleId, decisionId, phases, reason, reopens }: ExtendCalendar): number {
  const { db, at, auditSeq } = act
  loadCycle(db, cycleId)
  const regulation = regulationOf(db, cycleId)
  const held = calendarOf(db, cycleId)
  const wishes: PhaseTerm[] = phases.map(({ phase, from, until }) => ({ phase, from: from ?? held.find(term => term.phase === phase)?.from ?? '', until }))
  const contradictions = regulation === undefined ? [] : checkCalendar({ ...regulation, calendar: calendarWith(held, [{ id: 0, decisionId, terms: wishes }]) }, { territories: [] })
  enforce(extensionRules, { decision: loadDecision(db, decisionId), on: act.today, at, held, wishes, reopens, deeds: deedsOf(db, cycleId), contradictions })
  const { id: reasonNote, commit } = act.keepText(reason)
  const { id } = db.insert(calendarExtension).values({ cycleId, decisionId, reopens: reopens ? 1 : 0, reasonNote, auditSeq }).returning({ id: calendarExtension.id }).get()
  for (const { phase, from, until } of wishes) db.insert(extendedPhase).values({ extensionId: id, phase, fromAt: from, untilAt: until }).run()
  act.tell({
    action: 'budgeting.extend_calendar',
    target: { type: 'cycle', id: wireId('cycle', cycleId) },
    reason: { decision: wireId('decision', decisionId), text_commit: commit },
    before: { phases: held.filter(({ phase }) => wishes.some(wish => wish.phase === phase)).map(({ phase, from, until }) => ({ phase, from, until })) },
    after: { extension: wireId('extension', id), reopens, phases: wishes }
  })
  return id
}
