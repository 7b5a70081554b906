import fc from 'fast-check'
import t from 'tap'
import { readElectionText } from '../../../src/budgeting/election-file.ts'
import { importElection } from '../../../src/budgeting/import-election.ts'
import { checkTerms } from '../../../src/budgeting/regulations/check/calendar.ts'
import { calendarWith } from '../../../src/budgeting/regulations/calendar.ts'
import { calendarOf, phaseAt } from '../../../src/budgeting/regulations/calendar-store.ts'
import { commitLot } from '../../../src/budgeting/regulations/commit-lot.ts'
import { deedsOf } from '../../../src/budgeting/regulations/deeds.ts'
import { extendCalendar } from '../../../src/budgeting/regulations/extend-calendar.ts'
import type { ExtendCalendar } from '../../../src/budgeting/regulations/extend-calendar.ts'
import { extensionRules } from '../../../src/budgeting/regulations/extension-rules.ts'
import { commitmentOf } from '../../../src/budgeting/regulations/lot-order.ts'
import { phases } from '../../../src/budgeting/regulations/regulation.ts'
import { revealLot } from '../../../src/budgeting/regulations/reveal-lot.ts'
import { broken } from '../../../src/law/rule.ts'
import { NotFound } from '../../../src/storage/found.ts'
import { openWire } from '../../support/house.ts'
import { electionText } from '../rada.ts'
import { example, openRegulated } from './regulated.ts'

const day = (on: string, hour = '21:00:00.000') => `${on}T${hour}Z`
const seed = '9f86d081884c7d659a2feaa0c55ad015'

/** A cycle at an instant, and what an extension of it is refused by. */
function openCycleAt (test: Parameters<typeof openRegulated>[0], instant: string) {
  const rada = openRegulated(test)
  const { cycle } = rada.cycleUnder()
  rada.act(rada.officer.actor, act => commitLot(act, { cycleId: cycle.id, purpose: 'ballot_order', commitment: commitmentOf(seed) }))
  rada.clock.set(instant)
  const today = instant.slice(0, 10)
  const wish = (phases: ExtendCalendar['phases'], more: Partial<ExtendCalendar> = {}) => {
    const decisionId = more.decisionId ?? rada.decide(today)
    return rada.refused(act => extendCalendar(act, { cycleId: cycle.id, decisionId, phases, reason: 'The portal was down.', reopens: false, ...more }))
  }
  return { ...rada, cycle, wish, held: () => calendarOf(rada.service.reader, cycle.id) }
}

t.test('what runs or is to come gets more time, by a decision of the Rada', t => {
  const { wish, decide, suspend, places, held, cycleTo, run, cycle } = openCycleAt(t, '2027-09-10T09:00:00.000Z')
  cycleTo('opened')
  const longer = { phase: 'voting', until: day('2027-09-16') } as const
  const cases: [string[], ExtendCalendar['phases'], Partial<ExtendCalendar>?][] = [
    [['regulation-by-the-rada'], [longer], { decisionId: decide('2027-09-10', places.uprava) }],
    [['decision-in-force'], [longer], { decisionId: suspend(decide('2027-09-10')) }],
    [['decision-before-act'], [longer], { decisionId: decide('2027-09-11') }],
    [['extension-of-a-calendar', 'new-end-lies-ahead'], [{ phase: 'voting', from: '', until: '' }], { cycleId: 2 }],
    [['extension-of-a-calendar'], [longer, longer]],
    [['extension-changes-something'], [{ phase: 'voting', until: day('2027-09-14') }]],
    [['extension-never-shortens'], [{ phase: 'voting', until: day('2027-09-14', '20:59:59.999') }]],
    [['extension-never-shortens'], [{ phase: 'complaints', from: day('2027-09-18'), until: day('2027-09-24') }]],
    [['extension-never-shortens'], [{ phase: 'complaints', from: day('2027-09-16'), until: day('2027-09-26') }]],
    [['begun-phase-keeps-its-beginning'], [{ phase: 'voting', from: day('2027-09-01'), until: day('2027-09-16') }]],
    [['extended-calendar-is-valid'], [{ phase: 'voting', until: day('2027-09-18') }]],
    [['extended-calendar-is-valid'], [{ phase: 'complaints', until: day('2028-01-15') }]],
    [['ended-phase-stays-ended', 'extension-never-shortens', 'new-end-lies-ahead'], [{ phase: 'voting', until: day('2027-09-09') }], { reopens: true }],
    [[], [longer]],
    [[], [{ phase: 'voting', until: day('2027-09-18') }, { phase: 'complaints', from: day('2027-09-20'), until: day('2027-09-27') }]]
  ]
  for (const [rules, wished, more] of cases) t.strictSame(wish(wished, more), rules, JSON.stringify([wished, more]))
  t.throws(() => run(act => extendCalendar(act, { cycleId: 9, decisionId: 1, phases: [longer], reason: 'because', reopens: false })), new NotFound('cycle-9'))
  t.strictSame(held().slice(4).map(({ phase, from, until }) => ({ phase, from, until })), [
    { phase: 'voting', from: day('2027-08-31'), until: day('2027-09-18') }, { phase: 'complaints', from: day('2027-09-20'), until: day('2027-09-27') }
  ])
  t.strictSame(held().slice(0, 4), example.calendar.slice(0, 4), 'the others are those of the Regulation')
  t.equal(cycle.id, 1)
  t.end()
})

