import t from 'tap'
import { system } from '../../src/audit/act.ts'
import type { Actor } from '../../src/audit/act.ts'
import { Refusal } from '../../src/law/rule.ts'
import { addStaff } from '../../src/registry/add-staff.ts'
import { authenticate } from '../../src/registry/authenticate.ts'
import { confirmGrant } from '../../src/registry/confirm-grant.ts'
import { confirmToken } from '../../src/registry/confirm-token.ts'
import { endGrant } from '../../src/registry/end-grant.ts'
import { firstAdministrator } from '../../src/registry/first-administrator.ts'
import { grantRole } from '../../src/registry/grant-role.ts'
import { issueToken } from '../../src/registry/issue-token.ts'
import { revokeToken } from '../../src/registry/revoke-token.ts'
import { openHouse } from '../support/house.ts'
import type { House } from '../support/house.ts'

const administrator = (staffId: number): Actor => ({ type: 'staff', staffId, roles: ['administrator'] })
const issue = (house: House, by: Actor, staffId: number, expiresOn = '2027-12-31') => house.act(by, act => issueToken(act, { staffId, expiresOn }))
const knows = (house: House, secret: string) => authenticate(house.service.reader, secret, house.clock.now()) !== undefined

/** The rule that refuses, or 'done'; a refusal leaves no line in the trail. */
function outcome (house: House, by: Actor, operation: Parameters<House['act']>[1]): string {
  const size = house.service.trail.size()
  try {
    house.act(by, operation)
    return 'done'
  } catch (error) {
    if (!(error instanceof Refusal) || house.service.trail.size() !== size) throw error
    return error.first.rule.id
  }
}
const confirming = (house: House, by: Actor, tokenId: number) => outcome(house, by, act => confirmToken(act, { tokenId }))
const revoking = (house: House, by: Actor, tokenId: number) => outcome(house, by, act => revokeToken(act, { tokenId }))

/** The first administrator made by the service, a second one with a token, and a third office. */
function founded (t: Parameters<typeof openHouse>[0]) {
  const house = openHouse(t)
  house.act(system, firstAdministrator)
  const one = administrator(1)
  const two = administrator(house.act(one, act => addStaff(act, { office: 'Second administrator' })))
  house.act(one, act => grantRole(act, { staffId: two.staffId, role: 'administrator' }))
  const clerk = house.act(one, act => addStaff(act, { office: 'Finance office desk 1' }))
  return { house, one, two, clerk }
}

t.test('one administrator issues alone, also to a second one who holds no token yet; from then on it takes both', t => {
  const { house, one, two, clerk } = founded(t)
  const before = issue(house, one, clerk)
  t.strictSame([before.state, knows(house, before.secret)], ['valid', true], 'the second administrator could confirm nothing yet')
  t.strictSame(issue(house, one, two.staffId).state, 'valid')

  const waiting = issue(house, one, clerk)
  t.strictSame([waiting.state, knows(house, waiting.secret)], ['waiting', false])
  t.equal(issue(house, one, two.staffId).state, 'waiting', 'nor does he act as the other administrator')
  t.equal(confirming(house, one, waiting.id), 'token-confirmed-by-another')
  t.equal(confirming(house, two, waiting.id + 1), 'token-confirmed-by-another', 'nobody confirms the token of the own office')
  t.equal(confirming(house, two, waiting.id), 'done')
  t.ok(knows(house, waiting.secret))
  t.equal(confirming(house, two, waiting.id), 'token-waits')
  const line = JSON.parse(house.service.reader.$client.prepare('SELECT body FROM audit_log ORDER BY seq DESC LIMIT 1').pluck().get() as string) as object
  t.match(line, { action: 'registry.confirm_token', target: { id: `token-${waiting.id}` }, before: { state: 'waiting' }, after: { staff: `staff-${clerk}`, state: 'valid' } })

  for (const own of [one, two]) t.equal(issue(house, own, own.staffId).state, 'valid', 'one renews the own token alone')
  t.throws(() => house.act(two, act => confirmToken(act, { tokenId: 999 })), { message: 'There is no token-999.' })
  t.end()
})

t.test('what is revoked or over before it is confirmed is never confirmed', t => {
  const { house, one, two, clerk } = founded(t)
  issue(house, one, two.staffId)
  const [revoked, over] = [issue(house, one, clerk), issue(house, one, clerk, '2027-03-01')]
  t.equal(revoking(house, one, revoked.id), 'done')
  t.equal(confirming(house, two, revoked.id), 'token-waits')
  house.clock.set('2027-03-01T20:59:59.999Z')
  t.equal(confirming(house, two, over.id), 'done', 'in its last millisecond')
  const late = issue(house, one, clerk, '2027-03-01')
  house.clock.set('2027-03-01T21:00:00.000Z')
  t.equal(confirming(house, two, late.id), 'token-waits')
  t.end()
})

t.test('nobody makes the other administrator unable to act, in order to issue alone', t => {
  const { house, one, two, clerk } = founded(t)
  const token = issue(house, one, two.staffId)
  t.equal(revoking(house, one, token.id), 'two-administrators-able')
  const renewed = issue(house, two, two.staffId)
  t.equal(revoking(house, one, token.id), 'done', 'he has another one')
  t.equal(revoking(house, one, renewed.id), 'two-administrators-able')

  const third = administrator(house.act(one, act => addStaff(act, { office: 'Third administrator' })))
  const grant = house.act(one, act => grantRole(act, { staffId: third.staffId, role: 'administrator' }))
  house.act(two, act => confirmGrant(act, { grantId: grant.id }))
  const second = house.service.reader.$client.prepare('SELECT id FROM staff_grant WHERE staff_id = ?').pluck().get(two.staffId) as number
  const ending = () => outcome(house, one, act => endGrant(act, { grantId: second }))
  t.equal(ending(), 'two-administrators-stay', 'three administrators, but the third holds no token')
  t.equal(revoking(house, one, renewed.id), 'two-administrators-able')
  const thirds = issue(house, one, third.staffId)
  t.equal(ending(), 'two-administrators-stay', 'it waits')
  t.equal(confirming(house, two, thirds.id), 'done')
  t.equal(revoking(house, one, renewed.id), 'done', 'of three, two stay able')
  t.equal(revoking(house, one, thirds.id), 'two-administrators-able')
  t.equal(issue(house, one, clerk).state, 'waiting')
  t.equal(ending(), 'done')
  t.end()
})

t.test('an administrator whose token is over cannot confirm: the other one issues a new token alone, and the trail shows it', t => {
  const { house, one, two, clerk } = founded(t)
  issue(house, one, two.staffId, '2027-03-10')
  t.equal(issue(house, one, clerk).state, 'waiting')
  house.clock.set('2027-03-10T21:00:00.000Z')
  t.equal(issue(house, one, two.staffId).state, 'valid')
  t.equal(issue(house, one, clerk).state, 'waiting')
  t.end()
})
