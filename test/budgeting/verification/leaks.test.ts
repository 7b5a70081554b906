import { Writable } from 'node:stream'
import { pino } from 'pino'
import t from 'tap'
import { buildApp } from '../../../src/app.ts'
import { documentOf } from '../../../src/budgeting/proposals/document.ts'
import { draftProposal } from '../../../src/budgeting/proposals/draft-proposal.ts'
import { saveProposal } from '../../../src/budgeting/proposals/save-proposal.ts'
import { reassessCosts } from '../../../src/budgeting/verification/reassess-costs.ts'
import { publish } from '../../../src/reporting/publish.ts'
import { openWire } from '../../support/house.ts'
import { cost, documentFor } from '../proposals/yard.ts'
import { met, notMet, openOffice } from './office.ts'

/** What everybody outside can get hold of: all public documents, as they are served. */
async function outside (office: ReturnType<typeof openOffice>, wire: ReturnType<typeof openWire>): Promise<string> {
  office.as(office.secretary.actor, act => publish(act, 'officer'))
  const numbers = (await wire.get('/v1/public/cycles/cycle-1/proposals?limit=500')).body.proposals.map((proposal: any) => proposal.number as number)
  const paths = ['hramada', 'funds', 'cycles', 'cycles/cycle-1', 'decisions', 'cycles/cycle-1/proposals', ...numbers.map((number: number) => `cycles/cycle-1/proposals/${number}`)]
  const replies = await Promise.all(paths.map(async path => await wire.get(`/v1/public/${path}`)))
  return JSON.stringify([replies.map(reply => reply.body), office.service.reader.$client.prepare('SELECT list, position, body FROM publication_document').all()])
}

t.test('no draft, no reference, no pseudonym, no unpublished word of a verdict leaves the house', async t => {
  const office = openOffice(t)
  const wire = openWire(t, office)
  const { as, portal, starosta, supported, clerk, lawyer, coordinator, clock, cycle, answer, accept, service, substantive } = office
  const canaries = { draft: 'Канарэйка чарнавік', helped: 'Канарэйка стараста', before: 'Канарэйка да', reason: 'Канарэйка прычына', ground: 'Канарэйка падстава', returned: 'Канарэйка вернута', reassessed: 'Канарэйка кошт', call: 'Канарэйка выпраўленне' }
  const draft = as(portal.actor, act => draftProposal(act, { cycleId: cycle.id, document: documentOf({ author: { kind: 'group', public_name: canaries.draft }, title: canaries.draft }) }))
  as(starosta.actor, act => draftProposal(act, { cycleId: cycle.id, document: documentOf({ author: { kind: 'resident' }, title: canaries.helped }) }))
  const early = as(portal.actor, act => draftProposal(act, { cycleId: cycle.id, document: documentOf({ author: { kind: 'resident' }, title: canaries.before }) }))
  as(portal.actor, act => saveProposal(act, { proposalId: early.id, reference: early.reference, document: documentFor(30) }))
  t.equal((await wire.post(`/v1/proposals/proposal-${early.id}/submission`, { reference: early.reference, resident_of_age: true }, portal.token)).status, 201)
  const [passed, rejected, corrected] = [supported(), supported(), supported()]
  clock.set('2027-04-05T09:00:00.000Z')
  answer(clerk, passed.id, met('F1'))
  accept(passed.id, 'formal')
  substantive(passed.id)
  as(lawyer.actor, act => reassessCosts(act, { proposalId: passed.id, cost: { ...cost, lines: [{ ...cost.lines[0]!, name: canaries.reassessed }] }, reason: canaries.reassessed }))
  answer(clerk, rejected.id, { ...notMet('F1'), reason: canaries.reason, ground: canaries.ground })
  await wire.post(`/v1/proposals/proposal-${rejected.id}/stages`, { stage: 'formal', outcome: 'returned', reason: canaries.returned }, coordinator.token)
  answer(clerk, rejected.id, { ...notMet('F1'), reason: canaries.reason, ground: canaries.ground })
  accept(rejected.id, 'formal')
  await wire.post(`/v1/proposals/proposal-${corrected.id}/correction-call`, { criteria: ['F1'], reason: canaries.call }, clerk.token)

  const published = await outside(office, wire)
  for (const canary of Object.values(canaries)) t.notOk(published.includes(canary), `${canary} is in no public document`)
  const references = [draft, early, passed, rejected, corrected].map(({ reference }) => reference)
  const file = service.reader.$client.serialize()
  for (const reference of references) {
    t.notOk(published.includes(reference) || file.includes(reference) || file.includes(reference.replaceAll('-', '')), 'no reference is anywhere')
  }
  const leaves = (service.reader.$client.prepare('SELECT body FROM audit_log').pluck().all() as string[]).join('\n')
  for (const canary of Object.values(canaries)) t.notOk(leaves.includes(canary), `${canary} is in no leaf of the trail`)
  const answers = (service.reader.$client.prepare('SELECT answer FROM idempotency').pluck().all() as string[]).join('\n')
  for (const canary of [canaries.draft, canaries.before]) t.notOk(answers.includes(canary), `${canary} is in no answer that is kept`)
  t.ok(Object.values(canaries).filter(canary => file.includes(canary)).length > 5, 'and the search would have found them')

  const told = async (reference: string) => JSON.stringify((await wire.post('/v1/proposals/follow', { reference }, portal.token)).body)
  const strangers = await Promise.all(references.map(told))
  for (const canary of [canaries.reason, canaries.ground, canaries.returned, canaries.reassessed]) t.notOk(strangers.join().includes(canary), `${canary} is told to no author before the publication`)
  t.ok(strangers[4]!.includes(canaries.call), 'a call is told to the author whom it calls')
  t.notOk(strangers.slice(0, 4).join().includes(canaries.call), 'and to no other')
  t.strictSame((await wire.post('/v1/proposals/follow', { reference: 'AAAAA-AAAAA-AAAAA-AAAAA' }, portal.token)).body, { proposals: [] })
})

