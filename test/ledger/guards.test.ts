import t from 'tap'
import type { Test } from 'tap'
import { keepBooks } from '../support/books.ts'
import { openHouse } from '../support/house.ts'
import { copyOf, faultsIn } from '../support/tamper.ts'
import type { Db } from '../../src/storage/open.ts'

const idOf = (code: string) => `(SELECT id FROM account WHERE code = '${code}')`
const last = (code: string) => `coalesce((SELECT balance_after FROM posting WHERE account_id = ${idOf(code)} ORDER BY entry_seq DESC, line DESC LIMIT 1), 0)`

interface Wish { lines?: [code: string, amount: number, commitment?: number][], balance?: string, header?: Record<string, string | number | null> }

/** The SQL of an entry as a hostile hand would write it, straight into the tables; sound where nothing else is wished. */
function entry ({ lines = [['Assets:Bank:F01', 100], ['Income:Interest:F01', -100]], balance, header = {} }: Wish = {}): string {
  const row = { seq: 20, kind: 'interest', year: 2027, effective_on: '2027-02-26', recorded_at: '2027-03-01T09:00:00.000Z', reverses_seq: null, decision_id: null, document_ref: null, document_sha256: null, maker_id: 1, approver_id: null, audit_seq: 28, ...header }
  const value = (given: string | number | null) => given === null ? 'NULL' : typeof given === 'number' ? String(given) : given.startsWith('(') ? given : `'${given}'`
  const postings = lines.map(([code, amount, commitment], i) =>
    `INSERT INTO posting SELECT ${row.seq}, ${i + 1}, ${idOf(code)}, ${amount}, ${commitment ?? 'NULL'}, ${balance ?? `${last(code)} + ${amount}`};`)
  return `${postings.join('')}INSERT INTO entry (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).map(value).join(', ')});`
}

const sha256 = 'ab'.repeat(32)
const spending = { kind: 'payment', document_ref: 'd', document_sha256: sha256, approver_id: 2 }
const siteLines: Wish['lines'] = [['Liabilities:Payables:F02', 5000, 5], ['Assets:Treasury:F02', -5000]]
/** Both books of the mistaken contribution of 7.00, as its reversal would have them. */
const mirror = (amount = 700): NonNullable<Wish['lines']> => [['Assets:Bank:F01', -amount], ['Income:Contributions:F01:P02', amount], ['Equity:Budget:F01:Authority', -amount], ['Equity:Budget:F01:P02:Available', amount]]

/** A voucher of 10.00 as a hostile hand would write it, for the fund of participatory budgeting where nothing else is wished. */
function voucher (row: Record<string, string | number>): string {
  const all = { id: 99, kind: 'commitment', fund_id: 2, amount: 1000, on_day: '2027-02-26', document_ref: 'd', document_sha256: sha256, maker_id: 1, audit_seq: 28, ...row }
  return `INSERT INTO voucher (${Object.keys(all).join(', ')}) VALUES (${Object.values(all).map(value => typeof value === 'number' ? value : `'${value}'`).join(', ')});`
}
const supplier = "INSERT INTO supplier VALUES (1, '100320487', 28);"
const contract = `${supplier}INSERT INTO contract (id, supplier_id, fund_id, project_id, subject_note, price, signed_on, due_on, document_ref, document_sha256, audit_seq) VALUES (1, 1, 2, 1, 1, 999, '2027-02-16', '2027-12-31', 'd', '${sha256}', 28);`

