import { generateKeyPairSync } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import t from 'tap'
import { equationOf } from '../../../src/budgeting/voting/opening/ceremony.ts'
import { holds } from '../../../src/budgeting/voting/opening/equation.ts'
import { deedsOf } from '../../../src/budgeting/regulations/deeds.ts'
import { loadElection } from '../../../src/budgeting/election-store.ts'
import { openBox } from '../../../src/budgeting/voting/opening/open-box.ts'
import { wipeBox } from '../../../src/budgeting/voting/opening/wipe-box.ts'
import { ballotTermsOf } from '../../../src/budgeting/voting/store.ts'
import { openDatabase } from '../../../src/storage/open.ts'
import type { Db } from '../../../src/storage/open.ts'
import { openWire } from '../../support/house.ts'
import { afterVoting, openCommission } from './commission.ts'
import { hex } from './booth.ts'

t.test('a poll is closed and opened by two officers; its ballots become the elections of its pools', async t => {
  const commission = openCommission(t)
  const { vote, cast, voter, choose, whole, village, clock, officer, second, service, pools } = commission
  const wire = openWire(t, commission)
  vote(8)
  const [a, b] = whole as [number, number]
  await cast(voter(0), choose(a, b), hex('receipt', 0))
  await cast(voter(1), choose(b, a, village[0]!))
  await cast(voter(2), choose(village[0]!))
  await cast(voter(3), choose())
  await cast(voter(0), choose(a))
  t.match(await wire.get('/v1/polls/poll-1/ceremony', officer.token), { status: 200, body: { poll: 'poll-1', state: 'open' } })
  t.match(await wire.post('/v1/polls/poll-1/closing', {}, officer.token), { status: 409, body: { rule: 'poll-closed-after-voting' } })
  t.match(await wire.post('/v1/polls/poll-1/opening', {}, second.token), { status: 409, body: { rule: 'poll-closed-before-opening' } })
  clock.set(afterVoting)
  t.equal((await wire.post('/v1/polls/poll-1/closing?dry_run=true', {}, officer.token)).status, 200)
  t.equal(commission.box().prepare('SELECT state FROM poll').pluck().get(), 'open', 'a rehearsal freezes nothing')
  const closed = await wire.post('/v1/polls/poll-1/closing', {}, officer.token)
  t.match(closed, { status: 201, body: { state: 'closed', closing: { by: officer.id, electorate: 8, participants: 4, receipts: 5, replaced: 1, entitled: [{ pool: 'pool-1', voters: 8 }, { pool: 'pool-2', voters: 8 }] } } })
  t.match(await wire.post('/v1/polls/poll-1/closing', {}, second.token), { status: 409, body: { rule: 'poll-closed-once' } })
  t.match(deedsOf(service.reader, 1).at(-1), { after: 'voting', what: 'the poll is closed' }, 'from now on the voting is not extended')
  t.match(await wire.post('/v1/polls/poll-1/opening', {}, officer.token), { status: 409, body: { rule: 'poll-opened-by-two', detail: `${officer.id} closed poll-1.` } })
  t.match(await wire.post('/v1/polls/poll-1/result', {}, second.token), { status: 409, body: { rule: 'poll-opened-and-wiped', detail: 'The opening of poll-1 has not begun.' } })
  t.ok(service.keys.read('poll-1'))
  t.equal((await wire.post('/v1/polls/poll-1/opening?dry_run=true', {}, second.token)).status, 200)
  t.ok(service.keys.read('poll-1'), 'a rehearsal destroys no key')
  t.match(await wire.post('/v1/polls/poll-1/opening', {}, second.token), { status: 201, body: { state: 'opening', opening: { by: second.id } } })
  t.equal(service.keys.read('poll-1'), undefined, 'no code can be tried any more')
  t.match(await wire.post('/v1/polls/poll-1/opening', {}, second.token), { status: 409, body: { rule: 'poll-opening-begun-once' } })
  t.match(await wire.post('/v1/polls/poll-1/ballots', { reference: hex('voter', 0), ballot: { choices: [] } }, commission.portal.token), { status: 409, body: { rule: 'poll-takes-ballots' } })
  t.match(await wire.post('/v1/polls/poll-1/codes', { references: [hex('voter', 0)] }, commission.coordinator.token), { status: 409, body: { rule: 'poll-takes-ballots' } })
  t.match(await wire.post('/v1/polls/poll-1/result', {}, second.token), { status: 409, body: { detail: 'The envelopes of poll-1 are not opened yet.' } })
  t.same(commission.unseal(), { counted: 3, blank: 1, void: 0, unopenable: 0 })
  t.match(await wire.post('/v1/polls/poll-1/result', {}, second.token), { status: 409, body: { detail: 'The file of poll-1 is not wiped yet.' } })
  commission.wipe()
  const document = { ref: 'Minutes 12', sha256: 'ab'.repeat(32) }
  t.match(await wire.post('/v1/polls/poll-1/key-destruction', { document }, second.token), { status: 409, body: { rule: 'poll-result-before-key-destruction' } })
  const recorded = await wire.post('/v1/polls/poll-1/result', {}, second.token)
  t.match(recorded, { status: 201, body: { state: 'recorded', result: { receipts: 5, participants: 4, counted: 3, blank: 1, replaced: 1, void: 0, unopenable: 0, equation_holds: true, pools: [{ pool: 'pool-1', ballots: 2 }, { pool: 'pool-2', ballots: 2 }] } } })
  t.match(await wire.post('/v1/polls/poll-1/result', {}, second.token), { status: 409, body: { rule: 'poll-result-once' } })
  t.match(await wire.post('/v1/polls/poll-1/key-destruction', { document }, second.token), { status: 201, body: { state: 'key_destroyed', key_destruction: { document } } })
  t.match(await wire.post('/v1/polls/poll-1/key-destruction', { document }, second.token), { status: 409, body: { rule: 'poll-key-destroyed-once' } })
  const number = (id: number) => String(commission.onBallot.find(({ projectId }) => projectId === id)!.number)
  t.same(loadElection(service.reader, pools[0]!.id)!.ballots.map(({ choices, count }) => [choices, count]).sort(), [[[number(a)], 1], [[number(a), number(b)].sort(), 1]].sort())
  t.same(loadElection(service.reader, pools[1]!.id)!.ballots, [{ choices: [number(village[0]!)], count: 2 }])
})

