import t from 'tap'
import { startOf } from '../../../src/calendar/fiscal-year.ts'
import { workingCalendar } from '../../../src/calendar/working-days.ts'
import { criticalPath, latestDates } from '../../../src/budgeting/feasibility/critical-path.ts'
import { examinePlan } from '../../../src/budgeting/feasibility/examine.ts'
import { buildNetwork, type Ground } from '../../../src/budgeting/feasibility/network.ts'
import type { Task } from '../../../src/budgeting/feasibility/plan.ts'
import { tellTasks, withDays } from '../../../src/budgeting/feasibility/schedule.ts'
import { task } from './playground.ts'
import { published } from './textbooks.ts'

const calendar = workingCalendar(2027, 2031)
const ground: Ground = { terms: { buffer_days: 0, lead_times: [], seasons: [] }, calendar, year: 2027, first: 0, total: 0 }

/** The schedule of tasks from 1 January 2027 on. */
function scheduled (tasks: readonly Task[], on: Ground = ground) {
  const network = buildNetwork(examinePlan({ tasks }, { lines: [] }, 2027).inOrder, on)
  return withDays(network, on, Int32Array.from(network, ({ days }) => days))
}

const tasksOf = (activities: readonly string[]) => activities.map(text => {
  const [, id, days, after] = /^(\S+) (\d+)(?:: (.*))?$/.exec(text)!
  return task(id!, 'works', Number(days), 'calendar', after?.split(' ') ?? [])
})

for (const { source, activities, duration, path, critical, slack, earliest, latest } of published) {
  t.test(source, t => {
    const place = (id: string) => activities.findIndex(text => text.startsWith(`${id} `))
    const schedule = scheduled(tasksOf(activities))
    const { network, early, days, end } = schedule
    const late = latestDates(network, days, end)
    const printed = network.map(({ id }, at) => ({ id, at })).sort((a, b) => place(a.id) - place(b.id)).map(({ at }) => at)
    const told = printed.map(at => tellTasks(schedule)[at]!)
    t.equal(end + 1, duration, 'duration')
    t.strictSame(told.filter(({ critical }) => critical).map(({ id }) => id), critical, 'critical activities')
    if (path !== undefined) t.strictSame(criticalPath(network, early, end).map(at => network[at]!.id), path, 'critical path')
    if (slack !== undefined) t.strictSame(told.map(({ float }) => float), slack, 'slack')
    if (earliest !== undefined) t.strictSame(printed.map(at => early.start[at]), earliest, 'earliest starts')
    if (latest !== undefined) t.strictSame(printed.map(at => late.start[at]), latest, 'latest starts')
    t.strictSame(printed.map(at => late.finish[at]! - early.finish[at]!), told.map(({ float }) => float), 'the float is the same at the start and at the finish')
    t.end()
  })
}

t.test('at least six networks were published by others', t => {
  t.ok(new Set(published.map(({ source }) => source.split(':')[0])).size >= 6)
  t.end()
})

t.test('of three points the network takes the mean that PERT takes', t => {
  // Heizer & Render print these estimates for Milwaukee Paper; the means are the durations above.
  const points = [[1, 2, 3], [2, 3, 4], [1, 2, 3], [2, 4, 6], [1, 4, 7], [1, 2, 9], [3, 4, 11], [1, 2, 3]]
  const milwaukee = tasksOf(published[0]!.activities).map((task, at) => ({ ...task, duration: { optimistic: points[at]![0]!, likely: points[at]![1]!, pessimistic: points[at]![2]! } }))
  t.equal(scheduled(milwaukee).end + 1, 15)
  t.strictSame(scheduled(milwaukee).network.map(({ days }) => days), [2, 3, 2, 4, 4, 3, 5, 2])
  for (const [optimistic, likely, pessimistic, days] of [[1, 1, 1, 1], [1, 1, 2, 2], [1, 2, 4, 3], [5, 5, 11, 6], [5, 5, 12, 7]] as const) {
    t.equal(scheduled([task('A', 'works', { optimistic, likely, pessimistic }, 'calendar')]).network[0]!.days, days, `${optimistic}, ${likely}, ${pessimistic}`)
  }
  t.end()
})

