import t from 'tap'
import { contract, exampleOf, withAt } from '../../support/contract.ts'
import { openWire } from '../../support/house.ts'
import { openRegulated } from '../regulations/regulated.ts'

const body = exampleOf(contract.find(({ id }) => id === 'previewFeasibility')!) as Record<string, any>
const { draws, picture, ...plain } = body
const address = '/v1/cycles/cycle-1/feasibility'

t.test('the example of the contract, under the Regulation of the contract', async t => {
  const rada = openRegulated(t)
  const wire = openWire(t, rada)
  rada.cycleUnder()
  const portal = rada.member('portal').token
  const size = rada.service.trail.size()
  const { status, body: verdict } = await wire.post(address, body, portal)
  t.equal(status, 200)
  t.strictSame([verdict.cycle, verdict.budget_year, verdict.feasible, verdict.first_day, verdict.last_day, verdict.period_end, verdict.done_on, verdict.days_to_spare], ['cycle-1', 2028, true, '2028-01-20', '2028-12-11', '2028-12-31', '2028-07-14', 150])
  t.strictSame(verdict.tasks.map((task: any) => `${task.id} ${task.earliest_start} ${task.earliest_finish} ${task.float} ${task.critical} ${task.added?.ground ?? ''}`), [
    'T1 2028-01-20 2028-02-16 0 true ',
    'T2 2028-02-17 2028-03-19 0 true ',
    'T2:publication 2028-03-20 2028-03-26 0 true Art. 66.1',
    // The tender that the Regulation puts before works from 10000.00 on, beside the consent that the law gives 30 days.
    'T3:tender 2028-03-27 2028-04-14 6 false Procurement law',
    'T3:consent 2028-03-27 2028-04-25 0 true Art. 65',
    'T3 2028-04-26 2028-06-22 0 true ',
    'T4 2028-06-23 2028-06-29 0 true ',
    'T5 2028-06-30 2028-07-14 0 true '
  ])
  t.strictSame(verdict.critical_path, ['T1', 'T2', 'T2:publication', 'T3:consent', 'T3', 'T4', 'T5'])
  t.strictSame(verdict.cost, { lines: [{ net: '10000.00', contingency: '500.00', vat: '2100.00', amount: '12600.00' }], total: '12600.00', asked_of_pool: '12600.00', rounding: 'Quantity × unit price, with contingency on it and VAT on both, is rounded once, half up to the kopeck.' })
  t.strictSame([verdict.rules.length, verdict.changes, verdict.provisional_years], [14, [], [2028]])
  t.strictSame([verdict.probability.draws, verdict.probability.seed, verdict.probability.probability], [10_000, 7, '1.0000'])
  t.match(verdict.picture.svg, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" .*<\/svg>$/s)
  t.equal(verdict.picture.table.rows.length, verdict.tasks.length)
  t.strictSame((await wire.post(address, body, portal)).body, verdict, 'the same question, the same answer')
  t.equal(rada.service.trail.size(), size, 'nothing is stored, and no line is told')
})

t.test('a draw and a picture are made only when asked for, and in the language asked for', async t => {
  const rada = openRegulated(t)
  const wire = openWire(t, rada)
  rada.cycleUnder()
  const reviewer = rada.member('reviewer').token
  const answer = await wire.post(address, plain, reviewer)
  t.notOk('picture' in answer.body || 'probability' in answer.body)
  for (const [language, publication] of [['be', 'Апублікаванне рашэння'], ['ru', 'Опубликование решения'], ['en', 'Publication of the decision']] as const) {
    const { body: { tasks, picture } } = await wire.post(address, { ...plain, picture: true, language }, reviewer)
    t.equal(tasks[2].name, publication)
    t.equal(picture.language, language)
    t.ok(picture.svg.includes(`lang="${language}"`) && picture.svg.includes(publication))
  }
  t.equal((await wire.post(address, { ...plain, language: undefined }, reviewer)).body.tasks[2].name, 'Апублікаванне рашэння')
})

t.test('a reviewer asks what if: later money, a line of the budget, another pool', async t => {
  const rada = openRegulated(t)
  const wire = openWire(t, rada)
  rada.cycleUnder()
  const token = rada.member('coordinator').token
  const refused = async (change: object) => (await wire.post(address, { ...plain, ...change }, token)).body.rules.filter(({ holds }: any) => !holds).map(({ rule, because }: any) => `${rule}: ${because}`)
  t.strictSame(await refused({ money_from: '2028-09-01' }), [
    'completed-within-the-period: All is accepted and paid on 2029-07-10, 211 days after 2028-12-11 (31 December less 20 days); acceptance on 2029-06-25, 176 days after the period\'s end; longest wait: Работы, 134 calendar days out of season.',
    'seasons-fit-the-period: Работы is finished on 2029-06-18, waits 134 days for its season and pauses 0.'
  ])
  const property = { what: 'Зямля пад арэлямі' }
  t.strictSame(await refused({ property }), ['property-is-decided-on: The project gives away or encumbers: Зямля пад арэлямі. No decision of the Rada that is in force lets it.'])
  t.strictSame(await refused({ property: { ...property, decision: '24-2' } }), [])
  t.strictSame(await refused({ budget_has: [{ line: '6.2.1-14', pays_for: 'Тыя ж арэлі' }] }), ['no-double-funding: cost/lines/0 (Арэлі) falls under 6.2.1-14, which pays for Тыя ж арэлі.'])
  t.strictSame(await refused({ pool: 'whole', category: 'streets' }), [])
})

t.test('what cannot be computed is refused, each with its path, and nothing is stored', async t => {
  const rada = openRegulated(t)
  const wire = openWire(t, rada)
  rada.cycleUnder()
  const token = rada.member('portal').token
  const size = rada.service.trail.size()
  const at = (path: (string | number)[], other: unknown) => withAt(plain, path, other)
  const small = (id: string, after?: string) => ({ id, name: 'a', kind: 'works', unit: 'working', duration: 1, ...(after === undefined ? {} : { after: [{ task: after }] }) })
  for (const [what, wrong, status, type, detail] of [
    ['a negative duration', at(['plan', 'tasks', 0, 'duration'], -5), 400, 'malformed-request', /^body\/plan\/tasks\/0\/duration must be >= 1\.$/],
    ['no duration', at(['plan', 'tasks', 2, 'duration'], 0), 400, 'malformed-request', /^body\/plan\/tasks\/2\/duration must be >= 1\.$/],
    ['half a day', at(['plan', 'tasks', 2, 'duration'], 1.5), 400, 'malformed-request', /^body\/plan\/tasks\/2\/duration must be integer\.$/],
    ['a duration beyond reason', at(['plan', 'tasks', 2, 'duration'], 1001), 400, 'malformed-request', /^body\/plan\/tasks\/2\/duration must be <= 1000\.$/],
    ['an optimist without a day', at(['plan', 'tasks', 1, 'duration', 'optimistic'], 0), 400, 'malformed-request', /^body\/plan\/tasks\/1\/duration/],
    ['a negative lag', at(['plan', 'tasks', 2, 'after', 0, 'lag', 'days'], -1), 400, 'malformed-request', /^body\/plan\/tasks\/2\/after\/0\/lag\/days must be >= 0\.$/],
    ['no task', at(['plan', 'tasks'], []), 400, 'malformed-request', /^body\/plan\/tasks must NOT have fewer than 1 items\.$/],
    ['ten thousand tasks', at(['plan', 'tasks'], Array.from({ length: 10_000 }, (_, n) => small(`T${n}`))), 400, 'malformed-request', /^body\/plan\/tasks must NOT have more than 500 items\.$/],
    ['a day that does not exist', at(['plan', 'tasks', 2, 'earliest_start'], '2028-02-30'), 400, 'malformed-request', /^body\/plan\/tasks\/2\/earliest_start is not a date that exists/],
    ['a season that does not exist', at(['plan', 'tasks', 2, 'seasons', 0, 'until'], '02-30'), 400, 'malformed-request', /^body\/plan\/tasks\/2\/seasons\/0\/until is no day of a year, as MM-DD\.$/],
    ['a quantity of nothing', at(['cost', 'lines', 0, 'quantity'], '0.00'), 400, 'malformed-request', /^body\/cost\/lines\/0\/quantity is no quantity above zero, as "12\.5"\.$/],
    ['a negative quantity', at(['cost', 'lines', 0, 'quantity'], '-1'), 400, 'malformed-request', /^body\/cost\/lines\/0\/quantity is no quantity above zero, as "12\.5"\.$/],
    ['a quantity as a number', at(['cost', 'lines', 0, 'quantity'], 4), 400, 'malformed-request', /^body\/cost\/lines\/0\/quantity must be string\.$/],
    ['VAT above all', at(['cost', 'lines', 0, 'vat_percent'], '100.01'), 400, 'malformed-request', /^body\/cost\/lines\/0\/vat_percent is not from 0 to 100 per cent as "20" or "7\.5"\.$/],
    ['a seed beyond 32 bits', { ...plain, draws: { seed: 2 ** 32 } }, 400, 'malformed-request', /^body\/draws\/seed must be <= 4294967295\.$/],
    ['a name that is a personal number', at(['plan', 'tasks', 0, 'name'], 'Ask 3141592A001PB5'), 400, 'malformed-request', /^body\/plan\/tasks\/0\/name holds a personal number or an account number\.$/],
    ['a name of blanks', at(['plan', 'tasks', 0, 'name'], ' \u00a0 '), 400, 'malformed-request', /^body\/plan\/tasks\/0\/name says nothing\.$/],
    ['a task before the period', at(['plan', 'tasks', 2, 'earliest_start'], '2027-12-31'), 409, 'not-before-the-period', /^The period begins on 2028-01-01; plan\/tasks\/2\/earliest_start is 2027-12-31\.$/],
    ['an unknown predecessor', at(['plan', 'tasks', 1, 'after', 0, 'task'], 'T9'), 409, 'predecessors-known', /^plan\/tasks\/1\/after\/0 names T9, which is no task of the plan\.$/],
    ['an id twice', at(['plan', 'tasks', 1, 'id'], 'T1'), 409, 'tasks-told-apart', /^plan\/tasks\/1\/id is T1 again\.$/],
    ['a circle', at(['plan', 'tasks'], [small('T1', 'T3'), small('T2', 'T1'), small('T3', 'T2')]), 409, 'no-circle-of-tasks', /^plan\/tasks has a circle: T2 → T3 → T1 → T2\.$/],
    ['three points upside down', at(['plan', 'tasks', 1, 'duration'], { optimistic: 50, likely: 30, pessimistic: 20 }), 409, 'three-points-in-order', /^plan\/tasks\/1\/duration is 50, 30, 20\.$/],
    ['a line that overflows', at(['cost', 'lines', 0], { ...plain.cost.lines[0], quantity: '999999999', unit_price: '90071992547409.91' }), 409, 'cost-within-the-ledger', /^cost\/lines\/0 comes to more than 90071992547409\.91\.$/],
    ['a pool that there is not', { ...plain, pool: 'P9' }, 409, 'stands-in-a-pool', /^pool is P9; the Regulation has whole, village\.$/],
    ['a category for which the pool does not pay', { ...plain, category: 'streets' }, 409, 'stands-in-a-pool', /^category is streets; the pool village pays for greenery\.$/],
    ['a category that there is not', { ...plain, pool: 'whole', category: 'moon' }, 409, 'stands-in-a-pool', /^category is moon; the pool whole pays for greenery, streets\.$/]
  ] as const) {
    const answer = await wire.post(address, wrong, token)
    t.strictSame([answer.status, answer.body.type], [status, `/problems/${type}`], what)
    t.match(answer.body.detail, detail, what)
  }
  t.equal(rada.service.trail.size(), size)
})

t.test('there is nothing to judge by without a Regulation', async t => {
  const rada = openRegulated(t)
  const wire = openWire(t, rada)
  const token = rada.member('portal').token
  const answer = await wire.post(address, plain, token)
  t.strictSame([answer.status, answer.body.detail], [404, 'There is no Regulation of cycle-1.'])
  await wire.post('/v1/cycles', { title: { be: 'Стары' }, budget_year: 2028, decision: `decision-${rada.founding}`, pools: [{ territory: 'territory-1', budget: '80000.00' }] }, rada.coordinator.token)
  t.equal((await wire.post(address, plain, token)).status, 404, 'a cycle of the old kind has none')
})

t.test('when too many draws wait, one more is told to come again', async t => {
  const rada = openRegulated(t)
  const wire = openWire(t, rada)
  rada.cycleUnder()
  const token = rada.member('portal').token
  const answers = await Promise.all(Array.from({ length: 25 }, (_, seed) => wire.post(address, { ...plain, draws: { seed } }, token)))
  const busy = answers.filter(({ status }) => status === 503)
  t.ok(busy.length >= 5 && busy.length < 25, `${busy.length} of 25`)
  t.strictSame(busy[0]?.body.type, '/problems/busy')
  for (const { status, body } of answers) if (status !== 503) t.equal(body.probability.draws, 10_000)
  t.equal((await wire.post(address, plain, token)).status, 200, 'and whoever asks for no draw is answered')
})
