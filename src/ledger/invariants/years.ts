import type { Db } from '../../storage/open.ts'
import { query, rawQuery, shown } from './invariant.ts'
import type { Invariant } from './invariant.ts'

interface YearEvent { year: number, event: string, leaf: number, id: number }
const events = query<YearEvent>('SELECT id, year, event, audit_seq AS leaf FROM fiscal_year_event ORDER BY id')
const headers = rawQuery<[seq: number, year: number, kind: string, leaf: number, effectiveOn: string, recordedOn: string]>(
  "SELECT seq, year, kind, audit_seq, effective_on, date(recorded_at, '+3 hours') FROM entry WHERE seq > ? ORDER BY seq")

/** Whether a year that this last happened to takes an entry of a kind. */
function takes (event: string | undefined, kind: string): boolean {
  return event === 'open' || event === 'release' || event === 'reopen' || (event === 'hold' && kind === 'closing')
}

export const closedYearsTakeNothing: Invariant = {
  id: 'closed-years-take-nothing',
  says: 'Every entry is dated in the past, in a year that was open when it was recorded; after a close nothing enters the year unless a reopening lies between.',
  counts: 'entries',
  * check (db, { since }) {
    const byYear = Map.groupBy(events(db), ({ year }) => year)
    let count = 0
    for (const [seq, year, kind, leaf, effectiveOn, recordedOn] of headers(db, since.entry)) {
      count++
      if (effectiveOn > recordedOn) yield { where: `entry ${seq}`, says: `is dated ${effectiveOn} and was recorded on ${recordedOn}` }
      if (Number(effectiveOn.slice(0, 4)) !== year) yield { where: `entry ${seq}`, says: `is dated ${effectiveOn} and stands in the year ${year}` }
      const all = byYear.get(year) ?? []
      // One act may close a year and post its closing entries, or reopen it and reverse them: its own events count either way.
      const before = all.findLast(event => event.leaf < leaf)
      if (takes(before?.event, kind) || all.some(event => event.leaf === leaf && takes(event.event, kind))) continue
      yield { where: `entry ${seq}`, says: `of kind ${kind} was recorded in the year ${year} after ${before === undefined ? 'nothing had opened it' : `"${before.event}"`}` }
    }
    return count
  }
}

const touchedSince = query<{ year: number | null, leaf: number | null }>(
  'SELECT (SELECT min(year) FROM entry WHERE seq > ?1) AS year, (SELECT max(audit_seq) FROM fiscal_year_event) AS leaf')

/** The years that are closed now and that entries or events since a mark may have touched. */
function closedYears (db: Db, since: { entry: number, leaf: number }): { year: number, closeId: number }[] {
  const { year: touched, leaf } = [...touchedSince(db, since.entry)][0]!
  const anew = leaf !== null && leaf >= since.leaf
  if (touched === null && !anew) return []
  return [...Map.groupBy(events(db), ({ year }) => year)].map(([year, all]) => ({ year, last: all.at(-1)! }))
    .filter(({ year, last }) => last.event === 'close' && (anew || year >= touched!))
    .map(({ year, last }) => ({ year, closeId: last.id }))
}

const left = query<{ code: string, sum: number }>(`
  SELECT a.code, sum(d.movement) AS sum FROM account a JOIN fund f ON f.id = a.fund_id CROSS JOIN account_day d ON d.account_id = a.id AND d.on_day <= ? || '-12-31'
  WHERE a.type IN ('income', 'expense') OR a.code LIKE 'Equity:Budget:%:Spent'
    OR (f.year_end = 'lapses' AND (a.code LIKE 'Equity:Budget:%:Allocated' OR a.code LIKE 'Equity:Budget:%:Unallocated' OR a.code LIKE 'Equity:Budget:%:Committed'))
  GROUP BY a.id HAVING sum(d.movement) <> 0`)
