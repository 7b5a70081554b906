import { opinion as opinionTable } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { numberOf, wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { loadCycle, loadPool } from '../store.ts'
import type { Opinion, Subject } from './opinion.ts'
import { opinionRules } from './opinion-rules.ts'
import { loadOpinion } from './store.ts'

export type RecordOpinion = Omit<Opinion, 'id'>

/** Records what the budget commission said of a matter (Art. 22.2), with its minutes; NotFound when the subject is an id of nothing. */
export function recordOpinion (act: Act, { subject, outcome, on, minutes, remarks }: RecordOpinion): Opinion {
  const { db, auditSeq } = act
  enforce(opinionRules, { subject, outcome, remarks: remarks !== undefined, on, today: act.today })
  assertThere(db, subject)
  const kept = remarks === undefined ? undefined : act.keepText(remarks)
  const { id } = db.insert(opinionTable).values({
    subjectKind: subject.kind, subject: subject.id, outcome, onDay: on, minutesRef: minutes.ref, minutesSha256: minutes.sha256, remarksNote: kept?.id ?? null, auditSeq
  }).returning({ id: opinionTable.id }).get()
  act.tell({
    action: 'budgeting.record_opinion',
    target: { type: 'opinion', id: wireId('opinion', id) },
    ...(kept === undefined ? {} : { reason: { text_commit: kept.commit } }),
    after: { subject: { kind: subject.kind, id: subject.id }, outcome, on },
    evidence: [{ ref: minutes.ref, sha256: minutes.sha256 }]
  })
  return loadOpinion(db, id)
}

function assertThere (db: Db, { id }: Subject): void {
  if (id.startsWith('cycle-')) loadCycle(db, numberOf(id))
  if (id.startsWith('pool-')) loadPool(db, numberOf(id))
}
