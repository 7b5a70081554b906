import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import type { PhaseTerm, VotingTerms } from '../regulations/regulation.ts'
import type { Standing } from './poll.ts'

/** A poll that is to be opened: what there is already, the instant, and whether the key can be sealed to. */
export interface OpeningFacts { readonly cycle: string, readonly opened?: string, readonly listed: boolean, readonly term?: PhaseTerm, readonly at: string, readonly keySeals: boolean, readonly keyUsedBy?: string }

export const pollOpenedOnce: Rule<OpeningFacts> = {
  id: 'poll-opened-once',
  cites: cite.ballotSecrecy,
  says: 'A cycle has one poll, and it keeps the key with which it was opened.',
  holds: ({ opened }) => opened === undefined,
  because: ({ opened }) => `${opened} is open.`
}

export const pollAfterFinalList: Rule<OpeningFacts> = {
  id: 'poll-after-final-list',
  cites: cite.pbByRada,
  says: 'A poll is opened once the final list stands: what can be voted for, and what it costs, changes no more.',
  holds: ({ listed }) => listed,
  because: ({ cycle }) => `The final list of ${cycle} is not settled.`,
  remedy: 'Settle the final list.'
}

export const pollBeforeVotingEnds: Rule<OpeningFacts> = {
  id: 'poll-before-voting-ends',
  cites: cite.pbByRada,
  says: 'A poll is opened before the phase of voting ends.',
  holds: ({ term, at }) => term !== undefined && at < term.until,
  because: ({ term, at }) => `The voting lasted until ${term?.until}; the server's clock says ${at}.`,
  remedy: 'Let the Rada extend the calendar.'
}

export const pollKeySeals: Rule<OpeningFacts> = {
  id: 'poll-key-seals',
  cites: cite.ballotSecrecy,
  says: 'The public key of a poll is a point of X25519 that ballots can be sealed to.',
  holds: ({ keySeals }) => keySeals,
  because: () => 'With these 32 bytes every ballot would be sealed under a secret that everybody knows.',
  remedy: 'Make a key pair away from the server, and give its public half.'
}

export const pollKeyIsItsOwn: Rule<OpeningFacts> = {
  id: 'poll-key-is-its-own',
  cites: cite.ballotSecrecy,
  says: 'Every poll has a key of its own: one that opened another poll is destroyed, or known.',
  holds: ({ keyUsedBy }) => keyUsedBy === undefined,
  because: ({ keyUsedBy }) => `${keyUsedBy} has this key.`,
  remedy: 'Make a new key pair.'
}

/** What opening a poll has to meet, in the order in which it refuses. */
export const openingRules: readonly Rule<OpeningFacts>[] = [pollOpenedOnce, pollAfterFinalList, pollBeforeVotingEnds, pollKeySeals, pollKeyIsItsOwn]

/** Voters that are to be loaded: how many are named twice or are there already, and the territories from which nobody votes anywhere. */
export interface LoadFacts { readonly term: PhaseTerm, readonly at: string, readonly poll: string, readonly frozen: boolean, readonly twice: number, readonly known: number, readonly poolless: readonly string[] }

export const electorateBeforeVotingEnds: Rule<LoadFacts> = {
  id: 'electorate-before-voting-ends',
  cites: cite.oneVoterOneBallot,
  says: 'Voters are added to the electorate until the voting ends.',
  holds: ({ term, at, frozen }) => !frozen && at < term.until,
  because: ({ term, at }) => `The voting lasts until ${term.until}; the server's clock says ${at}.`
}

export const electorateNamesOnce: Rule<LoadFacts> = {
  id: 'electorate-names-once',
  cites: cite.oneVoterOneBallot,
  says: 'A voter stands in the electorate of a poll once.',
  holds: ({ twice, known }) => twice === 0 && known === 0,
  because: ({ twice, known, poll }) => `${twice} of the references are named more than once here, and ${known} are in the electorate of ${poll} already.`,
  remedy: 'Send only those that are not in it yet, each once.'
}

export const electorateVotesSomewhere: Rule<LoadFacts> = {
  id: 'electorate-votes-somewhere',
  cites: cite.oneVoterOneBallot,
  says: 'A voter is loaded with a territory from which the Regulation lets people vote in at least one pool.',
  holds: ({ poolless }) => poolless.length === 0,
  because: ({ poolless }) => `From ${poolless.join(', ')} nobody votes in any pool of this cycle.`
}

/** What loading voters has to meet, in the order in which it refuses. */
export const loadRules: readonly Rule<LoadFacts>[] = [electorateBeforeVotingEnds, electorateNamesOnce, electorateVotesSomewhere]

/** Codes that are to be handed out: how many of the references are named twice, and how many are not in the electorate. */
export interface CodeFacts { readonly frozen: boolean, readonly twice: number, readonly unknown: number, readonly poll: string }

export const codesForTheElectorate: Rule<CodeFacts> = {
  id: 'codes-for-the-electorate',
  cites: cite.oneVoterOneBallot,
  says: 'Codes are handed out to voters of the electorate, to each one that counts; a new code voids the one before.',
  holds: ({ twice, unknown }) => twice === 0 && unknown === 0,
  because: ({ twice, unknown, poll }) => `${twice} of the references are named more than once here, and ${unknown} are not in the electorate of ${poll}.`
}

export const codesWhileOpen: Rule<CodeFacts> = {
  id: 'codes-while-open',
  cites: cite.oneVoterOneBallot,
  says: 'Codes are handed out while the poll is open.',
  holds: ({ frozen }) => !frozen,
  because: ({ poll }) => `${poll} is closed.`
}

