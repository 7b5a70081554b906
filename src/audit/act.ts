import { createHash } from 'node:crypto'
import { note } from '../../db/schema.ts'
import { civilDateOf } from '../calendar/civil-date.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import type { Keys } from '../storage/keys.ts'
import type { PollFiles } from '../storage/poll-files.ts'
import type { Db } from '../storage/open.ts'
import type { Signer } from './note-key.ts'
import type { Trail } from './trail.ts'

/** Who acts: a member of staff by number, the service itself, or nobody we know. */
export interface Actor {
  readonly type: 'staff' | 'system' | 'anonymous'
  /** The staff member's number; 0 for the others. */
  readonly staffId: number
  readonly roles: readonly string[]
  /** When the credential that was shown ends; never part of a leaf. */
  readonly expiresAt?: string
}

export const system: Actor = { type: 'system', staffId: 0, roles: [] }
export const anonymous: Actor = { type: 'anonymous', staffId: 0, roles: [] }

/** What one leaf of the trail tells. Money in it is decimal text, times are instants, absent members are left out. */
export interface Told {
  /** What was done, as `room.verb`. */
  readonly action: string
  readonly target: { readonly type: string, readonly id: string, readonly version?: number }
  readonly outcome?: 'success' | 'denied' | 'failure'
  readonly reason?: { readonly code?: string, readonly decision?: string, readonly text_commit?: string }
  readonly before?: object
  readonly after?: object
  readonly evidence?: readonly { readonly ref: string, readonly sha256: string }[]
}

/** One operation while it runs: its transaction, its moment, who acts, and the leaf that will tell of it. */
export interface Act {
  readonly db: Db
  /** The instant at which all of this is recorded; never before that of the act before. */
  readonly at: string
  /** The civil date of that instant in Minsk. */
  readonly today: CivilDate
  readonly actor: Actor
  /** The number of the leaf that this act will append: every row that it writes carries it. */
  readonly auditSeq: number
  readonly trail: Trail
  /** Signs checkpoints; without it there are none. */
  readonly signer?: Signer
  /** All of this will be undone: what it makes must not leave the house as if it were true. */
  readonly rehearsal: boolean
  /** Entries that this act posted, as the leaf tells them. */
  readonly entries: object[]
  random (bytes: number): Buffer
  /** Secret keys that lie outside the database. */
  readonly keys: Keys
  /** The files of the polls: what is written there is no part of this transaction. */
  readonly polls: PollFiles
  /** Promises that this act changes nothing that others remember (staff, terms, years): for hot paths. */
  quiet (): void
  isQuiet (): boolean
  /** Keeps a person's free text where it can be erased; the leaf holds only the commitment. */
  keepText (text: string): { id: number, commit: string }
  /** Appends the leaf. Exactly once in an act, at its end. */
  tell (told: Told): void
}

export interface Setting { trail: Trail, at: string, actor: Actor, requestId: string, random: (bytes: number) => Buffer, keys: Keys, polls: PollFiles, signer?: Signer, rehearsal: boolean, quiet: () => void }

/** Begins an act inside the writer's transaction. */
export function beginAct (db: Db, { trail, at, actor, requestId, random, keys, polls, signer, rehearsal, quiet: beginQuiet }: Setting): Act {
  const auditSeq = trail.size()
  const entries: object[] = []
  let quiet = false
  return {
    db,
    at,
    today: civilDateOf(at),
    actor,
    auditSeq,
    trail,
    signer,
    rehearsal,
    entries,
    random,
    keys,
    polls,
    quiet () {
      quiet = true
      beginQuiet()
    },
    isQuiet: () => quiet,
    keepText (text) {
      const salt = random(16)
      const { id } = db.insert(note).values({ salt, text }).returning({ id: note.id }).get()
      return { id, commit: createHash('sha256').update(salt).update(text).digest('hex') }
    },
    tell ({ action, target, outcome = 'success', after, ...rest }) {
      if (trail.size() !== auditSeq) throw new Error('An act tells of itself once.')
      const told = entries.length === 0 ? after : { ...after, entries }
      trail.append(db, {
        v: 1,
        seq: auditSeq,
        time: at,
        actor: { type: actor.type, id: actor.type === 'staff' ? `staff-${actor.staffId}` : actor.type, roles: actor.roles },
        request_id: requestId,
        action,
        target,
        outcome,
        ...rest,
        ...(told === undefined ? {} : { after: told })
      })
    }
  }
}