const carried = query<{ fund: string, purpose: string, available: number, committed: number, isAvailable: number, isCommitted: number }>(`
  WITH balance AS (SELECT a.purpose_id, a.code, -coalesce((SELECT sum(movement) FROM account_day WHERE account_id = a.id AND on_day <= ?2 || '-12-31'), 0) AS value
    FROM account a WHERE a.book = 'budget' AND a.purpose_id IS NOT NULL)
  SELECT f.code AS fund, u.code AS purpose, c.available, c.committed,
    coalesce((SELECT value FROM balance WHERE purpose_id = u.id AND code LIKE '%:Available'), 0) AS isAvailable,
    coalesce((SELECT value FROM balance WHERE purpose_id = u.id AND code LIKE '%:Committed'), 0) AS isCommitted
  FROM carry_forward c JOIN purpose u ON u.id = c.purpose_id JOIN fund f ON f.id = u.fund_id
  WHERE c.close_event_id = ?1 AND (c.available <> isAvailable OR c.committed <> isCommitted)`)

export const closedYearsAreSettled: Invariant = {
  id: 'closed-years-are-settled',
  says: 'At the end of a closed year income, expenses and spent authority are zero, what lapses has lapsed, and what the close carries forward is what the books hold.',
  counts: 'closed years',
  * check (db, { since }) {
    const closed = closedYears(db, since)
    for (const { year, closeId } of closed) {
      for (const { code, sum } of left(db, String(year))) yield { where: `year ${year}`, says: `is closed with ${shown(sum)} left on ${code}` }
      for (const row of carried(db, closeId, String(year))) {
        yield { where: `year ${year}`, says: `carries ${shown(row.available)} available and ${shown(row.committed)} committed for ${row.fund} ${row.purpose}, and the books hold ${shown(row.isAvailable)} and ${shown(row.isCommitted)}` }
      }
    }
    return closed.length
  }
}

const ownMoney = query<{ seq: number, kind: string, part: string, sum: number }>(`
  SELECT e.seq, e.kind, f.code || ' ' || coalesce(u.code, 'P00') AS part, sum(p.amount) AS sum
  FROM entry e CROSS JOIN posting p ON p.entry_seq = e.seq JOIN account a ON a.id = p.account_id AND a.book = 'actual' AND a.type IN ('equity', 'income', 'expense')
  JOIN fund f ON f.id = a.fund_id AND f.kind = 'contributions' LEFT JOIN purpose u ON u.id = a.purpose_id
  WHERE e.seq > ? AND (e.kind = 'closing' OR (e.kind = 'reversal' AND (SELECT kind FROM entry WHERE seq = e.reverses_seq) = 'closing'))
  GROUP BY e.seq, part HAVING sum(p.amount) <> 0`)
const strangers = query<{ seq: number, kind: string, code: string, amount: number }>(`
  SELECT e.seq, e.kind, a.code, p.amount FROM account a CROSS JOIN posting p ON p.account_id = a.id AND p.entry_seq > ? JOIN entry e ON e.seq = p.entry_seq
  WHERE a.book = 'actual' AND a.type = 'equity' AND coalesce((SELECT o.kind FROM entry o WHERE o.seq = e.reverses_seq), e.kind) NOT IN ('closing', 'repurposing')`)
const unequal = query<{ seq: number, sum: number }>(`
  SELECT e.seq, sum(p.amount) AS sum FROM entry e CROSS JOIN posting p ON p.entry_seq = e.seq JOIN account a ON a.id = p.account_id AND a.book = 'actual' AND a.type = 'equity'
  WHERE e.seq > ? AND coalesce((SELECT o.kind FROM entry o WHERE o.seq = e.reverses_seq), e.kind) = 'repurposing' GROUP BY e.seq HAVING sum(p.amount) <> 0`)
const closings = query<{ count: number }>("SELECT count(*) AS count FROM entry WHERE seq > ? AND kind IN ('closing', 'repurposing')")

export const fundBalancesMoveByRight: Invariant = {
  id: 'fund-balances-move-by-right',
  says: 'The balance of a fund moves by its own closing, purpose by purpose, and by re-purposings that sum to zero; by nothing else.',
  counts: 'closings and re-purposings',
  * check (db, { since }) {
    for (const { seq, kind, part, sum } of ownMoney(db, since.entry)) yield { where: `entry ${seq}`, says: `of kind ${kind} moves ${shown(sum)} across the purpose ${part}` }
    for (const { seq, kind, code, amount } of strangers(db, since.entry)) yield { where: `entry ${seq}`, says: `of kind ${kind} moves ${shown(amount)} on ${code}` }
    for (const { seq, sum } of unequal(db, since.entry)) yield { where: `entry ${seq}`, says: `re-purposes ${shown(sum)} more than it takes` }
    return [...closings(db, since.entry)][0]!.count
  }
}
