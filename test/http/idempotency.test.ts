import { createHash } from 'node:crypto'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { openService } from '../../src/service.ts'
import { openHouse, openWire, seededBytes } from '../support/house.ts'

const office = { office: 'Finance office desk 1' }
const key = { 'idempotency-key': 'one-act-one-key' }

t.test('the same key and body give the same answer, and nothing is done twice', async t => {
  const house = openHouse(t)
  const wire = openWire(t, house)
  const { token } = house.member('administrator')
  const other = house.member('administrator')
  const size = house.service.trail.size()
  const first = await wire.post('/v1/staff', office, token, key)
  t.equal(first.status, 201)
  for (let i = 0; i < 3; i++) t.strictSame((await wire.post('/v1/staff', office, token, key)).body, first.body)
  t.equal(house.service.trail.size(), size + 1)

  const reused = (body: unknown, path = '/v1/staff') => wire.post(path, body, token, key)
  t.match(await reused({ office: 'Another office' }), { status: 422, body: { type: '/problems/idempotency-key-reused' } })
  t.equal((await reused('{"office": "Finance office desk 1"}')).status, 422, 'the bytes count')
  t.equal((await reused(office, '/v1/staff?dry_run=false')).status, 422, 'and the address')
  t.equal(house.service.trail.size(), size + 1)

  const elsewhere = await wire.post('/v1/staff/staff-3/tokens', { expires_on: '2027-12-31' }, token, key)
  t.equal(elsewhere.status, 201, 'a key counts within one operation')
  t.not((await wire.post('/v1/staff', office, other.token, key)).body.id, first.body.id, 'and within one member of staff')
  t.equal(house.service.trail.size(), size + 3)
})

t.test('a version belongs to the request: another If-Match is another request', async t => {
  const house = openHouse(t)
  const wire = openWire(t, house)
  const { token } = house.member('secretary')
  await wire.post('/v1/territories', { kind: 'hramada', name: { be: 'Лясная' } }, token)
  await wire.post('/v1/bodies', { kind: 'uprava', territory: 'territory-1', name: { be: 'Управа' } }, token)
  await wire.post('/v1/decisions', { body: 'body-1', number: '1', title: { be: 'Рашэнне' }, adopted_on: '2027-02-27', votes: { for: 3, against: 0, abstained: 0, present: 3, elected: 5 }, document_sha256: 'a'.repeat(64) }, token)
  const proof = { published_on: '2027-03-01', url: 'https://portal.example/1', content_sha256: 'a'.repeat(64) }
  const prove = (version: string) => wire.post('/v1/decisions/decision-1/publication', proof, token, { ...key, 'if-match': version })
  t.equal((await prove('"v7"')).status, 412, 'a refusal is not kept')
  const done = await prove('"v1"')
  t.match(done, { status: 201, body: { version: 2 }, headers: { etag: '"v2"' } })
  const again = await prove('"v1"')
  t.strictSame([again.status, again.body, again.headers['etag']], [201, done.body, '"v2"'], 'the answer as it was, its ETag too, though the version is stale now')
  t.equal((await prove('"v2"')).status, 422)
})

t.test('the same key at the same moment is done once', async t => {
  const house = openHouse(t)
  const wire = openWire(t, house)
  const { token } = house.member('administrator')
  const size = house.service.trail.size()
  const replies = await Promise.all(Array.from({ length: 20 }, () => wire.post('/v1/staff', office, token, key)))
  const done = replies.filter(reply => reply.status === 201)
  t.ok(done.length >= 1)
  t.equal(new Set(done.map(reply => reply.body.id as string)).size, 1)
  t.strictSame([...new Set(replies.filter(reply => reply.status !== 201).map(reply => reply.body.type as string))], ['/problems/idempotency-key-running'])
  t.equal(house.service.trail.size(), size + 1)
  t.equal((await wire.post('/v1/staff', office, token, key)).body.id, done[0]!.body.id)
})

