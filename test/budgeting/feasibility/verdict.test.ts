import t from 'tap'
import { calendarOf, checkFeasibility, type Question, type Verdict } from '../../../src/budgeting/feasibility/check.ts'
import type { CostLine, ProjectCost } from '../../../src/budgeting/feasibility/plan.ts'
import { line, planned, playground, playgroundCost, playgroundPlan, task, terms } from './playground.ts'

const refused = ({ rules }: Verdict) => rules.filter(({ holds }) => !holds).map(({ rule, because }) => `${rule.id}: ${because}`)
const because = (question: Question, id: string) => checkFeasibility(question).rules.find(({ rule }) => rule.id === id)!.because
const costing = (lines: readonly CostLine[], more: Partial<ProjectCost> = {}, other: Partial<Question> = {}): Question => ({ ...playground, cost: { ...playgroundCost, lines, ...more }, ...other })
/** A line of exactly so much, asked of the pool. */
const asking = (amount: string) => line({ quantity: '1', unit_price: amount, vat_percent: '0' })

t.test('the playground is feasible: every rule is told with its numbers', t => {
  const verdict = checkFeasibility(playground)
  t.equal(verdict.feasible, true)
  t.strictSame(verdict.rules.map(({ rule, because }) => `${rule.id}, ${rule.cites.article}: ${because}`), [
    'completed-within-the-period, Art. 51.2: All is accepted and paid on 2027-07-01, 173 days before 2027-12-21 (31 December less 10 days).',
    'seasons-fit-the-period, Art. 51.2: works T4 is finished on 2027-06-10, waits 14 days for its season and pauses 0.',
    'accepted-and-paid, Art. 51.2: Everything that is made is accepted, and paid after that.',
    'complete-in-itself, Art. 51.2: No later stage has to follow.',
    'no-commitment-beyond-the-period, Art. 51.2: No line reaches beyond 2027-12-31.',
    'lines-sum-exactly, House rule: exact costs: The sum of the lines is 12000.00.',
    'every-line-has-a-source, House rule: exact costs: Every line has a source.',
    'sources-cover-the-line, House rule: exact costs: The sources give what the lines cost.',
    'within-the-cap, Art. 51.1: The project asks for 12000.00; one project asks for at least 1000.00 and at most 60000.00.',
    'within-the-pool, Art. 51.1: The project asks for 12000.00; the pool Sunny has 80000.00.',
    'within-the-category, Art. 51.1: Its local issue has no budget of its own.',
    'upkeep-has-a-payer, House rule: upkeep: The upkeep is 300.00 a year, borne by Uprava.',
    'no-double-funding, House rule: paid once: None of 0 lines of the budget pays for the same.',
    'property-is-decided-on, Art. 34.6: No property is given away or encumbered.'
  ])
  t.strictSame([verdict.firstOn, verdict.lastOn, verdict.endsOn, verdict.doneOn, verdict.daysToSpare, verdict.provisional, verdict.changes], ['2027-01-01', '2027-12-21', '2027-12-31', '2027-07-01', 173, [2027], []])
  t.end()
})

t.test('the same question has the same verdict', t => {
  t.strictSame(checkFeasibility(playground), checkFeasibility({ ...structuredClone({ ...playground, calendar: undefined }), calendar: playground.calendar }))
  t.end()
})

t.test('the last day allowed, and the day after it', t => {
  // A working day in December, and payment on it: 2027-12-21 is a Tuesday, 31 December less ten days.
  const paidOn = (days: number, more: Partial<Question> = {}) => planned([
    task('W', 'works', 1, 'calendar', [], { earliest_start: '2027-12-01' }), task('A', 'acceptance', 1, 'calendar', ['W']), task('P', 'payment', days, 'calendar', ['A'])
  ], more)
  t.strictSame(refused(checkFeasibility(paidOn(19))), [], 'on 2027-12-21')
  t.equal(because(paidOn(19), 'completed-within-the-period'), 'All is accepted and paid on 2027-12-21, the last day (31 December less 10 days).')
  t.strictSame(refused(checkFeasibility(paidOn(20))), ['completed-within-the-period: All is accepted and paid on 2027-12-22, 1 day after 2027-12-21 (31 December less 10 days); acceptance on 2027-12-02, 29 days before the period\'s end; longest wait: payment P, 20 calendar days.'])
  const noBuffer = { terms: { ...terms, buffer_days: 0 } }
  t.strictSame(refused(checkFeasibility(paidOn(29, noBuffer))), [], 'without a buffer on 31 December')
  t.match(refused(checkFeasibility(paidOn(30, noBuffer)))[0], /paid on 2028-01-01, 1 day after 2027-12-31 \(31 December less 0 days\)/)
  t.equal(checkFeasibility(paidOn(30, noBuffer)).daysToSpare, -1)
  t.end()
})

