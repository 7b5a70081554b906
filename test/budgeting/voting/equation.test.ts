import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { freeze, ballotsIn, countBox, openedIn } from '../../../src/budgeting/voting/opening/box.ts'
import { holds } from '../../../src/budgeting/voting/opening/equation.ts'
import { openBox } from '../../../src/budgeting/voting/opening/open-box.ts'
import { wipeBox } from '../../../src/budgeting/voting/opening/wipe-box.ts'
import { rootOver } from '../../../src/audit/root-over.ts'
import { drawPollKey } from '../../../src/budgeting/voting/opening/poll-key.ts'
import { envelopeSize, publicKeyOf, seal } from '../../../src/budgeting/voting/envelope.ts'
import { keepBallot, receiptHash } from '../../../src/budgeting/voting/box-store.ts'
import { largestBallot, writeBallot } from '../../../src/budgeting/voting/ballot.ts'
import type { BallotTerms } from '../../../src/budgeting/voting/ballot.ts'
import { openPollFiles } from '../../../src/storage/poll-files.ts'
import { randomBytes } from '../../../src/random.ts'
import { approval } from './booth.ts'

const project = (id: number, poolId: number) => ({ id, number: String(id), poolId, cost: 100, withdrawn: id === 3 })
const terms: BallotTerms = {
  voting: approval,
  projects: new Map([1, 2, 3, 4].map(id => [id, project(id, id < 4 ? 1 : 2)])),
  pools: new Map([1, 2].map(id => [id, { id, code: `p${id}`, budget: 1000 }]))
}
const key = drawPollKey()
const size = envelopeSize(largestBallot(terms))

/** What happens to a poll: a voter's ballot comes in, over the wire or on paper, as one that counts, is blank, void, or opens to nothing. */
interface Event { readonly voter: number, readonly channel: 'online' | 'paper' | 'assisted', readonly what: 'choices' | 'blank' | 'void' | 'foreign' | 'overfull' | 'broken', readonly choices: readonly number[] }

const events: fc.Arbitrary<Event[]> = fc.array(fc.record({
  voter: fc.integer({ min: 0, max: 9 }),
  channel: fc.constantFrom('online', 'paper', 'assisted'),
  what: fc.constantFrom('choices', 'choices', 'choices', 'blank', 'void', 'foreign', 'overfull', 'broken'),
  choices: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4), { minLength: 1, maxLength: 3 })
}), { maxLength: 40 })

const write = (choices: readonly number[]) => Buffer.from(writeBallot(choices.map(projectId => ({ projectId })), terms))

function sealed ({ what, choices }: Event): Buffer {
  const text = what === 'blank' ? Buffer.from('{}') : what === 'foreign' ? Buffer.from('{"1":{"choices":["9"]}}') : what === 'overfull' ? Buffer.from('{"1":{"choices":["1","1"]}}') : write(choices)
  const envelope = seal(publicKeyOf(key.publicKey), 1, size, text, randomBytes)
  if (what === 'broken') envelope[randomInt(envelope.length)]! ^= 1 + randomInt(255)
  return envelope
}

t.test('whatever history a poll has, the equation holds, and the ballots that stand are those that are counted', async t => {
  let n = 0
  await fc.assert(fc.asyncProperty(events, async history => {
    const polls = openPollFiles(`${t.testdirName}/${++n}`)
    try {
      const { db } = polls.make(1, { publicKey: key.publicKey, ballotSize: size })
      const standing = new Map<number, Event>()
      history.forEach((event, i) => {
        const receipt = Buffer.from(String(i).padStart(16, '0'))
        keepBallot(db, { token: Buffer.alloc(32, event.voter + 1), sealed: sealed(event), channel: event.channel, void: event.what === 'void', receipt: receiptHash(receipt), proof: Buffer.alloc(32, i) })
        standing.set(event.voter, event)
      })
      freeze(db)
      const before = countBox(db)
      openBox(db, key.privateKey, terms)
      wipeBox(db)
      const opened = openedIn(db)!
      const kinds = (...what: Event['what'][]) => [...standing.values()].filter(event => what.includes(event.what)).length
      const expected = { receipts: history.length, participants: standing.size, replaced: history.length - standing.size, counted: kinds('choices'), blank: kinds('blank'), void: kinds('void'), unopenable: kinds('foreign', 'overfull', 'broken') }
      const counted = [...standing.values()].filter(({ what }) => what === 'choices')
      const lines = counted.flatMap(({ choices }) => Object.entries(JSON.parse(write(choices).toString()) as object).map(([pool, part]) => `${pool} ${JSON.stringify(part)}`)).sort()
      const stored = ballotsIn(db)
      return holds({ ...before, ...opened }) &&
        JSON.stringify(Object.entries({ ...before, ...opened }).sort()) === JSON.stringify(Object.entries(expected).sort()) &&
        JSON.stringify(stored.flatMap(({ pool, ballot, count }) => Array<string>(count).fill(`${pool} ${ballot}`)).sort()) === JSON.stringify(lines)
    } finally { await polls.close() }
  }), { numRuns: 60 })
  t.ok(n >= 60)
})

t.test('one that is added to or taken from either side shows', t => {
  const sound = { receipts: 10, participants: 8, counted: 5, blank: 1, replaced: 2, void: 1, unopenable: 1 }
  t.ok(holds(sound))
  for (const name of Object.keys(sound) as (keyof typeof sound)[]) {
    t.notOk(holds({ ...sound, [name]: sound[name] + 1 }), name)
    t.notOk(holds({ ...sound, [name]: sound[name] - 1 }), name)
  }
  t.end()
})

t.test('a root over equal ballots is that over each of them by itself', t => {
  t.equal(rootOver([{ leaf: 'a', count: 3 }, { leaf: 'b' }]), rootOver([{ leaf: 'a' }, { leaf: 'a' }, { leaf: 'a' }, { leaf: 'b' }]))
  // Of the vectors of RFC 6962: the tree of nothing, and of one empty leaf.
  t.equal(rootOver([]), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  t.equal(rootOver([{ leaf: '' }]), '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  t.end()
})
