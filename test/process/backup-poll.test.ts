import { execFile } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { beginOpening } from '../../src/budgeting/voting/opening/begin-opening.ts'
import { lockWriter } from '../../src/storage/writer-lock.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { pollToOpen } from './closed-poll.ts'

const script = fileURLToPath(new URL('../../scripts/backup-poll.ts', import.meta.url))

function backupPoll (...args: string[]): Promise<{ code: unknown, out: string, error: string }> {
  return new Promise(resolve => {
    execFile(process.execPath, [script, ...args], (error, out, stderr) => resolve({ code: error?.code ?? 0, out, error: stderr.trim() }))
  })
}

t.test('a poll is backed up while the service works, and put back; behind the opening no copy is made or read', { timeout: 120_000 }, async t => {
  const poll = await pollToOpen(t, 12)
  const data = poll.fresh()
  const file = join(data, 'polls', 'poll-1.sqlite')
  const copy = join(poll.desk, 'copy.sealed')
  const held = () => {
    const db = openDatabase(file)
    const rows = ['poll', 'voter', 'envelope', 'receipt'].map(table => db.$client.prepare(`SELECT * FROM ${table}`).all())
    db.$client.close()
    return rows
  }
  const before = held()
  const unlock = lockWriter(join(data, 'ledger.db'))
  t.match(await backupPoll('poll-1', '--data', data, '--out', copy), { code: 0, out: /sealed\.$/m })
  t.match(await backupPoll('poll-1', '--data', data, '--restore', copy), { code: 1, error: /^Another process is the writer/ })
  unlock()
  const sealed = readFileSync(copy)
  const [token, envelope] = poll.box().prepare('SELECT token_mac, sealed FROM envelope LIMIT 1').raw().get() as [Buffer, Buffer]
  t.notOk(sealed.includes(token) || sealed.includes(envelope))
  t.match(await backupPoll('poll-1', '--data', data, '--out', copy), { code: 1, error: /^EEXIST/ })
  t.match(await backupPoll('poll-1', '--data', data, '--restore', copy), { code: 1, error: /is there\. Move it away first/ })
  renameSync(file, `${file}.lost`)
  for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true })
  const changed = join(poll.desk, 'changed.sealed')
  writeFileSync(changed, Buffer.concat([sealed.subarray(0, -1), Buffer.of(sealed.at(-1)! ^ 1)]))
  t.match(await backupPoll('poll-1', '--data', data, '--restore', changed), { code: 1, error: /^It does not open with the backup key of poll-1/ })
  t.match(await backupPoll('poll-1', '--data', data, '--restore', poll.minutes), { code: 1, error: 'This is no backup of a poll.' })
  t.equal(existsSync(file), false)
  t.match(await backupPoll('poll-1', '--data', data, '--restore', copy), { code: 0, out: /is back as it was backed up/ })
  t.strictSame(held(), before)
  for (const args of [[], ['poll-1'], ['poll-1', '--out', 'a', '--restore', 'b'], ['one', '--out', 'a']]) t.match(await backupPoll(...args), { code: 1, error: /^Writes a sealed backup/ })

  poll.close()
  // Stopped between the destruction of the keys and the commit, or met by a backup just there.
  t.throws(() => poll.as(poll.second.actor, act => {
    beginOpening(act, 1)
    throw new Error('the power fails before the commit')
  }), /power fails/)
  t.match(await backupPoll('poll-1', '--data', poll.folder, '--out', join(poll.desk, 'between.sealed')), { code: 1, error: /^The key poll-1-backup is not there/ })
  t.equal(existsSync(join(poll.folder, 'keys', 'poll-1-backup.key')), false, 'no other key is made')
  poll.begin()
  t.match(await backupPoll('poll-1', '--data', poll.folder, '--out', join(poll.desk, 'late.sealed')), { code: 1, error: 'The opening of poll-1 has begun, and no copy of it is made any more.' })
})
