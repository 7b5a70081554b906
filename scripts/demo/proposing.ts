import { handInAll, openRegulatedCycle, PROPOSALS } from '../drive/proposals.ts'
import type { HandedIn, RegulatedCycle } from '../drive/proposals.ts'
import { writtenBy } from '../drive/ideas.ts'
import type { Page } from './diary.ts'
import { expect, note, on, tell } from './stage.ts'
import type { Stage } from './stage.ts'

/** A cycle of proposals as far as it has come. */
export interface Proposing { cycle?: RegulatedCycle, handed?: readonly HandedIn[] }

/** The life of a cycle of proposals, from the Regulation to the final list, by its days in 2027; what it comes to is kept in `proposing`. */
export function pagesOf (stage: Stage, proposing: Proposing): Page[] {
  return [
    { on: '2027-03-22', live: async () => { proposing.cycle = await adopt(stage) } },
    { on: '2027-04-12', live: async () => { proposing.handed = await handIn(stage, proposing.cycle!) } }
  ]
}

async function adopt (stage: Stage): Promise<RegulatedCycle> {
  const { client, town } = stage
  const cycle = await openRegulatedCycle(stage, on(stage, '2027-03-22'))
  const { detail } = await client.refused('in-phase', `/v1/cycles/${cycle.id}/proposals`, { document: writtenBy(0) }, town.tokens.portal)
  note(`refused: a proposal before the term. ${detail.replace(/;.*/, '')}. [in-phase]`)
  const { body: calendar } = await client.get(`/v1/cycles/${cycle.id}/calendar`, town.tokens.portal)
  expect('What the new cycle waits for', calendar.phase.next, 'submission')
  tell(stage, 'A Regulation', `heard by the budget commission, adopted by the Rada, ${cycle.id} opened under it (${cycle.fundCode}) with ${cycle.pools.length} pools; both lots are sealed`)
  return cycle
}

async function handIn (stage: Stage, cycle: RegulatedCycle): Promise<readonly HandedIn[]> {
  const { client, town } = stage
  on(stage, '2027-04-12')
  const handed = await handInAll(stage, cycle)
  expect('The numbers of the proposals', handed.map(({ number }) => number), Array.from({ length: PROPOSALS }, (_, n) => n + 1))
  const { body: { pairs } } = await client.get(`/v1/cycles/${cycle.id}/pairs`, town.tokens.coordinator)
  tell(stage, 'Proposals', `${handed.length} handed in through the portal and by the starosta, each supported; ${pairs.length} candidate pairs were found`)
  return handed
}
