import { territory } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { territoryRules } from './rules.ts'
import { allTerritories, territoryIn } from './territory-store.ts'
import type { Territory } from './territory.ts'

/** Adds a part to the tree of territories (Art. 5.2): the root first, each other part below one that is there. */
export function addTerritory (act: Act, wish: Omit<Territory, 'id'>): Territory {
  const { db, auditSeq } = act
  const { kind, name, parentId, residents } = wish
  const all = allTerritories(db)
  const parent = parentId === undefined ? undefined : territoryIn(all, parentId)
  enforce(territoryRules, { kind, parent, rootExists: all.length > 0 })
  const { id } = db.insert(territory).values({ kind, name: JSON.stringify(name), parentId, residents, auditSeq }).returning({ id: territory.id }).get()
  act.tell({
    action: 'registry.add_territory',
    target: { type: 'territory', id: wireId('territory', id) },
    after: {
      kind,
      name,
      ...(parentId === undefined ? {} : { parent: wireId('territory', parentId) }),
      ...(residents === undefined ? {} : { residents })
    }
  })
  return { id, ...wish }
}
