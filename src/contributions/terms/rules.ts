import type { CivilDate } from '../../calendar/civil-date.ts'
import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import type { Names } from '../../ledger/account.ts'
import type { Body, BodyKind, Decision } from '../../registry/decision.ts'
import { sameTitle, UNASSIGNED } from '../fund.ts'

/** A purpose that another decision set for the same territory and year. */
export interface EarlierPurpose { readonly fundCode: string, readonly code: string, readonly deciderKind: BodyKind, readonly title: Names }

/** Purposes that a decision is about to set, and what stands already. */
export interface PurposeFacts {
  readonly deciderKind: BodyKind
  readonly titles: readonly Names[]
  /** The purposes of this territory and year that stand, whoever decided on them. */
  readonly earlier: readonly EarlierPurpose[]
}

/** What a decision fixes before a campaign opens (Art. 49.3). */
export interface OpeningFacts extends PurposeFacts {
  readonly decider: Body
  readonly authorisedBody: Body
  readonly adoptedOn: CivilDate
  readonly dueOn: readonly CivilDate[]
  readonly categories: readonly string[]
}

export interface ExtensionFacts { readonly dueOn: CivilDate, readonly to: CivilDate }
export interface StandingFacts { readonly fundCode: string, readonly cancelledOn?: CivilDate }
export interface ConfirmationFacts { readonly code: string }
/** Something that a decision has fixed, and the decision that is cited to change it. */
export interface FurtherFacts { readonly what: string, readonly fixedBy: Pick<Decision, 'id' | 'adoptedOn'>, readonly decision: Pick<Decision, 'id' | 'number' | 'adoptedOn'> }

const twice = <T>(all: readonly T[], same: (a: T, b: T) => boolean) => all.find((one, i) => all.slice(0, i).some(before => same(before, one)))
const clash = ({ deciderKind, titles, earlier }: PurposeFacts) =>
  earlier.find(purpose => titles.some(title => sameTitle(title, purpose.title)) && !(deciderKind === 'assembly' && purpose.deciderKind === 'tpsg'))

export const executorNeverDecides: Rule<OpeningFacts> = {
  id: 'executor-never-decides',
  cites: cite.authorisedBody,
  says: 'The authorised body carries out the events and reports to those who decided, so it is never the decider itself.',
  holds: ({ decider, authorisedBody }) => authorisedBody.id !== decider.id,
  because: ({ decider }) => `${decider.name.en ?? decider.name.be} would report on its spending to itself.`,
  remedy: 'Name the Uprava, or a territorial body that is a legal entity.'
}

export const executorAble: Rule<OpeningFacts> = {
  id: 'executor-able',
  cites: cite.authorisedBody,
  says: 'The authorised body is the Uprava, or a territorial self-government body that is a legal entity.',
  holds: ({ authorisedBody: { kind, form } }) => kind === 'uprava' || (kind === 'tpsg' && form === 'collegial_entity'),
  because: ({ authorisedBody: { kind, form, name } }) => `${name.en ?? name.be} is of the kind ${kind}${form === undefined ? '' : `, ${form.replace('_', ' ')}`}, which can hold no account and conclude no contract.`,
  remedy: 'Name the Uprava, or a territorial body that is a legal entity.'
}

export const termFromDecision: Rule<OpeningFacts> = {
  id: 'term-from-decision',
  cites: cite.amountDeadlinesCategoriesReport,
  says: 'No term for paying ends before the decision that sets it.',
  holds: ({ adoptedOn, dueOn }) => dueOn.every(day => day >= adoptedOn),
  because: ({ adoptedOn, dueOn }) => `The term ${dueOn.toSorted()[0] ?? ''} ends before ${adoptedOn}, the day of the decision.`,
  remedy: 'Give the terms as the decision has them.'
}

