import { createHash } from 'node:crypto'
import t from 'tap'
import { canonicalJson } from '../../src/audit/canonical-json.ts'
import { appropriate } from '../../src/budgeting/appropriate.ts'
import { commitLot } from '../../src/budgeting/regulations/commit-lot.ts'
import { extendCalendar } from '../../src/budgeting/regulations/extend-calendar.ts'
import { commitmentOf } from '../../src/budgeting/regulations/lot-order.ts'
import { revealLot } from '../../src/budgeting/regulations/reveal-lot.ts'
import { publish } from '../../src/reporting/publish.ts'
import { openRada } from '../budgeting/rada.ts'
import { openRegulated } from '../budgeting/regulations/regulated.ts'
import { openWire } from '../support/house.ts'

const seed = '9f86d081884c7d659a2feaa0c55ad015'

t.test('the public reads the Regulation as it was approved, and the terms of the cycle under it', async t => {
  const rada = openRegulated(t)
  const wire = openWire(t, rada)
  const { secretary, officer, clerk, act, adopt, cycleUnder, decide, opine, clock, document } = rada
  const { regulation, cycle } = cycleUnder()
  adopt({ reserve: 9 }, 1)
  const look = async (address: string) => {
    act(secretary.actor, act => publish(act, 'officer'))
    return await wire.get(address)
  }
  const decision = { id: 'decision-2', number: '2', adopted_on: '2027-02-01' }
  const line = { id: 'regulation-1', version: 1, title: document.title, budget_year: 2028, sha256: regulation.sha256, decision, opinion: { outcome: 'for', on: '2027-02-01' }, replaces: null, replaced_by: 'regulation-2', cycle: 'cycle-1' }
  const first = await look('/v1/public/regulations/regulation-1')
  t.strictSame(first.body, { publication: 1, as_of: '2027-02-01', currency: 'BYN', ...line, document })
  const bytes = await wire.get('/v1/public/regulations/regulation-1/document')
  t.equal(bytes.headers['content-type'], 'application/json; charset=utf-8')
  t.strictSame(bytes.body, document)
  t.equal(bytes.headers['content-length'], String(Buffer.byteLength(canonicalJson(document))), 'byte for byte what was hashed')
  t.equal(createHash('sha256').update(canonicalJson(bytes.body)).digest('hex'), regulation.sha256)
  const list = await wire.get('/v1/public/regulations?limit=1')
  t.strictSame(list.body, { publication: 1, as_of: '2027-02-01', regulations: [line], next: 'regulation-1' })
  t.match((await wire.get('/v1/public/regulations?after=regulation-1')).body, { regulations: [{ id: 'regulation-2', version: 2, replaces: 'regulation-1', cycle: null }], next: null })
  t.equal((await wire.get('/v1/public/regulations/regulation-3')).status, 404)
  t.equal((await wire.get('/v1/public/regulations/regulation-3/document')).status, 404)
  t.equal((await wire.get('/v1/public/regulations/regulation-1', undefined, { 'if-none-match': '"p1"' })).status, 304)

  act(officer.actor, act => commitLot(act, { cycleId: cycle.id, purpose: 'ties', commitment: commitmentOf(seed) }))
  clock.set('2027-09-10T09:00:00.000Z')
  const longer = decide('2027-09-10')
  act(secretary.actor, act => extendCalendar(act, { cycleId: cycle.id, decisionId: longer, phases: [{ phase: 'voting', until: '2027-09-16T21:00:00.000Z' }], reason: 'Canary reason', reopens: false }))
  const voting = await look('/v1/public/cycles/cycle-1')
  t.match(voting.body, { regulation: 'regulation-1', sources: [], phase: { phase: 'voting', next: 'complaints', until: '2027-09-16T21:00:00.000Z', why: `The calendar has it, as decision-${longer} extended it.` } })
  t.strictSame(voting.body.calendar[4], { phase: 'voting', from: '2027-08-31T21:00:00.000Z', until: '2027-09-16T21:00:00.000Z', extended_by: `decision-${longer}` })
  t.strictSame(voting.body.lots, [{ purpose: 'ties', commitment: commitmentOf(seed), committed_at: '2027-02-01T09:00:00.000Z', redrawn: false }], 'the commitment is public before the seed is')
  t.strictSame(voting.body.pools.map(({ code, name, category }: any) => ({ code, name, category })), [{ code: 'Pool1', name: document.pools[0]!.name, category: undefined }, { code: 'Pool2', name: document.pools[1]!.name, category: 'greenery' }])

  clock.set('2028-01-20T09:00:00.000Z')
  act(officer.actor, act => revealLot(act, { lotId: 1, seed }))
  opine({ kind: 'cycle_budget', id: 'cycle-1' }, '2028-01-10')
  const budget = decide('2028-01-10')
  act(clerk.actor, act => appropriate(act, { cycleId: cycle.id, decisionId: budget, amount: 12000000, on: '2028-01-12' }))
  const after = await look('/v1/public/cycles/cycle-1')
  t.match(after.body.lots, [{ seed, revealed_at: '2028-01-20T09:00:00.000Z' }])
  t.strictSame(after.body.sources, [{ kind: 'hramada_budget', amount: '120000.00', appropriated: '100000.00', on: '2028-01-12', decision: { id: `decision-${budget}`, number: String(budget), adopted_on: '2028-01-10' } }])
  t.match(after.body.phase, { phase: 'counting', why: 'The voting is over; of 2 pools 0 are counted and 0 are adopted.' })
  t.notMatch(JSON.stringify(after.body), /Canary/, 'reasons that people wrote are not published')
})

t.test('a cycle without a Regulation says so', async t => {
  const rada = openRada(t)
  const wire = openWire(t, rada)
  rada.cycleTo('opened')
  rada.act(rada.secretary.actor, act => publish(act, 'officer'))
  t.match((await wire.get('/v1/public/cycles/cycle-1')).body, { regulation: null, phase: { phase: 'waiting' }, calendar: [], sources: [], lots: [] })
  t.strictSame((await wire.get('/v1/public/regulations')).body.regulations, [])
})
