import type { Act } from '../../../audit/act.ts'
import { enforce } from '../../../law/rule.ts'
import { wireId } from '../../../storage/id.ts'
import { termOf } from '../../regulations/calendar-store.ts'
import { poolsOf } from '../../store.ts'
import { batchesOf, loadsOf } from '../store.ts'
import { countBox, entitledIn, freeze, participantsIn, receiptsIn, turnoutIn } from './box.ts'
import { turnoutAnswer } from './answers.ts'
import type { Ceremony, Closing } from './ceremony.ts'
import { rootOver } from '../../../audit/root-over.ts'
import { closingRules } from './rules.ts'
import { ceremonyOf, keepClosing } from './store.ts'

/**
 * Closes a poll, once the voting is over: it is frozen, who took part and all receipts are counted and hashed into the trail,
 * and the receipts' hashes are ready to be published. The file is frozen first and durably; an act that fails after that is
 * done again and finds the same numbers.
 */
export function closePoll (act: Act, pollId: number): Ceremony {
  const { db, at } = act
  const { cycleId, closing: before } = ceremonyOf(db, pollId)
  const term = termOf(db, cycleId, 'voting')
  enforce(closingRules, { poll: wireId('poll', pollId), closing: before, at, openBatches: batchesOf(db, pollId).filter(({ closed }) => closed === undefined).map(({ id }) => wireId('batch', id)), ...(term === undefined ? {} : { term }) })
  const { db: box } = act.polls.of(pollId)
  if (!act.rehearsal) freeze(box)
  const loads = loadsOf(db, pollId)
  const entitled = entitledIn(box, loads)
  const receipts = receiptsIn(box)
  const closing: Closing = {
    at,
    closedBy: act.actor.staffId,
    electorate: votersOf(act, pollId),
    ...countBox(box),
    participantsRoot: rootOver(participantsIn(box).map(leaf => ({ leaf }))),
    receiptsRoot: rootOver(receipts.map(leaf => ({ leaf }))),
    entitled: poolsOf(db, cycleId).map(({ id: poolId }) => ({ poolId, voters: entitled.get(poolId) ?? 0 })),
    turnout: turnoutIn(box, loads)
  }
  keepClosing(act, pollId, closing, receipts)
  const { electorate, participants, replaced, participantsRoot, receiptsRoot } = closing
  act.tell({
    action: 'voting.close_poll',
    target: { type: 'poll', id: wireId('poll', pollId) },
    after: { electorate, participants, receipts: closing.receipts, replaced, participants_root: participantsRoot, receipts_root: receiptsRoot, entitled: closing.entitled.map(({ poolId, voters }) => ({ pool: wireId('pool', poolId), voters })), turnout: turnoutAnswer(closing.turnout) }
  })
  return ceremonyOf(db, pollId)
}

function votersOf ({ db }: Act, pollId: number): number {
  return db.$client.prepare('SELECT coalesce(sum(voters), 0) FROM electorate_load WHERE poll_id = ?').pluck().get(pollId) as number
}