t.test('a late project says by how much it is late, and for what it waits longest', t => {
  const late = planned([
    task('T', 'procurement', 45, 'calendar', [], { name: 'tender', earliest_start: '2027-10-18' }),
    task('W', 'works', 39, 'calendar', ['T']), task('A', 'acceptance', 1, 'working', ['W']), task('P', 'payment', 10, 'working', ['A'])
  ])
  t.equal(because(late, 'completed-within-the-period'), 'All is accepted and paid on 2028-01-31, 41 days after 2027-12-21 (31 December less 10 days); acceptance on 2028-01-17, 17 days after the period\'s end; longest wait: tender, 45 calendar days.')
  t.strictSame(checkFeasibility(late).provisional, [2027, 2028])
  t.end()
})

t.test('a year whose transfers are known is not provisional, and one that was reached without them is', t => {
  const inYear = (year: number) => checkFeasibility({ ...playground, year, calendar: calendarOf(year) }).provisional
  t.strictSame(inYear(2025), [])
  t.strictSame(inYear(2026), [])
  t.strictSame(inYear(2028), [2028])
  t.end()
})

t.test('season: it waits, it pauses, and the verdict says for how long', t => {
  const outdoors = (from: string, days: number) => planned([
    task('W', 'works', days, 'working', [], { outdoors: true, earliest_start: from }), task('A', 'acceptance', 1, 'working', ['W']), task('P', 'payment', 1, 'working', ['A'])
  ])
  for (const [from, days, told] of [
    ['2027-04-14', 1, 'works W is finished on 2027-04-15, waits 1 days for its season and pauses 0.'],
    ['2027-04-15', 1, 'works W is finished on 2027-04-15, waits 0 days for its season and pauses 0.'],
    // 29 October is the last working day of the season.
    ['2027-10-29', 1, 'works W is finished on 2027-10-29, waits 0 days for its season and pauses 0.'],
    ['2027-10-29', 2, 'works W is finished on 2028-04-17, waits 0 days for its season and pauses 166 (2027-11-01 to 2028-04-14).'],
    ['2027-10-30', 1, 'works W is finished on 2028-04-17, waits 168 days for its season and pauses 0.']
  ] as const) t.equal(because(outdoors(from, days), 'seasons-fit-the-period'), told, `${days} from ${from}`)
  const missed = checkFeasibility(outdoors('2027-10-29', 2))
  t.strictSame(refused(missed).map(text => text.split(':')[0]), ['completed-within-the-period', 'seasons-fit-the-period'])
  t.strictSame(missed.tasks[0]?.season, { waited: 0, paused: 166, pauses: [{ from: '2027-11-01', until: '2028-04-14' }] })
  const never = planned([task('W', 'works', 600, 'working', [], { outdoors: true, seasons: [{ from: '04-15', until: '04-20' }] }), task('A', 'acceptance', 1, 'working', ['W']), task('P', 'payment', 1, 'working', ['A'])])
  const verdict = checkFeasibility(never)
  t.strictSame([verdict.doneOn, verdict.daysToSpare, verdict.tasks[0]?.earliestStart, verdict.tasks[0]?.earliestFinish, verdict.tasks[1]?.earliestStart, verdict.tasks[0]?.float], [undefined, undefined, '2027-04-15', undefined, undefined, undefined])
  t.match(refused(verdict), [/^completed-within-the-period: Not everything is accepted and paid by 2031-12-31; the last day is 2027-12-21/, /^seasons-fit-the-period: works W is not finished by 2031-12-31/])
  t.strictSame(refused(checkFeasibility(planned([task('W', 'works', 1, 'working', [], { earliest_start: '9999-12-31' })]))).map(text => text.split(':')[0]), ['completed-within-the-period', 'accepted-and-paid'], 'an earliest start beyond all calendars')
  t.end()
})

