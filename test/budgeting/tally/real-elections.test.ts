import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import type { TallyResult } from '../../../src/budgeting/tally/document.ts'
import type { TallyOptions } from '../../../src/budgeting/tally/rule.ts'
import { tallyElection } from '../../../src/budgeting/tally/tally.ts'
import { printHundredths } from '../../../src/exchange/pabulib/hundredths.ts'
import { printElection } from '../../../src/exchange/pabulib/print.ts'
import { readElection, readElectionFile } from '../../../src/exchange/pabulib/read.ts'

const folder = new URL('../../../../shared/data/pabulib/', import.meta.url)
const skip = !existsSync(folder) && 'no ../shared/data/pabulib here'

type Expected = {
  vote_type: string
  rule: string
  projects: number
  votes: number
  budget: string
  official_winners: string[] | null
  selected_2?: string[]
  official_follows: string[] | null
  equal_scores_decide: boolean | null
  reference: Record<string, { winners: string[], total_cost: string, ties: string }>
}

// The paired columns of two files count a project twice that a ballot names twice.
const known: Record<string, string> = {
  'Netherlands_Amsterdam_604.pb': '42346 votes 1198/1197, 42350 votes 773/772, 42355 votes 768/767, 42360 votes 1811/1810',
  'Poland_Czestochowa_2020.pb': '579 votes 704/701'
}

const shares = { rule: 'equal-shares', utility: 'cost' } as const
const points = { rule: 'equal-shares', utility: 'cardinality' } as const
const references: Record<string, TallyOptions> = {
  greedy_votes: { rule: 'greedy' },
  greedy_points: { rule: 'greedy' },
  greedy_rankpoints: { rule: 'greedy' },
  greedy_votes_per_cost: { rule: 'greedy-per-cost' },
  greedy_points_per_cost: { rule: 'greedy-per-cost' },
  mes_cost: shares,
  mes_card: points,
  mes_points: points,
  mes_rankpoints: points,
  mes_cost_add1u: { ...shares, completion: 'add1u' },
  mes_cost_add1_official: { ...shares, completion: 'official-add1' }
}
const ties: Record<string, TallyOptions['ties']> = { lexico: ['id'], 'mincost-maxvotes': ['cost', '-votes', 'id'] }

/** Scores are always counted from the ballots here, so `counted` would be the order of the file once more. */
const readings: Record<string, NonNullable<TallyOptions['ties']>> = { file: ['file'], lexico: ['id'], mincost: ['cost'], maxcost: ['-cost'] }

t.test('the elections that their cities held', { skip }, async t => {
  const { files } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as { files: Record<string, Expected> }
  const compared = { files: 0, official: 0, readings: 0, equalShares: 0, toppedUp: 0, references: 0, printed: 0 }
  for (const [name, expected] of Object.entries(files)) {
    const bytes = readFileSync(new URL(name, folder))
    const { election } = readElectionFile(bytes)
    compared.files++
    t.strictSame({
      vote_type: election.voteType,
      rule: election.rule,
      projects: election.projects.length,
      votes: election.ballots.reduce((sum, ballot) => sum + ballot.count, 0),
      budget: printHundredths(election.budget)
    }, {
      vote_type: expected.vote_type, rule: expected.rule, projects: expected.projects, votes: expected.votes, budget: twoDecimals(expected.budget)
    }, `${name}: what was read`)
    for (const [reference, { winners, total_cost: cost, ties: order }] of Object.entries(expected.reference)) {
      compared.references++
      const result = tallyElection(election, { ...references[reference]!, ties: ties[order]! })
      t.strictSame({ winners: result.winners, cost: result.totalCost }, { winners, cost: twoDecimals(cost) }, `${name}: ${reference}`)
      if (reference.startsWith('greedy') && !reference.endsWith('per_cost')) t.equal(differences(result), known[name] ?? '', `${name}: the file's own columns`)
    }
    if (['greedy', 'greedy-no-skip', 'greedy-threshold'].includes(expected.rule) && expected.official_follows !== null) {
      compared.official++
      const result = tallyElection(election)
      t.strictSame(result.winners.toSorted(), expected.official_winners?.toSorted(), `${name}: the official winners`)
      t.equal(result.ties.some(tie => tie.decides), expected.equal_scores_decide, `${name}: whether equal scores decide`)
    }
    if (expected.official_follows !== null && expected.rule !== 'greedy-custom') {
      const told = Object.entries(readings).map(([reading, order]) => {
        compared.readings++
        const reproduced = tallyElection(election, { ties: order }).winners.toSorted().join() === expected.official_winners!.toSorted().join()
        return reproduced ? reading : ''
      }).filter(Boolean)
      t.strictSame(told, expected.official_follows.filter(reading => reading !== 'counted'), `${name}: the ways of breaking ties that give the official winners`)
    }
    if (expected.rule.startsWith('equalshares')) {
      compared.equalShares++
      t.strictSame(tallyElection(election).winners.toSorted(), expected.official_winners?.toSorted(), `${name}: the official winners by shares`)
    }
    if (name.startsWith('Poland_Poznan')) {
      compared.toppedUp++
      const result = tallyElection(election, { unaffordable: 'topup:0.8' })
      t.strictSame(result.winners.toSorted(), [...expected.official_winners ?? [], ...expected.selected_2 ?? []].sort(), `${name}: 1 and 2 together`)
      t.strictSame(result.selected, { onlyCounted: [], onlySelected: [] })
    }
    if (bytes.length < 100_000) {
      compared.printed++
      t.strictSame(readElection(printElection(election)).election, election, `${name}: printed and read again`)
    }
  }
  t.comment(`compared: ${JSON.stringify(compared)}`)
  t.strictSame(compared, { files: 132, official: 58, readings: 240, equalShares: 3, toppedUp: 5, references: 657, printed: 99 })
})

function differences (result: TallyResult): string {
  return result.differences.map(({ project, column, inFile, counted }) => `${project} ${column} ${inFile}/${counted}`).join(', ')
}

function twoDecimals (text: string): string {
  const [whole, fraction = ''] = text.split('.')
  return `${whole}.${fraction.padEnd(2, '0')}`
}
