import t from 'tap'
import { amendAppropriation } from '../../../src/budgeting/execution/amend-appropriation.ts'
import { changeAward } from '../../../src/budgeting/execution/change-award.ts'
import type { ChangeAward } from '../../../src/budgeting/execution/change-award.ts'
import { finance } from '../../../src/budgeting/finance.ts'
import { MAX_KOPECKS } from '../../../src/ledger/money.ts'
import { publish } from '../../../src/reporting/publish.ts'
import { loadDecision } from '../../../src/registry/store.ts'
import { recordEvent } from '../../../src/registry/record-event.ts'
import { commit } from '../../../src/spending/commit.ts'
import { changeContract } from '../../../src/spending/contracts/change-contract.ts'
import { reverse } from '../../../src/spending/reverse.ts'
import { openWire } from '../../support/house.ts'
import { sha } from '../rada.ts'
import { document, openAwarded, reason } from './awarded.ts'

t.test('the Rada amends the appropriation: pools get more, and less of what they have unallocated', t => {
  const house = openAwarded(t, { regulated: true })
  const { clerk, cycle, pools, decide, opine, refuses, attempt, act, credit, places } = house
  const [first, second] = [pools[0]!, pools[1]!]
  const amend = (decisionId: number, lines: [number, number][], on = '2028-02-20') => (its: Parameters<typeof amendAppropriation>[0]) =>
    amendAppropriation(its, { cycleId: cycle, decisionId, on, reason, lines: lines.map(([poolId, amount]) => ({ poolId, amount })) })
  const draft = 'cd'.repeat(32)
  const decisionId = decide('2028-02-20', places.rada, draft)
  t.same(refuses(amend(decide('2028-02-20', places.uprava), [[first.id, 100]])), ['appropriation-by-the-rada'])
  t.same(refuses(amend(decisionId, [[first.id, 100]], '2028-02-19')), ['decision-before-act'])
  t.same(refuses(amend(house.founding, [[first.id, 100]], '2027-12-31')), ['in-the-budget-year', 'amends-what-was-appropriated'])
  t.same(refuses(amend(house.founding, [[first.id, 100]], '2028-01-09')), ['amends-what-was-appropriated'])
  t.same(refuses(amend(decisionId, [[first.id, 100], [first.id, 200]])), ['amendment-names-its-pools'])
  t.match(attempt(amend(decisionId, [[first.id, -5001]])), [{ rule: 'amendment-takes-what-is-unallocated', because: 'Pool1 has 50.00 unallocated, not 50.01.' }])
  t.same(refuses(amend(decisionId, [[first.id, 100]])), ['opinion-of-the-budget-commission'])
  opine({ kind: 'amendment', id: draft }, '2028-02-19')
  act(clerk, amend(decisionId, [[first.id, 10000], [second.id, -4000]]))
  t.same(['Pool1', 'Pool2'].map(code => credit(`Equity:Budget:F01:${code}:Unallocated`)), [15000, 26000])
  t.equal(credit('Equity:Budget:F01:Authority'), -106000)
  act(clerk, amend(decisionId, [[first.id, 1000], [second.id, -1000]]))
  t.equal(credit('Equity:Budget:F01:Authority'), -106000, 'money that only changes its pool is no more money')

  t.same(refuses(its => finance(its, { cycleId: cycle, amount: 6001, on: '2028-02-21', document })), ['financing-within-appropriation'])
  t.same(refuses(its => finance(its, { cycleId: cycle, amount: 6000, on: '2028-02-19', document })), ['financing-within-appropriation'], 'the day before there was no amendment')
  act(clerk, its => finance(its, { cycleId: cycle, amount: 6000, on: '2028-02-21', document }))
  const entry = house.db.$client.prepare("SELECT max(seq) FROM entry WHERE kind = 'amendment'").pluck().get() as number
  t.same(refuses(its => reverse(its, { entry, on: '2028-02-21', document, reason })), ['award-stands'])
  const appropriation = house.db.$client.prepare("SELECT min(seq) FROM entry WHERE kind = 'appropriation'").pluck().get() as number
  t.match(attempt(its => reverse(its, { entry: appropriation, on: '2028-02-21', document, reason })), [{ rule: 'later-steps-first', because: /award of pool-1, amendment-1, amendment-2/ }], 'what was awarded rests on it: it is amended, not reversed')
  t.same(house.faults(), [])
  t.end()
})

