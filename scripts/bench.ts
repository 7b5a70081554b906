import { parseArgs } from 'node:util'
import { benchBallot } from './bench/ballot.ts'
import { benchContribution } from './bench/contribution.ts'
import { benchGrowth } from './bench/growth.ts'
import { benchPoll } from './bench/poll.ts'
import { benchPreview } from './bench/preview.ts'
import { benchTally } from './bench/tally.ts'

const benches: Record<string, (options: { rounds: number, seconds: number, entries: number, voters: number }) => Promise<object>> = { ballot: benchBallot, contribution: benchContribution, growth: benchGrowth, poll: benchPoll, preview: benchPreview, tally: benchTally }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '7' }, seconds: { type: 'string', default: '3' }, entries: { type: 'string', default: '1000000' }, voters: { type: 'string', default: '200000' } }
})
const bench = benches[positionals[0] ?? '']
if (bench === undefined) {
  console.error(`npm run bench -- ${Object.keys(benches).join('|')} [--json] [--rounds 7] [--seconds 3]`)
  process.exit(2)
}
const result = await bench({ rounds: Number(values.rounds), seconds: Number(values.seconds), entries: Number(values.entries), voters: Number(values.voters) })
if (values.json) console.log(JSON.stringify(result, null, 2))
else console.table(result)
