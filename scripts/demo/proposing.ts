import { createHash } from 'node:crypto'
import { writtenBy } from '../drive/ideas.ts'
import { handInAll, openRegulatedCycle, PROPOSALS } from '../drive/proposals.ts'
import type { HandedIn, RegulatedCycle } from '../drive/proposals.ts'
import { appeal, correct, decideOnProperty, expectLateBudget, hearAppeals, publishVerdicts, resolvePairs, settleAmongAuthors, settleList, verifyAll } from '../drive/verification.ts'
import type { Ballot } from '../drive/verification.ts'
import { formatMoney } from '../../src/ledger/money.ts'
import type { Page } from './diary.ts'
import { addUp } from './funds.ts'
import { expect, note, on, tell } from './stage.ts'
import type { Stage } from './stage.ts'

/** A cycle of proposals as far as it has come; whole when its pages are lived. */
export interface Proposing { cycle?: RegulatedCycle, handed?: readonly HandedIn[], ballot?: Ballot }

/**
 * The life of a cycle of proposals, from the Regulation to the final list, by its days in 2027; what it comes to is kept in
 * `proposing`. From 2027-07-12 on the list stands, and a poll can be opened on it from 2027-09-01 (midnight in Minsk) on.
 */
export function pagesOf (stage: Stage, proposing: Proposing): Page[] {
  const page = (day: string, live: (day: string) => Promise<void>): Page => ({ on: day, live: () => live(on(stage, day)) })
  return [
    page('2027-03-22', async day => { proposing.cycle = await adopt(stage, day) }),
    page('2027-04-12', async () => { proposing.handed = await handIn(stage, proposing.cycle!) }),
    page('2027-05-04', async () => { await mend(stage, proposing.handed!) }),
    page('2027-05-18', async day => { await verify(stage, proposing as Required<Proposing>, day) }),
    page('2027-06-10', async day => { await tellVerdicts(stage, proposing as Required<Proposing>, day) }),
    page('2027-06-17', async () => { await appeal(stage, proposing.handed!) }),
    page('2027-06-28', async () => { await hearAppeals(stage, proposing.handed!) }),
    page('2027-07-05', async () => { await comeLate(stage, proposing as Required<Proposing>) }),
    page('2027-07-12', async () => { proposing.ballot = await settle(stage, proposing.cycle!) })
  ]
}

async function adopt (stage: Stage, day: string): Promise<RegulatedCycle> {
  const { client, town } = stage
  const cycle = await openRegulatedCycle(stage, day)
  const { detail } = await client.refused('in-phase', `/v1/cycles/${cycle.id}/proposals`, { document: writtenBy(0) }, town.tokens.portal)
  note(`refused: a proposal before the term. ${detail.replace(/;.*/, '')}. [in-phase]`)
  const { body: calendar } = await client.get(`/v1/cycles/${cycle.id}/calendar`, town.tokens.portal)
  expect('What the new cycle waits for', calendar.phase.next, 'submission')
  tell(stage, 'A Regulation', `heard by the budget commission, adopted by the Rada, ${cycle.id} opened under it (${cycle.fundCode}) with ${cycle.pools.length} pools; both lots are sealed`)
  return cycle
}

async function handIn (stage: Stage, cycle: RegulatedCycle): Promise<readonly HandedIn[]> {
  const { client, town } = stage
  const handed = await handInAll(stage, cycle)
  expect('The numbers of the proposals', handed.map(({ number }) => number), Array.from({ length: PROPOSALS }, (_, n) => n + 1))
  const { body: { pairs } } = await client.get(`/v1/cycles/${cycle.id}/pairs`, town.tokens.coordinator)
  const merged = await settleAmongAuthors(stage, handed)
  note(`two authors merged theirs into ${merged}, one withdrew`)
  tell(stage, 'Proposals', `${handed.length} handed in, each with its plan, costs and signatures; ${pairs.length} candidate pairs found`)
  return handed
}

async function mend (stage: Stage, handed: readonly HandedIn[]): Promise<void> {
  const due = await correct(stage, handed)
  tell(stage, 'Corrections', `two authors called to correct by ${due}; one did`)
}

async function verify (stage: Stage, { cycle, handed }: Required<Proposing>, day: string): Promise<void> {
  note(`decision ${await decideOnProperty(stage, handed, day)} of the Rada lets a project lend a part of the park`)
  const reviewed = await verifyAll(stage, cycle)
  const exclusive = await resolvePairs(stage, cycle, handed)
  tell(stage, 'Verification', `${reviewed} proposals through formal and substantive criteria and the check of one budget period; ${exclusive.length} pair excludes each other`)
}

async function tellVerdicts (stage: Stage, { cycle }: Required<Proposing>, day: string): Promise<void> {
  const { judged, passed } = await publishVerdicts(stage, cycle, day)
  await stage.client.post('/v1/publications', {}, stage.town.tokens.secretary)
  tell(stage, 'Verdicts', `${judged} published at one instant: ${passed} passed, ${judged - passed} rejected with reason and ground`)
}

async function comeLate (stage: Stage, { cycle }: Required<Proposing>): Promise<void> {
  const failing = await expectLateBudget(stage, cycle, '2028-03-15')
  tell(stage, 'A late budget', `the money of 2028 is expected on 2028-03-15, so all checks are run again; ${failing.length} that passed no longer does, and a person takes note`)
}

async function settle (stage: Stage, cycle: RegulatedCycle): Promise<Ballot> {
  const ballot = await settleList(stage, cycle)
  const ticket = (number: number) => createHash('sha256').update(`${ballot.seed}:${number}`).digest('hex')
  for (const { id } of cycle.pools) {
    const numbers = ballot.projects.filter(({ pool }) => pool === id).map(({ number }) => number)
    expect(`The order of ${id} by the lot`, numbers, numbers.toSorted((a, b) => ticket(a) < ticket(b) ? -1 : 1))
  }
  const budget = addUp(cycle.pools.map(pool => pool.budget))
  tell(stage, 'The final list', `${ballot.projects.length} projects for ${formatMoney(addUp(ballot.projects.map(({ cost }) => cost)))} compete for ${formatMoney(budget)}; the order on the ballot is that of the revealed lot`)
  return ballot
}