t.test('what a cycle received stays within what is appropriated: no cut below it, none that was recorded is passed by an earlier date, and no appropriation is reversed under it', t => {
  const house = openAwarded(t, { financed: 68000 })
  const { clerk, cycle, pool, refuses, attempt, act } = house
  const decisionId = house.published('2028-02-01')
  const amend = (amount: number, on = '2028-02-20') => (its: Parameters<typeof amendAppropriation>[0]) => amendAppropriation(its, { cycleId: cycle, decisionId, on, reason, lines: [{ poolId: pool, amount }] })
  const give = (amount: number, on: string) => (its: Parameters<typeof finance>[0]) => finance(its, { cycleId: cycle, amount, on, document })
  t.match(attempt(amend(-2001)), [{ rule: 'amendment-leaves-what-was-financed', because: 'From 2028-02-20 on 700.00 is appropriated and 680.00 was received of it: that can be cut by 20.00, and the amendment cuts 20.01.' }])
  act(clerk, amend(-1500))
  t.match(attempt(give(501, '2028-02-10')), [{ rule: 'financing-within-appropriation', because: 'From 2028-02-10 on 685.00 is appropriated; 680.00 was received already, and this is 5.01.' }], 'the cut of the 20th binds what is dated before it')
  t.same(refuses(amend(-501, '2028-02-10')), ['amendment-leaves-what-was-financed'], 'so it binds an earlier cut')
  act(clerk, give(500, '2028-02-10'))
  act(clerk, amend(100, '2028-02-25'))
  t.same(refuses(give(100, '2028-02-24')), ['financing-within-appropriation'])
  act(clerk, give(100, '2028-02-25'))
  t.same(house.faults(), [])

  const bare = openAwarded(t, { awarded: false, financed: 30000 })
  const seq = (kind: string) => bare.db.$client.prepare('SELECT seq FROM entry WHERE kind = ?').pluck().get(kind) as number
  const undo = (kind: string) => (its: Parameters<typeof reverse>[0]) => reverse(its, { entry: seq(kind), on: '2028-02-21', document, reason })
  t.match(bare.attempt(undo('appropriation')), [{ rule: 'later-steps-first', because: `On entry-${seq('appropriation')} rest entry-${seq('financing')}.` }])
  bare.approved(bare.act(bare.clerk, undo('financing')))
  t.same(bare.refuses(undo('appropriation')), [])
  t.end()
})

t.test('what an award grew by a decision that fell is not promised', t => {
  const { act, secretary, published, sign, attempt, refuses, db, projects: [p1] } = openAwarded(t)
  const change = (decisionId: number, amount: number, source?: ChangeAward['source']) => act(secretary, its => changeAward(its, { projectId: p1, decisionId, on: '2028-02-20', reason, amount, ...(source === undefined ? {} : { source }) }))
  const grown = published('2028-02-20')
  change(grown, 34000, { kind: 'pool' })
  const { id: contractId } = sign(p1, 34000)
  const promise = (amount: number) => (its: Parameters<typeof commit>[0]) => commit(its, { contractId, amount, on: '2028-02-25', document })
  t.same(refuses(promise(34000)), [])
  act(secretary, its => recordEvent(its, { decisionId: grown, seen: loadDecision(db, grown).version, event: 'annulled', on: '2028-02-26', document, reason }))
  t.match(attempt(promise(30001)), [{ rule: 'grown-award-stands', because: 'J001 of F01 has 340.00 free, of which 40.00 came by decisions that are suspended or annulled; 300.01 is more than the rest.' }])
  t.same(refuses(promise(30000)), [], 'what the award gave stands')
  change(published('2028-02-20'), 34500, { kind: 'pool' })
  t.same(refuses(promise(34000)), [], 'the Rada has said anew what the project has')
  t.end()
})

