/** A text is not CSV as RFC 4180 has it; names the row. */
export class CsvRefused extends Error {}

const special = /[",\r\n]/

function cell (value: string | number | null | undefined): string {
  const text = value === null || value === undefined ? '' : String(value)
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One row as RFC 4180 has it, with its CRLF: commas, quotes where a text needs them, nothing for an absent value. For machines: no guard against formulas. */
export function csvRow (values: readonly (string | number | null | undefined)[]): string {
  return `${values.map(cell).join(',')}\r\n`
}

/** A quote that is never closed would make one row of the rest of the file. */
const longestRow = 1_000_000

const quotesIn = (text: string) => text.split('"').length - 1

function cells (row: string, number: number): string[] {
  if (!row.includes('"')) return row.split(',')
  const found: string[] = []
  const pattern = /("(?:[^"]|"")*"|[^",]*)(,|$)/y
  for (;;) {
    const [, text, end] = pattern.exec(row) ?? []
    if (text === undefined) throw new CsvRefused(`Row ${number} has a quote in the wrong place.`)
    found.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text)
    if (end === '') return found
  }
}

/** The rows of a CSV text that arrives in pieces, cell by cell; a row ends with CRLF outside quotes. Throws CsvRefused. */
export function * readCsv (pieces: Iterable<string>): Generator<string[]> {
  let rest = ''
  let number = 0
  for (const piece of pieces) {
    rest += piece
    let from = 0
    let end = rest.indexOf('\r\n')
    while (end >= 0) {
      const row = rest.slice(from, end)
      if (row.length > longestRow) throw new CsvRefused(`Row ${number + 1} does not end: a quote in it is not closed.`)
      if (quotesIn(row) % 2 === 0) {
        yield cells(row, ++number)
        from = end + 2
      }
      end = rest.indexOf('\r\n', end + 2)
    }
    rest = rest.slice(from)
  }
  if (rest !== '') throw new CsvRefused(`Row ${number + 1} does not end with CRLF.`)
}

/** The rows after the heading, as objects of the columns that are asked for. Throws CsvRefused when one is missing or a row is of another length. */
export function * readTable<Column extends string> (pieces: Iterable<string>, columns: readonly Column[]): Generator<Record<Column, string>> {
  let places: number[] | undefined
  let width = 0
  let number = 0
  for (const row of readCsv(pieces)) {
    number++
    if (places === undefined) {
      const missing = columns.filter(column => !row.includes(column))
      if (missing.length > 0) throw new CsvRefused(`The columns ${missing.join(', ')} are missing.`)
      places = columns.map(column => row.indexOf(column))
      width = row.length
      continue
    }
    if (row.length !== width) throw new CsvRefused(`Row ${number} has ${row.length} cells, the heading ${width}.`)
    yield Object.fromEntries(columns.map((column, i) => [column, row[places![i]!]])) as Record<Column, string>
  }
  if (places === undefined) throw new CsvRefused('There is not even a heading.')
}