const refused: [does: string, sql: string, says: string | RegExp][] = [
  ['change a posting', 'UPDATE posting SET amount = 999 WHERE entry_seq = 1', 'posting is append-only'],
  ['change an entry', "UPDATE entry SET effective_on = '2026-03-01' WHERE seq = 1", 'entry is append-only'],
  ['delete a posting', 'DELETE FROM posting WHERE entry_seq = 19', 'posting is append-only'],
  ['delete an entry', 'DELETE FROM entry WHERE seq = 19', 'entry is append-only'],
  ['replace an entry', 'INSERT OR REPLACE INTO entry SELECT seq, kind, year, \'2027-02-22\', recorded_at, reverses_seq, decision_id, document_ref, document_sha256, maker_id, approver_id, audit_seq FROM entry WHERE seq = 19', 'entry: seq must be the next one'],
  ['replace a posting', 'INSERT OR REPLACE INTO posting SELECT entry_seq, line, account_id, amount + 1, commitment_id, balance_after FROM posting WHERE entry_seq = 19 AND line = 1', 'posting: the entry is sealed or not the next one'],
  ['replace by upsert', 'INSERT INTO posting SELECT * FROM posting WHERE entry_seq = 19 AND line = 1 ON CONFLICT DO UPDATE SET amount = 1', 'posting: the entry is sealed or not the next one'],
  ['replace a row by UPDATE OR REPLACE', 'UPDATE OR REPLACE entry SET seq = 1 WHERE seq = 19', 'entry is append-only'],
  ['join a sealed entry', `INSERT INTO posting VALUES (19, 3, ${idOf('Assets:Bank:F01')}, 1, NULL, ${last('Assets:Bank:F01')} + 1)`, 'posting: the entry is sealed or not the next one'],
  ['post ahead of the next entry', entry({ header: { seq: 21 } }), 'posting: the entry is sealed or not the next one'],
  ['use a line twice', `INSERT INTO posting VALUES (20, 1, ${idOf('Assets:Bank:F01')}, 1, NULL, ${last('Assets:Bank:F01')} + 1); INSERT INTO posting VALUES (20, 1, ${idOf('Assets:Bank:F01')}, 1, NULL, ${last('Assets:Bank:F01')} + 1)`, 'posting: this line exists'],
  ['post half a kopeck', entry({ lines: [['Assets:Bank:F01', 0.5], ['Income:Interest:F01', -0.5]] }), /posting: amount is not a whole number|cannot store REAL/],
  ['post nothing', entry({ lines: [['Assets:Bank:F01', 0], ['Income:Interest:F01', 0]] }), 'posting: amount is not a whole number of kopecks within bounds'],
  ['post more than the ledger can hold', entry({ lines: [['Assets:Bank:F01', 9007199254740992], ['Income:Interest:F01', -9007199254740992]] }), 'posting: amount is not a whole number of kopecks within bounds'],
  ['a wrong running balance', entry({ balance: '1' }), 'posting: balance_after is not the balance before plus the amount'],
  ['a header without postings', entry({ lines: [] }), 'entry: fewer than two postings'],
  ['one posting', entry({ lines: [['Assets:Bank:F01', 1]] }), 'entry: fewer than two postings'],
  ['an entry off by a kopeck', entry({ lines: [['Assets:Bank:F01', 101], ['Income:Interest:F01', -100]] }), 'entry: does not balance per fund and book'],
  ['an entry across funds', entry({ lines: [['Assets:Treasury:F02', 100], ['Income:Interest:F01', -100]] }), 'entry: does not balance per fund and book'],
  ['an entry across books', entry({ lines: [['Assets:Bank:F01', 100], ['Equity:Budget:F01:P01:Available', -100]] }), 'entry: does not balance per fund and book'],
  ['an entry recorded in the past', entry({ header: { recorded_at: '2027-02-26T09:00:00.000Z' } }), 'entry: recorded_at goes back'],
  ['a date in the future', entry({ header: { effective_on: '2027-03-02' } }), 'entry: effective_on lies in the future'],
  ['a day that does not exist', entry({ header: { effective_on: '2027-02-29' } }), /CHECK constraint failed/],
  ['another year than the date', entry({ header: { year: 2026 } }), 'entry: year is not the year of effective_on'],
  ['a closed year', entry({ header: { year: 2026, effective_on: '2026-12-31' } }), 'entry: the period takes no such entry'],
  ['a closing in a closed year', entry({ header: { year: 2026, effective_on: '2026-12-31', kind: 'closing' } }), 'entry: the period takes no such entry'],
  ['a year that was never opened', entry({ header: { year: 2025, effective_on: '2025-12-31' } }), 'entry: the period takes no such entry'],
  ['a close of a year that is not on hold', "INSERT INTO fiscal_year_event SELECT 99, 2027, 'close', 1, NULL, NULL, recorded_at, 28 FROM fiscal_year_event LIMIT 1", 'fiscal_year_event: not a step from the state that the year has'],
  ['a reopening by one person', "INSERT INTO fiscal_year_event SELECT 99, 2026, 'reopen', 1, NULL, NULL, recorded_at, 28 FROM fiscal_year_event LIMIT 1", /CHECK constraint failed/],
  ['a reopening confirmed by who asked for it', "INSERT INTO fiscal_year_event SELECT 99, 2026, 'reopen', 1, 1, NULL, recorded_at, 28 FROM fiscal_year_event LIMIT 1", /CHECK constraint failed/],
  ['cash that is not there', entry({ lines: [['Assets:Bank:F01', -20000], ['Income:Interest:F01', 20000]] }), 'entry: a guarded account would pass zero on some day'],
  ['cash that is not there yet', entry({ lines: [['Assets:Treasury:F02', -30000], ['Income:BudgetFinancing:F02', 30000]], header: { effective_on: '2027-01-05' } }), 'entry: a guarded account would pass zero on some day'],
  ['cash that later payments need', entry({ lines: [['Assets:Treasury:F02', -30000], ['Income:BudgetFinancing:F02', 30000]], header: { effective_on: '2027-01-06' } }), 'entry: a guarded account would pass zero on some day'],
  ['cover that is not there', entry({ lines: [['Equity:Budget:F01:P01:Available', 5031], ['Equity:Budget:F01:P01:Committed', -5031]] }), 'entry: a guarded account would pass zero on some day'],
  ['more paid than is owed', entry({ lines: [['Liabilities:Payables:F02', 5001, 5], ['Assets:Treasury:F02', -5001]], header: spending }), 'entry: a guarded account would pass zero on some day'],
  ['paid for one commitment, owed for another', entry({ lines: [['Liabilities:Payables:F02', 5000, 1], ['Assets:Treasury:F02', -5000]], header: spending }), 'entry: a guarded account would pass zero for one commitment'],
  ['a payment without approver', entry({ lines: siteLines, header: { ...spending, approver_id: null } }), 'entry: spending needs an approver and a document'],
  ['a payment without document', entry({ lines: siteLines, header: { ...spending, document_sha256: null } }), 'entry: spending needs an approver and a document'],
  ['a payment approved by its maker', entry({ lines: siteLines, header: { ...spending, approver_id: 1 } }), 'entry: the maker is never the approver'],
  ['a re-purposing without decision', entry({ header: { kind: 'repurposing' } }), 'entry: this kind cites a decision'],
  ['a decision younger than the entry', entry({ header: { kind: 'repurposing', decision_id: 2, effective_on: '2027-02-09' } }), 'entry: the decision is younger than the entry'],
  ['a reversal of nothing', entry({ header: { kind: 'reversal' } }), 'entry: a reversal names what it reverses, and nothing else does'],
  ['another kind that reverses', entry({ lines: mirror(), header: { reverses_seq: 11 } }), 'entry: a reversal names what it reverses, and nothing else does'],
  ['a mirror a kopeck short', entry({ lines: mirror(699), header: { kind: 'reversal', reverses_seq: 11 } }), 'entry: not the exact mirror'],
  ['a mirror with a spoofed second pair', entry({ lines: [...mirror(), ...mirror()], header: { kind: 'reversal', reverses_seq: 11 } }), 'entry: not the exact mirror'],
  ['a reversal before what it reverses', entry({ lines: mirror(), header: { kind: 'reversal', reverses_seq: 11, effective_on: '2027-01-24' } }), 'entry: a reversal is dated before what it reverses'],
  ['a second reversal', entry({ lines: mirror(500), header: { kind: 'reversal', reverses_seq: 9 } }), 'entry: a reversal or a reversed entry is not reversed'],
  ['a reversal of a reversal', entry({ lines: mirror(-500), header: { kind: 'reversal', reverses_seq: 10 } }), 'entry: a reversal or a reversed entry is not reversed'],
  ['an unknown kind', entry({ header: { kind: 'gift' } }), /CHECK constraint failed/],
  ['a reopened account', 'INSERT OR REPLACE INTO account SELECT id, code, book, type, 0, fund_id, purpose_id, project_id, name, audit_seq FROM account WHERE id = 1', 'account: a row with this key exists'],
  ['a guard taken off', 'UPDATE account SET guard = 0 WHERE id = 1', 'account is append-only'],
  ['a day forgotten', 'DELETE FROM account_day', 'account_day follows the postings'],
  ['a leaf out of turn', "INSERT INTO audit_log VALUES (40, '{\"seq\":40}', zeroblob(32))", 'audit_log: seq must be the next one, and stand in the body'],
  ['a leaf that calls itself another', "INSERT INTO audit_log VALUES (28, '{\"seq\":29}', zeroblob(32))", 'audit_log: seq must be the next one, and stand in the body'],
  ['a leaf replaced', "INSERT OR REPLACE INTO audit_log VALUES (3, '{\"seq\":3}', zeroblob(32))", 'audit_log: seq must be the next one, and stand in the body'],
  ['a leaf deleted', 'DELETE FROM audit_log WHERE seq = 27', 'audit_log is append-only'],
  ['a node replaced', 'INSERT OR REPLACE INTO audit_node VALUES (1, 0, zeroblob(32))', 'audit_node: a row with this key exists'],
  ['a checkpoint replaced', 'INSERT OR REPLACE INTO checkpoint SELECT id, 0, kind, note, recorded_at FROM checkpoint WHERE id = 1', 'checkpoint: a row with this key exists'],
  ['an outcome of the maker', "INSERT INTO voucher SELECT 99, kind, fund_id, purpose_id, project_id, commitment_id, parent_id, expense_id, refund_id, reversed_entry_seq, amount, on_day, supplier_note, document_ref, document_sha256, reason_note, maker_id, 28, NULL, NULL FROM voucher WHERE id = 1; INSERT INTO voucher_outcome VALUES (99, 'approved', 1, 1, NULL, 28)", 'voucher_outcome: the maker is never the approver'],
  ['a commitment of a project without a contract', `${voucher({ project_id: 1 })}`, 'voucher: a commitment of a project takes a contract'],
  ['a commitment under a contract for something else', `${contract}${voucher({ project_id: 1, fund_id: 1, contract_id: 1 })}`, 'voucher: the contract is for something else'],
  ['more promised than the price of the contract', `${contract}${voucher({ project_id: 1, contract_id: 1 })}INSERT INTO voucher_outcome VALUES (99, 'approved', 2, 1, NULL, 28)`, 'voucher_outcome: more would be committed than the contract\'s price'],
  ['an act that keeps back more than it accepts', voucher({ kind: 'act', retained: 1001 }), /CHECK constraint failed/],
  ['a supplier replaced', `${supplier}INSERT OR REPLACE INTO supplier VALUES (2, '100320487', 28)`, 'supplier: a row with this key exists']
]

