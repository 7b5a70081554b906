import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { loadProject } from '../store.ts'
import { explanationRules } from './end-rules.ts'
import { insertUnfinishedReport } from './unfinished-store.ts'

export interface ExplainUnfinished { readonly projectId: number, readonly reason: string, readonly delivered: string }

/** Records why an awarded project will not be completed by the end of its year, and what it delivered; the close of the year ends it so. */
export function explainUnfinished (act: Act, { projectId, reason, delivered }: ExplainUnfinished): void {
  const project = loadProject(act.db, projectId)
  enforce(explanationRules, { project: { ...project, awarded: project.allocated !== undefined } })
  const [why, what] = [act.keepText(reason), act.keepText(delivered)]
  insertUnfinishedReport(act, { projectId, reasonNote: why.id, deliveredNote: what.id })
  act.tell({ action: 'execution.explain', target: { type: 'project', id: wireId('project', projectId) }, reason: { text_commit: why.commit }, after: { delivered_commit: what.commit } })
}
