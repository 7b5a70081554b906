import t from 'tap'
import type { Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import type { Operation } from '../../src/http/contract.ts'
import { problems } from '../../src/http/problems.ts'
import { chapters } from '../../src/law/index.ts'
import { addressOf, contract, exampleOf, placesOf, takesJson, withAt, writes } from '../support/contract.ts'
import { openHouse, openWire } from '../support/house.ts'
import type { House, Reply, Role } from '../support/house.ts'

const known = new Map<string, number>([
  ...Object.values(problems).map(problem => [problem.id, problem.status] as const),
  ...chapters.flatMap(chapter => chapter.rules.map(rule => [rule.id, 409] as const))
])

/** A house with a member of every role, whose tables nothing wrong may change. */
function openTown (test: Test) {
  const house = openHouse(test)
  const tokens = new Map<string, string>()
  const tokenFor = ({ roles }: Operation) => {
    const role = roles?.[0] as Role | undefined
    if (role === undefined) return undefined
    if (!tokens.has(role)) tokens.set(role, house.member(role).token)
    return tokens.get(role)
  }
  contract.forEach(tokenFor)
  const headersFor = (operation: Operation) => ({ ...(operation.versioned ? { 'if-match': '"v1"' } : {}), 'content-type': operation.body?.type ?? 'application/json' })
  return { house, wire: openWire(test, house), tokenFor, headersFor }
}

/** How many rows each table has. */
function rows ({ service: { reader } }: House): string {
  const tables = reader.$client.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all() as string[]
  return tables.map(table => `${table} ${reader.$client.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number}`).join(', ')
}

/** The answer is the problem that is due, in its media type, with a remedy, and one that docs/problems.md knows. */
function isProblem (test: Test, { status, body, headers }: Reply, id: string, what: string): void {
  const got = [status, body?.type, headers['content-type'], known.get(id), typeof body?.detail, typeof body?.remedy]
  const due = [known.get(id), `/problems/${id}`, 'application/problem+json; charset=utf-8', status, 'string', 'string']
  if (got.join() !== due.join()) test.strictSame(got, due, `${what}: ${JSON.stringify(body).slice(0, 300)}`)
}

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map(part => typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))

