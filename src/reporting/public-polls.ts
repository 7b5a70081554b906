import { turnoutAnswer } from '../budgeting/voting/opening/answers.ts'
import { equationOf } from '../budgeting/voting/opening/ceremony.ts'
import type { Ceremony } from '../budgeting/voting/opening/ceremony.ts'
import { holds } from '../budgeting/voting/opening/equation.ts'
import { closedPolls, receiptsAfter } from '../budgeting/voting/opening/store.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { limits, valueOn } from '../law/limits.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { positionOf } from './publication.ts'
import type { PublicDocument } from './publication.ts'
import { countToShow, hidden, tableCanBeShown } from './small-counts.ts'
import type { Hidden } from './small-counts.ts'

/** The documents of all polls that are closed: the roots, and once the ballots are recorded the equation, of which everybody can add up the numbers. */
export function publicPolls (db: Db, on: CivilDate): PublicDocument[] {
  return closedPolls(db).map(ceremony => ({ list: 'poll', position: positionOf(ceremony.cycleId), body: pollDocument(ceremony, on) }))
}

/** Hashes of receipts of a poll, sorted, behind one of them. */
export function publicReceipts (db: Db, poll: string, after: string | undefined, limit: number): string[] {
  return receiptsAfter(db, Number(poll.slice('poll-'.length)), after ?? '', limit)
}

function pollDocument (ceremony: Ceremony, on: CivilDate): object {
  const { pollId, cycleId, publicKey, opening, result, keyDestruction } = ceremony
  const closing = ceremony.closing!
  return {
    poll: wireId('poll', pollId),
    cycle: wireId('cycle', cycleId),
    public_key: publicKey,
    closed_at: closing.at,
    electorate: electorateToShow(closing, on),
    participants: countToShow(closing.participants, on),
    receipts_root: closing.receiptsRoot,
    participants_root: closing.participantsRoot,
    opened_at: opening?.at ?? null,
    ...(result === undefined ? {} : resultOf(ceremony, result, on)),
    key_destroyed_at: keyDestruction?.at ?? null
  }
}

function resultOf (ceremony: Ceremony, { pools }: NonNullable<Ceremony['result']>, on: CivilDate): object {
  const equation = equationOf(ceremony)!
  const { turnout } = ceremony.closing!
  return {
    equation_holds: holds(equation),
    // Among a handful of voters each of these numbers would tell of somebody.
    equation: equation.participants >= valueOn(limits.smallCount, on) ? { ...equation } : hidden('small_count'),
    pools: pools.map(({ poolId, ballots, root }) => ({ pool: wireId('pool', poolId), ballots: countToShow(ballots, on), ballots_root: root })),
    // A pool may be one territory: what is hidden of it there must not be told here.
    turnout: tableCanBeShown(turnout, on) && pools.every(({ ballots }) => countToShow(ballots, on) === ballots) ? turnoutAnswer(turnout) : hidden('small_count')
  }
}

/** How many may vote, unless that would tell that a handful did not. */
function electorateToShow ({ electorate, participants }: NonNullable<Ceremony['closing']>, on: CivilDate): number | Hidden {
  const others = electorate - participants
  return others > 0 && others < valueOn(limits.smallCount, on) ? hidden('small_count') : countToShow(electorate, on)
}
