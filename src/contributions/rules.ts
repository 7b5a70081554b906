import type { CivilDate } from '../calendar/civil-date.ts'
import { cite } from '../law/citations.ts'
import type { Rule } from '../law/rule.ts'
import type { Kopecks } from '../ledger/money.ts'
import { formatMoney } from '../ledger/money.ts'
import type { ContributionState, RefundKind } from './fund.ts'
import { UNASSIGNED } from './fund.ts'

/** A payment that came in, and the purpose that it names. */
export interface ReceiptFacts {
  readonly fundCode: string
  readonly purpose?: { readonly code: string, readonly ofThisFund: boolean, readonly takenOver: boolean }
  /** The letter of a category that was given, when the decision knows no such category. */
  readonly unknownCategory?: string
  readonly receivedOn: CivilDate
  readonly adoptedOn: CivilDate
  readonly stopped?: 'suspended' | 'annulled'
}

/** Money that is held, and what somebody says it is for. */
export interface IdentificationFacts {
  readonly id: string
  readonly state: ContributionState
  readonly receivedOn: CivilDate
  /** The last day of the term in force. */
  readonly dueOn: CivilDate
  /** Whether the decision that is cited set a term for this fund, and until when. */
  readonly extendedTo?: CivilDate
  readonly given?: string
  readonly to: string
  readonly on: CivilDate
  readonly takenBackOn?: CivilDate
}

export interface RefundFacts {
  readonly kind: RefundKind
  readonly state: ContributionState
  readonly receivedOn: CivilDate
  readonly on: CivilDate
  readonly amount: Kopecks
  readonly left: Kopecks
  /** What its purpose can still give back on that day and later; absent while the money is held. */
  readonly available?: Kopecks
  readonly cancelledOn?: CivilDate
  /** The last day on which an identification or a refund of it was taken back. */
  readonly takenBackOn?: CivilDate
}

const isHeld = (state: ContributionState) => state === 'late' || state === 'unidentified'

export const purposeOfThisFund: Rule<ReceiptFacts> = {
  id: 'purpose-of-this-fund',
  cites: cite.exclusivePurpose,
  says: 'A contribution is credited to a purpose that a decision has set for this fund.',
  holds: ({ purpose }) => purpose === undefined || (purpose.ofThisFund && purpose.code !== UNASSIGNED),
  because: ({ purpose, fundCode }) => purpose?.ofThisFund === true ? `${purpose.code} has no decision behind it.` : `The purpose ${purpose?.code ?? ''} does not belong to ${fundCode}.`,
  remedy: 'Name a purpose of the fund, or none if nobody knows it: then the money is held until somebody says what it is.'
}

export const categoryOfTheDecision: Rule<ReceiptFacts> = {
  id: 'category-of-the-decision',
  cites: cite.amountDeadlinesCategoriesReport,
  says: 'A category is one of those that the decision has set.',
  holds: ({ unknownCategory }) => unknownCategory === undefined,
  because: ({ unknownCategory, fundCode }) => `The decision on ${fundCode} knows no category ${unknownCategory ?? ''}.`,
  remedy: 'Give a category of the decision, or none.'
}

export const receivedUnderDecision: Rule<ReceiptFacts> = {
  id: 'received-under-decision',
  cites: cite.decisionFirst,
  says: 'Contributions are collected from the day of the decision on them, not before.',
  holds: ({ receivedOn, adoptedOn }) => receivedOn >= adoptedOn,
  because: ({ receivedOn, adoptedOn }) => `The money came on ${receivedOn}; the decision was adopted on ${adoptedOn}.`,
  remedy: 'Check the day and the purpose: this money cannot be a contribution to it.'
}

export const campaignInForce: Rule<ReceiptFacts> = {
  id: 'campaign-in-force',
  cites: cite.suspension,
  says: 'While the decision on a campaign is suspended or annulled, nothing is credited to its purposes.',
  holds: ({ stopped, purpose }) => stopped === undefined || purpose === undefined,
  because: ({ stopped, fundCode }) => `The decision behind ${fundCode} is ${stopped ?? ''}.`,
  remedy: 'Record the money without a purpose: it is held until this is settled.'
}

export const purposeNotTakenOver: Rule<ReceiptFacts> = {
  id: 'purpose-not-taken-over',
  cites: cite.whoDecidesContributions,
  says: 'A purpose that the assembly took over from the territorial body is collected for in the fund of the assembly only.',
  holds: ({ purpose }) => purpose?.takenOver !== true,
  because: ({ purpose, fundCode }) => `The assembly has a fund of its own for what ${fundCode}:${purpose?.code ?? ''} was meant for.`,
  remedy: "Record it in the assembly's fund, or here without a purpose."
}

export const onlyHeldIsIdentified: Rule<IdentificationFacts> = {
  id: 'only-held-is-identified',
  cites: cite.exclusivePurpose,
  says: 'Only money that is held can be identified; what a purpose has got, only a decision moves.',
  holds: ({ state }) => isHeld(state),
  because: ({ id, state }) => `${id} is ${state}.`,
  remedy: 'Re-purpose by a decision, or refund what came by mistake.'
}

