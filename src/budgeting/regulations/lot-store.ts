import { and, asc, eq } from 'drizzle-orm'
import { lot, lotReveal } from '../../../db/schema.ts'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { Lot, LotPurpose } from './lot.ts'
import { noteText } from './store.ts'

function lotOf (db: Db, row: typeof lot.$inferSelect): Lot {
  const revealed = db.select().from(lotReveal).where(eq(lotReveal.lotId, row.id)).get()
  const replacedBy = db.select({ id: lot.id }).from(lot).where(eq(lot.replacesId, row.id)).get()
  const reason = noteText(db, row.reasonNote)
  return {
    id: row.id,
    cycleId: row.cycleId,
    purpose: row.purpose,
    commitment: row.commitment,
    committedAt: row.committedAt,
    committedBy: row.committedBy,
    ...(row.replacesId === null ? {} : { replacesId: row.replacesId }),
    ...(row.decisionId === null ? {} : { redraw: { decisionId: row.decisionId, ...(reason === undefined ? {} : { reason }) } }),
    ...(replacedBy === undefined ? {} : { replacedById: replacedBy.id }),
    ...(revealed === undefined ? {} : { revealed: { seed: revealed.seed, at: revealed.revealedAt, by: revealed.revealedBy } })
  }
}

/** A lot by its number; NotFound otherwise. */
export function loadLot (db: Db, id: number): Lot {
  return lotOf(db, found(db.select().from(lot).where(eq(lot.id, id)).get(), wireId('lot', id)))
}

/** The lots of a cycle, in the order of their commitment, those that were replaced among them. */
export function lotsOf (db: Db, cycleId: number): Lot[] {
  return db.select().from(lot).where(eq(lot.cycleId, cycleId)).orderBy(asc(lot.id)).all().map(row => lotOf(db, row))
}

/** The lot of a cycle that counts for a purpose: the last one. */
export function standingLot (db: Db, cycleId: number, purpose: LotPurpose): Lot | undefined {
  return db.select().from(lot).where(and(eq(lot.cycleId, cycleId), eq(lot.purpose, purpose))).orderBy(asc(lot.id)).all().map(row => lotOf(db, row)).at(-1)
}

/** The seed of a cycle's lot, once it was revealed: what lotOrder draws by. */
export function revealedSeed (db: Db, cycleId: number, purpose: LotPurpose): string | undefined {
  return standingLot(db, cycleId, purpose)?.revealed?.seed
}

/** The lot that has this commitment, if there is one. */
export function lotWith (db: Db, commitment: string): { id: number } | undefined {
  return db.select({ id: lot.id }).from(lot).where(eq(lot.commitment, commitment)).get()
}
