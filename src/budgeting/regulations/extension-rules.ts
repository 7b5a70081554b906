import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import { cited } from '../rules.ts'
import type { CitedByCycle } from '../rules.ts'
import { wordsOf } from './calendar.ts'
import type { HeldTerm } from './calendar.ts'
import type { Contradiction } from './check/contradiction.ts'
import type { Deed } from './deeds.ts'
import { phases } from './regulation.ts'
import type { Phase, PhaseTerm } from './regulation.ts'
import { regulationByTheRada } from './rules.ts'

/** New terms for phases of a cycle, against those that hold and what was recorded. */
export interface ExtensionFacts extends CitedByCycle {
  readonly at: string
  /** The calendar that holds; empty without a Regulation. */
  readonly held: readonly HeldTerm[]
  readonly wishes: readonly PhaseTerm[]
  /** That the decision opens a phase again that is over. */
  readonly reopens: boolean
  readonly deeds: readonly Deed[]
  /** What is wrong with the calendar that would come of it. */
  readonly contradictions: readonly Contradiction[]
}

const place = (phase: Phase) => phases.indexOf(phase)
const heldOf = ({ held }: Pick<ExtensionFacts, 'held'>, phase: Phase) => held.find(term => term.phase === phase)
const length = ({ from, until }: PhaseTerm) => Date.parse(until) - Date.parse(from)

export const extendsACalendar: Rule<Pick<ExtensionFacts, 'held' | 'wishes'>> = {
  id: 'extension-of-a-calendar',
  cites: cite.pbByRada,
  says: 'An extension names phases of the calendar of a Regulation, each of them once.',
  holds: ({ held, wishes }) => held.length > 0 && new Set(wishes.map(({ phase }) => phase)).size === wishes.length,
  because: ({ held }) => held.length === 0 ? 'The cycle was opened without a Regulation and has no calendar.' : 'A phase is named twice.',
  remedy: 'Name each phase once, with the term that it is to have.'
}

const shortened = (facts: Pick<ExtensionFacts, 'held' | 'wishes'>) => facts.wishes.flatMap(wish => {
  const held = heldOf(facts, wish.phase)
  return held !== undefined && (wish.from < held.from || wish.until < held.until || length(wish) < length(held)) ? [{ wish, held }] : []
})

export const extensionNeverShortens: Rule<Pick<ExtensionFacts, 'held' | 'wishes'>> = {
  id: 'extension-never-shortens',
  cites: cite.pbByRada,
  says: 'An extension gives time and takes none: no phase begins or ends earlier than before, and none gets shorter.',
  holds: facts => shortened(facts).length === 0,
  because: facts => `${shortened(facts).map(({ wish, held }) => `${wordsOf(wish.phase)} would last from ${wish.from} until ${wish.until} instead of ${held.from} until ${held.until}`).join('; ')}.`,
  remedy: 'Move later phases as a whole, and lengthen what runs.'
}

const unchanged = (facts: Pick<ExtensionFacts, 'held' | 'wishes'>) => facts.wishes.filter(({ phase, from, until }) => {
  const held = heldOf(facts, phase)
  return held?.from === from && held.until === until
})

export const extensionChangesSomething: Rule<Pick<ExtensionFacts, 'held' | 'wishes'>> = {
  id: 'extension-changes-something',
  cites: cite.pbByRada,
  says: 'Each phase that an extension names gets another term.',
  holds: facts => unchanged(facts).length === 0,
  because: facts => `The term of ${unchanged(facts).map(({ phase }) => wordsOf(phase)).join(' and of ')} would be as it is.`,
  remedy: 'Leave out what stays as it is.'
}

/** The one phase that an extension opens again, if it does: the last one that is over. */
function reopened ({ held, wishes, at }: Pick<ExtensionFacts, 'held' | 'wishes' | 'at'>): Phase | undefined {
  const last = held.findLast(term => term.until <= at)?.phase
  return wishes.find(({ phase }) => phase === last)?.phase
}

const over = (facts: Pick<ExtensionFacts, 'held' | 'wishes' | 'at'>) => facts.wishes.filter(({ phase }) => (heldOf(facts, phase)?.until ?? '9') <= facts.at)

