import { fiscalYear } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { yearOf } from '../calendar/civil-date.ts'
import { enforce } from '../law/rule.ts'
import { yearState, years } from '../ledger/period.ts'
import { openingRules } from './rules.ts'
import { showYear } from './show.ts'
import type { YearShown } from './show.ts'
import { addEvent } from './store.ts'

/** Opens a fiscal year, so that entries may be dated in it. */
export function openYear (act: Act, year: number): YearShown {
  const { db } = act
  const latest = years(db).at(-1)?.year
  enforce(openingRules, { year, state: yearState(db, year), thisYear: yearOf(act.today), ...(latest === undefined ? {} : { latest }) })
  db.insert(fiscalYear).values({ year, auditSeq: act.auditSeq }).run()
  addEvent(act, year, 'open')
  act.tell({ action: 'fiscal_year.open', target: { type: 'fiscal_year', id: String(year) }, after: { state: 'open' } })
  return showYear(db, year, act.today)
}
