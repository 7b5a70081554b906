import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'

const folder = new URL('../../db/migrations/', import.meta.url)

/** The database does not have the schema that this version of the software pins; it is not opened for writing. */
export class SchemaMismatch extends Error {}

/** The migrations in order: their names, and the SQL of each. */
export function migrations (): { name: string, sql: string }[] {
  return readdirSync(folder).filter(name => name.endsWith('.sql')).sort()
    .map(name => ({ name, sql: readFileSync(new URL(name, folder), 'utf8') }))
}

/** Brings a database up to this version's schema, each migration in a transaction of its own, and then checks that
 * tables, indexes and triggers are exactly the pinned ones. Throws SchemaMismatch otherwise. */
export function migrate (client: BetterSqlite3.Database): void {
  const all = migrations()
  const done = client.pragma('user_version', { simple: true }) as number
  if (done > all.length) throw new SchemaMismatch(`The database has ${done} migrations, this version knows ${all.length}. Run a newer version.`)
  if (done > 0) assertSchema(client, done)
  all.slice(done).forEach(({ sql }, i) => runMigration(client, sql, done + i + 1))
  assertSchema(client, all.length)
}

/**
 * Runs one migration in a transaction of its own and numbers the schema. References are checked at its end instead of at each
 * row, so that a table may be rebuilt with its triggers; and it may widen a CHECK in `sqlite_schema`, as SQLite's page on ALTER
 * TABLE describes it, which touches no row. Throws, and leaves nothing, when a reference leads nowhere afterwards.
 */
export function runMigration (client: BetterSqlite3.Database, sql: string, version: number): void {
  const keys = client.pragma('foreign_keys', { simple: true }) as number
  client.pragma('foreign_keys = OFF')
  client.unsafeMode(true)
  try {
    client.transaction(() => {
      client.exec(sql)
      const [broken] = client.pragma('foreign_key_check') as { table: string, parent: string }[]
      if (broken !== undefined) throw new SchemaMismatch(`Migration ${version} leaves a row of ${broken.table} that refers to nothing in ${broken.parent}.`)
      client.pragma(`user_version = ${version}`)
    })()
  } finally {
    client.unsafeMode(false)
    client.pragma(`foreign_keys = ${keys}`)
  }
}

/** An empty database with the schema of the first `count` migrations, in memory. */
export function freshDatabase (count = migrations().length): BetterSqlite3.Database {
  const client = new BetterSqlite3(':memory:')
  migrations().slice(0, count).forEach(({ sql }, i) => runMigration(client, sql, i + 1))
  return client
}

/** Throws SchemaMismatch, naming what differs, unless the schema is what the first `count` migrations make. */
export function assertSchema (client: BetterSqlite3.Database, count = migrations().length): void {
  const differences = schemaDifferences(client, count)
  if (differences.length > 0) throw new SchemaMismatch(`The database's schema differs from the pinned one: ${differences.join('; ')}.`)
}

/** What is missing, strange or changed in a database's schema, one sentence each; empty when it is the pinned one. */
export function schemaDifferences (client: BetterSqlite3.Database, count = migrations().length): string[] {
  const is = objects(client)
  const should = pinned(count)
  return [
    ...[...should.keys()].filter(key => !is.has(key)).map(key => `${key} is missing`),
    ...[...is.keys()].filter(key => !should.has(key)).map(key => `${key} does not belong here`),
    ...[...should].filter(([key, hash]) => is.has(key) && is.get(key) !== hash).map(([key]) => `${key} was changed`)
  ]
}

const pinnedBy = new Map<number, Map<string, string>>()

/** The objects that the first `count` migrations make, reckoned once in a process: migrations do not change while it runs. */
function pinned (count: number): Map<string, string> {
  const known = pinnedBy.get(count)
  if (known !== undefined) return known
  const fresh = freshDatabase(count)
  const made = objects(fresh)
  fresh.close()
  pinnedBy.set(count, made)
  return made
}

function objects (client: BetterSqlite3.Database): Map<string, string> {
  const rows = client.prepare("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_stat%'").all() as { type: string, name: string, sql: string }[]
  return new Map(rows.map(row => [`${row.type} ${row.name}`, createHash('sha256').update(row.sql).digest('hex')]))
}
