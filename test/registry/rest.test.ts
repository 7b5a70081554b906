import t from 'tap'
import { system } from '../../src/audit/act.ts'
import { firstAdministrator } from '../../src/registry/first-administrator.ts'
import { openHouse, openWire } from '../support/house.ts'
import type { Reply } from '../support/house.ts'

const sha = 'b'.repeat(64)
const seen = (version: number) => ({ 'if-match': `"v${version}"` })

t.test('the register over REST, from the first token to a superseded decision', async t => {
  const house = openHouse(t)
  const wire = openWire(t, house)
  const root = house.act(system, firstAdministrator)!
  const shows = (reply: Reply, status: number, body: object) => {
    t.equal(reply.status, status, JSON.stringify(reply.body).slice(0, 200))
    t.match(reply.body, body)
  }

  shows(await wire.get('/v1/me', root), 200, { staff: 'staff-1', office: 'First administrator', roles: ['administrator'], expires_at: '2027-03-31T21:00:00.000Z' })
  shows(await wire.post('/v1/staff', { office: 'Office of the secretary' }, root), 201, { id: 'staff-2', roles: [] })
  shows(await wire.post('/v1/staff/staff-2/grants', { role: 'secretary' }, root), 201, { id: 'grant-2', state: 'effective', requested_by: 'staff-1' })
  const issued = await wire.post('/v1/staff/staff-2/tokens', { expires_on: '2027-12-31' }, root, { 'idempotency-key': 'token-for-the-secretary' })
  shows(issued, 201, { id: 'token-2', staff: 'staff-2', expires_at: '2027-12-31T21:00:00.000Z', state: 'valid', token: /^hl_[A-Za-z0-9_-]{43}$/ })
  shows(await wire.post('/v1/staff/staff-2/tokens', { expires_on: '2027-12-31' }, root, { 'idempotency-key': 'token-for-the-secretary' }), 201, { id: 'token-2', token: null })
  const rehearsed = await wire.post('/v1/staff/staff-2/tokens?dry_run=true', { expires_on: '2027-12-31' }, root)
  shows(rehearsed, 200, { dry_run: true, would_answer: 201, with: { token: null } })
  const { token } = issued.body as { token: string }
  t.notOk(house.service.reader.$client.serialize().includes(Buffer.from(token)), 'the secret is nowhere in the file')

  shows(await wire.get('/v1/hramada', token), 404, { type: '/problems/not-found' })
  shows(await wire.post('/v1/hramada', { kind: 'rural', name: { be: 'Лясная' } }, token), 201, { version: 1 })
  shows(await wire.post('/v1/hramada', { kind: 'rural_urban', name: { be: 'Лясная', en: 'Forest' } }, token), 201, { version: 2 })
  shows(await wire.get('/v1/hramada', token), 200, { version: 2, kind: 'rural_urban', name: { be: 'Лясная', en: 'Forest' } })

  shows(await wire.post('/v1/territories', { kind: 'hramada', name: { be: 'Лясная' } }, token), 201, { id: 'territory-1' })
  shows(await wire.post('/v1/territories', { kind: 'settlement', name: { be: 'Баравое' }, parent: 'territory-1', residents: 640 }, token), 201, { id: 'territory-2', parent: 'territory-1', residents: 640 })
  shows(await wire.get('/v1/territories?limit=1', token), 200, { territories: [{ id: 'territory-1' }], next: 'territory-1' })
  shows(await wire.get('/v1/territories?limit=1&after=territory-1', token), 200, { territories: [{ id: 'territory-2' }], next: null })
  shows(await wire.get('/v1/territories?after=body-1', token), 400, { type: '/problems/malformed-request' })

  shows(await wire.post('/v1/bodies', { kind: 'rada', territory: 'territory-1', name: { be: 'Рада' }, seats: 21 }, token), 201, { id: 'body-1', seats: 21 })
  shows(await wire.post('/v1/bodies', { kind: 'tpsg', territory: 'territory-2', name: { be: 'КТОС' }, form: 'collegial' }, token), 201, { id: 'body-2' })
  shows(await wire.post('/v1/bodies', { kind: 'tpsg', territory: 'territory-2', name: { be: 'КТОС' } }, token), 409, {
    type: '/problems/one-body-per-territory', article: 'Art. 43.1', detail: 'There is a body of the kind tpsg already: body-2.',
    broken: [{ rule: 'one-body-per-territory' }, { rule: 'form-of-self-government' }]
  })
  shows(await wire.get('/v1/bodies', token), 200, { bodies: [{ id: 'body-1' }, { id: 'body-2', form: 'collegial' }], next: null })

  const votes = { for: 14, against: 3, abstained: 1, present: 18, elected: 20 }
  const decision = { body: 'body-1', number: '12-3', title: { be: 'Пра бюджэт' }, adopted_on: '2027-02-20', votes, document_sha256: sha }
  shows(await wire.post('/v1/decisions', { ...decision, votes: { ...votes, for: 10 } }, token), 409, {
    type: '/problems/rada-majority', article: 'Art. 24.3', detail: '10 of 20 elected deputies voted for it, which is not more than half.'
  })
  const registered = await wire.post('/v1/decisions', decision, token)
  shows(registered, 201, { id: 'decision-1', status: 'in_force', publication: { due_on: '2027-02-27', overdue: true, days_late: 2 } })
  t.equal(registered.headers['etag'], '"v1"')
  shows(await wire.get('/v1/decisions?overdue=true', token), 200, { decisions: [{ id: 'decision-1' }], next: null })
  const proof = { published_on: '2027-03-01', url: 'https://portal.example/12-3', content_sha256: sha }
  const publish = (headers: Record<string, string>) => wire.post('/v1/decisions/decision-1/publication', proof, token, headers)
  shows(await publish({}), 428, { type: '/problems/version-missing' })
  shows(await publish(seen(2)), 412, { type: '/problems/stale-version', version: 1 })
  shows(await publish(seen(1)), 201, { version: 2, publication: { overdue: false, days_late: 2, published_on: '2027-03-01', url: 'https://portal.example/12-3' } })
  shows(await publish(seen(2)), 409, { type: '/problems/published-once' })
  shows(await wire.get('/v1/decisions?overdue=false&status=in_force&body=body-1', token), 200, { decisions: [{ id: 'decision-1', version: 2 }] })

  const event = { event: 'suspended', on: '2027-03-01', document: { ref: 'Court order 5', sha256: sha }, reason: 'The court hears the case.' }
  shows(await wire.post('/v1/decisions/decision-1/events', event, token, seen(2)), 201, { version: 3, status: 'suspended', events: [{ event: 'suspended', on: '2027-03-01' }] })
  shows(await wire.post('/v1/decisions/decision-1/events', event, token, seen(3)), 409, { type: '/problems/event-follows-status', article: 'Art. 67.3' })
  shows(await wire.post('/v1/decisions', { ...decision, number: '12-4', supersedes: 'decision-1' }, token), 201, { id: 'decision-2', supersedes: 'decision-1' })
  shows(await wire.get('/v1/decisions/decision-1', token), 200, { status: 'superseded', version: 4 })
  t.equal((await wire.get('/v1/decisions/decision-1', token)).headers['etag'], '"v4"')
  shows(await wire.get('/v1/decisions/decision-9', token), 404, { detail: 'There is no decision-9.' })
  shows(await wire.get('/v1/decisions?limit=1', token), 200, { decisions: [{ id: 'decision-1' }], next: 'decision-1' })

  shows(await wire.get('/v1/staff', root), 200, { staff: [{ id: 'staff-1', tokens: [{ state: 'valid' }] }, { id: 'staff-2', roles: ['secretary'], tokens: [{ id: 'token-2', issued_by: 'staff-1' }] }] })
  shows(await wire.post('/v1/tokens/token-2/revocation', {}, root), 201, { state: 'revoked' })
  shows(await wire.get('/v1/hramada', token), 401, { type: '/problems/unauthenticated' })
})

