import t from 'tap'
import { Refusal } from '../../src/law/rule.ts'
import { addBody } from '../../src/registry/add-body.ts'
import { addTerritory } from '../../src/registry/add-territory.ts'
import type { Body } from '../../src/registry/decision.ts'
import { listDecisions, showDecision } from '../../src/registry/list-decisions.ts'
import { provePublication } from '../../src/registry/prove-publication.ts'
import { recordEvent } from '../../src/registry/record-event.ts'
import { registerDecision } from '../../src/registry/register-decision.ts'
import type { Adoption } from '../../src/registry/register-decision.ts'
import type { Territory } from '../../src/registry/territory.ts'
import { openHouse } from '../support/house.ts'

const sha = 'a'.repeat(64)
const today = '2027-03-01'

/** A Hramada with a settlement, two courtyards in it, and a Rada, an Uprava, an assembly and a TPSG body. */
function town (t: Parameters<typeof openHouse>[0]) {
  const house = openHouse(t)
  const { actor } = house.member('secretary')
  /** The rule that refuses, or what was done. A refusal changes nothing. */
  function attempt<T> (operation: Parameters<typeof house.act<T>>[1]): T | string {
    const size = house.service.trail.size()
    try { return house.act(actor, operation) } catch (error) {
      if (!(error instanceof Refusal)) throw error
      t.equal(house.service.trail.size(), size, 'a refusal leaves no line')
      return error.first.rule.id
    }
  }
  const part = (kind: Territory['kind'], parentId?: number) => attempt(act => addTerritory(act, { kind, name: { be: kind }, parentId }).id)
  const body = (kind: Body['kind'], territoryId: number, more: Partial<Body> = {}) => attempt(act => addBody(act, { kind, territoryId, name: { be: kind, en: `The ${kind}` }, ...more }).id)
  return { house, attempt, part, body, db: house.service.reader }
}

t.test('the tree has one root, and every part lies where it can', t => {
  const { part } = town(t)
  t.equal(part('settlement'), 'part-lies-where-it-can', 'nothing lies outside')
  t.equal(part('hramada'), 1)
  t.equal(part('hramada'), 'one-root')
  t.equal(part('hramada', 1), 'one-root')
  t.equal(part('starosta_district', 1), 2)
  t.equal(part('district_administration', 1), 3)
  t.equal(part('starosta_district', 2), 'part-lies-where-it-can')
  t.equal(part('settlement', 2), 4)
  t.equal(part('settlement', 4), 'part-lies-where-it-can')
  t.equal(part('tpsg_territory', 4), 5)
  t.equal(part('tpsg_territory', 5), 'part-lies-where-it-can')
  t.equal(part('settlement', 5), 'part-lies-where-it-can')
  t.throws(() => part('settlement', 99), { message: 'There is no territory-99.' })
  t.end()
})

t.test('one body of a kind on a territory, and no address with two bodies of self-government', t => {
  const { part, body } = town(t)
  part('hramada')
  part('settlement', 1)
  part('tpsg_territory', 2)
  part('tpsg_territory', 2)
  part('settlement', 1)
  part('tpsg_territory', 5)
  const form = 'collegial'
  const table: [Body['kind'], number, Partial<Body>, number | string][] = [
    ['rada', 2, { seats: 5 }, 'central-body-at-root'],
    ['uprava', 3, {}, 'central-body-at-root'],
    ['rada', 1, {}, 'seats-of-the-rada'],
    ['uprava', 1, { seats: 5 }, 'seats-of-the-rada'],
    ['uprava', 1, { form }, 'form-of-self-government'],
    ['rada', 1, { seats: 5 }, 1],
    ['rada', 1, { seats: 5 }, 'one-body-per-territory'],
    ['uprava', 1, {}, 2],
    ['assembly', 1, {}, 3],
    ['assembly', 3, {}, 4],
    ['assembly', 3, {}, 'one-body-per-territory'],
    ['tpsg', 1, { form }, 'self-government-of-a-part'],
    ['tpsg', 3, {}, 'form-of-self-government'],
    ['tpsg', 3, { form }, 5],
    ['tpsg', 3, { form: 'individual' }, 'one-body-per-territory'],
    ['tpsg', 4, { form }, 6],
    ['tpsg', 2, { form }, 'self-government-not-nested'],
    ['tpsg', 5, { form }, 7],
    ['tpsg', 6, { form }, 'self-government-not-nested']
  ]
  for (const [kind, territory, more, expected] of table) t.equal(body(kind, territory, more), expected, `${kind} on territory-${territory}`)
  t.throws(() => body('assembly', 99), { message: 'There is no territory-99.' })
  t.end()
})

