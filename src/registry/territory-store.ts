import { count, desc, gt } from 'drizzle-orm'
import { body, hramada, territory } from '../../db/schema.ts'
import type { Names } from '../ledger/account.ts'
import { found } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import type { Body } from './decision.ts'
import { bodyOf } from './store.ts'
import type { Hramada, Territory } from './territory.ts'

const territoryOf = (row: typeof territory.$inferSelect): Territory => ({
  id: row.id,
  kind: row.kind,
  name: JSON.parse(row.name) as Names,
  parentId: row.parentId ?? undefined,
  residents: row.residents ?? undefined
})

/** The Hramada as it is shown now; undefined before it was first described. */
export function shownHramada (db: Db): Hramada | undefined {
  const row = db.select().from(hramada).orderBy(desc(hramada.id)).limit(1).get()
  const { version } = db.select({ version: count() }).from(hramada).get()!
  return row === undefined ? undefined : { version, kind: row.kind, name: JSON.parse(row.name) as Names }
}

/** The whole tree: some hundreds of parts at the most. */
export function allTerritories (db: Db): Territory[] {
  return db.select().from(territory).orderBy(territory.id).all().map(territoryOf)
}

/** A part of the territory by its number among all of them; NotFound otherwise. */
export function territoryIn (all: readonly Territory[], id: number): Territory {
  return found(all.find(territory => territory.id === id), wireId('territory', id))
}

export function allBodies (db: Db): Body[] {
  return db.select().from(body).orderBy(body.id).all().map(bodyOf)
}

export function territoriesAfter (db: Db, id: number, limit: number): Territory[] {
  return db.select().from(territory).where(gt(territory.id, id)).orderBy(territory.id).limit(limit).all().map(territoryOf)
}

export function bodiesAfter (db: Db, id: number, limit: number): Body[] {
  return db.select().from(body).where(gt(body.id, id)).orderBy(body.id).limit(limit).all().map(bodyOf)
}
