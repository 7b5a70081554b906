import { verdictPublication } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { civilDateOf } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { stateOf } from '../proposals/proposal.ts'
import { submittedIn } from '../proposals/store.ts'
import { enforceInPhase, termOf } from '../regulations/calendar-store.ts'
import { opinionOn } from '../regulations/store.ts'
import { loadCycle } from '../store.ts'
import { verdictsPublishedAt } from './appeal-store.ts'
import { verdictsRules } from './publication-rules.ts'
import { verdictsIn } from './stage-store.ts'

/** How many proposals of a cycle stand, and how many of them passed. */
export interface PublishedVerdicts { readonly judged: number, readonly passed: number }

/**
 * Publishes the verdicts on all proposals of a cycle at this one instant, in the phase of verification. Before it, nobody
 * outside sees any of them; from it on, authors read theirs, and the next publication shows all.
 */
export function publishVerdicts (act: Act, cycleId: number): PublishedVerdicts {
  const { db, at, auditSeq } = act
  loadCycle(db, cycleId)
  enforceInPhase(db, cycleId, 'verification', at)
  const verdicts = verdictsIn(db, cycleId)
  const standing = submittedIn(db, cycleId).filter(proposal => stateOf(proposal) === 'submitted')
  const publishedAt = verdictsPublishedAt(db, cycleId)
  const opinion = opinionOn(db, { kind: 'verified_proposals', id: wireId('cycle', cycleId) })
  enforce(verdictsRules, {
    cycleId,
    unjudged: standing.filter(({ id }) => !verdicts.has(id)).map(({ id }) => wireId('proposal', id)),
    verifiedFrom: civilDateOf(termOf(db, cycleId, 'verification')!.from),
    ...(opinion === undefined ? {} : { opinion }),
    ...(publishedAt === undefined ? {} : { publishedAt })
  })
  db.insert(verdictPublication).values({ cycleId, publishedAt: at, auditSeq }).run()
  const told = { judged: standing.length, passed: standing.filter(({ id }) => verdicts.get(id)!.passed).length }
  act.tell({ action: 'verification.publish', target: { type: 'cycle', id: wireId('cycle', cycleId) }, after: told })
  return told
}
