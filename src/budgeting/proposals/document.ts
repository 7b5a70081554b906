import type { ProjectCost, WorkPlan } from '../feasibility/plan.ts'
import type { Place } from './place.ts'

export const FORMAT = 'hramada-proposal/1'

/**
 * What a proposal says, as it is written, hashed and published; a draft may leave out all but its author and title.
 * Member names are those of the document itself, so that its canonical JSON is what the author handed in.
 */
export interface ProposalDocument {
  readonly format: typeof FORMAT
  /** A resident or a group; the public name is a role or a group's name, and never has to be a person's (P-09). */
  readonly author: { readonly kind: 'resident' | 'group', readonly public_name?: string }
  readonly title: string
  readonly what?: string
  readonly where?: { readonly address?: string, readonly place?: Place }
  readonly for_whom?: string
  /** Codes of the Regulation. */
  readonly category?: string
  readonly pool?: string
  readonly cost?: ProjectCost
  readonly plan?: WorkPlan
  /** Communal property that the project gives away, lends or encumbers, and to whom: the Rada decides on that (Art. 34.6). */
  readonly property?: string
  /** The public hearing that the proposal comes from, which has to be considered (Art. 50.2). */
  readonly hearing?: { readonly held_on: string, readonly document: { readonly ref: string, readonly sha256: string } }
  readonly attachments?: readonly { readonly name: string, readonly sha256: string }[]
}

/** A document that says all that is verified. */
export type WholeDocument = Required<Omit<ProposalDocument, Extra>> & Pick<ProposalDocument, Extra>
type Extra = 'attachments' | 'property' | 'hearing'

/** The document as it is kept: with its format, every text in Unicode form NFC. */
export function documentOf (said: Omit<ProposalDocument, 'format'>): ProposalDocument {
  return { ...inNfc(said) as typeof said, format: FORMAT }
}

function inNfc (value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(inNfc)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inNfc(member)]))
}

/** The paths of what a document has to say and does not. */
export function missingIn (document: ProposalDocument): string[] {
  const { what, where, for_whom: forWhom, category, pool, cost, plan } = document
  const parts: Record<string, unknown> = { what, 'where.address': where?.address, 'where.place': where?.place, for_whom: forWhom, category, pool, cost, 'cost.upkeep': cost?.upkeep, plan }
  return Object.entries(parts).filter(([, part]) => part === undefined).map(([path]) => path)
}