function attempt (db: Db, sql: string): string {
  db.$client.exec('BEGIN')
  try {
    db.$client.exec(sql)
    db.$client.exec('COMMIT')
    return 'done'
  } catch (error) {
    if (db.$client.inTransaction) db.$client.exec('ROLLBACK')
    return (error as Error).message
  }
}

function hostile (t: Test): Db {
  const house = openHouse(t)
  keepBooks(house)
  const db = copyOf(house.service.reader)
  db.$client.pragma('foreign_keys = ON')
  return db
}

t.test('what is sound passes, so that every refusal below has one cause', async t => {
  for (const [does, sql] of [
    ['an entry', entry()],
    ['a payment', entry({ lines: siteLines, header: spending })],
    ['a reversal', entry({ lines: mirror(), header: { kind: 'reversal', reverses_seq: 11 } })]
  ] as const) t.equal(attempt(hostile(t), sql), 'done', does)
})

// The triggers guard whatever the connection's settings are: INSERT OR REPLACE passes by DELETE triggers where recursive triggers are off.
for (const recursive of ['ON', 'OFF']) {
  t.test(`SQL straight on the database is refused, with recursive triggers ${recursive}`, async t => {
    const db = hostile(t)
    db.$client.pragma(`recursive_triggers = ${recursive}`)
    const before = db.$client.serialize()
    for (const [does, sql, says] of refused) {
      const answer = attempt(db, sql)
      t.ok(typeof says === 'string' ? answer === says : says.test(answer), `${does}: ${answer}`)
    }
    t.ok(before.equals(db.$client.serialize()), 'not a byte of the database is another')
    t.same(faultsIn(db), [])
  })
}

