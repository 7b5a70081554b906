import { query, shown } from './invariant.ts'
import type { Invariant } from './invariant.ts'

const withdrawn = 'EXISTS (SELECT 1 FROM project_end_withdrawal w WHERE w.end_id = x.id)'
const reversed = 'EXISTS (SELECT 1 FROM entry r WHERE r.reverses_seq = x.entry_seq)'
/** A close that holds: nothing happened to its year since. */
const stands = (close: string) => `NOT EXISTS (SELECT 1 FROM fiscal_year_event l JOIN fiscal_year_event b ON b.id = ${close} AND l.year = b.year AND l.id > b.id)`

const unlikeSavings = query<{ id: number, withdrawn: number, reversed: number }>(`
  SELECT x.id, ${withdrawn} AS withdrawn, ${reversed} AS reversed FROM project_end x WHERE x.entry_seq IS NOT NULL AND ${withdrawn} <> ${reversed}`)
const twice = query<{ project: string, count: number }>(`
  SELECT j.code AS project, count(*) AS count FROM project_end x JOIN project j ON j.id = x.project_id WHERE NOT ${withdrawn} GROUP BY j.id HAVING count(*) > 1`)
// A close of the time before ends were recorded made none of these rows.
const running = query<{ project: string, year: number }>(`
  SELECT f.code || ' ' || j.code AS project, c.budget_year AS year FROM allocation l JOIN project j ON j.id = l.project_id JOIN pool q ON q.id = j.pool_id JOIN cycle c ON c.id = q.cycle_id JOIN fund f ON f.id = c.fund_id
  WHERE EXISTS (SELECT 1 FROM fiscal_year_event k WHERE k.year = c.budget_year AND k.event = 'close' AND ${stands('k.id')}
      AND (EXISTS (SELECT 1 FROM spare_fund WHERE close_event_id = k.id) OR EXISTS (SELECT 1 FROM unfinished_project WHERE close_event_id = k.id)))
    AND NOT EXISTS (SELECT 1 FROM project_end x WHERE x.project_id = j.id AND NOT ${withdrawn})
    AND NOT EXISTS (SELECT 1 FROM unfinished_project u WHERE u.project_id = j.id AND ${stands('u.close_event_id')})`)
const unlikeSpare = query<{ fund: string, year: number, spare: number, lapsed: number }>(`
  SELECT f.code AS fund, e.year, s.amount AS spare, (SELECT coalesce(-sum(p.amount), 0) FROM entry n JOIN posting p ON p.entry_seq = n.seq JOIN account a ON a.id = p.account_id
    WHERE n.audit_seq = e.audit_seq AND n.kind = 'closing' AND a.fund_id = f.id AND a.code = 'Equity:Budget:' || f.code || ':Lapsed') AS lapsed
  FROM spare_fund s JOIN fund f ON f.id = s.fund_id JOIN fiscal_year_event e ON e.id = s.close_event_id WHERE s.source = 'unspent' AND spare <> lapsed`)
const overused = query<{ fund: string, year: number, used: number, spare: number }>(`
  SELECT f.code AS fund, u.year, sum(u.amount) AS used, coalesce((SELECT sum(s.amount) FROM spare_fund s JOIN fiscal_year_event e ON e.id = s.close_event_id
    WHERE s.fund_id = u.fund_id AND e.year = u.year AND ${stands('s.close_event_id')}), 0) AS spare
  FROM spare_fund_use u JOIN fund f ON f.id = u.fund_id WHERE NOT EXISTS (SELECT 1 FROM spare_fund_use_withdrawal w WHERE w.use_id = u.id) GROUP BY u.fund_id, u.year HAVING used > spare`)
const anew = query<{ count: number }>(`SELECT ?1 = 0 OR EXISTS (SELECT 1 FROM fiscal_year_event WHERE audit_seq >= ?1) OR EXISTS (SELECT 1 FROM project_end WHERE audit_seq >= ?1)
  OR EXISTS (SELECT 1 FROM project_end_withdrawal WHERE audit_seq >= ?1) OR EXISTS (SELECT 1 FROM spare_fund_use WHERE audit_seq >= ?1) OR EXISTS (SELECT 1 FROM entry WHERE audit_seq >= ?1 AND kind = 'reversal') AS count`)
const awarded = query<{ count: number }>('SELECT count(*) AS count FROM allocation')

export const projectsEndOnce: Invariant = {
  id: 'projects-end-once',
  says: 'A project has one end that stands, and its savings stand exactly while that does; none runs on when its year is closed. What a close let lapse is what it made spare, and no more of that is used.',
  counts: 'awarded projects',
  * check (db, { since }) {
    if ([...anew(db, since.leaf)][0]!.count === 0) return 0
    for (const { id, withdrawn } of unlikeSavings(db)) yield { where: `end-${id}`, says: withdrawn === 1 ? 'was withdrawn, and its savings were not' : 'stands, and its savings were reversed' }
    for (const { project, count } of twice(db)) yield { where: `project ${project}`, says: `has ${count} ends that stand` }
    for (const { project, year } of running(db)) yield { where: `project ${project}`, says: `has no end, and ${year} is closed` }
    for (const { fund, year, spare, lapsed } of unlikeSpare(db)) yield { where: `fund ${fund}`, says: `made ${shown(spare)} spare for ${year}, and ${shown(lapsed)} lapsed` }
    for (const { fund, year, used, spare } of overused(db)) yield { where: `fund ${fund}`, says: `has ${shown(spare)} of spare funds of ${year}, and ${shown(used)} is used` }
    return [...awarded(db)][0]!.count
  }
}
