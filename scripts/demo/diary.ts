import type { CivilDate } from '../../src/calendar/civil-date.ts'

/** What happens on a day, beside what the chapters have. */
export interface Page { readonly on: CivilDate, readonly live: () => Promise<void> }

/** Lives the pages up to a day, each once and in their order, so that two stories share one year and the clock never runs back. */
export function openDiary (pages: readonly Page[]): (until: CivilDate) => Promise<void> {
  const ahead = pages.toSorted((a, b) => a.on < b.on ? -1 : 1)
  return async until => {
    while (ahead[0] !== undefined && ahead[0].on <= until) await ahead.shift()!.live()
  }
}
