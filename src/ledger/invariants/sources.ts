import { query, shown } from './invariant.ts'
import type { Invariant } from './invariant.ts'

const stands = 'NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses_seq = e.seq)'
const authority = "JOIN fund f ON f.id = c.fund_id JOIN account a ON a.fund_id = f.id AND a.code = 'Equity:Budget:' || f.code || ':Authority' JOIN posting p ON p.account_id = a.id"
const exceeded = query<{ source: number, amount: number, posted: number }>(`
  SELECT s.id AS source, s.amount, sum(p.amount) AS posted FROM fund_source s JOIN cycle c ON c.id = s.cycle_id ${authority} AND p.entry_seq = s.entry_seq
  GROUP BY s.id HAVING posted > s.amount`)
const overfilled = query<{ cycle: number, budget: number, posted: number }>(`
  SELECT c.id AS cycle, (SELECT sum(budget) FROM pool WHERE cycle_id = c.id) AS budget, sum(p.amount) AS posted
  FROM cycle c ${authority} JOIN entry e ON e.seq = p.entry_seq AND e.kind = 'appropriation' AND ${stands}
  GROUP BY c.id HAVING posted > budget`)
const elsewhere = query<{ source: number, seq: number }>(`
  SELECT s.id AS source, s.entry_seq AS seq FROM fund_source s JOIN entry e ON e.seq = s.entry_seq WHERE e.kind <> 'appropriation' OR e.decision_id IS NOT s.decision_id`)
const anew = query<{ count: number }>("SELECT EXISTS (SELECT 1 FROM entry WHERE seq > ?1 AND kind IN ('appropriation', 'reversal')) OR ?1 = 0 AS count")
const sources = query<{ count: number }>('SELECT count(*) AS count FROM fund_source')

export const sourcesAreNotExceeded: Invariant = {
  id: 'sources-are-not-exceeded',
  says: 'Pools take no more of a source than it gives, under its decision, and of all sources no more than their budgets.',
  counts: 'sources',
  * check (db, { since }) {
    if ([...anew(db, since.entry)][0]!.count === 0) return 0
    for (const { source, amount, posted } of exceeded(db)) yield { where: `source-${source}`, says: `gives ${shown(amount)}, and pools took ${shown(posted)}` }
    for (const { cycle, budget, posted } of overfilled(db)) yield { where: `cycle-${cycle}`, says: `has pools of ${shown(budget)}, to which ${shown(posted)} was appropriated` }
    for (const { source, seq } of elsewhere(db)) yield { where: `source-${source}`, says: `rests on entry ${seq}, which does not appropriate it under its decision` }
    return [...sources(db)][0]!.count
  }
}
