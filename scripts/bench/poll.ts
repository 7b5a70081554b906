import { join } from 'node:path'
import type { Actor } from '../../src/audit/act.ts'
import { castBallot } from '../../src/budgeting/voting/cast-ballot.ts'
import { beginOpening } from '../../src/budgeting/voting/opening/begin-opening.ts'
import { equationOf } from '../../src/budgeting/voting/opening/ceremony.ts'
import { closePoll } from '../../src/budgeting/voting/opening/close-poll.ts'
import { holds } from '../../src/budgeting/voting/opening/equation.ts'
import { openBox } from '../../src/budgeting/voting/opening/open-box.ts'
import { drawPollKey } from '../../src/budgeting/voting/opening/poll-key.ts'
import { recordResult } from '../../src/budgeting/voting/opening/record-result.ts'
import { wipeBox } from '../../src/budgeting/voting/opening/wipe-box.ts'
import { ballotTermsOf, loadPoll } from '../../src/budgeting/voting/store.ts'
import { revealLot } from '../../src/budgeting/regulations/reveal-lot.ts'
import { tallyElection } from '../../src/budgeting/tally-election.ts'
import { poolsOf } from '../../src/budgeting/store.ts'
import { randomBytes } from '../../src/random.ts'
import { openService } from '../../src/service.ts'
import type { Service } from '../../src/service.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { numberOf } from '../../src/storage/id.ts'
import { openPolling, referenceOf } from './polling.ts'
import { benchFolder, removeFolder } from './processes.ts'

const afterVoting = '2027-09-20T06:00:00.000Z'
/** Ballots that come in at the same moment share a commit, as they do over the wire. */
const together = 128

/**
 * A poll of so many voters on a real disk, from the loading of the electorate to the tally: every step of the opening as the
 * command takes it, with its time, in one process. A tenth of the voters votes twice, a twentieth blank.
 */
export async function benchPoll ({ voters }: { voters: number }): Promise<object> {
  const folder = benchFolder()
  const key = drawPollKey()
  const times: Record<string, number> = {}
  const timed = async <T>(step: string, work: () => T | Promise<T>): Promise<T> => {
    const began = performance.now()
    const value = await work()
    times[step] = Math.round(performance.now() - began) / 1000
    if (process.stderr.isTTY) process.stderr.write(`${step} ${times[step]} s\n`)
    return value
  }
  const polling = await timed('prepare', () => openPolling(folder, voters, 40, { publicKey: key.publicKey.toString('hex'), withCodes: false }))
  let now = polling.at
  const service = openService({ file: join(folder, 'ledger.db'), clock: { now: () => new Date(now) }, random: randomBytes })
  try {
    await timed('cast', () => castAll(service, voters, polling.projects))
    now = afterVoting
    const [first, second] = officersIn(service)
    const pollFile = join(folder, 'polls', 'poll-1.sqlite')
    const { cycleId } = loadPoll(service.reader, 1)
    await timed('close', () => service.performNow(first, 'bench', act => closePoll(act, 1)))
    service.performNow(second, 'bench', act => beginOpening(act, 1))
    const box = openDatabase(pollFile)
    await timed('open', () => openBox(box, key.privateKey, ballotTermsOf(service.reader, cycleId)))
    await timed('wipe', () => wipeBox(box))
    box.$client.close()
    const ceremony = await timed('record', () => service.performNow(second, 'bench', act => recordResult(act, 1)))
    service.performNow(first, 'bench', act => revealLot(act, { lotId: numberOf(polling.ties.id), seed: polling.ties.seed }))
    const pools = poolsOf(service.reader, cycleId)
    const winners = await timed('tally', () => pools.map(({ id }) => service.performNow(first, 'bench', act => tallyElection(act, id, {})).result.winners.length))
    const equation = equationOf(ceremony)!
    return { benchmark: 'poll', voters, ...equation, equation_holds: holds(equation), winners, seconds: times, memory_mb: Math.round(process.resourceUsage().maxRSS / 1024) }
  } finally {
    await service.close()
    removeFolder(folder)
  }
}

async function castAll (service: Service, voters: number, projects: readonly string[]): Promise<void> {
  const ids = projects.map(numberOf)
  const choicesOf = (n: number) => n % 20 === 0 ? [] : Array.from({ length: 1 + n % 5 }, (_, i) => ({ projectId: ids[(n * 7 + i * (1 + n % 3)) % ids.length]! })).filter(({ projectId }, i, all) => all.findIndex(other => other.projectId === projectId) === i)
  const cast = (n: number, choices: ReturnType<typeof choicesOf>) => castBallot(service, { pollId: 1, credential: { reference: referenceOf(n) }, choices })
  for (let from = 0; from < voters; from += together) await Promise.all(Array.from({ length: Math.min(together, voters - from) }, (_, i) => cast(from + i, choicesOf(from + i))))
  for (let from = 0; from < voters; from += together * 10) await Promise.all(Array.from({ length: Math.min(together, voters - from) }, (_, i) => cast(from + i, choicesOf(from + i + 1))))
}

/** Two officers of the commission. */
function officersIn ({ reader }: Service): readonly [Actor, Actor] {
  const [first, second] = reader.$client.prepare("SELECT staff_id FROM staff_grant WHERE role = 'commission_officer' ORDER BY id").pluck().all() as [number, number]
  const officer = (staffId: number): Actor => ({ type: 'staff', staffId, roles: ['commission_officer'] })
  return [officer(first), officer(second)]
}
