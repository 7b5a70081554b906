import { beginAct } from './audit/act.ts'
import type { Act, Actor } from './audit/act.ts'
import { openTrail } from './audit/trail.ts'
import type { Trail } from './audit/trail.ts'
import type { Signer } from './audit/note-key.ts'
import { accountMemory, unsealedPostings } from './ledger/journal.ts'
import { migrate } from './storage/migrate.ts'
import { openDatabase } from './storage/open.ts'
import type { Db } from './storage/open.ts'
import { createBatch } from './storage/batch.ts'
import type { Memory } from './storage/batch.ts'
import { factsMemory } from './storage/remembered.ts'
import { createWriter } from './storage/writer.ts'
import { lockWriter } from './storage/writer-lock.ts'

export interface Clock { now (): Date }

export interface ServiceOptions {
  readonly file: string
  readonly clock: Clock
  readonly random: (bytes: number) => Buffer
  /** Signs checkpoints; without it the service works and cannot checkpoint. */
  readonly signer?: Signer
}

/** The house without the wire: one database, its one writer, its trail. The REST service, the demo and the simulation live in it. */
export interface Service {
  readonly reader: Db
  readonly trail: Trail
  readonly clock: Clock
  readonly signer?: Signer
  /** The number of the latest publication; 0 before the first. */
  publication (): number
  /** How many acts that may have changed staff, terms or years have run in this process. */
  disturbances (): number
  /** Runs one act; resolves after it is on the disk, rejects with what it threw and leaves nothing. */
  perform<T> (actor: Actor, requestId: string, operation: (act: Act) => T): Promise<T>
  /** The same, at once and alone, for programs that have no other work. */
  performNow<T> (actor: Actor, requestId: string, operation: (act: Act) => T): T
  close (): Promise<void>
}

/** The number of the latest publication, kept in memory so that a public reader costs no query. */
function latestPublication (db: Db): Memory & { number (): number } {
  const query = db.$client.prepare('SELECT coalesce(max(id), 0) FROM publication').pluck()
  let latest = query.get() as number
  const reread = () => { latest = query.get() as number }
  return { number: () => latest, mark: () => () => {}, committed: reread, forgotten: reread }
}

/** Opens the database as its only writer. Throws WriterLocked, SchemaMismatch, or an Error when the last entry is half written. */
export function openService ({ file, clock, random, signer }: ServiceOptions): Service {
  const unlock = lockWriter(file)
  const db = openDatabase(file)
  migrate(db.$client)
  const halfWritten = unsealedPostings(db)
  if (halfWritten !== undefined) throw new Error(halfWritten)
  const trail = openTrail(db)
  let lastAt = db.$client.prepare("SELECT json_extract(body, '$.time') FROM audit_log ORDER BY seq DESC LIMIT 1").pluck().get() as string | undefined ?? ''
  const publication = latestPublication(db)
  const reader = openDatabase(file, { readonly: true })
  const facts = factsMemory(db, reader)
  const memories = [trail, accountMemory(db), publication, facts]
  const writer = createWriter(db, memories, unsealedPostings)
  const alone = createBatch(db, memories, unsealedPostings)

  const changes = db.$client.prepare('SELECT total_changes()').pluck()

  // Time never goes back in the records, whatever the machine's clock does.
  function moment (): string {
    const now = clock.now().toISOString()
    if (now > lastAt) lastAt = now
    return lastAt
  }

  function inAct<T> (actor: Actor, requestId: string, operation: (act: Act) => T) {
    return (connection: Db): T => {
      const act = beginAct(connection, { trail, at: moment(), actor, requestId, random, signer, quiet: facts.beginQuiet })
      const before = changes.get()
      let value: T
      try {
        value = operation(act)
      } finally {
        facts.ended(act.isQuiet())
      }
      if (trail.size() === act.auditSeq && changes.get() !== before) throw new Error('An act changed something and left no leaf.')
      return value
    }
  }

  return {
    reader,
    trail,
    clock,
    signer,
    publication: publication.number,
    disturbances: facts.disturbances,
    perform: (actor, requestId, operation) => writer.run(inAct(actor, requestId, operation)),
    performNow (actor, requestId, operation) {
      const [outcome] = alone([inAct(actor, requestId, operation)])
      if (outcome !== undefined && 'error' in outcome) throw outcome.error
      return outcome?.value as never
    },
    async close () {
      await writer.stop()
      this.reader.$client.close()
      db.$client.close()
      unlock()
    }
  }
}
