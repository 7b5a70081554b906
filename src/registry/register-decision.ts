import { decision, decisionEvent } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { yearOf } from '../calendar/civil-date.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import type { Decision } from './decision.ts'
import { adoptionRules } from './rules.ts'
import { loadBody, loadDecision, numberTaken } from './store.ts'

/** A decision as the minutes state it. */
export type Adoption = Pick<Decision, 'number' | 'title' | 'adoptedOn' | 'votes' | 'rules' | 'documentSha256' | 'supersedesId'> & { readonly bodyId: number }

/** Registers a decision that a body adopted (Art. 24.2, 24.3; an assembly by its own rule). The one that it replaces is superseded. Returns its number. */
export function registerDecision (act: Act, adoption: Adoption): number {
  const { db, auditSeq } = act
  const { number, title, adoptedOn, votes, rules, documentSha256, bodyId, supersedesId } = adoption
  const superseded = supersedesId === undefined ? undefined : loadDecision(db, supersedesId)
  enforce(adoptionRules, {
    body: loadBody(db, bodyId), number, adoptedOn, votes, rules, superseded, today: act.today,
    numberTaken: numberTaken(db, bodyId, number, yearOf(adoptedOn))
  })
  const { id } = db.insert(decision).values({
    bodyId, number, title: JSON.stringify(title), adoptedOn,
    votesFor: votes.for, votesAgainst: votes.against, votesAbstained: votes.abstained, votesPresent: votes.present, votesElected: votes.elected,
    quorumRule: rules?.quorum, majorityRule: rules?.majority, ruleSource: rules?.source,
    documentSha256, supersedesId, auditSeq
  }).returning({ id: decision.id }).get()
  if (superseded !== undefined) {
    db.insert(decisionEvent).values({ decisionId: superseded.id, event: 'superseded', onDay: adoptedOn, documentSha256, auditSeq }).run()
  }
  tell(act, id, adoption, superseded)
  return id
}

function tell (act: Act, id: number, { bodyId, number, title, adoptedOn, votes, rules, documentSha256 }: Adoption, superseded: Decision | undefined): void {
  const replaced = superseded === undefined ? undefined : wireId('decision', superseded.id)
  act.tell({
    action: 'registry.register_decision',
    target: { type: 'decision', id: wireId('decision', id), version: 1 },
    ...(superseded === undefined ? {} : { before: { supersedes: { id: replaced, version: superseded.version, status: superseded.status } } }),
    after: {
      body: wireId('body', bodyId),
      number,
      title,
      adopted_on: adoptedOn,
      votes,
      status: 'in_force',
      ...(rules === undefined ? {} : { rules }),
      ...(superseded === undefined ? {} : { supersedes: { id: replaced, version: superseded.version + 1, status: 'superseded' } })
    },
    evidence: [{ ref: number, sha256: documentSha256 }]
  })
}
