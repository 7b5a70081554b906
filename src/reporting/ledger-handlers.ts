import type { CivilDate } from '../calendar/civil-date.ts'
import { FIRST_DAY } from '../calendar/civil-date.ts'
import { ok, read } from '../http/handler.ts'
import type { Handlers } from '../http/handler.ts'
import { problems, RequestProblem } from '../http/problems.ts'
import { statement } from '../ledger/balance.ts'
import type { EntryKind } from '../ledger/entry.ts'
import { formatMoney } from '../ledger/money.ts'
import { numberOf, wireId, wireIdOr } from '../storage/id.ts'
import { listAccounts, loadAccount } from './account-store.ts'
import type { ShownAccount } from './account-store.ts'
import { lastRecorded, listEntries, loadEntry } from './journal-store.ts'
import type { ShownEntry } from './journal-store.ts'
import { readTrialBalance } from './trial-balance.ts'

const numberIn = (id: string | undefined): number | undefined => id === undefined ? undefined : numberOf(id)

/** What to give as `after` to read on: the last row's place when the page is full, else null. */
export function nextOf<Row> (rows: readonly Row[], limit: number, place: (row: Row) => string): string | null {
  return rows.length < limit ? null : place(rows.at(-1)!)
}

function entryAnswer (entry: ShownEntry): object {
  const { documentRef, documentSha256 } = entry
  return {
    id: wireId('entry', entry.seq),
    kind: entry.kind,
    effective_on: entry.effectiveOn,
    recorded_at: entry.recordedAt,
    maker: wireId('staff', entry.makerId),
    approver: wireIdOr('staff', entry.approverId) ?? null,
    decision: wireIdOr('decision', entry.decisionId) ?? null,
    document: documentRef === null || documentSha256 === null ? null : { ref: documentRef, sha256: documentSha256 },
    reverses: wireIdOr('entry', entry.reverses) ?? null,
    reversed_by: wireIdOr('entry', entry.reversedBy) ?? null,
    leaf: entry.leaf
  }
}

const accountAnswer = ({ code, book, type, name, fundId, purposeId, projectId }: ShownAccount) => ({
  code, book, type, name, fund: wireId('fund', fundId), purpose: wireIdOr('purpose', purposeId) ?? null, project: wireIdOr('project', projectId) ?? null
})

/** The first day is not behind the last one; otherwise the request does not fit. */
function assertInOrder (from: CivilDate | undefined, to: CivilDate | undefined): void {
  if (from === undefined || to === undefined || from <= to) return
  throw new RequestProblem(problems.malformed, `querystring/to lies before from: ${to} is earlier than ${from}.`, [{ at: 'querystring/to', says: 'lies before from' }])
}

interface Page { readonly limit: number, readonly after?: string }
type EntriesQuery = Page & { kind?: EntryKind, fund?: string, from?: CivilDate, to?: CivilDate }
type StatementQuery = Page & { from?: CivilDate, to?: CivilDate }

export const ledgerHandlers = {
  listEntries: read<never, EntriesQuery, never>((db, { query: { limit, after, kind, fund, from, to } }) => {
    assertInOrder(from, to)
    const rows = listEntries(db, { after: numberIn(after) ?? 0, limit, kind, fundId: numberIn(fund), from, to })
    return ok({ entries: rows.map(entryAnswer), next: nextOf(rows, limit, row => wireId('entry', row.seq)) })
  }),

  readEntry: read<never, never, { entry: string }>((db, { params }) => {
    const { entry, postings } = loadEntry(db, numberOf(params.entry))
    return ok({
      ...entryAnswer(entry),
      postings: postings.map(({ account, amount, commitmentId }) => ({ account, amount: formatMoney(amount), commitment: wireIdOr('voucher', commitmentId) ?? null }))
    })
  }),

  listAccounts: read<never, Page & { fund?: string }, never>((db, { query: { limit, after = '', fund } }) => {
    const rows = listAccounts(db, { after, limit, fundId: numberIn(fund) })
    return ok({ accounts: rows.map(accountAnswer), next: nextOf(rows, limit, row => row.code) })
  }),

  readStatement: read<never, StatementQuery, { code: string }>((db, { params, query: { limit, after, from = FIRST_DAY, to } }) => {
    const last = lastRecorded(db)
    assertInOrder(from, to)
    const account = loadAccount(db, params.code)
    const until = to ?? (last.on < from ? from : last.on)
    const [on, entry] = after?.split('.') as [string, string] | undefined ?? ['', '0']
    const { opening, lines, closing } = statement(db, account.id, { from, to: until, after: { on, entry: Number(entry) }, limit })
    return ok({
      account: accountAnswer(account),
      from,
      as_of: until,
      known_at: last.at,
      opening: formatMoney(opening),
      lines: lines.map(line => ({
        entry: wireId('entry', line.entry), kind: line.kind, effective_on: line.effectiveOn, recorded_at: line.recordedAt, amount: formatMoney(line.amount), balance: formatMoney(line.balance)
      })),
      closing: formatMoney(closing),
      next: nextOf(lines, limit, line => `${line.effectiveOn}.${line.entry}`)
    })
  }),

  readTrialBalance: read<never, { as_of?: CivilDate, known_at?: string, fund?: string }, never>((db, { query }) => {
    const { asOf, knownAt, accounts, totals } = readTrialBalance(db, {
      asOf: query.as_of, knownAt: query.known_at === undefined ? undefined : new Date(query.known_at).toISOString(), fundId: numberIn(query.fund)
    })
    return ok({
      as_of: asOf,
      known_at: knownAt,
      currency: 'BYN',
      accounts: accounts.map(row => ({ code: row.code, fund: row.fund, book: row.book, type: row.type, name: JSON.parse(row.name) as object, ...amounts(row) })),
      totals: totals.map(total => ({ fund: total.fund, book: total.book, ...amounts(total) }))
    })
  })
} satisfies Handlers

const amounts = ({ debits, credits, balance }: { debits: number, credits: number, balance: number }) =>
  ({ debits: formatMoney(debits), credits: formatMoney(credits), balance: formatMoney(balance) })
