import { generateKeyPairSync } from 'node:crypto'
import { rawPublicKey } from '../../src/budgeting/voting/envelope.ts'
import { createClock } from '../demo/clock.ts'
import { openServer } from '../demo/server.ts'
import { createClient } from '../drive/client.ts'
import type { Client } from '../drive/client.ts'
import { foundHramada } from '../drive/found.ts'
import type { Town } from '../drive/found.ts'
import { writtenBy } from '../drive/ideas.ts'
import { openRegulatedCycle } from '../drive/proposals.ts'
import { publishVerdicts, settleList, verifyAll } from '../drive/verification.ts'
import { sha256 } from '../drive/found.ts'

/** Where ballots are posted to: the portal's token, the codes of the voters, the projects on the ballot, and the instant at which the voting runs. */
export interface Polling { readonly path: string, readonly token: string, readonly codes: readonly string[], readonly projects: readonly string[], readonly at: string, readonly ties: { readonly id: string, readonly seed: string } }

/** A reference of the electorate: 128 bits that look like nothing. */
export const referenceOf = (n: number): string => sha256(`voter ${n}`).slice(0, 32)

/**
 * Lives a cycle on a folder over REST, on a clock of its own, up to the voting: a Regulation, proposals, verdicts, the final
 * list, a poll with so many voters who have codes. The service is stopped then.
 */
export async function openPolling (folder: string, voters: number, proposals: number, { publicKey = rawPublicKey(generateKeyPairSync('x25519').publicKey).toString('hex'), withCodes = true } = {}): Promise<Polling> {
  const clock = createClock('2027-02-01')
  const server = await openServer(folder, 0, clock)
  try {
    const client = createClient(server.address)
    const town = await foundHramada(client, server.firstToken, '2028-03-01')
    const setting = { client, town }
    clock.turnTo('2027-03-25')
    const cycle = await openRegulatedCycle(setting, '2027-03-25')
    clock.turnTo('2027-04-02')
    for (let n = 0; n < proposals; n++) await propose(client, town, cycle.id, n)
    clock.turnTo('2027-05-03')
    await verifyAll(setting, cycle)
    await publishVerdicts(setting, cycle, '2027-05-03')
    clock.turnTo('2027-07-12')
    const list = await settleList(setting, cycle)
    const { body: poll } = await client.post(`/v1/cycles/${cycle.id}/poll`, { public_key: publicKey }, town.tokens.commission_officer)
    const codes: string[] = []
    for (let from = 0; from < voters; from += 10_000) {
      const references = Array.from({ length: Math.min(10_000, voters - from) }, (_, n) => referenceOf(from + n))
      await client.post(`/v1/polls/${poll.id}/electorate`, { voters: references.map(reference => ({ reference, territory: town.village })) }, town.tokens.coordinator)
      if (!withCodes) continue
      const { body: csv } = await client.post<string>(`/v1/polls/${poll.id}/codes`, { references }, town.tokens.coordinator)
      codes.push(...csv.trim().split('\r\n').slice(1).map(line => line.split(',')[1]!))
    }
    const own = list.projects.filter(({ pool }) => pool !== cycle.pools[2]!.id).map(({ project }) => project)
    return { path: `/v1/polls/${poll.id}/ballots`, token: town.tokens.portal, codes, projects: own, at: '2027-09-03T06:00:00.000Z', ties: cycle.lots.ties }
  } finally { await server.stop() }
}

async function propose (client: Client, { tokens }: Town, cycle: string, n: number): Promise<void> {
  const { body: { id, reference } } = await client.post(`/v1/cycles/${cycle}/proposals`, { document: writtenBy(n) }, tokens.portal)
  await client.post(`/v1/proposals/${id}/submission`, { resident_of_age: true, reference }, tokens.portal)
  for (let i = 0; i < 10; i++) await client.post(`/v1/proposals/${id}/signatures`, { pseudonym: referenceOf(n * 100 + i) }, tokens.portal)
}
