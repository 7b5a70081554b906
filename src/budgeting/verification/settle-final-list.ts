import { hash } from 'node:crypto'
import { finalList, project, projectExclusion, projectOrigin } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { canonicalJson } from '../../audit/canonical-json.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { tidy } from '../election-file.ts'
import { countProjects } from '../election-store.ts'
import { pairsOf } from '../proposals/pair-store.ts'
import type { Pair } from '../proposals/pair.ts'
import { stateOf } from '../proposals/proposal.ts'
import { isListed, submittedIn } from '../proposals/store.ts'
import { signatureKey } from '../proposals/support-proposal.ts'
import { termOf } from '../regulations/calendar-store.ts'
import { lotOrder } from '../regulations/lot-order.ts'
import { revealedSeed } from '../regulations/lot-store.ts'
import { loadCycle, poolsOf } from '../store.ts'
import { alertsIn } from './alert-store.ts'
import { listDocument } from './answers.ts'
import { appealsIn, verdictsPublishedAt } from './appeal-store.ts'
import { candidatesOf } from './candidates.ts'
import type { Candidate } from './candidates.ts'
import { listRules } from './list-rules.ts'
import { ballotOf, exclusivePairsOf } from './list-store.ts'

/** A place on the ballot. */
interface Listed extends Candidate { readonly poolId: number, readonly position: number, readonly code: string, readonly projectId: number }

/**
 * Settles what stands for election: the proposals that passed, in each pool in the order of the revealed lot, as projects;
 * pairs that exclude each other are written beside them. With it the key of the signatures is destroyed. Returns the SHA-256
 * of the list.
 */
export function settleFinalList (act: Act, cycleId: number): string {
  const { db, auditSeq } = act
  loadCycle(db, cycleId)
  const { candidates, pairs, seed } = enforceSettled(act, cycleId)
  insertExclusions(act, insertProjects(act, cycleId, candidates, seed), pairs)
  const [places, exclusive] = [ballotOf(db, cycleId), exclusivePairsOf(db, cycleId)]
  const listSha256 = hash('sha256', canonicalJson(listDocument(cycleId, seed, places, exclusive)))
  db.insert(finalList).values({ cycleId, seed, listSha256, auditSeq }).run()
  // Nobody signs any more, and from now on nobody can ask whether somebody did. Where the act fails after this, no more is lost.
  if (!act.rehearsal) act.keys.destroy(signatureKey(cycleId))
  act.tell({ action: 'verification.settle_list', target: { type: 'cycle', id: wireId('cycle', cycleId) }, after: { projects: places.length, exclusive, seed, list_sha256: listSha256 } })
  return listSha256
}

function enforceSettled (act: Act, cycleId: number): { candidates: readonly Candidate[], pairs: readonly Pair[], seed: string } {
  const { db, at } = act
  const { listed: candidates, outdated } = candidatesOf(act, cycleId)
  const on = new Set(candidates.map(({ proposalId }) => proposalId))
  const pairs = pairsOf(db, cycleId).filter(({ firstId, secondId }) => on.has(firstId) && on.has(secondId))
  const standing = new Set(submittedIn(db, cycleId).filter(proposal => stateOf(proposal) === 'submitted').map(({ id }) => id))
  const seed = revealedSeed(db, cycleId, 'ballot_order')
  const [appeals, voting] = [termOf(db, cycleId, 'appeals'), termOf(db, cycleId, 'voting')]
  const proposalIds = (ids: readonly number[]) => ids.map(id => wireId('proposal', id))
  enforce(listRules, {
    listed: isListed(db, cycleId),
    verdictsPublished: verdictsPublishedAt(db, cycleId) !== undefined,
    at,
    ...(appeals === undefined ? {} : { appealsUntil: appeals.until }),
    ...(voting === undefined ? {} : { votingFrom: voting.from }),
    undecided: proposalIds(appealsIn(db, cycleId).filter(({ outcome, proposalId }) => outcome === undefined && standing.has(proposalId)).map(({ proposalId }) => proposalId)),
    unresolved: pairs.filter(({ resolution }) => resolution === undefined).map(({ id }) => wireId('pair', id)),
    outdated: proposalIds(outdated),
    unacknowledged: alertsIn(db, cycleId).filter(({ state, proposalId }) => state === 'open' && standing.has(proposalId)).map(({ id }) => wireId('alert', id)),
    costless: proposalIds(candidates.filter(({ cost }) => cost === 0).map(({ proposalId }) => proposalId)),
    ...(seed === undefined ? {} : { seed })
  })
  return { candidates, pairs, seed: seed! }
}

/** Writes the projects, pool by pool, each in the order of one lot over the numbers of all proposals. */
function insertProjects ({ db, auditSeq }: Act, cycleId: number, candidates: readonly Candidate[], seed: string): Listed[] {
  const byNumber = new Map(candidates.map(candidate => [String(candidate.submission.number), candidate]))
  const drawn = lotOrder(seed, [...byNumber.keys()]).map(number => byNumber.get(number)!)
  const before = countProjects(db, cycleId)
  const places = poolsOf(db, cycleId).flatMap(({ id: poolId }) => drawn.filter(({ submission }) => submission.poolId === poolId).map((candidate, at) => ({ ...candidate, poolId, position: at + 1 })))
  return places.map((place, at) => {
    const { poolId, position, submission, title, category, cost, proposalId, version } = place
    const code = `J${String(before + at + 1).padStart(3, '0')}`
    const { id: projectId } = db.insert(project).values({
      poolId, position, externalId: String(submission.number), code, title: tidy(title, 300), cost, sourceCost: cost, facts: canonicalJson({ category, more: {} }), auditSeq
    }).returning({ id: project.id }).get()
    db.insert(projectOrigin).values({ projectId, proposalId, version, auditSeq }).run()
    return { ...place, code, projectId }
  })
}

/** Writes which projects exclude each other. */
function insertExclusions ({ db, auditSeq }: Act, listed: readonly Listed[], pairs: readonly Pair[]): void {
  const projectOf = new Map(listed.map(({ proposalId, projectId }) => [proposalId, projectId]))
  for (const { id, firstId, secondId } of pairs.filter(({ resolution }) => resolution?.exclusive === true)) {
    const [lower, higher] = [projectOf.get(firstId)!, projectOf.get(secondId)!].sort((a, b) => a - b) as [number, number]
    db.insert(projectExclusion).values({ firstId: lower, secondId: higher, pairId: id, auditSeq }).run()
  }
}
