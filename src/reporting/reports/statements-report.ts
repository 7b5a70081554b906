import { loadCycle, poolsOf } from '../../budgeting/store.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { startOf } from '../../calendar/fiscal-year.ts'
import type { Names } from '../../ledger/account.ts'
import type { EntryKind } from '../../ledger/entry.ts'
import { addMoney, formatMoney, sumMoney } from '../../ledger/money.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { ofCycle } from './report.ts'
import type { OfCycle, ReportView } from './report.ts'
import { poolEntries } from './statements-store.ts'

/** A line of a pool's statement; the balance is what no project has after it. */
export interface StatementLine {
  readonly entry: string
  readonly on: CivilDate
  readonly kind: EntryKind
  readonly projects: readonly string[]
  readonly decision?: { readonly number: string, readonly adopted_on: CivilDate }
  readonly reverses?: string
  readonly amount: string
  readonly balance: string
}

export interface PoolStatement { readonly pool: string, readonly code: string, readonly name: Names, readonly opening: string, readonly lines: readonly StatementLine[], readonly closing: string }

export interface StatementsReport { readonly report: 'statements', readonly cycle: OfCycle, readonly from: CivilDate, readonly pools: readonly PoolStatement[] }

/**
 * The statement of each pool of a cycle, or of one: all that moved what no project has, from the appropriation through awards,
 * changes, savings and promotions to what lapsed, each with its decision; from the first day of the budget year unless told
 * otherwise. NotFound without the cycle.
 */
export function statementsReport (db: Db, cycleId: number, view: ReportView, wish: { from?: CivilDate | undefined, poolId?: number | undefined } = {}): StatementsReport {
  const cycle = loadCycle(db, cycleId)
  const { from = startOf(cycle.budgetYear), poolId } = wish
  return {
    report: 'statements',
    cycle: ofCycle(cycle),
    from,
    pools: poolsOf(db, cycleId).filter(({ id }) => poolId === undefined || id === poolId).map(pool => {
      const entries = poolEntries(db, cycle.fundCode, pool.code, view)
      const opening = sumMoney(entries.filter(({ on }) => on < from).map(({ amount }) => amount))
      let balance = opening
      const lines = entries.filter(({ on }) => on >= from).map(({ seq, on, kind, projects, decision, reverses, amount }) => {
        balance = addMoney(balance, amount)
        return {
          entry: wireId('entry', seq),
          on,
          kind,
          projects,
          ...(decision === undefined ? {} : { decision }),
          ...(reverses === undefined ? {} : { reverses: wireId('entry', reverses) }),
          amount: formatMoney(amount),
          balance: formatMoney(balance)
        }
      })
      return { pool: wireId('pool', pool.id), code: pool.code, name: pool.name ?? pool.territoryName, opening: formatMoney(opening), lines, closing: formatMoney(balance) }
    })
  }
}