t.test('an amendment that gives more than the ledger can hold is refused, not a fault', t => {
  const house = openAwarded(t, { regulated: true })
  const { cycle, pools, attempt, refuses } = house
  const decisionId = house.published('2028-02-20')
  const amend = (...amounts: number[]) => (its: Parameters<typeof amendAppropriation>[0]) => amendAppropriation(its, { cycleId: cycle, decisionId, on: '2028-02-20', reason, lines: amounts.map((amount, i) => ({ poolId: pools[i]!.id, amount })) })
  t.match(attempt(amend(MAX_KOPECKS, MAX_KOPECKS - 1)), [{ rule: 'amendment-within-bounds', because: 'The pools together would get more than 90071992547409.91: Pool1 90071992547409.91, Pool2 90071992547409.90.' }])
  t.same(refuses(amend(MAX_KOPECKS, 1)), ['amendment-within-bounds'], 'one kopeck over')
  t.same(refuses(amend(-MAX_KOPECKS, -MAX_KOPECKS)), ['amendment-takes-what-is-unallocated', 'amendment-leaves-what-was-financed'])
  house.opine({ kind: 'amendment', id: sha }, '2028-02-19')
  t.same(refuses(amend(MAX_KOPECKS)), ['within-bounds'], 'with what the pool has already')
  t.end()
})

t.test('an award is changed by a published decision, with before and after, and grows from a named source', t => {
  const house = openAwarded(t, { regulated: true })
  const { clerk, secretary, cycle, pool, pools, decide, opine, refuses, attempt, act, credit, published, sign, projects: [p1, p2,, p4] } = house
  const change = (wish: Partial<ChangeAward>) => (its: Parameters<typeof changeAward>[0]) => changeAward(its, { projectId: p1, decisionId, on: '2028-02-20', reason, ...wish })
  const silent = decide('2028-02-20')
  const decisionId = published('2028-02-20')
  const from = { kind: 'pool' } as const
  t.same(refuses(change({ decisionId: silent, scope: 'Іншая пляцоўка' }), secretary), ['change-is-published'])
  t.same(refuses(change({ projectId: p4, scope: 'Іншая пляцоўка' }), secretary), ['project-awarded'])
  t.same(refuses(change({ decisionId: house.founding, on: '2028-01-14', scope: 'Іншая' }), secretary), ['changed-after-award', 'change-is-published'])
  t.same(refuses(change({ amount: 30000 }), secretary), ['change-changes'])
  t.same(refuses(change({ amount: 31000 }), secretary), ['more-from-a-named-source'], 'above the award it needs money from a named source')
  t.same(refuses(change({ amount: 29000, source: from }), secretary), ['more-from-a-named-source'])
  t.match(attempt(change({ amount: 35001, source: from }), secretary), [{ rule: 'growth-is-covered', because: 'The pool has 50.00 unallocated from 2028-02-20 on; 50.01 is more.' }])
  t.same(refuses(change({ amount: 31000, source: from }), secretary), ['opinion-of-the-budget-commission'])
  t.same(refuses(change({ scope: 'Пляцоўка без арэляў', on: '2028-12-31' }), secretary), ['not-in-future'], 'a change that moves no money is dated as one that does')
  act(secretary, change({ scope: 'Пляцоўка без арэляў' }))
  t.equal(credit('Equity:Budget:F01:J001:Allocated'), 30000, 'a change of scope moves no money')
  opine({ kind: 'amendment', id: sha }, '2028-02-18')
  act(secretary, change({ amount: 31000, source: from }))
  t.same(['J001:Allocated', 'Pool1:Unallocated'].map(code => credit(`Equity:Budget:F01:${code}`)), [31000, 4000])

  const amendment = act(clerk, its => amendAppropriation(its, { cycleId: cycle, decisionId, on: '2028-02-21', reason, lines: [{ poolId: pool, amount: 5000 }, { poolId: pools[1]!.id, amount: 9000 }] }))
  const by = { kind: 'amendment', amendmentId: amendment } as const
  t.match(attempt(change({ amount: 36001, source: by, on: '2028-02-21' }), secretary), [{ rule: 'amendment-gives-it', because: 'amendment-1 gave the pool 50.00, of which awards took 0.00; 50.01 is more than is left.' }])
  t.same(refuses(change({ amount: 36000, source: by }), secretary), ['amendment-gives-it', 'growth-is-covered'], 'it came a day later')
  act(secretary, change({ amount: 34000, source: by, on: '2028-02-21' }))
  t.same(refuses(change({ projectId: p2, amount: 22001, source: by, on: '2028-02-21' }), secretary), ['amendment-gives-it'])

  sign(p2, 15000)
  t.match(attempt(change({ projectId: p2, amount: 14999 }), secretary), [{ rule: 'award-covers-its-contracts', because: 'The contracts of J002 come to 150.00; 149.99 is less.' }])
  act(secretary, change({ projectId: p2, amount: 15000 }))
  t.same(['J001:Allocated', 'J002:Allocated', 'Pool1:Unallocated'].map(code => credit(`Equity:Budget:F01:${code}`)), [34000, 15000, 11000])
  t.same(refuses(its => changeContract(its, { contractId: 1, seen: 1, on: '2028-02-25', reason, document, price: 15001 })), ['contract-within-allocation'])
  t.same(house.faults(), [])
  t.end()
})

