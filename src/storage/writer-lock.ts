import BetterSqlite3 from 'better-sqlite3'

/** Somebody else is the writer of this database. */
export class WriterLocked extends Error {}

/**
 * Makes this process the only writer of a database until the returned function is called or the process ends, however
 * it ends: the lock is the operating system's, held on a small file beside the database. Readers are not kept out.
 */
export function lockWriter (file: string): () => void {
  const lock = new BetterSqlite3(`${file}.writer`, { timeout: 0 })
  try {
    lock.pragma('journal_mode = OFF')
    lock.pragma('locking_mode = EXCLUSIVE')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error
    throw new WriterLocked(`Another process is the writer of ${file}. One database has one writer: stop the other process first.`)
  }
  return () => lock.close()
}
