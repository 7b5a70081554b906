import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { randomBytes } from '../../random.ts'
import { openDatabase } from '../../storage/open.ts'
import type { VotingTerms } from '../regulations/regulation.ts'
import type { FittingBallot } from './box.ts'
import { keepBallot, proofOf, proofWith, receiptHash, standingOf, stateOf, voterBy } from './box-store.ts'
import type { KnownBy } from './box-store.ts'
import { createSealer, publicKeyOf } from './envelope.ts'
import type { Sealer } from './envelope.ts'
import type { Poll } from './poll.ts'
import { castingRules, votedBothWays } from './rules.ts'
import type { CastingFacts } from './rules.ts'

/** What the thread of a poll works with. */
export interface BoxSetting { readonly file: string, readonly poll: Poll, readonly terms: Pick<VotingTerms, 'revote' | 'paper'> }

/** Ballots that keep the Regulation's limits, column by column, as box.ts describes them: the keys hold for each 32 bytes by which the voter is known and 16 of receipt. */
export interface BoxBatch {
  readonly kinds: readonly KnownBy['kind'][], readonly pools: readonly (readonly number[])[], readonly written: readonly string[]
  readonly until: readonly number[], readonly loads: readonly number[], readonly keys: ArrayBuffer
}

/** What came of a ballot: it is in, or void, now or since it came in before; the voting ended before its transaction; nobody in the electorate votes so; or the facts by which it is refused. */
export type BoxOutcome = 'in' | 'void' | 'late' | 'stranger' | { readonly refused: CastingFacts }

/** What came of a batch, in the order of its ballots; or that the disk took none of it. */
export type BoxAnswer = readonly BoxOutcome[] | { readonly failed: string }

const port = parentPort!
const { file, poll, terms } = workerData as BoxSetting
const db = openDatabase(file)
db.$client.pragma('secure_delete = ON')
// Ballots lie all over the file: the same pages are written again and again, and the longer the log, the fewer are copied twice.
db.$client.pragma('wal_autocheckpoint = 16000')

/** So many messages share a transaction at the most: whoever came first must not wait for all who come after. */
const mostTogether = 16
const publicKey = publicKeyOf(Buffer.from(poll.publicKey, 'hex'))

let sealer: Sealer | undefined

/** The sealer of this tenth of a second: a key pair and an exchange of its own for every commit would cost as much as sealing its ballots. */
function sealerNow (): Sealer {
  if (sealer === undefined) {
    sealer = createSealer(publicKey, poll.id, poll.ballotSize, randomBytes)
    setTimeout(() => { sealer = undefined }, 100).unref()
  }
  return sealer
}

let stopping = false

/** What has come meanwhile, if anything; nothing after the word to stop. */
function next (): BoxBatch | undefined {
  const message = stopping ? undefined : receiveMessageOnPort(port)?.message as BoxBatch | 'stop' | undefined
  if (message === 'stop') stopping = true
  return message === 'stop' ? undefined : message
}

/** Takes batches and those that come while it takes them, which it adds to the list: the more share a commit, the less each pays for it. */
const takeAll = db.$client.transaction((batches: BoxBatch[]): BoxAnswer[] => {
  const frozen = stateOf(db) !== 'open'
  const answers: BoxAnswer[] = []
  for (const batch of batches) {
    answers.push(ballotsOf(batch).map(ballot => takeOne(frozen, ballot)))
    const more = batches.length < mostTogether ? next() : undefined
    if (more !== undefined) batches.push(more)
  }
  return answers
})

/** Takes a batch, with what comes meanwhile, in one transaction, and answers after its commit. */
function take (first: BoxBatch): void {
  const batches = [first]
  let answers: BoxAnswer[]
  try {
    answers = takeAll.immediate(batches)
  } catch (error) {
    answers = batches.map(() => ({ failed: (error as { code?: string }).code ?? (error as Error).name }))
  }
  for (const answer of answers) port.postMessage(answer)
}

function ballotsOf ({ kinds, pools, written, until, loads, keys }: BoxBatch): FittingBallot[] {
  return kinds.map((kind, i) => ({
    by: { kind, mac: Buffer.from(keys, i * 48, 32) }, loads, pools: pools[i]!, written: written[i]!, receipt: Buffer.from(keys, i * 48 + 32, 16), until: until[i]!
  }))
}

/** Seals a ballot and keeps it, unless it is a stranger's, came in before, or what stands for its voter forbids it. */
function takeOne (frozen: boolean, { by, loads, pools, written, receipt, until }: FittingBallot): BoxOutcome {
  const voter = voterBy(db, by, loads)
  const before = voter === undefined ? undefined : standingOf(db, voter.token)
  const facts: CastingFacts = { ...terms, frozen, receiptUsed: false, ...(before === undefined ? {} : { before }) }
  if (voter === undefined) return frozen ? { refused: facts } : 'stranger'
  const { token } = voter
  const known = { receipt: receiptHash(receipt), proof: proofOf(receipt, token, written) }
  const late = Date.now() >= until
  const foreign = pools.some(pool => !voter.pools.includes(pool))
  if (!late && !foreign && castingRules.every(rule => rule.holds(facts))) {
    const isVoid = votedBothWays(facts)
    if (keepBallot(db, { ...known, token, sealed: sealerNow().seal(Buffer.from(written)), channel: 'online', void: isVoid })) return isVoid ? 'void' : 'in'
  }
  // It is not taken now. If it came in before, it is answered as it was then.
  const answered = proofWith(db, known.receipt)
  if (answered?.equals(known.proof) === true) return before?.channel === 'online' && before.void ? 'void' : 'in'
  if (late) return 'late'
  return foreign ? 'stranger' : { refused: { ...facts, receiptUsed: answered !== undefined } }
}

port.on('message', (message: BoxBatch | 'stop') => {
  if (message === 'stop') stopping = true
  else take(message)
  if (!stopping) return
  db.$client.close()
  port.close()
})
