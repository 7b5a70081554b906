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
import { createSealer } from './envelope.ts'
import type { Sealer } from './envelope.ts'
import type { Credential, Poll } from './poll.ts'
import { castingRules } from './rules.ts'
import { ballotTermsOf, loadPoll } from './store.ts'
import { keyInUse } from './key-in-use.ts'

export interface CastBallot {
  readonly pollId: number
  readonly credential: Credential
  readonly choices: readonly Choice[]
  /** 16 bytes, drawn by the voter's client; without it one is drawn here, and a repetition is not known again. */
  readonly receipt?: Buffer
}

/**
 * Takes a ballot in the phase of voting: judged by the Regulation, sealed at once, on the disk before the promise resolves, in
 * the place of the voter's ballot before it where the last one counts. Returns the receipt. The same voter, ballot and receipt
 * again is answered as before and changes nothing, also after the voting. No trail, log or record tells of it.
 */
export async function castBallot (house: Service, { pollId, credential, choices, receipt }: CastBallot): Promise<Buffer> {
  const poll = loadPoll(house.reader, pollId)
  const file = house.polls.of(pollId)
  const drawn = receipt ?? house.random(16)
  await file.writer.run(box => { cast(house, poll, file, box, { credential, choices, receipt: drawn }) })
  return drawn
}

function cast (house: Service, { id, cycleId, publicKey, ballotSize }: Poll, file: PollFile, box: Db, { credential, choices, receipt }: { credential: Credential, choices: readonly Choice[], receipt: Buffer }): void {
  const { reader } = house
  const voter = identify(box, keyInUse(reader, house.keys, id), credential)
  const terms = ballotTermsOf(reader, cycleId)
  // What is no ballot of this form has no text, and never came in before.
  const written = choices.every(({ projectId }) => terms.projects.has(projectId)) ? writeBallot(choices, terms) : ''
  const [receiptSha256, proof] = [receiptHash(receipt), proofOf(receipt, voter.token, written)]
  const before = proofWith(box, receiptSha256)
  if (before?.equals(proof) === true) return
  const at = house.clock.now().toISOString()
  const term = remembered(reader, `voting of cycle ${cycleId}`, () => termOf(reader, cycleId, 'voting'))
  enforce([inPhase], { phase: 'voting', at, ...(term === undefined ? {} : { term }) })
  enforce(ballotRules, { choices, terms, pools: voter.pools })
  enforce(castingRules, { frozen: stateOf(box) !== 'open', receiptUsed: before !== undefined, before: standingOf(box, voter.token) !== undefined, revote: terms.voting.revote })
  const sealed = sealerFor(file, () => createSealer(Buffer.from(publicKey, 'hex'), id, ballotSize, house.random)).seal(Buffer.from(written))
  keepBallot(box, { token: voter.token, sealed, channel: 'online', void: false, receipt: receiptSha256, proof })
}

const sealers = new WeakMap<PollFile, { batch: number, sealer: Sealer }>()

/** The sealer of the batch that runs: one ephemeral key for the ballots of one commit. */
function sealerFor (file: PollFile, make: () => Sealer): Sealer {
  const known = sealers.get(file)
  if (known?.batch === file.batch()) return known.sealer
  const sealer = make()
  sealers.set(file, { batch: file.batch(), sealer })
  return sealer
}
