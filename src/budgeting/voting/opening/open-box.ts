import { randomInt } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { canonicalJson } from '../../../audit/canonical-json.ts'
import type { Db } from '../../../storage/open.ts'
import type { BallotTerms } from '../ballot.ts'
import { createOpener } from '../envelope.ts'
import { headOf, openedIn } from './box.ts'
import type { OpenedCount } from './box.ts'
import { ballotReader } from './read-ballot.ts'

/**
 * Opens the envelopes of a frozen poll in its own file, in one transaction: they come without their tokens, are shuffled,
 * opened, and split into one row a pool, written sorted by bytes; tokens and envelopes are deleted in the same moment. So a
 * process that dies here leaves either all envelopes or all ballots. Done before, it changes nothing. What does not open is
 * counted, never dropped.
 */
export function openBox (box: Db, privateKey: KeyObject, terms: BallotTerms): OpenedCount {
  const before = openedIn(box)
  if (before !== undefined) return before
  const { id, state } = headOf(box)
  if (state !== 'frozen') throw new Error(`poll-${id} is ${state}; only a frozen one is opened.`)
  return box.$client.transaction(() => {
    const envelopes = box.$client.prepare('SELECT sealed, void FROM envelope').all() as Envelope[]
    shuffle(envelopes)
    const { count, lines } = openAll(envelopes, createOpener(privateKey, id), terms)
    const insert = box.$client.prepare('INSERT INTO ballot (pool, ballot, count) VALUES (?, ?, ?)')
    for (const [pool, ballots] of [...lines].sort(([a], [b]) => a - b)) {
      for (const ballot of [...ballots.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))) insert.run(pool, ballot, ballots.get(ballot))
    }
    for (const table of ['envelope', 'voter', 'voided_code', 'paper_entry']) box.$client.prepare(`DELETE FROM ${table}`).run()
    box.$client.prepare('UPDATE receipt SET proof = NULL').run()
    box.$client.prepare("INSERT INTO ceremony (step, state, done) VALUES ('opened', ?, 1)").run(JSON.stringify(count))
    box.$client.prepare("UPDATE poll SET state = 'opened'").run()
    return count
  }).immediate()
}

interface Envelope { readonly sealed: Buffer, readonly void: number }

/** Fisher and Yates, with the randomness of the system: what was read one after the other says nothing any more. */
function shuffle (envelopes: Envelope[]): void {
  for (let last = envelopes.length - 1; last > 0; last--) {
    const other = randomInt(last + 1)
    const envelope = envelopes[last]!
    envelopes[last] = envelopes[other]!
    envelopes[other] = envelope
  }
}

function openAll (envelopes: readonly Envelope[], open: (sealed: Buffer) => Buffer | undefined, terms: BallotTerms): { count: OpenedCount, lines: Map<number, Map<string, number>> } {
  const read = ballotReader(terms)
  const count = { counted: 0, blank: 0, void: 0, unopenable: 0 }
  const lines = new Map([...terms.pools.keys()].map(pool => [pool, new Map<string, number>()]))
  for (const envelope of envelopes) {
    const bytes = envelope.void === 1 ? undefined : open(envelope.sealed)
    const ballot = bytes === undefined ? undefined : read(bytes)
    const parts = Object.entries(ballot ?? {})
    count[envelope.void === 1 ? 'void' : ballot === undefined ? 'unopenable' : parts.length === 0 ? 'blank' : 'counted']++
    for (const [pool, part] of parts) {
      const line = canonicalJson(part)
      const ballots = lines.get(Number(pool))!
      ballots.set(line, (ballots.get(line) ?? 0) + 1)
    }
  }
  return { count, lines }
}