t.test('before the publication, what a portal and the public are told does not depend on the verdict', async t => {
  const office = openOffice(t)
  const wire = openWire(t, office)
  const { supported, clock, judge, formal, portal, starosta } = office
  const three = [supported(), supported(), supported(), supported()]
  const [passed, byForm, bySubstance] = three
  clock.set('2027-04-05T09:00:00.000Z')
  judge(passed!.id)
  formal(byForm!.id, [notMet('F1')])
  judge(bySubstance!.id, [notMet('S1'), met('S2')])
  clock.set('2027-06-15T21:00:00.000Z')
  const document = (({ format: _, ...said }) => said)(documentFor(40))
  /** Everything that somebody outside can try on a proposal, with what is its own taken out of the answers. */
  const tried = async ({ id, reference }: { id: number, reference: string }, number: number) => {
    const at = (what: string) => `/v1/proposals/proposal-${id}/${what}`
    const dry = '?dry_run=true'
    const requests: [string, object, string][] = [
      ['/v1/proposals/follow', { reference }, portal.token],
      [at(`withdrawal${dry}`), { reference }, portal.token],
      [at(`correction${dry}`), { reference, document }, portal.token],
      [at(`versions${dry}`), { reference, document }, portal.token],
      [at(`submission${dry}`), { reference, resident_of_age: true }, portal.token],
      [at(`signatures${dry}`), { pseudonym: '0'.repeat(32) }, portal.token],
      [at(`mergers${dry}`), { reference, with: `proposal-${three[3]!.id}`, document }, portal.token],
      [at(`appeal${dry}`), { reference, reason: 'It is so.' }, portal.token],
      [at(`notes${dry}`), { text: 'Seen.' }, starosta.token]
    ]
    const answers = await Promise.all(requests.map(async ([path, body, token]) => {
      const reply = await wire.post(path, body, token)
      return [path.replace(`proposal-${id}`, 'it'), reply.status, JSON.stringify(reply.body)]
    }))
    office.as(office.secretary.actor, act => publish(act, 'officer'))
    const shown = await wire.get(`/v1/public/cycles/cycle-1/proposals/${number}`)
    const own = documentFor(number)
    const neutral = (text: string) => text.replaceAll(`proposal-${id}`, 'it').replaceAll(JSON.stringify(own.title), '""').replaceAll(JSON.stringify(own.what), '""').replaceAll(JSON.stringify(own.where), '{}').replaceAll(JSON.stringify(own.where!.place!.coordinates), '[]').replaceAll(own.where!.address!, '')
      .replaceAll(/request-[0-9a-f-]+|note-\d+|[0-9a-f]{64}|"(number|publication)":\d+/g, '')
    return [...answers.map(each => each.map(part => typeof part === 'string' ? neutral(part) : part)), neutral(JSON.stringify(shown.body))]
  }
  const [first, second, third] = [await tried(passed!, 1), await tried(byForm!, 2), await tried(bySubstance!, 3)]
  t.strictSame(second, first)
  t.strictSame(third, first)
  t.match(first.slice(0, 9).map(answer => (answer as unknown[])[1]), [200, 200, 409, 409, 409, 409, 409, 409, 200])
})

t.test('no log line holds a reference, a pseudonym or a word of a proposal', async t => {
  const office = openOffice(t)
  const lines: string[] = []
  const logger = pino({ level: 'trace', base: null }, new Writable({ write (chunk, _encoding, done) { lines.push(String(chunk)); done() } }))
  const app = buildApp({ service: office.service, logger })
  t.teardown(() => app.close())
  const post = async (url: string, body: unknown) => await app.inject({ method: 'POST', url, payload: typeof body === 'string' ? body : JSON.stringify(body), headers: { authorization: `Bearer ${office.portal.token}`, 'content-type': 'application/json', 'idempotency-key': `key-${Math.random()}`.replace('.', '-') } })
  const title = 'Канарэйка загаловак'
  const { id, reference } = (await post('/v1/cycles/cycle-1/proposals', { document: { author: { kind: 'resident' }, title } })).json() as { id: string, reference: string }
  const pseudonym = 'cafe'.repeat(8)
  const answers = [
    await post(`/v1/proposals/${id}/versions`, { reference, document: { author: { kind: 'resident' }, title } }),
    await post(`/v1/proposals/${id}/submission`, { reference, resident_of_age: true }),
    await post(`/v1/proposals/${id}/versions`, { reference, document: { author: { kind: 'king' }, title } }),
    await post(`/v1/proposals/${id}/versions`, `{"reference":"${reference}","document":{"title":"${title}"`),
    await post(`/v1/proposals/${id}/signatures`, { pseudonym }),
    await post('/v1/proposals/follow', { reference })
  ]
  t.strictSame(answers.map(answer => answer.statusCode), [201, 409, 400, 400, 409, 200])
  const log = lines.join('')
  t.ok(lines.length >= 7, `${lines.length} lines`)
  for (const secret of [reference, reference.replaceAll('-', ''), pseudonym, title, 'proposal-']) t.notOk(log.includes(secret), secret.slice(0, 5))
  for (const answer of answers.slice(1, 5)) t.notOk(answer.body.includes(reference) || answer.body.includes(title) || answer.body.includes(pseudonym), 'nor does a problem repeat them')
})
