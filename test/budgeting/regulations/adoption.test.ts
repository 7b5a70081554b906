import { createHash } from 'node:crypto'
import t from 'tap'
import { canonicalJson } from '../../../src/audit/canonical-json.ts'
import { adoptRegulation } from '../../../src/budgeting/regulations/adopt-regulation.ts'
import { sealOf } from '../../../src/budgeting/regulations/seal.ts'
import type { AdoptRegulation } from '../../../src/budgeting/regulations/adopt-regulation.ts'
import { openCycleUnder } from '../../../src/budgeting/regulations/open-cycle-under.ts'
import { recordOpinion } from '../../../src/budgeting/regulations/record-opinion.ts'
import type { RecordOpinion } from '../../../src/budgeting/regulations/record-opinion.ts'
import { loadRegulation, opinionOn, regulationOf } from '../../../src/budgeting/regulations/store.ts'
import { loadCycle, loadPool } from '../../../src/budgeting/store.ts'
import { NotFound } from '../../../src/storage/found.ts'
import { openWire } from '../../support/house.ts'
import { sha } from '../rada.ts'
import { example, openRegulated } from './regulated.ts'

t.test('a Regulation is adopted by the Rada, in its very document, once, behind the opinion of the budget commission', t => {
  const { decide, suspend, refused, opine, document, places, adopt, run } = openRegulated(t)
  const { sha256 } = sealOf(document)
  const adopted = decide('2027-02-01', places.rada, sha256)
  const base: AdoptRegulation = { document, decisionId: adopted }
  const wish = (change: Partial<AdoptRegulation>) => refused(act => adoptRegulation(act, { ...base, ...change }))
  t.strictSame(wish({}), ['opinion-of-the-budget-commission'])
  opine({ kind: 'regulation', id: sha256 }, '2027-02-01')
  const changed = { ...document, reserve: 4 }
  const changedSha = sealOf(changed).sha256
  opine({ kind: 'regulation', id: changedSha }, '2027-01-31')
  const cases: [string[], Partial<AdoptRegulation>][] = [
    [['regulation-by-the-rada'], { decisionId: decide('2027-02-01', places.uprava, sha256) }],
    [['decision-in-force'], { decisionId: suspend(decide('2027-02-01', places.rada, sha256)) }],
    [['decision-before-act'], { decisionId: decide('2027-02-02', places.rada, sha256) }],
    [['opinion-of-the-budget-commission'], { decisionId: decide('2027-01-31', places.rada, sha256) }],
    [['regulation-is-the-adopted-document'], { decisionId: decide('2027-02-01') }],
    [['regulation-is-the-adopted-document'], { differsBecause: 'the annex is bound in' }],
    [[], {}],
    [['regulation-adopted-once'], {}],
    [[], { document: changed, decisionId: decide('2027-01-31'), differsBecause: 'the decision names the file with the signatures' }]
  ]
  for (const [rules, change] of cases) t.strictSame(wish(change), rules, JSON.stringify(change).slice(0, 200))
  t.throws(() => run(act => adoptRegulation(act, { ...base, decisionId: 99 })), new NotFound('decision-99'))
  t.throws(() => run(act => adoptRegulation(act, { ...base, replacesId: 99 })), new NotFound('regulation-99'))
  const second = adopt({ reserve: 5 }, 1)
  t.match(second, { id: 3, version: 2, replacesId: 1 })
  const third = { ...document, reserve: 6 }
  opine({ kind: 'regulation', id: sealOf(third).sha256 })
  t.strictSame(wish({ document: third, decisionId: decide('2027-02-01', places.rada, sealOf(third).sha256), replacesId: 1 }), ['replaces-the-latest-version'])
  t.end()
})

t.test('what was adopted is kept as canonical JSON under its hash, and told in the trail', t => {
  const { adopt, document, service, clock } = openRegulated(t)
  const { id, sha256 } = adopt()
  const row = service.reader.$client.prepare('SELECT document, sha256 FROM regulation WHERE id = ?').get(id) as { document: string, sha256: string }
  t.equal(row.document, canonicalJson(document))
  t.equal(row.sha256, createHash('sha256').update(canonicalJson(document)).digest('hex'))
  t.strictSame(loadRegulation(service.reader, id).document, document)
  const leaf = JSON.parse(service.reader.$client.prepare('SELECT body FROM audit_log ORDER BY seq DESC LIMIT 1').pluck().get() as string)
  t.match(leaf, { action: 'budgeting.adopt_regulation', target: { id: 'regulation-1', version: 1 }, after: { budget_year: 2028, fund: '120000.00', opinion: 'opinion-1' }, evidence: [{ ref: 'Regulation', sha256 }] })
  clock.set('2027-02-02T09:00:00.000Z')
  adopt({ reserve: 7 }, id)
  t.match(loadRegulation(service.reader, id), { id: 1, version: 1, replacedById: 2 })
  t.end()
})

