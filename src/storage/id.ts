/** An id on the wire: the kind of the thing and its number, as in `fund-3`; inside it is the number alone. */
export type WireId = string

/** The id of the nth thing of a kind, as the wire shows it. */
export function wireId (kind: string, n: number): WireId {
  return `${kind}-${n}`
}

/** The same, or undefined where there is no such thing. */
export function wireIdOr (kind: string, n: number | null | undefined): WireId | undefined {
  return n === null || n === undefined ? undefined : wireId(kind, n)
}

/** The number in an id that the contract has checked. */
export function numberOf (id: WireId): number {
  return Number(id.slice(id.lastIndexOf('-') + 1))
}
