import { sql } from 'drizzle-orm'
import { civilDateOf } from '../../calendar/civil-date.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { classOf } from '../../ledger/account.ts'
import type { AccountClass } from '../../ledger/account.ts'
import type { EntryKind } from '../../ledger/entry.ts'
import { addMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import type { Db } from '../../storage/open.ts'

/** Something that happened in a cycle: on which days from the first to the last, how often, and with how much money. */
export interface Happened { readonly from: CivilDate, readonly until: CivilDate, readonly count: number, readonly amount?: Kopecks }

/** Which account tells how much money an entry of a kind moved, and in which direction that counts. */
const measure: Partial<Record<EntryKind, readonly [AccountClass, 1 | -1]>> = {
  appropriation: ['unallocated', -1], amendment: ['unallocated', -1], award: ['allocated', -1], award_change: ['allocated', -1], savings: ['unallocated', -1],
  promotion: ['allocated', -1], act: ['spent', -1], credit_note: ['spent', 1], penalty: ['payables', 1], payment: ['payables', 1]
}

/** What the entries of a fund did, by their kinds; entries that were reversed, and their reversals, left out. */
export function entriesOf (db: Db, fundId: number): Map<EntryKind, Happened> {
  const rows = db.all<{ seq: number, kind: EntryKind, on: CivilDate, code: string, amount: Kopecks }>(sql`
    SELECT e.seq, e.kind, e.effective_on AS "on", a.code, sum(p.amount) AS amount
    FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq
    WHERE a.fund_id = ${fundId} AND e.kind IN ${Object.keys(measure)} AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses_seq = e.seq)
    GROUP BY e.seq, a.id`)
  const byKind = Map.groupBy(rows, ({ kind }) => kind)
  return new Map([...byKind].map(([kind, all]) => {
    const [account, sign] = measure[kind]!
    const days = all.map(({ on }) => on).toSorted()
    const amount = all.filter(({ code }) => classOf(code)?.kind === account).reduce((sum, row) => addMoney(sum, sign * row.amount), 0)
    return [kind, { from: days[0]!, until: days.at(-1)!, count: new Set(all.map(({ seq }) => seq)).size, amount }]
  }))
}

const span = (row: { from: string | null, until: string | null, count: number } | undefined): Happened | undefined =>
  row === undefined || row.from === null || row.until === null ? undefined : { from: civilDateOf(new Date(row.from)), until: civilDateOf(new Date(row.until)), count: row.count }

/** The proposals of a cycle that were handed in. */
export function submittedOf (db: Db, cycleId: number): Happened | undefined {
  return span(db.get(sql`SELECT min(submitted_at) AS "from", max(submitted_at) AS "until", count(*) AS "count" FROM proposal_submission WHERE cycle_id = ${cycleId}`))
}

/** The publication of the verdicts of a cycle, and how many proposals had passed. */
export function verdictsOf (db: Db, cycleId: number): Happened | undefined {
  return span(db.get(sql`SELECT v.published_at AS "from", v.published_at AS "until", (SELECT count(*) FROM stage_outcome o JOIN proposal_submission s ON s.proposal_id = o.proposal_id
    WHERE s.cycle_id = v.cycle_id AND o.stage = 'substantive' AND o.outcome = 'accepted' AND o.passed = 1) AS "count" FROM verdict_publication v WHERE v.cycle_id = ${cycleId}`))
}

/** The contracts for the projects of a fund, with the prices that hold now. */
export function contractsOf (db: Db, fundId: number): Happened | undefined {
  const row = db.get<{ from: CivilDate | null, until: CivilDate, count: number, amount: Kopecks }>(sql`
    SELECT min(signed_on) AS "from", max(signed_on) AS "until", count(*) AS "count",
      sum(coalesce((SELECT price FROM contract_change WHERE contract_id = c.id ORDER BY id DESC LIMIT 1), price)) AS amount
    FROM contract c WHERE fund_id = ${fundId}`)
  return row.from === null ? undefined : { ...row, from: row.from }
}

/** The close of a year that stands; undefined while it does not. */
export function closeOf (db: Db, year: number): Happened | undefined {
  const last = db.get<{ event: string, at: string } | undefined>(sql`SELECT event, recorded_at AS at FROM fiscal_year_event WHERE year = ${year} ORDER BY id DESC LIMIT 1`)
  if (last?.event !== 'close') return undefined
  const on = civilDateOf(new Date(last.at))
  return { from: on, until: on, count: 1 }
}

/** The decision by which the Rada approved the execution report on the close that stands. */
export function reportedOf (db: Db, cycleId: number): Happened | undefined {
  const row = db.get<{ on: CivilDate } | undefined>(sql`
    SELECT d.adopted_on AS "on" FROM execution_report r JOIN execution_report_review v ON v.report_id = r.id AND v.outcome = 'approved' JOIN decision d ON d.id = v.decision_id
    WHERE r.cycle_id = ${cycleId} AND NOT EXISTS (SELECT 1 FROM fiscal_year_event l WHERE l.year = r.year AND l.id > r.close_event_id) ORDER BY r.id DESC LIMIT 1`)
  return row === undefined ? undefined : { from: row.on, until: row.on, count: 1 }
}

/** What the Rada gave the spare funds of a fund to, uses that were withdrawn left out. */
export function spareUsesOf (db: Db, fundId: number): Happened | undefined {
  const row = db.get<{ from: CivilDate | null, until: CivilDate, count: number, amount: Kopecks }>(sql`
    SELECT min(d.adopted_on) AS "from", max(d.adopted_on) AS "until", count(*) AS "count", sum(u.amount) AS amount
    FROM spare_fund_use u JOIN decision d ON d.id = u.decision_id WHERE u.fund_id = ${fundId} AND NOT EXISTS (SELECT 1 FROM spare_fund_use_withdrawal w WHERE w.use_id = u.id)`)
  return row.from === null ? undefined : { ...row, from: row.from }
}

/** The days on which an election was held, as its file has them; undefined where it does not say. */
export function votingDaysOf (db: Db, poolId: number): { from: CivilDate, until: CivilDate } | undefined {
  const row = db.get<{ begin: string | null, end: string | null } | undefined>(sql`SELECT json_extract(meta, '$.meta.date_begin') AS begin, json_extract(meta, '$.meta.date_end') AS "end" FROM election WHERE pool_id = ${poolId}`)
  const [from, until] = [dayOf(row?.begin), dayOf(row?.end)]
  return from === undefined || until === undefined ? undefined : { from, until }
}

/** A day as election files write it: DD.MM.YYYY, or as we do. */
function dayOf (text: string | null | undefined): CivilDate | undefined {
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text ?? '') ?? []
  return day !== undefined ? `${year!}-${month!}-${day}` : /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? text! : undefined
}
