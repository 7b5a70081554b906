import { sql } from 'drizzle-orm'
import { allocating } from '../../budgeting/execution/money.ts'
import type { Cycle } from '../../budgeting/cycle.ts'
import { accountCode } from '../../ledger/account.ts'
import type { AccountClass } from '../../ledger/account.ts'
import { lastKnown } from '../../ledger/balance.ts'
import type { EntryKind } from '../../ledger/entry.ts'
import { sumMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import type { Db } from '../../storage/open.ts'
import type { Figures } from './figures.ts'
import type { ReportView } from './report.ts'

interface Moved { readonly code: string, readonly kind: EntryKind, readonly amount: Kopecks }

/** What an account took in by entries of these kinds, or by all of them, in its normal direction of a credit; a reversal counts as what it reverses. */
type Credits = (code: string, kinds?: readonly EntryKind[]) => Kopecks

function creditsOf (rows: readonly Moved[]): Credits {
  const byCode = Map.groupBy(rows, ({ code }) => code)
  return (code, kinds) => sumMoney((byCode.get(code) ?? []).filter(({ kind }) => kinds === undefined || kinds.includes(kind)).map(({ amount }) => amount))
}

/** The money of a cycle's fund as of a day, as known at an instant. */
export interface CycleMoney {
  ofProject (project: { id: number, code: string }): Figures
  /** What was appropriated to a pool and changed since, what of it no project has, and what of that lapsed. */
  ofPool (code: string): { readonly original: Kopecks, readonly amendments: Kopecks, readonly unallocated: Kopecks, readonly lapsed: Kopecks }
}

const given: readonly EntryKind[] = ['award', 'promotion']

/** Reads the money of a cycle's fund from the ledger; the entries that close a year are told apart, so what was spent stays spent. */
export function readMoney (db: Db, { fundId, fundCode }: Pick<Cycle, 'fundId' | 'fundCode'>, { asOf, knownAt }: ReportView): CycleMoney {
  const inView = sql`e.effective_on <= ${asOf} AND e.seq <= ${lastKnown(db, knownAt)}`
  const budget = creditsOf(db.all<Moved>(sql`
    SELECT a.code, coalesce(r.kind, e.kind) AS kind, -sum(p.amount) AS amount
    FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq AND ${inView} LEFT JOIN entry r ON r.seq = e.reverses_seq
    WHERE a.fund_id = ${fundId} AND a.book = 'budget' GROUP BY a.id, 2`))
  const debts = db.all<Moved & { projectId: number }>(sql`
    SELECT v.project_id AS projectId, a.code, coalesce(r.kind, e.kind) AS kind, -sum(p.amount) AS amount
    FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq AND ${inView} LEFT JOIN entry r ON r.seq = e.reverses_seq
      JOIN voucher v ON v.id = p.commitment_id
    WHERE a.code IN (${accountCode('payables', fundCode)}, ${accountCode('retention', fundCode)}) AND v.project_id IS NOT NULL GROUP BY v.project_id, a.id, 3`)
  const byProject = Map.groupBy(debts, ({ projectId }) => projectId)
  return {
    ofProject: ({ id, code }) => projectFigures(budget, creditsOf(byProject.get(id) ?? []), fundCode, code),
    ofPool (code) {
      const account = accountCode('unallocated', fundCode, code)
      return { original: budget(account, ['appropriation']), amendments: budget(account, ['amendment']), unallocated: budget(account), lapsed: -budget(account, ['closing']) + 0 }
    }
  }
}

function projectFigures (budget: Credits, debt: Credits, fundCode: string, code: string): Figures {
  const of = (kind: AccountClass) => accountCode(kind, fundCode, code)
  const [payables, retention] = [accountCode('payables', fundCode), accountCode('retention', fundCode)]
  const final = budget(of('allocated'), allocating)
  const original = budget(of('allocated'), given)
  const [free, committed] = [budget(of('allocated')), budget(of('committed'))]
  const spent = budget(of('spent')) - budget(of('spent'), ['closing'])
  return {
    original,
    amendments: final - original,
    final,
    committed,
    spent,
    paid: -debt(payables, ['payment']) + 0,
    owed: debt(payables),
    retained: debt(retention),
    penalties: -debt(payables, ['penalty']) + 0,
    free,
    lapsed: final - free - committed - spent
  }
}
