import { body } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import type { Body } from './decision.ts'
import { bodyRules } from './rules.ts'
import { allBodies, allTerritories, territoryIn } from './territory-store.ts'
import type { Territory } from './territory.ts'

/** A part and all parts in which it lies, itself first. */
function lineage (all: readonly Territory[], from: Territory): number[] {
  return from.parentId === undefined ? [from.id] : [from.id, ...lineage(all, territoryIn(all, from.parentId))]
}

/** Registers a body on its territory; no part of the territory gets two bodies of territorial self-government (Art. 43.1). */
export function addBody (act: Act, wish: Omit<Body, 'id'>): Body {
  const { db, auditSeq } = act
  const { kind, territoryId, name, form, seats } = wish
  const all = allTerritories(db)
  const territory = territoryIn(all, territoryId)
  const above = lineage(all, territory)
  const alike = allBodies(db).filter(other => other.kind === kind)
  enforce(bodyRules, {
    kind,
    territory,
    form,
    seats,
    there: alike.filter(other => other.territoryId === territoryId),
    aboveOrBelow: alike.filter(other => other.territoryId !== territoryId &&
      (above.includes(other.territoryId) || lineage(all, territoryIn(all, other.territoryId)).includes(territoryId)))
  })
  const { id } = db.insert(body).values({ kind, territoryId, name: JSON.stringify(name), form: form as never, seats, auditSeq }).returning({ id: body.id }).get()
  act.tell({
    action: 'registry.add_body',
    target: { type: 'body', id: wireId('body', id) },
    after: {
      kind,
      territory: wireId('territory', territoryId),
      name,
      ...(form === undefined ? {} : { form }),
      ...(seats === undefined ? {} : { seats })
    }
  })
  return { id, ...wish }
}
