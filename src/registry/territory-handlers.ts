import { created, ok, read, write } from '../http/handler.ts'
import type { Handlers } from '../http/handler.ts'
import type { Names } from '../ledger/account.ts'
import { numberOf } from '../storage/id.ts'
import { addBody } from './add-body.ts'
import { addTerritory } from './add-territory.ts'
import type { Body } from './decision.ts'
import { page } from './page.ts'
import type { Paged } from './page.ts'
import { bodiesAfter, readHramada, territoriesAfter } from './read.ts'
import { setHramada } from './set-hramada.ts'
import { showBody, showTerritory } from './show.ts'
import type { Hramada, Territory } from './territory.ts'

interface TerritoryWish { kind: Territory['kind'], name: Names, parent?: string, residents?: number }
interface BodyWish { kind: Body['kind'], territory: string, name: Names, form?: string, seats?: number }

export const territoryHandlers = {
  setHramada: write<Omit<Hramada, 'version'>, unknown, unknown>((act, { body }) => {
    const shown = setHramada(act, body)
    return created(shown, shown.version)
  }),
  readHramada: read(db => {
    const shown = readHramada(db)
    return ok(shown, shown.version)
  }),
  addTerritory: write<TerritoryWish, unknown, unknown>((act, { body: { kind, name, parent, residents } }) =>
    created(showTerritory(addTerritory(act, { kind, name, parentId: parent === undefined ? undefined : numberOf(parent), residents })))),
  listTerritories: read<unknown, Paged, unknown>((db, { query }) => {
    const { rows, next } = page(query, (id, limit) => territoriesAfter(db, id, limit), ({ id }) => ({ kind: 'territory', id }))
    return ok({ territories: rows.map(showTerritory), next })
  }),
  addBody: write<BodyWish, unknown, unknown>((act, { body: { kind, territory, name, form, seats } }) =>
    created(showBody(addBody(act, { kind, territoryId: numberOf(territory), name, form, seats })))),
  listBodies: read<unknown, Paged, unknown>((db, { query }) => {
    const { rows, next } = page(query, (id, limit) => bodiesAfter(db, id, limit), ({ id }) => ({ kind: 'body', id }))
    return ok({ bodies: rows.map(showBody), next })
  })
} satisfies Handlers
