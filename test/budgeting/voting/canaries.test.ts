import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import t from 'tap'
import { buildApp } from '../../../src/app.ts'
import { openDatabase } from '../../../src/storage/open.ts'
import { exportYear } from '../../../src/reporting/export/export.ts'
import { publish } from '../../../src/reporting/publish.ts'
import { hex, inVoting, openBooth } from './booth.ts'

/** All bytes of all files below a folder, the log of each database as it lies there included. */
function bytesBelow (folder: string): Buffer {
  return Buffer.concat(readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)).filter(name => statSync(name).isFile()).map(name => readFileSync(name)))
}

t.test('no code, reference, receipt, choice, token or address is in a database, a write-ahead log, a log line, an error or an export', async t => {
  const booth = openBooth(t)
  const { service, folder, clock, portal, coordinator, officer, places, whole, village, publicKey } = booth
  const lines: string[] = []
  const answers: string[] = []
  const logger = pino({ level: 'trace', base: null }, new Writable({ write (chunk, _encoding, done) { lines.push(String(chunk)); done() } }))
  const app = buildApp({ service, logger })
  t.teardown(() => app.close())
  let keys = 0
  const post = async (url: string, body: unknown, token: string) => {
    const answer = await app.inject({ method: 'POST', url, remoteAddress: '203.0.113.77', payload: typeof body === 'string' ? body : JSON.stringify(body), headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': `canary-key-${++keys}` } })
    if (answer.statusCode >= 400) answers.push(answer.body)
    return answer
  }
  await post('/v1/cycles/cycle-1/poll', { public_key: publicKey }, officer.token)
  const references = [1, 2, 3].map(n => hex('voter', n))
  await post('/v1/polls/poll-1/electorate', { voters: references.map(reference => ({ reference, territory: `territory-${places.village}` })) }, portal.token)
  const csv = (await post('/v1/polls/poll-1/codes', { references }, coordinator.token)).body
  const codes = csv.trim().split('\r\n').slice(1).map(line => line.split(',')[1]!)
  const persons = ['Канарэйка Іван', '3120389A001PB8', '+375291234567']
  for (const person of persons) {
    t.equal((await post('/v1/polls/poll-1/electorate', { voters: [{ reference: person, territory: `territory-${places.village}` }] }, portal.token)).statusCode, 400, 'no name and no number is a reference')
    t.equal((await post('/v1/polls/poll-1/electorate', { voters: [{ reference: hex('voter', 9), territory: `territory-${places.village}`, name: person }] }, portal.token)).statusCode, 400)
  }
  clock.set(inVoting)
  const receipts = [1, 2, 3, 4].map(n => hex('receipt', n))
  const choices = [...whole.slice(0, 2), village[0]!].map(id => ({ project: `project-${id}` }))
  const cast = (body: object | string) => post('/v1/polls/poll-1/ballots', body, portal.token)
  const statuses = [
    await cast({ code: codes[0], ballot: { choices }, receipt: receipts[0] }),
    await cast({ reference: references[1], ballot: { choices }, receipt: receipts[1] }),
    await cast({ code: codes[0], ballot: { choices: [] }, receipt: receipts[2] }),
    await cast({ code: codes[0], ballot: { choices: [...choices, ...choices] }, receipt: receipts[3] }),
    await cast({ code: codes[2]!.replace(/.$/, sign => sign === '0' ? '1' : '0'), ballot: { choices } }),
    await cast({ code: codes[2], ballot: { choices }, receipt: receipts[0] }),
    await cast({ code: codes[2], ballot: { choices, name: persons[0] } }),
    await cast(`{"code":"${codes[2]}","ballot":{"choices":[`)
  ].map(({ statusCode }) => statusCode)
  t.strictSame(statuses, [201, 201, 201, 409, 409, 409, 400, 400])
  const batch = (await post('/v1/polls/poll-1/paper-batches', { channel: 'paper', sheets: 1, protocol: { ref: 'Protocol 4', sha256: 'e'.repeat(64) } }, officer.token)).json() as { id: string }
  t.equal((await post(`/v1/paper-batches/${batch.id}/sheets`, { sheet: 1, code: codes[2], ballot: { choices } }, officer.token)).statusCode, 201)

  booth.as(booth.secretary.actor, act => publish(act, 'officer'))
  const out = join(mkdtempSync(join(tmpdir(), 'canary-')), 'out')
  t.teardown(() => rmSync(join(out, '..'), { recursive: true }))
  const snapshot = openDatabase(join(folder, 'ledger.db'), { readonly: true })
  exportYear(snapshot, 2027, out)
  snapshot.$client.close()

  const places_ = { files: bytesBelow(folder), export: bytesBelow(out), log: Buffer.from(lines.join('')), errors: Buffer.from(answers.join('\n')) }
  const written = '"choices"'
  const inHex = [...references, ...receipts]
  const canaries: (string | Buffer)[] = [
    ...inHex, ...inHex.map(text => Buffer.from(text, 'hex')), ...codes, ...codes.map(code => code.replaceAll('-', '')), ...persons, portal.token, '203.0.113.77', `{${written}`, `${written}:`
  ]
  for (const [place, bytes] of Object.entries(places_)) {
    t.ok(bytes.length > 100, `${place}: ${bytes.length} bytes`)
    for (const canary of canaries) t.notOk(bytes.includes(canary), `${canary.toString('latin1').slice(0, 12)} is not in ${place}`)
  }
  t.ok(places_.files.includes(Buffer.from(publicKey, 'hex')) && places_.files.includes('voting.open_poll') && places_.log.includes('/v1/polls/:poll/ballots'), 'and the search would have found them')
  const ballots = lines.filter(line => line.includes('/ballots')).map(line => Object.keys(JSON.parse(line) as object).sort())
  t.ok(ballots.length === 8 && ballots.every(keys => keys.join() === 'level,method,ms,msg,reqId,route,status,time'), 'a line tells route and status and nothing of the request')
})
