import type { Act } from '../../audit/act.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { priceCost } from '../feasibility/costs.ts'
import type { WholeDocument } from '../proposals/document.ts'
import { stateOf } from '../proposals/proposal.ts'
import type { Submission } from '../proposals/proposal.ts'
import { loadVersion, submittedIn, wordsOf } from '../proposals/store.ts'
import { appealsIn } from './appeal-store.ts'
import { cycleFacts, inputsOf } from './check-inputs.ts'
import { lastChecksIn } from './check-store.ts'
import { verdictsIn } from './stage-store.ts'
import { goesOn } from './verdict.ts'

/** A proposal that goes on the ballot, in the version that does. */
export interface Candidate {
  readonly proposalId: number
  readonly submission: Submission
  readonly version: number
  readonly sha256: string
  readonly title: string
  readonly category: string
  /** What it asks of its pool. */
  readonly cost: Kopecks
}

/** Who goes on the ballot of a cycle, and whose check was not run on the facts as they are. */
export interface Candidates { readonly listed: readonly Candidate[], readonly outdated: readonly number[] }

/** The proposals of a cycle that passed, by their verdict or on appeal, and pass the feasibility check still; in the order in which they were drafted. */
export function candidatesOf ({ db, today }: Act, cycleId: number): Candidates {
  const verdicts = verdictsIn(db, cycleId)
  const appeals = new Map(appealsIn(db, cycleId).map(({ proposalId, outcome }) => [proposalId, outcome]))
  const checks = lastChecksIn(db, cycleId)
  const passed = submittedIn(db, cycleId).filter(proposal => stateOf(proposal) === 'submitted' && goesOn(verdicts.get(proposal.id), appeals.get(proposal.id), false))
  const facts = cycleFacts(db, cycleId, today)
  const outdated: number[] = []
  const listed = passed.flatMap(proposal => {
    const last = loadVersion(db, proposal.id)
    const check = checks.get(proposal.id)
    // Whose text had to be erased has no title to vote for and no costs to carry out.
    if (last.document === undefined) return []
    if (check === undefined || inputsOf(facts, proposal.id, last).sha256 !== check.inputsSha256) outdated.push(proposal.id)
    if (check?.feasible !== true) return []
    const { title, category, cost } = wordsOf(last) as WholeDocument
    return [{ proposalId: proposal.id, submission: proposal.submission, version: last.version, sha256: last.sha256, title, category, cost: priceCost(cost).asked }]
  })
  return { listed, outdated }
}
