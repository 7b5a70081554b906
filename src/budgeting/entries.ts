import { planAccount } from '../ledger/account.ts'
import type { AccountClass, AccountPlan } from '../ledger/account.ts'
import { move } from '../ledger/entry.ts'
import type { Line } from '../ledger/entry.ts'
import type { Kopecks } from '../ledger/money.ts'
import type { Pool } from './cycle.ts'

const ofTheFund: readonly AccountClass[] = ['treasury', 'payables', 'dueToBudget', 'budgetFinancing', 'fund', 'authority', 'lapsed']
const ofAProject: readonly AccountClass[] = ['allocated', 'committed', 'spent', 'works']

/** The accounts of a cycle: those of its fund, and what is not allocated yet in each pool. */
export function cycleAccounts (fund: string, pools: readonly Pick<Pool, 'code' | 'territoryName' | 'name'>[]): AccountPlan[] {
  return [
    ...ofTheFund.map(kind => planAccount(kind, fund)),
    ...pools.map(({ code, territoryName, name }) => planAccount('unallocated', fund, { code, label: name ?? territoryName }))
  ]
}

/** The accounts of a project that was awarded. */
export function projectAccounts (fund: string, { id, code, title }: { id: number, code: string, title: string }): AccountPlan[] {
  const part = { code, label: { be: title, ru: title, en: title }, projectId: id }
  return ofAProject.map(kind => planAccount(kind, fund, part))
}

/** The Rada gives pools what a source has for them: Dr Authority / Cr Pool:Unallocated. */
export function appropriationLines (fund: string, shares: readonly { readonly code: string, readonly amount: Kopecks }[]): Line[] {
  return shares.flatMap(({ code, amount }) => move(amount, { debit: { kind: 'authority', fund }, credit: { kind: 'unallocated', fund, part: code } }))
}

/** Money arrives from the budget: Dr Treasury / Cr BudgetFinancing. */
export function financingLines (fund: string, amount: Kopecks): Line[] {
  return move(amount, { debit: { kind: 'treasury', fund }, credit: { kind: 'budgetFinancing', fund } })
}

/** Money of a pool becomes that of projects, as in an award: Dr Pool:Unallocated / Cr Project:Allocated for each. */
export function awardLines (fund: string, pool: string, projects: readonly { code: string, amount: Kopecks }[]): Line[] {
  return projects.flatMap(({ code, amount }) => move(amount, { debit: { kind: 'unallocated', fund, part: pool }, credit: { kind: 'allocated', fund, part: code } }))
}
