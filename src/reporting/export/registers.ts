import { csvRow } from '../../exchange/csv.ts'
import type { Names } from '../../ledger/account.ts'
import { query } from '../../ledger/invariants/invariant.ts'
import { formatMoney } from '../../ledger/money.ts'
import { wireId, wireIdOr } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'

const namesOf = (json: string) => {
  const { be, ru, en } = JSON.parse(json) as Names
  return [be, ru, en]
}

interface Fund { code: string, kind: string, yearEnd: string, name: string, decision: number, decider: number | null, authorised: number | null, cash: number, available: number, committed: number }
const endOf = (which: string) => `coalesce((SELECT sum(d.movement) FROM account a CROSS JOIN account_day d ON d.account_id = a.id AND d.on_day <= ?1 || '-12-31' WHERE ${which}), 0)`
const funds = query<Fund>(`
  SELECT f.code, f.kind, f.year_end AS yearEnd, f.name, f.decision_id AS decision, c.decider_id AS decider, c.authorised_body_id AS authorised,
    ${endOf("a.fund_id = f.id AND a.type = 'asset'")} AS cash,
    ${endOf("a.fund_id = f.id AND a.book = 'budget' AND (a.code LIKE '%:Available' OR a.code LIKE '%:Unallocated' OR a.code LIKE '%:Allocated')")} AS available,
    ${endOf("a.fund_id = f.id AND a.book = 'budget' AND a.code LIKE '%:Committed'")} AS committed
  FROM fund f LEFT JOIN contribution_fund c ON c.fund_id = f.id ORDER BY f.code`)

/** funds.csv: who decided on each fund, and what it has at the end of the year. */
export function * fundsCsv (db: Db, year: number): Generator<string> {
  yield csvRow(['fund', 'kind', 'year_end', 'name_be', 'name_ru', 'name_en', 'decision', 'decider', 'authorised_body', 'closing_cash', 'closing_unspent', 'closing_committed'])
  for (const row of funds(db, String(year))) {
    yield csvRow([row.code, row.kind, row.yearEnd, ...namesOf(row.name), wireId('decision', row.decision), wireIdOr('body', row.decider), wireIdOr('body', row.authorised),
      formatMoney(row.cash), formatMoney(0 - row.available), formatMoney(0 - row.committed)])
  }
}

interface Purpose { fund: string, code: string, title: string, reimburse: number, decision: number | null, confirmed: string | null, year: number, opening: number, received: number, expensed: number, moved: number, available: number, committed: number }
const bucket = (tail: string, until: string) => `-coalesce((SELECT sum(d.movement) FROM account a CROSS JOIN account_day d ON d.account_id = a.id AND d.on_day ${until} WHERE a.purpose_id = u.id AND a.code LIKE 'Equity:Budget:%:${tail}'), 0)`
const before = "< ?1 || '-01-01'"
const through = "<= ?1 || '-12-31'"
const during = (which: string, kinds: string) => `coalesce((SELECT sum(p.amount) FROM account a CROSS JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq LEFT JOIN entry o ON o.seq = e.reverses_seq
  WHERE a.purpose_id = u.id AND ${which} AND e.year = ?2 AND coalesce(o.kind, e.kind) ${kinds}), 0)`
const purposes = query<Purpose>(`
  SELECT f.code AS fund, u.code, u.title, u.reimburse_percent AS reimburse, u.decision_id AS decision, u.year,
    (SELECT group_concat('decision-' || decision_id, ' ') FROM purpose_confirmation WHERE purpose_id = u.id) AS confirmed,
    ${bucket('Available', before)} + ${bucket('Committed', before)} AS opening,
    ${during("a.type = 'income'", "<> 'closing'")} AS received, ${during("a.type = 'expense'", "<> 'closing'")} AS expensed,
    ${during("a.code LIKE 'Equity:Fund:%'", "= 'repurposing'")} AS moved,
    ${bucket('Available', through)} AS available, ${bucket('Committed', through)} AS committed
  FROM purpose u JOIN fund f ON f.id = u.fund_id ORDER BY f.code, u.code`)

/** purposes.csv: what each purpose had, got and spent in the year; interest, which has no purpose, is in the trial balance. */
export function * purposesCsv (db: Db, year: number): Generator<string> {
  yield csvRow(['fund', 'purpose', 'title_be', 'title_ru', 'title_en', 'reimburse_percent', 'decision', 'decided_in', 'confirmed_by',
    'opening', 'contributions', 'expenses', 'repurposed', 'closing_available', 'closing_committed'])
  for (const row of purposes(db, String(year), year)) {
    yield csvRow([row.fund, row.code, ...namesOf(row.title), row.reimburse, wireIdOr('decision', row.decision), row.year, row.confirmed,
      formatMoney(row.opening), formatMoney(0 - row.received), formatMoney(row.expensed), formatMoney(0 - row.moved), formatMoney(row.available), formatMoney(row.committed)])
  }
}

interface Decision { id: number, body: number, bodyKind: string, number: string, title: string, adoptedOn: string, votesFor: number, against: number, abstained: number, present: number, elected: number, sha256: string, supersedes: number | null, event: string | null, publishedOn: string | null, url: string | null }
const decisions = query<Decision>(`
  SELECT d.id, d.body_id AS body, b.kind AS bodyKind, d.number, d.title, d.adopted_on AS adoptedOn, d.votes_for AS votesFor, d.votes_against AS against, d.votes_abstained AS abstained,
    d.votes_present AS present, d.votes_elected AS elected, d.document_sha256 AS sha256, d.supersedes_id AS supersedes,
    (SELECT event FROM decision_event WHERE decision_id = d.id ORDER BY id DESC LIMIT 1) AS event, p.published_on AS publishedOn, p.url
  FROM decision d JOIN body b ON b.id = d.body_id LEFT JOIN decision_publication p ON p.decision_id = d.id ORDER BY d.id`)
const statusAfter: Record<string, string> = { resumed: 'in_force' }

export const decisionColumns = ['decision', 'body', 'body_kind', 'number', 'title_be', 'title_ru', 'title_en', 'adopted_on', 'votes_for', 'votes_against', 'votes_abstained', 'present', 'elected',
  'document_sha256', 'status', 'supersedes', 'published_on', 'published_at_url'] as const

/** decisions.csv: every decision, with what it is worth now. */
export function * decisionsCsv (db: Db): Generator<string> {
  yield csvRow(decisionColumns)
  for (const row of decisions(db)) {
    yield csvRow([wireId('decision', row.id), wireId('body', row.body), row.bodyKind, row.number, ...namesOf(row.title), row.adoptedOn, row.votesFor, row.against, row.abstained, row.present, row.elected,
      row.sha256, row.event === null ? 'in_force' : statusAfter[row.event] ?? row.event, wireIdOr('decision', row.supersedes), row.publishedOn, row.url])
  }
}
