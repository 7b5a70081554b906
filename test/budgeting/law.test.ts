import t from 'tap'
import { appropriate } from '../../src/budgeting/appropriate.ts'
import type { Appropriate } from '../../src/budgeting/appropriate.ts'
import { award } from '../../src/budgeting/award.ts'
import { readElectionText } from '../../src/budgeting/election-file.ts'
import { finance } from '../../src/budgeting/finance.ts'
import { importElection } from '../../src/budgeting/import-election.ts'
import { openCycle } from '../../src/budgeting/open-cycle.ts'
import { sourcesOf } from '../../src/budgeting/source-store.ts'
import { appropriationOf, loadCycle, loadPool, loadProject } from '../../src/budgeting/store.ts'
import { tallyElection } from '../../src/budgeting/tally-election.ts'
import { MAX_KOPECKS } from '../../src/ledger/money.ts'
import { balanceOf } from '../../src/ledger/journal.ts'
import { NotFound } from '../../src/storage/found.ts'
import { electionText, openRada, sha } from './rada.ts'
import { openRegulated } from './regulations/regulated.ts'

t.test('a cycle is opened under the Rada, for a year to come, with one pool for a territory', t => {
  const { places, founding, decide, suspend, refused, run, service } = openRada(t)
  const base = { title: { be: 'Бюджэт' }, budgetYear: 2028, decisionId: founding, pools: [{ territoryId: places.root, budget: 100000 }, { territoryId: places.village, budget: 50000 }] }
  const cases: [string[], Partial<typeof base>][] = [
    [['cycle-by-the-rada'], { decisionId: decide('2027-08-20', places.uprava) }],
    [['decision-in-force'], { decisionId: suspend(decide('2027-08-20')) }],
    [['decision-before-act'], { decisionId: decide('2027-09-02') }],
    [[], { decisionId: decide('2027-09-01') }],
    [['cycle-not-for-the-past'], { budgetYear: 2026 }],
    [[], { budgetYear: 2027 }],
    [['one-pool-per-territory'], { pools: [{ territoryId: places.root, budget: 1 }, { territoryId: places.root, budget: 1 }] }],
    [['pools-fit-the-ledger'], { pools: [{ territoryId: places.root, budget: MAX_KOPECKS }, { territoryId: places.village, budget: 1 }] }],
    [['cycle-by-the-rada', 'cycle-not-for-the-past'], { budgetYear: 2020, decisionId: decide('2027-08-20', places.uprava) }]
  ]
  for (const [rules, change] of cases) t.strictSame(refused(act => openCycle(act, { ...base, ...change })), rules)
  t.throws(() => run(act => openCycle(act, { ...base, pools: [{ territoryId: 99, budget: 1 }] })), new NotFound('territory-99'))
  t.throws(() => run(act => openCycle(act, { ...base, decisionId: 99 })), new NotFound('decision-99'))
  t.strictSame(run(act => openCycle(act, base)), { id: 3, fundId: 3, fundCode: 'F03', title: { be: 'Бюджэт' }, budgetYear: 2028, decisionId: founding, demonstration: false })
  t.strictSame(loadPool(service.reader, 6), { id: 6, cycleId: 3, code: 'Pool2', territoryId: places.village, territoryName: { be: 'Вёска' }, budget: 50000 } as never, 'numbered within its cycle')
  t.equal(loadPool(service.reader, 5).code, 'Pool1')
  t.throws(() => loadCycle(service.reader, 99), new NotFound('cycle-99'))
  t.end()
})

