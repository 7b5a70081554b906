import { enforce } from '../../law/rule.ts'
import type { Service } from '../../service.ts'
import type { Db } from '../../storage/open.ts'
import type { PollFile } from '../../storage/poll-files.ts'
import { remembered } from '../../storage/remembered.ts'
import { termOf } from '../regulations/calendar-store.ts'
import { inPhase } from '../regulations/rules.ts'
import { ballotRules } from './ballot-rules.ts'
import { writeBallot } from './ballot.ts'
import type { Choice } from './ballot.ts'
import { keepBallot, proofOf, proofWith, receiptHash, standingOf, stateOf } from './box-store.ts'
import { identify } from './identify.ts'
import type { Credential, Poll } from './poll.ts'
import { castingRules } from './rules.ts'
import { sealFor } from './sealing.ts'
import { ballotTermsOf, loadPoll } from './store.ts'
import { keyInUse } from './key-in-use.ts'

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
export async function castBallot (house: Service, { pollId, credential, choices, receipt }: CastBallot): Promise<Taken> {
  const poll = loadPoll(house.reader, pollId)
  const file = house.polls.of(pollId)
  const drawn = receipt ?? house.random(16)
  return { receipt: drawn, void: await file.writer.run(box => cast(house, poll, file, box, { credential, choices, receipt: drawn })) }
}

function cast (house: Service, poll: Poll, file: PollFile, box: Db, { credential, choices, receipt }: { credential: Credential, choices: readonly Choice[], receipt: Buffer }): boolean {
  const { reader } = house
  const { cycleId } = poll
  const { token, pools } = identify(box, keyInUse(reader, house.keys, poll.id), credential)
  const terms = ballotTermsOf(reader, cycleId)
  // What is no ballot of this form has no text, and never came in before.
  const written = choices.every(({ projectId }) => terms.projects.has(projectId)) ? writeBallot(choices, terms) : ''
  const [receiptSha256, proof] = [receiptHash(receipt), proofOf(receipt, token, written)]
  const answered = proofWith(box, receiptSha256)
  const before = standingOf(box, token)
  if (answered?.equals(proof) === true) return before?.channel === 'online' && before.void
  const at = house.clock.now().toISOString()
  const term = remembered(reader, `voting of cycle ${cycleId}`, () => termOf(reader, cycleId, 'voting'))
  const { revote, paper } = terms.voting
  enforce([inPhase], { phase: 'voting', at, ...(term === undefined ? {} : { term }) })
  enforce(ballotRules, { choices, terms, pools })
  enforce(castingRules, { frozen: stateOf(box) !== 'open', receiptUsed: answered !== undefined, revote, paper, ...(before === undefined ? {} : { before }) })
  const isVoid = before !== undefined && (before.channel === 'online' ? before.void : paper === 'all_void' && !before.void)
  keepBallot(box, { token, sealed: sealFor(house, poll, file, written), channel: 'online', void: isVoid, receipt: receiptSha256, proof })
  return isVoid
}
