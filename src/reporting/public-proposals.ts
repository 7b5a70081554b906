import { priceCost } from '../budgeting/feasibility/costs.ts'
import type { ProposalDocument } from '../budgeting/proposals/document.ts'
import { codeOfPool, regulationFor } from '../budgeting/proposals/pools.ts'
import { stateOf } from '../budgeting/proposals/proposal.ts'
import { signaturesOf } from '../budgeting/proposals/signatures.ts'
import { submittedIn, versionsOf } from '../budgeting/proposals/store.ts'
import type { Submitted } from '../budgeting/proposals/store.ts'
import { showCycles } from '../budgeting/show-cycle.ts'
import { fateAnswer } from '../budgeting/verification/answers.ts'
import { fateOf } from '../budgeting/verification/fate.ts'
import { finalListOf } from '../budgeting/verification/list-store.ts'
import { showFinalList } from '../budgeting/verification/show.ts'
import { civilDateOf, yearOf } from '../calendar/civil-date.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { positionOf, proposalsOf, publicMoney } from './publication.ts'
import type { PublicDocument } from './publication.ts'

/**
 * The documents of the proposals of all cycles under a Regulation, and their final lists: what was handed in, and from the
 * publication of the verdicts on what became of it. Drafts, references and verdicts before that instant are in none. Of
 * cycles whose budget year is long over nothing new is told, so what was published of them stands.
 */
export function publicProposals (db: Db, on: CivilDate): PublicDocument[] {
  const cycles = showCycles(db, 0, Number.MAX_SAFE_INTEGER).filter(({ regulationId, budgetYear }) => regulationId !== undefined && budgetYear >= yearOf(on) - 1)
  return cycles.flatMap(({ id }) => {
    const submitted = submittedIn(db, id)
    const numbers = new Map(submitted.map(proposal => [proposal.id, proposal.submission.number]))
    const ballot: PublicDocument[] = finalListOf(db, id) === undefined ? [] : [{ list: 'ballot', position: positionOf(id), body: showFinalList(db, id) }]
    return [...submitted.map(proposal => proposalDocument(db, proposal, numbers, on)), ...ballot]
  })
}

function proposalDocument (db: Db, proposal: Submitted, numbers: ReadonlyMap<number, number>, on: CivilDate): PublicDocument {
  const { id, cycleId, submission: { number, poolId, version, at }, mergedInto } = proposal
  const [handedIn, ...later] = versionsOf(db, id, version) as [ReturnType<typeof versionsOf>[number], ...ReturnType<typeof versionsOf>]
  const fate = fateOf(db, proposal)
  const last = later.at(-1)
  return {
    list: proposalsOf(cycleId),
    position: positionOf(number),
    body: {
      cycle: wireId('cycle', cycleId),
      number,
      proposal: wireId('proposal', id),
      pool: codeOfPool(db, cycleId, poolId),
      state: stateOf(proposal),
      submitted_on: civilDateOf(at),
      ...(mergedInto === undefined ? {} : { merged_into: numbers.get(mergedInto) }),
      signatures: signaturesTold(db, id, regulationFor(db, cycleId).proposing.signatures, on),
      sha256: handedIn.sha256,
      document: handedIn.document ?? null,
      ...costs(handedIn.document),
      // What was corrected or reassessed meanwhile would tell of the verdict before its time.
      ...(fate.verdict === undefined || last === undefined ? {} : { verified: { cause: last.cause, sha256: last.sha256, document: last.document ?? null, ...costs(last.document) } }),
      ...fateAnswer(fate)
    }
  }
}

/** Signatures in steps of ten; whether there are enough the verdict says, for what the Regulation asks may be fewer than a crowd. */
function signaturesTold (db: Db, id: number, needed: number, on: CivilDate): object {
  return { needed, at_least: signaturesOf(db, id, needed, on).atLeast }
}

/** What a project costs in all, and what it asks of its pool. */
function costs (document: ProposalDocument | undefined): { total?: string, asked?: string } {
  if (document?.cost === undefined) return {}
  const { total, asked } = priceCost(document.cost)
  return publicMoney({ total, asked })
}