t.test('the appropriation is of the Rada, of the budget year, once, and covers the pools', t => {
  const { places, founding, decide, suspend, refused, clock, cycleTo } = openRada(t)
  const { cycle } = cycleTo('opened')
  clock.set('2028-12-31T09:00:00.000Z')
  const base = { cycleId: cycle, decisionId: founding, amount: 100050, on: '2028-01-01' }
  const cases: [string[], Partial<typeof base>][] = [
    [['appropriation-by-the-rada'], { decisionId: decide('2027-08-20', places.uprava) }],
    [['decision-in-force'], { decisionId: suspend(decide('2027-08-20')) }],
    [['decision-before-act'], { decisionId: decide('2028-01-02') }],
    [['in-the-budget-year'], { on: '2027-12-31' }],
    [['in-the-budget-year'], { on: '2029-01-01' }],
    [['pools-within-appropriation'], { amount: 100049 }],
    [[], {}],
    [['appropriated-once'], { on: '2028-12-31' }]
  ]
  for (const [rules, change] of cases) t.strictSame(refused(act => appropriate(act, { ...base, ...change })), rules, JSON.stringify(change))
  t.end()
})

t.test('several sources are appropriated each under its own decision, to pools that they name, and none gets more than its budget', t => {
  const { places, founding, decide, suspend, refused, run, service, cycleTo } = openRada(t)
  cycleTo('opened')
  const { id, fundId, fundCode } = run(act => openCycle(act, { title: { be: 'Бюджэт' }, budgetYear: 2027, decisionId: founding, pools: [{ territoryId: places.root, budget: 70000 }, { territoryId: places.village, budget: 30000 }] }))
  const cycle = { id, fundId, fundCode }
  const document = { ref: 'Contract 7', sha256: sha }
  const granted = decide('2027-08-25')
  const base: Appropriate = { cycleId: id, decisionId: granted, amount: 40000, on: '2027-09-01', kind: 'grant', document, pools: [{ poolId: 2, amount: 30000 }, { poolId: 3, amount: 10000 }] }
  const wish = (change: Partial<Appropriate>) => refused(act => appropriate(act, { ...base, ...change }))
  const cases: [string[], Partial<Appropriate>][] = [
    [['grant-names-its-document'], { document: undefined }],
    [['appropriation-names-its-pools'], { pools: [{ poolId: 1, amount: 1 }] }],
    [['appropriation-names-its-pools'], { pools: [{ poolId: 2, amount: 1 }, { poolId: 2, amount: 1 }] }],
    [['pool-within-its-budget'], { pools: [{ poolId: 3, amount: 30001 }] }],
    [['pool-within-its-budget', 'pools-within-appropriation'], { pools: [{ poolId: 3, amount: MAX_KOPECKS }, { poolId: 2, amount: MAX_KOPECKS }] }],
    [['pools-within-appropriation'], { amount: 39999 }],
    [['pools-within-appropriation'], { pools: undefined }],
    [[], {}],
    [['pool-within-its-budget'], { amount: 99999, pools: [{ poolId: 2, amount: 40001 }] }],
    [['pool-within-its-budget'], { pools: [{ poolId: 3, amount: 20000 }, { poolId: 2, amount: 40001 }], amount: 99999 }],
    [[], { kind: 'other_lawful', document: undefined, amount: 500, pools: [{ poolId: 3, amount: 500 }] }]
  ]
  for (const [rules, change] of cases) t.strictSame(wish(change), rules, JSON.stringify(change))
  t.throws(() => run(act => appropriate(act, { ...base, pools: [{ poolId: 9, amount: 1 }] })), new NotFound('pool-9'))
  t.strictSame(appropriationOf(service.reader, cycle), { decisionId: granted, decisionIds: [granted], on: '2027-09-01', amount: 40500 })
  const wanting = { cycleId: id, amount: 40501, on: '2027-09-01', document }
  t.strictSame(refused(act => finance(act, wanting)), ['financing-within-appropriation'], 'no more than the sources gave together')
  t.strictSame(wish({ kind: undefined, document: undefined, decisionId: founding, amount: 100000, pools: undefined }), [], 'the budget gives what is lacking')
  t.strictSame(wish({ decisionId: founding, pools: undefined }), ['appropriated-once'])
  t.strictSame(sourcesOf(service.reader, cycle).map(({ id, kind, amount, decisionId, pools }) => ({ id, kind, amount, decisionId, pools })), [
    { id: 1, kind: 'grant', amount: 40000, decisionId: granted, pools: [{ poolId: 2, amount: 30000 }, { poolId: 3, amount: 10000 }] },
    { id: 2, kind: 'other_lawful', amount: 500, decisionId: granted, pools: [{ poolId: 3, amount: 500 }] },
    { id: 3, kind: 'hramada_budget', amount: 100000, decisionId: founding, pools: [{ poolId: 2, amount: 40000 }, { poolId: 3, amount: 19500 }] }
  ])
  t.strictSame(['Pool1', 'Pool2'].map(pool => -balanceOf(service.reader, `Equity:Budget:${fundCode}:${pool}:Unallocated`)), [70000, 30000])
  const cited = () => service.reader.$client.prepare("SELECT decision_id FROM entry WHERE kind = 'financing' ORDER BY seq DESC LIMIT 1").pluck().get()
  run(act => finance(act, wanting))
  t.equal(cited(), granted, 'the first source')
  run(act => finance(act, { ...wanting, amount: 59499, sourceId: 3 }))
  t.equal(cited(), founding, 'the source that was named')
  t.throws(() => run(act => finance(act, { ...wanting, sourceId: 4 })), new NotFound(`source-4 of cycle-${id}`))
  t.strictSame(refused(act => finance(act, { ...wanting, amount: 1 })), ['financing-within-appropriation'])
  suspend(granted)
  t.strictSame(refused(act => finance(act, { ...wanting, amount: 1 })), ['financing-within-appropriation'])
  t.end()
})

