import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { SchemaMismatch } from './migrate.ts'
import { openDatabase } from './open.ts'
import type { Db } from './open.ts'
import { createWriter } from './writer.ts'
import type { Writer } from './writer.ts'

/** The file of one poll, with a writer of its own: what waits at the same moment shares a commit. */
export interface PollFile {
  readonly path: string
  readonly db: Db
  readonly writer: Writer
  /** How many batches have been committed or given up in this process: what belongs to one batch is renewed when it moves. */
  batch (): number
  /** What has to end before the file is closed. */
  beforeClose (end: () => Promise<void>): void
}

/** What a poll's file says of itself from its first moment on. */
export interface PollHead { readonly publicKey: Buffer, readonly ballotSize: number }

/** The files of the polls, in a folder beside the main database. */
export interface PollFiles {
  readonly folder: string
  /** Makes the file of a poll. A file that an act left behind and that holds no voter gives way; any other is an Error. */
  make (poll: number, head: PollHead): PollFile
  has (poll: number): boolean
  /** The file of a poll; throws an Error when it is gone or is not what it should be. */
  of (poll: number): PollFile
  close (): Promise<void>
}

const sql = readFileSync(new URL('../../db/poll.sql', import.meta.url), 'utf8')

/** The polls of a house. A file is opened when it is first asked for, and stays open. */
export function openPollFiles (folder: string): PollFiles {
  const open = new Map<number, PollFile>()
  const ends: (() => Promise<void>)[] = []
  const place = (poll: number) => join(folder, `poll-${poll}.sqlite`)

  function keep (poll: number, db: Db): PollFile {
    let batches = 0
    const next = () => { batches++ }
    const file: PollFile = { path: place(poll), beforeClose: end => { ends.push(end) }, db, writer: createWriter(db, [{ mark: () => () => {}, committed: next, forgotten: next }], () => undefined), batch: () => batches }
    open.set(poll, file)
    return file
  }

  function discard (poll: number): void {
    const stale = open.get(poll)?.db ?? openDatabase(place(poll))
    const made = stale.$client.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'voter'").pluck().get() === 1
    if (made && stale.$client.prepare('SELECT 1 FROM voter').get() !== undefined) throw new Error(`The file of poll-${poll} holds voters already.`)
    stale.$client.close()
    open.delete(poll)
    for (const end of ['', '-wal', '-shm']) rmSync(place(poll) + end, { force: true })
  }

  return {
    folder,
    make (poll, { publicKey, ballotSize }) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      if (existsSync(place(poll))) discard(poll)
      const db = openDatabase(place(poll))
      db.$client.pragma('secure_delete = ON')
      db.$client.transaction(() => {
        db.$client.exec(sql)
        db.$client.prepare("INSERT INTO poll (id, public_key, ballot_size, state) VALUES (?, ?, ?, 'open')").run(poll, publicKey, ballotSize)
      })()
      return keep(poll, db)
    },
    has: poll => existsSync(place(poll)),
    of: poll => open.get(poll) ?? keep(poll, openPoll(place(poll))),
    async close () {
      for (const end of ends) await end()
      for (const { writer, db } of open.values()) {
        await writer.stop()
        db.$client.close()
      }
    }
  }
}

/** Opens the file of a poll that is there. What is deleted in it is overwritten. */
function openPoll (file: string): Db {
  if (!existsSync(file)) throw new Error(`The file ${file} is not there.`)
  const db = openDatabase(file)
  db.$client.pragma('secure_delete = ON')
  const objects = (client: BetterSqlite3.Database) => JSON.stringify(client.prepare('SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name').all())
  const fresh = new BetterSqlite3(':memory:')
  fresh.exec(sql)
  const fits = objects(fresh) === objects(db.$client)
  fresh.close()
  if (fits) return db
  db.$client.close()
  throw new SchemaMismatch(`The tables of ${file} are not those of a poll in this version.`)
}
