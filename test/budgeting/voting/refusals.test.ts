import { generateKeyPairSync } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import t from 'tap'
import { loadElectorate } from '../../../src/budgeting/voting/load-electorate.ts'
import { handOutCodes } from '../../../src/budgeting/voting/hand-out-codes.ts'
import { openPoll } from '../../../src/budgeting/voting/open-poll.ts'
import { rawPublicKey } from '../../../src/budgeting/voting/envelope.ts'
import { openOffice } from '../verification/office.ts'
import { approval, example, hex, inVoting, openBooth } from './booth.ts'

const otherKey = () => rawPublicKey(generateKeyPairSync('x25519').publicKey).toString('hex')

t.test('opening a poll', t => {
  const before = openOffice(t)
  const early = (publicKey: string) => before.refusedFor(before.officer.actor, act => openPoll(act, { cycleId: before.cycle.id, publicKey }))
  t.strictSame(early('00'.repeat(32)), ['poll-after-final-list', 'poll-key-seals'])
  t.strictSame(early(otherKey()), ['poll-after-final-list'])
  const booth = openBooth(t)
  const again = (publicKey: string) => booth.refusedFor(booth.officer.actor, act => openPoll(act, { cycleId: booth.cycle.id, publicKey }))
  booth.clock.set('2027-09-14T20:59:59.999Z')
  booth.open()
  t.strictSame(again(booth.publicKey), ['poll-opened-once', 'poll-key-is-its-own'])
  booth.clock.set('2027-09-14T21:00:00.000Z')
  t.strictSame(again(otherKey()), ['poll-opened-once', 'poll-before-voting-ends'])
  t.end()
})

t.test('loading an electorate and handing out codes', t => {
  // Both pools are of the village: who lives elsewhere votes nowhere.
  const booth = openBooth(t, { voting: { ...approval, pools: 'own_territory' }, change: { pools: example.pools.map(pool => ({ ...pool, territory: 'territory-2' })) } })
  const { refusedFor, coordinator, places, clock, box } = booth
  booth.open()
  booth.load(3)
  const refused = (...voters: [number, number?][]) => refusedFor(coordinator.actor, act => loadElectorate(act, { pollId: 1, voters: voters.map(([n, territoryId]) => ({ reference: hex('voter', n), territoryId: territoryId ?? places.village })) }))
  t.strictSame(refused([3], [3]), ['electorate-names-once'])
  t.strictSame(refused([2], [3]), ['electorate-names-once'])
  t.strictSame(refused([3, places.root], [4]), ['electorate-votes-somewhere'])
  const codes = (...voters: number[]) => refusedFor(coordinator.actor, act => handOutCodes(act, { pollId: 1, references: voters.map(n => hex('voter', n)) }))
  t.strictSame(codes(1, 1), ['codes-for-the-electorate'])
  t.strictSame(codes(1, 9), ['codes-for-the-electorate'])
  clock.set('2027-09-14T21:00:00.000Z')
  t.strictSame(refused([5]), ['electorate-before-voting-ends'])
  box().prepare("UPDATE poll SET state = 'frozen'").run()
  t.strictSame(codes(1), ['codes-while-open'])
  t.equal(box().prepare('SELECT count(*) FROM voter').pluck().get(), 3)
  t.end()
})

