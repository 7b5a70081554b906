import t from 'tap'
import { token, tokenConfirmation } from '../../db/schema.ts'
import { system } from '../../src/audit/act.ts'
import { tokenHash } from '../../src/registry/authenticate.ts'
import { issueToken } from '../../src/registry/issue-token.ts'
import { revokeToken } from '../../src/registry/revoke-token.ts'
import { addressOf, contract, exampleOf } from '../support/contract.ts'
import { openHouse, openWire } from '../support/house.ts'
import type { Role } from '../support/house.ts'

const roles: Role[] = ['administrator', 'secretary', 'finance_clerk', 'finance_approver', 'coordinator', 'reviewer', 'commission_officer', 'auditor', 'portal', 'starosta']

t.test('every operation for every role, and for whoever has none', async t => {
  const house = openHouse(t)
  const wire = openWire(t, house)
  const { service: { trail, reader }, clock } = house
  const senders: { who: string, token?: string, id?: string, role?: Role, known: boolean }[] = roles.map(role => ({ who: role, role, known: true, ...house.member(role) }))
  senders.push({ who: 'no role', known: true, ...house.member() })
  const admin = house.member('administrator').actor
  const issue = (expiresOn: string) => house.act(admin, act => issueToken(act, { staffId: admin.staffId, expiresOn }))
  const expired = issue('2027-03-01').secret
  const { id, secret: revoked } = issue('2027-12-31')
  house.act(admin, act => revokeToken(act, { tokenId: id }))
  const { secret: waiting, state } = house.act(admin, act => issueToken(act, { staffId: 1, expiresOn: '2027-12-31' }))
  t.equal(state, 'waiting')
  senders.push({ who: 'nobody', known: false }, { who: 'a stranger', token: 'hl_unknown', known: false }, { who: 'an expired token', token: expired, known: false }, { who: 'a revoked token', token: revoked, known: false }, { who: 'a token that waits', token: waiting, known: false })
  // The thinning of strangers' refusals counts by the minute: each operation gets one of its own.
  let minute = Date.parse('2027-03-02T09:00:00.000Z')

  for (const operation of contract) {
    clock.set(new Date(minute += 60_000).toISOString())
    const address = addressOf(operation) + (operation.query?.['properties'] !== undefined && 'dry_run' in (operation.query['properties'] as object) ? '?dry_run=true' : '')
    const size = trail.size()
    const due: string[] = []
    await Promise.all(senders.map(async ({ who, token, id, role, known }) => {
      const reply = operation.method === 'GET'
        ? await wire.get(address, token)
        : await wire.post(address, exampleOf(operation) ?? {}, token, { ...(operation.versioned ? { 'if-match': '"v1"' } : {}), 'content-type': operation.body?.type ?? 'application/json' })
      const expected = operation.roles === undefined ? 'admitted' : !known ? 'unauthenticated' : role !== undefined && operation.roles.includes(role) ? 'admitted' : 'forbidden'
      const type = String(reply.body?.type).replace('/problems/', '')
      const got = reply.status === 401 || reply.status === 403 ? type : reply.status < 500 ? 'admitted' : `${reply.status}`
      if (got !== expected) t.equal(got, expected, `${operation.id} for ${who}: ${JSON.stringify(reply.body).slice(0, 200)}`)
      if (expected !== 'admitted') due.push(`${known ? 'act.refused' : 'credential.refused'} ${operation.id} ${known ? id ?? '' : 'anonymous'} ${expected}`)
      else if (reply.body?.article === 'House rule: four eyes') due.push(`act.refused ${operation.id} ${id ?? ''} ${type}`)
    }))
    const lines = reader.$client.prepare("SELECT body FROM audit_log WHERE seq >= ? AND json_extract(body, '$.outcome') = 'denied'").pluck().all(size) as string[]
    const told = lines.map(text => JSON.parse(text) as Record<string, any>).map(line => `${line['action'] as string} ${line['target'].id as string} ${line['actor'].id as string} ${line['reason'].code as string}`)
    due.sort()
    if (told.sort().join() !== due.join()) t.strictSame(told, due, `the lines of ${operation.id}`)
  }
  t.comment(`${contract.length} operations × ${senders.length} senders`)
  t.ok(contract.length >= 90)
})

