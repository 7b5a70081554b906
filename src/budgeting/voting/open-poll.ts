import { poll as pollTable } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { regulationFor } from '../proposals/pools.ts'
import { termOf } from '../regulations/calendar-store.ts'
import { loadCycle } from '../store.ts'
import { finalListOf } from '../verification/list-store.ts'
import { largestBallot } from './ballot.ts'
import { pollKey } from './box-store.ts'
import { canSealTo, envelopeSize } from './envelope.ts'
import { backupKey } from './opening/backup.ts'
import type { Poll } from './poll.ts'
import { openingRules } from './rules.ts'
import { ballotTermsOf, loadPoll, pollOfCycle, pollWithKey } from './store.ts'

/** Envelopes have so many bytes, or a multiple of it. */
const sizeStep = 64

/**
 * Opens the poll of a cycle, once its final list stands: with a file of its own, a key for its codes, and the public half of
 * the commission's key (32 bytes in hexadecimal), which it never changes. Ballots come in in the phase of voting.
 */
export function openPoll (act: Act, { cycleId, publicKey }: { cycleId: number, publicKey: string }): Poll {
  const { db, at, auditSeq } = act
  loadCycle(db, cycleId)
  regulationFor(db, cycleId)
  const [list, opened, term, sameKey] = [finalListOf(db, cycleId), pollOfCycle(db, cycleId), termOf(db, cycleId, 'voting'), pollWithKey(db, publicKey)]
  enforce(openingRules, {
    cycle: wireId('cycle', cycleId),
    listed: list !== undefined,
    at,
    keySeals: canSealTo(Buffer.from(publicKey, 'hex')),
    ...(opened === undefined ? {} : { opened: wireId('poll', opened.id) }),
    ...(term === undefined ? {} : { term }),
    ...(sameKey === undefined ? {} : { keyUsedBy: wireId('poll', sameKey.id) })
  })
  const ballotSize = Math.ceil(envelopeSize(largestBallot(ballotTermsOf(db, cycleId))) / sizeStep) * sizeStep
  const { id } = db.insert(pollTable).values({ cycleId, publicKey, ballotSize, listSha256: list!.sha256, auditSeq }).returning({ id: pollTable.id }).get()
  if (!act.rehearsal) {
    act.keys.make(pollKey(id), act.random)
    // Made once and here: behind the opening, which destroys it, no backup makes another.
    act.keys.make(backupKey(id), act.random)
    act.polls.make(id, { publicKey: Buffer.from(publicKey, 'hex'), ballotSize })
  }
  act.tell({ action: 'voting.open_poll', target: { type: 'poll', id: wireId('poll', id) }, after: { cycle: wireId('cycle', cycleId), public_key: publicKey, ballot_size: ballotSize, list_sha256: list!.sha256 } })
  return loadPoll(db, id)
}
