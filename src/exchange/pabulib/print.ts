import type { Ballot, Election, Project } from './election.ts'
import { hasPoints } from './election.ts'
import { printHundredths } from './hundredths.ts'

/**
 * Writes an election as a Pabulib file: voters are numbered from 1 in the order of the sorted ballots, and nothing
 * else is said of them. Reading the text again gives the same election.
 */
export function printElection (election: Election): string {
  const rows = [
    ['META'], ['key', 'value'], ...printMeta(election),
    ['PROJECTS'], ...printProjects(election.projects),
    ['VOTES'], ['voter_id', 'vote', ...(hasPoints(election.voteType) ? ['points'] : [])], ...printBallots(election.ballots)
  ]
  return rows.map(row => row.map(quote).join(';') + '\n').join('')
}

function printMeta (election: Election): string[][] {
  const { description, currency, budget, rule, voteType, threshold, meta, projects, ballots } = election
  const voters = ballots.reduce((sum, ballot) => sum + ballot.count, 0)
  return [
    ['description', description],
    ...Object.entries(meta),
    ...(currency === '' ? [] : [['currency', currency]]),
    ['num_projects', String(projects.length)],
    ['num_votes', String(voters)],
    ['budget', printHundredths(budget)],
    ['vote_type', voteType],
    ['rule', rule],
    ...(threshold === undefined ? [] : [['min_project_score_threshold', String(threshold)]])
  ]
}

const columns: Array<[string, (project: Project) => string]> = [
  ['project_id', project => project.id],
  ['cost', project => printHundredths(project.cost)],
  ['votes', project => String(project.votesColumn ?? '')],
  ['score', project => String(project.scoreColumn ?? '')],
  ['name', project => project.name],
  ['category', project => project.category ?? ''],
  ['selected', project => String(project.selected ?? '')]
]

function printProjects (projects: Project[]): string[][] {
  const ordered = projects.toSorted((a, b) => a.order - b.order)
  const more = [...new Set(ordered.flatMap(project => Object.keys(project.more)))].sort()
  const all = [...columns, ...more.map(column => [column, (project: Project) => project.more[column] ?? ''] as const)]
  const used = all.filter(([, value], at) => at < 2 || ordered.some(project => value(project) !== ''))
  return [used.map(([column]) => column), ...ordered.map(project => used.map(([, value]) => value(project)))]
}

function printBallots (ballots: Ballot[]): string[][] {
  let voter = 0
  return ballots.flatMap(({ choices, points, count }) =>
    Array.from({ length: count }, () => [String(++voter), choices.join(','), ...(points === undefined ? [] : [points.join(',')])]))
}

function quote (cell: string): string {
  return /[;"\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
