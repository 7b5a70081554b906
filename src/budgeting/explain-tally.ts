import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { projectsByExternalId } from './election-store.ts'
import { showTally } from './show-cycle.ts'
import { explain } from './tally/explain/explain.ts'
import type { Language } from './tally/explain/explain.ts'

/** The tally of a pool that was adopted, else the last one, explained project by project in a language; NotFound without one. */
export function explainTally (db: Db, poolId: number, language: Language): object {
  const { demonstration, tally } = showTally(db, poolId)
  const projects = projectsByExternalId(db, poolId)
  const { summary, projects: explained } = explain(tally.result, language)
  return {
    pool: wireId('pool', poolId),
    tally: wireId('tally', tally.id),
    result_sha256: tally.sha256,
    demonstration,
    language,
    summary,
    projects: explained.map(({ project, won, text }) => {
      const { id, code, title } = projects.get(project)!
      return { id: wireId('project', id), external_id: project, code, title, won, text }
    })
  }
}
