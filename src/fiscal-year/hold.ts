import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { holdingRules, releasingRules } from './rules.ts'
import { showYear } from './show.ts'
import type { YearShown } from './show.ts'
import { addEvent, loadYear } from './store.ts'

/** Puts an open year on hold: it takes no entry but the closing ones. */
export function holdYear (act: Act, year: number): YearShown {
  enforce(holdingRules, loadYear(act.db, year))
  return step(act, year, 'hold', { before: 'open', after: 'on_hold' })
}

/** Opens a year that is on hold for entries again. */
export function releaseYear (act: Act, year: number): YearShown {
  enforce(releasingRules, loadYear(act.db, year))
  return step(act, year, 'release', { before: 'on_hold', after: 'open' })
}

function step (act: Act, year: number, event: 'hold' | 'release', { before, after }: { before: string, after: string }): YearShown {
  addEvent(act, year, event)
  act.tell({ action: `fiscal_year.${event}`, target: { type: 'fiscal_year', id: String(year) }, before: { state: before }, after: { state: after } })
  return showYear(act.db, year, act.today)
}
