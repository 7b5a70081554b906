import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import { system } from '../../src/audit/act.ts'
import type { Act } from '../../src/audit/act.ts'
import { note } from '../../db/schema.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { migrate, schemaDifferences } from '../../src/storage/migrate.ts'
import { StorageFailed } from '../../src/storage/batch.ts'
import { createWriter } from '../../src/storage/writer.ts'
import { lockWriter } from '../../src/storage/writer-lock.ts'
import { openHouse } from '../support/house.ts'

function folder (t: Test): string {
  const made = mkdtempSync(join(tmpdir(), 'hramada-storage-'))
  t.teardown(() => rmSync(made, { recursive: true }))
  return made
}

const write = (text: string) => (act: Act) => {
  act.db.insert(note).values({ salt: Buffer.alloc(16), text }).run()
  act.tell({ action: 'test.write', target: { type: 'note', id: text } })
  return text
}

t.test('operations that wait together share a commit; one that throws leaves nothing and the others stay', async t => {
  const { service } = openHouse(t)
  const before = service.trail.size()
  const outcomes = await Promise.allSettled([
    service.perform(system, 'r1', write('one')),
    service.perform(system, 'r2', act => { write('two')(act); throw new Error('changed my mind') }),
    service.perform(system, 'r3', write('three'))
  ])
  t.same(outcomes.map(({ status }) => status), ['fulfilled', 'rejected', 'fulfilled'])
  t.same(service.reader.select({ text: note.text }).from(note).all().map(({ text }) => text), ['one', 'three'])
  t.equal(service.trail.size(), before + 2, 'the trail has a leaf for each of the two that stayed, and none for the third')
})

t.test('an operation that leaves postings without their header fails alone, before the commit', async t => {
  const { service } = openHouse(t)
  const orphan = (act: Act) => {
    act.db.$client.pragma('defer_foreign_keys = ON')
    act.db.$client.exec('DROP TRIGGER IF EXISTS none; INSERT INTO posting (entry_seq, line, account_id, amount, balance_after) SELECT 1, 1, 1, 5, 5')
  }
  const outcomes = await Promise.allSettled([service.perform(system, 'r1', write('kept')), service.perform(system, 'r2', orphan), service.perform(system, 'r3', write('kept too'))])
  t.same(outcomes.map(({ status }) => status), ['fulfilled', 'rejected', 'fulfilled'])
  t.equal(service.reader.$client.prepare('SELECT count(*) FROM posting').pluck().get(), 0)
})

t.test('an operation whose commit fails is tried alone, and the others of its batch are stored', async t => {
  const db = openDatabase(join(folder(t), 'small.db'))
  db.$client.exec('CREATE TABLE parent (id INTEGER PRIMARY KEY); CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)')
  const writer = createWriter(db, [], () => undefined)
  const outcomes = await Promise.allSettled([
    writer.run(db => db.$client.exec('INSERT INTO parent VALUES (1)')),
    writer.run(db => db.$client.exec('INSERT INTO child VALUES (1, 99)')),
    writer.run(db => db.$client.exec('INSERT INTO child VALUES (2, 1)'))
  ])
  t.same(outcomes.map(({ status }) => status), ['fulfilled', 'rejected', 'fulfilled'])
  t.ok((outcomes[1] as PromiseRejectedResult).reason instanceof StorageFailed)
  t.same(db.$client.prepare('SELECT id FROM child').pluck().all(), [2])
  await writer.stop()
  db.$client.close()
})

t.test('a full disk fails the whole batch with one word, nobody is tried again, and the service goes on when there is room', async t => {
  const db = openDatabase(join(folder(t), 'full.db'))
  db.$client.exec('CREATE TABLE page (text TEXT)')
  const pages = db.$client.pragma('page_count', { simple: true }) as number
  db.$client.pragma(`max_page_count = ${pages + 2}`)
  const told: string[] = []
  const writer = createWriter(db, [{ mark: () => () => {}, committed () { told.push('committed') }, forgotten () { told.push('forgotten') } }], () => undefined)
  let runs = 0
  const insert = (text: string) => writer.run(db => {
    runs++
    db.$client.prepare('INSERT INTO page VALUES (?)').run(text)
  })
  const outcomes = await Promise.allSettled([insert('small'), insert('a'.repeat(50_000)), insert('small too')])
  t.same(outcomes.map(outcome => outcome.status === 'rejected' && outcome.reason instanceof StorageFailed), [true, true, true])
  t.equal(db.$client.prepare('SELECT count(*) FROM page').pluck().get(), 0)
  t.same([runs, told], [2, ['forgotten']], 'the third never ran')
  db.$client.pragma('max_page_count = 100000')
  await insert('c'.repeat(50_000))
  t.equal(db.$client.prepare('SELECT count(*) FROM page').pluck().get(), 1)
  t.same(told, ['forgotten', 'committed'])
  await writer.stop()
  db.$client.close()
})

