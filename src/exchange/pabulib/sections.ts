import type { Row } from './cells.ts'
import type { Findings } from './findings.ts'

export type SectionName = 'META' | 'PROJECTS' | 'VOTES'

/** One section: the line of its name, its columns, and its rows, each with one cell for every column. */
export type Section = { line: number, header: string[], rows: Row[] }

const names: readonly SectionName[] = ['META', 'PROJECTS', 'VOTES']
const obligatory: Record<SectionName, string[]> = { META: ['key', 'value'], PROJECTS: ['project_id', 'cost'], VOTES: ['voter_id', 'vote'] }
const MAX_COLUMNS = 200

/** The section that a row opens: its name alone in the first cell; in small letters, if there is no other cell. */
export function openedBy ({ cells }: Row): SectionName | undefined {
  const first = cells.length === 1 ? cells[0]!.toUpperCase() : cells[0]
  return cells.every((cell, at) => at === 0 || cell === '') ? names.find(name => first === name) : undefined
}

/** Groups rows under META, PROJECTS and VOTES; refuses missing or repeated sections and missing or repeated columns. */
export function splitSections (rows: Row[], findings: Findings): Record<SectionName, Section> {
  const sections = new Map<SectionName, Section>()
  let current: Section | undefined
  let headed = true
  for (const row of rows) {
    const name = openedBy(row)
    if (name !== undefined) {
      if (sections.has(name)) findings.refuse(row.line, `The section ${name} opens a second time.`)
      current = { line: row.line, header: [], rows: [] }
      sections.set(name, current)
      headed = false
    } else if (!headed && current !== undefined) {
      current.header = row.cells
      headed = true
    } else current?.rows.push(row)
  }
  for (const name of names) checkHeader(name, sections.get(name), rows.at(-1)?.line ?? 1, findings)
  findings.enforce()
  for (const section of sections.values()) for (const row of section.rows) fit(row, section, findings)
  return Object.fromEntries(sections) as Record<SectionName, Section>
}

function checkHeader (name: SectionName, section: Section | undefined, last: number, findings: Findings): void {
  if (section === undefined) return findings.refuse(last, `The file ends here, and the section ${name} is missing.`)
  const line = section.line + 1
  // A header row may end in empty cells, as spreadsheets write them.
  while (section.header.at(-1) === '') section.header.pop()
  for (const column of obligatory[name]) {
    if (!section.header.includes(column)) findings.refuse(line, `The section ${name} has no column ${column}.`)
  }
  const twice = section.header.find((column, at) => section.header.indexOf(column) !== at)
  if (twice !== undefined) findings.refuse(line, `The section ${name} has the column ${JSON.stringify(twice)} twice.`)
  if (section.header.length > MAX_COLUMNS) findings.refuse(line, `The section ${name} has more than ${MAX_COLUMNS} columns.`)
}

function fit (row: Row, { header }: Section, findings: Findings): void {
  if (row.cells.length === header.length) return
  while (row.cells.length > header.length && row.cells.at(-1) === '') row.cells.pop()
  if (row.cells.length === header.length) return
  findings.object(row.line, `The line has ${row.cells.length} cells where the header has ${header.length}.`, 'Missing cells are taken as empty, others left out.')
  row.cells = header.map((_, at) => row.cells[at] ?? '')
}