t.test('seasons may run over New Year, and 29 February is the last of its month', t => {
  const winter = (from: string, until: string, start: string) => checkFeasibility(planned([task('W', 'works', 1, 'calendar', [], { seasons: [{ from, until }], earliest_start: start })])).tasks[0]?.earliestStart
  t.equal(winter('12-01', '02-29', '2027-01-15'), '2027-01-15')
  t.equal(winter('12-01', '02-29', '2027-02-28'), '2027-02-28')
  t.equal(winter('12-01', '02-29', '2027-03-01'), '2027-12-01')
  t.equal(winter('02-29', '02-29', '2027-01-01'), '2028-02-29')
  t.end()
})

t.test('acceptance and payment have to follow, finish to start', t => {
  const tasks = playgroundPlan.tasks
  for (const [what, changed, ...expected] of [
    ['no acceptance', tasks.filter(({ kind }) => kind !== 'acceptance').map(task => task.kind === 'payment' ? { ...task, after: [{ task: 'T4' }] } : task), 'accepted-and-paid: No acceptance follows design T1 (T1); works T4 (T4).'],
    ['no payment', tasks.filter(({ kind }) => kind !== 'payment'), 'accepted-and-paid: No payment follows acceptance T5 (T5).'],
    ['an acceptance beside the works', tasks.map(task => task.kind === 'acceptance' ? { ...task, after: [{ task: 'T4', relation: 'start_to_start' as const }] } : task), 'accepted-and-paid: No acceptance follows design T1 (T1); works T4 (T4).'],
    ['one part forgotten', [...tasks, task('T7', 'delivery', 5, 'working')], 'accepted-and-paid: No acceptance follows delivery T7 (T7).']
  ] as const) t.strictSame(refused(checkFeasibility(planned(changed))), expected, what)
  t.end()
})

t.test('a stage of something that needs a later one', t => {
  t.strictSame(refused(checkFeasibility({ ...playground, plan: { ...playgroundPlan, later_stage: 'The fence is built in 2028.' } })), ['complete-in-itself: A later stage has to follow: The fence is built in 2028.'])
  t.strictSame(refused(checkFeasibility(planned([task('D', 'design', 5, 'working'), task('A', 'acceptance', 1, 'working', ['D']), task('P', 'payment', 1, 'working', ['A'])]))), ['complete-in-itself: The plan has neither works nor a delivery: what it prepares would be made later.'])
  t.end()
})