t.test('the phase that ended last is opened again where the decision says so, and only while nothing rests on its end', t => {
  const { wish, held, service, run, officer, act, clock, pools, cycle } = (() => {
    const opened = openCycleAt(t, day('2027-07-11', '09:00:00.000'))
    return { ...opened, pools: opened.service.reader.$client.prepare('SELECT id FROM pool WHERE cycle_id = 1').pluck().all() as number[] }
  })()
  const again = [{ phase: 'appeal_decisions', until: day('2027-07-20') }] as const
  t.strictSame(wish(again), ['ended-phase-stays-ended'], 'the decision does not say so')
  t.strictSame(wish([{ phase: 'appeals', until: day('2027-07-20') }], { reopens: true }), ['ended-phase-stays-ended', 'extended-calendar-is-valid'], 'not the last one')
  t.strictSame(wish([{ phase: 'voting', until: day('2027-09-16') }], { reopens: true }), ['ended-phase-stays-ended'], 'nothing that is named is over')
  t.strictSame(wish([{ phase: 'appeal_decisions', until: day('2027-07-11', '09:00:00.000') }], { reopens: true }), ['new-end-lies-ahead'])
  t.strictSame(wish(again, { reopens: true }), [])
  t.match(phaseAt(service.reader, cycle.id, clock.now().toISOString()), { phase: 'appeal_decisions', until: day('2027-07-20') })
  clock.set(day('2027-07-20'))
  t.strictSame(deedsOf(service.reader, cycle.id), [])
  act(officer.actor, act => revealLot(act, { lotId: 1, seed }))
  t.strictSame(wish([{ phase: 'appeal_decisions', until: day('2027-07-22') }], { reopens: true }), ['later-acts-stand'])
  t.strictSame(deedsOf(service.reader, cycle.id), [{ after: 'appeal_decisions', what: 'the lot for the order on the ballot was revealed' }])
  t.strictSame(wish([{ phase: 'voting', from: day('2027-09-01'), until: day('2027-09-16') }]), [], 'what comes later still moves')
  clock.set(day('2027-09-16', '09:00:00.000'))
  run(act => importElection(act, { poolId: pools[0]!, file: readElectionText(electionText(), false) }))
  t.strictSame(wish([{ phase: 'voting', until: day('2027-09-17') }]), ['later-acts-stand'], 'ballots are counted')
  t.strictSame(wish([{ phase: 'complaints', until: day('2027-09-30') }]), [], 'complaints are taken while it counts')
  t.strictSame(held().map(({ extendedBy }) => extendedBy !== undefined), [false, false, false, true, true, true])
  t.end()
})

t.test('behind a phase that is opened again the next one begins anew', t => {
  const { wish, held } = openCycleAt(t, day('2027-03-31', '22:00:00.000'))
  const submission = { phase: 'submission', until: day('2027-04-03') } as const
  t.strictSame(wish([submission], { reopens: true }), ['extended-calendar-is-valid'], 'verification has begun by the clock')
  t.strictSame(wish([{ phase: 'verification', from: day('2027-04-03'), until: day('2027-06-18') }]), ['begun-phase-keeps-its-beginning', 'extended-calendar-is-valid'])
  const moved = (days: number) => example.calendar.slice(1, 4).map(({ phase, from, until }) => ({ phase, from: new Date(Date.parse(from) + days * 86_400_000).toISOString(), until: new Date(Date.parse(until) + days * 86_400_000).toISOString() }))
  t.strictSame(wish([submission, ...moved(3)], { reopens: true }), [])
  t.strictSame(checkTerms(held()), [])
  t.end()
})

