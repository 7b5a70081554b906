import type { CivilDate } from '../../calendar/civil-date.ts'
import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import type { Decision } from '../../registry/decision.ts'
import { isSubject, subjectWords } from './opinion.ts'
import type { Opinion, Subject } from './opinion.ts'

/** An opinion that is to be recorded. */
export interface RecordedFacts {
  readonly subject: Subject
  readonly outcome: Opinion['outcome']
  readonly remarks: boolean
  readonly on: CivilDate
  readonly today: CivilDate
}

export const opinionNamesItsSubject: Rule<Pick<RecordedFacts, 'subject'>> = {
  id: 'opinion-names-its-subject',
  cites: cite.budgetCommission,
  says: 'An opinion names what it is about: what is here already by its id, a draft that has none by its SHA-256.',
  holds: ({ subject }) => isSubject(subject),
  because: ({ subject }) => `${subject.id} is not what ${subjectWords[subject.kind].what} is named by: ${subjectWords[subject.kind].by}.`,
  remedy: 'Name the subject as the contract says for its kind.'
}

export const opinionByToday: Rule<Pick<RecordedFacts, 'on' | 'today'>> = {
  id: 'opinion-by-today',
  cites: cite.budgetCommission,
  says: 'An opinion is recorded once it was given.',
  holds: ({ on, today }) => on <= today,
  because: ({ on, today }) => `${on} lies after today, ${today}.`,
  remedy: 'Give the day of the minutes.'
}

export const remarksAreTold: Rule<Pick<RecordedFacts, 'outcome' | 'remarks'>> = {
  id: 'remarks-are-told',
  cites: cite.budgetCommission,
  says: 'An opinion with remarks says which.',
  holds: ({ outcome, remarks }) => outcome !== 'with_remarks' || remarks,
  because: () => 'The opinion is one with remarks, and none are given.',
  remedy: 'Give the remarks, without names of persons.'
}

/** What an opinion has to be for the register, in the order in which it refuses. */
export const opinionRules: readonly Rule<RecordedFacts>[] = [opinionNamesItsSubject, opinionByToday, remarksAreTold]

/** What the Rada decided, what that was about, and the last opinion on it that was given by the day of the decision. */
export interface OpinionFacts {
  readonly decision: Pick<Decision, 'number' | 'adoptedOn'>
  readonly subject: Subject
  readonly opinion?: Pick<Opinion, 'id'>
}

export const opinionOfTheBudgetCommission: Rule<OpinionFacts> = {
  id: 'opinion-of-the-budget-commission',
  cites: cite.budgetCommission,
  says: 'Before the Rada decides on money or on the Regulation, its budget commission has given an opinion, whatever that says.',
  holds: ({ opinion }) => opinion !== undefined,
  because: ({ decision, subject }) => `No opinion on ${subjectWords[subject.kind].what} (${subject.id}) was given by ${decision.adoptedOn}, when decision ${decision.number} was adopted.`,
  remedy: 'Have the secretary record the opinion of the budget commission, with the day of its minutes.'
}
