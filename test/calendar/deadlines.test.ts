import fc from 'fast-check'
import t from 'tap'
import { addDays } from '../../src/calendar/civil-date.ts'
import { daysLate, isOverdue, publicationDueOn } from '../../src/calendar/deadlines.ts'
import { endOf, fiscalYear, startOf } from '../../src/calendar/fiscal-year.ts'

t.test('publication is due on the seventh day after adoption, holidays or not', t => {
  const table: [string, string][] = [['2027-03-01', '2027-03-08'], ['2027-02-24', '2027-03-03'], ['2028-02-24', '2028-03-02'], ['2026-12-27', '2027-01-03'], ['1900-01-01', '1900-01-08']]
  for (const [adoptedOn, dueOn] of table) t.equal(publicationDueOn(adoptedOn), dueOn)
  t.throws(() => publicationDueOn('2027-02-29'), RangeError)
  t.end()
})

t.test('a term still runs on its last day', t => {
  const table: [string, boolean, number][] = [['2027-03-01', false, 0], ['2027-03-08', false, 0], ['2027-03-09', true, 1], ['2027-04-08', true, 31]]
  for (const [today, overdue, late] of table) {
    t.equal(isOverdue('2027-03-08', today), overdue, today)
    t.equal(daysLate('2027-03-08', today), late, today)
  }
  t.throws(() => isOverdue('2027-03-08', '2027-3-9'), RangeError)
  t.end()
})

t.test('the fiscal year is the calendar year', t => {
  const table: [string, number][] = [['2026-12-31', 2026], ['2027-01-01', 2027], ['2027-12-31', 2027], ['2028-01-01', 2028]]
  for (const [on, year] of table) t.equal(fiscalYear(on), year, on)
  t.equal(startOf(2027), '2027-01-01')
  t.equal(endOf(2027), '2027-12-31')
  for (const year of [1899, 10000, 2027.5, -2027, NaN]) {
    t.throws(() => startOf(year), RangeError, `start of ${year}`)
    t.throws(() => endOf(year), RangeError, `end of ${year}`)
  }
  fc.assert(fc.property(fc.integer({ min: 1900, max: 9998 }), year =>
    fiscalYear(startOf(year)) === year && fiscalYear(endOf(year)) === year && addDays(endOf(year), 1) === startOf(year + 1)))
  t.end()
})
