import { enforce } from '../../law/rule.ts'
import type { Service } from '../../service.ts'
import type { Db } from '../../storage/open.ts'
import { remembered } from '../../storage/remembered.ts'
import { termOf } from '../regulations/calendar-store.ts'
import type { HeldTerm } from '../regulations/calendar.ts'
import { inPhase } from '../regulations/rules.ts'
import { ballotRules } from './ballot-rules.ts'
import { isOfForm, poolsNamed, writeBallot } from './ballot.ts'
import type { BallotTerms, Choice } from './ballot.ts'
import { proofOf, proofWith, receiptHash } from './box-store.ts'
import { putIntoBox } from './box.ts'
import { identify, knownBy } from './identify.ts'
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
export async function castBallot (house: Service, { pollId, credential, choices, receipt = house.random(16) }: CastBallot): Promise<Taken> {
  const { reader } = house
  const poll = loadPoll(reader, pollId)
  const file = house.polls.of(pollId)
  const by = knownBy(keyInUse(reader, house.keys, pollId), credential)
  const loads = loadsOf(reader, pollId)
  const terms = ballotTermsOf(reader, poll.cycleId)
  const term = votingOf(house, poll.cycleId)
  const named = poolsNamed(choices, terms)
  const judge = (pools: readonly number[]) => {
    enforceVoting(term, house.clock.now().toISOString())
    enforce(ballotRules, { choices, terms, pools })
  }
  try {
    // Whose the ballot is, and whether he votes in these pools, the box finds out.
    judge(named)
  } catch {
    const { token, pools } = identify(file.db, by, loads)
    if (!cameIn(file.db, { choices, terms, token, receipt })) judge(pools)
  }
  const { revote, paper } = terms.voting
  const outcome = await putIntoBox(file, { poll, terms: { revote, paper } }, { by, loads, pools: named, written: writeBallot(choices, terms), receipt, until: machineTime(house, term) })
  if (outcome === 'late') enforceVoting(term, term!.until)
  if (outcome === 'stranger') {
    judge(identify(file.db, by, loads).pools)
    // The electorate has changed while the ballot waited.
    return await castBallot(house, { pollId, credential, choices, receipt })
  }
  return { receipt, void: outcome === 'void' }
}

/** Whether this voter's ballot came in before with this receipt. What is no ballot of the form never did. */
function cameIn (box: Db, { choices, terms, token, receipt }: { choices: readonly Choice[], terms: BallotTerms, token: Buffer, receipt: Buffer }): boolean {
  return isOfForm(choices, terms) && proofWith(box, receiptHash(receipt))?.equals(proofOf(receipt, token, writeBallot(choices, terms))) === true
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