t.test('money, exactly at each limit and one kopeck past it', t => {
  const category = { name: { be: 'Дарогі', en: 'Roads' }, budget: 30_000_00 }
  for (const [what, question, ...expected] of [
    ['the cap', costing([asking('60000.00')])],
    ['past the cap', costing([asking('60000.01')]), 'within-the-cap: The project asks for 60000.01; one project asks for at least 1000.00 and at most 60000.00.'],
    ['the least', costing([asking('1000.00')])],
    ['below the least', costing([asking('999.99')]), 'within-the-cap: The project asks for 999.99; one project asks for at least 1000.00 and at most 60000.00.'],
    ['the pool', costing([asking('80000.00')], {}, { pool: { ...playground.pool, most: undefined } })],
    ['past the pool', costing([asking('80000.01')], {}, { pool: { ...playground.pool, most: undefined } }), 'within-the-pool: The project asks for 80000.01; the pool Sunny has 80000.00.'],
    ['the category', costing([asking('30000.00')], {}, { pool: { ...playground.pool, category } })],
    ['past the category', costing([asking('30000.01')], {}, { pool: { ...playground.pool, category } }), 'within-the-category: The project asks for 30000.01; Roads has 30000.00 in all pools.'],
    ['the total', costing([asking('2500.00'), asking('0.01')], { total: '2500.01' })],
    ['a total too small', costing([asking('2500.00'), asking('0.01')], { total: '2500.00' }), 'lines-sum-exactly: The sum of the lines is 2500.01; 2500.00 is stated.'],
    ['a total too large', costing([asking('2500.00'), asking('0.01')], { total: '2500.02' }), 'lines-sum-exactly: The sum of the lines is 2500.01; 2500.02 is stated.'],
    ['no source', costing([line(), line({ sources: undefined }), line({ sources: [] })]), 'every-line-has-a-source: Without a source: cost/lines/1 (Swings); cost/lines/2 (Swings).'],
    ['no promise', costing([line({ sources: [{ from: 'grant' }] }), asking('1000.00')]), 'every-line-has-a-source: Without a promise of the money from elsewhere: cost/lines/0 (Swings).'],
    ['a promise', costing([line({ sources: [{ from: 'grant', reference: 'Letter 12 of 2026-11-02' }] }), asking('1000.00')])],
    ['sources that give it all', costing([line({ sources: [{ from: 'pool', amount: '11999.99' }, { from: 'contributions', amount: '0.01', reference: 'decision-7' }] })])],
    ['sources that give too little', costing([line({ sources: [{ from: 'pool', amount: '11999.99' }] })]), 'sources-cover-the-line: cost/lines/0 (Swings) costs 12000.00 and gets 11999.99.'],
    ['sources that give too much', costing([line({ sources: [{ from: 'pool' }, { from: 'contributions', amount: '0.01', reference: 'decision-7' }] })]), 'sources-cover-the-line: cost/lines/0 (Swings) costs 12000.00 and gets 12000.01.'],
    ['upkeep of nothing', costing([line()], { upkeep: { yearly: '0.00' } })],
    ['upkeep of a kopeck', costing([line()], { upkeep: { yearly: '0.01' } }), 'upkeep-has-a-payer: The upkeep is 0.01 a year, and nobody is named to bear it.'],
    ['upkeep unsaid', costing([line()], { upkeep: undefined }), 'upkeep-has-a-payer: The upkeep is not stated.'],
    ['a lease to the last day', costing([line({ lasts_until: '2027-12-31' })])],
    ['a lease beyond it', costing([line({ lasts_until: '2028-01-01' })]), 'no-commitment-beyond-the-period: The period ends on 2027-12-31; cost/lines/0 (Swings) lasts until 2028-01-01.'],
    ['property that nobody decided on', { ...playground, property: { what: 'Forty square metres of the park, lent to a club' } }, 'property-is-decided-on: The project gives away or encumbers: Forty square metres of the park, lent to a club. No decision of the Rada that is in force lets it.'],
    ['a line that the budget has', costing([line({ budget_line: '6.2-1' })], {}, { budgetHas: [{ line: '6.2-1', pays_for: 'the same swings' }] }), 'no-double-funding: cost/lines/0 (Swings) falls under 6.2-1, which pays for the same swings.'],
    ['another line of the budget', costing([line({ budget_line: '6.2-2' })], {}, { budgetHas: [{ line: '6.2-1', pays_for: 'lamps' }] })]
  ] as const) t.strictSame(refused(checkFeasibility(question)), expected, what)
  t.end()
})

t.test('what comes from elsewhere is not asked of the pool, and a line without a source is', t => {
  const shared = checkFeasibility(costing([line({ sources: [{ from: 'pool', amount: '7000.00' }, { from: 'grant', amount: '5000.00', reference: 'Letter 12' }] }), line({ sources: undefined })])).cost
  t.strictSame([shared.total, shared.asked], [24_000_00, 19_000_00])
  t.end()
})

t.test('each line is rounded once, and its parts sum to it', t => {
  const { lines, total } = checkFeasibility(costing([
    line({ quantity: '0.333', unit_price: '10.01', contingency_percent: '7.5', vat_percent: '20' }),
    line({ quantity: '3', unit_price: '0.05', contingency_percent: '10', vat_percent: '10' })
  ])).cost
  // 3.33333 → 3.33; × 1.075 = 3.58333 → 3.58; × 1.2 = 4.3 → 4.30. And 0.15 → 0.15; 0.165 → 0.17; 0.1815 → 0.18.
  t.strictSame(lines.map(({ net, contingency, vat, amount }) => [net, contingency, vat, amount]), [[333, 25, 72, 430], [15, 2, 1, 18]])
  t.equal(total, 448)
  t.end()
})