t.test('both ends of a task are included, and its successor starts on the next day that its own calendar allows', t => {
  const from = (day: string): Ground => ({ ...ground, first: calendar.placeOf.get(day)! })
  const dates = (tasks: readonly Task[], day: string) => tellTasks(scheduled(tasks, from(day))).map(({ id, earliestStart, earliestFinish }) => `${id} ${earliestStart} ${earliestFinish}`)
  // 2027-03-01 is a Monday; 8 March, a Monday, is a holiday.
  for (const [tasks, ...expected] of [
    [[task('A', 'works', 5, 'working')], 'A 2027-03-01 2027-03-05'],
    [[task('A', 'works', 6, 'working')], 'A 2027-03-01 2027-03-09'],
    [[task('A', 'works', 1, 'working')], 'A 2027-03-01 2027-03-01'],
    [[task('A', 'works', 5, 'working'), task('B', 'works', 2, 'calendar', ['A'])], 'A 2027-03-01 2027-03-05', 'B 2027-03-06 2027-03-07'],
    [[task('A', 'works', 5, 'working'), task('B', 'works', 2, 'working', ['A'])], 'A 2027-03-01 2027-03-05', 'B 2027-03-09 2027-03-10'],
    [[task('A', 'works', 6, 'calendar'), task('B', 'works', 1, 'working', ['A'])], 'A 2027-03-01 2027-03-06', 'B 2027-03-09 2027-03-09'],
    [[task('A', 'works', 5, 'working'), task('B', 'works', 1, 'calendar', [{ task: 'A', lag: { days: 2, unit: 'calendar' } }])], 'A 2027-03-01 2027-03-05', 'B 2027-03-08 2027-03-08'],
    [[task('A', 'works', 5, 'working'), task('B', 'works', 1, 'calendar', [{ task: 'A', lag: { days: 2, unit: 'working' } }])], 'A 2027-03-01 2027-03-05', 'B 2027-03-11 2027-03-11'],
    [[task('A', 'works', 5, 'working'), task('B', 'works', 1, 'working', [{ task: 'A', lag: { days: 0, unit: 'working' } }])], 'A 2027-03-01 2027-03-05', 'B 2027-03-09 2027-03-09'],
    [[task('A', 'works', 9, 'working'), task('B', 'works', 1, 'working', [{ task: 'A', relation: 'start_to_start' }])], 'A 2027-03-01 2027-03-12', 'B 2027-03-01 2027-03-01'],
    // Five working days from the start on are Monday to Friday: as if it followed a task of five days.
    [[task('A', 'works', 9, 'working'), task('B', 'works', 1, 'calendar', [{ task: 'A', relation: 'start_to_start', lag: { days: 5, unit: 'working' } }])], 'A 2027-03-01 2027-03-12', 'B 2027-03-06 2027-03-06'],
    [[task('A', 'works', 9, 'working'), task('B', 'works', 1, 'working', [{ task: 'A', relation: 'start_to_start', lag: { days: 3, unit: 'calendar' } }])], 'A 2027-03-01 2027-03-12', 'B 2027-03-04 2027-03-04']
  ] as const) t.strictSame(dates(tasks, '2027-03-01'), expected, expected.join(', '))
  t.strictSame(dates([task('A', 'works', 1, 'working'), task('B', 'works', 1, 'calendar')], startOf(2027)), ['A 2027-01-04 2027-01-04', 'B 2027-01-01 2027-01-01'])
  t.strictSame(dates([task('A', 'works', 1, 'working', [], { earliest_start: '2027-03-06' })], startOf(2027)), ['A 2027-03-09 2027-03-09'], 'an earliest start on a day of rest')
  t.end()
})

t.test('the float is counted in the days of the task itself', t => {
  // A long task of the calendar beside short ones: from 2027-03-01 to 2027-03-31.
  const on: Ground = { ...ground, first: calendar.placeOf.get('2027-03-01')! }
  const told = tellTasks(scheduled([task('L', 'works', 31, 'calendar'), task('W', 'works', 5, 'working'), task('C', 'works', 5, 'calendar'), task('S', 'works', 2, 'working', [], { seasons: [{ from: '03-10', until: '03-20' }] })], on))
  t.strictSame(told.map(({ id, float, latestStart, latestFinish, critical }) => `${id} ${float} ${latestStart} ${latestFinish} ${critical}`), [
    'L 0 2027-03-01 2027-03-31 true',
    // Working days of March 2027: 22; five of them leave 17.
    'W 17 2027-03-25 2027-03-31 false',
    'C 26 2027-03-27 2027-03-31 false',
    // Of its season the working days 10, 11, 12 and 15 to 19: it may be put off by six of them.
    'S 6 2027-03-18 2027-03-19 false'
  ])
  t.end()
})

t.test('a wait that ends on a day of rest leaves the float that it is, and the path still leads through it', t => {
  const on: Ground = { ...ground, first: calendar.placeOf.get('2027-03-15')! }
  const schedule = scheduled([task('A', 'procurement', 5, 'calendar'), task('B', 'works', 5, 'working', ['A'])], on)
  const { network, early, end } = schedule
  // A to Friday 19, publication to Friday 26, B from Monday 29: the publication may be two days late.
  t.strictSame(tellTasks(schedule).map(({ id, earliestFinish, float, critical }) => `${id} ${earliestFinish} ${float} ${critical}`), ['A 2027-03-19 2 true', 'A:publication 2027-03-26 2 true', 'B 2027-04-02 0 true'])
  t.strictSame(criticalPath(network, early, end).map(at => network[at]!.id), ['A', 'A:publication', 'B'])
  t.end()
})
