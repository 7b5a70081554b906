import type BetterSqlite3 from 'better-sqlite3'
import t from 'tap'
import { freshDatabase, migrations, runMigration, schemaDifferences } from '../../src/storage/migrate.ts'

const sha = 'ab'.repeat(32)

/** A database of the seventh migration in which a cycle has run: two pools, an election each, a tally, an award with its entry. */
function lived (): BetterSqlite3.Database {
  const client = freshDatabase(7)
  client.pragma('foreign_keys = ON')
  client.pragma('recursive_triggers = ON')
  client.exec(`BEGIN;
    INSERT INTO staff (id, office, audit_seq) VALUES (1, 'Office', 0);
    INSERT INTO territory (id, parent_id, kind, name, residents, audit_seq) VALUES (1, NULL, 'hramada', '{"be":"Грамада"}', 100, 0), (2, 1, 'settlement', '{"be":"Вёска"}', 20, 0);
    INSERT INTO body (id, kind, territory_id, name, seats, audit_seq) VALUES (1, 'rada', 1, '{"be":"Рада"}', 20, 0);
    INSERT INTO decision (id, body_id, number, title, adopted_on, votes_for, votes_against, votes_abstained, votes_present, votes_elected, document_sha256, audit_seq)
      VALUES (1, 1, '1', '{"be":"Рашэнне"}', '2027-01-10', 15, 0, 0, 15, 20, '${sha}', 0);
    INSERT INTO fund (id, code, kind, year_end, name, decision_id, audit_seq) VALUES (1, 'F01', 'participatory', 'lapses', '{"be":"Цыкл"}', 1, 0);
    INSERT INTO cycle (id, fund_id, title, budget_year, decision_id, audit_seq) VALUES (1, 1, '{"be":"Цыкл"}', 2027, 1, 0);
    INSERT INTO pool (id, cycle_id, territory_id, budget, audit_seq) VALUES (3, 1, 1, 100000, 0), (7, 1, 2, 50000, 0);
    INSERT INTO election (id, pool_id, file_sha256, rule, vote_type, currency, source_budget, ballots, meta, demonstration, audit_seq)
      VALUES (1, 3, '${sha}', 'greedy', 'approval', 'BYN', 100000, 4, '{}', 0, 0), (2, 7, '${sha}', 'greedy', 'approval', 'BYN', 50000, 4, '{}', 0, 0);
    INSERT INTO project (id, pool_id, position, external_id, code, title, cost, source_cost, facts, audit_seq) VALUES (1, 3, 1, 'p1', 'J001', 'Пляцоўка', 60000, 60000, '{}', 0);
    INSERT INTO tally (id, pool_id, result, result_sha256, audit_seq) VALUES (1, 3, '{}', '${sha}', 0);
    INSERT INTO fiscal_year (year, audit_seq) VALUES (2027, 0);
    INSERT INTO fiscal_year_event (year, event, made_by, recorded_at, audit_seq) VALUES (2027, 'open', 1, '2027-01-01T09:00:00.000Z', 0);
    INSERT INTO account (id, code, book, type, guard, fund_id, name, audit_seq) VALUES (1, 'Equity:Budget:F01:Authority', 'budget', 'equity', 0, 1, '{}', 0),
      (2, 'Equity:Budget:F01:Pool1:Unallocated', 'budget', 'equity', -1, 1, '{}', 0), (3, 'Equity:Budget:F01:J001:Allocated', 'budget', 'equity', -1, 1, '{}', 0);
    INSERT INTO posting (entry_seq, line, account_id, amount, balance_after) VALUES (1, 1, 1, 150000, 150000), (1, 2, 2, -150000, -150000);
    INSERT INTO entry (seq, kind, year, effective_on, recorded_at, decision_id, maker_id, audit_seq) VALUES (1, 'appropriation', 2027, '2027-01-15', '2027-01-15T09:00:00.000Z', 1, 1, 0);
    INSERT INTO posting (entry_seq, line, account_id, amount, balance_after) VALUES (2, 1, 2, 60000, -90000), (2, 2, 3, -60000, -60000);
    INSERT INTO entry (seq, kind, year, effective_on, recorded_at, decision_id, maker_id, audit_seq) VALUES (2, 'award', 2027, '2027-01-16', '2027-01-16T09:00:00.000Z', 1, 1, 0);
    INSERT INTO award (pool_id, tally_id, decision_id, entry_seq, audit_seq) VALUES (3, 1, 1, 2, 0);
    INSERT INTO allocation (project_id, amount, audit_seq) VALUES (1, 60000, 0);
    INSERT INTO audit_log (seq, body, leaf_hash) VALUES (0, '{"v":1,"seq":0,"after":{"appropriated":"1700.00","pools":"1500.00"}}', zeroblob(32));
    COMMIT;`)
  return client
}

