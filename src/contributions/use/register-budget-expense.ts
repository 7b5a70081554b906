import { eq, sql } from 'drizzle-orm'
import { budgetExpense } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import type { Names } from '../../ledger/account.ts'
import { formatMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { wireId, wireIdOr } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { expenseRules } from './rules.ts'

/** A paid expense of the local budget, which contributions may reimburse up to its amount (Art. 49.1, A-07). */
export interface BudgetExpense {
  readonly id: number
  readonly reference: string
  readonly title: Names
  readonly amount: Kopecks
  readonly paidOn: CivilDate
  readonly documentSha256: string
}

/** Registers a paid expense of the local budget, once. Moves no money. */
export function registerBudgetExpense (act: Act, wish: Omit<BudgetExpense, 'id'>): BudgetExpense {
  const { db, auditSeq } = act
  const known = db.select({ id: budgetExpense.id }).from(budgetExpense).where(eq(budgetExpense.reference, wish.reference)).get()
  enforce(expenseRules, { reference: wish.reference, known: wireIdOr('expense', known?.id), paidOn: wish.paidOn, today: act.today })
  const { id } = db.insert(budgetExpense).values({ ...wish, title: JSON.stringify(wish.title), auditSeq }).returning({ id: budgetExpense.id }).get()
  act.tell({
    action: 'contributions.register_budget_expense',
    target: { type: 'expense', id: wireId('expense', id) },
    after: { amount: formatMoney(wish.amount), paid_on: wish.paidOn, reference: wish.reference, title: wish.title },
    evidence: [{ ref: wish.reference, sha256: wish.documentSha256 }]
  })
  return { id, ...wish }
}

/** Registered expenses behind a number, oldest first. */
export function listBudgetExpenses (db: Db, { after, limit }: { after: number, limit: number }): BudgetExpense[] {
  return db.select().from(budgetExpense).where(sql`id > ${after}`).orderBy(budgetExpense.id).limit(limit).all()
    .map(({ auditSeq: _leaf, ...row }) => ({ ...row, title: JSON.parse(row.title) as Names }))
}
