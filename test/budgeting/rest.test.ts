import { existsSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import t from 'tap'
import { canonicalJson } from '../../src/audit/canonical-json.ts'
import { tallyElection } from '../../src/budgeting/tally/tally.ts'
import { readElectionFile } from '../../src/exchange/pabulib/read.ts'
import { post } from '../../src/ledger/journal.ts'
import { move } from '../../src/ledger/entry.ts'
import { openWire } from '../support/house.ts'
import { electionText, openRada, sha } from './rada.ts'

const folder = new URL('../../../shared/data/pabulib/', import.meta.url)
const plain = { 'content-type': 'text/plain; charset=utf-8' }
const typeOf = ({ status, body }: { status: number, body: { type?: string } }) => `${status} ${body.type ?? ''}`

t.test('a cycle from the decision of the Rada to the execution of its projects', async t => {
  const rada = openRada(t)
  const { secretary, coordinator, clerk, auditor, places, decide, founding, clock, service } = rada
  const wire = openWire(t, rada)
  const wish = { title: { be: 'Грамадзянскі бюджэт 2028', en: 'PB 2028' }, budget_year: 2028, decision: `decision-${founding}`, pools: [{ territory: 'territory-1', budget: '1000.50' }, { territory: `territory-${places.village}`, budget: '400.00' }] }
  t.equal(typeOf(await wire.post('/v1/cycles', wish, secretary.token)), '403 /problems/forbidden')
  const opened = await wire.post('/v1/cycles', wish, coordinator.token)
  t.equal(opened.status, 201)
  t.match(opened.body, { id: 'cycle-1', fund: 'fund-1', fund_code: 'F01', demonstration: false, financed: '0.00', pools: [{ id: 'pool-1', code: 'Pool1', budget: '1000.50', unallocated: '0.00', funded: [] }, { id: 'pool-2', code: 'Pool2' }] })

  const file = '/v1/pools/pool-1/election'
  t.equal(typeOf(await wire.post(file, { not: 'a file' }, coordinator.token)), '415 /problems/unsupported-media-type')
  const refused = await wire.post(file, electionText({ costs: ['free', '300', '300'] }), coordinator.token, plain)
  t.equal(typeOf(refused), '400 /problems/file-refused')
  t.strictSame(refused.body.errors, [{ at: 'line 18', says: 'The cost "free" of the project "p1" is not a decimal number.' }])
  t.equal(typeOf(await wire.post(`${file}?rate=0.000`, electionText(), coordinator.token, plain)), '400 /problems/malformed-request')
  t.equal(typeOf(await wire.post(`${file}?rate=1e3`, electionText(), coordinator.token, plain)), '400 /problems/malformed-request')
  t.equal(typeOf(await wire.post(file, Buffer.from([0x4d, 0xff]), coordinator.token, plain)), '400 /problems/file-refused')
  t.equal(typeOf(await wire.post(`${file}?rate=2`, electionText(), coordinator.token, plain)), '409 /problems/rate-for-foreign-money')
  t.equal(typeOf(await wire.get('/v1/pools/pool-1/tally', coordinator.token)), '404 /problems/not-found')
  const rehearsed = await wire.post(`${file}?dry_run=true`, electionText(), coordinator.token, plain)
  t.equal(rehearsed.body.would_answer, 201)
  const imported = await wire.post(file, electionText(), coordinator.token, plain)
  t.equal(imported.status, 201)
  t.strictSame(imported.body, {
    pool: 'pool-1',
    demonstration: false,
    election: { file_sha256: createHash('sha256').update(electionText()).digest('hex'), description: 'Vote of 2027', rule: 'greedy', vote_type: 'approval', currency: 'BYN', source_budget: '1000.50', ballots: 4 },
    projects: 3,
    warnings: []
  })
  t.equal(typeOf(await wire.post(file, electionText(), coordinator.token, plain)), '409 /problems/imported-once')
  const odd = electionText({ budget: '300', costs: ['300', '300', '200'] }).replace('num_votes;4', 'num_votes;5')
  t.equal(typeOf(await wire.post('/v1/pools/pool-2/election', odd, coordinator.token, plain)), '400 /problems/file-refused')
  const lenient = await wire.post('/v1/pools/pool-2/election?lenient=true', odd, coordinator.token, plain)
  t.strictSame(lenient.body.warnings, [{ at: 'line 8', says: 'num_votes is 5, but the file has 4. 4 are read.' }])
  const first = await wire.get('/v1/pools/pool-2/projects?limit=2', auditor.token)
  t.strictSame(first.body.projects.map((project: any) => [project.id, project.external_id, project.code, project.cost]), [['project-4', 'p1', 'J004', '300.00'], ['project-5', 'p2', 'J005', '300.00']])
  t.strictSame((await wire.get(`/v1/pools/pool-2/projects?limit=2&after=${first.body.next}`, auditor.token)).body.projects.map((project: any) => project.id), ['project-6'])

  const tallied = await wire.post('/v1/pools/pool-1/tally', { ties: ['cost', 'id'] }, coordinator.token)
  t.equal(tallied.status, 201)
  t.strictSame(tallied.body.result, tallyElection(readElectionFile(Buffer.from(electionText())).election, { ties: ['cost', 'id'] }), 'as the file itself counts')
  t.equal(tallied.body.result_sha256, createHash('sha256').update(canonicalJson(tallied.body.result)).digest('hex'))
  t.strictSame((await wire.get('/v1/pools/pool-1/tally', clerk.token)).body, tallied.body)
  const told = service.reader.$client.prepare("SELECT json_extract(body, '$.after.ballots_sha256') FROM audit_log WHERE json_extract(body, '$.action') = 'budgeting.import_election' ORDER BY seq LIMIT 1").pluck().get()
  t.equal(tallied.body.result.inputs.ballots, told, 'the ballots that were counted are those that the trail tells of')

  clock.set('2028-01-20T09:00:00.000Z')
  const adopted = `decision-${decide('2028-01-18')}`
  t.equal(typeOf(await wire.post('/v1/pools/pool-1/award', { decision: adopted, on: '2028-01-18' }, secretary.token)), '409 /problems/appropriated-before-award')
  const money = '/v1/cycles/cycle-1/appropriation'
  const grant = { decision: `decision-${founding}`, amount: '450.00', on: '2028-01-10', source: 'grant', pools: [{ pool: 'pool-2', amount: '400.00' }] }
  t.equal(typeOf(await wire.post(money, grant, clerk.token)), '409 /problems/grant-names-its-document')
  const document = { ref: 'Contract 7', sha256: sha }
  const granted = await wire.post(money, { ...grant, document }, clerk.token)
  t.match(granted.body, { appropriation: { amount: '400.00' }, pools: [{ unallocated: '0.00' }, { unallocated: '400.00' }] })
  t.equal(typeOf(await wire.post(money, { ...grant, document, pools: [{ pool: 'pool-2', amount: '0.01' }] }, clerk.token)), '409 /problems/pool-within-its-budget')
  const appropriated = await wire.post(money, { decision: `decision-${founding}`, amount: '1500.00', on: '2028-01-10' }, clerk.token)
  t.match(appropriated.body, { appropriation: { decision: 'decision-1', on: '2028-01-10', amount: '1400.50' }, pools: [{ unallocated: '1000.50' }, { unallocated: '400.00' }] })
  t.strictSame(appropriated.body.sources, [
    { id: 'source-1', kind: 'grant', amount: '450.00', decision: 'decision-1', document, on: '2028-01-10', entry: 'entry-1', appropriated: '400.00', pools: [{ pool: 'pool-2', amount: '400.00' }] },
    { id: 'source-2', kind: 'hramada_budget', amount: '1500.00', decision: 'decision-1', on: '2028-01-10', entry: 'entry-2', appropriated: '1000.50', pools: [{ pool: 'pool-1', amount: '1000.50' }] }
  ])
  t.equal(typeOf(await wire.post('/v1/cycles/cycle-1/financing', { amount: '900.00', on: '2028-01-20', document: { ref: 'Order 17', sha256: sha }, source: 'source-7' }, clerk.token)), '404 /problems/not-found')
  const financed = await wire.post('/v1/cycles/cycle-1/financing', { amount: '900.00', on: '2028-01-20', document: { ref: 'Order 17', sha256: sha }, source: 'source-2' }, clerk.token)
  t.equal(financed.body.financed, '900.00')
  const awarded = await wire.post('/v1/pools/pool-1/award', { decision: adopted, on: '2028-01-18' }, secretary.token)
  t.equal(awarded.status, 201)
  t.strictSame(awarded.body.pools[0].funded.map((project: any) => [project.external_id, project.allocated, project.left]), [['p1', '700.50', '700.50'], ['p2', '300.00', '300.00']])

  rada.run(act => {
    const fund = 'F01'
    const lines = move(50000, { debit: { kind: 'allocated', fund, part: 'J001' }, credit: { kind: 'committed', fund, part: 'J001' } })
    const done = move(30000, { debit: { kind: 'committed', fund, part: 'J001' }, credit: { kind: 'spent', fund, part: 'J001' } })
    const closing = move(20000, { debit: { kind: 'committed', fund, part: 'J001' }, credit: { kind: 'lapsed', fund } })
    const closed = move(30000, { debit: { kind: 'spent', fund, part: 'J001' }, credit: { kind: 'authority', fund } })
    const by = { effectiveOn: '2028-01-20', makerId: clerk.actor.staffId, approverId: secretary.actor.staffId, document: { ref: 'Act 3', sha256: sha } }
    post(act, { ...by, kind: 'commitment', lines })
    post(act, { ...by, kind: 'act', lines: done })
    post(act, { ...by, kind: 'closing', lines: [...closing, ...closed] })
    act.tell({ action: 'test.spend', target: { type: 'test', id: 'test' } })
  })
  const whole = await wire.get('/v1/cycles/cycle-1', auditor.token)
  t.match(whole.body.pools[0], { unallocated: '0.00', election: { ballots: 4 }, result: { winners: ['p1', 'p2'], total_cost: '1000.50', left: '0.00' }, award: { tally: 'tally-1', decision: adopted, entry: 'entry-4' } })
  t.match(whole.body.pools[0].funded[0], { code: 'J001', allocated: '700.50', left: '200.50', committed: '0.00', spent: '300.00', lapsed: '200.00' }, 'closing the year hides no spending')
  t.strictSame((await wire.get('/v1/cycles', auditor.token)).body.cycles.map((cycle: any) => [cycle.id, cycle.demonstration]), [['cycle-1', false]])
  t.equal(typeOf(await wire.get('/v1/cycles/cycle-7', auditor.token)), '404 /problems/not-found')
  t.equal(typeOf(await wire.get('/v1/cycles/fund-1', auditor.token)), '400 /problems/malformed-request')
  t.strictSame(traces(service.reader, /canary|\b13[789]\b/i), [], 'nothing of a voter or a proposer is anywhere')
  t.strictSame(traces(service.reader, /Playground/), ['account', 'idempotency', 'project'], 'and the search would have found it')
})

/** The tables in which some cell holds what is looked for. */
function traces (db: ReturnType<typeof openRada>['service']['reader'], sought: RegExp): string[] {
  const tables = db.$client.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all() as string[]
  return tables.filter(table => db.$client.prepare(`SELECT * FROM ${table}`).raw().all()
    .some(row => (row as unknown[]).some(cell => sought.test(Buffer.isBuffer(cell) ? cell.toString('latin1') : typeof cell === 'string' ? cell.replaceAll(/[0-9a-f]{32,}/g, '') : ''))))
}

t.test('a real election in foreign money is a demonstration, and its city\'s winners are ours', { skip: !existsSync(folder) && 'no ../shared/data/pabulib here' }, async t => {
  const rada = openRada(t)
  const { secretary, coordinator, clerk, decide, founding, clock, service } = rada
  const wire = openWire(t, rada)
  const name = 'Poland_Czestochowa_2024_Stare_Miasto.pb'
  const { official_winners: official } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')).files[name] as { official_winners: string[] }
  await wire.post('/v1/cycles', { title: { be: 'Паказ' }, budget_year: 2028, decision: `decision-${founding}`, pools: [{ territory: 'territory-1', budget: '206836.76' }] }, coordinator.token)
  const bytes = readFileSync(new URL(name, folder))
  t.equal(typeOf(await wire.post('/v1/pools/pool-1/election', bytes, coordinator.token, plain)), '409 /problems/rate-for-foreign-money')
  t.equal(typeOf(await wire.post('/v1/pools/pool-1/election?rate=0.812300', bytes, coordinator.token, plain)), '201 ')
  const tallied = await wire.post('/v1/pools/pool-1/tally', {}, coordinator.token)
  t.strictSame(tallied.body.result.winners.toSorted(), official.toSorted())
  clock.set('2028-02-01T09:00:00.000Z')
  await wire.post('/v1/cycles/cycle-1/appropriation', { decision: `decision-${founding}`, amount: '206836.76', on: '2028-01-10' }, clerk.token)
  const adopted = decide('2028-02-01')
  const awarded = await wire.post('/v1/pools/pool-1/award', { decision: `decision-${adopted}`, on: '2028-02-01' }, secretary.token)
  for (const answer of [tallied, awarded, await wire.get('/v1/cycles/cycle-1', clerk.token), await wire.get('/v1/pools/pool-1/projects', clerk.token), await wire.get('/v1/pools/pool-1/tally', clerk.token)]) t.equal(answer.body.demonstration, true)
  t.equal((await wire.get('/v1/cycles', clerk.token)).body.cycles[0].demonstration, true)
  const [pool] = awarded.body.pools
  const kopecks = (text: string) => Number(text.replace('.', ''))
  const allocated = pool.funded.reduce((sum: number, project: any) => sum + kopecks(project.allocated), 0)
  t.equal(pool.funded.length, official.length)
  t.equal(allocated + kopecks(pool.unallocated), 20683676, 'not a kopeck is made or lost')
  for (const project of pool.funded) t.equal(BigInt(kopecks(project.allocated)), BigInt(kopecks(project.source_cost)) * 8123n / 10000n, project.code)
  t.equal(service.reader.$client.prepare('SELECT sum(count) FROM ballot_group').pluck().get(), 511)
})