t.test('under a Regulation the budget commission has its say before the budget is appropriated', t => {
  const { cycleUnder, refused, decide, opine, clock, clerk, act, adopt } = openRegulated(t)
  const { cycle } = cycleUnder()
  adopt({ reserve: 9 })
  clock.set('2028-01-20T09:00:00.000Z')
  const base: Appropriate = { cycleId: cycle.id, decisionId: decide('2028-01-05'), amount: 12000000, on: '2028-01-10' }
  t.strictSame(refused(act => appropriate(act, base)), ['opinion-of-the-budget-commission'])
  opine({ kind: 'cycle_budget', id: 'cycle-1' }, '2028-01-06')
  t.strictSame(refused(act => appropriate(act, base)), ['opinion-of-the-budget-commission'], 'the day after the decision')
  opine({ kind: 'cycle_budget', id: 'cycle-1' }, '2028-01-05')
  t.equal(act(clerk.actor, act => appropriate(act, base)), 1)
  t.end()
})

t.test('financing stays within the appropriation, to the kopeck and to the day', t => {
  const { refused, service, cycleTo } = openRada(t)
  const { cycle } = cycleTo('opened')
  const wish = (amount: number, on: string, id = cycle) => refused(act => finance(act, { cycleId: id, amount, on, document: { ref: 'Order 17', sha256: sha } }))
  t.strictSame(wish(1, '2027-09-01'), ['in-the-budget-year', 'financing-within-appropriation'], 'nothing is appropriated yet')
  const { cycle: ready } = cycleTo('appropriated')
  const cases: [string[], number, string][] = [
    [['financing-within-appropriation'], 1, '2028-01-09'],
    [['financing-within-appropriation'], 100051, '2028-01-20'],
    [[], 100000, '2028-01-10'],
    [['financing-within-appropriation'], 51, '2028-01-20'],
    [[], 50, '2028-01-20'],
    [['financing-within-appropriation'], 1, '2028-01-20'],
    [['in-the-budget-year', 'financing-within-appropriation'], 1, '2027-12-31']
  ]
  for (const [rules, amount, on] of cases) t.strictSame(wish(amount, on, ready), rules, `${amount} on ${on}`)
  t.equal(balanceOf(service.reader, 'Assets:Treasury:F02'), 100050)
  t.equal(balanceOf(service.reader, 'Income:BudgetFinancing:F02'), -100050)
  t.end()
})

