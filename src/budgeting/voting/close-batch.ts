import { paperBatchClose } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { keyInUse } from './key-in-use.ts'
import type { PaperBatch } from './paper.ts'
import { batchClosingRules } from './paper-rules.ts'
import { officersOf, progressOf } from './paper-store.ts'
import { loadBatch } from './store.ts'

/** Closes a batch whose sheets are all settled: the trail tells how many came to what, and which officers entered them. Returns the batch. */
export function closeBatch (act: Act, batchId: number): PaperBatch {
  const { db, actor, auditSeq } = act
  const { pollId, sheets, closed } = loadBatch(db, batchId)
  keyInUse(db, act.keys, pollId)
  const { db: box } = act.polls.of(pollId)
  const { outcomes, settled } = progressOf(box, batchId)
  enforce(batchClosingRules, { batch: wireId('batch', batchId), closed: closed !== undefined, sheets, settled: Object.values(outcomes).reduce((sum, count) => sum + count, 0) })
  db.insert(paperBatchClose).values({ batchId, outcomes: JSON.stringify(outcomes), settled, closedBy: actor.staffId, auditSeq }).run()
  act.tell({
    action: 'voting.close_batch',
    target: { type: 'batch', id: wireId('batch', batchId) },
    after: { poll: wireId('poll', pollId), sheets, outcomes, settled_by_third: settled, officers: officersOf(box, batchId).map(officer => wireId('staff', officer)) }
  })
  return loadBatch(db, batchId)
}
