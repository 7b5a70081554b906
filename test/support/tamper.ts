import BetterSqlite3 from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { invariants } from '../../src/ledger/invariants.ts'
import { everything } from '../../src/ledger/invariants/invariant.ts'
import type { Scope } from '../../src/ledger/invariants/invariant.ts'
import { runCheck } from '../../src/reporting/verification/result.ts'
import type { Db } from '../../src/storage/open.ts'

/** A copy of a database in memory. */
export function copyOf ({ $client }: Db): Db {
  const bytes = $client.serialize()
  // A database in memory has no write-ahead log: the header says so in bytes 18 and 19.
  bytes[18] = bytes[19] = 1
  return drizzle({ client: new BetterSqlite3(bytes) }) as Db
}

/** Changes a copy behind the back of its guards, which stand again afterwards as if nothing had been. */
export function tamper (copy: Db, sql: string): Db {
  const { $client } = copy
  const triggers = $client.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all() as { name: string, sql: string }[]
  $client.pragma('foreign_keys = OFF')
  $client.pragma('ignore_check_constraints = ON')
  for (const { name } of triggers) $client.exec(`DROP TRIGGER "${name}"`)
  $client.exec(sql)
  for (const trigger of triggers) $client.exec(trigger.sql)
  $client.pragma('ignore_check_constraints = OFF')
  return copy
}

/** Everything that the invariants find wrong, as `invariant | where: what`. */
export function faultsIn (db: Db, scope: Scope = everything): string[] {
  return invariants.flatMap(invariant => {
    const { violations, found } = runCheck({ ...invariant, run: () => invariant.check(db, scope) })
    const lines = violations.map(({ where, says }) => `${invariant.id} | ${where}: ${says}`)
    return found > violations.length ? [...lines, `${invariant.id} | and ${found - violations.length} more`] : lines
  })
}
