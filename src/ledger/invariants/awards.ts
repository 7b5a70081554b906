import { query, shown } from './invariant.ts'
import type { Invariant } from './invariant.ts'

/** The kind of an entry, and for a reversal that of what it takes back. */
const kindOf = 'coalesce((SELECT o.kind FROM entry o WHERE o.seq = e.reverses_seq), e.kind)'
/** What entries of some kinds credited to an account, as `a` tells which. */
const credited = (kinds: string, account: string) => `(SELECT -coalesce(sum(p.amount), 0) FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq WHERE ${account} AND ${kindOf} IN (${kinds}))`
const appropriated = (account: string) => credited("'appropriation', 'amendment'", account)
const more = 'coalesce((SELECT sum(max(l.amount, 0)) FROM amendment_line l WHERE l.pool_id = q.id), 0)'
/** Awards alone: what was promoted later was paid from what others gave back. */
const byAward = '(SELECT coalesce(sum(l.amount), 0) FROM allocation l JOIN project j ON j.id = l.project_id WHERE j.pool_id = q.id AND NOT EXISTS (SELECT 1 FROM promotion WHERE project_id = j.id))'

const unequalAwards = query<{ pool: number, allocated: number, budget: number }>(`SELECT q.id AS pool, q.budget + ${more} AS budget, ${byAward} AS allocated FROM pool q WHERE allocated > q.budget + ${more}`)
const overAppropriated = query<{ fund: string, allocated: number, appropriated: number }>(`
  SELECT f.code AS fund, (SELECT sum(${byAward}) FROM pool q WHERE q.cycle_id = c.id) AS allocated,
    -${credited("'appropriation'", "a.fund_id = f.id AND a.code = 'Equity:Budget:' || f.code || ':Authority'")} + (SELECT sum(${more}) FROM pool q WHERE q.cycle_id = c.id) AS appropriated
  FROM cycle c JOIN fund f ON f.id = c.fund_id WHERE allocated > appropriated`)
const unlikeAllocations = query<{ project: string, allocated: number, posted: number }>(`
  SELECT j.code AS project, l.amount AS allocated, ${credited("'award', 'promotion'", "a.project_id = j.id AND a.code GLOB '*:Allocated'")} AS posted
  FROM allocation l JOIN project j ON j.id = l.project_id WHERE allocated <> posted`)
/** Only these entries, and an allocation, can change what these two are about. */
const anew = query<{ count: number }>(`SELECT EXISTS (SELECT 1 FROM entry WHERE seq > ?1 AND kind IN ('award', 'appropriation', 'amendment', 'award_change', 'promotion', 'savings', 'reversal'))
  OR EXISTS (SELECT 1 FROM allocation WHERE ?2 = 0 OR audit_seq >= ?2) OR EXISTS (SELECT 1 FROM award_change WHERE ?2 = 0 OR audit_seq >= ?2) AS count`)
const pools = query<{ count: number }>('SELECT count(*) AS count FROM pool')

export const awardsKeepToTheAppropriation: Invariant = {
  id: 'awards-keep-to-the-appropriation',
  says: 'Allocations are no more than their pool and the appropriation of their cycle with its amendments, and each is what its award or its promotion posted.',
  counts: 'pools',
  * check (db, { since }) {
    if ([...anew(db, since.entry, since.leaf)][0]!.count === 0) return 0
    for (const { pool, allocated, budget } of unequalAwards(db)) yield { where: `pool-${pool}`, says: `allocates ${shown(allocated)} of ${shown(budget)}` }
    for (const { fund, allocated, appropriated } of overAppropriated(db)) yield { where: `fund ${fund}`, says: `allocates ${shown(allocated)} of an appropriation of ${shown(appropriated)}` }
    for (const { project, allocated, posted } of unlikeAllocations(db)) yield { where: `project ${project}`, says: `has an allocation of ${shown(allocated)}, and the award posted ${shown(posted)}` }
    return [...pools(db)][0]!.count
  }
}

const unallocated = "a.fund_id = c.fund_id AND a.code = 'Equity:Budget:' || (SELECT code FROM fund WHERE id = c.fund_id) || ':Pool' || (SELECT count(*) FROM pool z WHERE z.cycle_id = q.cycle_id AND z.id <= q.id) || ':Unallocated'"
const ofItsProjects = "a.project_id IN (SELECT id FROM project WHERE pool_id = q.id) AND a.code GLOB '*:Allocated'"
const across = query<{ pool: number, given: number, held: number, projects: number }>(`
  SELECT q.id AS pool, ${appropriated(unallocated)} AS given,
    (SELECT -coalesce(sum(p.amount), 0) FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq WHERE ${unallocated} AND ${kindOf} <> 'closing') AS held,
    ${credited("'award', 'promotion', 'award_change', 'savings'", ofItsProjects)} AS projects
  FROM pool q JOIN cycle c ON c.id = q.cycle_id WHERE given <> held + projects`)
const unlikeChanges = query<{ id: number, project: string, before: number, had: number }>(`
  SELECT w.id, j.code AS project, w.before, (SELECT amount FROM allocation WHERE project_id = j.id) + coalesce((SELECT sum(x.after - x.before) FROM award_change x WHERE x.project_id = j.id AND x.id < w.id), 0) AS had
  FROM award_change w JOIN project j ON j.id = w.project_id WHERE w.before <> had`)
const unlikePosted = query<{ project: string, changed: number, posted: number }>(`
  SELECT j.code AS project, sum(w.after - w.before) AS changed, ${credited("'award_change'", "a.project_id = j.id AND a.code GLOB '*:Allocated'")} AS posted
  FROM award_change w JOIN project j ON j.id = w.project_id GROUP BY j.id HAVING changed <> posted`)
const unlikeAmendments = query<{ id: number, stated: number, posted: number }>(`
  SELECT m.id, sum(l.amount) AS stated, -(SELECT coalesce(sum(p.amount), 0) FROM posting p JOIN account a ON a.id = p.account_id WHERE p.entry_seq = m.entry_seq AND a.code GLOB '*:Unallocated') AS posted
  FROM amendment m JOIN amendment_line l ON l.amendment_id = m.id GROUP BY m.id HAVING stated <> posted`)

export const poolsAreAccounted: Invariant = {
  id: 'pools-are-accounted',
  says: 'Original and amendments of each pool are what it has unallocated and what its own projects got; changes of an award follow each other without a gap, and they and the amendments state what was posted.',
  counts: 'pools',
  * check (db, { since }) {
    if ([...anew(db, since.entry, since.leaf)][0]!.count === 0) return 0
    for (const { pool, given, held, projects } of across(db)) yield { where: `pool-${pool}`, says: `was given ${shown(given)}, holds ${shown(held)}, and its projects got ${shown(projects)}` }
    for (const { id, project, before, had } of unlikeChanges(db)) yield { where: `change-${id}`, says: `says that ${project} had ${shown(before)}, and it had ${shown(had)}` }
    for (const { project, changed, posted } of unlikePosted(db)) yield { where: `project ${project}`, says: `was changed by ${shown(changed)}, and ${shown(posted)} was posted` }
    for (const { id, stated, posted } of unlikeAmendments(db)) yield { where: `amendment-${id}`, says: `states ${shown(stated)}, and its entry posted ${shown(posted)}` }
    return [...pools(db)][0]!.count
  }
}