t.test('while somebody else holds the database everybody who waits is told at once, and waits once', async t => {
  const file = join(folder(t), 'held.db')
  const db = openDatabase(file)
  db.$client.exec('CREATE TABLE page (text TEXT)')
  db.$client.pragma('busy_timeout = 100')
  const stranger = openDatabase(file)
  stranger.$client.exec('BEGIN IMMEDIATE')
  const writer = createWriter(db, [], () => undefined)
  const from = performance.now()
  const outcomes = await Promise.allSettled(Array.from({ length: 64 }, () => writer.run(() => 1)))
  t.ok(performance.now() - from < 3000, 'not 64 times 100 ms')
  t.ok(outcomes.every(outcome => outcome.status === 'rejected' && outcome.reason instanceof StorageFailed))
  stranger.$client.exec('ROLLBACK')
  t.equal(await writer.run(() => 1), 1)
  await writer.stop()
  for (const one of [db, stranger]) one.$client.close()
})

t.test('what is kept in memory follows the disk, whether an act is undone or its COMMIT refused', async t => {
  const { service, clock } = openHouse(t)
  await service.perform(system, 'r', write('first'))
  const head = () => service.trail.head()
  const before = head()
  const spoil = (act: Act) => {
    write('spoilt')(act)
    // A row that only the COMMIT looks at.
    act.db.$client.exec('PRAGMA defer_foreign_keys = ON; INSERT INTO reopening (year, made_by, audit_seq) SELECT 1999, 77, coalesce(max(seq), -1) + 1 FROM audit_log')
  }
  clock.set('2027-03-05T09:00:00.000Z')
  await t.rejects(service.perform(system, 'r', spoil), { message: 'The batch could not be committed.' })
  t.same(head(), before)
  clock.set('2027-03-01T10:00:00.000Z')
  const at = (act: Act) => {
    write('next')(act)
    return act.at
  }
  t.equal(await service.rehearse(system, 'r', at), '2027-03-01T10:00:00.000Z', 'the time of what was undone is gone')
  t.same(head(), before)
  clock.set('2027-02-01T10:00:00.000Z')
  t.equal(await service.perform(system, 'r', at), '2027-03-01T09:00:00.000Z', 'and the clock that went back does not take the records with it')
  t.equal(head().size, before.size + 1)
})

t.test('a promise is no operation', async t => {
  const { service } = openHouse(t)
  await t.rejects(service.perform(system, 'r', async () => {}), /synchronous/)
})

t.test('migrations make the pinned schema once and for all; what differs is named and refused', t => {
  const db = openDatabase(join(folder(t), 'schema.db'))
  migrate(db.$client)
  migrate(db.$client)
  t.same(schemaDifferences(db.$client), [])
  db.$client.exec('DROP TRIGGER entry_seals; CREATE TABLE stranger (x)')
  t.same(schemaDifferences(db.$client), ['trigger entry_seals is missing', 'table stranger does not belong here'])
  t.throws(() => migrate(db.$client), /entry_seals is missing/)
  db.$client.pragma('user_version = 999')
  t.throws(() => migrate(db.$client), /newer version/)
  db.$client.close()
  t.end()
})

t.test('one database has one writer, in this process and in any other', async t => {
  const file = join(folder(t), 'ledger.db')
  const unlock = lockWriter(file)
  t.throws(() => lockWriter(file), /Another process is the writer/)
  const source = `import { lockWriter } from ${JSON.stringify(new URL('../../src/storage/writer-lock.ts', import.meta.url).href)}; try { lockWriter(${JSON.stringify(file)}); console.log('locked') } catch (error) { console.log(error.message) }`
  const other = () => new Promise<string>(resolve => execFile(process.execPath, ['--input-type=module', '-e', source], (_error, stdout) => resolve(stdout)))
  t.match(await other(), /Another process is the writer/)
  unlock()
  t.equal(await other(), 'locked\n')
})