const all = (client: BetterSqlite3.Database, table: string) => client.prepare(`SELECT * FROM ${table}`).all()

t.test('the eighth migration makes the pools anew under everything that refers to them, and loses nothing', t => {
  const client = lived()
  const kept = ['election', 'project', 'tally', 'award', 'allocation', 'entry', 'posting', 'account', 'account_day', 'audit_log']
  const before = kept.map(table => all(client, table))
  const eighth = migrations()[7]!
  t.match(eighth.name, /^008-/)
  runMigration(client, eighth.sql, 8)
  t.strictSame(schemaDifferences(client, 8), [])
  t.strictSame(client.pragma('foreign_key_check'), [])
  t.equal(client.pragma('integrity_check', { simple: true }), 'ok')
  t.strictSame(all(client, 'pool'), [
    { id: 3, cycle_id: 1, territory_id: 1, budget: 100000, regulation_code: null, name: null, category: null, audit_seq: 0 },
    { id: 7, cycle_id: 1, territory_id: 2, budget: 50000, regulation_code: null, name: null, category: null, audit_seq: 0 }
  ])
  t.strictSame(all(client, 'cycle'), [{ id: 1, fund_id: 1, title: '{"be":"Цыкл"}', budget_year: 2027, decision_id: 1, audit_seq: 0, regulation_id: null }])
  t.strictSame(kept.map(table => all(client, table)), before)
  t.strictSame(all(client, 'fund_source'), [
    { id: 1, cycle_id: 1, kind: 'hramada_budget', amount: 170000, decision_id: 1, document_ref: null, document_sha256: null, entry_seq: 1, audit_seq: 0 }
  ], 'what the budget gave before is its source now')
  const references = client.prepare("SELECT m.name FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f ON f.\"table\" = 'pool' WHERE m.type = 'table' ORDER BY m.name").pluck().all()
  t.strictSame(references, ['award', 'election', 'project', 'tally'], 'they refer to the new table')
  t.end()
})

t.test('and the guards stand behind it', t => {
  const client = lived()
  runMigration(client, migrations()[7]!.sql, 8)
  const pool = (more: string, values: string) => client.exec(`INSERT INTO pool (cycle_id, territory_id, budget, audit_seq${more}) VALUES (1, ${values})`)
  t.throws(() => pool('', '1, 5, 1'), /pool: a row with this key exists/, 'one pool a territory without a Regulation')
  pool(', regulation_code, name', "1, 5, 1, 'small', '{}'")
  pool(', regulation_code, name, category', "1, 5, 1, 'large', '{}', 'roads'")
  t.throws(() => pool(', regulation_code, name', "2, 5, 1, 'small', '{}'"), /pool: a row with this key exists/)
  t.throws(() => pool(', regulation_code', "2, 5, 1, 'other'"), /CHECK/)
  t.throws(() => pool(', category', "2, 5, 1, 'roads'"), /exists|CHECK/)
  t.throws(() => client.exec('UPDATE pool SET budget = 1 WHERE id = 3'), /append-only/)
  t.throws(() => client.exec('DELETE FROM pool WHERE id = 7'), /append-only/)
  t.throws(() => client.exec('INSERT OR REPLACE INTO pool (id, cycle_id, territory_id, budget, audit_seq) VALUES (3, 1, 1, 1, 1)'), /exists/)
  t.throws(() => client.exec('UPDATE cycle SET regulation_id = 1'), /append-only/)
  t.throws(() => client.exec("INSERT INTO pool (cycle_id, territory_id, budget, regulation_code, name, audit_seq) VALUES (1, 1, 5, 'x', '{}', 9)"), /not the next leaf/)
  t.throws(() => client.exec("INSERT INTO tally (pool_id, result, result_sha256, audit_seq) VALUES (99, '{}', '" + sha + "', 1)"), /FOREIGN KEY/)
  t.end()
})
