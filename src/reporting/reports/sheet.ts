/** How a column is written: words, an amount in BYN, a whole number, a civil date. */
export type CellKind = 'text' | 'money' | 'number' | 'day'

/** A column; one of lateness is marked in rows that are late. What the look of a page says by itself is for CSV only. */
export interface Column { readonly label: string, readonly kind: CellKind, readonly lateness?: boolean, readonly csvOnly?: boolean }

/** A row of a report; a total or the head of a group stands out. Absent cells are empty. */
export interface Row { readonly cells: readonly (string | number | undefined)[], readonly level?: 'group' | 'total', readonly late?: boolean }

/** A report ready to be laid out in one language, as a page or as CSV. Cells hold the raw values: amounts as "1234.50", dates as YYYY-MM-DD. */
export interface Sheet {
  readonly title: string
  /** Short facts above the table: what each is, and its value. */
  readonly facts: readonly (readonly [string, string])[]
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Sentences below the table, on how to read it. */
  readonly notes: readonly string[]
}