/** What handing out codes has to meet, in the order in which it refuses. */
export const codeRules: readonly Rule<CodeFacts>[] = [codesWhileOpen, codesForTheElectorate]

/** Who votes: what came of the code or reference. */
export interface CredentialFacts { readonly readable: boolean, readonly voided: boolean, readonly known: boolean }

export const codeTypedRight: Rule<CredentialFacts> = {
  id: 'code-typed-right',
  cites: cite.oneVoterOneBallot,
  says: 'A code has twenty symbols, of which the last shows that the others were typed right.',
  holds: ({ readable }) => readable,
  because: () => 'A symbol is wrong, missing, too many or in another place.',
  remedy: 'Compare it with the paper. There is no letter O, I, L or U in it: what looks like one is a digit.'
}

export const codeInForce: Rule<CredentialFacts> = {
  id: 'code-in-force',
  cites: cite.oneVoterOneBallot,
  says: 'A code that was replaced by another votes no more.',
  holds: ({ voided }) => !voided,
  because: () => 'This code was replaced by another.',
  remedy: 'Use the new code; whoever asked for none should tell the commission.'
}

export const voterInElectorate: Rule<CredentialFacts> = {
  id: 'voter-in-electorate',
  cites: cite.oneVoterOneBallot,
  says: 'Whoever is in the electorate of a poll votes in it.',
  holds: ({ known }) => known,
  because: () => 'Nobody in the electorate of this poll has this code or reference.',
  remedy: 'Make sure that it belongs to this poll, or ask the commission.'
}

/** What a code or reference has to be, in the order in which it refuses. */
export const credentialRules: readonly Rule<CredentialFacts>[] = [codeTypedRight, codeInForce, voterInElectorate]

/** A ballot that comes in online: whether the poll still takes any, and what stands for this voter already. */
export interface CastingFacts { readonly frozen: boolean, readonly receiptUsed: boolean, readonly before?: Standing, readonly revote: VotingTerms['revote'], readonly paper: VotingTerms['paper'] }

export const pollTakesBallots: Rule<Pick<CastingFacts, 'frozen'>> = {
  id: 'poll-takes-ballots',
  cites: cite.ballotSecrecy,
  says: 'A poll takes ballots until it is frozen.',
  holds: ({ frozen }) => !frozen,
  because: () => 'The poll is frozen: its opening has begun.'
}

export const receiptIsFresh: Rule<CastingFacts> = {
  id: 'receipt-is-fresh',
  cites: cite.ballotSecrecy,
  says: 'A receipt belongs to one ballot; only the same voter with the same ballot sends it again.',
  holds: ({ receiptUsed }) => !receiptUsed,
  because: () => 'This receipt came in before, with another ballot or of another voter.',
  remedy: 'Draw 128 random bits for each ballot.'
}

export const firstBallotIsFinal: Rule<CastingFacts> = {
  id: 'first-ballot-is-final',
  cites: cite.ballotAsRegulated,
  says: 'Where the Regulation has it, the first ballot of a voter is final.',
  holds: ({ before, revote }) => before?.channel !== 'online' || revote === 'last_counts',
  because: () => 'A ballot of this voter is in, and under this Regulation the first one is final.'
}

export const paperBallotStands: Rule<CastingFacts> = {
  id: 'paper-ballot-stands',
  cites: cite.ballotAsRegulated,
  says: 'Whoever has a ballot on paper casts none online, unless the Regulation voids both.',
  holds: ({ before, paper }) => before === undefined || before.channel === 'online' || before.void || paper === 'all_void',
  because: () => 'A ballot of this voter on paper is in, and it stands.'
}

/** Whether a ballot that comes in online is void, and what stands for its voter with it: the voter voted on paper too, and the Regulation voids both. */
export function votedBothWays ({ before, paper }: Pick<CastingFacts, 'before' | 'paper'>): boolean {
  return before !== undefined && (before.channel === 'online' ? before.void : paper === 'all_void' && !before.void)
}

/** What a ballot that comes in online has to meet, in the order in which it refuses. */
export const castingRules: readonly Rule<CastingFacts>[] = [pollTakesBallots, firstBallotIsFinal, paperBallotStands, receiptIsFresh]

/** A project that its author withdraws after the final list. */
export interface WithdrawalFacts { readonly project: string, readonly polled: boolean, readonly closed: boolean, readonly withdrawn: boolean }

export const withdrawalWhilePolled: Rule<WithdrawalFacts> = {
  id: 'withdrawal-while-polled',
  cites: cite.ballotAsRegulated,
  says: 'A project is withdrawn from a ballot between the opening of its poll and the closing.',
  holds: ({ polled, closed }) => polled && !closed,
  because: ({ project, closed }) => closed ? `The poll on ${project} is closed.` : `There is no poll on ${project}.`,
  remedy: 'Before the final list the author withdraws the proposal; after the vote the Rada decides.'
}

export const withdrawnOnce: Rule<WithdrawalFacts> = {
  id: 'project-withdrawn-once',
  cites: cite.appendOnly,
  says: 'A project is withdrawn once.',
  holds: ({ withdrawn }) => !withdrawn,
  because: ({ project }) => `${project} is void already.`
}

/** What withdrawing a project has to meet, in the order in which it refuses. */
export const withdrawalRules: readonly Rule<WithdrawalFacts>[] = [withdrawalWhilePolled, withdrawnOnce]