/** The bodies of the tables below: rada body-1 with 21 seats, uprava body-2, assembly body-3, tpsg body-4. */
function bodies (t: Parameters<typeof openHouse>[0]) {
  const house = town(t)
  house.part('hramada')
  house.part('settlement', 1)
  house.body('rada', 1, { seats: 21 })
  house.body('uprava', 1)
  house.body('assembly', 2)
  house.body('tpsg', 2, { form: 'collegial' })
  let number = 0
  const valid = (bodyId: number): Adoption => ({
    bodyId, number: `${++number}`, title: { be: 'Рашэнне' }, adoptedOn: today, documentSha256: sha,
    votes: { for: 11, against: 0, abstained: 0, present: 11, elected: 20 },
    ...(bodyId > 2 ? { rules: { quorum: 'A tenth', majority: 'Half of those present', source: 'Regulation 4' } } : {})
  })
  return { ...house, valid, register: (bodyId: number, change: Partial<Adoption> = {}) => house.attempt(act => registerDecision(act, { ...valid(bodyId), ...change })) }
}

t.test('a decision is adopted as the law or the minutes say', t => {
  const { register } = bodies(t)
  const votes = (yes: number, present: number, elected: number, against = 0) => ({ votes: { for: yes, against, abstained: 0, present, elected } })
  const table: [string, number, Partial<Adoption>, 'done' | string][] = [
    ['exactly over half of the elected', 1, votes(11, 11, 20), 'done'],
    ['half of the elected', 1, votes(10, 11, 20), 'rada-majority'],
    ['half of the elected present', 1, votes(10, 10, 20), 'rada-quorum'],
    ['over half of 21', 1, votes(11, 11, 21), 'done'],
    ['as many as seats and one', 1, votes(22, 22, 22), 'within-seats'],
    ['one elected', 1, votes(1, 1, 1), 'done'],
    ['nobody elected', 1, votes(0, 0, 0), 'rada-quorum'],
    ['more votes than present', 1, votes(11, 11, 20, 1), 'votes-add-up'],
    ['more present than elected', 1, votes(11, 21, 20), 'votes-add-up'],
    ['tomorrow', 1, { adoptedOn: '2027-03-02' }, 'adopted-by-today'],
    ['a rule of its own', 1, { rules: { quorum: 'One', majority: 'One', source: 'None' } }, 'assembly-states-its-rule'],
    ['the Uprava, over half of those present', 2, votes(3, 5, 9), 'done'],
    ['the Uprava, half of those present', 2, votes(3, 6, 9), 'uprava-majority'],
    ['the assembly by its own rule', 3, votes(7, 60, 500, 3), 'done'],
    ['the assembly without a rule', 3, { rules: undefined }, 'assembly-states-its-rule'],
    ['the TPSG body without a rule', 4, { rules: undefined }, 'assembly-states-its-rule'],
    ['more present than eligible', 3, votes(7, 501, 500), 'votes-add-up'],
    ['a number', 1, { number: 'A-1' }, 'done'],
    ['the number again', 1, { number: 'A-1', adoptedOn: '2027-01-01' }, 'decision-number-once'],
    ['the number in another year', 1, { number: 'A-1', adoptedOn: '2026-12-31' }, 'done'],
    ['the number in another body', 2, { number: 'A-1' }, 'done']
  ]
  for (const [what, bodyId, change, expected] of table) {
    const result = register(bodyId, change)
    t.equal(typeof result === 'number' ? 'done' : result, expected, what)
  }
  t.throws(() => register(99), { message: 'There is no body-99.' })
  t.end()
})

t.test('a decision is replaced by its own body only, while it stands', t => {
  const { register, db } = bodies(t)
  const status = (id: number) => showDecision(db, id).decision.status
  t.equal(register(1), 1)
  t.equal(register(2, { supersedesId: 1 }), 'supersedes-its-own')
  t.equal(register(1, { supersedesId: 1, adoptedOn: '2027-02-28' }), 'supersedes-its-own', 'an earlier one')
  t.equal(status(1), 'in_force')
  t.equal(register(1, { supersedesId: 1 }), 2)
  t.equal(status(1), 'superseded')
  t.strictSame(showDecision(db, 1).events, [{ event: 'superseded', on: today, documentSha256: sha }])
  t.equal(register(1, { supersedesId: 1 }), 'supersedes-its-own', 'not twice')
  const line = JSON.parse(db.$client.prepare('SELECT body FROM audit_log ORDER BY seq DESC LIMIT 1').pluck().get() as string) as Record<string, unknown>
  t.match(line, { action: 'registry.register_decision', target: { id: 'decision-2', version: 1 }, before: { supersedes: { id: 'decision-1', version: 1, status: 'in_force' } }, after: { supersedes: { version: 2, status: 'superseded' } } })
  t.throws(() => register(1, { supersedesId: 99 }), { message: 'There is no decision-99.' })
  t.end()
})

