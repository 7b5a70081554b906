import fc from 'fast-check'
import t from 'tap'
import { addressOf, contract, exampleOf, placesOf, takesJson, withAt, writes } from '../support/contract.ts'
import { openHouse, openWire } from '../support/house.ts'
import type { Role } from '../support/house.ts'

const strange = ['', ' ', '0', '-1', '1e400', '90071992547409.91', '90071992547409.92', '0.00', '0.01', '9999-12-31', '1900-01-01', '2027-02-30', '\u0000', '\ud800', '\u202e', 'É'.normalize('NFD'),
  "'; DROP TABLE entry; --", '__proto__', 'x'.repeat(5000), '<script>', '{{7*7}}', 'null', '💰', 'fund-1', 'fund-999999999999999', 'decision-1', 'body-1', 'territory-1']
const value = fc.oneof(fc.constantFrom<unknown>(...strange, null, true, false, 0, -1, 1.5, 1e308, 2 ** 53, -0, [], {}), fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary', maxLength: 30 }))

/** A request that nearly fits: an example of the contract with up to three of its places spoilt, or no example at all. */
const request = fc.constantFrom(...writes.filter(takesJson)).chain(operation => {
  const example = exampleOf(operation)
  const places = placesOf(operation.body!.schema, example).map(place => place.at)
  const spoilt = fc.array(fc.record({ at: fc.constantFrom(...places), value }), { maxLength: 3 })
  return fc.record({
    operation: fc.constant(operation),
    body: fc.oneof({ weight: 8, arbitrary: spoilt.map(wrongs => wrongs.reduce((body, wrong) => spoil(body, wrong.at, wrong.value), example)) }, { weight: 1, arbitrary: value }),
    id: fc.constantFrom(undefined, undefined, undefined, 'fund-1', 'nonsense', '%00'),
    version: fc.constantFrom('"v1"', '"v2"', '"v9"', 'v', ''),
    rehearse: fc.boolean(),
    cut: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(200) })
  })
})

/** A place that a spoilt one above it took away stays away. */
function spoil (body: unknown, at: readonly (string | number)[], other: unknown): unknown {
  try { return withAt(body, at, other) } catch { return body }
}

t.test('five hundred random requests: never a 500, and whatever is refused changes nothing', async t => {
  const house = openHouse(t)
  house.openYear(2027)
  const wire = openWire(t, house)
  const members = new Map((['administrator', 'secretary', 'finance_clerk', 'finance_approver', 'coordinator', 'reviewer', 'commission_officer', 'auditor', 'portal', 'starosta'] as Role[]).map(role => [role as string, house.member(role).token]))
  const secretary = members.get('secretary')
  // Some things are there, so that not everything ends with a 404.
  await wire.post('/v1/territories', { kind: 'hramada', name: { be: 'Лясная' } }, secretary)
  await wire.post('/v1/bodies', { kind: 'rada', territory: 'territory-1', name: { be: 'Рада' }, seats: 21 }, secretary)
  await wire.post('/v1/bodies', { kind: 'assembly', territory: 'territory-1', name: { be: 'Сход' } }, secretary)
  const votes = { for: 14, against: 3, abstained: 1, present: 18, elected: 20 }
  for (const number of ['1', '2', '3']) await wire.post('/v1/decisions', { body: 'body-1', number, title: { be: 'Рашэнне' }, adopted_on: '2027-02-20', votes, document_sha256: 'a'.repeat(64) }, secretary)
  const statuses = new Map<number, number>()
  await fc.assert(fc.asyncProperty(request, async ({ operation, body, id, version, rehearse, cut }) => {
    const token = members.get(operation.roles?.[0] ?? '')
    const text = JSON.stringify(body)
    const size = house.service.trail.size()
    const dry = rehearse && operation.query?.['properties'] !== undefined && 'dry_run' in (operation.query['properties'] as object)
    const reply = await wire.post(`${addressOf(operation, id)}${dry ? '?dry_run=true' : ''}`, cut === 0 ? text : text.slice(0, -cut), token, operation.versioned ? { 'if-match': version } : {})
    statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1)
    if (reply.status >= 500) throw new Error(`${operation.id} answered ${reply.status}`)
    const denied = reply.body?.article === 'House rule: four eyes' ? 1 : 0
    if ((reply.status >= 400 || dry) && operation.id !== 'recordContributions' && house.service.trail.size() !== size + denied) throw new Error(`${operation.id} answered ${reply.status} and left a line`)
  }), { numRuns: 500, seed: 20270301 })
  t.comment([...statuses].sort().map(([status, count]) => `${status}: ${count}`).join(', '))
  t.ok((statuses.get(400) ?? 0) > 100 && (statuses.get(201) ?? 0) > 5, 'some fit and many do not')
  t.equal(contract.length > 0 && house.service.reader.$client.pragma('integrity_check', { simple: true }), 'ok')
})
