import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import type { Regulation } from '../regulations/regulation.ts'
import { missingIn } from './document.ts'
import type { ProposalDocument } from './document.ts'
import { liesIn, placeFault } from './place.ts'
import { stateOf } from './proposal.ts'
import type { Proposal } from './proposal.ts'

/** Who acts on a proposal: whoever holds one of its references, or the starosta who drafts it for somebody. */
export interface AuthorFacts {
  readonly proposal: Pick<Proposal, 'id' | 'submission' | 'draftedBy'>
  readonly holds: boolean
  /** The office of a starosta who acts; absent when a portal does. */
  readonly starosta?: number
}

export const authorHoldsReference: Rule<AuthorFacts> = {
  id: 'author-holds-reference',
  cites: cite.authorsReference,
  says: 'Only whoever holds the reference of a proposal acts as its author; before it is submitted, so does the starosta who drafted it.',
  holds: ({ holds, proposal, starosta }) => holds || (starosta !== undefined && proposal.submission === undefined && proposal.draftedBy === starosta),
  because: ({ proposal }) => `This is not a reference of proposal-${proposal.id}.`,
  remedy: 'Give the reference that was shown when the proposal was drafted. It is stored nowhere and cannot be shown again.'
}

/** A document that is saved in a cycle. */
export interface SavingFacts { readonly document: Pick<ProposalDocument, 'author' | 'where'>, readonly proposing: Pick<Regulation['proposing'], 'groups'> }

export const groupsMayPropose: Rule<SavingFacts> = {
  id: 'groups-may-propose',
  cites: cite.pbByRada,
  says: 'A group proposes where the Regulation lets groups propose.',
  holds: ({ document, proposing }) => document.author.kind !== 'group' || proposing.groups,
  because: () => 'The Regulation of this cycle lets single residents propose, not groups.',
  remedy: 'Propose as a resident.'
}

export const placeIsAnArea: Rule<SavingFacts> = {
  id: 'place-is-an-area',
  cites: cite.proposedByResidents,
  says: 'An area is closed and encloses something.',
  holds: ({ document }) => document.where?.place === undefined || placeFault(document.where.place) === undefined,
  because: ({ document }) => `where/place/coordinates/0 ${placeFault(document.where!.place!)}.`,
  remedy: 'Name the corners in order, and the first again at the end; or name a point.'
}

export const submittedStays: Rule<{ readonly proposal: Pick<Proposal, 'id' | 'submission'> }> = {
  id: 'submitted-stays',
  cites: cite.appendOnly,
  says: 'What was submitted never changes: drafts are saved and a proposal is submitted once, before that.',
  holds: ({ proposal }) => proposal.submission === undefined,
  because: ({ proposal }) => `proposal-${proposal.id} was submitted at ${proposal.submission?.at} in version ${proposal.submission?.version}.`,
  remedy: 'Withdraw it and draft another, or correct it when a reviewer calls for that.'
}

export interface StandingFacts { readonly proposal: Pick<Proposal, 'id' | 'submission' | 'withdrawn' | 'mergedInto'> }

export const proposalStands: Rule<StandingFacts> = {
  id: 'proposal-stands',
  cites: cite.appendOnly,
  says: 'Nothing more is done with a proposal that was withdrawn or merged into another; it stays as it is.',
  holds: ({ proposal }) => !['withdrawn', 'merged'].includes(stateOf(proposal)),
  because: ({ proposal }) => `proposal-${proposal.id} is ${stateOf(proposal)}${proposal.mergedInto === undefined ? '' : ` into proposal-${proposal.mergedInto}`}.`
}

export const submittedFirst: Rule<StandingFacts> = {
  id: 'submitted-first',
  cites: cite.pbByRada,
  says: 'Only a proposal that was submitted is supported, merged, verified and watched.',
  holds: ({ proposal }) => proposal.submission !== undefined,
  because: ({ proposal }) => `proposal-${proposal.id} is a draft.`,
  remedy: 'Submit it first.'
}

/** What holds for every act on a proposal that takes part in the cycle. */
export const standingRules: readonly Rule<StandingFacts>[] = [submittedFirst, proposalStands]

/** What every draft has to meet. */
export const draftRules: readonly Rule<SavingFacts>[] = [groupsMayPropose, placeIsAnArea]

/** What saving a draft has to meet beyond its author, in the order in which it refuses. A stranger is refused before, and alone: the others would tell him of the draft. */
export const savingRules: readonly Rule<SavingFacts & StandingFacts>[] = [proposalStands, submittedStays, ...draftRules]

/** A document that takes part in a cycle, and what the Regulation knows. */
export interface DocumentFacts extends SavingFacts { readonly document: ProposalDocument, readonly regulation: Pick<Regulation, 'pools' | 'categories'> }

/** A submission: the document that is handed in, and who hands it in. */
export interface SubmissionFacts extends AuthorFacts, DocumentFacts, StandingFacts {
  readonly proposal: Proposal
  /** Whether the portal or the starosta has made sure that the author lives here and is old enough. */
  readonly eligible: boolean
  readonly consent: boolean
  readonly proposing: Regulation['proposing']
}

export const proposedByAResident: Rule<SubmissionFacts> = {
  id: 'proposed-by-a-resident',
  cites: cite.proposedByResidents,
  says: 'A project is proposed by residents of the age that the Regulation asks for, which the portal or the starosta has made sure of.',
  holds: ({ eligible }) => eligible,
  because: ({ proposing }) => `It was not made sure that the author is a resident of at least ${proposing.minimum_age}.`,
  remedy: 'Make sure of it as the Regulation says, and say so; do not send how.'
}

