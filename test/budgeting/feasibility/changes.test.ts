import fc from 'fast-check'
import t from 'tap'
import type { Change } from '../../../src/budgeting/feasibility/changes.ts'
import { checkFeasibility, type Question, type Verdict } from '../../../src/budgeting/feasibility/check.ts'
import type { Duration, Task } from '../../../src/budgeting/feasibility/plan.ts'
import { daysOf } from '../../../src/budgeting/feasibility/network.ts'
import { addDays } from '../../../src/calendar/civil-date.ts'
import { endOfWorkingDays, workingCalendar } from '../../../src/calendar/working-days.ts'
import { line, planned, playground, playgroundCost, playgroundPlan, task, terms } from './playground.ts'

const { working, placeOf, dates } = workingCalendar(2027, 2027)
const refused = ({ rules }: Verdict) => rules.filter(({ holds }) => !holds).map(({ rule }) => rule.id)
const lessBy = (duration: Duration, days: number): Duration => typeof duration === 'number' ? duration - days : { optimistic: duration.optimistic - days, likely: duration.likely - days, pessimistic: duration.pessimistic - days }

/** The question with a change carried out in its document, as an author would; or with one unit less of it. */
function carriedOut (question: Question, change: Change, less = 0): Question {
  const { plan: { tasks } } = question
  const all = (alter: (task: Task) => Task): Question => ({ ...question, plan: { ...question.plan, tasks: tasks.map(alter) } })
  switch (change.kind) {
    case 'start_earlier': return all(task => {
      if (!change.tasks.includes(task.id)) return task
      const place = working.before[placeOf.get(task.earliest_start!)!]! - change.workingDays + less
      return { ...task, earliest_start: dates[place < 0 ? 0 : working.nth[place]!]! }
    })
    case 'shorten': return all(task => task.id === change.task ? { ...task, duration: lessBy(task.duration, change.days - less) } : task)
    case 'shorten_all': return all(task => ({ ...task, duration: Math.max(1, Math.ceil(daysOf(task.duration) * (100 - change.percent + less) / 100)) }))
    case 'cut': {
      const total = question.cost.lines.reduce((sum, { unit_price: price }) => sum + Math.round(Number(price) * 100), 0) - change.amount + less
      return { ...question, cost: { ...question.cost, lines: [line({ quantity: '1', vat_percent: '0', unit_price: `${Math.floor(total / 100)}.${String(total % 100).padStart(2, '0')}` })] } }
    }
  }
}

/** The change is enough for what it says that it mends, and with one unit less it is not. */
function wrongIn (question: Question, change: Change): string[] {
  const after = checkFeasibility(carriedOut(question, change))
  const short = refused(checkFeasibility(carriedOut(question, change, 1)))
  return [
    ...(refused(after).join() === change.leaves.join() ? [] : [`leaves ${refused(after).join()}`]),
    ...(after.doneOn === change.doneOn ? [] : [`done on ${after.doneOn}`]),
    ...(change.mends.some(id => short.includes(id)) ? [] : [`one less leaves only ${short.join()}`])
  ]
}

const told = (question: Question) => {
  const { changes } = checkFeasibility(question)
  for (const change of changes) {
    const wrong = wrongIn(question, change)
    if (wrong.length > 0) throw new Error(`${JSON.stringify(change)}: ${wrong.join('; ')}`)
  }
  return changes
}

t.test('a feasible project needs no change', t => {
  t.strictSame(told(playground), [])
  t.end()
})

t.test('a plan that is late because of one long task, which misses its season', t => {
  const late = planned(playgroundPlan.tasks.map(task => task.id === 'T4' ? { ...task, duration: 150 } : task))
  t.strictSame(told(late), [
    // From 15 April to 29 October 2027 there are 141 working days.
    { kind: 'shorten', task: 'T4', days: 9, unit: 'working', doneOn: '2027-11-19', mends: ['completed-within-the-period', 'seasons-fit-the-period'], leaves: [] }
  ])
  t.end()
})

