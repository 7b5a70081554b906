import { join } from 'node:path'
import { parseVerifierKey } from '../../src/audit/note-key.ts'
import { exportYear } from '../../src/reporting/export/export.ts'
import { verifyDatabase } from '../../src/reporting/verification/database.ts'
import { verifyFolder } from '../../src/reporting/verification/folder.ts'
import { printChecked } from '../../src/reporting/verification/result.ts'
import type { Checked } from '../../src/reporting/verification/result.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { Unexpected } from '../drive/client.ts'
import type { DemoServer } from './server.ts'

/** Checks the database as `npm run verify` does, exports 2027 as `npm run export` does, and checks the folder by itself. Throws Unexpected with whatever is wrong. */
export function verify ({ database, vkey }: DemoServer, folder: string): string[] {
  const keys = [parseVerifierKey(vkey)]
  const books = allHold(database, verifyDatabase(database, keys))
  const out = join(folder, 'export-2027')
  const db = openDatabase(database, { readonly: true })
  try {
    const { entries, leaves } = exportYear(db, 2027, out)
    const exported = allHold(out, verifyFolder(out, keys))
    return [
      `The database: all ${books} checks hold.`,
      `The export of 2027 (${out}, ${entries} entries, ${leaves} lines of the trail): all ${exported} checks hold.`
    ]
  } finally { db.$client.close() }
}

function allHold (what: string, checks: Iterable<Checked>): number {
  const done = [...checks]
  const wrong = done.filter(({ found }) => found > 0)
  if (wrong.length > 0) throw new Unexpected(`${what} does not hold:\n${wrong.map(printChecked).join('')}`)
  return done.length
}
