import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { seeded } from '../../scripts/demo/random.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { verifyDatabase } from '../../src/reporting/verification/database.ts'
import { pollToOpen } from './closed-poll.ts'
import { startProcess } from './server-process.ts'

const script = fileURLToPath(new URL('../../scripts/open-poll.ts', import.meta.url))
const compiled = fileURLToPath(new URL('../../.tap/compiled/', import.meta.url))
/** Fifty take some minutes; they are run before a release, and fewer each time. */
const kills = Number(process.env['OPENING_KILLS'] ?? 6)
const seed = Number(process.env['OPENING_SEED'] ?? 20270920)
const voters = 1000

interface Ended { readonly code: number | null, readonly printed: string }

/** Runs the command; it is killed so many milliseconds after it printed so many lines, unless it ended before. */
function run (args: string[], kill?: { lines: number, after: number }): Promise<Ended> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [script, ...args], { env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compiled }, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    let waits = kill !== undefined
    const look = () => {
      if (!waits || printed.split('\n').length - 1 < kill!.lines) return
      waits = false
      setTimeout(() => child.kill('SIGKILL'), kill!.after)
    }
    const read = (bytes: Buffer) => {
      printed += bytes.toString()
      look()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('close', code => resolve({ code, printed }))
    look()
  })
}

/** What the main database has of an opened poll, and what lies in the poll's own file. */
function outcome (folder: string): object {
  const read = (file: string, ...queries: string[]) => {
    const db = openDatabase(join(folder, file), { readonly: true })
    try {
      return queries.map(sql => db.$client.prepare(sql).raw().all())
    } finally { db.$client.close() }
  }
  return {
    main: read('ledger.db', 'SELECT e.pool_id, e.ballots, g.position, g.ballot, g.count FROM election e JOIN ballot_group g ON g.election_id = e.id ORDER BY 1, 3',
      'SELECT counted, blank, void, unopenable FROM poll_result', 'SELECT participants, receipts, replaced, receipts_root, participants_root FROM poll_closing', 'SELECT root FROM poll_ballots ORDER BY election_id',
      "SELECT json_extract(body, '$.action') FROM audit_log WHERE json_extract(body, '$.action') LIKE 'voting.%' ORDER BY seq"),
    own: read('polls/poll-1.sqlite', 'SELECT * FROM ballot', 'SELECT step FROM ceremony ORDER BY step', 'SELECT state, replaced FROM poll', 'SELECT count(*) FROM receipt',
      ...['envelope', 'voter', 'receipt WHERE proof IS NOT NULL', 'voided_code'].map(table => `SELECT count(*) FROM ${table}`))
  }
}

t.test(`the opening is killed ${kills} times, now and then with the service: it ends with the same ballots, once`, { timeout: 900_000 }, async t => {
  const poll = await pollToOpen(t, voters)
  const random = seeded(seed)
  const secrets = poll.box().prepare('SELECT token_mac, sealed FROM envelope UNION ALL SELECT proof, proof FROM receipt').raw().all().flat() as Buffer[]
  const argumentsOf = (data: string, port: number) => ['poll-1', '--key', poll.key, '--officer', poll.officers[0]!, '--officer', poll.officers[1]!, '--data', data, '--server', `http://127.0.0.1:${port}`]
  const undisturbed = poll.fresh()
  const first = await startProcess(t, undisturbed)
  const began = performance.now()
  t.equal((await run(argumentsOf(undisturbed, first.port))).code, 0)
  const lasts = performance.now() - began
  await first.end('SIGTERM')
  const expected = outcome(undisturbed)
  // A hundred of the first kind voted again with the second; the third kind names a project of both pools.
  t.match(expected, {
    main: [[[1, 600, 1, String, 300], [1, 600, 2, String, 300], [2, 400, 1, String, 400]], [[800, 200, 0, 0]], [[1000, 1100, 100, String, String]]],
    own: [[[1, String, 300], [1, String, 300], [2, String, 400]], [['opened'], ['wiped']], [['opened', 100]], [[1100]], [[0]], [[0]], [[0]], [[0]]]
  })

  let killed = 0
  const reached: string[] = []
  for (let polls = 1; killed < kills; polls++) {
    const data = poll.fresh()
    let server = await startProcess(t, data)
    for (let ended = false; !ended;) {
      const kill = killed >= kills ? undefined : random(2) === 0 ? { lines: 0, after: random(Math.ceil(lasts)) } : { lines: 1 + random(4), after: random(60) }
      const { code, printed } = await run(argumentsOf(data, server.port), kill)
      ended = code === 0
      if (ended) continue
      t.equal(code, null, printed.split('\n').at(-2) ?? 'killed before its first line')
      killed++
      reached.push(printed.split('\n').at(-2)?.slice(0, 30) ?? 'before its first line')
      if (random(3) > 0) continue
      await server.end('SIGKILL')
      server = await startProcess(t, data)
    }
    await server.end('SIGKILL')
    t.strictSame(outcome(data), expected, `poll ${polls}, after ${killed} kills`)
    const left = ['ledger.db', 'ledger.db-wal', 'polls/poll-1.sqlite', 'polls/poll-1.sqlite-wal'].flatMap(name => {
      const bytes = readFileSync(join(data, name), { flag: 'a+' })
      return secrets.filter(secret => bytes.includes(secret)).map(() => name)
    })
    t.same(left, [], 'nothing of tokens and envelopes is left')
    t.same([...verifyDatabase(join(data, 'ledger.db'), [])].flatMap(({ id, violations }) => violations.map(({ where, says }) => `${id} | ${where}: ${says}`)), [])
  }
  t.comment(`killed behind: ${[...Map.groupBy(reached, line => line)].map(([line, all]) => `${all.length} × ${line}`).join('; ')}`)
})