t.test('a plan that starts late: earlier by working days, or one task shorter, the smallest first', t => {
  const late = planned([
    task('T', 'procurement', 45, 'calendar', [], { earliest_start: '2027-10-18' }), task('W', 'works', 60, 'calendar', ['T']), task('A', 'acceptance', 1, 'working', ['W']), task('P', 'payment', 10, 'working', ['A'])
  ])
  t.strictSame(told(late).map(({ doneOn, mends, leaves, ...change }) => change), [
    { kind: 'start_earlier', workingDays: 44, tasks: ['T'] }
  ], 'where shortening one task would leave it less than a day')
  const alittle = planned([task('W', 'works', 10, 'working', [], { earliest_start: '2027-12-01' }), task('A', 'acceptance', 3, 'working', ['W']), task('P', 'payment', 5, 'working', ['A'])])
  t.strictSame(told(alittle).map(({ doneOn, mends, leaves, ...change }) => change), [
    { kind: 'start_earlier', workingDays: 3, tasks: ['W'] },
    { kind: 'shorten', task: 'W', days: 3, unit: 'working' },
    { kind: 'shorten', task: 'P', days: 3, unit: 'working' }
  ])
  t.end()
})

t.test('nobody starts before the money comes, and what law and Regulation add is not shortened', t => {
  const late = planned([task('T', 'procurement', 10, 'calendar', [], { earliest_start: '2027-12-06' }), task('W', 'works', 1, 'calendar', ['T']), task('A', 'acceptance', 1, 'working', ['W']), task('P', 'payment', 1, 'working', ['A'])], { moneyFrom: '2027-12-03' })
  // A decision by 11 December is published by the 18th, and leaves a day each for works, acceptance and payment.
  t.strictSame(told(late).map(({ doneOn, mends, leaves, ...change }) => change), [{ kind: 'shorten', task: 'T', days: 4, unit: 'calendar' }])
  t.strictSame(told({ ...late, moneyFrom: '2027-12-02' }).map(({ doneOn, mends, leaves, ...change }) => change), [{ kind: 'start_earlier', workingDays: 2, tasks: ['T'] }, { kind: 'shorten', task: 'T', days: 4, unit: 'calendar' }])
  const hopeless = planned([task('T', 'procurement', 1, 'calendar'), task('W', 'works', 1, 'calendar', ['T']), task('A', 'acceptance', 1, 'working', ['W']), task('P', 'payment', 1, 'working', ['A'])], { moneyFrom: '2027-12-20' })
  t.strictSame(told(hopeless), [])
  t.end()
})

t.test('where no single task is enough, all of them shorter by the same part', t => {
  const long = planned([task('W', 'works', 280, 'calendar'), task('V', 'works', 280, 'calendar', ['W']), task('U', 'works', 280, 'calendar', ['V']), task('A', 'acceptance', 20, 'working', ['U']), task('P', 'payment', 10, 'working', ['A'])])
  t.strictSame(told(long).map(({ doneOn, mends, leaves, ...change }) => change), [{ kind: 'shorten_all', percent: 60 }])
  t.end()
})

t.test('three points are shortened by as much as leaves the optimistic one a day', t => {
  const points = (optimistic: number) => planned([task('W', 'works', { optimistic, likely: 14, pessimistic: 20 }, 'working', [], { earliest_start: '2027-12-01' }), task('A', 'acceptance', 1, 'working', ['W']), task('P', 'payment', 1, 'working', ['A'])])
  // Their mean is 14 or 13 working days, of which 13 and 12 are there from 1 December on before the last two.
  t.strictSame(told(points(14)).filter(({ kind }) => kind === 'shorten').map(({ doneOn, mends, leaves, ...change }) => change), [{ kind: 'shorten', task: 'W', days: 2, unit: 'working' }])
  t.strictSame(told(points(3)).filter(({ kind }) => kind === 'shorten').map(({ doneOn, mends, leaves, ...change }) => change), [{ kind: 'shorten', task: 'W', days: 1, unit: 'working' }])
  t.strictSame(told(points(1)).filter(({ kind }) => kind === 'shorten'), [], 'an optimist who hopes for one day cannot hope for less')
  t.end()
})

t.test('money is cut to the kopeck, down to the smallest of cap, pool and category', t => {
  const asking = (amount: string, pool: Question['pool']) => ({ ...playground, pool, cost: { ...playgroundCost, lines: [line({ quantity: '1', vat_percent: '0', unit_price: amount })] } })
  const cuts = (question: Question) => told(question).map(({ doneOn, ...change }) => change)
  t.strictSame(cuts(asking('60000.01', playground.pool)), [{ kind: 'cut', amount: 1, mends: ['within-the-cap'], leaves: [] }])
  t.strictSame(cuts(asking('90000.00', playground.pool)), [{ kind: 'cut', amount: 30_000_00, mends: ['within-the-cap', 'within-the-pool'], leaves: [] }])
  t.strictSame(cuts(asking('70000.00', { ...playground.pool, category: { name: { be: 'Дарогі' }, budget: 20_000_50 } })), [{ kind: 'cut', amount: 49_999_50, mends: ['within-the-cap', 'within-the-category'], leaves: [] }])
  t.strictSame(cuts(asking('70000.00', { ...playground.pool, category: { name: { be: 'Дарогі' }, budget: 999_99 } })), [], 'not below the least that a project may cost')
  t.strictSame(cuts(asking('999.99', playground.pool)), [], 'too little is not mended by a cut')
  t.end()
})

