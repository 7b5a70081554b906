import { csvRow } from '../../exchange/csv.ts'
import { hledgerAccount, hledgerHead, hledgerTransaction } from '../../exchange/hledger.ts'
import type { Names } from '../../ledger/account.ts'
import { formatMoney } from '../../ledger/money.ts'
import { wireId, wireIdOr } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { accountsOfYear } from './accounts.ts'
import { entriesByDate, postingsOf } from './posted.ts'
import type { Posted } from './posted.ts'

export const journalColumns = ['entry', 'line', 'kind', 'effective_on', 'recorded_at', 'account', 'fund', 'purpose', 'project', 'debit', 'credit', 'commitment',
  'decision', 'document_ref', 'document_sha256', 'maker', 'approver', 'reverses', 'audit_seq'] as const

/** journal.csv: one row for each posting dated in the year, in the order of recording. */
export function * journalCsv (db: Db, year: number): Generator<string> {
  yield csvRow(journalColumns)
  for (const posted of postingsOf(db, year)) {
    const { amount } = posted
    yield csvRow([
      posted.seq, posted.line, posted.kind, posted.effectiveOn, posted.recordedAt, posted.account, posted.fund, posted.purpose, posted.project,
      amount > 0 ? formatMoney(amount) : '', amount < 0 ? formatMoney(-amount) : '', wireIdOr('voucher', posted.commitment),
      wireIdOr('decision', posted.decision), posted.documentRef, posted.documentSha256, wireId('staff', posted.maker), wireIdOr('staff', posted.approver),
      posted.reverses, posted.leaf
    ])
  }
}

const entryCode = (seq: number) => `E${String(seq).padStart(6, '0')}`
const tagsOf = ({ fund, purpose, project, decision }: Posted) =>
  ({ fund, purpose: purpose ?? undefined, project: project ?? undefined, decision: wireIdOr('decision', decision) })

/** journal.hledger: the year in the order of dates, after what was there before it, and before an assertion of every balance. */
export function * journalHledger (db: Db, year: number): Generator<string> {
  const accounts = [...accountsOfYear(db, year)]
  yield hledgerHead
  for (const { code, name } of accounts) yield hledgerAccount(code, (JSON.parse(name) as Names).be)
  yield '\n'
  const opened = accounts.filter(({ opening }) => opening !== 0)
  if (opened.length > 0) {
    yield hledgerTransaction({
      on: `${year}-01-01`,
      code: 'OPENING',
      description: 'opening balances',
      postings: opened.map(({ code, opening, fund }) => ({ account: code, amount: formatMoney(opening), tags: { fund } }))
    })
  }
  for (const lines of entriesByDate(db, year)) {
    const { effectiveOn, seq, kind } = lines[0]!
    yield hledgerTransaction({
      on: effectiveOn,
      code: entryCode(seq),
      description: kind,
      postings: lines.map(posted => ({ account: posted.account, amount: formatMoney(posted.amount), tags: tagsOf(posted) }))
    })
  }
  if (accounts.length === 0) return
  yield hledgerTransaction({
    on: `${year}-12-31`,
    code: 'CLOSING',
    description: 'balances that must be there',
    postings: accounts.map(({ code, fund, closing }) => ({ account: code, amount: '0.00', asserted: formatMoney(closing), tags: { fund } }))
  })
}
