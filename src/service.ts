import { dirname, join } from 'node:path'
import { beginAct } from './audit/act.ts'
import type { Act, Actor, Setting } from './audit/act.ts'
import { openTrail } from './audit/trail.ts'
import type { Trail } from './audit/trail.ts'
import type { Signer } from './audit/note-key.ts'
import { accountMemory, unsealedPostings } from './ledger/journal.ts'
import { openKeys } from './storage/keys.ts'
import type { Keys } from './storage/keys.ts'
import { migrate } from './storage/migrate.ts'
import { openPollFiles } from './storage/poll-files.ts'
import type { PollFiles } from './storage/poll-files.ts'
import { openDatabase } from './storage/open.ts'
import type { Db } from './storage/open.ts'
import { createBatch } from './storage/batch.ts'
import type { Memory } from './storage/batch.ts'
import { factsMemory } from './storage/remembered.ts'
import type { FactsMemory } from './storage/remembered.ts'
import { createWriter } from './storage/writer.ts'
import { lockWriter } from './storage/writer-lock.ts'

export interface Clock { now (): Date }

export interface ServiceOptions {
  readonly file: string
  readonly clock: Clock
  readonly random: (bytes: number) => Buffer
  /** The folder of the secret keys; without it, `keys` beside the database. */
  readonly keys?: string
  /** Signs checkpoints; without it the service works and cannot checkpoint. */
  readonly signer?: Signer
}

/** The house without the wire: one database, its one writer, its trail. The REST service, the demo and the simulation live in it. */
export interface Service {
  readonly reader: Db
  readonly trail: Trail
  /** The time of the house: that of the machine, but never before the last act. */
  readonly clock: Clock
  readonly signer?: Signer
  /** Secret keys that lie outside the database. */
  readonly keys: Keys
  /** The files of the polls, each with a writer of its own. */
  readonly polls: PollFiles
  random (bytes: number): Buffer
  /** The number of the latest publication; 0 before the first. */
  publication (): number
  /** How many acts that may have changed staff, terms or years have run in this process. */
  disturbances (): number
  /** Runs one act; resolves after it is on the disk, rejects with what it threw and leaves nothing. */
  perform<T> (actor: Actor, requestId: string, operation: (act: Act) => T): Promise<T>
  /** Runs one act, undoes all of it, and resolves with what it would have returned; nothing in it is signed. */
  rehearse<T> (actor: Actor, requestId: string, operation: (act: Act) => T): Promise<T>
  /** Performs at once and alone, for programs that have no other work. */
  performNow<T> (actor: Actor, requestId: string, operation: (act: Act) => T): T
  close (): Promise<void>
}

/** The number of the latest publication, read once after each commit, so that a public reader hardly costs a query. */
function latestPublication (db: Db): Memory & { number (): number } {
  const query = db.$client.prepare('SELECT coalesce(max(id), 0) FROM publication').pluck()
  let latest: number | undefined
  const forget = () => { latest = undefined }
  return { number: () => (latest ??= query.get() as number), mark: () => forget, committed: forget, forgotten: forget }
}

/** The time of the house, which never goes back, whatever the machine's clock does; an act that was undone moved nothing. */
function steadyClock (db: Db, machine: Clock): Memory & Clock & { next (): string } {
  const told = db.$client.prepare("SELECT json_extract(body, '$.time') FROM audit_log ORDER BY seq DESC LIMIT 1").pluck().get() as string | undefined
  let kept = told === undefined ? 0 : Date.parse(told)
  let last = kept
  const now = () => new Date(Math.max(machine.now().getTime(), last))
  return {
    now,
    /** The instant of the next act. */
    next () {
      const moment = now()
      last = moment.getTime()
      return moment.toISOString()
    },
    mark () {
      const before = last
      return () => { last = before }
    },
    committed () { kept = last },
    forgotten () { last = kept }
  }
}

/** What a rehearsal came to, thrown so that everything is undone. */
class Rehearsed extends Error {
  readonly value: unknown
  constructor (value: unknown) {
    super('rehearsed')
    this.value = value
  }
}

/** Opens the database as its only writer. Throws WriterLocked, SchemaMismatch, or an Error when the last entry is half written. */
export function openService (options: ServiceOptions): Service {
  const unlock = lockWriter(options.file)
  try {
    return serve(options, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

/** How an operation becomes an act of the writer: with its moment, its leaf, and what others remember forgotten behind it. */
function actsIn (setting: Pick<Setting, 'trail' | 'random' | 'keys' | 'polls' | 'signer' | 'quiet'>, db: Db, clock: { next (): string }, facts: FactsMemory) {
  const changes = db.$client.prepare('SELECT total_changes()').pluck()
  return <T>(actor: Actor, requestId: string, operation: (act: Act) => T, rehearsal = false) => (connection: Db): T => {
    const act = beginAct(connection, { ...setting, at: clock.next(), actor, requestId, rehearsal })
    const before = changes.get()
    let value: T
    try {
      value = operation(act)
    } finally {
      facts.ended(act.isQuiet())
    }
    if (setting.trail.size() === act.auditSeq && changes.get() !== before) throw new Error('An act changed something and left no leaf.')
    return value
  }
}

function serve ({ file, clock: machine, random, signer, keys: keysFolder }: ServiceOptions, unlock: () => void): Service {
  const db = openDatabase(file)
  migrate(db.$client)
  const halfWritten = unsealedPostings(db)
  if (halfWritten !== undefined) throw new Error(halfWritten)
  const trail = openTrail(db)
  const keys = openKeys(keysFolder ?? join(dirname(file), 'keys'))
  const polls = openPollFiles(join(dirname(file), 'polls'))
  const clock = steadyClock(db, machine)
  const publication = latestPublication(db)
  const reader = openDatabase(file, { readonly: true })
  const facts = factsMemory(db, reader)
  const memories = [trail, clock, accountMemory(db), publication, facts]
  const writer = createWriter(db, memories, unsealedPostings)
  const alone = createBatch(db, memories, unsealedPostings)

  const inAct = actsIn({ trail, random, keys, polls, signer, quiet: facts.beginQuiet }, db, clock, facts)

  return {
    reader,
    trail,
    clock,
    signer,
    keys,
    polls,
    random,
    publication: publication.number,
    disturbances: facts.disturbances,
    perform: (actor, requestId, operation) => writer.run(inAct(actor, requestId, operation)),
    async rehearse (actor, requestId, operation) {
      try {
        return await writer.run(inAct(actor, requestId, act => { throw new Rehearsed(operation(act)) }, true))
      } catch (error) {
        if (error instanceof Rehearsed) return error.value as never
        throw error
      }
    },
    performNow (actor, requestId, operation) {
      const [outcome] = alone([inAct(actor, requestId, operation)])
      if (outcome !== undefined && 'error' in outcome) throw outcome.error
      return outcome?.value as never
    },
    async close () {
      await writer.stop()
      await polls.close()
      reader.$client.close()
      db.$client.close()
      unlock()
    }
  }
}
