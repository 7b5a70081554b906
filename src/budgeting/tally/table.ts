import type { Step, TallyResult } from './tally.ts'

/** Writes an outcome as a table for people: one line for each project in the order of its turn, then what follows from it. */
export function printTable (result: TallyResult, names: Map<string, string>): string {
  const rows = [
    ['', 'Project', 'Score', 'Cost', 'What became of it', 'Name'],
    ...result.steps.map(step => [mark(step), step.project, String(step.score), step.cost, because(step), shorten(names.get(step.project) ?? '')])
  ]
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map(row => row[at]!.length)))
  const lines = rows.map(row => row.map((cell, at) => at === 2 || at === 3 ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)).join('  ').trimEnd())
  return [...lines, '', ...summary(result), ''].join('\n')
}

function mark ({ outcome }: Step): string {
  return outcome === 'taken' ? '+' : outcome === 'does-not-fit' || outcome === 'after-the-end' ? '-' : 'x'
}

function because (step: Step): string {
  const tie = step.tieDecidedBy === undefined ? '' : `; equal score, by ${step.tieDecidedBy}`
  switch (step.outcome) {
    case 'taken': return `taken${tie}`
    case 'does-not-fit': return `does not fit into ${step.left} by ${step.lacks}${tie}`
    case 'after-the-end': return `after the end of the list${tie}`
    case 'below-threshold': return `below the threshold by ${step.lacks}`
    case 'withdrawn': return 'withdrawn'
  }
}

function shorten (name: string): string {
  const line = name.replace(/\s+/g, ' ')
  return line.length > 60 ? line.slice(0, 59) + '…' : line
}

function summary (result: TallyResult): string[] {
  const { rule, threshold, tieCriteria, currency, selected } = result
  const lines = [
    `Rule: ${rule}${threshold === null ? '' : `, threshold ${threshold}`}; equal scores by ${tieCriteria.join(', ')}; ${result.ballots} ballots.`,
    `Budget ${result.budget} ${currency}, spent ${result.totalCost}, left ${result.left}; ${result.winners.length} of ${result.steps.length} projects won.`
  ]
  const decisive = result.ties.filter(tie => tie.decides)
  if (decisive.length > 0) lines.push(`Equal scores decide who wins: ${decisive.map(tie => tie.projects.join(' = ')).join('; ')}.`)
  for (const { project, column, inFile, counted } of result.differences) {
    lines.push(`The file gives ${project} ${column} ${inFile}; the ballots give ${counted}.`)
  }
  if (selected !== null) {
    const { onlyCounted, onlySelected } = selected
    lines.push(onlyCounted.length + onlySelected.length === 0
      ? 'The file selects the same winners.'
      : `The file selects others: without ${onlyCounted.join(', ') || 'none'}, with ${onlySelected.join(', ') || 'none'}.`)
  }
  return [...lines, ...result.notes.map(note => `Note: ${note}`)]
}
