import t from 'tap'
import { freshDatabase, migrations, runMigration, schemaDifferences } from '../../src/storage/migrate.ts'

const at = migrations().findIndex(({ name }) => name === '009-proposals.sql')

t.test('a database with staff and grants gets the role of the starosta, and not a row of it is touched', t => {
  const client = freshDatabase(at)
  client.exec(`
    INSERT INTO staff VALUES (1, 'Administrator', 0), (2, 'Coordinator', 0);
    INSERT INTO staff_grant VALUES (1, 1, 'administrator', NULL, 0), (2, 2, 'coordinator', 1, 0);
    INSERT INTO staff_grant_confirmation VALUES (1, NULL, 0), (2, 1, 0)`)
  t.throws(() => client.exec("INSERT INTO staff_grant VALUES (3, 2, 'starosta', 1, 0)"), /CHECK/)
  const before = client.prepare('SELECT * FROM staff_grant ORDER BY id').all()
  runMigration(client, migrations()[at]!.sql, at + 1)
  t.strictSame(client.prepare('SELECT * FROM staff_grant ORDER BY id').all(), before)
  client.exec("INSERT INTO staff_grant VALUES (3, 2, 'starosta', 1, 0)")
  t.throws(() => client.exec("INSERT INTO staff_grant VALUES (4, 2, 'king', 1, 0)"), /CHECK/)
  t.throws(() => client.exec("UPDATE staff_grant SET role = 'starosta' WHERE id = 2"), /append-only/, 'guarded as before')
  t.throws(() => client.exec('DELETE FROM staff_grant'), /append-only/)
  t.throws(() => client.exec("INSERT OR REPLACE INTO staff_grant VALUES (1, 1, 'starosta', 1, 0)"), /exists/)
  t.equal(client.pragma('integrity_check', { simple: true }), 'ok')
  t.strictSame(schemaDifferences(client, at + 1), [])
  t.end()
})