export const purposeAsGiven: Rule<IdentificationFacts> = {
  id: 'purpose-as-given',
  cites: cite.exclusivePurpose,
  says: 'Money that was given for one purpose is never identified as given for another.',
  holds: ({ given, to }) => given === undefined || given === to,
  because: ({ given, to }) => `It was given for ${given ?? ''}, not for ${to}.`,
  remedy: 'Name the purpose that it was given for.'
}

export const withinTerm: Rule<IdentificationFacts> = {
  id: 'within-term',
  cites: cite.voluntary,
  says: 'Money that came after the term is credited only when a later decision has extended the term to the day on which it came; otherwise it is held for return.',
  holds: ({ state, receivedOn, dueOn, extendedTo }) => receivedOn <= dueOn && (state !== 'late' || (extendedTo !== undefined && receivedOn <= extendedTo)),
  because: ({ receivedOn, dueOn, extendedTo }) => receivedOn > dueOn
    ? `It came on ${receivedOn}; the term in force ended on ${dueOn}.`
    : extendedTo === undefined ? `It came on ${receivedOn}, late at that time, and no decision is cited that extended the term.` : `It came on ${receivedOn}; the decision cited set the term ${extendedTo}.`,
  remedy: 'Cite the decision that extended the term to that day, or refund the money.'
}

export const identifiedAfterReceipt: Rule<IdentificationFacts> = {
  id: 'identified-after-receipt',
  cites: cite.appendOnly,
  says: 'Money is identified on or after the day on which it came.',
  holds: ({ on, receivedOn }) => on >= receivedOn,
  because: ({ on, receivedOn }) => `It came on ${receivedOn}, after ${on}.`,
  remedy: 'Give a later day.'
}

export const refundReasonFits: Rule<RefundFacts> = {
  id: 'refund-reason-fits',
  cites: cite.refundOnlyForReason,
  says: 'A contribution goes back only as mistaken, duplicate, late (if it is held as late) or cancelled (if its campaign was called off), or pro rata by decision.',
  holds: ({ kind, state, cancelledOn }) => kind === 'late' ? state === 'late' : kind !== 'cancelled' || cancelledOn !== undefined,
  because: ({ kind, state }) => kind === 'late' ? `The contribution is ${state}, not held as late.` : 'The campaign has not been called off.',
  remedy: 'Give the reason that holds.'
}

export const refundWithinContribution: Rule<RefundFacts> = {
  id: 'refund-within-contribution',
  cites: cite.refundOnlyForReason,
  says: 'All refunds of a contribution together are never more than the contribution.',
  holds: ({ amount, left }) => amount > 0 && amount <= left,
  because: ({ state, amount, left }) => state === 'reversed' ? 'The contribution was reversed.' : `${formatMoney(left)} of it has not gone back yet; ${formatMoney(amount)} was asked for.`,
  remedy: 'Lower the amount.'
}

export const refundStillAvailable: Rule<RefundFacts> = {
  id: 'refund-still-available',
  cites: cite.exclusivePurpose,
  says: 'Only what its purpose has neither spent nor committed goes back.',
  holds: ({ amount, available }) => available === undefined || amount <= available,
  because: ({ amount, available }) => `The purpose has ${formatMoney(available ?? 0)} available; ${formatMoney(amount)} was asked for.`,
  remedy: 'Lower the amount, or release a commitment first.'
}

export const refundAfterReceipt: Rule<RefundFacts> = {
  id: 'refund-after-receipt',
  cites: cite.refundOnlyForReason,
  says: 'A contribution goes back on or after the day on which it came.',
  holds: ({ on, receivedOn }) => on >= receivedOn,
  because: ({ on, receivedOn }) => `It came on ${receivedOn}, after ${on}.`,
  remedy: 'Give a later day.'
}

export const freeAgainFirst: Rule<Pick<RefundFacts, 'on' | 'takenBackOn'>> = {
  id: 'free-again-first',
  cites: cite.appendOnly,
  says: 'What the reversal of an identification or a refund gives back is identified or returned anew on the day of that reversal or later.',
  holds: ({ on, takenBackOn }) => takenBackOn === undefined || on >= takenBackOn,
  because: ({ on, takenBackOn }) => `The reversal is of ${takenBackOn ?? ''}, after ${on}.`,
  remedy: 'Give the day of the reversal or a later one.'
}

/** What a payment has to be to be recorded; late or unidentified money passes too, and is held. */
export const receiptRules: readonly Rule<ReceiptFacts>[] = [purposeOfThisFund, categoryOfTheDecision, receivedUnderDecision, campaignInForce, purposeNotTakenOver]
/** When held money is credited after all. */
export const identificationRules: readonly Rule<IdentificationFacts>[] = [onlyHeldIsIdentified, purposeAsGiven, withinTerm, identifiedAfterReceipt, freeAgainFirst]
/** When a contribution goes back. */
export const refundRules: readonly Rule<RefundFacts>[] = [refundReasonFits, refundWithinContribution, refundStillAvailable, refundAfterReceipt, freeAgainFirst]
