import { migrations, schemaDifferences } from '../../storage/migrate.ts'
import { planAccount, classOf } from '../account.ts'
import { query } from './invariant.ts'
import type { Invariant } from './invariant.ts'

export const schemaIsPinned: Invariant = {
  id: 'schema-is-pinned',
  says: 'Tables, indexes and triggers are exactly those of the migrations.',
  counts: 'migrations',
  thorough: true,
  * check (db) {
    for (const difference of schemaDifferences(db.$client)) yield { where: 'schema', says: difference }
    return migrations().length
  }
}

export const databaseIsIntact: Invariant = {
  id: 'database-is-intact',
  says: 'SQLite finds its pages, indexes, types and CHECK constraints in order.',
  counts: 'databases',
  thorough: true,
  * check (db) {
    for (const { integrity_check: fault } of db.$client.pragma('integrity_check(100)') as { integrity_check: string }[]) {
      if (fault !== 'ok') yield { where: 'database', says: fault }
    }
    return 1
  }
}

interface Orphan { table: string, parent: string, rows: number }
const orphans = query<Orphan>('SELECT "table", parent, count(*) AS rows FROM pragma_foreign_key_check GROUP BY 1, 2')
const references = query<{ count: number }>("SELECT count(*) AS count FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) WHERE m.type = 'table'")

export const referencesLead: Invariant = {
  id: 'references-lead',
  says: 'Every reference from one row to another leads to a row that is there.',
  counts: 'references',
  thorough: true,
  * check (db) {
    for (const { table, parent, rows } of orphans(db)) yield { where: `table ${table}`, says: `${rows} of its rows name what is not in ${parent}` }
    return [...references(db)][0]!.count
  }
}

interface Row { code: string, book: string, type: string, guard: number, fund: string | null, part: string | null }
const accounts = query<Row>(`SELECT a.code, a.book, a.type, a.guard, f.code AS fund, coalesce(u.code, j.code) AS part
  FROM account a LEFT JOIN fund f ON f.id = a.fund_id LEFT JOIN purpose u ON u.id = a.purpose_id LEFT JOIN project j ON j.id = a.project_id WHERE a.audit_seq >= ?`)

export const accountsFitTheChart: Invariant = {
  id: 'accounts-fit-the-chart',
  says: 'Every account has the book, type and guard that the chart gives to its class, and stands in the fund, purpose or project that its code names.',
  counts: 'accounts',
  * check (db, { since }) {
    let count = 0
    for (const { code, book, type, guard, fund, part } of accounts(db, since.leaf)) {
      count++
      const place = classOf(code)
      if (place === undefined) {
        yield { where: `account ${code}`, says: 'has a code that the chart does not know' }
        continue
      }
      const plan = planAccount(place.kind, place.fund)
      for (const [member, is, should] of [['book', book, plan.book], ['type', type, plan.type], ['guard', guard, plan.guard], ['fund', fund, place.fund]]) {
        if (is !== should) yield { where: `account ${code}`, says: `has the ${member} ${is}, and should have ${should}` }
      }
      if (part !== null && part !== place.part) yield { where: `account ${code}`, says: `belongs to ${part}` }
    }
    return count
  }
}
