import { desc, eq } from 'drizzle-orm'
import { checkpoint } from '../../db/schema.ts'
import { enforce } from '../law/rule.ts'
import type { Db } from '../storage/open.ts'
import type { Act } from './act.ts'
import { formatCheckpoint, parseCheckpoint } from './checkpoint.ts'
import type { Checkpoint } from './checkpoint.ts'
import { rootAt } from './merkle.ts'
import { checkpointRules } from './rules.ts'
import { signNote } from './signed-note.ts'
import { storedNodes, storedSize } from './trail.ts'

/** Why a checkpoint was signed: the public sees the daily ones only. */
export type CheckpointKind = 'daily' | 'demand' | 'close' | 'export'

/** A checkpoint as it is kept: the note is the signed text, to be given away as it is. */
export interface StoredCheckpoint { readonly id: number, readonly size: number, readonly kind: CheckpointKind, readonly note: string, readonly recordedAt: string }

/**
 * Signs what the trail holds at this moment of the act and keeps the note: the act's own leaf is covered when this is
 * called after `act.tell`. Signing appends no leaf of its own; what is signed is the leaves, and whoever publishes or
 * closes a year tells of it in theirs. Undefined without a signing key. Refuses when the leaves that the last
 * checkpoint signed are no longer the same, in O(log n) reads.
 */
export function signCheckpoint (act: Act, kind: CheckpointKind): StoredCheckpoint | undefined {
  const { db, signer, trail } = act
  if (signer === undefined) return undefined
  const last = latestCheckpoint(db)
  if (last !== undefined) assertNotRewritten(db, statedIn(last.note))
  const { size, root } = trail.head()
  // What is kept in memory is signed only as far as the disk agrees with it.
  assertNotRewritten(db, { origin: signer.name, size, root })
  const text = formatCheckpoint({ origin: signer.name, size, root })
  // The leaves of a rehearsal never were: a signature over them would let the log contradict itself for good.
  const note = act.rehearsal ? `${text}\n` : signNote(text, signer)
  return db.insert(checkpoint).values({ size, kind, note, recordedAt: act.at }).returning().get()
}

function assertNotRewritten (db: Db, { size, root }: Checkpoint): void {
  const stored = storedSize(db) < size ? undefined : rootAt(size, storedNodes(db)).toString('base64')
  enforce(checkpointRules, { size, signed: root.toString('base64'), stored })
}

/** Origin, size and root that a stored note states; its signature is for readers to check. */
export function statedIn (note: string): Checkpoint {
  return parseCheckpoint(note.slice(0, note.lastIndexOf('\n\n') + 1))
}

/** The checkpoint that was signed last, of any kind or of one. */
export function latestCheckpoint (db: Db, kind?: CheckpointKind): StoredCheckpoint | undefined {
  return db.select().from(checkpoint).where(kind === undefined ? undefined : eq(checkpoint.kind, kind)).orderBy(desc(checkpoint.id)).limit(1).get()
}

/** A checkpoint by its number. */
export function checkpointAt (db: Db, id: number): StoredCheckpoint | undefined {
  return db.select().from(checkpoint).where(eq(checkpoint.id, id)).get()
}
