import { enforce } from '../../law/rule.ts'
import type { Service } from '../../service.ts'
import { remembered } from '../../storage/remembered.ts'
import { termOf } from '../regulations/calendar-store.ts'
import type { HeldTerm } from '../regulations/calendar.ts'
import { inPhase } from '../regulations/rules.ts'
import { ballotRules } from './ballot-rules.ts'
import { writeBallot } from './ballot.ts'
import type { Choice } from './ballot.ts'
import { proofOf, proofWith, receiptHash } from './box-store.ts'
import { putIntoBox } from './box.ts'
import { identify } from './identify.ts'
import { keyInUse } from './key-in-use.ts'
import type { Credential } from './poll.ts'
import { ballotTermsOf, loadPoll, loadsOf } from './store.ts'

export interface CastBallot {
  readonly pollId: number
  readonly credential: Credential
  readonly choices: readonly Choice[]
  /** 16 bytes, drawn by the voter's client; without it one is drawn here, and a repetition is not known again. */
  readonly receipt?: Buffer
}

/** The receipt, and whether the ballot is void because its voter voted on paper too. */
export interface Taken { readonly receipt: Buffer, readonly void: boolean }

/**
 * Takes a ballot in the phase of voting: judged by the Regulation, sealed at once, on the disk before the promise resolves, in
 * the place of the voter's ballot before it where the last one counts. Returns the receipt. The same voter, ballot and receipt
 * again is answered as before and changes nothing, also after the voting. No trail, log or record tells of it.
 */
export async function castBallot (house: Service, { pollId, credential, choices, receipt: given }: CastBallot): Promise<Taken> {
  const { reader } = house
  const poll = loadPoll(reader, pollId)
  const file = house.polls.of(pollId)
  const receipt = given ?? house.random(16)
  const { token, pools } = identify(file.db, keyInUse(reader, house.keys, pollId), credential, loadsOf(reader, pollId))
  const terms = ballotTermsOf(reader, poll.cycleId)
  // What is no ballot of this form has no text, and never came in before.
  const written = choices.every(({ projectId }) => terms.projects.has(projectId)) ? writeBallot(choices, terms) : ''
  const valid = { written, token, receipt: receiptHash(receipt), proof: proofOf(receipt, token, written) }
  const term = votingOf(house, poll.cycleId)
  if (proofWith(file.db, valid.receipt)?.equals(valid.proof) !== true) {
    enforceVoting(term, house.clock.now().toISOString())
    enforce(ballotRules, { choices, terms, pools })
  }
  const { revote, paper } = terms.voting
  const outcome = await putIntoBox(file, { poll, terms: { revote, paper } }, { ...valid, until: machineTime(house, term) })
  if (outcome === 'late') enforceVoting(term, term!.until)
  return { receipt, void: outcome === 'void' }
}

const votingOf = ({ reader }: Service, cycleId: number): HeldTerm | undefined =>
  remembered(reader, `voting of cycle ${cycleId}`, () => termOf(reader, cycleId, 'voting'))

function enforceVoting (term: HeldTerm | undefined, at: string): void {
  enforce([inPhase], { phase: 'voting', at, ...(term === undefined ? {} : { term }) })
}

/** The end of the voting in milliseconds of the machine's own clock: the thread that commits ballots has no other. */
function machineTime ({ clock }: Service, term: HeldTerm | undefined): number {
  return term === undefined ? Infinity : Date.now() + Date.parse(term.until) - clock.now().getTime()
}
