import { join } from 'node:path'
import type { Test } from 'tap'
import { createClient } from '../../scripts/drive/client.ts'
import { seeded } from '../../scripts/demo/random.ts'
import { parseVerifierKey } from '../../src/audit/note-key.ts'
import { verifyDatabase } from '../../src/reporting/verification/database.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { dataFolder, startDated } from './server-process.ts'
import { liveAYear } from './year-to-close.ts'

const afterTheYear = '2028-01-10T06:00:00.000Z'
const year = '/v1/fiscal-years/2027'

/** All that a close adds, counted through a connection of its own, as the killed process left the files. */
function look (folder: string): Record<string, number> {
  const db = openDatabase(join(folder, 'ledger.db'), { readonly: true })
  const count = (sql: string) => db.$client.prepare(`SELECT count(*) FROM ${sql}`).pluck().get() as number
  try {
    return {
      entries: count("entry WHERE kind = 'closing'"),
      postings: count("posting p JOIN entry e ON e.seq = p.entry_seq WHERE e.kind = 'closing'"),
      closes: count("fiscal_year_event WHERE event = 'close'"),
      carried: count('carry_forward'),
      unfinished: count('unfinished_project'),
      spare: count('spare_fund'),
      checkpoints: count("checkpoint WHERE kind = 'close'"),
      leaves: count('audit_log'),
      keys: count('idempotency')
    }
  } finally { db.$client.close() }
}

const plus = (before: Record<string, number>, close: Record<string, number>) => Object.fromEntries(Object.entries(before).map(([name, n]) => [name, n + close[name]!]))

/** Kills the service with -9 so many times at random moments while it closes a year, and holds every time to all of the close or nothing, once. */
export async function killWhileClosing (t: Test, { kills, seed }: { kills: number, seed: number }): Promise<void> {
  const folder = dataFolder(t)
  const random = seeded(seed)
  const { tokens } = await liveAYear(t, folder)
  const { finance_approver: approver, second_approver: second, finance_clerk: clerk, auditor } = tokens
  let server = await startDated(t, folder, afterTheYear)
  const key = parseVerifierKey(/Verifier key of the trail: (\S+)/.exec(server.output())![1]!)
  const client = () => createClient(`http://127.0.0.1:${server.port}`)
  const { body: { entries, carried, unfinished, spare_funds: spare } } = await client().get(`${year}/closing-preview`, auditor)
  t.same([unfinished.length, spare.length], [30, 1], 'thirty projects end as not completed, and what is unspent becomes spare funds')
  t.ok(entries.length > 145, `the close posts ${entries.length as number} entries`)
  const close = { entries: entries.length, postings: entries.flatMap((entry: { postings: object[] }) => entry.postings).length, closes: 1, carried: carried.length, unfinished: unfinished.length, spare: spare.length, checkpoints: 1, leaves: 1, keys: 1 }

  // Two people reopen the year, which reverses the close, and it is held again: the books are as they were.
  const undo = async () => {
    const { body: { id } } = await client().post(`${year}/reopenings`, { reason: 'The next round.' }, second)
    await client().post(`/v1/reopenings/${id as string}/confirmation`, {}, approver)
    await client().post(`${year}/hold`, {}, clerk)
    t.same((await client().get(`${year}/closing-preview`, auditor)).body.entries, entries, 'what the close would post is what it was')
  }
  let closes = 0
  const wish = () => `closing-2027-${closes}`
  const begun = performance.now()
  await client().post(`${year}/close`, {}, approver, { key: wish() })
  // The moment is drawn from 0 to here; what the last kill hit moves the end, so that both sides of the commit are hit on a fast and on a busy machine.
  let reach = 1.5 * (performance.now() - begun)
  await undo()
  closes++

  const ends = { before: 0, after: 0, answered: 0 }
  for (let kill = 1; kill <= kills; kill++) {
    const before = look(folder)
    const closing = client().send(`${year}/close`, {}, approver, { key: wish() }).catch(() => undefined)
    await new Promise(resolve => setTimeout(resolve, random(Math.ceil(reach))))
    t.same(await server.end('SIGKILL'), { code: null, signal: 'SIGKILL' })
    const answer = await closing
    const left = look(folder)
    const done = left['closes'] === before['closes']! + 1
    t.same(left, done ? plus(before, close) : before, `kill ${kill} leaves all of the close or nothing`)
    if (answer !== undefined) t.same([answer.status, done], [201, true], 'what was acknowledged is there')
    reach *= done ? 0.8 : 1.25
    ends[answer !== undefined ? 'answered' : done ? 'after' : 'before']++
    server = await startDated(t, folder, afterTheYear)
    // Where nothing was done, the next round sends the same key again; where it was, the key finds the answer and closes nothing twice.
    if (!done) continue
    const { body: closed } = await client().post(`${year}/close`, {}, approver, { key: wish() })
    if (answer !== undefined) t.same(closed, answer.body, 'the same key gets the same answer again')
    t.same([closed.state, closed.entries.length, closed.carried, closed.checkpoint.signed], ['closed', entries.length, carried, true])
    await client().refused('close-from-hold', `${year}/close`, {}, approver)
    t.same(look(folder), left, 'and neither a repetition nor another key closes again')
    await undo()
    closes++
  }
  t.comment(`killed before the commit ${ends.before} times, after it and before the answer ${ends.after} times, after the answer ${ends.answered} times`)
  t.ok(ends.before > 0 && ends.after + ends.answered > 0, 'the kills fell on both sides of the commit')
  t.same(await server.end('SIGTERM'), { code: 0, signal: null })
  t.same([...verifyDatabase(join(folder, 'ledger.db'), [key])].flatMap(({ id, violations }) => violations.map(({ where, says }) => `${id} | ${where}: ${says}`)), [])
}
