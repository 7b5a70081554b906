import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { supplier, supplierName } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import { prepared } from '../../storage/open.ts'
import type { Db } from '../../storage/open.ts'
import type { Supplier } from './contract.ts'
import { fold } from './fold.ts'

const withFold = prepared(db => {
  db.$client.function('fold', { deterministic: true }, text => typeof text === 'string' ? fold(text) : null)
  return true
})

/** SQL that is true where a text contains another one as a search compares them; SQLite itself knows no case but that of ASCII. */
export function contains (db: Db, text: SQL, wanted: string): SQL {
  withFold(db)
  return sql`instr(fold(${text}), ${fold(wanted)}) > 0`
}

/** The name by which a supplier goes now; NULL when it was erased. */
export const nameOf = (id: SQL) => sql`(SELECT k.text FROM supplier_name x LEFT JOIN note k ON k.id = x.name_note WHERE x.supplier_id = ${id} ORDER BY x.id DESC LIMIT 1)`

interface Row { id: number, unp: string, name: string | null, version: number }

function select (db: Db, where: SQL, limit: number): Supplier[] {
  return db.all<Row>(sql`SELECT s.id, s.unp, ${nameOf(sql`s.id`)} AS name, (SELECT count(*) FROM supplier_name WHERE supplier_id = s.id) AS version
    FROM supplier s WHERE ${where} ORDER BY s.id LIMIT ${limit}`).map(({ name, ...rest }) => ({ ...rest, ...(name === null ? {} : { name }) }))
}

/** A supplier by its number; NotFound otherwise. */
export function loadSupplier (db: Db, id: number): Supplier {
  return found(select(db, sql`s.id = ${id}`, 1)[0], wireId('supplier', id))
}

/** Who has a taxpayer number, if anybody. */
export function supplierByUnp (db: Db, unp: string): Supplier | undefined {
  return select(db, sql`s.unp = ${unp}`, 1)[0]
}

/** Suppliers behind a number, oldest first, perhaps only those whose name contains a text. */
export function listSuppliers (db: Db, { unp, text }: { unp?: string, text?: string }, after: number, limit: number): Supplier[] {
  const conditions = [sql`s.id > ${after}`, ...(unp === undefined ? [] : [sql`s.unp = ${unp}`]), ...(text === undefined ? [] : [contains(db, nameOf(sql`s.id`), text)])]
  return select(db, sql.join(conditions, sql` AND `), limit)
}

/** Stores a supplier and returns its number; its name is a row of its own. */
export function insertSupplier ({ db, auditSeq }: Act, unp: string): number {
  return db.insert(supplier).values({ unp, auditSeq }).returning({ id: supplier.id }).get().id
}

/** Stores a name that holds from now on; the note was kept before. */
export function insertSupplierName ({ db, auditSeq }: Act, supplierId: number, nameNote: number): void {
  db.insert(supplierName).values({ supplierId, nameNote, auditSeq }).run()
}