t.test('a cycle pins one version for ever, and takes its year, title and pools from it', t => {
  const { adopt, decide, suspend, refused, run, clock, founding, places, service, document } = openRegulated(t)
  const first = adopt()
  const opens = (regulationId: number, decisionId = founding) => refused(act => openCycleUnder(act, { regulationId, decisionId }))
  t.throws(() => run(act => openCycleUnder(act, { regulationId: 9, decisionId: founding })), new NotFound('regulation-9'))
  t.strictSame(opens(1, decide('2027-02-01', places.uprava)), ['cycle-by-the-rada'])
  t.strictSame(opens(1, suspend(decide('2027-02-01'))), ['decision-in-force'])
  t.strictSame(opens(1, decide('2027-02-02')), ['decision-before-act'])
  const back = (instant: string) => instant.replace('2027', '2025')
  t.strictSame(opens(adopt({ budget_year: 2026, calendar: document.calendar.map(({ phase, from, until }) => ({ phase, from: back(from), until: back(until) })) }).id), ['cycle-not-for-the-past'])
  const replaced = adopt({ reserve: 8 })
  adopt({ reserve: 9 }, replaced.id)
  t.strictSame(opens(replaced.id), ['cycle-under-the-latest-version'])
  const halted = adopt({ reserve: 10 })
  suspend(halted.decisionId)
  t.strictSame(opens(halted.id), ['decision-in-force'])
  const [submissionUntil, verificationUntil] = example.calendar.map(({ until }) => until) as [string, string]
  clock.set(new Date(Date.parse(submissionUntil) - 1).toISOString())
  t.strictSame(opens(1), [], 'one millisecond before the end of the submission')
  t.strictSame(opens(1), ['regulation-opens-one-cycle'])
  clock.set(submissionUntil)
  t.strictSame(opens(adopt({ reserve: 11 }).id), ['submission-not-over'])
  clock.set(verificationUntil)
  adopt({ reserve: 12 }, 1)
  t.strictSame(regulationOf(service.reader, 1), document, 'a new version changes nothing for the cycle')
  t.strictSame(loadCycle(service.reader, 1), { id: 1, fundId: 1, fundCode: 'F01', title: document.title, budgetYear: 2028, decisionId: founding, regulationId: first.id, demonstration: false })
  t.strictSame(loadPool(service.reader, 2), {
    id: 2, cycleId: 1, code: 'Pool2', territoryId: places.village, territoryName: { be: 'Вёска' }, budget: 3000000, regulationCode: 'village', name: { be: 'Вёска' }, category: 'greenery'
  })
  t.equal(regulationOf(service.reader, 99), undefined)
  t.end()
})

t.test('an opinion names what is there or a draft, once it was given, and its remarks', t => {
  const { refused, run, cycleUnder, service, opine } = openRegulated(t)
  cycleUnder()
  const draft = 'ab'.repeat(32)
  const base: RecordOpinion = { subject: { kind: 'cycle_budget', id: 'cycle-1' }, outcome: 'for', on: '2027-02-01', minutes: { ref: 'Minutes 3', sha256: sha } }
  const cases: [string[], Partial<RecordOpinion>][] = [
    [['opinion-names-its-subject'], { subject: { kind: 'regulation', id: 'cycle-1' } }],
    [['opinion-names-its-subject'], { subject: { kind: 'cycle_budget', id: draft } }],
    [['opinion-names-its-subject'], { subject: { kind: 'verified_proposals', id: 'pool-1' } }],
    [['opinion-by-today'], { on: '2027-02-02' }],
    [['remarks-are-told'], { outcome: 'with_remarks' }],
    [['opinion-names-its-subject', 'opinion-by-today'], { subject: { kind: 'amendment', id: 'cycle-1' }, on: '2027-03-01' }],
    [[], { subject: { kind: 'award', id: 'pool-2' } }],
    [[], { subject: { kind: 'spare_funds', id: draft } }],
    [[], { outcome: 'with_remarks', remarks: 'more for the village' }]
  ]
  for (const [rules, change] of cases) t.strictSame(refused(act => recordOpinion(act, { ...base, ...change })), rules, JSON.stringify(change))
  t.throws(() => run(act => recordOpinion(act, { ...base, subject: { kind: 'award', id: 'pool-9' } })), new NotFound('pool-9'))
  t.throws(() => run(act => recordOpinion(act, { ...base, subject: { kind: 'award', id: 'cycle-9' } })), new NotFound('cycle-9'))
  const subject = { kind: 'amendment', id: draft } as const
  opine(subject, '2027-01-20')
  opine(subject, '2027-01-10')
  t.match(opinionOn(service.reader, subject), { on: '2027-01-20' })
  t.match(opinionOn(service.reader, subject, '2027-01-19'), { on: '2027-01-10' }, 'the last one that was given by then')
  t.equal(opinionOn(service.reader, subject, '2027-01-09'), undefined)
  t.end()
})