t.test('the first day on which the money allows work', t => {
  const first = (more: Partial<Question>) => [checkFeasibility({ ...playground, ...more }).firstOn, checkFeasibility({ ...playground, ...more }).tasks[0]?.earliestStart]
  t.strictSame(first({}), ['2027-01-01', '2027-01-04'])
  t.strictSame(first({ terms: { ...terms, first_day: '02-15' } }), ['2027-02-15', '2027-02-15'])
  t.strictSame(first({ terms: { ...terms, first_day: '02-29' } }), ['2027-03-01', '2027-03-01'])
  t.strictSame(first({ terms: { ...terms, first_day: '02-15' }, moneyFrom: '2027-01-20' }), ['2027-02-15', '2027-02-15'], 'earlier money changes nothing')
  t.strictSame(first({ terms: { ...terms, first_day: '02-15' }, moneyFrom: '2027-03-06' }), ['2027-03-06', '2027-03-09'])
  t.strictSame(first({ moneyFrom: '9999-12-31' }), ['9999-12-31', undefined])
  t.end()
})

t.test('times that law and Regulation add are tasks of their own, on their own ground', t => {
  const added = (question: Question) => checkFeasibility(question).tasks.filter(({ added }) => added !== undefined).map(({ id, days, unit, added, earliestStart, earliestFinish }) => `${id} ${days} ${unit} ${added!.by} ${added!.ground} ${earliestStart} ${earliestFinish}`)
  const publication = ['T2:publication 7 calendar law Art. 66.1 2027-02-16 2027-02-22']
  const afterTender = 'T3:publication 7 calendar law Art. 66.1 2027-03-25 2027-03-31'
  t.strictSame(added(playground), [...publication, 'T3:standstill 5 working regulation Regulation, item 14 2027-03-25 2027-03-31', afterTender])
  const cheap = costing([asking('9999.99')])
  t.strictSame(added(cheap), [...publication, afterTender], 'one kopeck below the amount from which there is a standstill')
  t.strictSame(added(costing([asking('10000.00')])).length, 3, 'at the amount')
  const needing = playgroundPlan.tasks.map(task => task.id === 'T4' ? { ...task, consent_of: 'Water works' } : task)
  t.strictSame(added(planned(needing)).slice(-1), ['T4:consent 30 calendar law Art. 65 2027-04-01 2027-04-30'], 'after all that the task waits for')
  t.strictSame(checkFeasibility(planned(needing)).tasks.find(({ id }) => id === 'T4:consent')?.name, { be: 'Узгадненне, маўчанне лічыцца згодай (Water works)', ru: 'Согласование, молчание считается согласием (Water works)', en: 'Consent, silence counts as consent (Water works)' })
  t.equal(checkFeasibility(planned(needing)).tasks.find(({ id }) => id === 'T4')?.earliestStart, '2027-05-03', 'on the 31st day silence counts as consent')
  const lead = (days: number, unit: 'working' | 'calendar', code = 'agreement') => ({ terms: { ...terms, lead_times: [{ code, name: { be: 'Згода' }, days, unit, place: 'before' as const, kind: 'works' as const, with_consent: true as const, ground: 'Regulation, item 9' }] } })
  t.strictSame(added(planned(needing, lead(31, 'calendar'))).slice(-1), ['T4:agreement 31 calendar regulation Regulation, item 9 2027-04-01 2027-05-01'], 'a Regulation may lengthen it')
  t.strictSame(added(planned(needing, lead(29, 'calendar'))).slice(-2).map(text => text.split(' ').slice(0, 3).join(' ')), ['T4:agreement 29 calendar', 'T4:consent 30 calendar'], 'and not shorten it')
  t.strictSame(added(planned(playgroundPlan.tasks, lead(31, 'calendar'))), [...publication, 'T3:publication 7 calendar law Art. 66.1 2027-03-25 2027-03-31'], 'where no consent is needed it is not added')
  const published = { terms: { ...terms, lead_times: [{ code: 'publication', name: { be: 'Апублікаванне' }, days: 10, unit: 'calendar' as const, place: 'after' as const, kind: 'permit' as const, ground: 'Regulation, item 3' }] } }
  t.strictSame(added(planned(playgroundPlan.tasks, published))[0], 'T2:publication 10 calendar regulation Regulation, item 3 2027-02-16 2027-02-25')
  t.end()
})