t.test('each step done again changes nothing, and another key opens nothing', async t => {
  const { vote, cast, voter, choose, whole, close, begin, unseal, wipe, onFile, record } = openCommission(t)
  vote(3)
  await cast(voter(0), choose(whole[0]!))
  await cast(voter(1), choose(whole[1]!))
  close()
  begin()
  const count = unseal()
  const held = () => onFile(({ $client }) => ['ballot', 'receipt', 'ceremony', 'envelope', 'voter', 'voided_code'].map(table => $client.prepare(`SELECT * FROM ${table}`).all()))
  const before = held()
  t.same(unseal(generateKeyPairSync('x25519').privateKey), count, 'what is open is not opened again')
  t.same(held(), before)
  wipe()
  const wiped = held()
  wipe()
  t.same(held(), wiped)
  t.ok(holds(equationOf(record())!))
})

/** Stops the work on the file at the nth statement, as a process that is killed there would. */
const stopAt = (box: Db, nth: number): Db => {
  let n = 0
  const guard = <T extends object>(target: T): T => new Proxy(target, {
    get (object, name) {
      const value = Reflect.get(object, name) as unknown
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        if (['run', 'exec', 'pragma', 'all'].includes(String(name)) && ++n === nth) throw new Error('stopped')
        const result = (value as (...args: unknown[]) => unknown).apply(object, args)
        return typeof result === 'object' && result !== null && name === 'prepare' ? guard(result) : result
      }
    }
  })
  return { $client: guard(box.$client) } as Db
}