t.test('over REST: opinion, adoption, cycle, calendar', async t => {
  const rada = openRegulated(t)
  const wire = openWire(t, rada)
  const { secretary, coordinator, auditor, decide, places, document, clock } = rada
  const portal = rada.member('portal')
  const { sha256 } = sealOf(document)
  const typeOf = ({ status, body }: { status: number, body: { type?: string } }) => `${status} ${body.type ?? ''}`
  const decision = `decision-${decide('2027-02-01', places.rada, sha256)}`
  const wish = { decision, document }
  t.equal(typeOf(await wire.post('/v1/regulations', wish, coordinator.token)), '403 /problems/forbidden')
  t.match(await wire.post('/v1/regulations', wish, secretary.token), { status: 409, body: { type: '/problems/opinion-of-the-budget-commission', article: 'Art. 22.2' } })
  const opinion = { subject: { kind: 'regulation', id: sha256 }, outcome: 'with_remarks', on: '2027-02-01', minutes: { ref: 'Minutes 3', sha256: sha }, remarks: 'The reserve list should be longer.' }
  t.strictSame((await wire.post('/v1/opinions', opinion, secretary.token)).body, { id: 'opinion-1', ...opinion })
  t.strictSame((await wire.get('/v1/opinions?kind=regulation', auditor.token)).body, { opinions: [{ id: 'opinion-1', ...opinion }], next: null })
  t.strictSame((await wire.get('/v1/opinions?kind=award', auditor.token)).body, { opinions: [], next: null })
  for (const [broken, at] of [
    [{ ...document, fund: '1.5' }, 'body/document/fund is not an amount'],
    [{ ...document, calendar: [{ phase: 'voting', from: '2027-03-01T00:00:00Z', until: '2027-03-02T00:00:00.000Z' }] }, 'body/document/calendar/0/from is no instant with milliseconds, as 2027-02-28T21:00:00.000Z'],
    [{ ...document, colour: 'red' }, 'body/document has the unknown field "colour"'],
    [{ ...document, tally: undefined }, 'body/document must have required property \'tally\'']
  ] as const) {
    const reply = await wire.post('/v1/regulations', { decision, document: broken }, secretary.token)
    t.equal(typeOf(reply), '400 /problems/malformed-request')
    t.ok((reply.body.detail as string).startsWith(at), `${reply.body.detail as string} names ${at}`)
  }
  const adopted = await wire.post('/v1/regulations', wish, secretary.token)
  t.strictSame(adopted.body, { id: 'regulation-1', version: 1, title: document.title, budget_year: 2028, sha256, decision, opinion: 'opinion-1', document })
  const opened = await wire.post('/v1/cycles', { decision, regulation: 'regulation-1' }, coordinator.token)
  t.equal(opened.status, 201)
  t.match(opened.body, {
    id: 'cycle-1', regulation: 'regulation-1', title: document.title, budget_year: 2028, phase: { phase: 'waiting', next: 'submission', until: '2027-02-28T21:00:00.000Z' },
    pools: [{ code: 'Pool1', regulation_code: 'whole', budget: '70000.00' }, { code: 'Pool2', regulation_code: 'village', name: { be: 'Вёска' }, category: 'greenery', territory: 'territory-2', budget: '30000.00' }]
  })
  const both = { decision, regulation: 'regulation-1', title: { be: 'Цыкл' }, budget_year: 2028, pools: [{ territory: 'territory-1', budget: '1.00' }] }
  for (const body of [both, { decision }, { decision, title: both.title, pools: both.pools }, { ...both, title: undefined }]) t.equal(typeOf(await wire.post('/v1/cycles', body, coordinator.token)), '400 /problems/malformed-request')
  clock.set('2027-02-28T21:00:00.000Z')
  const calendar = await wire.get('/v1/cycles/cycle-1/calendar', portal.token)
  t.match(calendar.body, { cycle: 'cycle-1', regulation: 'regulation-1', at: '2027-02-28T21:00:00.000Z', phase: { phase: 'submission', next: 'verification', from: '2027-02-28T21:00:00.000Z', until: '2027-03-31T21:00:00.000Z' } })
  t.strictSame(calendar.body.calendar, document.calendar)
  t.strictSame((await wire.get('/v1/regulations', portal.token)).body, { regulations: [{ id: 'regulation-1', version: 1, title: document.title, budget_year: 2028, sha256, decision, opinion: 'opinion-1', cycle: 'cycle-1' }], next: null })
  t.equal(typeOf(await wire.get('/v1/regulations/regulation-2', portal.token)), '404 /problems/not-found')
})
