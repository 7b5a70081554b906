import { wireId } from '../../../storage/id.ts'
import { equationOf } from './ceremony.ts'
import type { Ceremony, Closing } from './ceremony.ts'
import { holds } from './equation.ts'

/** The opening of a poll as the wire shows it. */
export function ceremonyAnswer (ceremony: Ceremony): object {
  const { pollId, cycleId, publicKey, closing, opening, result, keyDestruction } = ceremony
  return {
    poll: wireId('poll', pollId),
    cycle: wireId('cycle', cycleId),
    public_key: publicKey,
    state: keyDestruction !== undefined ? 'key_destroyed' : result !== undefined ? 'recorded' : opening !== undefined ? 'opening' : closing !== undefined ? 'closed' : 'open',
    ...(closing === undefined ? {} : { closing: closingAnswer(closing) }),
    ...(opening === undefined ? {} : { opening: { at: opening.at, by: wireId('staff', opening.openedBy) } }),
    ...(result === undefined ? {} : { result: resultAnswer(ceremony) }),
    ...(keyDestruction === undefined ? {} : { key_destruction: keyDestruction })
  }
}

function closingAnswer ({ at, closedBy, electorate, participants, receipts, replaced, participantsRoot, receiptsRoot, entitled, turnout }: NonNullable<Ceremony['closing']>): object {
  return {
    at,
    by: wireId('staff', closedBy),
    electorate,
    participants,
    receipts,
    replaced,
    participants_root: participantsRoot,
    receipts_root: receiptsRoot,
    entitled: entitled.map(({ poolId, voters }) => ({ pool: wireId('pool', poolId), voters })),
    turnout: turnoutAnswer(turnout)
  }
}

/** The turnout by territory as the wire shows it to staff; the public sees less (P-05). */
export function turnoutAnswer (turnout: Closing['turnout']): object[] {
  return turnout.map(({ territoryId, entitled, participants }) => ({ territory: wireId('territory', territoryId), entitled, participants }))
}

/** The numbers of the equation with whether it holds, and the ballots of each pool. */
export function resultAnswer (ceremony: Ceremony): object {
  const equation = equationOf(ceremony)!
  const { at, pools } = ceremony.result!
  return {
    at,
    ...equation,
    equation_holds: holds(equation),
    pools: pools.map(({ poolId, ballots, root }) => ({ pool: wireId('pool', poolId), ballots, ballots_root: root }))
  }
}
