import type { CivilDate } from '../../calendar/civil-date.ts'

export type SubjectKind = 'regulation' | 'cycle_budget' | 'verified_proposals' | 'award' | 'amendment' | 'spare_funds'

/** What an opinion is about: an id as the wire shows it, or the SHA-256 of a draft. */
export interface Subject { readonly kind: SubjectKind, readonly id: string }

/** What the budget commission said of a matter before the Rada decided on it (Art. 22.2). */
export interface Opinion {
  readonly id: number
  readonly subject: Subject
  readonly outcome: 'for' | 'against' | 'with_remarks'
  /** The day of the minutes. */
  readonly on: CivilDate
  readonly minutes: { readonly ref: string, readonly sha256: string }
  /** Absent where there are none, or they were erased. */
  readonly remarks?: string
}

const sha256 = '[0-9a-f]{64}'
const draft = 'the SHA-256 of its draft'

/** How each kind of subject is called, what names it, and the form of that. */
export const subjectWords: Readonly<Record<SubjectKind, { readonly what: string, readonly by: string, readonly form: string }>> = {
  regulation: { what: 'the Regulation', by: draft, form: sha256 },
  cycle_budget: { what: 'the budget of the cycle', by: 'the id of the cycle', form: 'cycle-[1-9][0-9]{0,14}' },
  verified_proposals: { what: 'the list of verified proposals', by: 'the id of the cycle', form: 'cycle-[1-9][0-9]{0,14}' },
  award: { what: 'the result of the vote', by: 'the id of the cycle or of one pool', form: '(cycle|pool)-[1-9][0-9]{0,14}' },
  amendment: { what: 'the change of the budget', by: draft, form: sha256 },
  spare_funds: { what: 'the use of spare funds', by: draft, form: sha256 }
}

/** Whether a subject is named the way its kind is. */
export function isSubject ({ kind, id }: Subject): boolean {
  return new RegExp(`^${subjectWords[kind].form}$`).test(id)
}
