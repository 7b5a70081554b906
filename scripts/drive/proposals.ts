import { createHash } from 'node:crypto'
import type { Client } from './client.ts'
import { documentOf } from './found.ts'
import type { Town } from './found.ts'
import { planFor, writtenBy } from './ideas.ts'
import type { Written } from './ideas.ts'
import { inParallel } from './parallel.ts'
import { regulationFor, units } from './regulation.ts'

// A cycle of proposals over REST, act by act; scripts/drive/verification.ts goes on where this file ends. Who drives turns the
// clock of the service to a day of each phase first (scripts/drive/regulation.ts has them), and calls in this order:
//   openRegulatedCycle → handInAll → settleAmongAuthors → correct → verifyAll, resolvePairs → publishVerdicts → appeal
//   → hearAppeals → settleList.
// What is left is a cycle on whose final list a poll can be opened from the first instant of the voting on: `RegulatedCycle` has
// its ids, pools and seeds (that of `ties` is still sealed), `HandedIn` the references of the authors, and `Ballot`, which
// settleList returns, the projects of each pool with code, number, title and cost, and which numbers exclude each other.

/** Whom the driver acts for: a caller of a running service and the Hramada that was set up on it. Its clock is turned by whoever drives. */
export interface Setting { readonly client: Client, readonly town: Town }

/** A pool of the cycle: its code in the Regulation, and its ids and budget on the wire. */
export interface CyclePool { readonly id: string, readonly code: string, readonly budget: string }

/** A cycle under its Regulation, with the seeds that its lots were sealed with: nobody but the driver knows them. */
export interface RegulatedCycle {
  readonly id: string
  readonly regulation: string
  readonly fund: string
  readonly fundCode: string
  readonly pools: readonly CyclePool[]
  readonly lots: Readonly<Record<'ballot_order' | 'ties', { readonly id: string, readonly seed: string }>>
}

/** A proposal that was handed in: its reference is its author's alone. */
export interface HandedIn { readonly id: string, readonly number: number, readonly reference: string, readonly written: Written }

/** A stable seed for a lot: whoever runs the driver gets the same ballot. A real one is drawn at random. */
const seedOf = (what: string): string => createHash('sha256').update(`seed of the ${what}`).digest('hex')

/**
 * Has the Regulation checked, heard by the budget commission and adopted by the Rada on a day before the submission, opens the
 * cycle under it, names who answers for the units, and seals both lots. Returns the cycle.
 */
export async function openRegulatedCycle ({ client, town }: Setting, on: string): Promise<RegulatedCycle> {
  const { secretary, coordinator, commission_officer: officer } = town.tokens
  const document = regulationFor(town)
  const { body: checked } = await client.post('/v1/regulations/check', document, secretary)
  await opine({ client, town }, { kind: 'regulation', id: checked.sha256 }, on)
  const decision = await town.decide(town.rada, '21-7', { be: 'Пра Палажэнне аб грамадзянскім бюджэце', en: 'On the Regulation on the citizens\' budget' }, on, checked.sha256)
  const { body: { id: regulation } } = await client.post('/v1/regulations', { decision, document }, secretary)
  const { body: cycle } = await client.post('/v1/cycles', { decision, regulation }, coordinator)
  for (const office of ['secretariat', 'lawyer'] as const) await client.post(`/v1/cycles/${cycle.id}/assignments`, { unit: units[office], staff: town.ids[office] }, coordinator)
  const seal = async (purpose: 'ballot_order' | 'ties') => {
    const seed = seedOf(purpose)
    const commitment = createHash('sha256').update(seed).digest('hex')
    return { id: (await client.post(`/v1/cycles/${cycle.id}/lots`, { purpose, commitment }, officer)).body.id as string, seed }
  }
  return {
    id: cycle.id,
    regulation,
    fund: cycle.fund,
    fundCode: cycle.fund_code,
    pools: cycle.pools.map((pool: Record<string, string>) => ({ id: pool['id'], code: pool['regulation_code'], budget: pool['budget'] })),
    lots: { ballot_order: await seal('ballot_order'), ties: await seal('ties') }
  }
}

/** Records an opinion of the budget commission, given on a day. */
export async function opine ({ client, town }: Setting, subject: { kind: string, id: string }, on: string): Promise<void> {
  await client.post('/v1/opinions', { subject, outcome: 'for', on, minutes: documentOf(`Minutes of ${on}`) }, town.tokens.secretary)
}

/** How many proposals residents write. */
export const PROPOSALS = 200

/** Who among the first 200 has a story of their own, by their place; the others pass, or fail in passing (see `failing`). */
export const cast = {
  corrected: 7, notCorrected: 27, formal: 31, unsigned: 46, substantive: 52, date: 60, season: 61, money: 65, upheld: 71, dismissed: 72,
  withdrawn: 83, part: 90, counterpart: 91, pair: 100, copy: 101, neighbour: 110, beside: 111, onBehalf: 121, property: 130, tight: 140
} as const
export type Part = keyof typeof cast

/** What is special about those who have a story, as they are written. */
const changes: Readonly<Record<number, Partial<Written>>> = {
  [cast.date]: { plan: planFor('delivered', { tender: 200 }) },
  [cast.season]: { plan: planFor('built', { days: 40, more: { earliest_start: '2028-10-09' } }) },
  [cast.money]: { cost: { ...writtenBy(cast.money).cost, lines: writtenBy(cast.money).cost.lines.map(line => ({ ...line, quantity: '400' })) } },
  [cast.copy]: { ...writtenBy(cast.pair), title: `${writtenBy(cast.pair).title}, другі варыянт` },
  [cast.property]: { property: 'Сорак метраў парку пад сталы, у карыстанне клуба' },
  // In time with money from February on, and too late with money in the middle of March.
  [cast.tight]: { plan: planFor('delivered', { tender: 170 }) },
  [cast.beside]: { where: writtenBy(cast.neighbour).where, pool: writtenBy(cast.neighbour).pool }
}

/** Has all proposals drafted and submitted in their order, through the portal or by the starosta, and supported: a resident each, by signatures. */
export async function handInAll (setting: Setting, cycle: RegulatedCycle): Promise<HandedIn[]> {
  const handed: HandedIn[] = []
  for (let n = 0; n < PROPOSALS; n++) handed.push(await handIn(setting, cycle, writtenBy(n, changes[n]), n === cast.onBehalf))
  await inParallel(handed, (proposal, n) => support(setting, proposal, n === cast.unsigned ? 3 : 10 + n % 4))
  return handed
}

async function handIn ({ client, town }: Setting, cycle: RegulatedCycle, written: Written, onBehalf: boolean): Promise<HandedIn> {
  const token = onBehalf ? town.tokens.starosta : town.tokens.portal
  const { body: { id, reference } } = await client.post(`/v1/cycles/${cycle.id}/proposals`, { document: written }, token)
  const { body: submitted } = await client.post(`/v1/proposals/${id}/submission`, { resident_of_age: true, ...(onBehalf ? { consent: documentOf(`Consent to ${id}`) } : { reference }) }, token)
  return { id, number: submitted.number, reference, written }
}

/** A pseudonym that the portal gives a resident for signatures: 128 bits that look like nothing. */
const pseudonym = (resident: number): string => createHash('sha256').update(`resident ${resident}`).digest('hex').slice(0, 32)

async function support ({ client, town }: Setting, { id, number }: HandedIn, signatures: number): Promise<void> {
  for (let i = 0; i < signatures; i++) await client.post(`/v1/proposals/${id}/signatures`, { pseudonym: pseudonym(number * 17 + i) }, town.tokens.portal)
}
