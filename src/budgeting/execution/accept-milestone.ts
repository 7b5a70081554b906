import { milestoneAcceptance, milestoneWithdrawal } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { yearOf } from '../../calendar/civil-date.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { yearState } from '../../ledger/period.ts'
import { entryRules } from '../../ledger/rules.ts'
import { loadVoucher } from '../../spending/store.ts'
import type { Document } from '../../spending/voucher.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { Project } from '../cycle.ts'
import type { Task } from '../feasibility/plan.ts'
import { loadProject } from '../store.ts'
import { acceptanceRules, withdrawalRules } from './milestone-rules.ts'
import { acceptancesOf, loadAcceptance } from './milestone-store.ts'
import { planFor } from './plan-store.ts'
import { taskFacts } from './task-facts.ts'

export interface AcceptMilestone { readonly projectId: number, readonly task: string, readonly on: CivilDate, readonly document: Document, readonly actId?: number }

/** A record of that day belongs to an open fiscal year and does not lie ahead, as an entry would; else a Refusal. */
export function enforceOpen ({ db, today }: Act, on: CivilDate): void {
  enforce(entryRules, { effectiveOn: on, today, year: yearOf(on), yearState: yearState(db, yearOf(on)), closing: false })
}

const finishedBefore = ({ after = [] }: Task) => after.filter(({ relation }) => relation !== 'start_to_start').map(({ task }) => task)
const tasksOf = (db: Db, project: Project): readonly Task[] => planFor(db, project)?.plan.tasks ?? []

/** Records that a task of an awarded project was accepted, by its document and where it is paid for by the act: the only way in which a project makes progress. */
export function acceptMilestone (act: Act, { projectId, task, on, document, actId }: AcceptMilestone): void {
  const { db, auditSeq } = act
  const project = loadProject(db, projectId)
  const by = actId === undefined ? undefined : loadVoucher(db, actId, 'act')
  const done = new Set(acceptancesOf(db, projectId).filter(acceptance => acceptance.on <= on).map(acceptance => acceptance.task))
  enforceOpen(act, on)
  enforce(acceptanceRules, {
    ...taskFacts(db, project, task),
    on,
    before: tasksOf(db, project).filter(({ id }) => id === task).flatMap(finishedBefore).filter(id => !done.has(id)),
    ...(by === undefined ? {} : { act: { id: wireId('voucher', by.id), projectId: by.projectId, on: by.on, state: by.state } })
  })
  const { id } = db.insert(milestoneAcceptance).values({ projectId, task, onDay: on, actId: actId ?? null, documentRef: document.ref, documentSha256: document.sha256, auditSeq }).returning({ id: milestoneAcceptance.id }).get()
  act.tell({
    action: 'execution.accept_task',
    target: { type: 'project', id: wireId('project', projectId) },
    after: { acceptance: wireId('acceptance', id), task, on, ...(actId === undefined ? {} : { act: wireId('voucher', actId) }) },
    evidence: [{ ...document }]
  })
}

/** Withdraws an acceptance that was a mistake, after those that rest on it. Returns the number of the project. */
export function withdrawAcceptance (act: Act, { acceptanceId, reason }: { acceptanceId: number, reason: string }): number {
  const { db, auditSeq } = act
  const { projectId, task, on, withdrawn } = loadAcceptance(db, acceptanceId)
  const project = loadProject(db, projectId)
  const followers = new Set(tasksOf(db, project).filter(it => finishedBefore(it).includes(task)).map(({ id }) => id))
  enforceOpen(act, on)
  enforce(withdrawalRules, {
    project: { ...project, awarded: true },
    acceptance: wireId('acceptance', acceptanceId),
    withdrawn,
    later: acceptancesOf(db, projectId).filter(acceptance => followers.has(acceptance.task)).map(({ id }) => wireId('acceptance', id))
  })
  const kept = act.keepText(reason)
  db.insert(milestoneWithdrawal).values({ acceptanceId, reasonNote: kept.id, auditSeq }).run()
  act.tell({ action: 'execution.withdraw_acceptance', target: { type: 'project', id: wireId('project', projectId) }, reason: { text_commit: kept.commit }, before: { acceptance: wireId('acceptance', acceptanceId), task, on } })
  return projectId
}
