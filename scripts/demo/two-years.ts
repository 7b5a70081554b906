import { createClient } from '../drive/client.ts'
import { foundHramada } from '../drive/found.ts'
import type { DemoClock } from './clock.ts'
import { close, explain, hold, holdToLapse } from './closing.ts'
import { collect } from './collecting.ts'
import { openDiary } from './diary.ts'
import type { ElectionFile } from './election.ts'
import { award, build } from './executing.ts'
import { openFunds } from './funds.ts'
import type { Funds } from './funds.ts'
import { openOwnBooks } from './own-books.ts'
import { pollPages } from './polling.ts'
import { pagesOf } from './proposing.ts'
import type { Proposing } from './proposing.ts'
import { publish, sign } from './publishing.ts'
import type { Random } from './random.ts'
import { report } from './reporting.ts'
import { bank, holdAndReturn } from './returning.ts'
import { confirm, payWhatWasCarried, repurpose, spendRolledOver } from './second-year.ts'
import type { DemoServer } from './server.ts'
import { reimburse, spend } from './spending.ts'
import { expect, note, on, tell } from './stage.ts'
import type { Stage } from './stage.ts'
import { tryThirdYear } from './third-year.ts'
import { openCycle, vote } from './voting.ts'
import { yardPages } from './works.ts'
import type { Yards } from './works.ts'
import { explainYard, payKeptBack, settleYards } from './yards-end.ts'
import type { Cycle } from './voting.ts'

/** The demo's first day. */
export const firstDay = '2027-01-11'

export interface Lived { readonly stage: Stage, readonly funds: Funds, readonly cycle: Cycle, readonly yards: Required<Yards>, readonly checkpoint: string }
interface Setting { readonly server: DemoServer, readonly clock: DemoClock, readonly random: Random }

/** Two budget years of a Hramada over HTTP, chapter by chapter. Throws Unexpected as soon as an answer is not what it should be. */
export async function liveTwoYears ({ server, clock, random }: Setting, file: ElectionFile): Promise<Lived> {
  const stage = await found({ server, clock, random })
  const opened = await openFunds(stage)
  const cycle = await openCycle(stage, file)
  const proposing: Proposing = {}
  const yards: Yards = {}
  const liveUntil = openDiary([...pagesOf(stage, proposing), ...pollPages(stage, proposing), ...yardPages(stage, yards)])
  await collect(stage, opened, liveUntil)
  await liveUntil('2027-09-14')
  const left = await holdAndReturn(stage, opened)
  await liveUntil('2027-09-26')
  await vote(stage, cycle, file)
  await liveUntil('2027-09-29')
  await bank(stage, opened)
  const owed = await spend(stage, opened)
  await reimburse(stage, opened)
  await hold(stage, opened)
  await nextYear(stage, '2028-01-10', '2029-02-10')
  await close(stage, 2027, opened)
  await payWhatWasCarried(stage, opened, owed, left)
  await award(stage, cycle)
  await liveUntil('2028-02-01')
  await report(stage, opened)
  await liveUntil('2028-03-19')
  const funds = await repurpose(stage, opened, left)
  await spendRolledOver(stage, funds)
  await liveUntil('2028-07-02')
  await build(stage, cycle, liveUntil)
  await liveUntil('2028-12-03')
  await confirm(stage, funds)
  await nextYear(stage, '2029-01-15', '2030-02-15')
  await stage.client.post('/v1/fiscal-years/2028/hold', {}, stage.town.tokens.finance_clerk)
  await explainYard(stage, yards as Required<Yards>)
  await explain(stage, cycle)
  await close(stage, 2028, funds)
  await holdToLapse(stage, cycle)
  await settleYards(stage, yards as Required<Yards>)
  await tryThirdYear(stage, funds)
  await payKeptBack(stage, yards as Required<Yards>)
  await publish(stage, funds, cycle)
  return { stage, funds, cycle, yards: yards as Required<Yards>, checkpoint: await sign(stage, 'contribution-1') }
}

/** The first administrator sets the Hramada up, and the first year is opened. */
async function found ({ server, clock, random }: Setting): Promise<Stage> {
  const client = createClient(server.address)
  const town = await foundHramada(client, server.firstToken, '2028-02-10')
  await client.post('/v1/fiscal-years', { year: 2027 }, town.tokens.finance_approver)
  const stage = { server, client, clock, town, random, own: openOwnBooks() }
  const count = async (path: string, list: string, token: string) => (await client.get(path, token)).body[list].length as number
  const [territories, bodies, staff] = [
    await count('/v1/territories', 'territories', town.tokens.auditor), await count('/v1/bodies', 'bodies', town.tokens.auditor), await count('/v1/staff', 'staff', town.administrators[0]!)
  ]
  tell(stage, 'Lyasnaya Hramada', `${territories} territories, ${bodies} bodies, ${staff} offices with one role each; the year 2027 is open`)
  return stage
}

/** At the turn of a year the service is restarted, which loses nothing, and everybody gets a new token. */
async function nextYear (stage: Stage, day: string, tokensUntil: string): Promise<void> {
  const { client, server, town } = stage
  const size = async () => (await client.get('/v1/trail/leaves/0/inclusion-proof', town.tokens.auditor)).body.size as number
  const before = await size()
  on(stage, day)
  await server.restart()
  // A day's service begins with the checks whose facts have changed, where there are any, and the daily publication.
  const { body: { leaves } } = await client.get(`/v1/trail?after=${before - 1}`, town.tokens.auditor)
  const actions = (leaves as { line: string }[]).map(({ line }) => (JSON.parse(line) as { action: string }).action)
  expect('The lines of the trail since the restart', actions.filter(action => action !== 'verification.recheck'), ['reporting.publish'])
  await town.renewTokens(tokensUntil)
  note('tokens end after 400 days at the most, so the administrators issue new ones')
  const checked = actions.length > 1 ? 'checks whose facts have changed are run again, ' : ''
  tell(stage, 'A new year', `the service is stopped and started again; all ${before} lines of the trail are there, ${checked}and the publication of the day is made`)
}
