import { createHash } from 'node:crypto'
import t from 'tap'
import { tally as tallyTable } from '../../db/schema.ts'
import { canonicalJson } from '../../src/audit/canonical-json.ts'
import type { TallyResult } from '../../src/budgeting/tally/document.ts'
import { explain } from '../../src/budgeting/tally/explain/explain.ts'
import type { TallyOptions } from '../../src/budgeting/tally/rule.ts'
import { tallyElection } from '../../src/budgeting/tally/tally.ts'
import { readElection } from '../../src/exchange/pabulib/read.ts'
import { openWire } from '../support/house.ts'
import { electionText, openRada } from './rada.ts'

const plain = { 'content-type': 'text/plain; charset=utf-8' }
const typeOf = ({ status, body }: { status: number, body: { type?: string } }) => `${status} ${body.type ?? ''}`

/** Many voters who all differ, and a step of a kopeck in a budget of millions: this count goes on for hours. */
function endless (): string {
  let seed = 1
  const random = (below: number) => {
    seed = seed * 48271 % 2147483647
    return seed % below
  }
  const projects = Array.from({ length: 60 }, (_, at) => `p${at};${1_000_000 + random(90_000_000)}`)
  const votes = Array.from({ length: 3000 }, (_, at) => `${at};${[...new Set(Array.from({ length: 12 }, () => `p${random(60)}`))].join(',')}`)
  return electionText({ budget: '90000000' }).replace(/num_projects;3\nnum_votes;4/, 'num_projects;60\nnum_votes;3000').replace(/PROJECTS[^]*$/, `PROJECTS\nproject_id;cost\n${projects.join('\n')}\nVOTES\nvoter_id;vote\n${votes.join('\n')}\n`)
}

t.test('a tally takes every option, and is what the pure count says', async t => {
  const rada = openRada(t)
  const wire = openWire(t, rada)
  const { coordinator, auditor, secretary } = rada
  rada.cycleTo('imported')
  const { election } = readElection(electionText())
  const options: TallyOptions[] = [
    { rule: 'greedy-per-cost' }, { rule: 'phragmen', unaffordable: 'skip' }, { unaffordable: 'topup:0.8' }, { threshold: { percentOfBallots: '12.5' } }, { threshold: { costShare: true } }, { exclusive: [['p1', 'p3']] },
    { rule: 'equal-shares', utility: 'cardinality', completion: 'add1u', step: '0.01', comparison: true, ties: ['cost', '-votes', 'id'] }, { rule: 'equal-shares', completion: 'official-add1' }
  ]
  for (const body of options) {
    const answer = await wire.post('/v1/pools/pool-1/tally', body, coordinator.token)
    t.equal(answer.status, 201, JSON.stringify(body))
    t.strictSame(answer.body.result, tallyElection(election, body))
    t.equal(answer.body.result_sha256, createHash('sha256').update(canonicalJson(answer.body.result)).digest('hex'))
  }
  const last = await wire.get('/v1/pools/pool-1/tally', auditor.token)
  t.equal(last.body.id, `tally-${options.length}`)
  for (const [body, says] of [
    [{ utility: 'cost' }, /--utility belongs to Equal Shares, and the rule here is greedy/],
    [{ rule: 'equal-shares', step: '1.00' }, /the completion here is none/],
    [{ exclusive: [['p1', 'p9']] }, /names the project "p9", which the election does not have/]
  ] as const) {
    const refused = await wire.post('/v1/pools/pool-1/tally', body, coordinator.token)
    t.match([typeOf(refused), refused.body.detail], ['409 /problems/rule-is-counted', says])
    t.equal(typeOf(await wire.post('/v1/pools/pool-1/advice', body, coordinator.token)), '409 /problems/rule-is-counted')
  }
  for (const body of [{ ties: ['lot'] }, { seed: 'mine' }, { reserve: 1 }, { rule: 'lots' }, { unaffordable: 'topup:1.5' }, { threshold: { votes: -1 } }, { exclusive: [['p1']] }]) {
    t.equal(typeOf(await wire.post('/v1/pools/pool-1/tally', body, coordinator.token)), '400 /problems/malformed-request', JSON.stringify(body))
  }
  const rehearsed = await wire.post('/v1/pools/pool-1/tally?dry_run=true', { rule: 'phragmen' }, coordinator.token)
  t.strictSame([rehearsed.body.would_answer, rehearsed.body.with.result.rule], [201, 'phragmen'])
  t.equal((await wire.get('/v1/pools/pool-1/tally', auditor.token)).body.id, last.body.id, 'a rehearsal stores nothing')
  const key = { 'idempotency-key': 'once-and-again-1' }
  const [once, again] = [await wire.post('/v1/pools/pool-1/tally', { ties: ['id'] }, coordinator.token, key), await wire.post('/v1/pools/pool-1/tally', { ties: ['id'] }, coordinator.token, key)]
  t.strictSame(again.body, once.body)
  t.equal(typeOf(await wire.post('/v1/pools/pool-1/tally', { ties: ['cost'] }, coordinator.token, key)), '422 /problems/idempotency-key-reused')

  const advice = await wire.post('/v1/pools/pool-1/advice', { rule: 'equal-shares', completion: 'add1u' }, secretary.token)
  t.equal(advice.body.advisory, true)
  t.strictSame(advice.body.advice.result, tallyElection(election, { rule: 'equal-shares', completion: 'add1u' }))
  t.strictSame([advice.body.binding.id, advice.body.binding.result], [once.body.id, once.body.result])
  t.strictSame(advice.body.binding.quality, {
    average_approved: '1.250000', average_cost: '675.375000', without: '0.250000', budget_used: '1.000000', distribution: [1, 1, 2],
    categories: [{ category: '', votes: '0.500000', money: '0.299850' }, { category: 'children', votes: '0.500000', money: '0.700150' }], ejr_plus_up_to_one: { holds: true }
  })
  t.equal((await wire.get('/v1/pools/pool-1/tally', auditor.token)).body.id, once.body.id, 'advice stores nothing')
})