t.test('casting a ballot', async t => {
  const booth = openBooth(t, { voting: { ...approval, revote: 'first_final' } })
  const { whole, refusedBallot, voter, choose, cast, clock, box } = booth
  booth.open()
  booth.load(5)
  const [code] = booth.codesFor(0)
  t.strictSame(await refusedBallot(voter(0), choose(whole[0]!)), ['in-phase'], 'before the voting')
  clock.set(inVoting)
  t.strictSame(await refusedBallot({ code: code!.replace(/.$/, sign => sign === '0' ? '1' : '0') }, choose(whole[0]!)), ['code-typed-right'])
  t.strictSame(await refusedBallot({ code: '00000-00000-00000-00000' }, choose(whole[0]!)), ['voter-in-electorate'])
  t.strictSame(await refusedBallot(voter(9), choose(whole[0]!)), ['voter-in-electorate'])
  const [second] = booth.codesFor(0)
  t.strictSame(await refusedBallot({ code: code! }, choose(whole[0]!)), ['code-in-force', 'voter-in-electorate'])
  t.strictSame(await refusedBallot({ code: second! }, choose(...whole, whole[0]!)), ['ballot-names-each-once', 'ballot-within-total'])
  await cast({ code: second! }, choose(whole[0]!), hex('receipt', 1))
  t.strictSame(await refusedBallot(voter(0), choose(whole[1]!)), ['first-ballot-is-final'], 'with the reference it is the same voter')
  t.strictSame(await refusedBallot({ code: second! }, choose(whole[1]!), hex('receipt', 1)), ['first-ballot-is-final', 'receipt-is-fresh'])
  t.strictSame(await refusedBallot(voter(1), choose(whole[0]!), hex('receipt', 1)), ['receipt-is-fresh'])
  clock.set('2027-09-14T21:00:00.000Z')
  t.strictSame(await refusedBallot(voter(1), choose(whole[0]!)), ['in-phase'], 'after the voting')
  await cast({ code: second! }, choose(whole[0]!), hex('receipt', 1))
  t.strictSame(booth.counts(), { envelopes: 1, receipts: 1 }, 'the same again is answered also then')
  clock.set(inVoting)
  box().prepare("UPDATE poll SET state = 'frozen'").run()
  t.strictSame(await refusedBallot(voter(1), choose(whole[0]!)), ['poll-takes-ballots'])
})

t.test('a ballot of points without points, or of projects with points, is refused by the rule, with numbers and not as a fault', async t => {
  const points = { ...approval, form: 'cumulative', points: { least_each: 1, most_each: 5, most_in_all: 5 } } as const
  const [giving, naming] = [openBooth(t, { voting: points }), openBooth(t)]
  for (const booth of [giving, naming]) booth.vote(2)
  t.strictSame(await giving.refusedBallot(giving.voter(0), giving.choose(giving.whole[0]!)), ['ballot-points-where-asked'])
  t.strictSame(await giving.refusedBallot(giving.voter(7), giving.choose(giving.whole[0]!)), ['voter-in-electorate'])
  t.strictSame(await naming.refusedBallot(naming.voter(0), [{ projectId: naming.whole[0]!, points: 1 }]), ['ballot-points-where-asked'])
  t.strictSame(await naming.refusedBallot(naming.voter(0), naming.choose(999)), ['ballot-names-listed-projects'])
})

t.test('in time is what is committed before the end, not what was on its way', async t => {
  const booth = openBooth(t)
  const { voter, choose, refusedBallot, clock, whole } = booth
  booth.vote(2)
  clock.set('2027-09-14T20:59:59.900Z')
  const lock = new Database(booth.service.polls.of(1).path)
  t.teardown(() => { lock.close() })
  lock.exec('BEGIN IMMEDIATE')
  const waiting = refusedBallot(voter(0), choose(whole[0]!))
  await setTimeout(400)
  lock.exec('ROLLBACK')
  t.strictSame(await waiting, ['in-phase'], 'the disk was waited for until the voting had ended')
  await booth.cast(voter(0), choose(whole[0]!))
  t.strictSame(booth.counts(), { envelopes: 1, receipts: 1 })
})

t.test('the last ballot counts where the Regulation says so, and an answer that was lost is given again without bringing the old one back', async t => {
  const booth = openBooth(t)
  const { whole, cast, choose, voter, pools, onBallot } = booth
  booth.vote()
  const number = (id: number) => String(onBallot.find(({ projectId }) => projectId === id)!.number)
  const [code] = booth.codesFor(3)
  await cast({ code: code! }, choose(whole[0]!), hex('receipt', 1))
  await cast(voter(3), choose(whole[1]!), hex('receipt', 2))
  t.strictSame(booth.opened(), [{ [pools[0]!.id]: { choices: [number(whole[1]!)] } }])
  await cast({ code: code! }, choose(whole[0]!), hex('receipt', 1))
  t.strictSame(booth.opened(), [{ [pools[0]!.id]: { choices: [number(whole[1]!)] } }], 'a repetition of the first that comes late changes nothing')
  t.strictSame(booth.counts(), { envelopes: 1, receipts: 2 })
  await cast({ code: code! }, choose(whole[0]!), hex('receipt', 3))
  t.strictSame(booth.opened(), [{ [pools[0]!.id]: { choices: [number(whole[0]!)] } }], 'to vote so again takes a receipt of its own')
  t.strictSame(booth.counts(), { envelopes: 1, receipts: 3 })
})
