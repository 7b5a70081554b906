import { prepared } from '../../storage/open.ts'
import type { Db } from '../../storage/open.ts'
import type { Phase } from './regulation.ts'

/** Something that was recorded of a cycle and that rests on a phase being over: that phase is not opened or moved again. */
export interface Deed { readonly after: Phase, readonly what: string }

const ofProposals = (table: string) => `EXISTS (SELECT 1 FROM ${table} x JOIN proposal p ON p.id = x.proposal_id WHERE p.cycle_id = :cycle)`
const ofPools = (table: string) => `EXISTS (SELECT 1 FROM ${table} x JOIN pool p ON p.id = x.pool_id WHERE p.cycle_id = :cycle)`
const revealed = (purpose: string) => `EXISTS (SELECT 1 FROM lot_reveal x JOIN lot l ON l.id = x.lot_id WHERE l.cycle_id = :cycle AND l.purpose = '${purpose}')`
const inCycle = (table: string) => `EXISTS (SELECT 1 FROM ${table} x WHERE x.cycle_id = :cycle)`

/** Each kind of deed, the phase on whose end it rests, and how to see that there is one. */
const kinds: readonly (Deed & { readonly holds: string })[] = [
  { after: 'submission', what: 'reviewers have answered criteria', holds: ofProposals('criterion_answer') },
  { after: 'submission', what: 'an author was called to correct a proposal', holds: ofProposals('correction_call') },
  { after: 'verification', what: 'the verdicts are published', holds: inCycle('verdict_publication') },
  { after: 'verification', what: 'an appeal was lodged', holds: ofProposals('appeal') },
  { after: 'appeals', what: 'an appeal was decided', holds: ofProposals('appeal_decision') },
  { after: 'appeal_decisions', what: 'the lot for the order on the ballot was revealed', holds: revealed('ballot_order') },
  { after: 'appeal_decisions', what: 'the final list stands', holds: inCycle('final_list') },
  { after: 'voting', what: 'the lot for equal scores was revealed', holds: revealed('ties') },
  { after: 'voting', what: 'the poll is closed', holds: 'EXISTS (SELECT 1 FROM poll_closing x JOIN poll p ON p.id = x.poll_id WHERE p.cycle_id = :cycle)' },
  { after: 'voting', what: 'ballots are counted', holds: ofPools('election') },
  { after: 'complaints', what: 'the Rada has adopted a result', holds: ofPools('award') }
]

const query = prepared(db => db.$client.prepare(`SELECT ${kinds.map(({ holds }, i) => `${holds} AS deed${i}`).join(', ')}`).raw())

/** What was recorded of a cycle so far, in the order of the phases. */
export function deedsOf (db: Db, cycleId: number): Deed[] {
  const there = query(db).get({ cycle: cycleId }) as number[]
  return kinds.filter((_, i) => there[i] === 1).map(({ after, what }) => ({ after, what }))
}
