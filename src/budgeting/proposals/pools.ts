import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { Pool } from '../cycle.ts'
import type { Regulation } from '../regulations/regulation.ts'
import { regulationOf } from '../regulations/store.ts'
import { poolsOf } from '../store.ts'

/** The Regulation of a cycle; NotFound for a cycle without one, which has no proposals. */
export function regulationFor (db: Db, cycleId: number): Regulation {
  return found(regulationOf(db, cycleId), `Regulation of ${wireId('cycle', cycleId)}`)
}

/** The pool of a cycle that its Regulation calls so; NotFound otherwise. */
export function poolByCode (db: Db, cycleId: number, code: string | undefined): Pool {
  return found(poolsOf(db, cycleId).find(pool => pool.regulationCode === code), `pool ${code} in ${wireId('cycle', cycleId)}`)
}

/** What the Regulation calls a pool of a cycle. */
export function codeOfPool (db: Db, cycleId: number, poolId: number): string {
  return found(poolsOf(db, cycleId).find(pool => pool.id === poolId)?.regulationCode, wireId('pool', poolId))
}
