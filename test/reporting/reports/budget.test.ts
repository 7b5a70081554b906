import t from 'tap'
import type { Test } from 'tap'
import { readCsv } from '../../../src/exchange/csv.ts'
import { explainUnfinished } from '../../../src/budgeting/execution/explain-unfinished.ts'
import { closeYear } from '../../../src/fiscal-year/close.ts'
import { holdYear } from '../../../src/fiscal-year/hold.ts'
import { parseMoney } from '../../../src/ledger/money.ts'
import { publish } from '../../../src/reporting/publish.ts'
import { laidOut } from '../../../src/reporting/reports/lay-out.ts'
import { sheetCsv } from '../../../src/reporting/reports/sheet-csv.ts'
import { sheetPage } from '../../../src/reporting/reports/sheet-page.ts'
import { figureNames } from '../../../src/reporting/reports/figures.ts'
import { openAwarded } from '../../budgeting/execution/awarded.ts'
import { openWire } from '../../support/house.ts'

const address = '/v1/cycles/cycle-1/reports/budget'

/** Kopecks of an amount that may be below zero. */
const kopecks = (text: string) => text.startsWith('-') ? -parseMoney(text.slice(1)) : parseMoney(text)

/** Every line of a report keeps to both sums, and the lines of a pool sum to it. */
function addsUp (t: Test, { total, pools }: any): void {
  for (const line of [total, ...pools, ...pools.flatMap((pool: any) => pool.projects)]) {
    const [original, amendments, final, committed, spent, paid, owed, retained, penalties, free, lapsed] = figureNames.map(name => kopecks(line[name])) as number[]
    t.same([original! + amendments!, free! + committed! + spent! + lapsed!, paid! + owed! + retained! + penalties!], [final, final, spent], line.code ?? 'total')
  }
  for (const name of figureNames) t.equal(kopecks(total[name]), pools.reduce((sum: number, pool: any) => sum + kopecks(pool[name]), 0), name)
}

t.test('budget against actual of a lively cycle, to the kopeck, as of a day and as known at an instant', async t => {
  const books = openAwarded(t)
  const wire = openWire(t, books)
  const { auditor } = books.tokens
  const [first, second] = books.projects
  books.build(first, { price: 25000, accepted: 20000, paid: 12000, retained: 1000 })
  const report = async (query = '') => (await wire.get(`${address}${query}`, auditor)).body
  const before = await report()
  addsUp(t, before)
  t.match(before, { as_of: '2028-03-01', known_at: '2028-03-01T09:00:00.000Z', currency: 'BYN', report: 'budget', cycle: { id: 'cycle-1', fund: 'F01', budget_year: 2028, demonstration: false } })
  const figures = { original: '700.00', amendments: '0.00', final: '700.00', committed: '50.00', spent: '200.00', paid: '120.00', owed: '70.00', retained: '10.00', penalties: '0.00', free: '450.00', lapsed: '0.00' }
  t.same(before.total, figures)
  t.match(before.pools, [{ pool: `pool-${books.pool}`, code: 'Pool1', ...figures, unallocated: '50.00' }])
  t.same(before.pools[0].projects.map(({ code, final, committed, spent, free }: any) => [code, final, committed, spent, free]), [
    ['J001', '300.00', '50.00', '200.00', '50.00'], ['J002', '200.00', '0.00', '0.00', '200.00'], ['J003', '150.00', '0.00', '0.00', '150.00']
  ], 'projects of the reserve list have no line')

  books.clock.set('2028-04-01T09:00:00.000Z')
  books.build(second, { price: 20000, accepted: 20000, paid: 20000, on: '2028-03-20' })
  t.equal((await report('?as_of=2028-03-19')).total.spent, '200.00', 'as of a day before it was accepted')
  t.equal((await report('?as_of=2028-03-20')).total.spent, '400.00')
  t.equal((await report('?as_of=2028-03-20&known_at=2028-03-31T00:00:00Z')).total.spent, '200.00', 'on that day nobody knew of it yet')
  t.equal((await report('?as_of=2027-12-31')).total.original, '0.00', 'before the appropriation there is nothing')

  // The close lets lapse what is left; what was spent, and what is owed for it, stays.
  books.clock.set('2029-01-10T09:00:00.000Z')
  for (const projectId of books.projects.slice(0, 3)) books.as(books.coordinator, act => explainUnfinished(act, { projectId, reason: 'It takes longer.', delivered: 'A part.' }))
  for (const year of [2027, 2028]) {
    books.as(books.clerk, act => holdYear(act, year))
    books.as(books.approver, act => closeYear(act, year))
  }
  const closed = await report()
  addsUp(t, closed)
  t.match(closed.total, { final: '700.00', committed: '0.00', spent: '400.00', paid: '320.00', owed: '70.00', retained: '10.00', free: '0.00', lapsed: '300.00' })
  t.match(closed.pools, [{ unallocated: '0.00', projects: [{ lapsed: '100.00' }, { lapsed: '0.00' }, { lapsed: '150.00' }] }])
  t.match((await report('?as_of=2028-12-30')).total, { committed: '50.00', spent: '400.00', free: '250.00', lapsed: '0.00' }, 'the day before the end nothing had lapsed')
})

