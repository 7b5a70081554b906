import { join } from 'node:path'
import { readTable } from '../../exchange/csv.ts'
import { differences, entriesToldIn } from '../../ledger/invariants/entries-in-trail.ts'
import type { ToldEntry } from '../../ledger/invariants/entries-in-trail.ts'
import type { Checking } from '../../ledger/invariants/invariant.ts'
import { lookahead } from '../../ledger/invariants/lookahead.ts'
import { journalColumns } from '../export/journal.ts'
import { linesOf, piecesOf } from './read-file.ts'

export type JournalRow = Record<(typeof journalColumns)[number], string>

/** The rows of journal.csv, one by one. */
export function journalRows (folder: string): Generator<JournalRow> {
  return readTable(piecesOf(join(folder, 'journal.csv')), journalColumns)
}

interface Exported { entry: ToldEntry, leaf: string, recordedAt: string }

/** The rows of journal.csv as entries, in the form in which the trail tells them. */
function * exportedEntries (folder: string): Generator<Exported> {
  let current: { row: JournalRow, postings: ToldEntry['postings'][number][] } | undefined
  const finish = ({ row, postings }: NonNullable<typeof current>): Exported => ({
    leaf: row.audit_seq,
    recordedAt: row.recorded_at,
    entry: {
      seq: Number(row.entry),
      kind: row.kind,
      effective_on: row.effective_on,
      postings,
      ...(row.decision === '' ? {} : { decision: row.decision }),
      ...(row.document_ref === '' ? {} : { document: { ref: row.document_ref, sha256: row.document_sha256 } }),
      ...(row.reverses === '' ? {} : { reverses: Number(row.reverses) })
    }
  })
  for (const row of journalRows(folder)) {
    if (current !== undefined && current.row.entry !== row.entry) {
      yield finish(current)
      current = undefined
    }
    current ??= { row, postings: [] }
    current.postings.push({ account: row.account, amount: row.debit === '' ? `-${row.credit}` : row.debit, ...(row.commitment === '' ? {} : { commitment: row.commitment }) })
  }
  if (current !== undefined) yield finish(current)
}

/** The entries of journal.csv are those that the trail tells of, dated in that year, each in the leaf that it names. */
export function * checkJournal (folder: string, year: string): Checking {
  const exported = lookahead(exportedEntries(folder))
  const untold = ({ entry }: Exported) => ({ where: `journal.csv, entry ${entry.seq}`, says: 'is told by no line of the trail, or stands out of order' })
  let leaf = -1
  let count = 0
  for (const line of linesOf(join(folder, 'trail.ndjson'))) {
    leaf++
    for (const told of entriesToldIn(line)) {
      if (!told.effective_on.startsWith(`${year}-`)) continue
      count++
      while ((exported.peek()?.entry.seq ?? told.seq) < told.seq) yield untold(exported.take()!)
      if (exported.peek()?.entry.seq !== told.seq) {
        yield { where: `trail.ndjson, line ${leaf + 1}`, says: `tells of entry ${told.seq}, which journal.csv does not have` }
        continue
      }
      const here = exported.take()!
      const where = `journal.csv, entry ${told.seq}`
      if (here.leaf !== String(leaf)) yield { where, says: `names leaf ${here.leaf}, and leaf ${leaf} tells of it` }
      if (here.recordedAt !== (JSON.parse(line) as { time?: string }).time) yield { where, says: `was recorded at ${here.recordedAt}, which is not the time of leaf ${leaf}` }
      for (const fault of differences(told, here.entry)) yield { where, says: fault }
    }
  }
  for (let rest = exported.take(); rest !== undefined; rest = exported.take()) yield untold(rest)
  return count
}
