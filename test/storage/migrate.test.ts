import BetterSqlite3 from 'better-sqlite3'
import t from 'tap'
import { runMigration } from '../../src/storage/migrate.ts'

const before = `
  CREATE TABLE owner (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('a', 'b'))) STRICT;
  CREATE TABLE thing (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL REFERENCES owner (id)) STRICT;
  CREATE TRIGGER owner_never_deleted BEFORE DELETE ON owner BEGIN SELECT RAISE(ABORT, 'owner is append-only'); END;
  INSERT INTO owner VALUES (1, 'a'); INSERT INTO thing VALUES (1, 1);`

function small (): BetterSqlite3.Database {
  const client = new BetterSqlite3(':memory:')
  client.pragma('foreign_keys = ON')
  runMigration(client, before, 1)
  return client
}

t.test('a migration widens a CHECK without touching a row, and everything is guarded again behind it', t => {
  const client = small()
  runMigration(client, `PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = replace(sql, '''b'')', '''b'', ''c'')') WHERE type = 'table' AND name = 'owner';
    PRAGMA writable_schema = RESET;`, 2)
  client.exec("INSERT INTO owner VALUES (2, 'c')")
  t.throws(() => client.exec("INSERT INTO owner VALUES (3, 'd')"), /CHECK/)
  t.throws(() => client.exec("UPDATE sqlite_schema SET sql = ''"), /may not be modified/, 'the schema is closed again')
  t.throws(() => client.exec('INSERT INTO thing VALUES (2, 9)'), /FOREIGN KEY/, 'references are checked again')
  t.equal(client.pragma('user_version', { simple: true }), 2)
  t.equal(client.pragma('integrity_check', { simple: true }), 'ok')
  t.end()
})

t.test('a migration that loses what others refer to changes nothing', t => {
  const client = small()
  t.throws(() => runMigration(client, 'DROP TRIGGER owner_never_deleted; DELETE FROM owner', 2), { message: 'Migration 2 leaves a row of thing that refers to nothing in owner.' })
  t.equal(client.prepare('SELECT count(*) FROM owner').pluck().get(), 1)
  t.throws(() => client.exec('DELETE FROM owner'), /append-only/)
  t.equal(client.pragma('user_version', { simple: true }), 1)
  t.end()
})
