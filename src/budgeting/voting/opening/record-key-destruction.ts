import { pollKeyDestruction } from '../../../../db/schema.ts'
import type { Act } from '../../../audit/act.ts'
import { enforce } from '../../../law/rule.ts'
import { wireId } from '../../../storage/id.ts'
import type { Ceremony } from './ceremony.ts'
import { destructionRules } from './rules.ts'
import { ceremonyOf } from './store.ts'

/** Records that the commission's key, or all of its shares, was destroyed, by the minutes that say so. */
export function recordKeyDestruction (act: Act, { pollId, document }: { pollId: number, document: { ref: string, sha256: string } }): Ceremony {
  const { db, auditSeq } = act
  const { result, keyDestruction } = ceremonyOf(db, pollId)
  enforce(destructionRules, { poll: wireId('poll', pollId), result, keyDestruction })
  db.insert(pollKeyDestruction).values({ pollId, documentRef: document.ref, documentSha256: document.sha256, auditSeq }).run()
  act.tell({ action: 'voting.destroy_key', target: { type: 'poll', id: wireId('poll', pollId) }, evidence: [document] })
  return ceremonyOf(db, pollId)
}
