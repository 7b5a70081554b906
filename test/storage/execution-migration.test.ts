import BetterSqlite3 from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import t from 'tap'
import { freshDatabase, migrate, migrations } from '../../src/storage/migrate.ts'
import type { Db } from '../../src/storage/open.ts'
import { keepBooks } from '../support/books.ts'
import { openHouse } from '../support/house.ts'
import { faultsIn } from '../support/tamper.ts'

const before = migrations().findIndex(({ name }) => name.startsWith('013'))

/** The rows of a database in one of an earlier version, as that version would have written them. */
function inEarlierVersion ({ $client }: Db): BetterSqlite3.Database {
  const old = freshDatabase(before)
  old.pragma('foreign_keys = OFF')
  const triggers = old.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all() as { name: string, sql: string }[]
  for (const { name } of triggers) old.exec(`DROP TRIGGER "${name}"`)
  for (const table of old.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[]) {
    const columns = (old.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => `"${name}"`).join(', ')
    const rows = $client.prepare(`SELECT ${columns} FROM "${table}"`).raw().all() as unknown[][]
    const insert = old.prepare(`INSERT INTO "${table}" VALUES (${columns.replace(/"[^"]+"/g, '?')})`)
    for (const row of rows) insert.run(...row)
  }
  for (const { sql } of triggers) old.exec(sql)
  return old
}

t.test('a database with the books of two years is brought up to the execution and verifies clean', async t => {
  const house = openHouse(t)
  keepBooks(house)
  const client = inEarlierVersion(house.service.reader)
  const counts = () => ['entry', 'posting', 'voucher', 'voucher_outcome', 'audit_log'].map(table => client.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
  const rows = client.prepare('SELECT * FROM entry ORDER BY seq').all()
  const had = counts()
  t.throws(() => client.exec("INSERT INTO voucher (kind, fund_id, amount, on_day, document_ref, document_sha256, maker_id, audit_seq) VALUES ('penalty', 1, 1, '2027-02-01', 'd', '', 1, 28)"), /CHECK/, 'the version before knows no penalty')
  migrate(client)
  t.same(counts(), had)
  t.same(client.prepare('SELECT * FROM entry ORDER BY seq').all(), rows, 'no entry is another')
  t.same(client.prepare('SELECT count(*) FROM voucher WHERE contract_id IS NOT NULL OR retained IS NOT NULL').pluck().get(), 0)
  const db = drizzle({ client }) as Db
  t.same(faultsIn(db), [])
  const sha256 = 'ab'.repeat(32)
  const insert = (kind: string) => client.exec(`BEGIN; INSERT INTO voucher (kind, fund_id, amount, on_day, document_ref, document_sha256, maker_id, audit_seq) VALUES ('${kind}', 1, 1, '2027-02-01', 'd', '${sha256}', 1, 28); ROLLBACK`)
  for (const kind of ['retention_release', 'penalty', 'credit_note', 'commitment']) t.doesNotThrow(() => insert(kind), kind)
  t.throws(() => insert('gift'), /CHECK/)
  client.exec('ROLLBACK')
  t.throws(() => client.exec("UPDATE entry SET kind = 'penalty' WHERE seq = 1"), /append-only/)
})
