import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeKeyFiles } from '../../src/budgeting/voting/opening/key-files.ts'
import { drawPollKey } from '../../src/budgeting/voting/opening/poll-key.ts'
import { documentOf, sha256 } from '../drive/found.ts'
import type { Ballot } from '../drive/verification.ts'
import { conduct } from '../open-poll/conduct.ts'
import type { Page } from './diary.ts'
import type { Proposing } from './proposing.ts'
import { expect, note, on, refuse, tell } from './stage.ts'
import type { Stage } from './stage.ts'

/** The poll as far as it has come: its id, where the commission keeps its files, and what stands in the count. */
interface Polling { id?: string, desk?: string, shares?: readonly string[] }

const voters = 240
/** 128 bits that stand for one voter in this poll alone. */
const referenceOf = (n: number) => sha256(`elector ${n}`).slice(0, 32)
const receiptOf = (n: number) => sha256(`receipt ${n}`).slice(0, 32)

/** The poll on the final list, from its key to the result, by its days in 2027. */
export function pollPages (stage: Stage, proposing: Proposing): Page[] {
  const polling: Polling = {}
  const page = (day: string, live: () => Promise<void>): Page => ({ on: day, live: () => { on(stage, day); return live() } })
  return [
    page('2027-08-30', () => openPoll(stage, proposing as Required<Proposing>, polling)),
    page('2027-09-03', () => voteSealed(stage, proposing as Required<Proposing>, polling as Required<Polling>)),
    page('2027-09-16', () => openEnvelopes(stage, proposing as Required<Proposing>, polling as Required<Polling>))
  ]
}

/** The commission draws its key away from the server, and each of three members takes a share. */
async function openPoll ({ client, town, server, ...rest }: Stage, { cycle }: Required<Proposing>, polling: Polling): Promise<void> {
  const stage = { client, town, server, ...rest }
  polling.desk = join(dirname(server.database), 'commission')
  mkdirSync(polling.desk)
  const key = drawPollKey()
  polling.shares = await writeKeyFiles(join(polling.desk, 'share'), key, { shares: 3, threshold: 2 })
  const { body: poll } = await client.post(`/v1/cycles/${cycle.id}/poll`, { public_key: key.publicKey.toString('hex') }, town.tokens.commission_officer)
  polling.id = poll.id
  const homes = [town.village, town.quarter, town.root]
  await client.post(`/v1/polls/${poll.id}/electorate`, { voters: Array.from({ length: voters }, (_, n) => ({ reference: referenceOf(n), territory: homes[n % 3] })) }, town.tokens.coordinator)
  tell(stage, 'A poll', `${voters} voters by opaque references; ballots are sealed to the commission's key, of which any 2 of 3 members hold enough`)
}

/** Every fifth stays at home, one in ten votes again, some leave the ballot blank; nobody can see any of it. */
async function voteSealed (stage: Stage, { cycle, ballot }: Required<Proposing>, { id }: Required<Polling>): Promise<void> {
  const { client, town } = stage
  const cast = (n: number, choices: readonly string[], receipt: string) =>
    client.post(`/v1/polls/${id}/ballots`, { reference: referenceOf(n), ballot: { choices: choices.map(project => ({ project })) }, receipt }, town.tokens.portal)
  const pools = [cycle.pools[1]!.id, cycle.pools[2]!.id]
  for (let n = 0; n < voters; n++) {
    if (n % 5 === 4) continue
    const own = mayChoose(ballot, cycle.pools[0]!.id, pools[n % 3])
    const liked = (from: number) => [...new Set(Array.from({ length: 1 + n % 4 }, (_, i) => own[(from + i * i) % own.length]!))]
    await cast(n, n % 29 === 7 ? [] : liked(n * 3), receiptOf(n))
    if (n % 10 === 0) await cast(n, liked(n + 5), receiptOf(voters + n))
  }
  const { detail } = await client.refused('poll-closed-after-voting', `/v1/polls/${id}/closing`, {}, town.tokens.commission_officer)
  note(`refused: closing the poll while people vote. ${detail.replace(/;.*/, '')}. [poll-closed-after-voting]`)
  tell(stage, 'Voting', 'ballots come in sealed, a new one in the place of the voter\'s old one; there is no count to be seen')
}

/** What a voter looks at: the first projects of the own village or quarter, and then those of the whole Hramada. */
function mayChoose ({ projects }: Ballot, whole: string, own: string | undefined): string[] {
  const first = (pool: string | undefined, most: number) => projects.filter(project => project.pool === pool).slice(0, most).map(({ project }) => project)
  return [...first(own, 8), ...first(whole, 16)]
}

/** Two officers and two shares open the envelopes; the lot is revealed, the pools are counted, and the key is destroyed. */
async function openEnvelopes (stage: Stage, { cycle }: Required<Proposing>, { id, desk, shares }: Required<Polling>): Promise<void> {
  const { client, town, server } = stage
  await refuse(stage, 'opening a poll that nobody has closed', { rule: 'poll-closed-before-opening', because: `${id} is not closed.`, path: `/v1/polls/${id}/opening`, body: {}, token: town.tokens.second_officer })
  const minutes = join(desk, 'minutes.txt')
  writeFileSync(minutes, 'The shares were destroyed before all members.\n')
  await conduct({
    poll: id,
    keyFiles: shares.slice(1),
    officers: [town.tokens.commission_officer, town.tokens.second_officer],
    database: server.database,
    server: server.address,
    minutes: { ref: documentOf('Minutes 12').ref, file: minutes },
    destroyKey: true,
    tell: line => { if (line.startsWith('Recorded')) note(line.replace('Recorded: ', '').replace(/\.$/, '')) }
  })
  await client.post(`/v1/lots/${cycle.lots.ties.id}/reveal`, { seed: cycle.lots.ties.seed }, town.tokens.commission_officer)
  const winners: number[] = []
  for (const pool of cycle.pools) winners.push((await client.post(`/v1/pools/${pool.id}/tally`, {}, town.tokens.coordinator)).body.result.winners.length)
  await client.post('/v1/publications', {}, town.tokens.secretary)
  const { body: shown } = await client.get(`/v1/public/cycles/${cycle.id}/poll`)
  expect('Whether the published equation holds', shown.equation_holds, true)
  const { body: { receipts } } = await client.get(`/v1/public/cycles/${cycle.id}/poll/receipts`)
  expect('The published receipts', receipts.length, shown.equation.receipts)
  expect('Whether a voter finds the own receipt', receipts.includes(createHash('sha256').update(receiptOf(0), 'hex').digest('hex')), true)
  tell(stage, 'The opening', `${shown.equation.participants} envelopes stripped, shuffled, opened and wiped by two officers and two of three shares; ${winners.join(', ')} projects win in the pools; the key is destroyed`)
}
