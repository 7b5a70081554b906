import { numberOf, wireId } from '../storage/id.ts'

/** How the registry's lists are paged: behind the row that the page before ended with. */
export interface Paged { readonly limit: number, readonly after?: string }

/** One row more than asked for is read, so that the end is known; `key` names the rows, `show` makes them. */
export function page<Row> ({ limit, after }: Paged, rowsAfter: (id: number, limit: number) => Row[], key: (row: Row) => { kind: string, id: number }): { rows: Row[], next: string | null } {
  const rows = rowsAfter(after === undefined ? 0 : numberOf(after), limit + 1)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > limit && last !== undefined ? wireId(key(last).kind, key(last).id) : null }
}
