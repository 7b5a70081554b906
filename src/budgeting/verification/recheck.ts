import type { Act } from '../../audit/act.ts'
import { wireId } from '../../storage/id.ts'
import { stateOf } from '../proposals/proposal.ts'
import type { Proposal } from '../proposals/proposal.ts'
import { loadVersion, submittedIn } from '../proposals/store.ts'
import { loadCycle } from '../store.ts'
import { hasOpenAlert } from './alert-store.ts'
import { raiseAlert } from './alert.ts'
import { inputsOf } from './check-inputs.ts'
import { lastChecksIn } from './check-store.ts'
import { keepCheck } from './keep-check.ts'

/** What looking again at the checks of a cycle came to. */
export interface Rechecked { readonly looked: number, readonly run: number, readonly failing: readonly number[], readonly alerts: readonly number[] }

/**
 * Looks at every stored check of a cycle that passed, or whose alert is not cleared, and runs those again whose inputs have
 * changed: the budget is late, a holiday file is new, a cost was reassessed. Who passed and no longer does raises an alert;
 * nothing flips by itself. Tells only of what it ran, so that a day on which nothing changed leaves no line.
 */
export function recheck (act: Act, cycleId: number): Rechecked {
  const { db } = act
  loadCycle(db, cycleId)
  const checks = lastChecksIn(db, cycleId)
  const due = submittedIn(db, cycleId).filter(proposal => {
    const check = checks.get(proposal.id)
    return check !== undefined && stateOf(proposal) === 'submitted' && (check.feasible || hasOpenAlert(db, proposal.id))
  })
  const run = due.flatMap(proposal => runAgain(act, proposal, checks.get(proposal.id)!.inputsSha256) ?? [])
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

interface Run { readonly id: number, readonly proposalId: number, readonly feasible: boolean, readonly alert?: number | undefined }

function runAgain (act: Act, proposal: Proposal, before: string): Run | undefined {
  const { db, today } = act
  const last = loadVersion(db, proposal.id)
  if (last.document === undefined) return undefined
  const inputs = inputsOf(db, proposal, last, today)
  if (inputs.sha256 === before) return undefined
  const { id, feasible } = keepCheck(act, { proposalId: proposal.id, version: last.version, cause: 'rerun' }, inputs)
  return { id, proposalId: proposal.id, feasible, alert: feasible ? undefined : raiseAlert(act, proposal, id) }
}
