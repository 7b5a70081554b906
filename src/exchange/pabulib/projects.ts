import type { Project } from './election.ts'
import type { Findings } from './findings.ts'
import { readHundredths } from './hundredths.ts'
import { shown } from './meta.ts'
import type { Section } from './sections.ts'

const MAX_PROJECTS = 20_000
const MAX_ID = 256
// The proposer is a person; the others have fields of their own.
const notMore = ['project_id', 'cost', 'name', 'votes', 'score', 'selected', 'category', 'proposer']

/** Reads PROJECTS; refuses empty and double ids, and costs that are empty, negative or not decimal. */
export function readProjects (section: Section, findings: Findings): Project[] {
  const lines = new Map<string, number>()
  const projects: Project[] = []
  if (section.rows.length === 0) findings.object(section.line, 'The election has no project.', 'Nothing can win.')
  if (section.rows.length > MAX_PROJECTS) findings.refuse(section.line, `There are more than ${MAX_PROJECTS} projects.`)
  for (const { line, cells } of section.rows) {
    const values = new Map(section.header.map((column, at) => [column, cells[at] ?? '']))
    const id = values.get('project_id') ?? ''
    const before = lines.get(id)
    if (id === '') findings.refuse(line, 'The project has no id.')
    else if (id.includes(',')) findings.refuse(line, `The project id ${shown(id)} holds a comma, so no vote can name it.`)
    else if (id.length > MAX_ID) findings.refuse(line, `The project id is longer than ${MAX_ID} characters.`)
    else if (before !== undefined) findings.refuse(line, `The project id ${shown(id)} stands on line ${before} already.`)
    lines.set(id, line)
    projects.push(readProject(id, projects.length, values, line, findings))
  }
  return projects
}

function readProject (id: string, order: number, values: Map<string, string>, line: number, findings: Findings): Project {
  const text = values.get('cost') ?? ''
  const cost = readHundredths(text)
  if (typeof cost === 'string') findings.refuse(line, `The cost ${shown(text)} of the project ${shown(id)} ${cost}.`)
  if (cost === 0) findings.warn(line, `The project ${shown(id)} costs nothing.`)
  const figure = (column: string) => readFigure(column, values.get(column) ?? '', line, findings)
  const category = values.get('category')
  const project: Project = {
    id,
    order,
    cost: typeof cost === 'number' ? cost : 0,
    name: values.get('name') ?? '',
    more: Object.fromEntries([...values].filter(([column, value]) => value !== '' && !notMore.includes(column)))
  }
  if (category) project.category = category
  for (const [field, column] of [['votesColumn', 'votes'], ['scoreColumn', 'score'], ['selected', 'selected']] as const) {
    const value = figure(column)
    if (value !== undefined) project[field] = value
  }
  return project
}

// These columns are compared with the count, never counted from, so a wrong one is told but refuses nothing.
function readFigure (column: string, text: string, line: number, findings: Findings): number | undefined {
  if (text === '') return undefined
  const whole = /^(-?\d{1,15})(\.0*)?$/.exec(text)?.[1]
  if (whole !== undefined) return Number(whole) + 0
  findings.warn(line, `The column ${column} holds ${shown(text)}, which is not a whole number; it is left out.`)
}
