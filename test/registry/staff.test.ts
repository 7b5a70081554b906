import t from 'tap'
import type { Actor } from '../../src/audit/act.ts'
import { Refusal } from '../../src/law/rule.ts'
import { addStaff } from '../../src/registry/add-staff.ts'
import { authenticate, rolesOf } from '../../src/registry/authenticate.ts'
import { confirmGrant } from '../../src/registry/confirm-grant.ts'
import { endGrant } from '../../src/registry/end-grant.ts'
import { firstAdministrator } from '../../src/registry/first-administrator.ts'
import { grantRole } from '../../src/registry/grant-role.ts'
import { issueToken } from '../../src/registry/issue-token.ts'
import { loadMember } from '../../src/registry/read.ts'
import { revokeToken } from '../../src/registry/revoke-token.ts'
import type { Role } from '../../src/registry/staff.ts'
import { system } from '../../src/audit/act.ts'
import type { Service } from '../../src/service.ts'
import { openHouse } from '../support/house.ts'
import type { House } from '../support/house.ts'

/** The rule that refuses, or 'done'. A refusal leaves no line in the trail. */
function outcome (house: House, actor: Actor, operation: Parameters<House['act']>[1]): string {
  const size = house.service.trail.size()
  try {
    house.act(actor, operation)
    return 'done'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (house.service.trail.size() !== size) throw new Error('A refusal left a line in the trail.', { cause: error })
    return error.first.rule.id
  }
}

const lastLine = ({ reader }: Service) => JSON.parse(reader.$client.prepare('SELECT body FROM audit_log ORDER BY seq DESC LIMIT 1').pluck().get() as string) as Record<string, any>

t.test('the first administrator is made once, with a token for 30 days that is stored nowhere', t => {
  const house = openHouse(t)
  const token = house.act(system, firstAdministrator) ?? ''
  t.match(token, /^hl_[A-Za-z0-9_-]{43}$/)
  t.equal(house.act(system, firstAdministrator), undefined)
  t.equal(house.service.trail.size(), 1)
  t.match(lastLine(house.service), {
    actor: { type: 'system' }, action: 'registry.first_administrator', target: { id: 'staff-1' },
    after: { role: 'administrator', token: 'token-1', expires_at: '2027-03-31T21:00:00.000Z' }
  })
  const at = (instant: string) => authenticate(house.service.reader, token, new Date(instant))
  t.strictSame(at('2027-03-31T20:59:59.999Z'), { type: 'staff', staffId: 1, roles: ['administrator'], expiresAt: '2027-03-31T21:00:00.000Z' })
  t.equal(at('2027-03-31T21:00:00.000Z'), undefined, 'it ends with the day in Minsk')
  const dump = house.service.reader.$client.serialize().toString('latin1')
  t.notOk(dump.includes(token), 'the secret is nowhere in the file')
  t.end()
})

t.test('which roles go together', t => {
  const house = openHouse(t)
  const admin = house.member('administrator').actor
  const table: [Role[], Role, string][] = [
    [[], 'administrator', 'done'],
    [['secretary'], 'administrator', 'administrator-holds-no-other'],
    [['portal'], 'administrator', 'administrator-holds-no-other'],
    [['administrator'], 'auditor', 'administrator-holds-no-other'],
    [['administrator'], 'finance_clerk', 'administrator-holds-no-other'],
    [['administrator'], 'administrator', 'role-once'],
    [['finance_clerk'], 'finance_clerk', 'role-once'],
    [['finance_clerk'], 'finance_approver', 'clerk-never-approves'],
    [['finance_approver', 'coordinator'], 'finance_clerk', 'clerk-never-approves'],
    [['finance_clerk'], 'coordinator', 'done'],
    [['secretary'], 'finance_approver', 'done'],
    [['auditor'], 'secretary', 'auditor-only-reads'],
    [['auditor'], 'finance_clerk', 'auditor-only-reads'],
    [['reviewer'], 'auditor', 'auditor-only-reads'],
    [['auditor'], 'portal', 'done'],
    [['portal'], 'auditor', 'done'],
    [['auditor'], 'starosta', 'starosta-only-helps'],
    [['starosta'], 'reviewer', 'starosta-only-helps'],
    [['starosta'], 'finance_approver', 'starosta-only-helps'],
    [['starosta'], 'portal', 'starosta-only-helps'],
    [['coordinator'], 'starosta', 'starosta-only-helps'],
    [['starosta'], 'administrator', 'administrator-holds-no-other'],
    [[], 'starosta', 'done']
  ]
  for (const [held, role, expected] of table) {
    const { actor } = house.member(...held)
    t.equal(outcome(house, admin, act => grantRole(act, { staffId: actor.staffId, role })), expected, `${held.join('+') || 'none'} + ${role}`)
  }
  t.end()
})

