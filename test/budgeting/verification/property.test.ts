import t from 'tap'
import { decisionEvent } from '../../../db/schema.ts'
import { alertsIn } from '../../../src/budgeting/verification/alert-store.ts'
import { lastCheckOf } from '../../../src/budgeting/verification/check-store.ts'
import { decideOnProperty } from '../../../src/budgeting/verification/decide-on-property.ts'
import { recheck } from '../../../src/budgeting/verification/recheck.ts'
import { civilDateOf } from '../../../src/calendar/civil-date.ts'
import { openWire } from '../../support/house.ts'
import { documentFor } from '../proposals/yard.ts'
import { sha } from '../rada.ts'
import { openOffice } from './office.ts'

const inVerification = '2027-04-05T09:00:00.000Z'
const lent = { property: 'Сорак метраў парку, у карыстанне суполкі' }

t.test('what gives communal property away goes on only as the Rada has decided, and no longer when that is cancelled', t => {
  const { supported, secretary, coordinator, decide, places, clock, cycle, judge, formal, publish, toTheList, settle, refusedFor, as, act, service } = openOffice(t)
  const [lets, undecided, plain] = [supported(documentFor(41, lent)), supported(documentFor(42, lent)), supported()]
  clock.set(inVerification)
  const [today, later] = ['2027-04-05', '2027-04-06']
  const wish = (proposalId: number, decisionId: number) => refusedFor(secretary.actor, act => decideOnProperty(act, { proposalId, decisionId }))
  t.strictSame(wish(plain.id, decide(today)), ['property-is-named'])
  t.strictSame(wish(lets.id, decide(today, places.uprava)), ['property-by-the-rada'])
  t.strictSame(wish(lets.id, decide(later)), ['decision-before-act'])
  const adopted = decide(today)
  t.strictSame(wish(lets.id, adopted), [])
  for (const { id } of [lets, undecided, plain]) judge(id)
  const said = (id: number) => (lastCheckOf(service.reader, id)!.verdict as { rules: { rule: string, holds: boolean, because: string }[] }).rules.find(({ rule }) => rule === 'property-is-decided-on')
  t.match(said(lets.id), { holds: true, because: /^The project gives away or encumbers: Сорак метраў парку, у карыстанне суполкі\. Decision \d+ of the Rada lets it\.$/ })
  t.match(said(undecided.id), { holds: false, because: /No decision of the Rada that is in force lets it\.$/ })
  t.equal(publish().passed, 2, 'without a decision it does not pass')
  act(secretary.actor, ({ db, auditSeq, tell }) => {
    db.insert(decisionEvent).values({ decisionId: adopted, event: 'suspended', onDay: civilDateOf(clock.now()), documentSha256: sha, auditSeq }).run()
    tell({ action: 'test.prepare', target: { type: 'test', id: 'test' } })
  })
  t.match(as(coordinator.actor, act => recheck(act, cycle.id)), { looked: 2, run: 1, failing: [lets.id], alerts: [1] }, 'it passed, and does no longer')
  t.match(alertsIn(service.reader, cycle.id), [{ proposalId: lets.id, state: 'open' }])
  t.strictSame(wish(lets.id, decide(today)), [], 'the Rada decides again')
  t.match(as(coordinator.actor, act => recheck(act, cycle.id)), { run: 1, failing: [] })
  t.match(alertsIn(service.reader, cycle.id), [{ state: 'cleared' }])
  toTheList()
  settle()
  t.strictSame(wish(lets.id, decide(today)), ['before-the-final-list'])
  t.throws(() => formal(undecided.id))
  t.end()
})

t.test('over REST, with the hearing that a proposal comes from', async t => {
  const office = openOffice(t)
  const wire = openWire(t, office)
  const { portal, secretary, coordinator, decide } = office
  const hearing = { held_on: '2027-02-20', document: { ref: 'Minutes of the hearing', sha256: sha } }
  const { format: _, ...document } = documentFor(1, { ...lent, hearing })
  const { body: { id, reference } } = await wire.post('/v1/cycles/cycle-1/proposals', { document }, portal.token)
  t.equal((await wire.post(`/v1/proposals/${id as string}/submission`, { reference, resident_of_age: true }, portal.token)).status, 201)
  const address = `/v1/proposals/${id as string}/property-decision`
  const decision = `decision-${decide('2027-02-20')}`
  t.equal((await wire.post(address, { decision }, coordinator.token)).status, 403)
  t.match(await wire.post(address, { decision: 'decision-99' }, secretary.token), { status: 404 })
  t.strictSame((await wire.post(address, { decision }, secretary.token)).body, { proposal: id, decision })
  t.match((await wire.get(`/v1/proposals/${id as string}`, coordinator.token)).body.versions[0].document, { ...lent, hearing })
})