t.test('four eyes over REST: what an administrator tries alone is refused and written down', async t => {
  const house = openHouse(t)
  const wire = openWire(t, house)
  const [one, two] = [house.member('administrator'), house.member('administrator')]
  const office = await wire.post('/v1/staff', { office: 'Finance office desk 1' }, one.token)
  const id = (office.body as { id: string }).id
  const grant = await wire.post(`/v1/staff/${id}/grants`, { role: 'finance_clerk' }, one.token)
  t.match(grant.body, { state: 'waiting' })
  const confirm = (token: string) => wire.post(`/v1/grants/${(grant.body as { id: string }).id}/confirmation`, {}, token)
  const size = house.service.trail.size()
  t.match((await confirm(one.token)).body, { type: '/problems/grant-confirmed-by-another', article: 'House rule: four eyes', status: 409 })
  t.equal(house.service.trail.size(), size + 1)
  const line = house.service.reader.$client.prepare('SELECT body FROM audit_log ORDER BY seq DESC LIMIT 1').pluck().get() as string
  t.match(JSON.parse(line), { actor: { id: one.id }, action: 'act.refused', outcome: 'denied', target: { id: 'confirmGrant' }, reason: { code: 'grant-confirmed-by-another' } })
  t.match((await confirm(two.token)).body, { state: 'effective' })
  t.match((await wire.post(`/v1/grants/${(grant.body as { id: string }).id}/end`, {}, one.token)).body, { state: 'ended' })
})

