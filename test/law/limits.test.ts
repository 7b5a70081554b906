import t from 'tap'
import { FIRST_DAY, isCivilDate } from '../../src/calendar/civil-date.ts'
import { limits, valueOn, type Limit } from '../../src/law/limits.ts'

t.test('every legal number, as a person checked it', t => {
  const table = Object.entries(limits).map(([name, limit]) => `${name}: ${valueOn(limit, '2027-01-01')} ${limit.unit}, ${limit.cites.article}, checked ${limit.checkedOn}`)
  t.strictSame(table, [
    'publicationDays: 7 days, Art. 66.1, checked 2026-11-22',
    'consentDays: 30 days, Art. 65, checked 2026-11-27',
    'sessionQuorum: 2 one in, Art. 24.2, checked 2026-11-22',
    'sessionMajority: 2 one in, Art. 24.3, checked 2026-11-22',
    'purposeYears: 2 fiscal years, Art. 49.6, checked 2026-11-22',
    'tokenDays: 400 days, House rule: credentials, checked 2026-11-22',
    'firstTokenDays: 30 days, House rule: credentials, checked 2026-11-22',
    'usualShare: 200 one in, House rule: usual share, checked 2026-11-27',
    'smallCount: 10 people, House rule: small counts, checked 2026-11-22',
    'dominantPayerShare: 50 percent, House rule: no dominant payer, checked 2026-11-22'
  ])
  t.end()
})

t.test('values are dated, oldest first, and known for every day of the calendar', t => {
  for (const [name, limit] of Object.entries<Limit>(limits)) {
    const days = limit.values.map(({ from }) => from)
    t.strictSame(days, [...new Set(days)].sort(), `${name} in order`)
    t.ok(days.every(isCivilDate) && isCivilDate(limit.checkedOn), `${name} has real days`)
    t.equal(days[0], FIRST_DAY, `${name} from the first day`)
    t.ok(limit.values.every(({ value }) => Number.isSafeInteger(value) && value > 0), `${name} counts in whole numbers`)
    t.match(limit.says, /^[A-Z].*\.$/, `${name} is a sentence`)
  }
  t.end()
})

t.test('an act is judged by the value of its own day', t => {
  const term: Limit = { ...limits.publicationDays, values: [{ from: '2025-01-01', value: 7 }, { from: '2027-07-01', value: 10 }] }
  t.equal(valueOn(term, '2025-01-01'), 7)
  t.equal(valueOn(term, '2027-06-30'), 7)
  t.equal(valueOn(term, '2027-07-01'), 10)
  t.equal(valueOn(term, '9999-12-31'), 10)
  t.throws(() => valueOn(term, '2024-12-31'), { name: 'RangeError', message: /^On 2024-12-31 there was no limit yet/ })
  t.throws(() => valueOn(term, '2027-02-30'), RangeError)
  t.end()
})
