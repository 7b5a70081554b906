import t from 'tap'
import { openWire } from '../../support/house.ts'
import { documentFor } from '../proposals/yard.ts'
import { minutes, notMet, met, openOffice } from './office.ts'

t.test('two at the same moment: one is done, the other is told why not', async t => {
  const office = openOffice(t)
  const wire = openWire(t, office)
  const { draft, supported, portal, clerk, coordinator, member, officer, clock, answer, judge, publish, appeal } = office
  const both = async (...requests: (() => Promise<{ status: number, body: any }>)[]) => (await Promise.all(requests.map(async request => await request())))
    .map(({ status, body }) => `${status} ${String(body.type ?? '').replace('/problems/', '')}`.trim()).sort()
  const [one, other] = [draft(documentFor(31)), draft(documentFor(32))]
  const submit = ({ id, reference }: typeof one) => async () => await wire.post(`/v1/proposals/proposal-${id}/submission`, { reference, resident_of_age: true }, portal.token)
  t.strictSame(await both(submit(one), submit(one)), ['201', '409 submitted-stays'])
  t.strictSame(await both(submit(other), async () => await wire.post(`/v1/proposals/proposal-${other.id}/withdrawal`, { reference: other.reference }, portal.token)), ['201', '201'], 'handed in and withdrawn')
  const [first, second, third] = [supported(), supported(), supported()]
  const consent = (id: number, reference: string) => async () => await wire.post(`/v1/mergers/merger-${id}/consent`, { reference }, portal.token)
  for (const [from, to] of [[first, second], [second, first]] as const) {
    const { format: _, ...document } = documentFor(33)
    t.equal((await wire.post(`/v1/proposals/proposal-${from.id}/mergers`, { reference: from.reference, with: `proposal-${to.id}`, document }, portal.token)).status, 201)
  }
  t.strictSame(await both(consent(1, second.reference), consent(2, first.reference)), ['201', '409 proposal-stands'], 'two authors consent to each other: one proposal comes of it')
  const sign = () => wire.post(`/v1/proposals/proposal-${third.id}/signatures`, { pseudonym: 'ab'.repeat(16) }, portal.token)
  t.strictSame(await both(sign, sign, sign), ['201', '409 signed-once', '409 signed-once'])

  clock.set('2027-04-05T09:00:00.000Z')
  answer(clerk, third.id, met('F1'))
  const anotherCoordinator = member('coordinator')
  const decide = (token: string, outcome: string) => async () => await wire.post(`/v1/proposals/proposal-${third.id}/stages`, { stage: 'formal', outcome, reason: 'So it is.' }, token)
  const decided = await both(decide(coordinator.token, 'accepted'), decide(anotherCoordinator.token, 'accepted'))
  t.strictSame(decided, ['201', '409 stage-is-open'])
  office.substantive(third.id, [notMet('S1'), met('S2')])
  const merged = office.service.reader.$client.prepare('SELECT merged_id FROM merger_consent').pluck().get() as number
  judge(merged)
  office.formal(one.id, [notMet('F1')])
  publish()
  clock.set('2027-06-16T09:00:00.000Z')
  const lodge = () => wire.post(`/v1/proposals/proposal-${third.id}/appeal`, { reference: third.reference, reason: 'It is so.' }, portal.token)
  t.strictSame(await both(lodge, lodge), ['201', '409 appealed-once'])
  appeal(one)
  clock.set('2027-06-25T09:00:00.000Z')
  const hear = (outcome: string) => async () => await wire.post(`/v1/proposals/proposal-${third.id}/appeal-decision`, { outcome, reason: 'So it is.', document: minutes }, officer.token)
  t.strictSame(await both(hear('upheld'), hear('dismissed')), ['201', '409 appeal-decided-once'])
})

t.test('at the last instant of a term the one that is recorded in it counts', async t => {
  const office = openOffice(t)
  const wire = openWire(t, office)
  const { draft, portal, clock } = office
  const drafts = [draft(documentFor(41)), draft(documentFor(42))]
  clock.set('2027-03-31T20:59:59.999Z')
  const answers = drafts.map(({ id, reference }) => wire.post(`/v1/proposals/proposal-${id}/submission`, { reference, resident_of_age: true }, portal.token))
  clock.set('2027-03-31T21:00:00.000Z')
  t.strictSame((await Promise.all(answers)).map(({ body }) => body.type), ['/problems/in-phase', '/problems/in-phase'], 'the request came in time and was recorded too late: the clock of the act decides')
})
