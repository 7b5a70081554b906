import type { CivilDate } from '../calendar/civil-date.ts'
import { limits, valueOn } from '../law/limits.ts'
import type { Kopecks } from '../ledger/money.ts'

/**
 * Why a figure is not shown. `small_count` stands for too few people, one who paid most of it, or too few who did not
 * take part: which of them is not told, for that would be a figure about few people too.
 */
export type HiddenReason = 'small_count' | 'protects_another_figure' | 'income_not_shown_yet'
export interface Hidden { readonly suppressed: true, readonly reason: HiddenReason }
export const hidden = (reason: HiddenReason): Hidden => ({ suppressed: true, reason })

/** People behind a sum: how many they are, what they gave together, and the most that one of them gave. */
export interface Crowd { readonly people: number, readonly sum: Kopecks, readonly largest: Kopecks }

/** What the public was told of the money that came in, and of which day. */
export interface ShownIncome { readonly amount: Kopecks, readonly people: number, readonly asOf: CivilDate }

export interface IncomeFacts {
  /** Everybody who paid, with what stays of it after refunds. */
  readonly now: Crowd
  /** Those who paid since the figure was last shown; `sum` and `largest` count every change, refunds too, as positive. */
  readonly since: Crowd
  readonly shown?: ShownIncome
  /** How many live in the territory, where that is known. */
  readonly residents?: number
}

/** Whether a sum of these people gives none of them away: enough of them, and none gave more than half (P-05, P-06). */
export function isCrowd ({ people, sum, largest }: Crowd, on: CivilDate): boolean {
  return people >= valueOn(limits.smallCount, on) && BigInt(largest) * 100n <= BigInt(sum) * BigInt(valueOn(limits.dominantPayerShare, on))
}

/**
 * What the public may see of the money that came in: nothing while few people paid, or nearly all did; then a figure
 * that stands still until a crowd has paid since, so that no two looks tell what a few people did (P-05 to P-07).
 * A figure that was shown is never taken back.
 */
export function incomeToShow ({ now, since, shown, residents }: IncomeFacts, on: CivilDate): ShownIncome | undefined {
  const othersAreFew = residents !== undefined && residents - now.people < valueOn(limits.smallCount, on)
  if (othersAreFew || !isCrowd(now, on) || !isCrowd(since, on)) return shown
  return { amount: now.sum, people: now.people, asOf: on }
}

/** A count of people as the public sees it: nobody, or enough of them. */
export function countToShow (people: number, on: CivilDate): number | Hidden {
  return people === 0 || people >= valueOn(limits.smallCount, on) ? people : hidden('small_count')
}

/** People of whom some took part. */
export interface Share { readonly entitled: number, readonly participants: number }

/**
 * Whether a table of such numbers can be shown beside its totals (P-05): no row may tell of a few who took part, nor of a few
 * who did not. One such row hides the whole table, for the totals less the other rows would tell it.
 */
export function tableCanBeShown (rows: readonly Share[], on: CivilDate): boolean {
  return rows.every(({ entitled, participants }) => [participants, entitled - participants].every(people => countToShow(people, on) === people))
}

/** How many people there are at the least, in steps of the smallest crowd, so that a difference never counts a few. */
export function atLeast (people: number, on: CivilDate): number {
  return people - people % valueOn(limits.smallCount, on)
}