export const onBehalfWithConsent: Rule<SubmissionFacts> = {
  id: 'on-behalf-with-consent',
  cites: cite.starostaHelps,
  says: 'A starosta hands in for somebody else where the Regulation lets him, with a document of that consent; nobody else acts on behalf.',
  holds: ({ starosta, consent, proposing }) => starosta === undefined ? !consent : consent && proposing.on_behalf,
  because: ({ starosta, consent }) => starosta === undefined
    ? 'A consent was named, and it is not a starosta who hands in.'
    : consent ? 'The Regulation of this cycle does not let a starosta hand in for somebody else.' : 'No document of the consent was named.',
  remedy: 'Name the document in which the author consents, or let the author hand in through the portal.'
}

export const proposalComplete: Rule<DocumentFacts> = {
  id: 'proposal-complete',
  cites: cite.pbByRada,
  says: 'A proposal that is submitted says what, where and for whom, in which pool and category, at what cost and upkeep, and by which plan.',
  holds: ({ document }) => missingIn(document).length === 0,
  because: ({ document }) => `Missing in the document: ${missingIn(document).join(', ')}.`,
  remedy: 'Save a version that says all of it, and submit that.'
}

const poolOf = ({ document, regulation }: Pick<DocumentFacts, 'document' | 'regulation'>) => regulation.pools.find(({ code }) => code === document.pool)

export const poolOfTheCycle: Rule<DocumentFacts> = {
  id: 'pool-of-the-cycle',
  cites: cite.pbByRada,
  says: 'A proposal names a pool of its cycle.',
  holds: facts => facts.document.pool === undefined || poolOf(facts) !== undefined,
  because: ({ document, regulation }) => `pool is ${JSON.stringify(document.pool)}; the Regulation has ${regulation.pools.map(({ code }) => code).join(', ')}.`,
  remedy: 'Name the code of a pool as the Regulation writes it.'
}

export const categoryOfTheCycle: Rule<DocumentFacts> = {
  id: 'category-of-the-cycle',
  cites: cite.pbByRada,
  says: 'A proposal names a category of its cycle, that of its pool where the pool is for one.',
  holds: facts => facts.document.category === undefined ||
    (facts.regulation.categories.some(({ code }) => code === facts.document.category) && [undefined, facts.document.category].includes(poolOf(facts)?.category)),
  because: facts => `category is ${JSON.stringify(facts.document.category)}; ${poolOf(facts)?.category === undefined
    ? `the Regulation has ${facts.regulation.categories.map(({ code }) => code).join(', ')}`
    : `the pool ${poolOf(facts)?.code} is for ${poolOf(facts)?.category}`}.`,
  remedy: 'Name the code of a category as the Regulation writes it.'
}

export const placeInItsPool: Rule<DocumentFacts> = {
  id: 'place-in-its-pool',
  cites: cite.pbByRada,
  says: 'A project lies in the area that the Regulation draws for its pool.',
  holds (facts) {
    const [place, area] = [facts.document.where?.place, poolOf(facts)?.area]
    return place === undefined || area === undefined || liesIn(place, area)
  },
  because: ({ document }) => `where/place lies, at least in part, outside of the area of the pool ${document.pool}.`,
  remedy: 'Name the place as longitude, then latitude; or the pool in whose area it lies.'
}

/** What a document that takes part in a cycle has to meet. */
export const documentRules: readonly Rule<DocumentFacts>[] = [...draftRules, proposalComplete, poolOfTheCycle, categoryOfTheCycle, placeInItsPool]

/** What a submission has to meet beyond its author, in the order in which it refuses. */
export const submissionRules: readonly Rule<SubmissionFacts>[] = [
  proposalStands, submittedStays, proposedByAResident, onBehalfWithConsent, ...documentRules
]

export interface SupportFacts { readonly proposing: Pick<Regulation['proposing'], 'signatures'>, readonly signed: boolean, readonly proposal: Pick<Proposal, 'id'> }

export const signaturesAskedFor: Rule<SupportFacts> = {
  id: 'signatures-asked-for',
  cites: cite.pbByRada,
  says: 'Signatures are collected where the Regulation asks for them.',
  holds: ({ proposing }) => proposing.signatures > 0,
  because: () => 'The Regulation of this cycle asks for no signatures.'
}

export const signedOnce: Rule<SupportFacts> = {
  id: 'signed-once',
  cites: cite.pbByRada,
  says: 'A resident supports a proposal once.',
  holds: ({ signed }) => !signed,
  because: ({ proposal }) => `This resident supports proposal-${proposal.id} already.`
}

/** What a signature has to meet beyond the standing of the proposal. */
export const supportRules: readonly Rule<SupportFacts>[] = [signaturesAskedFor, signedOnce]

export interface WithdrawalFacts { readonly proposal: Pick<Proposal, 'id'>, readonly already: boolean, readonly listed: boolean }

export const withdrawnOnce: Rule<WithdrawalFacts> = {
  id: 'withdrawn-once',
  cites: cite.appendOnly,
  says: 'An author withdraws a proposal once; one that was merged is withdrawn when both authors have.',
  holds: ({ already }) => !already,
  because: ({ proposal }) => `proposal-${proposal.id} was withdrawn with this reference; the other author has not withdrawn it.`
}

export const beforeTheFinalList: Rule<{ readonly listed: boolean }> = {
  id: 'before-the-final-list',
  cites: cite.pbByRada,
  says: 'What stands on the ballot is settled by the final list: nothing is withdrawn, paired or reassessed after it.',
  holds: ({ listed }) => !listed,
  because: () => 'The final list of this cycle is settled.'
}

/** What a withdrawal has to meet beyond its author and the standing of the proposal. */
export const withdrawalRules: readonly Rule<WithdrawalFacts>[] = [beforeTheFinalList, withdrawnOnce]
