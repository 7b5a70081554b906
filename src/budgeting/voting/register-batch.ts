import { paperBatch } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { termOf } from '../regulations/calendar-store.ts'
import { isClosed } from './opening/store.ts'
import type { PaperBatch } from './paper.ts'
import { batchInVoting } from './paper-rules.ts'
import { loadBatch, loadPoll } from './store.ts'

export type RegisterBatch = Pick<PaperBatch, 'pollId' | 'channel' | 'sheets' | 'protocol'>

/** Registers sheets of paper that were counted by hand, in the phase of voting, before anybody enters one. Returns the batch. */
export function registerBatch (act: Act, { pollId, channel, sheets, protocol }: RegisterBatch): PaperBatch {
  const { db, at, actor, auditSeq } = act
  const { cycleId } = loadPoll(db, pollId)
  enforce([batchInVoting], { poll: wireId('poll', pollId), closed: isClosed(db, pollId), term: termOf(db, cycleId, 'voting')!, at })
  const { id } = db.insert(paperBatch).values({ pollId, channel, sheets, protocolRef: protocol.ref, protocolSha256: protocol.sha256, registeredBy: actor.staffId, auditSeq }).returning({ id: paperBatch.id }).get()
  act.tell({ action: 'voting.register_batch', target: { type: 'batch', id: wireId('batch', id) }, after: { poll: wireId('poll', pollId), channel, sheets }, evidence: [{ ...protocol }] })
  return loadBatch(db, id)
}
