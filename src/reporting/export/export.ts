import { query } from '../../ledger/invariants/invariant.ts'
import type { Db } from '../../storage/open.ts'
import { chartCsv, trialBalanceCsv } from './accounts.ts'
import { journalCsv, journalHledger } from './journal.ts'
import { openOutput } from './output.ts'
import { readme } from './readme.ts'
import type { ReadmeFacts } from './readme.ts'
import { decisionsCsv, fundsCsv, purposesCsv } from './registers.ts'

/** The database has no such fiscal year. */
export class YearUnknown extends Error {}

const pageCache = -32_768

const bodies = query<{ body: string }>('SELECT body FROM audit_log ORDER BY seq')
const checkpoints = query<{ id: number, size: number, note: string }>('SELECT id, size, note FROM checkpoint ORDER BY id')
const facts = query<{ known: number, entries: number, leaves: number, knownAt: string | null }>(`
  SELECT EXISTS (SELECT 1 FROM fiscal_year WHERE year = ?1) AS known, (SELECT count(*) FROM entry WHERE year = ?1) AS entries, (SELECT count(*) FROM audit_log) AS leaves,
    (SELECT json_extract(body, '$.time') FROM audit_log ORDER BY seq DESC LIMIT 1) AS knownAt`)

function * trail (db: Db): Generator<string> {
  for (const { body } of bodies(db)) yield `${body}\n`
}

/**
 * Writes a year into a new folder, from one snapshot of a database that a server may be writing at the same moment.
 * It only reads. Throws YearUnknown, or FolderNotEmpty; SHA256SUMS is written last, so a folder that has it is complete.
 */
export function exportYear (db: Db, year: number, folder: string): ReadmeFacts {
  db.$client.pragma(`cache_size = ${pageCache}`)
  db.$client.exec('BEGIN')
  try {
    const { known, entries, leaves, knownAt } = [...facts(db, year)][0]!
    if (known === 0) throw new YearUnknown(`The fiscal year ${year} was never opened in this database.`)
    const output = openOutput(folder)
    output.file('journal.csv', journalCsv(db, year))
    output.file('chart-of-accounts.csv', chartCsv(db, year))
    output.file('trial-balance.csv', trialBalanceCsv(db, year))
    output.file('funds.csv', fundsCsv(db, year))
    output.file('purposes.csv', purposesCsv(db, year))
    output.file('decisions.csv', decisionsCsv(db))
    output.file('trail.ndjson', trail(db))
    let latest: { size: number, note: string } | undefined
    const signed = [...checkpoints(db)]
    for (const { id, size, note } of signed) {
      output.file(`checkpoints/${String(id).padStart(6, '0')}.txt`, [note])
      if (latest === undefined || size >= latest.size) latest = { size, note }
    }
    if (latest !== undefined) output.file('checkpoint.txt', [latest.note])
    output.file('journal.hledger', journalHledger(db, year))
    const told: ReadmeFacts = { year, entries, leaves, knownAt: knownAt ?? '', ...(latest === undefined ? {} : { checkpointSize: latest.size }) }
    output.file('README.txt', [readme(told)])
    output.seal()
    return told
  } finally { db.$client.exec('COMMIT') }
}
