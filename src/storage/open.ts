import BetterSqlite3 from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'

/** A connection, seen through Drizzle; `$client` is the driver's own handle. */
export type Db = BetterSQLite3Database & { $client: BetterSqlite3.Database }

/**
 * Opens a connection to the database file. A writer's connection is durable at COMMIT (WAL with synchronous=FULL);
 * a reader's cannot write. Foreign keys and recursive triggers are on in both: without the latter, INSERT OR REPLACE
 * would pass by the triggers that forbid deleting.
 */
export function openDatabase (file: string, options: { readonly?: boolean } = {}): Db {
  const client = new BetterSqlite3(file, { readonly: options.readonly ?? false, fileMustExist: options.readonly ?? false })
  client.pragma('busy_timeout = 5000')
  if (!options.readonly) {
    client.pragma('journal_mode = WAL')
    client.pragma('synchronous = FULL')
    client.pragma('wal_autocheckpoint = 4000')
    // A long reader lets the log grow; once he is gone the file shrinks again.
    client.pragma('journal_size_limit = 67108864')
  }
  client.pragma('foreign_keys = ON')
  client.pragma('recursive_triggers = ON')
  client.pragma('trusted_schema = OFF')
  client.pragma('temp_store = MEMORY')
  client.pragma('cache_size = -131072')
  return drizzle({ client }) as Db
}

/** One prepared statement for each connection, built when it is first used. */
export function prepared<S> (build: (db: Db) => S): (db: Db) => S {
  const made = new WeakMap<Db, S>()
  return db => {
    let statement = made.get(db)
    if (statement === undefined) made.set(db, statement = build(db))
    return statement
  }
}
