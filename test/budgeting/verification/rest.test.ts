import { createHash } from 'node:crypto'
import t from 'tap'
import { canonicalJson } from '../../../src/audit/canonical-json.ts'
import type { ProposalDocument } from '../../../src/budgeting/proposals/document.ts'
import { publish as publishAll } from '../../../src/reporting/publish.ts'
import { openWire } from '../../support/house.ts'
import type { Reply } from '../../support/house.ts'
import { cost, documentFor, plan } from '../proposals/yard.ts'
import { minutes, openOffice, seed } from './office.ts'

const typeOf = ({ status, body }: Reply) => `${status} ${String(body.type ?? '').replace('/problems/', '')}`.trim()
const said = ({ format: _, ...document }: ProposalDocument) => document
const late = { tasks: [...plan.tasks.slice(0, 1), { ...plan.tasks[1]!, duration: 230 }, ...plan.tasks.slice(2)] }
const cold = { tasks: [plan.tasks[0]!, { id: 'T2', name: 'Высадка', kind: 'works' as const, unit: 'working' as const, duration: 30, outdoors: true, earliest_start: '2028-10-10', after: [{ task: 'T1' }] }, plan.tasks[2]!, plan.tasks[3]!] }
const dear = { ...cost, lines: [{ ...cost.lines[0]!, unit_price: '20000.00' }] }

/** The office over the wire: what authors, reviewers and the others do, as requests. */
function openWalk (test: Parameters<typeof openOffice>[0]) {
  const office = openOffice(test)
  const wire = openWire(test, office)
  const { portal, clerk, lawyer, coordinator, officer, cycle } = office
  const at = (id: string, what: string) => `/v1/proposals/${id}/${what}`
  let pseudonyms = 0
  const walk = {
    ...office,
    wire,
    at,
    draft: (document: ProposalDocument) => wire.post(`/v1/cycles/cycle-${cycle.id}/proposals`, { document: said(document) }, portal.token),
    submit: (id: string, reference: string) => wire.post(at(id, 'submission'), { reference, resident_of_age: true }, portal.token),
    follow: async (reference: string) => (await wire.post('/v1/proposals/follow', { reference }, portal.token)).body.proposals as any[],
    /** Drafts, submits and supports a proposal; its id and its reference. */
    async handIn (document: ProposalDocument, signatures = 15): Promise<{ id: string, reference: string }> {
      const { body: { id, reference } } = await walk.draft(document)
      test.equal((await walk.submit(id, reference)).status, 201)
      for (let n = 0; n < signatures; n++) test.equal((await wire.post(at(id, 'signatures'), { pseudonym: (++pseudonyms).toString(16).padStart(32, '0') }, portal.token)).status, 201)
      return { id, reference }
    },
    answer: (who: { token: string }, id: string, ...answers: object[]) => wire.post(at(id, 'answers'), { answers }, who.token),
    accept: (id: string, stage: string) => wire.post(at(id, 'stages'), { stage, outcome: 'accepted' }, coordinator.token),
    /** Both stages, the substantive one as it is answered. */
    async judge (id: string, ...answers: object[]) {
      test.equal((await walk.answer(clerk, id, { criterion: 'F1', answer: 'met' })).status, 201)
      test.equal((await walk.accept(id, 'formal')).status, 201)
      test.equal((await walk.answer(lawyer, id, ...(answers.length > 0 ? answers : [{ criterion: 'S1', answer: 'met' }, { criterion: 'S2', answer: 'met' }]))).status, 201)
      const check = await wire.post(at(id, 'check'), {}, lawyer.token)
      test.equal((await walk.accept(id, 'substantive')).status, 201)
      return check.body
    },
    publish: async (path: string) => {
      office.as(office.secretary.actor, act => publishAll(act, 'officer'))
      return (await wire.get(path)).body
    },
    officer
  }
  return walk
}

const rejects = (criterion: string, reason = 'It is not so.') => ({ criterion, answer: 'not_met', reason, ground: 'Regulation, item 4' })

