import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { candidatePair } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { ProposalDocument } from './document.ts'
import { trigramsOf } from './likeness.ts'
import type { Compared, Nearness, Pair } from './pair.ts'
import { textOf } from './store.ts'

interface Row {
  id: number, cycleId: number, firstId: number, secondId: number, similarity: number, distance: number | null, raisedBy: number | null,
  exclusive: number | null, resolvedBy: number, resolvedAt: string, reason: string | null
}

function select (db: Db, where: SQL, limit = Number.MAX_SAFE_INTEGER): Pair[] {
  return db.all<Row>(sql`
    SELECT p.id, p.cycle_id AS cycleId, p.first_id AS firstId, p.second_id AS secondId, p.similarity, p.distance, p.raised_by AS raisedBy,
      r.exclusive, r.resolved_by AS resolvedBy, json_extract(l.body, '$.time') AS resolvedAt, n.text AS reason
    FROM candidate_pair p
    LEFT JOIN pair_resolution r ON r.id = (SELECT max(id) FROM pair_resolution WHERE pair_id = p.id)
    LEFT JOIN audit_log l ON l.seq = r.audit_seq LEFT JOIN note n ON n.id = r.reason_note
    WHERE ${where} ORDER BY p.id LIMIT ${limit}`).map(({ distance, raisedBy, exclusive, resolvedBy, resolvedAt, reason, ...row }) => ({
    ...row,
    ...(distance === null ? {} : { distance }),
    ...(raisedBy === null ? {} : { raisedBy }),
    ...(exclusive === null ? {} : { resolution: { exclusive: exclusive === 1, by: resolvedBy, at: resolvedAt, ...(reason === null ? {} : { reason }) } })
  }))
}

/** A candidate pair by its number; NotFound otherwise. */
export function loadPair (db: Db, id: number): Pair {
  return found(select(db, sql`p.id = ${id}`)[0], wireId('pair', id))
}

/** The candidate pairs of a cycle behind a number, in the order in which they were found. */
export function pairsOf (db: Db, cycleId: number, after = 0, limit?: number): Pair[] {
  return select(db, sql`p.cycle_id = ${cycleId} AND p.id > ${after}`, limit)
}

/** The pairs of which a proposal is one. */
export function pairsWith (db: Db, proposalId: number): Pair[] {
  return select(db, sql`p.first_id = ${proposalId} OR p.second_id = ${proposalId}`)
}

/** Stores a pair; whoever names it, or the service. Returns its number. */
export function insertPair ({ db, auditSeq }: Act, [one, other]: readonly [number, number], cycleId: number, { similarity, distance }: Nearness, raisedBy?: number): number {
  return db.insert(candidatePair).values({ cycleId, firstId: Math.min(one, other), secondId: Math.max(one, other), similarity, distance, raisedBy, auditSeq }).returning({ id: candidatePair.id }).get().id
}

/** Where the last version of a proposal's document lies. */
export interface Text { readonly proposalId: number, readonly sha256: string, readonly noteId: number }

const lastTexts = (where: SQL) => sql`
  SELECT v.proposal_id AS proposalId, v.sha256, v.document_note AS noteId FROM proposal_submission s
  JOIN proposal_version v ON v.proposal_id = s.proposal_id AND v.version = (SELECT max(version) FROM proposal_version WHERE proposal_id = s.proposal_id)
  WHERE ${where}`

/** The last texts of all proposals that were submitted in a cycle. */
export function textsIn (db: Db, cycleId: number): Text[] {
  return db.all<Text>(lastTexts(sql`s.cycle_id = ${cycleId}`))
}

/** The last text of a proposal that was submitted. */
export function lastTextOf (db: Db, proposalId: number): Text {
  return found(db.all<Text>(lastTexts(sql`s.proposal_id = ${proposalId}`))[0], `text of ${wireId('proposal', proposalId)}`)
}

// What a text comes to depends on the text alone, so by its hash it is never stale: thousands are not read again for each one.
const known = new Map<string, Compared>()

/** A proposal as it is compared; undefined once its text was erased. */
export function comparedOf (db: Db, { sha256, noteId }: Text): Compared | undefined {
  const before = known.get(sha256)
  if (before !== undefined) return before
  const text = textOf(db, noteId)
  if (text === undefined) return undefined
  const { title, what, where } = JSON.parse(text) as ProposalDocument
  const compared = { trigrams: trigramsOf(`${title} ${what ?? ''}`), ...(where?.place === undefined ? {} : { place: where.place }) }
  if (known.size >= 20_000) known.clear()
  known.set(sha256, compared)
  return compared
}
