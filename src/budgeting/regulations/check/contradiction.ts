import type { TerritoryKind } from '../../../registry/territory.ts'
import type { Regulation } from '../regulation.ts'

/** One contradiction in a draft: where, as a JSON Pointer into the document, and what, with the numbers. */
export interface Contradiction { readonly at: string, readonly says: string }

/** What the draft stands on: the territories of the Hramada, by their ids. */
export interface Ground { readonly territories: readonly { readonly id: string, readonly kind: TerritoryKind, readonly parent?: string }[] }

/** One part of the check: pure, and silent where there is nothing to say. */
export type Check = (draft: Regulation, ground: Ground) => Contradiction[]

/** The contradiction at a place, unless all is well. */
export function unless (holds: boolean, at: string, says: () => string): Contradiction[] {
  return holds ? [] : [{ at, says: says() }]
}

/** Codes that stand a second time in a list at a path. */
export function codesOnce (path: string, list: readonly { readonly code: string }[]): Contradiction[] {
  return list.flatMap(({ code }, i) => {
    const first = list.findIndex(other => other.code === code)
    return unless(first === i, `${path}/${i}/code`, () => `The code ${code} stands at ${path}/${first} already.`)
  })
}

/** A number of things in words: '1 pool', '3 pools'. */
export function count (n: number, thing: string): string {
  const many = thing.endsWith('y') ? `${thing.slice(0, -1)}ies` : `${thing}s`
  return `${n} ${n === 1 ? thing : many}`
}