t.test('whole lives: corrected, rejected by form, by substance, by date, season and money, appealed, withdrawn, merged, excluding each other', { timeout: 120_000 }, async t => {
  const walk = openWalk(t)
  const { wire, at, portal, starosta, clerk, lawyer, coordinator, officer, secretary, auditor, clock, handIn, judge, answer, accept, follow, publish, service } = walk
  const drafted = await walk.draft(documentFor(1))
  t.match(drafted.body, { id: 'proposal-1', cycle: 'cycle-1', state: 'draft', version: 1, missing: [], sha256: createHash('sha256').update(canonicalJson(documentFor(1))).digest('hex') })
  t.match(drafted.body.reference, /^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/)
  const key = { 'idempotency-key': 'the-same-key' }
  const body = { document: said(documentFor(50)) }
  const [once, twice] = [await wire.post('/v1/cycles/cycle-1/proposals', body, portal.token, key), await wire.post('/v1/cycles/cycle-1/proposals', body, portal.token, key)]
  t.equal(once.body.id, twice.body.id)
  t.equal(twice.body.reference, null, 'the reference goes out once')
  t.notOk(service.reader.$client.serialize().includes(once.body.reference), 'and stands nowhere')
  t.equal(typeOf(await wire.get('/v1/proposals/proposal-1', coordinator.token)), '404 not-found', 'a draft is its author\'s affair')
  t.equal(typeOf(await wire.post(at('proposal-1', 'versions'), { document: said(documentFor(1)) }, portal.token)), '409 author-holds-reference')
  const saved = await wire.post(at('proposal-1', 'versions'), { reference: drafted.body.reference, document: { author: { kind: 'resident' }, title: 'Лаўкі' } }, portal.token)
  t.strictSame(saved.body.missing, ['what', 'where.address', 'where.place', 'for_whom', 'category', 'pool', 'cost', 'cost.upkeep', 'plan'])
  t.equal(typeOf(await walk.submit('proposal-1', drafted.body.reference)), '409 proposal-complete')
  await wire.post(at('proposal-1', 'versions'), { reference: drafted.body.reference, document: said(documentFor(1)) }, portal.token)
  const submitted = await walk.submit('proposal-1', drafted.body.reference)
  t.match(submitted.body, { state: 'submitted', number: 1, pool: 'pool-1', on_behalf: false, near: [] })

  const helped = await wire.post('/v1/cycles/cycle-1/proposals', { document: said(documentFor(2)) }, starosta.token)
  const onBehalf = await wire.post(at(helped.body.id, 'submission'), { resident_of_age: true, consent: minutes }, starosta.token)
  t.match(onBehalf.body, { state: 'submitted', number: 2, on_behalf: true })
  t.equal((await wire.post(at(helped.body.id, 'notes'), { text: 'The ground is dry.' }, starosta.token)).status, 201)

  const corrected = await handIn(documentFor(3))
  const byForm = await handIn(documentFor(4))
  const bySubstance = await handIn(documentFor(5))
  const [byDate, bySeason, byMoney] = [await handIn(documentFor(6, { plan: late })), await handIn(documentFor(7, { plan: cold })), await handIn(documentFor(8, { cost: dear }))]
  const [won, lost] = [await handIn(documentFor(9)), await handIn(documentFor(10))]
  const withdrawn = await handIn(documentFor(11))
  const [part, other] = [await handIn(documentFor(12)), await handIn(documentFor(13))]
  const [yard, copy] = [await handIn(documentFor(14)), await handIn({ ...documentFor(14), title: 'Двор яшчэ раз' })]
  const unsigned = await handIn(documentFor(15), 14)
  t.match((await follow(copy.reference))[0], { state: 'submitted', signatures: { needed: 15, at_least: 10, enough: true } })
  t.match((await follow(unsigned.reference))[0].signatures, { needed: 15, at_least: 10, enough: false })
  const offer = await wire.post(at(part.id, 'mergers'), { reference: part.reference, with: other.id, document: said(documentFor(16)) }, portal.token)
  t.strictSame((await follow(other.reference))[0].mergers, [offer.body])
  const merged = await wire.post('/v1/mergers/merger-1/consent', { reference: other.reference }, portal.token)
  t.strictSame((await follow(part.reference)).map(({ id, state, merged_into: into }) => [id, state, into]), [[part.id, 'merged', merged.body.id], [merged.body.id, 'submitted', undefined]])
  t.match((await wire.post(at(withdrawn.id, 'withdrawal'), { reference: withdrawn.reference, reason: 'The yard will be rebuilt.' }, portal.token)).body, { state: 'withdrawn' })
  const pairs = (await wire.get('/v1/cycles/cycle-1/pairs', coordinator.token)).body.pairs as any[]
  t.match(pairs, [{ id: 'pair-1', proposals: [yard.id, copy.id], distance: 0 }])
  t.ok(pairs.length === 1 && pairs[0].similarity > 60 && pairs[0].similarity < 100)
  t.match(await publish('/v1/public/cycles/cycle-1/proposals/1'), { number: 1, document: documentFor(1), sha256: drafted.body.sha256, total: '4800.00', asked: '4800.00', signatures: { at_least: 0 } })

  clock.set('2027-04-05T09:00:00.000Z')
  const standing = [{ id: 'proposal-1' }, { id: helped.body.id as string }, corrected, byForm, bySubstance, byDate, bySeason, byMoney, won, lost, yard, copy, unsigned, { id: merged.body.id as string }]
  t.strictSame((await wire.get('/v1/cycles/cycle-1/verification', clerk.token)).body.reviews.map((review: any) => [review.state, review.stage, review.awaiting.join()]).filter(([state]: string[]) => state === 'submitted'), standing.map(() => ['submitted', 'formal', 'F1']))
  const call = await wire.post(at(corrected.id, 'correction-call'), { criteria: ['F1'], reason: 'Name the address.' }, clerk.token)
  t.strictSame(call.body, { criteria: ['F1'], reason: 'Name the address.', due_on: '2027-04-12', corrected: false })
  t.strictSame((await follow(corrected.reference))[0].correction, call.body)
  t.equal((await wire.post(at(corrected.id, 'correction'), { reference: corrected.reference, document: said(documentFor(3, { where: { ...documentFor(3).where!, address: 'вул. Рачная, 3, двор' } })) }, portal.token)).status, 201)
  await judge(corrected.id)
  await answer(clerk, byForm.id, rejects('F1', 'The yard is not in the Hramada.'))
  await accept(byForm.id, 'formal')
  t.equal(typeOf(await accept(byForm.id, 'substantive')), '409 formal-comes-first')
  await answer(clerk, unsigned.id, { criterion: 'F1', answer: 'met' })
  t.match((await accept(unsigned.id, 'formal')).body.stages[0], { accepted: { passed: false } }, 'one signature too few')
  const brokenBy = (check: any) => check.verdict.rules.filter((rule: any) => !rule.holds).map((rule: any) => rule.rule)
  t.strictSame(brokenBy(await judge(byDate.id)), ['completed-within-the-period'])
  t.strictSame(brokenBy(await judge(bySeason.id)), ['completed-within-the-period', 'seasons-fit-the-period'])
  t.strictSame(brokenBy(await judge(byMoney.id)), ['within-the-cap'])
  for (const { id } of [bySubstance, won, lost]) await judge(id, rejects('S1', 'It is no local matter.'), { criterion: 'S2', answer: 'not_applicable', reason: 'Nobody lives there.' })
  for (const { id } of [yard, copy, { id: merged.body.id as string }]) await judge(id)
  for (const id of ['proposal-1', helped.body.id as string]) {
    await answer(clerk, id, { criterion: 'F1', answer: 'met' })
    t.match((await accept(id, 'formal')).body.stages[0], { accepted: { passed: false } }, 'nobody signed')
  }
  t.match((await wire.get(at(bySubstance.id, 'verification'), lawyer.token)).body.stages.map((stage: any) => stage.answers.map((each: any) => each.criterion)), [[], ['S1', 'S2']], 'a reviewer sees the criteria of the own unit')
  t.equal(typeOf(await wire.get(at(bySubstance.id, 'verification'), officer.token)), '409 verdict-is-published')
  t.equal(typeOf(await wire.post('/v1/cycles/cycle-1/verdicts', {}, coordinator.token)), '409 commission-heard-on-the-list')
  await wire.post('/v1/opinions', { subject: { kind: 'verified_proposals', id: 'cycle-1' }, outcome: 'for', on: '2027-04-05', minutes }, secretary.token)
  for (const { reference } of [bySubstance, won, corrected]) t.notOk('verdict' in (await follow(reference))[0])
  t.strictSame((await wire.post('/v1/cycles/cycle-1/verdicts', {}, coordinator.token)).body, { cycle: 'cycle-1', judged: 14, passed: 4 })
  t.match((await follow(byForm.reference))[0].verdict, { passed: false, failed_in: 'formal', criteria: [{ criterion: 'F1', stage: 'formal', answer: 'not_met', reason: 'The yard is not in the Hramada.', ground: 'Regulation, item 4' }] })
  t.match(await publish('/v1/public/cycles/cycle-1/proposals/5'), { verdict: { passed: false, failed_in: 'substantive', check: { feasible: true } } })
  t.match(await publish('/v1/public/cycles/cycle-1/proposals/3'), { verdict: { passed: true }, verified: { cause: 'correction', document: { where: { address: 'вул. Рачная, 3, двор' } } } })

  clock.set('2027-06-16T09:00:00.000Z')
  for (const { id, reference } of [won, lost]) t.equal((await wire.post(at(id, 'appeal'), { reference, reason: 'It is ours.' }, portal.token)).status, 201)
  clock.set('2027-06-25T09:00:00.000Z')
  t.equal((await wire.get('/v1/cycles/cycle-1/appeals', officer.token)).body.appeals.length, 2)
  t.equal((await wire.post(at(won.id, 'appeal-decision'), { outcome: 'upheld', reason: 'It is a local matter.', document: minutes }, officer.token)).status, 201)
  t.equal((await wire.post(at(lost.id, 'appeal-decision'), { outcome: 'dismissed', reason: 'It is not.', document: minutes }, officer.token)).status, 201)
  t.match((await follow(won.reference))[0].appeal, { outcome: 'upheld', decision: { reason: 'It is a local matter.' } })
  t.equal((await wire.post('/v1/pairs/pair-1/resolution', { exclusive: true, reason: 'Both want the same yard.' }, coordinator.token)).status, 201)
  clock.set('2027-07-12T09:00:00.000Z')
  t.equal(typeOf(await wire.get('/v1/cycles/cycle-1/list', portal.token)), '404 not-found')
  t.equal(typeOf(await wire.post('/v1/cycles/cycle-1/list', {}, coordinator.token)), '409 order-by-lot')
  await wire.post('/v1/lots/lot-1/reveal', { seed }, officer.token)
  const list = await wire.post('/v1/cycles/cycle-1/list', {}, coordinator.token)
  t.equal(list.status, 201)
  const { settled_at: _at, list_sha256: listSha256, ...listed } = list.body
  t.equal(listSha256, createHash('sha256').update(canonicalJson(listed)).digest('hex'), 'as anybody can reckon it')
  const ticket = (number: number) => createHash('sha256').update(`${seed}:${number}`).digest('hex')
  const numbers = list.body.projects.map((project: any) => project.number)
  t.strictSame(numbers, numbers.toSorted((a: number, b: number) => ticket(a) < ticket(b) ? -1 : 1))
  t.strictSame(new Set(list.body.projects.map((project: any) => project.proposal)), new Set([corrected.id, won.id, yard.id, copy.id, merged.body.id]))
  t.equal(list.body.exclusive.length, 1)
  t.strictSame((await wire.get('/v1/cycles/cycle-1/list', portal.token)).body, list.body)
  const { publication, as_of: asOf, currency, ...ballot } = await publish('/v1/public/cycles/cycle-1/ballot')
  t.strictSame(ballot, list.body)
  t.ok(publication > 0 && asOf === '2027-07-12' && currency === 'BYN')
  t.match((await follow(won.reference))[0].ballot, { code: /^J00\d$/ })
  const page = await publish('/v1/public/cycles/cycle-1/proposals?limit=5')
  t.strictSame(page.proposals.map((proposal: any) => [proposal.number, proposal.state, proposal.passed]), [[1, 'submitted', false], [2, 'submitted', false], [3, 'submitted', true], [4, 'submitted', false], [5, 'submitted', false]])
  t.equal(page.next, 5)
  t.equal((await wire.get('/v1/public/cycles/cycle-1/proposals?after=5')).body.proposals[0].number, 6)
  t.equal(typeOf(await wire.get('/v1/public/cycles/cycle-1/proposals/99')), '404 not-found')
  t.equal((await wire.get('/v1/pools/pool-1/projects', auditor.token)).body.projects.length, 5)
  t.equal((await wire.get('/v1/cycles/cycle-1/proposals?limit=2', auditor.token)).body.proposals.length, 2)
  t.match((await wire.get(`/v1/proposals/${helped.body.id as string}`, starosta.token)).body, { notes: [{ text: 'The ground is dry.' }], on_behalf: true })
})
