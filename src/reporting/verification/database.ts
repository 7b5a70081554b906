import type { VerifierKey } from '../../audit/note-key.ts'
import { invariants } from '../../ledger/invariants.ts'
import { everything } from '../../ledger/invariants/invariant.ts'
import { openDatabase } from '../../storage/open.ts'
import { runCheck } from './result.ts'
import type { Checked } from './result.ts'

const pageCache = -65_536

/** Checks every invariant of the books on one snapshot of a database; a server may go on writing it. Throws a SqliteError when the file is no database. */
export function * verifyDatabase (file: string, keys: readonly VerifierKey[]): Generator<Checked> {
  const db = openDatabase(file, { readonly: true })
  try {
    db.$client.pragma(`cache_size = ${pageCache}`)
    db.$client.exec('BEGIN')
    // The snapshot is taken by the first read, which also fails here when the file is no database at all.
    db.$client.prepare('SELECT count(*) FROM sqlite_master').get()
    for (const invariant of invariants) {
      yield runCheck({
        ...invariant,
        run: () => invariant.check(db, { ...everything, keys }),
        unchecked: () => invariant.id === 'checkpoints-hold' && keys.length === 0 ? 'the signatures, for want of a --key' : undefined
      })
    }
    db.$client.exec('COMMIT')
  } finally { db.$client.close() }
}