t.test('no administrator acts as somebody else: a token for another office opens nothing before the other administrator confirms it', async t => {
  const house = openHouse(t)
  const wire = openWire(t, house)
  const [one, two, clerk] = [house.member('administrator'), house.member('administrator'), house.member('finance_clerk')]
  const issued = await wire.post(`/v1/staff/${clerk.id}/tokens`, { expires_on: '2027-12-31' }, one.token)
  t.match(issued, { status: 201, body: { id: 'token-4', state: 'waiting', token: /^hl_/ } })
  const me = () => wire.get('/v1/me', (issued.body as { token: string }).token)
  const confirm = (token: string) => wire.post('/v1/tokens/token-4/confirmation', {}, token)
  const denied = () => house.service.reader.$client.prepare("SELECT body FROM audit_log WHERE json_extract(body, '$.outcome') = 'denied' ORDER BY seq DESC LIMIT 1").pluck().get() as string
  t.match(await me(), { status: 401, body: { type: '/problems/unauthenticated' } })
  t.match(await confirm(one.token), { status: 409, body: { type: '/problems/token-confirmed-by-another', article: 'House rule: four eyes', detail: `Token token-4 was issued by ${one.id} for ${clerk.id}.` } })
  t.match(JSON.parse(denied()), { actor: { id: one.id }, action: 'act.refused', target: { id: 'confirmToken' }, reason: { code: 'token-confirmed-by-another' } })
  t.match((await wire.get('/v1/staff', one.token)).body.staff[2].tokens, [{ state: 'valid' }, { id: 'token-4', state: 'waiting', issued_by: one.id }])
  t.match(await confirm(two.token), { status: 201, body: { id: 'token-4', state: 'valid' } })
  t.match(await me(), { status: 200, body: { staff: clerk.id, roles: ['finance_clerk'] } })
  t.match(await confirm(two.token), { status: 409, body: { type: '/problems/token-waits', detail: 'Token token-4 is valid.' } })
  t.match(await wire.post('/v1/tokens/token-1/revocation', {}, two.token), { status: 409, body: { type: '/problems/two-administrators-able', article: 'House rule: four eyes' } })
  t.match(JSON.parse(denied()), { actor: { id: two.id }, target: { id: 'revokeToken' }, reason: { code: 'two-administrators-able' } })
})
