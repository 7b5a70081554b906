import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer, connect } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { createClient } from '../../scripts/drive/client.ts'
import { readConfiguration } from '../../src/configuration.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { dataFolder, startProcess } from './server-process.ts'

const instant = '2031-05-05T05:05:05.000Z'
const address = (port: number) => `http://127.0.0.1:${port}`

/** What a look at the file shows, through a connection of its own. */
function look<T> (folder: string, sql: string): T {
  const db = openDatabase(join(folder, 'ledger.db'), { readonly: true })
  try {
    return db.$client.prepare(sql).pluck().get() as T
  } finally { db.$client.close() }
}

t.test('a first start makes everything and prints the token once; a stop leaves one whole file; the next start prints no token', async t => {
  const folder = dataFolder(t)
  const first = await startProcess(t, join(folder, 'new'))
  const token = first.token()
  t.match(token, /^hl_[\w-]{43}$/)
  const data = join(folder, 'new')
  t.same([statSync(data).mode & 0o777, statSync(join(data, 'checkpoint-key.pem')).mode & 0o777], [0o700, 0o400])
  t.same([look(data, 'PRAGMA journal_mode')], ['wal'])
  t.equal((await createClient(address(first.port)).get('/v1/me', token)).body.roles[0], 'administrator')

  // Somebody who never sends the rest of the request does not hold the stop up for ever.
  const slow = connect(first.port, '127.0.0.1')
  slow.on('error', () => {})
  slow.write(`POST /v1/staff HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token!}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`)
  await new Promise(resolve => setTimeout(resolve, 200))
  t.same(await first.end('SIGTERM'), { code: 0, signal: null })
  slow.destroy()
  t.same(['-wal', '-shm'].filter(end => existsSync(join(data, `ledger.db${end}`))), [])
  t.equal(first.output().split(token!).length, 2, 'the token stands in the output once')
  t.notMatch(first.output(), /Bearer|127\.0\.0\.1:\d+.*"remote|authorization/i)

  const second = await startProcess(t, data)
  t.same([second.token(), /hl_/.test(second.output())], [undefined, false])
  t.equal((await createClient(address(second.port)).get('/v1/me', token)).status, 200)
  t.equal(/Verifier key of the trail: (\S+)/.exec(second.output())?.[1], /Verifier key of the trail: (\S+)/.exec(first.output())![1])
})

t.test('a first start that finds its port taken ends at once, and has not spent the token', async t => {
  const folder = dataFolder(t)
  const squatter = createServer().listen(0, '127.0.0.1')
  t.teardown(() => squatter.close())
  await new Promise(resolve => squatter.once('listening', resolve))
  const taken = await startProcess(t, folder, { args: ['--port', String((squatter.address() as { port: number }).port)] })
  t.same(await taken.ended, { code: 1, signal: null })
  t.match(taken.output(), /^listen EADDRINUSE: address already in use 127\.0\.0\.1:\d+$/m)
  t.notMatch(taken.output(), /hl_/)
  t.match((await startProcess(t, folder)).token(), /^hl_/)
})

t.test('a database with a dropped trigger, or one that is none, is refused by name', async t => {
  const folder = dataFolder(t)
  await (await startProcess(t, folder)).end('SIGTERM')
  const db = openDatabase(join(folder, 'ledger.db'))
  db.$client.exec('DROP TRIGGER entry_seals')
  db.$client.close()
  const refused = await startProcess(t, folder)
  t.same(await refused.ended, { code: 1, signal: null })
  t.equal(refused.output(), "The database's schema differs from the pinned one: trigger entry_seals is missing.\n")

  renameSync(join(folder, 'checkpoint-key.pem'), join(folder, 'ledger.db'))
  const stranger = await startProcess(t, folder)
  t.same([await stranger.ended, stranger.output().split('\n')[1]], [{ code: 1, signal: null }, 'file is not a database'])
})

t.test('without its key the service works, says so, and signs nothing; nothing that one sends or sets moves its clock', async t => {
  const folder = dataFolder(t)
  const first = await startProcess(t, folder)
  const token = first.token()!
  await first.end('SIGTERM')
  rmSync(join(folder, 'checkpoint-key.pem'), { force: true })

  const clocks = ['CLOCK', 'NOW', 'TIME', 'DATE', 'FAKETIME', 'SOURCE_DATE_EPOCH', 'HRAMADA_CLOCK', 'HRAMADA_NOW', 'HRAMADA_DATE', 'HRAMADA_TIME', 'HRAMADA_TODAY']
  const env = { ...Object.fromEntries(clocks.map(name => [name, instant])), TZ: 'Pacific/Kiritimati' }
  const from = new Date().toISOString()
  const server = await startProcess(t, folder, { env })
  t.match(server.output(), /There is no checkpoint key: nothing will be signed until it is back\./)
  t.match(server.output(), /Verifier key of the trail: none, the key file is missing/)
  t.notOk(existsSync(join(folder, 'checkpoint-key.pem')), 'and makes none in its place')

  const send = async (path: string, body: object, headers: Record<string, string> = {}) => (await fetch(`${address(server.port)}${path}`, {
    method: 'POST', body: JSON.stringify(body), headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': `key-${Math.trunc(performance.now() * 1000)}`, ...headers }
  })).status
  t.equal(await send('/v1/staff', { office: 'Desk' }, { date: instant, 'x-date': instant, 'x-clock': instant, 'x-now': instant, 'if-unmodified-since': instant }), 201)
  t.equal(await send('/v1/staff', { office: 'Desk', recorded_at: instant }), 400)
  t.equal(await send(`/v1/staff?now=${instant}`, { office: 'Desk' }), 400)
  const recorded = look<string>(folder, "SELECT json_extract(body, '$.time') FROM audit_log ORDER BY seq DESC LIMIT 1")
  t.ok(from <= recorded && recorded <= new Date().toISOString(), recorded)
  t.equal(look(folder, 'SELECT count(*) FROM checkpoint'), 0)
  await server.end('SIGTERM')

  const refused = await startProcess(t, folder, { args: ['--clock', instant] })
  t.same([(await refused.ended).code, refused.output()], [1, "Unknown option '--clock'\n"])
})

t.test('no setting moves the clock: none is a time', t => {
  t.same(Object.keys(readConfiguration([], {})).sort(), ['data', 'host', 'keyFile', 'keys', 'logLevel', 'origin', 'port'])
  for (const name of ['--now', '--date', '--time', '--today']) t.throws(() => readConfiguration([name, instant], {}), { code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' }, name)
  t.end()
})
