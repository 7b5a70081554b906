import { formatMoney } from '../../ledger/money.ts'
import { wireId } from '../../storage/id.ts'
import type { ExecutionReport } from './report.ts'
import type { SpareFunds } from './spare.ts'

/** The spare funds of a cycle and what the Rada gave them to. */
export function spareAnswer ({ cycleId, years }: { cycleId: number, years: readonly SpareFunds[] }): object {
  return {
    cycle: wireId('cycle', cycleId),
    years: years.map(({ year, unspent, penalties, used, uses }) => ({
      year,
      unspent: formatMoney(unspent),
      penalties: formatMoney(penalties),
      used: formatMoney(used),
      left: formatMoney(unspent + penalties - used),
      uses: uses.map(({ id, amount, decisionId, purpose, amendmentId, withdrawn }) => ({
        id: wireId('use', id), amount: formatMoney(amount), decision: wireId('decision', decisionId), purpose, ...(amendmentId === undefined ? {} : { amendment: wireId('amendment', amendmentId) }), withdrawn
      }))
    }))
  }
}

/** An execution report as lists show it. */
export function reportLine ({ id, cycleId, year, sha256, audit, state, stands, review }: ExecutionReport): object {
  return {
    id: wireId('execution-report', id),
    cycle: wireId('cycle', cycleId),
    year,
    sha256,
    audit,
    state,
    stands,
    ...(review === undefined ? {} : { review: { decision: wireId('decision', review.decisionId), ...(review.reason === undefined ? {} : { reason: review.reason }) } })
  }
}

/** An execution report with what it says. */
export function reportAnswer (report: ExecutionReport): object {
  return { ...reportLine(report), document: report.document }
}
