import type { Act } from '../../audit/act.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { endOf } from '../../calendar/fiscal-year.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { Cycle } from '../cycle.ts'
import { stateOf } from '../proposals/proposal.ts'
import type { Proposal } from '../proposals/proposal.ts'
import { loadVersion, submittedIn } from '../proposals/store.ts'
import { listCycles, loadCycle } from '../store.ts'
import { hasOpenAlert } from './alert-store.ts'
import { raiseAlert } from './alert.ts'
import { cycleFacts, inputsOf } from './check-inputs.ts'
import type { CycleFacts } from './check-inputs.ts'
import { lastChecksIn } from './check-store.ts'
import { keepCheck } from './keep-check.ts'
import { boundTo } from './list-store.ts'

/** The cycles of which checks are run again: those under a Regulation whose budget year is not over. */
export function cyclesToRecheck (db: Db, today: CivilDate): Cycle[] {
  return listCycles(db, 0, Number.MAX_SAFE_INTEGER).filter(({ regulationId, budgetYear }) => regulationId !== undefined && today <= endOf(budgetYear))
}

/** What looking again at the checks of a cycle came to. */
export interface Rechecked { readonly looked: number, readonly run: number, readonly failing: readonly number[], readonly alerts: readonly number[] }

/** So many checks are run in one act at the most: whoever waits for the writer waits a moment. */
export const checksInOneAct = 500

/**
 * Looks at every stored check of a cycle that passed, or whose alert is not cleared, and runs those again whose inputs have
 * changed: the budget is late, a holiday file is new, a line of the budget is named. Once the ballot stands only what is on it
 * is looked at, after the award only what was awarded. Who passed and no longer does raises an alert; nothing flips by itself.
 * Tells only of what it ran, so that a day on which nothing changed leaves no line.
 */
export function recheck (act: Act, cycleId: number): Rechecked {
  const { db, today } = act
  loadCycle(db, cycleId)
  const facts = cycleFacts(db, cycleId, today)
  const due = dueIn(db, cycleId)
  const run: Run[] = []
  for (const { proposal, before } of due) {
    const ran = run.length < checksInOneAct ? runAgain(act, facts, proposal, before) : undefined
    if (ran !== undefined) run.push(ran)
  }
  const failing = run.filter(({ feasible }) => !feasible).map(({ proposalId }) => proposalId)
  const alerts = run.flatMap(({ alert }) => alert ?? [])
  if (run.length > 0) {
    act.tell({
      action: 'verification.recheck',
      target: { type: 'cycle', id: wireId('cycle', cycleId) },
      after: { looked: due.length, run: run.map(({ id }) => wireId('check', id)), failing: failing.map(id => wireId('proposal', id)), alerts: alerts.map(id => wireId('alert', id)) }
    })
  }
  return { looked: due.length, run: run.length, failing, alerts }
}

/** The proposals of a cycle that are looked at, each with the hash of what it was checked on last. */
function dueIn (db: Db, cycleId: number): { proposal: Proposal, before: string }[] {
  const checks = lastChecksIn(db, cycleId)
  const bound = boundTo(db, cycleId)
  return submittedIn(db, cycleId).flatMap(proposal => {
    const check = checks.get(proposal.id)
    const looked = check !== undefined && stateOf(proposal) === 'submitted' && (check.feasible || hasOpenAlert(db, proposal.id))
    return looked && (bound === undefined || bound.has(proposal.id)) ? [{ proposal, before: check.inputsSha256 }] : []
  })
}

interface Run { readonly id: number, readonly proposalId: number, readonly feasible: boolean, readonly alert?: number | undefined }

function runAgain (act: Act, facts: CycleFacts, proposal: Proposal, before: string): Run | undefined {
  const last = loadVersion(act.db, proposal.id)
  if (last.document === undefined) return undefined
  const inputs = inputsOf(facts, proposal.id, last)
  if (inputs.sha256 === before) return undefined
  const { id, feasible } = keepCheck(act, { proposalId: proposal.id, version: last.version, cause: 'rerun' }, inputs)
  return { id, proposalId: proposal.id, feasible, alert: feasible ? undefined : raiseAlert(act, proposal, id) }
}
