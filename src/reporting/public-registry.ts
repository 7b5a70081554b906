import { daysLate, publicationDueOn } from '../calendar/deadlines.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { decisionNumbers, loadDecision } from '../registry/store.ts'
import { allBodies, allTerritories, shownHramada } from '../registry/territory-store.ts'
import { wireId, wireIdOr } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { positionOf } from './publication.ts'
import type { PublicDocument } from './publication.ts'

/** The document of the Hramada itself: what it is, its parts and its bodies. None before it was described. */
export function publicHramada (db: Db): PublicDocument[] {
  const hramada = shownHramada(db)
  if (hramada === undefined) return []
  return [{
    list: 'hramada',
    position: positionOf(1),
    body: {
      name: hramada.name,
      kind: hramada.kind,
      territories: allTerritories(db).map(({ id, kind, name, parentId, residents }) => ({
        id: wireId('territory', id), kind, name, parent: wireIdOr('territory', parentId) ?? null, residents: residents ?? null
      })),
      bodies: allBodies(db).map(({ id, kind, name, territoryId }) => ({ id: wireId('body', id), kind, name, territory: wireId('territory', territoryId) }))
    }
  }]
}

/** The documents of all decisions, with the days by which each was or is published too late (Art. 66.1). */
export function publicDecisions (db: Db, on: CivilDate): PublicDocument[] {
  return decisionNumbers(db, { after: 0, unpublished: false }).map(id => {
    const decision = loadDecision(db, id)
    const dueOn = publicationDueOn(decision.adoptedOn)
    const { publication } = decision
    return {
      list: 'decision',
      position: positionOf(id),
      body: {
        id: wireId('decision', id),
        number: decision.number,
        title: decision.title,
        body: { id: wireId('body', decision.body.id), kind: decision.body.kind, name: decision.body.name },
        adopted_on: decision.adoptedOn,
        status: decision.status,
        document_sha256: decision.documentSha256,
        publication_due_on: dueOn,
        published_on: publication?.on ?? null,
        url: publication?.url ?? null,
        overdue_days: daysLate(dueOn, publication?.on ?? on)
      }
    }
  })
}
