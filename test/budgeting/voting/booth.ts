import { createHash, generateKeyPairSync } from 'node:crypto'
import type { Test } from 'tap'
import { castBallot } from '../../../src/budgeting/voting/cast-ballot.ts'
import { openEnvelope, rawPublicKey } from '../../../src/budgeting/voting/envelope.ts'
import { handOutCodes } from '../../../src/budgeting/voting/hand-out-codes.ts'
import { loadElectorate } from '../../../src/budgeting/voting/load-electorate.ts'
import { openPoll } from '../../../src/budgeting/voting/open-poll.ts'
import type { Choice, WrittenBallot } from '../../../src/budgeting/voting/ballot.ts'
import type { Credential } from '../../../src/budgeting/voting/poll.ts'
import type { Regulation, VotingTerms } from '../../../src/budgeting/regulations/regulation.ts'
import { ballotOf } from '../../../src/budgeting/verification/list-store.ts'
import { Refusal } from '../../../src/law/rule.ts'
import { documentFor } from '../proposals/yard.ts'
import { example, openRegulated } from '../regulations/regulated.ts'
import { openOffice } from '../verification/office.ts'

export { example, openRegulated }
export const inVoting = '2027-09-03T09:00:00.000Z'
/** A reference of the electorate, or a receipt, in hexadecimal: the nth. */
export const hex = (name: string, n: number): string => createHash('sha256').update(`${name} ${n}`).digest('hex').slice(0, 32)

/** Terms of voting with little in the way: approval of up to three, everybody votes everywhere. */
export const approval: VotingTerms = { minimum_age: 16, pools: 'all', form: 'approval', blank_allowed: true, total: { least: 1, most: 3 }, revote: 'last_counts', paper: 'paper_wins' }

/**
 * A cycle whose final list stands, with `projects` in the pool of the whole and one in that of the village, in July: a portal,
 * officers, and what a poll needs. `whole` and `village` are the ids of the projects.
 */
export function openBooth (t: Test, { voting = approval, projects = 3, change = {} }: { voting?: VotingTerms, projects?: number, change?: Partial<Regulation> } = {}) {
  const office = openOffice(t, { ...change, voting })
  const made = [...Array.from({ length: projects }, (_, n) => office.supported(documentFor(n + 1))), office.supported(documentFor(40, { pool: 'village', category: 'greenery' }))]
  office.clock.set('2027-04-05T09:00:00.000Z')
  for (const { id } of made) office.judge(id)
  office.publish()
  office.toTheList()
  office.settle()
  const { service, as, officer, coordinator, cycle, pools, places, clock } = office
  const onBallot = ballotOf(service.reader, cycle.id)
  const inPool = (n: number) => onBallot.filter(({ poolId }) => poolId === pools[n]!.id).map(({ projectId }) => projectId)
  const keys = generateKeyPairSync('x25519')
  const publicKey = rawPublicKey(keys.publicKey).toString('hex')

  const open = () => as(officer.actor, act => openPoll(act, { cycleId: cycle.id, publicKey }))
  /** Loads voters so many from a number on; they live in the village unless told otherwise. */
  const load = (count: number, from = 0, territoryId = places.village) => as(coordinator.actor, act => loadElectorate(act, { pollId: 1, voters: Array.from({ length: count }, (_, n) => ({ reference: hex('voter', from + n), territoryId })) }))
  const codesFor = (...voters: number[]) => as(coordinator.actor, act => handOutCodes(act, { pollId: 1, references: voters.map(n => hex('voter', n)) })).map(({ code }) => code)
  const voter = (n: number): Credential => ({ reference: hex('voter', n) })
  const choose = (...projectIds: number[]): Choice[] => projectIds.map(projectId => ({ projectId }))
  const cast = (credential: Credential, choices: readonly Choice[], receipt?: string) =>
    castBallot(service, { pollId: 1, credential, choices, ...(receipt === undefined ? {} : { receipt: Buffer.from(receipt, 'hex') }) })
  /** The rules that refuse, in order; afterwards the poll holds what it held. */
  const refusedBallot = async (credential: Credential, choices: readonly Choice[], receipt?: string): Promise<string[]> => {
    const before = counts()
    try {
      await cast(credential, choices, receipt)
    } catch (error) {
      t.strictSame(counts(), before, 'a refusal leaves nothing')
      if (error instanceof Refusal) return error.all().map(({ rule, because }) => { t.ok(because.length > 5 && !because.includes('undefined'), because); return rule.id })
      throw error
    }
    return []
  }

  const box = () => service.polls.of(1).db.$client
  const rows = (table: string) => box().prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
  const counts = () => ({ envelopes: rows('envelope'), receipts: rows('receipt') })
  /** What the envelopes hold, opened with the commission's key, sorted. */
  const opened = (): WrittenBallot[] => (box().prepare('SELECT sealed FROM envelope').pluck().all() as Buffer[])
    .map(sealed => openEnvelope(keys.privateKey, 1, sealed)!.toString()).sort().map(text => JSON.parse(text) as WrittenBallot)
  /** A poll that is open with voters, in the phase of voting. */
  const vote = (voters = 20) => {
    const poll = open()
    load(voters)
    clock.set(inVoting)
    return poll
  }

  return { ...office, onBallot, whole: inPool(0), village: inPool(1), keys, publicKey, open, load, codesFor, voter, choose, cast, refusedBallot, box, counts, opened, vote }
}