t.test('an election is imported once, within its pool, and foreign money needs a rate', t => {
  const { refused, run, cycleTo, service } = openRada(t)
  const { pool } = cycleTo('opened')
  const wish = (text: string, rate?: string) => refused(act => importElection(act, { poolId: pool, file: readElectionText(text, false), ...(rate === undefined ? {} : { rate }) }))
  const cases: [string[], string, string?][] = [
    [['rate-for-foreign-money'], electionText({ currency: 'PLN' })],
    [['rate-for-foreign-money'], electionText({ currency: '' })],
    [['rate-for-foreign-money'], electionText(), '1'],
    [['file-budget-within-pool'], electionText({ budget: '1000.51' })],
    [['file-budget-within-pool'], electionText({ budget: '0' })],
    [['file-budget-within-pool'], electionText({ currency: 'PLN' }), '1.00001'],
    [['file-budget-within-pool', 'project-has-cost'], electionText({ currency: 'PLN', costs: ['9999999999999', '1', '1'] }), '999999999'],
    [['project-has-cost'], electionText({ costs: ['700.50', '0', '300'] })],
    [['project-has-cost'], electionText({ currency: 'PLN', costs: ['700.50', '1.99', '300'] }), '0.005'],
    [[], electionText({ currency: 'PLN', costs: ['700.50', '2.00', '300'] }), '0.005'],
    [['imported-once'], electionText()]
  ]
  for (const [rules, text, rate] of cases) t.strictSame(wish(text, rate), rules, `${rules.join()} ${rate}`)
  t.equal(loadCycle(service.reader, 1).demonstration, true)
  t.equal(loadProject(service.reader, 1).cost, 350, '700.50 at 0.005 is 3.5025, rounded down')
  t.throws(() => run(act => importElection(act, { poolId: 99, file: readElectionText(electionText(), false) })), new NotFound('pool-99'))
  t.end()
})

t.test('a tally counts by the rule of the file or says what to give instead', t => {
  const { refused, run, cycleTo } = openRada(t)
  const { pool } = cycleTo('opened')
  t.strictSame(refused(act => tallyElection(act, pool, {})), ['election-before-tally'])
  run(act => importElection(act, { poolId: pool, file: readElectionText(electionText({ rule: 'greedy-custom' }), false) }))
  t.strictSame(refused(act => tallyElection(act, pool, {})), ['rule-is-counted'])
  t.strictSame(refused(act => tallyElection(act, pool, { rule: 'greedy', utility: 'cost' })), ['rule-is-counted'])
  t.strictSame(run(act => tallyElection(act, pool, { rule: 'greedy' })).result.winners, ['p1', 'p2'])
  t.strictSame(run(act => tallyElection(act, pool, { rule: 'equal-shares', completion: 'add1u' })).result.rule, 'equal-shares')
  t.strictSame(run(act => tallyElection(act, pool, { rule: 'greedy', threshold: 3 })).result.winners, ['p1'])
  const { pool: points } = cycleTo('opened')
  run(act => importElection(act, { poolId: points, file: readElectionText(electionText({ type: 'scoring', meta: 'default_score;0.5\n' }), false) }))
  t.strictSame(refused(act => tallyElection(act, points, {})), ['points-are-whole'])
  const { pool: adopted } = cycleTo('awarded')
  t.strictSame(refused(act => tallyElection(act, adopted, {})), ['no-tally-after-award'])
  t.end()
})

