import { readFileSync } from 'node:fs'
import { tallyElection } from '../../src/budgeting/tally/tally.ts'
import { readElectionFile } from '../../src/exchange/pabulib/read.ts'

/** Reads a file and counts it by Equal Shares with add1u, in a process of its own; tells its parent the times and the memory. */
const started = performance.now()
const { election } = readElectionFile(readFileSync(process.argv[2]!))
const read = performance.now()
let runs = 0
const result = tallyElection(election, { rule: 'equal-shares', utility: 'cost', completion: 'add1u', ties: ['cost', '-votes', 'id'] }, {}, (_, made) => { runs = made })
const seconds = (from: number, to: number) => Math.round(to - from) / 1000
process.send!({
  ballots: result.ballots,
  projects: election.projects.length,
  groups: election.ballots.length,
  raised: result.shares!.raised,
  runs,
  winners: result.winners.length,
  read_seconds: seconds(started, read),
  count_seconds: seconds(read, performance.now()),
  memory_mb: Math.round(process.resourceUsage().maxRSS / 1024)
})