t.test('stopped at any statement, the opening goes on to the same ballots once', async t => {
  const { vote, cast, voter, choose, whole, close, begin, onFile, keys, service, cycle, folder } = openCommission(t)
  vote(6)
  for (let n = 0; n < 5; n++) await cast(voter(n), choose(whole[n % 3]!))
  await cast(voter(0), choose())
  close()
  begin()
  const terms = ballotTermsOf(service.reader, cycle.id)
  const image = onFile(box => box.$client.serialize())
  image[18] = image[19] = 1
  const copy = `${folder}/copy.sqlite`
  const open = (box: Db) => {
    openBox(box, keys.privateKey, terms)
    wipeBox(box)
  }
  const run = (work: (box: Db) => void) => {
    const box = openDatabase(copy)
    try {
      work(box)
      return undefined
    } catch (error) { return (error as Error).message } finally { box.$client.close() }
  }
  const held = () => {
    let rows: unknown
    run(box => { rows = ['ballot', 'receipt', 'ceremony', 'envelope', 'voter', 'poll'].map(table => box.$client.prepare(`SELECT * FROM ${table}`).all()) })
    return rows
  }
  writeFileSync(copy, image)
  t.equal(run(open), undefined)
  const expected = held()
  let stopped = 0
  for (let nth = 1; ; nth++) {
    for (const end of ['-wal', '-shm']) rmSync(copy + end, { force: true })
    writeFileSync(copy, image)
    if (run(box => open(stopAt(box, nth))) === undefined) break
    stopped++
    t.equal(run(open), undefined, `stopped at statement ${nth}, and run again`)
    t.strictSame(held(), expected)
  }
  t.ok(stopped > 15, `it was stopped at ${stopped} statements`)
})

t.test('envelopes that were changed, taken or put in are counted and shown', async t => {
  const commission = openCommission(t)
  const { vote, cast, voter, choose, whole, tamper, openAll } = commission
  vote(9)
  for (let n = 0; n < 6; n++) await cast(voter(n), choose(whole[0]!))
  const [first, second] = commission.box().prepare('SELECT token_mac FROM envelope LIMIT 2').pluck().all() as [Buffer, Buffer]
  const sealed = commission.box().prepare('SELECT sealed FROM envelope WHERE token_mac = ?').pluck().get(first) as Buffer
  sealed[100]! ^= 1
  tamper('UPDATE envelope SET sealed = ? WHERE token_mac = ?', sealed, first)
  tamper('UPDATE envelope SET void = 1 WHERE token_mac = ?', second)
  const ceremony = openAll()
  t.same(equationOf(ceremony), { receipts: 6, participants: 6, counted: 4, blank: 0, replaced: 0, void: 1, unopenable: 1 })
  t.ok(holds(equationOf(ceremony)!), 'a changed envelope is one that does not open')
})

for (const [does, sql, equation] of [
  ['one is taken', 'DELETE FROM envelope WHERE token_mac = (SELECT min(token_mac) FROM envelope)', { receipts: 3, participants: 2, counted: 2 }],
  ['one is put in', 'INSERT INTO envelope SELECT zeroblob(32), sealed, channel, 0 FROM envelope LIMIT 1', { receipts: 3, participants: 4, counted: 4 }]
] as const) {
  t.test(`the equation does not hold when ${does}`, async t => {
    const { vote, cast, voter, choose, whole, tamper, openAll } = openCommission(t)
    vote(4)
    for (let n = 0; n < 3; n++) await cast(voter(n), choose(whole[0]!))
    tamper(sql)
    const ceremony = openAll()
    t.match(equationOf(ceremony), equation)
    t.notOk(holds(equationOf(ceremony)!))
  })
}