export const endedStaysEnded: Rule<Pick<ExtensionFacts, 'held' | 'wishes' | 'at' | 'reopens'>> = {
  id: 'ended-phase-stays-ended',
  cites: cite.pbByRada,
  says: 'A phase that is over stays so, but for the last one where the decision of the Rada says that it is opened again.',
  holds: facts => facts.reopens ? over(facts).length === 1 && reopened(facts) === over(facts)[0]?.phase : over(facts).length === 0,
  because: facts => over(facts).length === 0
    ? 'No phase that is named is over, so none is opened again.'
    : `${over(facts).map(({ phase }) => `The ${wordsOf(phase)} ended at ${heldOf(facts, phase)?.until}`).join('; ')}; the server's clock says ${facts.at}.`,
  remedy: 'Extend phases that run or are to come; give reopens where the decision opens the last one again, and only then.'
}

const moved = (facts: Pick<ExtensionFacts, 'held' | 'wishes' | 'at'>) => {
  const opened = reopened(facts)
  return facts.wishes.filter(({ phase, from }) => {
    const held = heldOf(facts, phase)
    const follows = opened !== undefined && place(phase) > place(opened)
    return held !== undefined && held.from <= facts.at && held.from !== from && !follows
  })
}

export const begunKeepsItsBeginning: Rule<Pick<ExtensionFacts, 'held' | 'wishes' | 'at'>> = {
  id: 'begun-phase-keeps-its-beginning',
  cites: cite.pbByRada,
  says: 'A phase that has begun keeps its beginning.',
  holds: facts => moved(facts).length === 0,
  because: facts => `${moved(facts).map(({ phase }) => `The ${wordsOf(phase)} began at ${heldOf(facts, phase)?.from}`).join('; ')}; the server's clock says ${facts.at}.`,
  remedy: 'Give it a new end only.'
}

const past = ({ wishes, at }: Pick<ExtensionFacts, 'wishes' | 'at'>) => wishes.filter(({ until }) => until <= at)

export const newEndAhead: Rule<Pick<ExtensionFacts, 'wishes' | 'at'>> = {
  id: 'new-end-lies-ahead',
  cites: cite.pbByRada,
  says: 'The new end of a phase lies ahead.',
  holds: facts => past(facts).length === 0,
  because: facts => `${past(facts).map(({ phase, until }) => `The ${wordsOf(phase)} would end at ${until}`).join('; ')}; the server's clock says ${facts.at}.`,
  remedy: 'Name an instant that is still to come.'
}

const inTheWay = ({ wishes, deeds }: Pick<ExtensionFacts, 'wishes' | 'deeds'>) => {
  const first = Math.min(...wishes.map(({ phase }) => place(phase)))
  return deeds.filter(({ after }) => place(after) >= first)
}

export const laterActsStand: Rule<Pick<ExtensionFacts, 'wishes' | 'deeds'>> = {
  id: 'later-acts-stand',
  cites: cite.pbByRada,
  says: 'A phase is not extended or opened again once something was recorded that rests on its end.',
  holds: facts => inTheWay(facts).length === 0,
  because: facts => `Recorded already: ${inTheWay(facts).map(({ what }) => what).join('; ')}.`,
  remedy: 'Extend only phases that nothing rests on yet.'
}

export const calendarStaysValid: Rule<Pick<ExtensionFacts, 'contradictions'>> = {
  id: 'extended-calendar-is-valid',
  cites: cite.pbByRada,
  says: 'The calendar that comes of an extension is one that a Regulation may have.',
  holds: ({ contradictions }) => contradictions.length === 0,
  because: ({ contradictions: [first, ...more] }) => `At ${first?.at}: ${first?.says}${more.length === 0 ? '' : ` And ${more.length} more.`}`,
  places: ({ contradictions }) => contradictions,
  remedy: 'Move the phases behind as well; errors name each place in the calendar that would come of it.'
}

/** What an extension has to meet, in the order in which it refuses. */
export const extensionRules: readonly Rule<ExtensionFacts>[] = [
  regulationByTheRada, ...cited, extendsACalendar, endedStaysEnded, begunKeepsItsBeginning, laterActsStand, extensionChangesSomething, extensionNeverShortens, newEndAhead, calendarStaysValid
]