t.test('an award adopts a known result once, with money that is there', t => {
  const { places, decide, suspend, refused, run, cycleTo, service } = openRada(t)
  const early = cycleTo('imported')
  const { pool } = cycleTo('appropriated')
  const adopted = decide('2028-01-15')
  t.strictSame(refused(act => award(act, { poolId: early.pool, decisionId: adopted, on: '2028-01-15' })), ['tally-before-award', 'appropriated-before-award'])
  const base = { poolId: pool, decisionId: adopted, on: '2028-01-15' }
  const cases: [string[], Partial<typeof base>][] = [
    [['cycle-by-the-rada'], { decisionId: decide('2028-01-15', places.uprava) }],
    [['decision-in-force'], { decisionId: suspend(decide('2028-01-15')) }],
    [['decision-before-act'], { on: '2028-01-14' }],
    [['decision-after-tally'], { decisionId: decide('2027-08-31') }],
    [['in-the-budget-year'], { on: '2029-01-01' }],
    [['appropriated-before-award'], { decisionId: decide('2027-09-01'), on: '2028-01-09' }],
    [[], { decisionId: decide('2027-09-01'), on: '2028-01-10' }],
    [['awarded-once'], {}]
  ]
  for (const [rules, change] of cases) t.strictSame(refused(act => award(act, { ...base, ...change })), rules, JSON.stringify(change))
  t.equal(balanceOf(service.reader, 'Equity:Budget:F02:Pool1:Unallocated'), 0)
  t.equal(balanceOf(service.reader, 'Equity:Budget:F02:J001:Allocated'), -70050)
  t.equal(balanceOf(service.reader, 'Equity:Budget:F02:J002:Allocated'), -30000)
  t.equal(balanceOf(service.reader, 'Equity:Budget:F02:Authority'), 100050)
  t.strictSame(loadProject(service.reader, 4), {
    id: 4, poolId: pool, cycleId: 2, fundId: 2, fundCode: 'F02', code: 'J001', title: 'Playground; with swings', cost: 70050, budgetYear: 2028, allocated: 70050, awardDecisionId: loadProject(service.reader, 5).awardDecisionId!, awardedOn: '2028-01-10'
  })
  t.notOk('allocated' in loadProject(service.reader, 6), 'no money for the third')
  t.throws(() => run(act => award(act, { ...base, poolId: 99 })), new NotFound('pool-99'))
  t.end()
})

t.test('an award adopts the tally that the Rada saw', t => {
  const { decide, refused, run, cycleTo } = openRada(t)
  const { pool } = cycleTo('appropriated')
  const decisionId = decide('2028-01-20')
  const base = { poolId: pool, decisionId, on: '2028-01-20' }
  t.strictSame(refused(act => award(act, { ...base, tallyId: 2 })), ['adopts-the-last-tally'], 'a tally of nowhere')
  run(act => tallyElection(act, pool, { ties: ['cost'] }))
  t.strictSame(refused(act => award(act, base)), ['adopts-the-last-tally'], 'counted again on the day of the decision')
  t.strictSame(refused(act => award(act, { ...base, tallyId: 1 })), ['adopts-the-last-tally'])
  t.strictSame(refused(act => award(act, { ...base, tallyId: 2 })), [])
  t.end()
})

t.test('the money of a cycle moves only while the decisions of the Rada behind it stand, and cites them', t => {
  const { founding, decide, suspend, refused, run, cycleTo, service } = openRada(t)
  const { cycle, pool } = cycleTo('appropriated')
  const wish = { cycleId: cycle, amount: 100, on: '2028-01-20', document: { ref: 'Order 17', sha256: sha } }
  run(act => finance(act, wish))
  t.equal(service.reader.$client.prepare("SELECT decision_id FROM entry WHERE kind = 'financing'").pluck().get(), founding)
  const { cycle: other } = cycleTo('opened')
  const later = decide('2028-01-20')
  suspend(founding)
  t.strictSame(refused(act => finance(act, wish)), ['decision-in-force'])
  t.strictSame(refused(act => award(act, { poolId: pool, decisionId: later, on: '2028-01-20' })), ['decision-in-force'])
  t.strictSame(refused(act => appropriate(act, { cycleId: other, decisionId: later, amount: 100050, on: '2028-01-20' })), ['decision-in-force'])
  t.end()
})

t.test('without a winner the result is adopted and nothing is posted', t => {
  const { run, decide, clock, service, cycleTo, founding } = openRada(t)
  const { cycle, pool } = cycleTo('imported')
  run(act => tallyElection(act, pool, { threshold: 5 }))
  clock.set('2028-01-20T09:00:00.000Z')
  run(act => appropriate(act, { cycleId: cycle, decisionId: founding, amount: 100050, on: '2028-01-20' }))
  const adopted = decide('2028-01-20')
  run(act => award(act, { poolId: pool, decisionId: adopted, on: '2028-01-20' }))
  t.equal(balanceOf(service.reader, 'Equity:Budget:F01:Pool1:Unallocated'), -100050)
  t.end()
})