/** Bodies that no operation takes, and the problem of each. */
const nowhere: [string, string | Buffer, string][] = [
  ['nothing', '', 'not-json'],
  ['no JSON', '{', 'not-json'],
  ['a comma too many', '{"a":1,}', 'not-json'],
  ['broken UTF-8', bytes('{"name":"', [0xff, 0xfe], '"}'), 'not-json'],
  ['a surrogate in UTF-8', bytes('{"name":"', [0xed, 0xa0, 0x80], '"}'), 'not-json'],
  ['half a character', bytes('{"name":"', [0xd1], '"}'), 'not-json'],
  ['a lone surrogate', '{"name":"\\ud800"}', 'not-json'],
  ['a lone surrogate in a key', '{"\\udc00":1}', 'not-json'],
  ['a null byte', '{"name":"a\\u0000b"}', 'not-json'],
  ['a sign that turns the direction of reading', '{"name":"Двор\u202eалх"}', 'not-json'],
  ['a raw null byte', bytes('{"name":"a', [0], 'b"}'), 'not-json'],
  ['a byte order mark', bytes([0xef, 0xbb, 0xbf], '{}'), 'not-json'],
  ['a key twice', '{"amount":"1.00","amount":"2.00"}', 'not-json'],
  ['a key twice, once escaped', '{"amount":"1.00","\\u0061mount":"2.00"}', 'not-json'],
  ['a key twice, further in', '{"a":[{"b":1,"b":2}]}', 'not-json'],
  ['__proto__', '{"__proto__":{"roles":["administrator"]}}', 'not-json'],
  ['two values', '{}{}', 'not-json'],
  ['NaN', '{"a":NaN}', 'not-json'],
  ['deep arrays', '['.repeat(200_000) + ']'.repeat(200_000), 'not-json'],
  ['deep objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000), 'not-json'],
  ['a list', '[]', 'malformed-request'],
  ['a text', '"text"', 'malformed-request'],
  ['a number', '1e400', 'malformed-request'],
  ['null', 'null', 'malformed-request'],
  ['an unknown field', '{"zzz_unknown":1}', 'malformed-request']
]

t.test('bodies that no operation takes', async t => {
  const { house, wire, tokenFor, headersFor } = openTown(t)
  const before = rows(house)
  for (const [n, operation] of writes.filter(takesJson).entries()) {
    const address = addressOf(operation)
    const send = (body: string | Buffer, headers: Record<string, string> = {}) => wire.post(address, body, tokenFor(operation), { ...headersFor(operation), ...headers })
    // The large ones say nothing of the operation: one in ten gets them.
    for (const [what, body, id] of nowhere.filter(([, body]) => body.length < 1000 || n % 10 === 0)) isProblem(t, await send(body), id, `${operation.id}, ${what}`)
    const valid = JSON.stringify(exampleOf(operation))
    isProblem(t, await send(Buffer.alloc((operation.bodyLimit ?? 1024 * 1024) + 1, ' ')), 'too-large', `${operation.id}, one byte too many`)
    for (const type of ['text/html', 'application/xml', 'text/plain', 'application/x-www-form-urlencoded', 'nonsense']) {
      const reply = await send(valid, { 'content-type': type })
      if (type !== 'text/plain' || reply.status !== 400) isProblem(t, reply, 'unsupported-media-type', `${operation.id}, ${type}`)
    }
    for (const key of operation.idempotent ? ['short', 'x'.repeat(65), 'with space', 'with/slash', ''] : []) isProblem(t, await send(valid, { 'idempotency-key': key }), 'idempotency-key-missing', `${operation.id}, key ${key}`)
    if (!operation.versioned) continue
    for (const etag of ['v1', '"1"', 'W/"v1"', '"v0"', '*', '"v1", "v2"', '"v99999999999"']) isProblem(t, await send(valid, { 'if-match': etag }), 'malformed-request', `${operation.id}, If-Match ${etag}`)
  }
  t.equal(rows(house), before, 'and nothing has changed')
})

/** What a place of a body must not hold, by what the contract says of it. */
function wrongFor (schema: Record<string, any>): unknown[] {
  const money = ['12.345', '1e3', '-1', '-1.00', '0x10', '1,50', '1.5', '1', '01.00', '+1.00', ' 1.00', '1.00 ', '1_000.00', '1 000.00', '١.٠٠', 'NaN', 'Infinity', '', 12.34, 25, 0, null, true, ['1.00'], { amount: '1.00' }, '90071992547409.92', '90000000000000000.00', '99999999999999.99']
  const days = ['2027-02-29', '2027-02-30', '2027-13-01', '2027-00-10', '2027-04-31', '2027-1-1', '27-01-01', '01.03.2027', '2027-03-01T00:00:00Z', '', 'today', 20270301, null, ['2027-03-01'], '１９９９-01-01', '0000-01-01', '99999-01-01']
  const ids = (kind: string) => [kind === 'fund' ? 'voucher-1' : 'fund-1', `${kind}-0`, `${kind}-01`, `${kind}--1`, `${kind}-1.5`, `${kind}-1e3`, `${kind}-9999999999999999`, `${kind}-`, kind, `${kind}-1 OR 1=1`, `${kind.toUpperCase()}-1`, ` ${kind}-1`, '1', 1, null]
  if (schema['format'] === 'money') return money
  if (schema['format'] === 'civil-date') return days
  if (schema['x-id'] !== undefined) return ids(schema['x-id'] as string)
  const byType: Record<string, unknown[]> = {
    integer: ['1', 1.5, -1e15, 1e300, 2 ** 53, null, true, [], {}],
    boolean: ['true', 1, 0, null],
    string: [1, null, true, [], {}, ...(schema['enum'] !== undefined ? ['zzz'] : []), ...(schema['maxLength'] !== undefined ? ['x'.repeat(schema['maxLength'] as number + 1)] : []), ...(schema['minLength'] > 0 ? [''] : []), ...(schema['format'] === 'words' ? ['   ', '\u00a0\u2003\u200b'] : [])],
    array: [{}, null, 'a', ...(schema['maxItems'] !== undefined && schema['maxItems'] < 10_000 ? [Array.from({ length: schema['maxItems'] as number + 1 }, () => ({}))] : [])],
    object: [[], null, 'a', 1, { zzz_unknown: 1 }]
  }
  const types = Array.isArray(schema['type']) ? schema['type'] as string[] : [schema['type'] as string]
  return types.length === 1 ? byType[types[0]!] ?? [] : []
}

t.test('every place of every body holds only what the contract says', async t => {
  const { house, wire, tokenFor, headersFor } = openTown(t)
  const before = rows(house)
  const seen = { money: 0, days: 0, ids: 0, all: 0 }
  for (const operation of writes.filter(takesJson)) {
    const { schema } = operation.body!
    const example = exampleOf(operation)
    if (example === undefined) {
      t.fail(`${operation.id} has no example`)
      continue
    }
    for (const { at, schema: here } of placesOf(schema, example)) {
      const unknownField = here['type'] === 'object' && here['additionalProperties'] === false
      const bodies = [
        ...wrongFor(here).map(wrong => withAt(example, at, wrong)),
        ...(unknownField ? [withAt(example, [...at, 'zzz_unknown'], 1)] : []),
        ...((here['required'] ?? []) as string[]).map(name => withAt(example, [...at, name], undefined))
      ]
      if (here['format'] === 'money') seen.money++
      if (here['format'] === 'civil-date') seen.days++
      if (here['x-id'] !== undefined) seen.ids++
      for (const body of bodies) {
        seen.all++
        isProblem(t, await wire.post(addressOf(operation), JSON.stringify(body), tokenFor(operation), headersFor(operation)), 'malformed-request', `${operation.id} with ${JSON.stringify(body).slice(0, 500)} at ${at.join('.')}`)
      }
    }
  }
  t.comment(`${seen.all} bodies; ${seen.money} places of money, ${seen.days} of days, ${seen.ids} of ids`)
  t.ok(seen.money > 5 && seen.days > 5 && seen.ids > 5 && seen.all > 500)
  t.equal(rows(house), before, 'and nothing has changed')
})

t.test('addresses, methods, queries and credentials', async t => {
  const { house, wire, tokenFor, headersFor } = openTown(t)
  const app = buildApp({ service: house.service })
  t.teardown(() => app.close())
  const before = rows(house)
  for (const operation of contract) {
    const token = tokenFor(operation)
    const send = (address: string) => operation.method === 'GET' ? wire.get(address, token) : wire.post(address, JSON.stringify(exampleOf(operation) ?? {}), token, headersFor(operation))
    const address = addressOf(operation)
    const hasId = addressOf(operation, 'x') !== address
    for (const id of hasId ? ['wrong-1', '1', 'fund-0', 'fund-01', 'fund-1%00', '%F0%9F%92%B0', 'fund-99999999999999999999', '..%2F..%2Fetc', "fund-1'--"] : []) {
      isProblem(t, await send(addressOf(operation, id)), 'malformed-request', `${operation.id} with the id ${id}`)
    }
    if (hasId) isProblem(t, await send(addressOf(operation, '%zz')), 'bad-url', `${operation.id} with %zz`)
    if (operation.query === undefined) continue
    isProblem(t, await send(`${address}?zzz_unknown=1`), 'malformed-request', `${operation.id} with an unknown parameter`)
    for (const [name, schema] of Object.entries(operation.query['properties'] as Record<string, Record<string, unknown>>)) {
      const value = name === 'limit' ? '1' : name === 'dry_run' ? 'true' : String(schema['example'] ?? '1')
      const wrong = [`${name}=${value}&${name}=${value}`, `${name}[]=${value}`, `${name}[a]=${value}`]
      if (schema['type'] === 'integer') wrong.push(`${name}=`, `${name}=-1`, `${name}=1.5`, `${name}=1e400`, `${name}=1e1`, `${name}=0x10`, `${name}=+1`, `${name}=01`, `${name}=99999999999999999999`, `${name}=ten`, `${name}=%00`)
      if (schema['type'] === 'boolean') wrong.push(`${name}=`, `${name}=maybe`, `${name}=2`)
      if (schema['x-id'] !== undefined) wrong.push(`${name}=wrong-1`, `${name}=1`, `${name}=`)
      if (schema['format'] === 'civil-date') wrong.push(`${name}=2027-02-30`, `${name}=`)
      if (schema['format'] === 'instant') wrong.push(...['2027-02-30T00:00:00Z', '2027-02-28T24:00:00Z', '2027-02-28T00:00:60Z', '2027-02-28', ''].map(instant => `${name}=${instant}`))
      for (const query of wrong) isProblem(t, await send(`${address}?${query}`), 'malformed-request', `${operation.id}?${query}`)
    }
  }
  for (const operation of writes) {
    const bare = { authorization: `Bearer ${tokenFor(operation) ?? ''}`, 'content-type': operation.body?.type ?? 'application/json' }
    const example = exampleOf(operation)
    const send = async (headers: Record<string, string>) => {
      const answer = await app.inject({ method: 'POST', url: addressOf(operation), payload: typeof example === 'string' ? example : JSON.stringify(example), headers })
      return { status: answer.statusCode, body: answer.json() as unknown, headers: answer.headers }
    }
    if (operation.idempotent) isProblem(t, await send({ ...bare, ...headersFor(operation) }), 'idempotency-key-missing', `${operation.id} without a key`)
    if (operation.versioned) isProblem(t, await send({ ...bare, 'idempotency-key': 'a-key-of-its-own' }), 'version-missing', `${operation.id} without If-Match`)
  }
  for (const path of new Set(contract.map(operation => operation.path))) {
    const here = contract.filter(operation => operation.path === path)
    const methods = here.map(operation => operation.method as string)
    for (const method of (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).filter(method => !methods.includes(method))) {
      const answer = await app.inject({ method, url: addressOf(here[0]!) })
      isProblem(t, { status: answer.statusCode, body: answer.json(), headers: answer.headers }, 'method-not-allowed', `${method} ${path}`)
      if (answer.headers.allow !== methods.join(', ')) t.equal(answer.headers.allow, methods.join(', '), path)
    }
  }
  for (const [address, id] of [['/v1/nothing', 'not-found'], ['/', 'not-found'], ['/v1/%zz', 'not-found'], ['/v1/me/', 'not-found'], ['/V1/me', 'not-found'], [`/v1/decisions/${'x'.repeat(500)}`, 'bad-url']] as const) {
    const reply = await wire.get(address)
    isProblem(t, reply, reply.status === 400 ? 'bad-url' : id, address)
  }
  t.equal(rows(house), before, 'and nothing has changed')
  for (const authorization of ['', 'Bearer', 'Bearer ', 'Basic dXNlcjpwYXNz', `Bearer ${'x'.repeat(201)}`, 'Bearer a b', 'Bearer \u00e9', 'test-token-1', 'Token test-token-1']) {
    isProblem(t, await wire.get('/v1/me', undefined, { authorization }), 'unauthenticated', authorization)
  }
})