t.test('what can happen to a decision', t => {
  const { register, attempt, db } = bodies(t)
  type Event = 'suspended' | 'resumed' | 'annulled' | 'superseded'
  const happen = (decisionId: number, event: Event, on = today) => attempt(act => {
    recordEvent(act, { decisionId, event, on, seen: showDecision(act.db, decisionId).decision.version, document: { ref: 'Court order 5', sha256: sha }, reason: 'As the court says.' })
    return showDecision(act.db, decisionId).decision.status
  })
  const table: [Event[], string][] = [
    [['suspended'], 'suspended'],
    [['suspended', 'resumed'], 'in_force'],
    [['suspended', 'resumed', 'suspended', 'annulled'], 'annulled'],
    [['annulled'], 'annulled'],
    [['suspended', 'superseded'], 'superseded'],
    [['resumed'], 'event-follows-status'],
    [['suspended', 'suspended'], 'event-follows-status'],
    ...(['suspended', 'resumed', 'annulled', 'superseded'] as const).flatMap(next => [[['annulled', next], 'event-follows-status'], [['superseded', next], 'event-follows-status']] as [Event[], string][])
  ]
  for (const [events, expected] of table) {
    const id = register(1) as number
    t.equal(events.map(event => happen(id, event)).at(-1), expected, events.join(', '))
  }
  const id = register(1, { adoptedOn: '2027-02-01' }) as number
  t.equal(happen(id, 'suspended', '2027-01-31'), 'event-in-time', 'before its adoption')
  t.equal(happen(id, 'suspended', '2027-03-02'), 'event-in-time', 'tomorrow')
  t.equal(happen(id, 'suspended', '2027-02-10'), 'suspended')
  t.equal(happen(id, 'resumed', '2027-02-09'), 'event-in-time', 'before it was suspended')
  t.throws(() => attempt(act => recordEvent(act, { decisionId: id, event: 'resumed', on: today, seen: 1, document: { ref: 'x', sha256: sha }, reason: 'Why.' })), { message: 'You saw version 1 of decision-' + id + '; it is at version 2 now.' })
  t.equal(db.$client.prepare("SELECT count(*) FROM audit_log WHERE body LIKE '%As the court says%'").pluck().get(), 0, 'the words stay out of the trail')
  t.ok(db.$client.prepare("SELECT count(*) FROM note WHERE text = 'As the court says.'").pluck().get())
  t.end()
})

t.test('the seven days of publication', t => {
  const { register, attempt, db, house } = bodies(t)
  const prove = (decisionId: number, publishedOn: string, seen = 1) => attempt(act => {
    provePublication(act, { decisionId, seen, publishedOn, url: 'https://portal.example/1', contentSha256: sha })
    return 'done'
  })
  t.equal(register(1, { adoptedOn: '2027-02-22' }), 1)
  t.equal(register(1, { adoptedOn: '2027-02-21' }), 2)
  t.equal(register(2, { adoptedOn: '2027-02-01' }), 3)
  const overdue = (day: string, overdue = true, more = {}) => listDecisions(db, { after: 0, limit: 10, overdue, today: day, ...more }).map(({ decision }) => decision.id)
  t.strictSame(overdue('2027-03-01'), [2, 3], 'on the seventh day the first is still in time')
  t.strictSame(overdue('2027-03-02'), [1, 2, 3])
  t.strictSame(overdue('2027-03-01', false), [1])
  t.strictSame(overdue('2027-03-02', true, { after: 1, limit: 1 }), [2])
  t.strictSame(overdue('2027-03-02', true, { bodyId: 2 }), [3])
  t.strictSame(overdue('2027-03-02', true, { status: 'annulled' }), [])

  t.equal(prove(3, '2027-01-31'), 'published-after-adoption')
  t.equal(prove(3, '2027-03-02'), 'published-after-adoption')
  t.equal(prove(3, '2027-02-10'), 'done')
  t.equal(prove(3, '2027-02-10', 2), 'published-once')
  t.throws(() => prove(2, '2027-02-28', 2), { message: 'You saw version 2 of decision-2; it is at version 1 now.' })
  t.strictSame(overdue('2027-03-02'), [1, 2])
  t.match(showDecision(db, 3).decision, { version: 2, publication: { on: '2027-02-10', url: 'https://portal.example/1', sha256: sha } })
  t.equal(house.service.reader.$client.prepare('SELECT count(*) FROM decision_publication').pluck().get(), 1)
  t.end()
})
