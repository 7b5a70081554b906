import t from 'tap'
import { acceptMilestone } from '../../../src/budgeting/execution/accept-milestone.ts'
import { forecastMilestone } from '../../../src/budgeting/execution/forecast-milestone.ts'
import { drawExecutionReport, reviewExecutionReport } from '../../../src/budgeting/execution/draw-report.ts'
import { abandonProject, completeProject } from '../../../src/budgeting/execution/end-project.ts'
import { explainUnfinished } from '../../../src/budgeting/execution/explain-unfinished.ts'
import { promoteProject } from '../../../src/budgeting/execution/promote-project.ts'
import { useSpareFunds } from '../../../src/budgeting/execution/use-spare-funds.ts'
import { closeYear } from '../../../src/fiscal-year/close.ts'
import { holdYear } from '../../../src/fiscal-year/hold.ts'
import { givePlan } from '../../../src/budgeting/execution/give-plan.ts'
import { workPlan } from '../../../scripts/drive/execution.ts'
import { readCsv } from '../../../src/exchange/csv.ts'
import { publish } from '../../../src/reporting/publish.ts'
import { accept } from '../../../src/spending/accept.ts'
import { commit } from '../../../src/spending/commit.ts'
import { reverse } from '../../../src/spending/reverse.ts'
import { document, openAwarded, reason } from '../../budgeting/execution/awarded.ts'
import { openWire } from '../../support/house.ts'

const of = (report: string) => `/v1/cycles/cycle-1/reports/${report}`
const works = (days: number) => ({ tasks: [{ id: 'T1', name: 'Праект', kind: 'design' as const, unit: 'calendar' as const, duration: 30 }, { id: 'T2', name: 'Работы', kind: 'works' as const, unit: 'calendar' as const, duration: days, after: [{ task: 'T1' }] }] })

t.test('the plan against the calendar: late by the plan, late by the contract, on time', async t => {
  const books = openAwarded(t)
  const wire = openWire(t, books)
  const { auditor } = books.tokens
  const [p1, p2, p3] = books.projects
  books.as(books.coordinator, act => givePlan(act, { projectId: p1, plan: works(20) }))
  books.as(books.coordinator, act => acceptMilestone(act, { projectId: p1, task: 'T1', on: '2028-02-20', document }))
  books.as(books.coordinator, act => forecastMilestone(act, { projectId: p1, task: 'T2', on: '2028-03-20', reason }))
  books.sign(p2, 10000, { dueOn: '2028-03-01' })
  const report = async () => (await wire.get(of('schedule'), auditor)).body
  t.match(await report(), {
    report: 'schedule',
    as_of: '2028-03-01',
    totals: { projects: 3, running: 3, completed: 0, late: 1 },
    // 30 days from 15 January end on 13 February, 20 more on 4 March; 20 March is 16 days later.
    projects: [
      { project: `project-${p1}`, code: 'J001', pool: 'Pool1', state: 'running', awarded_on: '2028-01-15', tasks: { planned: 2, accepted: 1 }, planned_on: '2028-03-04', expected_on: '2028-03-20', late: { days: 16, since: '2028-03-05', by: 'plan' } },
      { code: 'J002', contract_due_on: '2028-03-01' },
      { project: `project-${p3}`, code: 'J003', title: 'Project 3' }
    ]
  })
  t.same((await report()).projects.map((project: any) => 'late' in project), [true, false, false], 'on its last day a contract is not late')
  books.clock.set('2028-02-20T09:00:00.000Z')
  books.clock.set('2028-03-02T09:00:00.000Z')
  t.match((await report()).projects[1], { late: { days: 1, since: '2028-03-02' } })
  books.clock.set('2030-02-20T09:00:00.000Z')
  t.match((await report()).projects[1].late, { days: 305, since: '2028-03-02' }, 'after the budget year delays are told as of its last day')
})

t.test('a contract whose work was accepted is late by the day of its last act', async t => {
  const books = openAwarded(t)
  const wire = openWire(t, books)
  const [p1, p2] = books.projects
  const sign = books.sign(p1, 10000, { dueOn: '2028-02-05' })
  books.clock.set('2028-03-01T09:00:00.000Z')
  t.equal(sign.dueOn, '2028-02-05')
  const promise = books.approved(books.as(books.clerk, act => commit(act, { contractId: sign.id, amount: 10000, on: '2028-02-04', document })))
  books.approved(books.as(books.clerk, act => accept(act, { commitmentId: promise.id, amount: 10000, on: '2028-02-10', document })))
  books.build(p2, { price: 5000, accepted: 5000 })
  const { projects } = (await wire.get(of('schedule'), books.tokens.auditor)).body
  t.match(projects, [{ late: { days: 5, since: '2028-02-06', by: 'contract' } }, { contract_due_on: '2028-09-30' }])
  t.notOk('late' in projects[1])
})

