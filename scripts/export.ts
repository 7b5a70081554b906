import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { exportYear, YearUnknown } from '../src/reporting/export/export.ts'
import { FolderNotEmpty } from '../src/reporting/export/output.ts'
import { openDatabase } from '../src/storage/open.ts'

const usage = `Writes a fiscal year for an auditor into a new folder, from one snapshot; a server may go on working.
  npm run export -- --year 2027 --out DIR [--database FILE]      (default: ./var/ledger.db)`

/** Used wrongly, so nothing was done. */
class WrongUse extends Error {}

function run (): void {
  const { values } = parseArgs({ options: { year: { type: 'string' }, out: { type: 'string' }, database: { type: 'string', default: './var/ledger.db' }, help: { type: 'boolean' } } })
  const { year, out, database } = values
  if (values.help === true) return console.log(usage)
  if (year === undefined || !/^\d{4}$/.test(year) || out === undefined) throw new WrongUse(usage)
  if (!existsSync(database)) throw new WrongUse(`There is no database ${database}.`)
  const db = openDatabase(database, { readonly: true })
  try {
    const { entries, leaves, checkpointSize } = exportYear(db, Number(year), out)
    console.log(`${out}: ${entries} entries of ${year}, ${leaves} lines of the trail, ${checkpointSize === undefined ? 'no checkpoint yet' : `${checkpointSize} of them signed`}.`)
  } finally { db.$client.close() }
}

try {
  run()
} catch (error) {
  const expected = error instanceof WrongUse || error instanceof YearUnknown || error instanceof FolderNotEmpty || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true
  console.error(expected ? (error as Error).message : error)
  process.exitCode = 2
}