t.test('whatever the wishes, what the rules let pass is a valid calendar in which nobody loses time', t => {
  const base = calendarWith(example.calendar, [])
  const instant = fc.integer({ min: Date.parse('2027-03-01T00:00:00.000Z'), max: Date.parse('2027-10-15T00:00:00.000Z') }).map(at => new Date(at - at % 86_400_000).toISOString())
  const later = fc.integer({ min: -1, max: 12 })
  const wishes = fc.uniqueArray(fc.record({ phase: fc.constantFrom(...phases), from: later, until: later }), { selector: ({ phase }) => phase, minLength: 1, maxLength: 6 })
  const decision = { number: '1', adoptedOn: '2027-01-01', status: 'in_force', body: { kind: 'rada', name: { be: 'Рада' } } } as never
  let passed = 0
  fc.assert(fc.property(instant, wishes, fc.boolean(), (at, wishes, reopens) => {
    const terms = wishes.map(({ phase, from, until }) => {
      const held = base.find(term => term.phase === phase)!
      const move = (text: string, days: number) => new Date(Date.parse(text) + days * 86_400_000).toISOString()
      return { phase, from: move(held.from, from), until: move(held.until, until) }
    })
    const after = calendarWith(base, [{ id: 1, decisionId: 1, terms }])
    const facts = { decision, on: '2027-10-20', at, held: base, wishes: terms, reopens, deeds: [], contradictions: checkTerms(after) }
    if (broken(extensionRules, facts).length > 0) return
    passed++
    if (checkTerms(after).length > 0) throw new Error('a calendar that no Regulation may have')
    for (const [i, { phase, from, until }] of after.entries()) {
      const held = base[i]!
      if (Date.parse(until) - Date.parse(from) < Date.parse(held.until) - Date.parse(held.from)) throw new Error(`${phase} got shorter`)
      if (held.until <= at && until > at && !reopens) throw new Error(`${phase} was opened again`)
    }
  }), { numRuns: 3000, seed: 20270301 })
  t.ok(passed > 20, `${passed} extensions passed`)
  t.end()
})

t.test('over REST, and told in the trail with before and after', async t => {
  const rada = openCycleAt(t, '2027-09-10T09:00:00.000Z')
  const wire = openWire(t, rada)
  const { secretary, coordinator, member, decide, service } = rada
  const decision = `decision-${decide('2027-09-10')}`
  const address = '/v1/cycles/cycle-1/calendar/extensions'
  const wish = { decision, phases: [{ phase: 'voting', until: day('2027-09-16') }], reason: 'The portal was down for two days.' }
  t.equal((await wire.post(address, wish, coordinator.token)).status, 403)
  for (const phases of [[], [{ phase: 'counting', until: day('2027-09-16') }], [{ phase: 'voting', until: '2027-09-16T21:00:00Z' }], [{ phase: 'voting' }]]) t.equal((await wire.post(address, { ...wish, phases }, secretary.token)).status, 400)
  const refused = await wire.post(address, { ...wish, phases: [{ phase: 'voting', until: day('2027-09-18') }] }, secretary.token)
  t.match(refused, { status: 409, body: { type: '/problems/extended-calendar-is-valid', errors: [{ at: '/calendar/5/from', says: 'The phase of complaints begins at 2027-09-17T21:00:00.000Z, before 2027-09-18T21:00:00.000Z, the end of the voting.' }] } })
  const extended = await wire.post(address, wish, secretary.token)
  t.equal(extended.status, 201)
  t.match(extended.body.phase, { phase: 'voting', until: day('2027-09-16'), why: `The calendar has it, as ${decision} extended it.` })
  t.strictSame(extended.body.calendar[4], { phase: 'voting', from: day('2027-08-31'), until: day('2027-09-16'), extended_by: decision })
  t.strictSame(extended.body.extensions, [{ id: 'extension-1', decision, reopens: false, reason: wish.reason, phases: [{ phase: 'voting', from: day('2027-08-31'), until: day('2027-09-16') }] }])
  t.strictSame((await wire.get('/v1/cycles/cycle-1/calendar', member('starosta').token)).body, extended.body)
  const both = await wire.post(address, { ...wish, phases: [{ phase: 'complaints', from: day('2027-09-18'), until: day('2027-09-25') }, { phase: 'voting', until: day('2027-09-17') }] }, secretary.token)
  t.strictSame(both.body.extensions[1].phases.map(({ phase }: any) => phase), ['voting', 'complaints'], 'in the order of the calendar')
  t.strictSame((await wire.get('/v1/cycles/cycle-1', coordinator.token)).body.calendar, both.body.calendar)
  const leaf = service.reader.$client.prepare("SELECT body FROM audit_log WHERE json_extract(body, '$.action') = 'budgeting.extend_calendar'").pluck().get() as string
  t.match(JSON.parse(leaf), { before: { phases: [{ phase: 'voting', until: day('2027-09-14') }] }, after: { extension: 'extension-1', reopens: false, phases: [{ phase: 'voting', until: day('2027-09-16') }] } })
  t.notMatch(leaf, /portal was down/, 'the reason lies where it can be erased')
})