t.test('with one administrator a grant is effective at once; with two it waits for the other', t => {
  const house = openHouse(t)
  const first = house.member('administrator').actor
  const office = house.act(first, act => addStaff(act, { office: 'Second administrator' }))
  const { id, state } = house.act(first, act => grantRole(act, { staffId: office, role: 'administrator' }))
  t.equal(state, 'effective')
  const second: Actor = { type: 'staff', staffId: office, roles: ['administrator'] }

  const clerk = house.act(second, act => addStaff(act, { office: 'Finance office desk 1' }))
  const waiting = house.act(second, act => grantRole(act, { staffId: clerk, role: 'finance_clerk' }))
  t.equal(waiting.state, 'waiting')
  t.strictSame(rolesOf(house.service.reader, clerk), [], 'no role yet')
  t.equal(outcome(house, second, act => grantRole(act, { staffId: clerk, role: 'finance_approver' })), 'clerk-never-approves', 'a grant that waits counts')
  t.equal(outcome(house, second, act => confirmGrant(act, { grantId: waiting.id })), 'grant-confirmed-by-another')
  t.equal(house.act(first, act => confirmGrant(act, { grantId: waiting.id })).state, 'effective')
  t.match(lastLine(house.service), { action: 'registry.confirm_grant', before: { state: 'waiting' }, after: { staff: `staff-${clerk}`, role: 'finance_clerk', state: 'effective' } })
  t.strictSame(rolesOf(house.service.reader, clerk), ['finance_clerk'])
  t.equal(outcome(house, first, act => confirmGrant(act, { grantId: waiting.id })), 'grant-waits')

  t.equal(outcome(house, first, act => endGrant(act, { grantId: id })), 'two-administrators-stay', 'or one could then decide alone')
  t.equal(outcome(house, first, act => endGrant(act, { grantId: waiting.id })), 'done')
  t.strictSame(rolesOf(house.service.reader, clerk), [])
  t.equal(outcome(house, first, act => endGrant(act, { grantId: waiting.id })), 'grant-runs')
  t.equal(outcome(house, first, act => confirmGrant(act, { grantId: waiting.id })), 'grant-waits')
  t.equal(house.act(first, act => grantRole(act, { staffId: clerk, role: 'finance_approver' })).state, 'waiting', 'the ended role no longer stands in the way')

  const third = house.act(first, act => grantRole(act, { staffId: house.service.reader.$client.prepare('SELECT max(id) + 0 FROM staff').pluck().get() as number, role: 'portal' }))
  t.equal(third.state, 'waiting')
  t.equal(outcome(house, second, act => endGrant(act, { grantId: third.id })), 'done', 'a grant that waits is withdrawn')
  t.end()
})

t.test('an administrator ends only while enough of them stay', t => {
  const house = openHouse(t)
  const first = house.member('administrator').actor
  t.equal(outcome(house, first, act => endGrant(act, { grantId: 1 })), 'one-administrator-stays')
  house.member('administrator')
  house.member('administrator')
  t.equal(outcome(house, first, act => endGrant(act, { grantId: 3 })), 'done', 'of three, two stay')
  t.equal(outcome(house, first, act => endGrant(act, { grantId: 2 })), 'two-administrators-stay')
  t.end()
})

t.test('tokens end, are revoked once, and are told by number', t => {
  const house = openHouse(t)
  const admin = house.member('administrator').actor
  const { actor: { staffId } } = house.member('portal')
  const table: [string, string][] = [['2027-02-28', 'token-ends'], ['2027-03-01', 'done'], ['2028-04-04', 'done'], ['2028-04-05', 'token-ends'], ['9999-12-31', 'token-ends'], ['1900-01-01', 'token-ends']]
  for (const [expiresOn, expected] of table) t.equal(outcome(house, admin, act => issueToken(act, { staffId, expiresOn })), expected, expiresOn)

  const { id, secret, expiresAt } = house.act(admin, act => issueToken(act, { staffId, expiresOn: '2027-06-30' }))
  t.equal(expiresAt, '2027-06-30T21:00:00.000Z')
  t.notOk(JSON.stringify(lastLine(house.service)).includes(secret.slice(3)))
  const known = () => authenticate(house.service.reader, secret, house.clock.now())
  t.equal(known()?.staffId, staffId)
  t.equal(outcome(house, admin, act => revokeToken(act, { tokenId: id })), 'done')
  t.equal(known(), undefined)
  t.equal(outcome(house, admin, act => revokeToken(act, { tokenId: id })), 'token-revoked-once')
  t.equal(loadMember(house.service.reader, staffId).tokens.filter(token => token.revoked).length, 1)
  t.throws(() => house.act(admin, act => issueToken(act, { staffId: 999, expiresOn: '2027-06-30' })), { message: 'There is no staff-999.' })
  t.throws(() => house.act(admin, act => revokeToken(act, { tokenId: 999 })), { message: 'There is no token-999.' })
  t.throws(() => house.act(admin, act => confirmGrant(act, { grantId: 999 })), { message: 'There is no grant-999.' })
  t.end()
})
