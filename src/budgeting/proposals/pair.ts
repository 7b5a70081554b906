import { likeness, likenessAtMost } from './likeness.ts'
import type { Trigrams } from './likeness.ts'
import { distanceBetween, farApart } from './place.ts'
import type { Place } from './place.ts'

/** A proposal as it is compared with others. */
export interface Compared { readonly trigrams: Trigrams, readonly place?: Place }

/** How near two proposals are: in whole per cent of text, and in whole metres, rounded down, where both have a place. */
export interface Nearness { readonly similarity: number, readonly distance?: number }

export interface NearnessLimits { readonly similarity_percent: number, readonly distance_metres: number }

/** How near two proposals are; the same in both directions. */
export function nearness (a: Compared, b: Compared): Nearness {
  const similarity = likeness(a.trigrams, b.trigrams)
  return a.place === undefined || b.place === undefined ? { similarity } : { similarity, distance: Math.floor(distanceBetween(a.place, b.place)) }
}

/**
 * Whether two proposals are candidates for excluding each other: alike from the limit on, or closer than so many metres.
 * Looks at what is quick to see first, for a proposal is compared with thousands.
 */
export function isCandidate (a: Compared, b: Compared, { similarity_percent: alike, distance_metres: near }: NearnessLimits): boolean {
  const close = a.place !== undefined && b.place !== undefined && !farApart(a.place, b.place, near) && distanceBetween(a.place, b.place) < near
  return close || (likenessAtMost(a.trigrams, b.trigrams) >= alike && likeness(a.trigrams, b.trigrams) >= alike)
}

/** A candidate pair, and how a person resolved it last. */
export interface Pair extends Nearness {
  readonly id: number
  readonly cycleId: number
  readonly firstId: number
  readonly secondId: number
  /** Who named it; absent where the service found it. */
  readonly raisedBy?: number
  readonly resolution?: { readonly exclusive: boolean, readonly by: number, readonly at: string, readonly reason?: string }
}
