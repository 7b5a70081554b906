import { prepared } from '../../storage/open.ts'
import type { Db } from '../../storage/open.ts'
import type { BatchProgress, SheetOutcome } from './paper.ts'

/** What an officer entered of a sheet, as it is kept. */
export interface Entry { readonly officer: number, readonly code: Buffer | null, readonly proof: Buffer }

const statements = prepared(db => {
  const prepare = (sql: string) => db.$client.prepare(sql)
  return {
    entries: prepare('SELECT officer, code_mac AS code, proof FROM paper_entry WHERE batch = ? AND sheet = ? ORDER BY officer'),
    enter: prepare('INSERT INTO paper_entry (batch, sheet, officer, code_mac, proof) VALUES (?, ?, ?, ?, ?)'),
    forget: prepare('DELETE FROM paper_entry WHERE batch = ? AND sheet = ?'),
    outcome: prepare('SELECT outcome FROM paper_sheet WHERE batch = ? AND sheet = ?').pluck(),
    settle: prepare('INSERT INTO paper_sheet (batch, sheet, outcome, settled, officers) VALUES (?, ?, ?, ?, ?)'),
    open: prepare('SELECT sheet, count(*) AS entries FROM paper_entry WHERE batch = ? GROUP BY sheet ORDER BY sheet'),
    outcomes: prepare('SELECT outcome, count(*) AS sheets, sum(settled) AS settled FROM paper_sheet WHERE batch = ? GROUP BY outcome ORDER BY outcome'),
    officers: prepare('SELECT DISTINCT o.value FROM paper_sheet s, json_each(s.officers) o WHERE s.batch = ? ORDER BY o.value').pluck()
  }
})

/** What officers have entered of a sheet that is not settled. */
export const entriesOf = (box: Db, batch: number, sheet: number): Entry[] => statements(box).entries.all(batch, sheet) as Entry[]
/** What a sheet came to, once it is settled. */
export const outcomeOf = (box: Db, batch: number, sheet: number): SheetOutcome | undefined => statements(box).outcome.get(batch, sheet) as SheetOutcome | undefined

export function enter (box: Db, batch: number, sheet: number, { officer, code, proof }: Entry): void {
  statements(box).enter.run(batch, sheet, officer, code, proof)
}

/** Keeps what a sheet came to, and by whom, and wipes what was entered of it. */
export function settle (box: Db, batch: number, sheet: number, { outcome, third, officers }: { outcome: SheetOutcome, third: boolean, officers: readonly number[] }): void {
  statements(box).settle.run(batch, sheet, outcome, third ? 1 : 0, JSON.stringify([...officers].sort((a, b) => a - b)))
  statements(box).forget.run(batch, sheet)
}

/** How far the entering of a batch is. */
export function progressOf (box: Db, batch: number): BatchProgress {
  const open = statements(box).open.all(batch) as { sheet: number, entries: number }[]
  const outcomes = statements(box).outcomes.all(batch) as { outcome: SheetOutcome, sheets: number, settled: number }[]
  return {
    entered: open.filter(({ entries }) => entries === 1).map(({ sheet }) => sheet),
    differing: open.filter(({ entries }) => entries > 1).map(({ sheet }) => sheet),
    outcomes: Object.fromEntries(outcomes.map(({ outcome, sheets }) => [outcome, sheets])),
    settled: outcomes.reduce((sum, { settled }) => sum + settled, 0)
  }
}

/** The officers who entered the sheets of a batch. */
export const officersOf = (box: Db, batch: number): number[] => statements(box).officers.all(batch) as number[]
