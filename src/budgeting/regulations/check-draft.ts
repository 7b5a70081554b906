import { allTerritories } from '../../registry/territory-store.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { adviceOn } from './check/advice.ts'
import { contradictionsIn } from './check/check.ts'
import type { Contradiction, Ground } from './check/contradiction.ts'
import type { Regulation } from './regulation.ts'
import { sealOf } from './seal.ts'

/** The territories on which a Regulation may stand. */
export function groundOf (db: Db): Ground {
  return { territories: allTerritories(db).map(({ id, kind, parentId }) => ({ id: wireId('territory', id), kind, ...(parentId === undefined ? {} : { parent: wireId('territory', parentId) }) })) }
}

/** A draft's hash, every contradiction in it, and advice. Nothing is stored. */
export function checkDraft (db: Db, draft: Regulation): { sha256: string, contradictions: Contradiction[], advice: Contradiction[] } {
  return { sha256: sealOf(draft).sha256, contradictions: contradictionsIn(draft, groundOf(db)), advice: adviceOn(draft) }
}