t.test('with CHECK constraints ignored the triggers still stand', async t => {
  const db = hostile(t)
  db.$client.pragma('ignore_check_constraints = ON')
  t.equal(attempt(db, entry({ lines: [['Assets:Bank:F01', 0], ['Income:Interest:F01', 0]] })), 'posting: amount is not a whole number of kopecks within bounds')
})

t.test('postings without a header do not survive the commit', async t => {
  const db = hostile(t)
  t.equal(attempt(db, `INSERT INTO posting VALUES (20, 1, ${idOf('Assets:Bank:F01')}, 1, NULL, ${last('Assets:Bank:F01')} + 1)`), 'FOREIGN KEY constraint failed')
})

t.test('no row is replaced through any of its unique keys, whatever the settings of the connection', async t => {
  const db = hostile(t)
  for (const pragma of ['recursive_triggers = OFF', 'foreign_keys = OFF']) db.$client.pragma(pragma)
  const tables = db.$client.prepare("SELECT m.name FROM sqlite_schema m WHERE m.type = 'table' AND EXISTS (SELECT 1 FROM pragma_index_list(m.name) i WHERE i.\"unique\" = 1 AND i.origin <> 'pk') ORDER BY 1").pluck().all() as string[]
  let tried = 0
  for (const table of tables) {
    const columns = db.$client.prepare(`SELECT name, pk FROM pragma_table_info('${table}')`).all() as { name: string, pk: number }[]
    const values = columns.map(({ name, pk }) => pk > 0 ? `(SELECT max(${name}) + 1 FROM ${table})` : name === 'audit_seq' ? '(SELECT max(seq) + 1 FROM audit_log)' : name)
    for (const index of db.$client.prepare(`SELECT name FROM pragma_index_list('${table}') WHERE "unique" = 1 AND origin <> 'pk'`).pluck().all() as string[]) {
      const keys = db.$client.prepare(`SELECT name FROM pragma_index_info('${index}') WHERE name IS NOT NULL`).pluck().all() as string[]
      const row = `FROM ${table} WHERE ${keys.map(key => `${key} IS NOT NULL`).join(' AND ')} ORDER BY ${columns.filter(({ pk }) => pk > 0).map(({ name }) => name).join(', ') || 'rowid'} LIMIT 1`
      if (db.$client.prepare(`SELECT 1 ${row}`).get() === undefined) continue
      tried++
      t.match(attempt(db, `INSERT OR REPLACE INTO ${table} SELECT ${values.join(', ')} ${row}`), /a row with this key exists|entry: (fewer than two postings|a reversal)/, `${table} by ${keys.join(', ')}`)
    }
  }
  t.ok(tried >= 10, `${tried} keys of ${tables.length} tables`)
})
