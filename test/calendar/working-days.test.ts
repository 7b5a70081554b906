import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { addDays } from '../../src/calendar/civil-date.ts'
import { holidayFiles, holidaysOf, radaunica } from '../../src/calendar/holidays.ts'
import { afterDays, beforeDays, countWorkingDays, daySet, endOfWorkingDays, firstOf, isWorkingDay, lastOf, workingCalendar } from '../../src/calendar/working-days.ts'

const folder = new URL('../../src/calendar/holidays/', import.meta.url)

t.test('Radaunica is computed as the calendars print it', t => {
  for (const [year, day] of [[2024, '05-14'], [2025, '04-29'], [2026, '04-21'], [2027, '05-11'], [2028, '04-25'], [2029, '04-17'], [2030, '05-07'], [2031, '04-22']] as const) {
    t.equal(radaunica(year), `${year}-${day}`)
    t.equal(new Date(`${radaunica(year)}T00:00:00Z`).getUTCDay(), 2, `a Tuesday in ${year}`)
  }
  t.strictSame(holidaysOf(2026), ['2026-01-01', '2026-01-02', '2026-01-07', '2026-03-08', '2026-04-21', '2026-05-01', '2026-05-09', '2026-07-03', '2026-11-07', '2026-12-25'])
  t.end()
})

t.test('the working days of known years: as many as the norms of working time of the Ministry of Labour', t => {
  // The norm counts 8 hours a day and 7 on the eve of a holiday; a working day that is moved keeps its hours.
  const hours = (year: number) => {
    const eves = new Set([...holidaysOf(year), `${year + 1}-01-01`].map(day => addDays(day, -1)).filter(day => day.startsWith(`${year}`)))
    const usual = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && !holidaysOf(year).includes(day)
    return 8 * countWorkingDays(`${year}-01-01`, `${year}-12-31`) - [...eves].filter(usual).length
  }
  for (const [year, days, norm] of [[2024, 253, 2016], [2025, 252, 2007], [2026, 254, 2024]] as const) {
    t.equal(countWorkingDays(`${year}-01-01`, `${year}-12-31`), days, `days of ${year}`)
    t.equal(hours(year), norm, `hours of ${year}`)
  }
  t.end()
})

t.test('the days that the government moved', t => {
  for (const [day, worked] of [
    ['2024-05-13', false], ['2024-05-18', true], ['2024-11-08', false], ['2024-11-16', true],
    ['2025-01-06', false], ['2025-01-11', true], ['2025-04-28', false], ['2025-04-26', true], ['2025-07-04', false], ['2025-07-12', true], ['2025-12-26', false], ['2025-12-20', true],
    ['2026-04-20', false], ['2026-04-25', true],
    // Neither moved nor holidays: a holiday on a weekend moves nothing by itself.
    ['2026-03-09', true], ['2026-11-06', true], ['2026-11-09', true], ['2027-01-08', true], ['2026-12-25', false]
  ] as const) t.equal(isWorkingDay(day), worked, day)
  t.end()
})

t.test('every file of a year is read, moves free working days to worked days of rest, and no other year has one', t => {
  t.strictSame(readdirSync(folder).sort(), holidayFiles.map(({ year }) => `${year}.json`).sort())
  for (const { year, source, transfers } of holidayFiles) {
    t.match(source, /^Resolution /)
    for (const { free, worked } of transfers) {
      t.ok(free.startsWith(`${year}-`) && worked.startsWith(`${year}-`), `${free} and ${worked} lie in ${year}`)
      t.notOk([0, 6].includes(new Date(`${free}T00:00:00Z`).getUTCDay()) || holidaysOf(year).includes(free), `${free} would be worked`)
      t.equal(new Date(`${worked}T00:00:00Z`).getUTCDay(), 6, `${worked} is a Saturday`)
    }
  }
  t.strictSame(workingCalendar(2024, 2029).provisional, [2027, 2028, 2029])
  t.strictSame(workingCalendar(2024, 2026).provisional, [])
  t.end()
})

t.test('both ends are included', t => {
  for (const [from, days, until] of [
    ['2026-11-02', 5, '2026-11-06'], ['2026-11-02', 1, '2026-11-02'], ['2026-11-02', 6, '2026-11-09'], ['2026-10-31', 1, '2026-11-02'],
    ['2026-04-17', 2, '2026-04-22'], ['2026-04-24', 2, '2026-04-25'], ['2026-12-31', 2, '2027-01-04'], ['2026-12-24', 2, '2026-12-28'], ['2026-01-01', 254, '2026-12-31']
  ] as const) {
    t.equal(endOfWorkingDays(from, days), until, `${days} from ${from}`)
    t.equal(countWorkingDays(from, until), days, `from ${from} to ${until}`)
  }
  t.equal(countWorkingDays('2026-11-07', '2026-11-08'), 0)
  t.equal(countWorkingDays('2026-11-09', '2026-11-06'), 0)
  for (const days of [0, -1, 1.5, NaN]) t.throws(() => endOfWorkingDays('2026-11-02', days), RangeError, `${days}`)
  t.throws(() => endOfWorkingDays('2026-02-30', 1), RangeError)
  t.throws(() => countWorkingDays('2026-02-30', '2026-03-01'), RangeError)
  t.end()
})

t.test('counting in a set of days agrees with walking through it day by day', t => {
  fc.assert(fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), fc.nat(40), fc.nat(8), (days, from, n) => {
    const set = daySet(days.length, place => days[place]!)
    const at = Math.min(from, days.length)
    const first = days.findIndex((has, place) => has && place >= at)
    if (firstOf(set, at) !== (first < 0 ? days.length : first)) throw new Error('firstOf')
    if (lastOf(set, at - 1) !== days.findLastIndex((has, place) => has && place < at)) throw new Error('lastOf')
    let place = at
    for (let left = n; left > 0 && place < days.length; place++) if (days[place]!) left--
    const passed = days.slice(at, place).filter(Boolean).length
    if (afterDays(set, at, n) !== (passed === n ? place : days.length)) throw new Error('afterDays')
    // beforeDays is the latest day from which afterDays still comes by then.
    const latest = [...days.keys(), days.length].filter(day => day <= at && days.slice(day, at).filter(Boolean).length >= n).at(-1) ?? -1
    if (beforeDays(set, at, n) !== latest) throw new Error(`beforeDays ${beforeDays(set, at, n)} ${latest}`)
  }), { numRuns: 2000 })
  t.end()
})

t.test('the calendar of years is made once, and asking for many years does not fill the memory', t => {
  t.equal(workingCalendar(2026, 2030), workingCalendar(2026, 2030))
  for (let year = 2030; year < 2100; year++) workingCalendar(year, year)
  t.equal(workingCalendar(2026, 2030).dates.length, 1826)
  t.end()
})
