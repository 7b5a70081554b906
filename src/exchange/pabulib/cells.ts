import { decodeUtf8 } from '../utf8.ts'
import type { Findings } from './findings.ts'
import { openedBy } from './sections.ts'

/** The cells of one record, trimmed, and the line on which it begins. */
export type Row = { line: number, cells: string[] }

const MAX_TEXT = 200_000_000
const MAX_CELL = 65_536

/** Decodes a file as UTF-8; a file that is not is refused with the line of the first byte that is wrong. */
export function decodeFile (bytes: Uint8Array, findings: Findings): string {
  const text = decodeUtf8(bytes)
  if (typeof text === 'string') return text
  findings.refuse(text.brokenLine, 'The file is not UTF-8 text.')
  findings.enforce()
  return ''
}

/**
 * Splits a text into records of cells: `;` between cells, RFC 4180 quotes, any line ends, blanks around cells cut,
 * blank lines passed over with a warning. Broken quotes, binary content and what is too long are refused.
 */
export function readRows (text: string, findings: Findings): Row[] {
  refuseBinary(text, findings)
  const body = (text.startsWith('\uFEFF') ? text.slice(1) : text).replace(/\r\n?/g, '\n')
  const rows: Row[] = []
  let place: Place = { at: 0, line: 1 }
  while (place.at < body.length) {
    const { cells, next } = readRecord(body, place, findings)
    if (cells === undefined) break
    const row = { line: place.line, cells }
    place = next
    if (cells.length === 1 && cells[0] === '') findings.warn(row.line, 'The line is blank.')
    else rows.push(row)
    for (const cell of cells) if (cell.length > MAX_CELL) findings.refuse(row.line, `A cell is longer than ${MAX_CELL} characters.`)
    if (rows.length === 1 && openedBy(rows[0]!) === undefined) {
      findings.refuse(row.line, 'The file does not begin with a section: META, PROJECTS or VOTES is expected.')
      break
    }
  }
  findings.enforce()
  return rows
}

function refuseBinary (text: string, findings: Findings): void {
  if (text.length > MAX_TEXT) findings.refuse(1, `The file is longer than ${MAX_TEXT} characters.`)
  const zero = text.indexOf('\0')
  if (zero >= 0) findings.refuse(lineAt(text, zero), 'The file is binary: it holds a zero byte.')
  if (!text.isWellFormed()) findings.refuse(lineAt(text, text.search(/\p{Surrogate}/u)), 'The text holds half a character (a lone surrogate).')
  findings.enforce()
}

type Place = { at: number, line: number }
type Record = { cells?: string[], next: Place }

// The record that begins here; without cells when its quotes are broken, since then nothing after it can be told.
function readRecord (text: string, place: Place, findings: Findings): Record {
  const found = text.indexOf('\n', place.at)
  const end = found < 0 ? text.length : found
  const record = text.slice(place.at, end)
  if (record.includes('"')) return readQuoted(text, place, findings)
  return { cells: record.split(';').map(cell => cell.trim()), next: { at: end + 1, line: place.line + 1 } }
}

// A record that holds a quote somewhere; it may run over several lines.
function readQuoted (text: string, from: Place, findings: Findings): Record {
  const cells: string[] = []
  let place = from
  for (;;) {
    const start = pastBlanks(text, place.at)
    if (text[start] !== '"') {
      const end = endOfCell(text, start)
      cells.push(text.slice(start, end).trim())
      place = { at: end, line: place.line }
    } else {
      const opened = place.line
      const cell = readQuotes(text, { at: start + 1, line: opened })
      if (cell === undefined) {
        findings.refuse(opened, 'A quote opens here and is never closed.')
        return { next: place }
      }
      place = { at: pastBlanks(text, cell.at), line: cell.line }
      const rest = text.slice(cell.at, endOfCell(text, place.at))
      if (rest.trim() !== '') {
        if (cell.line > opened) {
          findings.refuse(opened, `A quote opens here, and text follows where it is closed on line ${cell.line}.`)
          return { next: place }
        }
        findings.object(opened, 'A quote opens here, and text follows where it is closed.', 'The marks are left out, and the text is kept.')
        place.at = endOfCell(text, place.at)
      }
      cells.push((cell.value + rest).trim())
    }
    if (text[place.at] !== ';') return { cells, next: { at: place.at + 1, line: place.line + 1 } }
    place = { at: place.at + 1, line: place.line }
  }
}

function readQuotes (text: string, from: Place): Place & { value: string } | undefined {
  let value = ''
  let at = from.at
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return undefined
    value += text.slice(at, quote)
    at = quote + 1
    if (text[at] !== '"') return { value, at, line: from.line + value.split('\n').length - 1 }
    value += '"'
    at++
  }
}

function pastBlanks (text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at++
  return at
}

function endOfCell (text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== ';' && text[at] !== '\n') at++
  return at
}

function lineAt (text: string, position: number): number {
  return text.slice(0, position).split(/\r\n?|\n/).length
}