t.test('an election goes out as the file that came in, without its voters, and counts to the same bytes', async t => {
  const rada = openRada(t)
  const wire = openWire(t, rada)
  const { coordinator, auditor, clerk } = rada
  rada.cycleTo('opened')
  const path = '/v1/pools/pool-1/election'
  t.equal(typeOf(await wire.get(path, auditor.token)), '404 /problems/not-found')
  const votes = Array.from({ length: 10 }, (_, at) => `canary-${at};${at % 3 === 0 ? 'p1,p2' : at % 3 === 1 ? 'p3' : ''};;4${at};F`).join('\n')
  const text = electionText().replace('num_votes;4', 'num_votes;10').replace(/canary-voter[^]*$/, votes + '\n')
  t.equal((await wire.post(path, text, coordinator.token, plain)).status, 201)
  const counted = await wire.post('/v1/pools/pool-1/tally', {}, coordinator.token)
  const file = await wire.get(path, auditor.token)
  t.match(file.headers, { 'content-type': 'text/plain; charset=utf-8', 'content-disposition': /pool-1\.pb/ })
  t.notMatch(file.body, /canary/i)
  t.equal(canonicalJson(tallyElection(readElection(file.body as string).election)), canonicalJson(counted.body.result))
  t.equal(typeOf(await wire.get(path, clerk.token)), '403 /problems/forbidden')
  const small = openRada(t)
  small.cycleTo('imported')
  const refused = await openWire(t, small).get(path, small.auditor.token)
  t.match([typeOf(refused), refused.body.detail], ['409 /problems/ballots-of-a-crowd', 'Fewer than 10 voted in Pool1.'])
})

