import type { Step, TallyResult } from './document.ts'

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
  if (outcome === 'taken' || outcome === 'topped-up') return '+'
  return ['does-not-fit', 'over-category', 'after-the-end', 'not-paid-for'].includes(outcome) ? '-' : 'x'
}

function because (step: Step): string {
  const tie = step.tieDecidedBy === undefined ? '' : `; equal ${step.price === undefined && step.load === undefined ? 'score' : 'price'}, by ${step.tieDecidedBy}`
  switch (step.outcome) {
    case 'taken': return `taken${howBought(step)}${tie}`
    case 'topped-up': return `taken, topped up by ${step.lacks}${tie}`
    case 'does-not-fit': return `does not fit into ${step.left} by ${step.lacks}${tie}`
    case 'over-category': return `does not fit into the budget of ${step.category} by ${step.lacks}${tie}`
    case 'after-the-end': return `after the end of the list${tie}`
    case 'not-paid-for': return `its supporters hold ${step.held}, ${step.short} too little`
    case 'below-threshold': return `below the threshold by ${step.lacks}`
    case 'excluded': return `excluded by ${step.by}`
    case 'won-elsewhere': return `won in ${step.pool}`
    case 'withdrawn': return 'withdrawn'
  }
}

function howBought ({ stage, price, load }: Step): string {
  if (price !== undefined) return ` at ${price} for each supporter`
  if (load !== undefined) return ` at a load of ${load}`
  return stage === 'completion' ? ' with what was left' : ''
}

function shorten (name: string): string {
  const line = name.replace(/\s+/g, ' ')
  return line.length > 60 ? line.slice(0, 59) + '…' : line
}

/** The rule in words, with all that it was counted by. */
export function ruleInWords ({ rule, topup, threshold, utility, completion, exclusive = [], tieCriteria }: TallyResult): string {
  const limit = threshold === null ? '' : `, threshold ${typeof threshold === 'number' ? threshold : JSON.stringify(threshold)}`
  const shares = utility === undefined ? '' : `, ${utility} utility, completion ${completion}`
  const pairs = exclusive.length === 0 ? '' : `, exclusive ${exclusive.map(pair => pair.join(':')).join(' ')}`
  return `${rule}${topup === undefined ? '' : ` of ${topup}`}${shares}${limit}${pairs}; equal ${utility === undefined ? 'scores' : 'prices'} by ${tieCriteria.join(', ')}`
}

function summary (result: TallyResult): string[] {
  const { currency, selected, shares, comparison, toppedUp } = result
  const lines = [
    `Rule: ${ruleInWords(result)}; ${result.ballots} ballots.`,
    `Budget ${result.budget} ${currency}, spent ${result.totalCost}, left ${result.left}${toppedUp === undefined ? '' : `, topped up by ${toppedUp}`}; ${result.winners.length} of ${result.steps.length} projects won.`
  ]
  if (shares !== undefined) lines.push(`Shares of ${shares.share}${shares.raised === 0 ? '' : `: ${shares.start} raised ${shares.raised} times by ${shares.step}`}${endings[shares.ended]}.`)
  if (comparison !== undefined) {
    lines.push(`Comparison: ${comparison.shares.preferredBy} voters prefer Equal Shares, ${comparison.greedy.preferredBy} greedy, ${comparison.indifferent} neither; ${comparison.chosen} counts.`)
  }
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

const endings = {
  'not-raised': '',
  exhausted: '; then nothing more fitted',
  'beyond-budget': '; one step more would have cost more than the budget',
  complete: '; then everything with supporters was bought',
  'all-fit': '; all projects together fit'
} as const