t.test('a project that is late and too dear takes one change of each kind', t => {
  const both = { ...planned(playgroundPlan.tasks.map(task => task.id === 'T4' ? { ...task, duration: 150 } : task)), cost: { ...playgroundCost, lines: [line({ quantity: '1', vat_percent: '0', unit_price: '60000.10' })] } }
  t.strictSame(told(both).map(({ kind, leaves }) => [kind, leaves]), [['shorten', ['within-the-cap']], ['cut', ['completed-within-the-period', 'seasons-fit-the-period']]])
  t.end()
})

t.test('a cut that spares the project a standstill is told with the day that follows from it', t => {
  const dear = { ...playground, pool: { ...playground.pool, most: 9_999_99 } }
  t.strictSame(checkFeasibility(dear).doneOn, '2027-07-01')
  const standstill = { ...dear, terms: { ...terms, lead_times: [{ ...terms.lead_times[0]!, days: 60 }] } }
  const after = (on: string, days: number) => endOfWorkingDays(addDays(on, 1), days)
  t.equal(checkFeasibility(standstill).doneOn, after(after(after(after('2027-03-24', 60), 40), 5), 10))
  t.strictSame(checkFeasibility(standstill).changes, [{ kind: 'cut', amount: 2_000_01, doneOn: '2027-07-01', mends: ['within-the-cap'], leaves: [] }])
  t.end()
})

const unit = fc.constantFrom('working' as const, 'calendar' as const)
const latePlans = fc.record({
  days: fc.array(fc.integer({ min: 5, max: 120 }), { minLength: 2, maxLength: 6 }),
  units: fc.array(unit, { minLength: 6, maxLength: 6 }),
  skips: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 6, maxLength: 6 }),
  starts: fc.array(fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }), { minLength: 6, maxLength: 6 }),
  outdoors: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  relations: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 })
}).map(({ days, units, skips, starts, outdoors, relations }) => planned([
  ...days.map((duration, at) => task(`T${at}`, at % 3 === 0 ? 'design' : 'works', duration, units[at]!, at < skips[at]! ? [] : [{ task: `T${at - skips[at]!}`, ...(relations[at]! ? {} : { relation: 'start_to_start' as const, lag: { days: 4, unit: units[at]! } }) }], { outdoors: outdoors[at]!, earliest_start: starts[at] === undefined ? undefined : dates[starts[at]!] })),
  task('A', 'acceptance', 5, 'working', days.map((_, at) => `T${at}`)), task('P', 'payment', 10, 'working', ['A'])
]))

t.test('in any plan that is late, each change is enough and the smallest of its kind', t => {
  const kinds = new Map<string, number>()
  fc.assert(fc.property(latePlans, question => {
    for (const { kind, mends } of told(question)) {
      if (mends.includes('completed-within-the-period')) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    }
  }), { numRuns: 400, seed: 20271127 })
  t.comment([...kinds].join(' '))
  for (const kind of ['start_earlier', 'shorten', 'shorten_all']) t.ok((kinds.get(kind) ?? 0) > 10, `${kind}: ${kinds.get(kind)}`)
  t.end()
})

t.test('every task that alone would be enough is told', t => {
  fc.assert(fc.property(latePlans, question => {
    const { changes, feasible } = checkFeasibility(question)
    if (feasible) return
    const named = changes.flatMap(change => change.kind === 'shorten' ? [change.task] : [])
    const enough = question.plan.tasks.filter(({ id, duration }) => daysOf(duration) > 1 && !refused(checkFeasibility({ ...question, plan: { tasks: question.plan.tasks.map(task => task.id === id ? { ...task, duration: 1 } : task) } })).includes('completed-within-the-period')).map(({ id }) => id)
    if (named.toSorted().join() !== enough.toSorted().join()) throw new Error(`${named.join()} instead of ${enough.join()}`)
  }), { numRuns: 200, seed: 20271128 })
  t.pass('200 plans')
  t.end()
})
