import { created, ok, read, write } from '../../http/handler.ts'
import type { Handlers } from '../../http/handler.ts'
import type { Names } from '../../ledger/account.ts'
import { formatMoney, parseMoney } from '../../ledger/money.ts'
import { numberOf, wireId } from '../../storage/id.ts'
import type { Repurposing } from '../fund.ts'
import { listRepurposings } from '../list.ts'
import { recordBankFee, recordInterest } from './bank.ts'
import { listBudgetExpenses, registerBudgetExpense } from './register-budget-expense.ts'
import type { BudgetExpense } from './register-budget-expense.ts'
import { repurpose } from './repurpose.ts'

interface BankBody { amount: string, on: string, document: { ref: string, sha256: string } }
interface OfFund { fund: string }

const bankWish = ({ params, body }: { params: OfFund, body: BankBody }) =>
  ({ fundId: numberOf(params.fund), amount: parseMoney(body.amount), on: body.on, document: body.document })

function shownExpense ({ id, reference, title, amount, paidOn, documentSha256 }: BudgetExpense) {
  return { id: wireId('expense', id), reference, title, amount: formatMoney(amount), paid_on: paidOn, document_sha256: documentSha256 }
}

function shownRepurposing ({ id, fromPurposeId, toPurposeId, amount, decisionId, on, entrySeq, reversed }: Repurposing) {
  return { id: wireId('repurposing', id), from: wireId('purpose', fromPurposeId), to: wireId('purpose', toPurposeId), amount: formatMoney(amount), decision: wireId('decision', decisionId), on, entry: wireId('entry', entrySeq), reversed }
}

export const useHandlers = {
  repurpose: write<{ from: string, to: string, amount: string, decision: string, on?: string }, never, OfFund>((act, { params, body }) => {
    const { id, entrySeq, on } = repurpose(act, {
      fundId: numberOf(params.fund),
      fromPurposeId: numberOf(body.from),
      toPurposeId: numberOf(body.to),
      amount: parseMoney(body.amount),
      decisionId: numberOf(body.decision),
      on: body.on
    })
    return created({ id: wireId('repurposing', id), from: body.from, to: body.to, amount: body.amount, decision: body.decision, on, entry: wireId('entry', entrySeq), reversed: false })
  }),
  listRepurposings: read<never, { limit: number, after?: string }, OfFund>((db, { params, query: { limit, after } }) => {
    const rows = listRepurposings(db, numberOf(params.fund), { after: after === undefined ? 0 : numberOf(after), limit: limit + 1 })
    return ok({ repurposings: rows.slice(0, limit).map(shownRepurposing), next: rows.length > limit ? wireId('repurposing', rows[limit - 1]!.id) : null })
  }),
  recordInterest: write<BankBody, never, OfFund>((act, asked) => {
    const { entrySeq } = recordInterest(act, bankWish(asked))
    return created({ amount: asked.body.amount, on: asked.body.on, entry: wireId('entry', entrySeq) })
  }),
  recordBankFee: write<BankBody, never, OfFund>((act, asked) => {
    const { entrySeq, shares } = recordBankFee(act, bankWish(asked))
    return created({
      amount: asked.body.amount,
      on: asked.body.on,
      entry: wireId('entry', entrySeq),
      shares: shares.map(({ purposeId, code, amount }) => ({ purpose: wireId('purpose', purposeId), code, amount: formatMoney(amount) }))
    })
  }),
  registerBudgetExpense: write<{ reference: string, title: Names, amount: string, paid_on: string, document_sha256: string }, never, never>((act, { body }) =>
    created(shownExpense(registerBudgetExpense(act, {
      reference: body.reference, title: body.title, amount: parseMoney(body.amount), paidOn: body.paid_on, documentSha256: body.document_sha256
    })))),
  listBudgetExpenses: read<never, { limit: number, after?: string }, never>((db, { query: { limit, after } }) => {
    const expenses = listBudgetExpenses(db, { after: after === undefined ? 0 : numberOf(after), limit: limit + 1 })
    return ok({ expenses: expenses.slice(0, limit).map(shownExpense), next: expenses.length > limit ? wireId('expense', expenses[limit - 1]!.id) : null })
  })
} satisfies Handlers
