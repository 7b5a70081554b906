import { finding } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { found } from '../storage/found.ts'
import { numberOf, wireId } from '../storage/id.ts'
import { subjectExists } from './finding-store.ts'
import type { Finding, Severity, Subject } from './finding.ts'

export interface FindingWish { readonly subject: string, readonly severity: Severity, readonly text: string }

/** Records what an auditor found, the only thing that an auditor writes. NotFound when what it is about does not exist. */
export function recordFinding (act: Act, { subject, severity, text }: FindingWish): Finding {
  const { db, auditSeq } = act
  const kind = subject.slice(0, subject.lastIndexOf('-')) as Subject
  found(subjectExists(db, kind, numberOf(subject)) || undefined, subject)
  const note = act.keepText(text)
  const madeBy = act.actor.staffId
  const { id } = db.insert(finding).values({ subject, severity, textNote: note.id, madeBy, auditSeq }).returning({ id: finding.id }).get()
  act.tell({
    action: 'reporting.record_finding',
    target: { type: 'finding', id: wireId('finding', id) },
    reason: { text_commit: note.commit },
    after: { subject, severity }
  })
  return { id, subject, severity, text, madeBy, auditSeq }
}