t.test('the list of commitments: searched, summed, late', async t => {
  const books = openAwarded(t)
  const wire = openWire(t, books)
  const { auditor } = books.tokens
  const [p1, p2, p3] = books.projects
  books.build(p1, { price: 25000, accepted: 20000, paid: 12000, retained: 1000 })
  books.sign(p2, 20000, { dueOn: '2028-02-20', subject: '@Ліхтары', tenderRef: 'AU-2028/7' })
  books.sign(p3, 5000)
  const report = async (query = '') => (await wire.get(`${of('commitments')}${query}`, auditor)).body
  const all = await report()
  t.same(all.total, { price: '500.00', committed: '250.00', accepted: '200.00', paid: '120.00', penalties: '0.00', retained: '10.00', owed: '70.00', left_to_accept: '50.00' })
  t.match(all.contracts, [
    { contract: 'contract-1', number: 'doc 1', code: 'J001', unp: '100320487', name: 'ТАА «Будаўнік»', state: 'running', signed_on: '2028-02-01', due_on: '2028-09-30', price: '250.00', left_to_accept: '50.00' },
    { contract: 'contract-2', code: 'J002', subject: '@Ліхтары', state: 'signed', tender: 'AU-2028/7', late: { days: 10, since: '2028-02-21' } },
    { contract: 'contract-3', code: 'J003' }
  ])
  const found = async (query: string) => (await report(query)).contracts.map(({ contract }: any) => contract)
  t.same(await found('?late=true'), ['contract-2'])
  t.same(await found('?late=false'), ['contract-1', 'contract-3'])
  t.same(await found('?text=будаўнік&state=running'), ['contract-1'])
  t.same(await found(`?project=project-${p3}`), ['contract-3'])
  t.same(await found('?unp=УНП 100320487&to=2028-01-31'), [])
  t.equal((await report('?late=true')).total.price, '200.00', 'the total is of what was found')
  const rows = [...readCsv([(await wire.get(`${of('commitments')}?format=csv&language=en`, auditor)).body.slice(1)])]
  t.same(rows[2], ['doc 1', 'J002', '100320487', 'ТАА «Будаўнік»', "'@Ліхтары", 'Signed', '2028-02-01', '2028-02-20', '10', '200.00', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00', 'AU-2028/7', ''])
  t.match(await wire.get('/v1/public/cycles/cycle-1/reports/commitments'), { status: 400 }, 'suppliers are not for the public')
})

t.test('the register of suppliers: what each was promised, did and got', async t => {
  const books = openAwarded(t)
  const wire = openWire(t, books)
  const [p1, p2] = books.projects
  books.build(p1, { price: 25000, accepted: 20000, paid: 12000, retained: 1000 })
  books.sign(p2, 20000, { dueOn: '2028-02-20' })
  const other = (await wire.post('/v1/suppliers', { unp: 'KE7810709', name: 'Майстар' }, books.tokens.clerk)).body.id
  const report = async (query = '') => (await wire.get(`/v1/reports/suppliers${query}`, books.tokens.auditor)).body
  const { total, suppliers } = await report()
  const none = { price: '0.00', committed: '0.00', accepted: '0.00', paid: '0.00', penalties: '0.00', retained: '0.00', owed: '0.00', left_to_accept: '0.00' }
  t.same(total, { contracts: 2, late: 1, price: '450.00', committed: '250.00', accepted: '200.00', paid: '120.00', penalties: '0.00', retained: '10.00', owed: '70.00', left_to_accept: '50.00' })
  t.same(suppliers, [{ supplier: 'supplier-1', unp: '100320487', kind: 'organisation', name: 'ТАА «Будаўнік»', ...total }, { supplier: other, unp: 'KE7810709', kind: 'person', name: 'Майстар', contracts: 0, late: 0, ...none }])
  t.same((await report('?text=МАЙСТАР')).suppliers.map(({ unp }: any) => unp), ['KE7810709'])
  t.same((await report('?unp=УНП 100 320 487')).total, total)
  const csv = await wire.get('/v1/reports/suppliers?format=csv&language=be', books.tokens.auditor)
  t.equal(csv.headers['content-disposition'], 'attachment; filename="suppliers-2028-03-01.csv"')
  t.same([...readCsv([csv.body.slice(1)])].map(row => row.slice(0, 6)), [
    ['УНП', 'Пастаўшчык', 'Хто', 'Дагавораў', 'Спазняецца', 'Цана'], ['100320487', 'ТАА «Будаўнік»', 'Арганізацыя', '2', '1', '450.00'], ['KE7810709', 'Майстар', 'Асоба', '0', '0', '0.00'], ['', 'Разам', '', '2', '1', '450.00']
  ])
  t.match((await wire.get('/v1/reports/suppliers?format=html&language=en', books.tokens.auditor)).body, '<h1>Register of suppliers</h1>')
})

t.test('the statement of a pool: every entry with its decision and the balance, from a day on and as known at an instant', async t => {
  const books = openAwarded(t)
  const wire = openWire(t, books)
  const { auditor } = books.tokens
  const statement = async (query = '') => (await wire.get(`${of('statements')}${query}`, auditor)).body
  const { from, pools: [pool] } = await statement()
  t.same([from, pool.opening, pool.closing], ['2028-01-01', '0.00', '50.00'])
  t.match(pool.lines, [
    { on: '2028-01-10', kind: 'appropriation', projects: [], decision: { adopted_on: '2028-01-10' }, amount: '700.00', balance: '700.00' },
    { on: '2028-01-15', kind: 'award', projects: ['J001', 'J002', 'J003'], decision: { adopted_on: '2028-01-15' }, amount: '-650.00', balance: '50.00' }
  ])
  t.match((await statement('?from=2028-01-11')).pools, [{ opening: '700.00', lines: [{ kind: 'award' }], closing: '50.00' }])
  t.match((await statement('?as_of=2028-01-14')).pools, [{ lines: [{ kind: 'appropriation' }], closing: '700.00' }])
  t.same((await statement('?known_at=2028-01-01T00:00:00Z')).pools[0].lines, [])
  t.same((await statement('?pool=pool-99')).pools, [])
})

t.test('the cycle on one page, live and for the public', async t => {
  const books = openAwarded(t)
  const wire = openWire(t, books)
  const { works } = books.build(books.projects[0], { price: 25000, accepted: 20000, paid: 12000, retained: 1000 })
  books.build(books.projects[1], { price: 2000, accepted: 2000, on: '2028-02-11' })
  const life = async () => (await wire.get(of('life'), books.tokens.auditor)).body.steps
  t.same(await life(), [
    { step: 'decided', from: '2027-01-20', until: '2027-01-20' },
    { step: 'voted', from: '2027-09-01', until: '2027-09-14', count: 150 },
    { step: 'tallied', from: '2027-10-01', until: '2027-10-01', count: 3 },
    { step: 'appropriated', from: '2028-01-10', until: '2028-01-10', count: 1, amount: '700.00' },
    { step: 'awarded', from: '2028-01-15', until: '2028-01-15', count: 3, amount: '650.00' },
    { step: 'contracted', from: '2028-02-01', until: '2028-02-01', count: 2, amount: '270.00' },
    { step: 'accepted', from: '2028-02-10', until: '2028-02-11', count: 2, amount: '220.00' },
    { step: 'paid', from: '2028-02-10', until: '2028-02-10', count: 1, amount: '120.00' }
  ])
  t.equal(works.state, 'approved')
  const payment = books.db.$client.prepare("SELECT seq FROM entry WHERE kind = 'payment'").pluck().get() as number
  books.approved(books.as(books.clerk, act => reverse(act, { entry: payment, on: '2028-03-01', document, reason })))
  t.notOk((await life()).some(({ step }: any) => step === 'paid'), 'what was reversed did not happen')
  books.act(books.secretary, act => publish(act, 'officer'))
  const shown = (await wire.get('/v1/public/cycles/cycle-1/reports/life')).body
  t.match(shown, { publication: 1, steps: [{ step: 'decided' }, { step: 'voted', count: 150 }] })
})

t.test('the end of a cycle\'s life: ends, promotion, close, report to the Rada, spare funds', async t => {
  const books = openAwarded(t)
  const wire = openWire(t, books)
  const { act, as, coordinator, clerk, secretary, approver } = books
  const [p1, p2, p3, p4] = books.projects
  as(coordinator, act => completeProject(act, { projectId: p1, on: '2028-02-20', delivered: 'Зроблена.', document, assets: [] }))
  const [givenUp, promoted] = [books.published('2028-02-21'), books.published('2028-02-22')]
  as(secretary, act => abandonProject(act, { projectId: p2, decisionId: givenUp, on: '2028-02-21', reason, delivered: 'Нічога.', document }))
  as(coordinator, act => givePlan(act, { projectId: p4, plan: workPlan(20) }))
  as(secretary, act => promoteProject(act, { projectId: p4, decisionId: promoted, on: '2028-02-22' }))
  books.build(p3, { price: 15000, accepted: 10000, paid: 10000, on: '2028-02-25' })
  books.clock.set('2029-01-10T09:00:00.000Z')
  for (const projectId of [p3, p4]) as(coordinator, act => explainUnfinished(act, { projectId, reason, delivered: 'Частка.' }))
  for (const year of [2027, 2028]) {
    as(clerk, act => holdYear(act, year))
    as(approver, act => closeYear(act, year))
  }
  const reportId = as(clerk, act => drawExecutionReport(act, { cycleId: books.cycle, audit: document }))
  const decisionId = books.decide('2029-01-10')
  as(secretary, act => reviewExecutionReport(act, { reportId, outcome: 'approved', decisionId }))
  as(secretary, act => useSpareFunds(act, { cycleId: books.cycle, amount: 5000, decisionId, purpose: { be: 'Дарога' } }))
  const { steps } = (await wire.get(of('life'), books.tokens.auditor)).body
  // 700.00 less the 100.00 that was accepted lapses; what was given up and promoted went through the pool.
  t.same(steps.slice(4), [
    { step: 'awarded', from: '2028-01-15', until: '2028-01-15', count: 3, amount: '650.00' },
    { step: 'contracted', from: '2028-02-01', until: '2028-02-01', count: 1, amount: '150.00' },
    { step: 'accepted', from: '2028-02-25', until: '2028-02-25', count: 1, amount: '100.00' },
    { step: 'paid', from: '2028-02-25', until: '2028-02-25', count: 1, amount: '100.00' },
    { step: 'completed', from: '2028-02-20', until: '2028-02-20', count: 1 },
    { step: 'abandoned', from: '2028-02-21', until: '2028-02-21', count: 1 },
    { step: 'saved', from: '2028-02-20', until: '2028-02-21', count: 2, amount: '500.00' },
    { step: 'promoted', from: '2028-02-22', until: '2028-02-22', count: 1, amount: '120.00' },
    { step: 'not_completed', from: '2028-12-31', until: '2028-12-31', count: 2 },
    { step: 'closed', from: '2029-01-10', until: '2029-01-10', amount: '600.00' },
    { step: 'reported', from: '2029-01-10', until: '2029-01-10', count: 1 },
    { step: 'spare_used', from: '2029-01-10', until: '2029-01-10', count: 1, amount: '50.00' }
  ])
  t.match((await wire.get(of('schedule'), books.tokens.auditor)).body.totals, { projects: 4, running: 0, completed: 1, abandoned: 1, not_completed: 2 })
  act(secretary, its => publish(its, 'officer'))
  const shown = (await wire.get('/v1/public/cycles/cycle-1')).body.pools[0].projects
  const ends = new Map(shown.map(({ code, ended }: any) => [code, ended]))
  t.match(ends.get('J002'), { ending: 'abandoned', on: '2028-02-21', decision: { id: `decision-${givenUp}`, adopted_on: '2028-02-21' }, reason }, 'nobody gives a winner up quietly')
  t.strictSame([ends.get('J001'), ends.get('J003')], [{ ending: 'completed', on: '2028-02-20' }, { ending: 'not_completed', on: '2028-12-31' }])
})

t.test('every report in every shape and language, live and published', async t => {
  const books = openAwarded(t)
  const wire = openWire(t, books)
  books.build(books.projects[0], { price: 25000, accepted: 20000, paid: 12000, retained: 1000 })
  books.act(books.secretary, act => publish(act, 'officer'))
  const titles = new Set<string>()
  for (const report of ['budget', 'schedule', 'statements', 'life', 'commitments']) {
    for (const path of [of(report), ...(report === 'commitments' ? [] : [`/v1/public/cycles/cycle-1/reports/${report}`])]) {
      const token = path.startsWith('/v1/public/') ? undefined : books.tokens.auditor
      t.equal((await wire.get(path, token)).body.report, report)
      for (const language of ['be', 'ru', 'en']) {
        const html = (await wire.get(`${path}?format=html&language=${language}`, token)).body as string
        titles.add(/<h1>(.*?)<\/h1>/.exec(html)![1]!)
        t.notMatch(html, /undefined|null|NaN|\[object/, `${path} ${language}`)
        const csv = [...readCsv([(await wire.get(`${path}?format=csv&language=${language}`, token)).body.slice(1)])]
        t.ok(csv.length > 1)
        t.same(csv.filter(row => row.length !== csv[0]!.length), [], 'a table of one width')
        t.equal(html.split('<tr').length - 1, csv.length, 'the page and the CSV have the same rows')
      }
    }
  }
  t.equal(titles.size, 15)
})
