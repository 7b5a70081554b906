import { wireId, wireIdOr } from '../../storage/id.ts'
import { missingIn } from './document.ts'
import type { Merger } from './merger-store.ts'
import type { MonitoringNote } from './note-store.ts'
import type { Pair } from './pair.ts'
import { stateOf } from './proposal.ts'
import type { Proposal, Version } from './proposal.ts'
import type { Signatures } from './signatures.ts'

/** A proposal as everybody who may see it sees it, without what it says. */
export function proposalAnswer (proposal: Proposal): object {
  const { id, cycleId, submission, mergedInto } = proposal
  return {
    id: wireId('proposal', id),
    cycle: wireId('cycle', cycleId),
    state: stateOf(proposal),
    ...(submission === undefined ? {} : { number: submission.number, pool: wireId('pool', submission.poolId), submitted_at: submission.at, on_behalf: submission.consent !== undefined }),
    ...(mergedInto === undefined ? {} : { merged_into: wireId('proposal', mergedInto) })
  }
}

/** A version with what it says; null where that was erased. */
export function versionAnswer ({ version, cause, sha256, savedAt, document }: Version): object {
  return { version, cause, sha256, saved_at: savedAt, document: document ?? null }
}

/** A draft as it was just saved, with what it has to say before it can be submitted. */
export function savedAnswer (proposal: Proposal, { version, sha256, document }: Version): object {
  return { ...proposalAnswer(proposal), version, sha256, missing: document === undefined ? [] : missingIn(document) }
}

/** Signatures as everybody may know them: how many are asked for, how many there are in steps of ten, and whether that is enough. */
export function signaturesAnswer ({ needed, atLeast, enough }: Signatures): object {
  return { needed, at_least: atLeast, enough }
}

export function noteAnswer ({ id, text, madeBy, madeAt }: MonitoringNote): object {
  return { id: wireId('note', id), text: text ?? null, made_by: wireId('staff', madeBy), made_at: madeAt }
}

/** An offer to merge, as the two authors see it. */
export function mergerAnswer ({ id, firstId, secondId, sha256, document, mergedId }: Merger): object {
  return {
    id: wireId('merger', id),
    offered_by: wireId('proposal', firstId),
    offered_to: wireId('proposal', secondId),
    sha256,
    document: document ?? null,
    ...(mergedId === undefined ? {} : { merged_into: wireId('proposal', mergedId) })
  }
}

export function pairAnswer ({ id, cycleId, firstId, secondId, similarity, distance, raisedBy, resolution }: Pair): object {
  return {
    id: wireId('pair', id),
    cycle: wireId('cycle', cycleId),
    proposals: [wireId('proposal', firstId), wireId('proposal', secondId)],
    similarity,
    ...(distance === undefined ? {} : { distance }),
    ...(raisedBy === undefined ? {} : { raised_by: wireIdOr('staff', raisedBy) }),
    ...(resolution === undefined ? {} : { resolution: { exclusive: resolution.exclusive, reason: resolution.reason ?? null, by: wireId('staff', resolution.by), at: resolution.at } })
  }
}

/** How near other proposals are to one, as its author reads it. */
export function nearAnswer (pairs: readonly Pair[], proposalId: number): object[] {
  return pairs.map(({ firstId, secondId, similarity, distance }) =>
    ({ proposal: wireId('proposal', firstId === proposalId ? secondId : firstId), similarity, ...(distance === undefined ? {} : { distance }) }))
}