t.test('what the contract gives to whom', t => {
  const of = (role: Role) => contract.filter(operation => operation.roles?.includes(role))
  const changes = (role: Role) => of(role).filter(operation => operation.method !== 'GET' && !operation.computes).map(operation => operation.id).sort()
  const ids = (role: Role) => of(role).map(operation => operation.id).sort()
  t.strictSame(contract.flatMap(operation => operation.roles ?? []).filter(role => !roles.includes(role as Role)), [], 'no other role is named')
  t.strictSame(ids('administrator'), ['addStaff', 'confirmGrant', 'confirmToken', 'endGrant', 'grantRole', 'issueToken', 'listStaff', 'readMe', 'revokeToken'], 'the administrator touches no money and reads none')
  t.strictSame(of('auditor').filter(operation => operation.method !== 'GET' && !operation.computes).map(operation => operation.id), ['recordFinding'], 'the auditor writes findings and nothing else')
  t.strictSame(changes('portal'), [
    'castBallot', 'consentToMerger', 'correctProposal', 'draftProposal', 'loadElectorate', 'lodgeAppeal', 'offerMerger', 'saveProposal', 'submitProposal', 'supportProposal', 'withdrawProposal'
  ], 'a portal does what authors, those who support them and voters do, and nothing else')
  t.strictSame(changes('starosta'), ['addMonitoringNote', 'correctProposal', 'draftProposal', 'saveProposal', 'submitProposal'], 'a starosta helps with papers and watches: he supports, merges, withdraws, reviews, approves and decides nothing')
  t.strictSame(contract.filter(operation => operation.method !== 'GET' && operation.roles === undefined).map(operation => operation.id), [], 'nobody changes anything without a role')
  t.strictSame(contract.filter(operation => operation.method !== 'GET' && !operation.computes && !operation.idempotent).map(operation => operation.id), ['castBallot', 'enterSheet'], 'every change takes an Idempotency-Key, but a ballot leaves no record')
  t.end()
})

t.test('strangers cannot fill the disk: their refusals are thinned, and the number of the others is told', async t => {
  const house = openHouse(t)
  const wire = openWire(t, house)
  const lines = () => house.service.trail.size()
  const before = lines()
  for (let i = 0; i < 75; i++) t.equal((await wire.get('/v1/me', 'hl_guess')).status, 401)
  t.equal(lines(), before + 60)
  house.clock.set('2027-03-01T09:01:00.000Z')
  await wire.get('/v1/me', 'hl_guess')
  t.equal(lines(), before + 61)
  const line = house.service.reader.$client.prepare('SELECT body FROM audit_log ORDER BY seq DESC LIMIT 1').pluck().get() as string
  t.match(JSON.parse(line), { action: 'credential.refused', after: { refusals_not_listed: 15 } })
})

t.test('a token that ends while a request waits no longer counts', async t => {
  const house = openHouse(t)
  const wire = openWire(t, house)
  const admin = house.member('administrator')
  house.act(system, ({ db, auditSeq, at, tell }) => {
    db.insert(token).values({ staffId: 1, sha256: tokenHash('short'), issuedAt: at, expiresAt: '2027-03-01T09:00:01.000Z', auditSeq }).run()
    db.insert(tokenConfirmation).values({ tokenId: 2, auditSeq }).run()
    tell({ action: 'test.token', target: { type: 'token', id: 'token-2' } })
  })
  const waiting = wire.post('/v1/staff', { office: 'Office one' }, 'short')
  const revoking = wire.post('/v1/staff', { office: 'Office two' }, admin.token)
  house.clock.set('2027-03-01T09:00:02.000Z')
  t.equal((await waiting).status, 401)
  t.equal((await revoking).status, 201)
})