t.test('before there is an election, and after the award', async t => {
  const rada = openRada(t)
  const wire = openWire(t, rada)
  const { coordinator, auditor } = rada
  rada.cycleTo('opened')
  t.equal(typeOf(await wire.post('/v1/pools/pool-1/tally', {}, coordinator.token)), '409 /problems/election-before-tally')
  t.equal(typeOf(await wire.post('/v1/pools/pool-1/advice', {}, coordinator.token)), '404 /problems/not-found')
  for (const path of ['tally/progress', 'explanations', 'tally']) t.equal(typeOf(await wire.get(`/v1/pools/pool-9/${path}`, auditor.token)), '404 /problems/not-found')
  t.equal(typeOf(await wire.get('/v1/pools/pool-1/explanations', auditor.token)), '404 /problems/not-found')
  for (const path of ['tally', 'advice', 'tally/cancellation']) t.equal(typeOf(await wire.post(`/v1/pools/pool-9/${path}`, {}, coordinator.token)), '404 /problems/not-found')
  const { pool } = rada.cycleTo('awarded')
  t.equal(typeOf(await wire.post(`/v1/pools/pool-${pool}/tally`, {}, coordinator.token)), '409 /problems/no-tally-after-award')
  const advice = await wire.post(`/v1/pools/pool-${pool}/advice`, { rule: 'phragmen' }, auditor.token)
  t.strictSame([advice.body.advice.result.rule, advice.body.binding.result.winners], ['phragmen', ['p1', 'p2']])
})

t.test('every project explained in a language', async t => {
  const rada = openRada(t)
  const wire = openWire(t, rada)
  rada.cycleTo('tallied')
  const { result, result_sha256: sha256 } = (await wire.get('/v1/pools/pool-1/tally', rada.auditor.token)).body
  for (const language of ['be', 'ru', 'en'] as const) {
    const { body } = await wire.get(`/v1/pools/pool-1/explanations?language=${language}`, rada.auditor.token)
    const { summary, projects } = explain(result as TallyResult, language)
    t.strictSame([body.tally, body.result_sha256, body.language, body.summary], ['tally-1', sha256, language, summary])
    t.strictSame(body.projects.map((project: any) => [project.external_id, project.won, project.text]), projects.map(({ project, won, text }) => [project, won, text]))
    t.match(body.projects[0], { id: 'project-1', code: 'J001', title: 'Playground; with swings' })
  }
  t.equal((await wire.get('/v1/pools/pool-1/explanations', rada.auditor.token)).body.language, 'be')
  t.equal(typeOf(await wire.get('/v1/pools/pool-1/explanations?language=fr', rada.auditor.token)), '400 /problems/malformed-request')
})

t.test('a tally of the first format is shown, explained, compared and awarded as it is', async t => {
  const rada = openRada(t)
  const wire = openWire(t, rada)
  const { pool } = rada.cycleTo('imported')
  const old = canonicalJson({
    rule: 'greedy', fileRule: 'greedy', unaffordable: 'skip', threshold: null, tieCriteria: ['file'], currency: 'BYN', ballots: 4, budget: '1000.50', totalCost: '1000.50', left: '0.00', winners: ['p1', 'p2'], reserve: ['p3'], scores: { p1: 2, p2: 3, p3: 1 },
    steps: [{ project: 'p2', score: 3, cost: '300.00', left: '1000.50', outcome: 'taken' }, { project: 'p1', score: 2, cost: '700.50', left: '700.50', outcome: 'taken' }, { project: 'p3', score: 1, cost: '300.00', left: '0.00', outcome: 'does-not-fit', lacks: '300.00' }],
    ties: [], differences: [], selected: { onlyCounted: [], onlySelected: [] }, notes: []
  })
  rada.run(({ db, auditSeq, tell }) => {
    db.insert(tallyTable).values({ poolId: pool, result: old, resultSha256: createHash('sha256').update(old).digest('hex'), auditSeq }).run()
    tell({ action: 'test.old', target: { type: 'test', id: 'test' } })
  })
  t.strictSame((await wire.get('/v1/pools/pool-1/tally', rada.auditor.token)).body.result, JSON.parse(old))
  const { body } = await wire.get('/v1/pools/pool-1/explanations?language=en', rada.auditor.token)
  t.strictSame(body.projects.map((project: any) => [project.external_id, project.won]), [['p2', true], ['p1', true], ['p3', false]])
  const advice = await wire.post('/v1/pools/pool-1/advice', { rule: 'equal-shares' }, rada.coordinator.token)
  t.strictSame([advice.status, advice.body.binding.quality.budget_used], [200, '1.000000'])
  rada.clock.set('2028-01-20T09:00:00.000Z')
  await wire.post('/v1/cycles/cycle-1/appropriation', { decision: `decision-${rada.founding}`, amount: '1000.50', on: '2028-01-10' }, rada.clerk.token)
  const awarded = await wire.post('/v1/pools/pool-1/award', { decision: `decision-${rada.decide('2028-01-18')}`, on: '2028-01-18' }, rada.secretary.token)
  t.strictSame(awarded.body.pools?.[0].funded.map((project: any) => project.external_id), ['p1', 'p2'], JSON.stringify(awarded.body).slice(0, 200))
})

