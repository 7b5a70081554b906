import type { Statement } from 'better-sqlite3'
import type { Db } from './open.ts'

/** The disk or the database would not take a batch: nothing of it was stored. */
export class StorageFailed extends Error {}

/** The COMMIT refused what one of the operations left behind: nothing was stored, but the others may be, each alone. */
export class CommitRefused extends StorageFailed {}

/** What is kept in memory beside the database and has to follow its transactions. None of these may throw. */
export interface Memory {
  /** Returns how to get back to this moment; called before each operation. */
  mark (): () => void
  /** The transaction is on the disk. */
  committed (): void
  /** The transaction is gone; only what the database holds is true. */
  forgotten (): void
}

export type Operation<T> = (db: Db) => T
export type Outcome = { value: unknown } | { error: unknown }

/** Whether an error tells of the disk, of memory or of the file rather than of what was asked. */
export function isStorageFault (error: unknown): boolean {
  return /^SQLITE_(FULL|IOERR|NOMEM|BUSY|LOCKED|READONLY|CANTOPEN|CORRUPT|NOTADB|PROTOCOL)/.test((error as { code?: string } | undefined)?.code ?? '')
}

/**
 * Returns the function that runs operations in one SQLite transaction, each in a savepoint of its own. An operation that
 * throws leaves nothing, and the others go on; throws StorageFailed when nothing at all was stored.
 * `unsealed` tells what an operation left half done.
 */
export function createBatch (db: Db, memories: Memory[], unsealed: (db: Db) => string | undefined): (operations: Operation<unknown>[]) => Outcome[] {
  const client = db.$client
  const [begin, commit, rollback, savepoint, release, back] = ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK', 'SAVEPOINT operation', 'RELEASE operation', 'ROLLBACK TO operation']
    .map(sql => client.prepare(sql)) as [Statement, Statement, Statement, Statement, Statement, Statement]

  function inSavepoint (operation: Operation<unknown>): Outcome {
    const marks = memories.map(memory => memory.mark())
    savepoint.run()
    try {
      const value = operation(db)
      if (value instanceof Promise) throw new TypeError('An operation of the writer is synchronous.')
      // Releasing a savepoint does not check deferred foreign keys; an orphan found here fails one operation, not the batch.
      const fault = unsealed(db)
      if (fault !== undefined) throw new Error(fault)
      release.run()
      return { value }
    } catch (error) {
      // A full disk or an I/O error may have rolled everything back already, and the next operation would meet it too.
      if (!client.inTransaction || isStorageFault(error)) throw error
      back.run()
      release.run()
      marks.forEach(restore => restore())
      return { error }
    }
  }

  function inTransaction (operations: Operation<unknown>[]): Outcome[] {
    try {
      begin.run()
      const outcomes = operations.map(inSavepoint)
      commit.run()
      return outcomes
    } catch (error) {
      try {
        if (client.inTransaction) rollback.run()
      } finally {
        // Where even the ROLLBACK fails, the next BEGIN does, and tries it again: nothing of this is ever committed.
        memories.forEach(memory => memory.forgotten())
      }
      throw error
    }
  }

  return operations => {
    let outcomes: Outcome[]
    try {
      outcomes = inTransaction(operations)
    } catch (error) {
      const refused = (error as { code?: string }).code?.startsWith('SQLITE_CONSTRAINT') === true
      throw refused ? new CommitRefused('The batch could not be committed.', { cause: error }) : new StorageFailed('Nothing could be stored.', { cause: error })
    }
    memories.forEach(memory => memory.committed())
    return outcomes
  }
}
