import type { Actor } from '../../audit/act.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { loadCycle } from '../store.ts'
import { mergerAnswer, nearAnswer, noteAnswer, pairAnswer, proposalAnswer, savedAnswer, signaturesAnswer, versionAnswer } from './answers.ts'
import { loadMerger } from './merger-store.ts'
import { notesOf } from './note-store.ts'
import { loadPair, pairsOf, pairsWith } from './pair-store.ts'
import { regulationFor } from './pools.ts'
import { signaturesOf } from './signatures.ts'
import { isPublished, loadProposal, loadVersion, submittedIn, versionsOf } from './store.ts'

/** A page of what was submitted in a cycle, with the titles handed in; NotFound without the cycle. */
export function showProposals (db: Db, cycleId: number, after: number, limit: number): object {
  loadCycle(db, cycleId)
  const page = submittedIn(db, cycleId, after, limit)
  return {
    proposals: page.map(proposal => ({ ...proposalAnswer(proposal), title: loadVersion(db, proposal.id, proposal.submission.version).document?.title ?? null })),
    next: page.length < limit ? null : wireId('proposal', page.at(-1)!.id)
  }
}

/**
 * A proposal that was submitted, from the version handed in on; NotFound for a draft, which is its author's affair. What a unit
 * reckons while it verifies is shown to those who verify, and to others once the verdicts are published.
 */
export function showProposal (db: Db, id: number, { roles }: Pick<Actor, 'roles'>, on: CivilDate): object {
  const proposal = loadProposal(db, id)
  const { version } = found(proposal.submission, wireId('proposal', id))
  const { proposing } = regulationFor(db, proposal.cycleId)
  const verifies = ['coordinator', 'reviewer', 'auditor'].some(role => roles.includes(role)) || isPublished(db, proposal.cycleId)
  return {
    ...proposalAnswer(proposal),
    versions: versionsOf(db, id, version).filter(({ cause }) => verifies || cause !== 'reassessment').map(versionAnswer),
    signatures: signaturesAnswer(signaturesOf(db, id, proposing.signatures, on)),
    notes: notesOf(db, id).map(noteAnswer)
  }
}

/** A page of the candidate pairs of a cycle; NotFound without the cycle. */
export function showPairs (db: Db, cycleId: number, after: number, limit: number): object {
  loadCycle(db, cycleId)
  const page = pairsOf(db, cycleId, after, limit)
  return { pairs: page.map(pairAnswer), next: page.length < limit ? null : wireId('pair', page.at(-1)!.id) }
}

/** A proposal as its author sees it after an act of theirs. */
export function showState (db: Db, id: number): object {
  return proposalAnswer(loadProposal(db, id))
}

/** A draft as it was just saved. */
export function showSaved (db: Db, id: number): object {
  return savedAnswer(loadProposal(db, id), loadVersion(db, id))
}

/** A proposal that was just submitted, with what is near it. */
export function showSubmitted (db: Db, id: number): object {
  return { ...showState(db, id), near: nearAnswer(pairsWith(db, id), id) }
}

/** An offer to merge; NotFound without it. */
export function showMerger (db: Db, id: number): object {
  return mergerAnswer(loadMerger(db, id))
}

/** A candidate pair; NotFound without it. */
export function showPair (db: Db, id: number): object {
  return pairAnswer(loadPair(db, id))
}

/** A monitoring note of a proposal; NotFound without it. */
export function showNote (db: Db, proposalId: number, id: number): object {
  return noteAnswer(found(notesOf(db, proposalId).find(note => note.id === id), wireId('note', id)))
}
