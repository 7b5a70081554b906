import type { Db } from '../../storage/open.ts'
import { loadCycle } from '../store.ts'
import { executionReportsOf, loadExecutionReport } from './report-store.ts'
import type { ExecutionReport } from './report.ts'
import { cycleOfFund, spareFundsOf } from './spare-store.ts'
import type { SpareFunds } from './spare.ts'

/** The spare funds of a cycle, year by year; NotFound without the cycle. */
export function showSpareFunds (db: Db, cycleId: number): { cycleId: number, years: SpareFunds[] } {
  return { cycleId, years: spareFundsOf(db, loadCycle(db, cycleId).fundId) }
}

/** The same by the fund of the cycle. */
export function showSpareFundsOfFund (db: Db, fundId: number): { cycleId: number, years: SpareFunds[] } {
  return showSpareFunds(db, cycleOfFund(db, fundId))
}

/** The execution reports of a cycle, oldest first; NotFound without the cycle. */
export function showReports (db: Db, cycleId: number): ExecutionReport[] {
  return executionReportsOf(db, loadCycle(db, cycleId).id)
}

/** An execution report; NotFound otherwise. */
export function showReport (db: Db, id: number): ExecutionReport {
  return loadExecutionReport(db, id)
}
