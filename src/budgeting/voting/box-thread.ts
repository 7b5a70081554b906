import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { broken } from '../../law/rule.ts'
import { randomBytes } from '../../random.ts'
import { openDatabase } from '../../storage/open.ts'
import type { Db } from '../../storage/open.ts'
import type { VotingTerms } from '../regulations/regulation.ts'
import { keepBallot, proofWith, standingOf, stateOf } from './box-store.ts'
import { createSealer } from './envelope.ts'
import type { Sealer } from './envelope.ts'
import type { Poll } from './poll.ts'
import { castingRules, votedBothWays } from './rules.ts'
import type { CastingFacts } from './rules.ts'

/** What the thread of a poll works with. */
export interface BoxSetting { readonly file: string, readonly poll: Poll, readonly terms: Pick<VotingTerms, 'revote' | 'paper'> }

/** Ballots that were found valid: what each says, until when each is in time, and for each 96 bytes of token, hash of the receipt, and proof. */
export interface BoxBatch { readonly written: readonly string[], readonly until: readonly number[], readonly keys: ArrayBuffer }

/** What came of a ballot: it is in, or was before; the voting ended before its transaction; or the facts by which it is refused. */
export type BoxOutcome = { readonly void: boolean } | 'late' | { readonly refused: CastingFacts }

/** What came of a batch, in the order of its ballots; or that the disk took none of it. */
export type BoxAnswer = readonly BoxOutcome[] | { readonly failed: string }

const port = parentPort!
const { file, poll, terms } = workerData as BoxSetting
const db = openDatabase(file)
db.$client.pragma('secure_delete = ON')

/** Takes the ballots of all batches that wait, in one transaction, and answers after its commit. */
function take (batches: readonly BoxBatch[]): void {
  let answers: BoxAnswer[]
  try {
    // One ephemeral key for the ballots of one commit.
    const sealer = createSealer(Buffer.from(poll.publicKey, 'hex'), poll.id, poll.ballotSize, randomBytes)
    answers = db.$client.transaction(() => batches.map(({ written, until, keys }) => written.map((text, i) => takeOne(db, sealer, text, until[i]!, Buffer.from(keys, i * 96, 96))))).immediate()
  } catch (error) {
    answers = batches.map(() => ({ failed: (error as { code?: string }).code ?? (error as Error).name }))
  }
  for (const answer of answers) port.postMessage(answer)
}

/** Seals a ballot and keeps it, unless it came in before or what stands for its voter forbids it. */
function takeOne (box: Db, sealer: Sealer, written: string, until: number, keys: Buffer): BoxOutcome {
  const [token, receipt, proof] = [keys.subarray(0, 32), keys.subarray(32, 64), keys.subarray(64)]
  const [answered, before] = [proofWith(box, receipt), standingOf(box, token)]
  if (answered?.equals(proof) === true) return { void: before?.channel === 'online' && before.void }
  if (Date.now() >= until) return 'late'
  const facts: CastingFacts = { ...terms, frozen: stateOf(box) !== 'open', receiptUsed: answered !== undefined, ...(before === undefined ? {} : { before }) }
  if (broken(castingRules, facts).length > 0) return { refused: facts }
  const isVoid = votedBothWays(facts)
  keepBallot(box, { token, sealed: sealer.seal(Buffer.from(written)), channel: 'online', void: isVoid, receipt, proof })
  return { void: isVoid }
}

port.on('message', (first: BoxBatch | 'stop') => {
  const waiting: (BoxBatch | 'stop')[] = [first]
  for (let more = receiveMessageOnPort(port); more !== undefined; more = receiveMessageOnPort(port)) waiting.push(more.message as BoxBatch | 'stop')
  const batches = waiting.filter(message => message !== 'stop')
  if (batches.length > 0) take(batches)
  if (!waiting.includes('stop')) return
  db.$client.close()
  port.close()
})