t.test('what was answered before a restart is answered again after it', async t => {
  const house = openHouse(t)
  const wire = openWire(t, house)
  const { token } = house.member('administrator')
  const before = await wire.post('/v1/staff', office, token, key)
  const secret = await wire.post('/v1/staff/staff-1/tokens', { expires_on: '2027-12-31' }, token, key)
  t.match(secret.body.token, /^hl_/)
  const size = house.service.trail.size()
  const [answer] = house.service.reader.$client.prepare("SELECT answer FROM idempotency WHERE answer LIKE '%token-2%'").pluck().all() as string[]
  t.equal(JSON.parse(answer!).token, null, 'a secret is shown once and kept nowhere')
  await house.service.close()

  const service = openService({ file: `${house.folder}/ledger.db`, clock: house.clock, random: seededBytes('after the restart') })
  const app = buildApp({ service })
  const post = async (url: string, body: object) => (await app.inject({ method: 'POST', url, payload: JSON.stringify(body), headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...key } }))
  t.strictSame((await post('/v1/staff', office)).json(), before.body)
  t.strictSame((await post('/v1/staff/staff-1/tokens', { expires_on: '2027-12-31' })).json(), { ...secret.body, token: null })
  t.equal(service.trail.size(), size)
  const headers = { authorization: `Bearer ${secret.body.token as string}` }
  t.equal((await app.inject({ url: '/v1/me', headers })).statusCode, 200, 'the token itself works on')
  await app.close()
  await service.close()
  house.service.close = async () => {}
})

t.test('a refusal is not kept: the same key works once the way is clear', async t => {
  const house = openHouse(t)
  const wire = openWire(t, house)
  const { token } = house.member('secretary')
  const settle = () => wire.post('/v1/territories', { kind: 'settlement', name: { be: 'Баравое' }, parent: 'territory-1' }, token, key)
  t.equal((await settle()).status, 404)
  await wire.post('/v1/territories', { kind: 'hramada', name: { be: 'Лясная' } }, token)
  t.equal((await settle()).status, 201)
})

t.test('a rehearsal answers what would be answered, names every broken rule, and changes nothing', async t => {
  const house = openHouse(t)
  const wire = openWire(t, house)
  const { token } = house.member('secretary')
  await wire.post('/v1/territories', { kind: 'hramada', name: { be: 'Лясная' } }, token)
  const digest = () => createHash('sha256').update(house.service.reader.$client.serialize()).digest('hex')
  const before = [digest(), house.service.trail.size(), house.service.trail.head().root.toString('hex')]
  const rehearse = (body: object) => wire.post('/v1/bodies?dry_run=true', body, token, key)
  t.match(await rehearse({ kind: 'rada', territory: 'territory-1', name: { be: 'Рада' }, seats: 21 }), { status: 200, body: { dry_run: true, would_answer: 201, with: { id: 'body-1', kind: 'rada' } } })
  t.match(await rehearse({ kind: 'tpsg', territory: 'territory-1', name: { be: 'КТОС' }, seats: 21 }), {
    status: 409,
    body: { type: '/problems/self-government-of-a-part', broken: [{ rule: 'self-government-of-a-part' }, { rule: 'form-of-self-government' }, { rule: 'seats-of-the-rada' }] }
  })
  t.strictSame([digest(), house.service.trail.size(), house.service.trail.head().root.toString('hex')], before)
  t.equal((await wire.post('/v1/bodies', { kind: 'rada', territory: 'territory-1', name: { be: 'Рада' }, seats: 21 }, token, key)).status, 201, 'its key is still free')
})

t.test('a rehearsal of what takes two people is an attempt too, and leaves one line', async t => {
  const house = openHouse(t)
  const wire = openWire(t, house)
  const [one, two] = [house.member('administrator'), house.member('administrator')]
  await wire.post(`/v1/staff/${house.member().id}/grants`, { role: 'finance_clerk' }, one.token)
  const lines = () => house.service.reader.$client.prepare('SELECT body FROM audit_log ORDER BY seq').pluck().all() as string[]
  const before = lines()
  const rehearse = (token: string) => wire.post('/v1/grants/grant-3/confirmation?dry_run=true', {}, token)
  t.match(await rehearse(one.token), { status: 409, body: { type: '/problems/grant-confirmed-by-another', article: 'House rule: four eyes' } })
  t.equal(lines().length, before.length + 1)
  t.match(JSON.parse(lines().at(-1)!), { actor: { id: one.id }, action: 'act.refused', target: { type: 'operation', id: 'confirmGrant' }, outcome: 'denied', reason: { code: 'grant-confirmed-by-another' } })
  t.match(await rehearse(two.token), { status: 200, body: { dry_run: true, would_answer: 201, with: { state: 'effective' } } })
  t.equal(lines().length, before.length + 1, 'and one that is allowed leaves none')
})
