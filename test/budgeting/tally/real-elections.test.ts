import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import type { TallyResult } from '../../../src/budgeting/tally/tally.ts'
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
  official_follows: string[] | null
  equal_scores_decide: boolean | null
  reference: Record<string, { winners: string[], total_cost: string, ties: string }>
}

// The paired columns of two files count a project twice that a ballot names twice.
const known: Record<string, string> = {
  'Netherlands_Amsterdam_604.pb': '42360 votes 1811/1810, 42346 votes 1198/1197, 42350 votes 773/772, 42355 votes 768/767',
  'Poland_Czestochowa_2020.pb': '579 votes 704/701'
}

t.test('the elections that their cities held', { skip }, async t => {
  const { files } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as { files: Record<string, Expected> }
  const compared = { files: 0, official: 0, references: 0, printed: 0 }
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

    const plain = tallyElection(election, { rule: 'greedy', ties: ['id'] })
    t.equal(differences(plain), known[name] ?? '', `${name}: the file's own columns`)
    const reference = expected.reference.greedy_votes ?? expected.reference.greedy_points ?? expected.reference.greedy_rankpoints
    if (reference?.ties === 'lexico') {
      compared.references++
      t.strictSame({ winners: plain.winners, cost: plain.totalCost }, { winners: reference.winners, cost: twoDecimals(reference.total_cost) }, `${name}: the reference`)
    }
    if (['greedy', 'greedy-no-skip', 'greedy-threshold'].includes(expected.rule) && expected.official_follows !== null) {
      compared.official++
      const result = tallyElection(election)
      t.strictSame(result.winners.toSorted(), expected.official_winners?.toSorted(), `${name}: the official winners`)
      t.equal(result.ties.some(tie => tie.decides), expected.equal_scores_decide, `${name}: whether equal scores decide`)
    }
    if (bytes.length < 100_000) {
      compared.printed++
      t.strictSame(readElection(printElection(election)).election, election, `${name}: printed and read again`)
    }
  }
  t.comment(`compared: ${JSON.stringify(compared)}`)
  t.strictSame(compared, { files: 132, official: 58, references: 132, printed: 99 })
})

function differences (result: TallyResult): string {
  return result.differences.map(({ project, column, inFile, counted }) => `${project} ${column} ${inFile}/${counted}`).join(', ')
}

function twoDecimals (text: string): string {
  const [whole, fraction = ''] = text.split('.')
  return `${whole}.${fraction.padEnd(2, '0')}`
}
