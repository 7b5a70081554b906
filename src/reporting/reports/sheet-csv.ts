import { csvRow } from '../../exchange/csv.ts'
import type { Sheet } from './sheet.ts'

/** What a spreadsheet would take for a formula when it stands first (OWASP, CSV injection). */
const formula = /^[\s]*[=+\-@\t\r|%]/u

const guarded = (text: string) => formula.test(text) ? `'${text}` : text

/**
 * The table of a report as CSV for spreadsheets: UTF-8 with a mark that says so, CRLF, a row of labels; amounts with a point and
 * dates as YYYY-MM-DD. Words that would be read as a formula get an apostrophe in front; figures are as they are.
 */
export function sheetCsv ({ columns, rows }: Sheet): string {
  const cell = (value: string | number | undefined, i: number) => columns[i]!.kind === 'text' && value !== undefined ? guarded(String(value)) : value
  return `\uFEFF${csvRow(columns.map(({ label }) => guarded(label)))}${rows.map(({ cells }) => csvRow(cells.map(cell))).join('')}`
}
