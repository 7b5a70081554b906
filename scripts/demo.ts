import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { FileRefused } from '../src/exchange/pabulib/findings.ts'
import { WriterLocked } from '../src/storage/writer-lock.ts'
import { createClock } from './demo/clock.ts'
import { electionOf } from './demo/election.ts'
import { seeded } from './demo/random.ts'
import { openServer } from './demo/server.ts'
import { guide, summarise } from './demo/summary.ts'
import { firstDay, liveTwoYears } from './demo/two-years.ts'
import { verify } from './demo/verifying.ts'
import { Unexpected } from './drive/client.ts'

const usage = `Lives two budget years of a Hramada on a fresh database under ./var/demo, over HTTP, and goes on serving.
  npm run demo -- [--election FILE.pb] [--port 3000] [--exit]
Without a file an election is made up. With --exit it ends: with 0 only if everything went as it should.`

const folder = 'var/demo'

/** Used wrongly, so nothing was done. */
class WrongUse extends Error {}

function readArguments (): { election?: string, port: number, exit: boolean } {
  const { values } = parseArgs({ options: { election: { type: 'string' }, port: { type: 'string', default: '3000' }, exit: { type: 'boolean', default: false }, help: { type: 'boolean' } } })
  if (values.help === true) throw new WrongUse(usage)
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535) throw new WrongUse(`The port "${values.port}" is not a number up to 65535.`)
  if (values.election !== undefined && !existsSync(values.election)) throw new WrongUse(`There is no file ${values.election}.`)
  return { ...values, port: Number(values.port) }
}

async function run (): Promise<void> {
  const { election, port, exit } = readArguments()
  const begun = performance.now()
  const file = electionOf(election, seeded(51))
  const clock = createClock(firstDay)
  const server = await openServer(folder, port, clock)
  try {
    const { stage, funds, cycle, yards, checkpoint } = await liveTwoYears({ server, clock, random: seeded(49) }, file)
    console.log(await summarise(stage, funds, cycle, checkpoint))
    for (const line of verify(server, folder)) console.log(line)
    console.log(`Everything went as it should, in ${Math.ceil((performance.now() - begun) / 1000)} s.`)
    if (exit) return
    console.log(guide(stage, funds, cycle, yards))
    await new Promise(resolve => { for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve) })
  } finally { await server.stop() }
}

try {
  await run()
} catch (error) {
  const code = (error as { code?: string }).code ?? ''
  const expected = [Unexpected, WrongUse, WriterLocked, FileRefused].some(kind => error instanceof kind) || code === 'EADDRINUSE' || code.startsWith('ERR_PARSE_ARGS')
  console.error(expected ? (error as Error).message : error)
  process.exitCode = 1
}
