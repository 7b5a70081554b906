import { decisionEvent } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { assertSeen } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import type { DecisionEvent } from './decision.ts'
import { eventRules } from './rules.ts'
import { eventsOf, loadDecision } from './store.ts'

/** What happened, the document that shows it, and the ground in a person's words. */
export type EventWish = Pick<DecisionEvent, 'event' | 'on'> & {
  readonly decisionId: number
  readonly seen: number
  readonly document: { readonly ref: string, readonly sha256: string }
  readonly reason: string
}

/** Records that a decision was suspended, resumed, annulled or superseded (Art. 10, 67); from then on it is worth what its status says. */
export function recordEvent (act: Act, { decisionId, seen, event, on, document, reason }: EventWish): void {
  const target = wireId('decision', decisionId)
  const decision = loadDecision(act.db, decisionId)
  assertSeen(target, seen, decision.version)
  enforce(eventRules, { decision, event, on, last: eventsOf(act.db, decisionId).at(-1), today: act.today })
  const note = act.keepText(reason)
  act.db.insert(decisionEvent).values({ decisionId, event, onDay: on, documentSha256: document.sha256, groundNote: note.id, auditSeq: act.auditSeq }).run()
  act.tell({
    action: 'registry.record_event',
    target: { type: 'decision', id: target, version: decision.version + 1 },
    reason: { text_commit: note.commit },
    before: { status: decision.status },
    after: { event, on, status: loadDecision(act.db, decisionId).status },
    evidence: [document]
  })
}
