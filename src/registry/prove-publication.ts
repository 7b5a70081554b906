import { decisionPublication } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { publicationDueOn } from '../calendar/deadlines.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { enforce } from '../law/rule.ts'
import { assertSeen } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import { publicationRules } from './rules.ts'
import { loadDecision } from './store.ts'

/** Records once that a decision appeared on the portal, with its address and the hash of what was there (Art. 66.1). Late proofs are taken too. */
export function provePublication (act: Act, wish: { decisionId: number, seen: number, publishedOn: CivilDate, url: string, contentSha256: string }): void {
  const { decisionId, seen, publishedOn, url, contentSha256 } = wish
  const target = wireId('decision', decisionId)
  const decision = loadDecision(act.db, decisionId)
  assertSeen(target, seen, decision.version)
  enforce(publicationRules, { decision, publishedOn, today: act.today })
  act.db.insert(decisionPublication).values({ decisionId, publishedOn, url, contentSha256, auditSeq: act.auditSeq }).run()
  act.tell({
    action: 'registry.prove_publication',
    target: { type: 'decision', id: target, version: decision.version + 1 },
    after: { published_on: publishedOn, due_on: publicationDueOn(decision.adoptedOn), url },
    evidence: [{ ref: 'publication', sha256: contentSha256 }]
  })
}