t.test('the report in each of its shapes and languages', async t => {
  const books = openAwarded(t)
  const wire = openWire(t, books)
  const { auditor } = books.tokens
  books.build(books.projects[0], { price: 25000, accepted: 20000, paid: 12000, retained: 1000 })

  const csv = await wire.get(`${address}?format=csv&language=be`, auditor)
  t.match(csv.headers, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="budget-cycle-1-2028-03-01.csv"' })
  t.equal(csv.body.codePointAt(0), 0xFEFF, 'spreadsheets see that it is UTF-8')
  const [head, pool, project, ...rest] = [...readCsv([csv.body.slice(1)])]
  t.same(head, ['Узровень', 'Код', 'Назва', 'Першапачаткова', 'Змены', 'Удакладнена', 'Абавязацельствы', 'Выдаткавана', 'Аплачана', 'Да аплаты', 'Утрымана', 'Няўстойкі', 'Вольна', 'Згарэла'])
  t.same(pool, ['Пул', 'Pool1', 'Грамада', '700.00', '0.00', '700.00', '50.00', '200.00', '120.00', '70.00', '10.00', '0.00', '450.00', '0.00'])
  t.same(project!.slice(0, 4), ['Праект', 'J001', 'Project 1', '300.00'])
  t.same([rest.length, rest.at(-1)!.slice(0, 4), rest.at(-2)], [4, ['Разам', '', 'Разам', '700.00'], ['Рэшта пула', 'Pool1', 'Не размеркавана', '', '', '', '', '', '', '', '', '', '50.00', '']])

  const page = async (language: string) => (await wire.get(`${address}?format=html&language=${language}`, auditor)).body as string
  for (const [language, title, amount, day] of [['be', 'Бюджэт і яго выкананне', '700,00', '01.03.2028'], ['ru', 'Бюджет и его исполнение', '700,00', '01.03.2028'], ['en', 'Budget against actual', '700.00', '2028-03-01']] as const) {
    const html = await page(language)
    t.match(html, `<html lang="${language}">`)
    t.match(html, `<h1>${title}</h1>`)
    t.ok(html.includes(`<td class="n">${amount}</td>`) && html.includes(`<dd>${day}</dd>`))
    t.notMatch(html, /<script|http-equiv="refresh"|src=/, 'nothing runs and nothing is fetched')
  }
  const { body: report } = await wire.get(address, auditor)
  report.pools[0].projects[0].title = '=HYPERLINK("http://x";"<script>Ліхтары</script>")'
  const sheet = laidOut(report, 'en')
  t.match(sheetPage(sheet, 'en'), '<td>=HYPERLINK(&quot;http://x&quot;;&quot;&lt;script&gt;Ліхтары&lt;/script&gt;&quot;)</td>')
  t.equal([...readCsv([sheetCsv(sheet)])][2]![2], '\'=HYPERLINK("http://x";"<script>Ліхтары</script>")', 'what a spreadsheet would run is only words')
  t.equal((await wire.get(`${address}?format=pdf`, auditor)).status, 400)
  t.equal((await wire.get('/v1/cycles/cycle-9/reports/budget', auditor)).status, 404)
})

t.test('the public reads the report of the last publication, and nothing of what happened since', async t => {
  const books = openAwarded(t)
  const wire = openWire(t, books)
  books.act(books.secretary, act => publish(act, 'officer'))
  const path = '/v1/public/cycles/cycle-1/reports/budget'
  const before = await wire.get(path)
  t.match(before.body, { publication: 1, as_of: '2028-03-01', total: { final: '700.00', committed: '0.00', free: '700.00' } })
  addsUp(t, before.body)
  books.build(books.projects[0], { price: 25000 })
  t.same((await wire.get(path)).body, before.body)
  t.equal((await wire.get(`${path}?format=csv`, undefined, { 'if-none-match': before.headers['etag'] as string })).status, 304)
  books.act(books.secretary, act => publish(act, 'officer'))
  t.match((await wire.get(path)).body, { publication: 2, total: { committed: '250.00', free: '450.00' } })
  t.match((await wire.get(`${path}?format=html&language=en`)).body, '<dt>Publication</dt><dd>2</dd>')
  t.equal((await wire.get('/v1/public/cycles/cycle-2/reports/budget')).status, 404)
})