t.test('a long count says how far it is, is called off, and holds nobody up', async t => {
  const rada = openRada(t)
  const wire = openWire(t, rada)
  const { coordinator, auditor, founding } = rada
  const { body: opened } = await wire.post('/v1/cycles', { title: { be: 'Доўга' }, budget_year: 2028, decision: `decision-${founding}`, pools: [{ territory: 'territory-1', budget: '90000000.00' }] }, coordinator.token)
  t.equal((await wire.post(`/v1/pools/${opened.pools[0].id}/election`, endless(), coordinator.token, plain)).status, 201, 'a file of this size is read in a thread')
  const before = rada.service.trail.size()
  const options = { rule: 'equal-shares', completion: 'add1', step: '0.01' }
  const long = wire.post('/v1/pools/pool-1/tally', options, coordinator.token)
  let progress: any
  for (let tries = 0; tries < 600 && (progress?.running[0]?.raised ?? 0) === 0; tries++) {
    await new Promise(resolve => setTimeout(resolve, 50))
    progress = (await wire.get('/v1/pools/pool-1/tally/progress', auditor.token)).body
  }
  t.match(progress, { pool: 'pool-1', running: [{ kind: 'tally', options, since: '2027-09-01T09:00:00.000Z' }] }, 'the server answers while it counts')
  t.ok(progress.running[0].runs > 0 && progress.running[0].raised > 0)
  t.equal((await wire.post('/v1/cycles', { title: { be: 'Другі' }, budget_year: 2028, decision: `decision-${founding}`, pools: [{ territory: 'territory-1', budget: '1.00' }] }, coordinator.token)).status, 201, 'and writes')
  const others = Array.from({ length: 11 }, () => wire.post('/v1/pools/pool-1/advice', options, auditor.token))
  const late = await Promise.race(others)
  t.equal(typeOf(late), '503 /problems/busy', 'two run, eight wait, and the next is told to come later')
  const { body: cancelled } = await wire.post('/v1/pools/pool-1/tally/cancellation', {}, coordinator.token)
  t.equal(cancelled.cancelled, 10)
  t.equal(typeOf(await long), '409 /problems/cancelled')
  t.strictSame((await Promise.all(others)).map(typeOf).sort(), [...Array.from({ length: 9 }, () => '409 /problems/cancelled'), '503 /problems/busy', '503 /problems/busy'])
  t.strictSame((await wire.get('/v1/pools/pool-1/tally/progress', auditor.token)).body.running, [])
  t.equal(rada.service.trail.size(), before + 1, 'nothing was stored but the other cycle')
  t.equal((await wire.post('/v1/pools/pool-1/tally', { rule: 'greedy' }, coordinator.token)).status, 201, 'and counting goes on')
})
