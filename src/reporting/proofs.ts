import { eq } from 'drizzle-orm'
import { contribution } from '../../db/schema.ts'
import { latestCheckpoint } from '../audit/checkpoints.ts'
import type { StoredCheckpoint } from '../audit/checkpoints.ts'
import { rootAt } from '../audit/merkle.ts'
import { consistencyProof, inclusionProof } from '../audit/proof.ts'
import { lines, storedNodes, storedSize } from '../audit/trail.ts'
import { enforce } from '../law/rule.ts'
import { found, NotFound } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { proofRules } from './rules.ts'

export interface Inclusion { readonly leaf: number, readonly size: number, readonly leafHash: Buffer, readonly root: Buffer, readonly proof: readonly Buffer[] }
export interface Consistency { readonly from: number, readonly to: number, readonly fromRoot: Buffer, readonly toRoot: Buffer, readonly proof: readonly Buffer[] }

/**
 * Proves that a leaf is in the tree of the first `size` leaves (RFC 9162 2.1.3), by default all of them, in O(log n) reads.
 * NotFound when the trail has no such tree, or the tree no such leaf.
 */
export function proveInclusion (db: Db, leaf: number, size = storedSize(db)): Inclusion {
  assertTree(db, size)
  if (leaf >= size) throw new NotFound(`leaf ${leaf} in the tree of ${size} leaves`)
  const nodes = storedNodes(db)
  return { leaf, size, leafHash: nodes.get(0, leaf), root: rootAt(size, nodes), proof: inclusionProof(leaf, size, nodes) }
}

/**
 * Proves that the tree of `from` leaves is the beginning of that of `to` leaves (RFC 9162 2.1.4), in O(log n) reads.
 * NotFound unless 0 < from <= to and the trail has so many leaves.
 */
export function proveConsistency (db: Db, from: number, to: number): Consistency {
  assertTree(db, to)
  if (from < 1 || from > to) throw new NotFound(`consistency proof from ${from} to ${to} leaves`)
  const nodes = storedNodes(db)
  return { from, to, fromRoot: rootAt(from, nodes), toRoot: rootAt(to, nodes), proof: consistencyProof(from, to, nodes) }
}

function assertTree (db: Db, size: number): void {
  if (size > storedSize(db)) throw new NotFound(`tree of ${size} leaves`)
}

/** A contribution in the trail: the exact line of its leaf, and its proof under the last signed checkpoint. */
export interface ContributionProof { readonly line: string, readonly checkpoint: StoredCheckpoint, readonly inclusion: Inclusion }

/** Proves a contribution to an auditor. NotFound without it; refuses while no checkpoint covers its leaf. */
export function proveContribution (db: Db, id: number): ContributionProof {
  const { leaf } = found(db.select({ leaf: contribution.auditSeq }).from(contribution).where(eq(contribution.id, id)).get(), wireId('contribution', id))
  const checkpoint = latestCheckpoint(db)
  enforce(proofRules, { leaf, covered: checkpoint?.size ?? 0 })
  return { line: lines(db, leaf, 1)[0]!.body, checkpoint: checkpoint!, inclusion: proveInclusion(db, leaf, checkpoint!.size) }
}
