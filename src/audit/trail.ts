import { asc, desc, gte, sql } from 'drizzle-orm'
import { auditLog, auditNode } from '../../db/schema.ts'
import type { Memory } from '../storage/batch.ts'
import { prepared } from '../storage/open.ts'
import type { Db } from '../storage/open.ts'
import { trailJson } from './canonical-json.ts'
import { append, emptyFrontier, frontierAt, leafHash, rootFromFrontier } from './merkle.ts'
import type { Frontier, NodeStore } from './merkle.ts'

/** The head of the trail: how many leaves it has, and the root over them. */
export interface Head { readonly size: number, readonly root: Buffer }

export interface Trail extends Memory {
  /** Leaves so far, those of the running transaction included. */
  size (): number
  head (): Head
  /** Appends one canonical line as the next leaf and returns its number. */
  append (db: Db, body: object): number
}

// Straight to the driver: every act runs them.
const insertLeaf = prepared(db => db.$client.prepare('INSERT INTO audit_log (seq, body, leaf_hash) VALUES (?, ?, ?)'))
const insertNode = prepared(db => db.$client.prepare('INSERT INTO audit_node (level, idx, hash) VALUES (?, ?, ?)'))
const leafAt = prepared(db => db.select({ hash: auditLog.leafHash }).from(auditLog).where(sql`seq = ${sql.placeholder('index')}`).prepare())
const nodeAt = prepared(db => db.select({ hash: auditNode.hash }).from(auditNode)
  .where(sql`level = ${sql.placeholder('level')} AND idx = ${sql.placeholder('index')}`).prepare())
const lastLeaf = prepared(db => db.select({ seq: auditLog.seq }).from(auditLog).orderBy(desc(auditLog.seq)).limit(1).prepare())

/** The stored hashes of the tree, as the proofs read them. */
export function storedNodes (db: Db): NodeStore {
  return {
    get (level, index) {
      const row = level === 0 ? leafAt(db).get({ index }) : nodeAt(db).get({ level, index })
      if (row === undefined) throw new RangeError(`The tree has no node ${index} at level ${level}.`)
      return row.hash
    }
  }
}

/** How many leaves the database holds. */
export function storedSize (db: Db): number {
  return (lastLeaf(db).get()?.seq ?? -1) + 1
}

/** Lines of the trail from a number on, as they were stored. */
export function lines (db: Db, from: number, limit: number): { seq: number, body: string }[] {
  return db.select({ seq: auditLog.seq, body: auditLog.body }).from(auditLog).where(gte(auditLog.seq, from)).orderBy(asc(auditLog.seq)).limit(limit).all()
}

/** Opens the trail of a database. Its head is kept in memory and follows the writer's transactions. */
export function openTrail (db: Db): Trail {
  const stored = (): Frontier => {
    const size = storedSize(db)
    return size === 0 ? emptyFrontier : frontierAt(size, storedNodes(db))
  }
  // Read again when it is next needed: when a transaction was lost, the disk may not answer at that moment.
  let known: Frontier | undefined
  const frontier = () => (known ??= stored())
  return {
    size: () => frontier().size,
    head: () => ({ size: frontier().size, root: rootFromFrontier(frontier()) }),
    append (connection, body) {
      const text = trailJson(body)
      const hash = leafHash(text)
      const before = frontier()
      const seq = before.size
      insertLeaf(connection).run(seq, text, hash)
      const next = append(before, hash)
      for (const node of next.completed) insertNode(connection).run(node.level, node.index, node.hash)
      known = next.frontier
      return seq
    },
    mark () {
      const before = known
      return () => { known = before }
    },
    committed () {},
    forgotten () { known = undefined }
  }
}
