import type { CivilDate } from '../../calendar/civil-date.ts'
import type { Db } from '../../storage/open.ts'
import { mergerAnswer, proposalAnswer, signaturesAnswer, versionAnswer } from '../proposals/answers.ts'
import { correctionOf } from '../proposals/correction-store.ts'
import { mergersWith } from '../proposals/merger-store.ts'
import { regulationFor } from '../proposals/pools.ts'
import type { Proposal } from '../proposals/proposal.ts'
import { referenceHash } from '../proposals/reference.ts'
import { signaturesOf } from '../proposals/signatures.ts'
import { proposalsOfReference, versionsOf } from '../proposals/store.ts'
import { correctionAnswer, fateAnswer } from './answers.ts'
import { verdictsPublishedAt } from './appeal-store.ts'
import { fateOf } from './fate.ts'

/** All that whoever holds a reference may know of the proposals that it opens; nothing for one that opens none. */
export function followProposals (db: Db, reference: string, on: CivilDate): object {
  const sha256 = referenceHash(reference)
  return { proposals: (sha256 === undefined ? [] : proposalsOfReference(db, sha256)).map(proposal => followed(db, proposal, on)) }
}

function followed (db: Db, proposal: Proposal, on: CivilDate): object {
  const { id, cycleId } = proposal
  const published = verdictsPublishedAt(db, cycleId) !== undefined
  const correction = correctionOf(db, id)
  return {
    ...proposalAnswer(proposal),
    // What a unit reckons while it verifies belongs to the verdict.
    versions: versionsOf(db, id).filter(({ cause }) => published || cause !== 'reassessment').map(versionAnswer),
    signatures: signaturesAnswer(signaturesOf(db, id, regulationFor(db, cycleId).proposing.signatures, on)),
    mergers: mergersWith(db, id).map(mergerAnswer),
    ...(correction === undefined ? {} : { correction: correctionAnswer(correction) }),
    ...fateAnswer(fateOf(db, proposal))
  }
}
