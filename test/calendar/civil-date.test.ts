import fc from 'fast-check'
import t from 'tap'
import { addDays, addMonths, civilDateOf, compare, daysBetween, isCivilDate, parseCivilDate, yearOf } from '../../src/calendar/civil-date.ts'

const days = fc.integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(9999, 11, 31) / 86_400_000 })
  .map(day => new Date(day * 86_400_000).toISOString().slice(0, 10))

t.test('days that exist, and texts that are no day', t => {
  for (const text of ['1900-01-01', '9999-12-31', '2000-02-29', '2028-02-29', '2026-04-30', '2027-12-31']) {
    t.equal(parseCivilDate(text), text)
    t.ok(isCivilDate(text))
  }
  for (const text of ['1900-02-29', '2100-02-29', '2027-02-29', '2027-02-30', '2026-04-31', '2026-06-31', '2026-09-31', '2026-11-31']) {
    t.notOk(isCivilDate(text))
    t.throws(() => parseCivilDate(text), { name: 'RangeError', message: `The day ${text} does not exist.` })
  }
  for (const text of ['', '1899-12-31', '10000-01-01', '2026-00-10', '2026-13-10', '2026-01-00', '2026-01-32', '2026-1-1', '26-01-01', '2026/01/01',
    ' 2026-01-01', '2026-01-01\n', '2026-01-01T00:00:00.000Z', '+2026-01-01', '２０２６-01-01', 20260101, null, undefined, new Date(0)]) {
    t.notOk(isCivilDate(text))
    t.throws(() => parseCivilDate(text), { name: 'RangeError', message: 'A date is written YYYY-MM-DD, with a year from 1900 to 9999.' })
  }
  const texts = fc.tuple(fc.integer({ min: 1900, max: 2400 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  fc.assert(fc.property(texts, ([year, month, day]) => {
    const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    return isCivilDate(text) === (new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day)
  }), { numRuns: 3000 })
  t.end()
})

t.test('the day in Minsk turns at 21:00 UTC', t => {
  t.equal(civilDateOf('2027-01-31T20:59:59.999Z'), '2027-01-31')
  t.equal(civilDateOf('2027-01-31T21:00:00.000Z'), '2027-02-01')
  t.equal(civilDateOf(new Date('2027-12-31T21:00:00.000Z')), '2028-01-01')
  t.equal(civilDateOf('1899-12-31T21:00:00.000Z'), '1900-01-01')
  for (const text of ['2027-01-31', '2027-01-31T21:00:00Z', '2027-01-31T21:00:00.000+03:00', '2027-02-30T00:00:00.000Z', '2027-01-31T24:00:00.000Z', 'now', '',
    '9999-12-31T21:00:00.000Z', '1899-12-31T20:59:59.999Z', new Date(NaN)]) {
    t.throws(() => civilDateOf(text), RangeError, String(text))
  }
  const minsk = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Minsk' })
  const instants = fc.date({ min: new Date('2011-04-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(fc.property(instants, instant => civilDateOf(instant) === minsk.format(instant) && civilDateOf(instant.toISOString()) === minsk.format(instant)), { numRuns: 2000 })
  t.end()
})

t.test('days and months are counted over leap years and month ends', t => {
  const steps: [string, number, string][] = [['2027-02-28', 1, '2027-03-01'], ['2028-02-28', 1, '2028-02-29'], ['2026-12-31', 1, '2027-01-01'], ['2027-01-01', -1, '2026-12-31'], ['2027-01-01', 365, '2028-01-01'], ['2027-05-05', 0, '2027-05-05']]
  for (const [from, count, to] of steps) {
    t.equal(addDays(from, count), to, `${from} + ${count} days`)
    t.equal(daysBetween(from, to), count)
  }
  const months: [string, number, string][] = [['2026-11-30', 3, '2027-02-28'], ['2027-11-30', 3, '2028-02-29'], ['2027-01-31', 1, '2027-02-28'], ['2027-03-31', -1, '2027-02-28'], ['2027-12-15', 1, '2028-01-15'],
    ['2027-01-15', -1, '2026-12-15'], ['2028-02-29', 12, '2029-02-28'], ['2027-08-31', 13, '2028-09-30'], ['2027-07-07', 0, '2027-07-07']]
  for (const [from, count, to] of months) t.equal(addMonths(from, count), to, `${from} + ${count} months`)
  const wrong = [() => addDays('9999-12-31', 1), () => addDays('1900-01-01', -1), () => addDays('2027-02-30', 1), () => addDays('2027-01-01', 0.5), () => addDays('2027-01-01', 1e15),
    () => addMonths('9999-12-01', 1), () => addMonths('1900-01-31', -1), () => addMonths('2027-02-30', 1), () => addMonths('2027-01-01', NaN), () => daysBetween('2027-01-01', 'x'), () => yearOf('2027')]
  for (const act of wrong) t.throws(act, { name: 'RangeError' }, String(act))
  t.equal(yearOf('2027-12-31'), 2027)
  fc.assert(fc.property(days, days, (a, b) => addDays(a, daysBetween(a, b)) === b && compare(a, b) === Math.sign(daysBetween(b, a)) && compare(a, b) === -compare(b, a) + 0))
  fc.assert(fc.property(days.filter(day => day > '1999' && day < '9000'), fc.integer({ min: -1000, max: 1000 }), (from, count) => {
    const to = addMonths(from, count)
    const ordinal = (day: string) => yearOf(day) * 12 + Number(day.slice(5, 7))
    const isLastDay = addDays(to, 1).endsWith('-01')
    return ordinal(to) - ordinal(from) === count && (to.slice(8) === from.slice(8) || (to.slice(8) < from.slice(8) && isLastDay))
  }), { numRuns: 1000 })
  t.end()
})