export const categoriesDiffer: Rule<OpeningFacts> = {
  id: 'categories-differ',
  cites: cite.amountDeadlinesCategoriesReport,
  says: 'Each category of citizens that takes part has a code of its own.',
  holds: ({ categories }) => twice(categories, (a, b) => a === b) === undefined,
  because: ({ categories }) => `The category ${twice(categories, (a, b) => a === b) ?? ''} stands twice.`,
  remedy: 'Give every category another letter.'
}

export const purposesDiffer: Rule<PurposeFacts> = {
  id: 'purposes-differ',
  cites: cite.exclusivePurpose,
  says: 'A decision names each of its purposes once.',
  holds: ({ titles }) => twice(titles, sameTitle) === undefined,
  because: ({ titles }) => `The purpose "${twice(titles, sameTitle)?.be ?? ''}" stands twice.`,
  remedy: 'Join the two into one purpose.'
}

export const firstDecisionHolds: Rule<PurposeFacts> = {
  id: 'first-decision-holds',
  cites: cite.whoDecidesContributions,
  says: 'In one territory and year the first decision on a purpose holds; an assembly may take a purpose over from a territorial body, never the reverse.',
  holds: facts => clash(facts) === undefined,
  because: facts => `The purpose "${clash(facts)?.title.be ?? ''}" was set already as ${clash(facts)?.fundCode ?? ''}:${clash(facts)?.code ?? ''}, by the ${clash(facts)?.deciderKind ?? ''}.`,
  remedy: 'Collect for the purpose that stands, or let the assembly decide.'
}

export const byAFurtherDecision: Rule<FurtherFacts> = {
  id: 'by-a-further-decision',
  cites: cite.unusedStays,
  says: 'What a decision has fixed for a campaign (its term, its purposes, what money is for) is changed by a further decision: not by the same one again, nor by one from before it.',
  holds: ({ fixedBy, decision }) => decision.id !== fixedBy.id && decision.adoptedOn >= fixedBy.adoptedOn,
  because: ({ what, fixedBy, decision }) => decision.id === fixedBy.id
    ? `Decision ${decision.number} is the one that fixed ${what}.`
    : `Decision ${decision.number} was adopted on ${decision.adoptedOn}; that which fixed ${what} is of ${fixedBy.adoptedOn}.`,
  remedy: 'Cite the decision that was taken on this change.'
}

export const termOnlyExtended: Rule<ExtensionFacts> = {
  id: 'term-only-extended',
  cites: cite.voluntary,
  says: 'A later decision extends the term for paying; it never shortens it for those who still mean to pay.',
  holds: ({ dueOn, to }) => to > dueOn,
  because: ({ dueOn, to }) => `The term runs to ${dueOn} already; ${to} is not later.`,
  remedy: 'Give a later day.'
}

export const fundStands: Rule<StandingFacts> = {
  id: 'fund-stands',
  cites: cite.whoDecidesContributions,
  says: 'The terms of a campaign that was called off do not change any more.',
  holds: ({ cancelledOn }) => cancelledOn === undefined,
  because: ({ fundCode, cancelledOn }) => `${fundCode} was called off by the decision of ${cancelledOn ?? ''}.`,
  remedy: 'Open a new fund under a new decision.'
}

export const purposeWasDecided: Rule<ConfirmationFacts> = {
  id: 'purpose-was-decided',
  cites: cite.unusedStays,
  says: 'Only a purpose that a decision has set can be confirmed anew.',
  holds: ({ code }) => code !== UNASSIGNED,
  because: ({ code }) => `${code} holds what has no purpose yet.`,
  remedy: 'Re-purpose the money by a decision.'
}

/** What a fund has to be when it opens, after the rules of the cited decision. */
export const openingRules: readonly Rule<OpeningFacts>[] = [executorNeverDecides, executorAble, termFromDecision, categoriesDiffer, purposesDiffer, firstDecisionHolds]
/** What a further purpose has to be. */
export const purposeRules: readonly Rule<PurposeFacts>[] = [purposesDiffer, firstDecisionHolds]