t.test('original, amendments, final and the changes of awards over REST', async t => {
  const house = openAwarded(t)
  const wire = openWire(t, house)
  const { tokens, cycle, pool, projects: [p1] } = house
  const decision = `decision-${house.published('2028-02-20')}`
  const amended = await wire.post(`/v1/cycles/cycle-${cycle}/amendments`, { decision, on: '2028-02-20', reason, pools: [{ pool: `pool-${pool}`, more: '100.00' }] }, tokens.clerk)
  t.match(amended.body, {
    amendments: [{ id: 'amendment-1', decision, on: '2028-02-20', reason, pools: [{ pool: `pool-${pool}`, amount: '100.00' }] }],
    pools: [{ budget: '700.00', original: '700.00', amended: '100.00', final: '800.00', unallocated: '150.00' }]
  })
  t.equal((await wire.post(`/v1/cycles/cycle-${cycle}/amendments`, { decision, on: '2028-02-20', reason, pools: [{ pool: `pool-${pool}`, more: '1.00', less: '1.00' }] }, tokens.clerk)).status, 400)
  const less = await wire.post(`/v1/cycles/cycle-${cycle}/amendments`, { decision, on: '2028-02-20', reason, pools: [{ pool: `pool-${pool}`, less: '0.50' }] }, tokens.clerk)
  t.match(less.body.pools, [{ amended: '99.50', final: '799.50', unallocated: '149.50' }])
  const changed = await wire.post(`/v1/projects/project-${p1}/changes`, { decision, on: '2028-02-20', amount: '399.00', scope: 'Большая пляцоўка', reason, source: { kind: 'amendment', amendment: 'amendment-1' } }, tokens.secretary)
  t.equal(changed.status, 201)
  t.strictSame(changed.body.changes, [{ id: 'change-1', decision, on: '2028-02-20', before: '300.00', after: '399.00', scope: 'Большая пляцоўка', reason, source: { kind: 'amendment', amendment: 'amendment-1' }, entry: changed.body.changes[0].entry }])
  t.match(changed.body, { award: { amount: '300.00' }, money: { final: '399.00', left: '399.00' } })
  await wire.post(`/v1/projects/project-${p1}/completion`, { on: '2028-02-28', delivered: 'Усё.', document }, tokens.coordinator)
  house.act(house.secretary, its => publish(its, 'officer'))
  const [shown] = (await wire.get(`/v1/public/cycles/cycle-${cycle}`)).body.pools[0].projects
  t.match(shown, { code: 'J001', changes: [{ on: '2028-02-20', before: '300.00', after: '399.00', scope: 'Большая пляцоўка', reason, decision: { id: decision } }], ended: { ending: 'completed', on: '2028-02-28' } }, 'nobody changes a winner quietly')
})
