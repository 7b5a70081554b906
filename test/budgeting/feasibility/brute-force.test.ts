import fc from 'fast-check'
import t from 'tap'
import { addDays } from '../../../src/calendar/civil-date.ts'
import { isWorkingDay, workingCalendar } from '../../../src/calendar/working-days.ts'
import { latestDates } from '../../../src/budgeting/feasibility/critical-path.ts'
import { examinePlan } from '../../../src/budgeting/feasibility/examine.ts'
import { buildNetwork, daysOf, type Ground } from '../../../src/budgeting/feasibility/network.ts'
import type { DayUnit, Predecessor, Task } from '../../../src/budgeting/feasibility/plan.ts'
import { tellTasks, withDays } from '../../../src/budgeting/feasibility/schedule.ts'
import type { FeasibilityTerms } from '../../../src/budgeting/regulations/regulation.ts'

const calendar = workingCalendar(2027, 2031)
const terms: FeasibilityTerms = { buffer_days: 0, lead_times: [], seasons: [{ code: 's', name: { be: 'Сезон' }, kinds: ['works'], from: '02-01', until: '03-10' }, { code: 'w', name: { be: 'Зіма' }, kinds: ['works'], from: '12-01', until: '01-10' }] }
const ground: Ground = { terms, calendar, year: 2027, first: 0, total: 0 }
const worked = calendar.dates.map(date => isWorkingDay(date))
const LENGTH = calendar.dates.length

// Everything below walks day by day, and knows nothing of the arrays that are tested.
const runs = (unit: DayUnit, place: number) => unit === 'calendar' || worked[place]!
const inSeason = (task: Task, place: number) => {
  const day = calendar.dates[place]!.slice(5)
  const own = task.seasons === undefined || task.seasons.some(({ from, until }) => from <= until ? day >= from && day <= until : day >= from || day <= until)
  return own && (task.outdoors !== true || (day >= '02-01' && day <= '03-10') || day >= '12-01' || day <= '01-10')
}
const mayRun = (task: Task, place: number) => runs(task.unit, place) && inSeason(task, place)

function firstDay (task: Task, from: number): number {
  let place = from
  while (place < LENGTH && !mayRun(task, place)) place++
  return place
}

function lastDay (task: Task, start: number): number {
  let left = daysOf(task.duration)
  for (let place = start; place < LENGTH; place++) if (mayRun(task, place) && --left === 0) return place
  return LENGTH
}

/** The day on which a wait of so many days from a day on is over. */
function waited (from: number, lag: Predecessor['lag']): number {
  let left = lag?.days ?? 0
  let place = from
  while (left > 0 && place < LENGTH) if (runs(lag!.unit, place++)) left--
  return place
}

/** Every way through the predecessors to a task, each as the chain of tasks and relations. */
function waysTo (task: Task, byId: ReadonlyMap<string, Task>): { first: Task, then: { by: Predecessor, to: Task }[] }[] {
  return [{ first: task, then: [] }, ...(task.after ?? []).flatMap(by => waysTo(byId.get(by.task)!, byId).map(({ first, then }) => ({ first, then: [...then, { by, to: task }] })))]
}

/** The earliest start of each task: the latest that any of the ways to it asks for. `forced` puts the start of one task off. */
function bruteStarts (tasks: readonly Task[], forced?: { id: string, from: number }): Map<string, number> {
  const byId = new Map(tasks.map(task => [task.id, task]))
  const own = (task: Task, from: number) => firstDay(task, Math.max(from, task.earliest_start === undefined ? 0 : calendar.dates.indexOf(task.earliest_start), forced?.id === task.id ? forced.from : 0))
  return new Map(tasks.map(task => [task.id, Math.max(...waysTo(task, byId).map(({ first, then }) => {
    let before = first
    let start = own(first, 0)
    for (const { by, to } of then) {
      start = own(to, waited(by.relation === 'start_to_start' ? start : Math.min(lastDay(before, start) + 1, LENGTH), by.lag))
      before = to
    }
    return start
  }))]))
}

const unit = fc.constantFrom<DayUnit>('working', 'calendar')
const day = fc.constantFrom('01-05', '02-10', '02-28', '03-20', '05-01', '12-20')

/** Small networks in which a task waits for up to three of those before it. */
const networks = fc.integer({ min: 1, max: 6 }).chain(count => fc.tuple(...Array.from({ length: count }, (_, at) => fc.record({
  id: fc.constant(`T${at}`),
  name: fc.constant(`Task ${at}`),
  kind: fc.constant('works' as const),
  unit,
  duration: fc.integer({ min: 1, max: 12 }),
  outdoors: fc.boolean(),
  earliest_start: fc.option(fc.nat(60).map(days => addDays('2027-01-01', days)), { nil: undefined, freq: 3 }),
  seasons: fc.option(fc.array(fc.record({ from: day, until: day }), { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 5 }),
  after: at === 0
    ? fc.constant(undefined)
    : fc.array(fc.record({ task: fc.nat(at - 1).map(before => `T${before}`), relation: fc.constantFrom('finish_to_start' as const, 'start_to_start' as const), lag: fc.option(fc.record({ days: fc.nat(6), unit }), { nil: undefined }) }), { maxLength: 3 })
})))) as unknown as fc.Arbitrary<Task[]>

function schedule (tasks: readonly Task[]) {
  const network = buildNetwork(examinePlan({ tasks }, { lines: [] }, 2027).inOrder, ground)
  return withDays(network, ground, Int32Array.from(network, ({ days }) => days))
}

t.test('earliest dates are those of the longest of all ways through the network', t => {
  let seasonal = 0
  fc.assert(fc.property(networks, tasks => {
    const starts = bruteStarts(tasks)
    const { network, early, end } = schedule(tasks)
    network.forEach(({ id, task }, at) => {
      const start = starts.get(id)!
      if (early.start[at] !== start) throw new Error(`${id} starts on ${early.start[at]}, not ${start}`)
      if (early.finish[at] !== lastDay(task!, start)) throw new Error(`${id} finishes on ${early.finish[at]}`)
    })
    if (end !== Math.max(...tasks.map(task => lastDay(task, starts.get(task.id)!)))) throw new Error('end')
    if (tasks.some(({ outdoors }) => outdoors)) seasonal++
  }), { numRuns: 1500, seed: 20271127 })
  t.ok(seasonal > 500)
  t.end()
})

t.test('a task may be put off by its float and no day more; its latest dates are the last that harm nothing', t => {
  let floats = 0
  fc.assert(fc.property(networks, tasks => {
    const schedules = schedule(tasks)
    const { network, days, early, end, dated } = schedules
    if (!dated) return
    const late = latestDates(network, days, end)
    const told = tellTasks(schedules)
    const endWith = (id: string, from: number) => {
      const starts = bruteStarts(tasks, { id, from })
      return Math.max(...tasks.map(task => lastDay(task, starts.get(task.id)!)))
    }
    network.forEach(({ id, task }, at) => {
      const latest = late.start[at]!
      if (!mayRun(task!, latest)) throw new Error(`${id} cannot start on its latest day`)
      if (endWith(id, latest) !== end) throw new Error(`${id} may not start as late as ${latest}`)
      if (endWith(id, latest + 1) === end) throw new Error(`${id} may start later than ${latest}`)
      if (late.finish[at] !== lastDay(task!, latest)) throw new Error(`latest finish of ${id}`)
      const between = Array.from({ length: latest - early.start[at]! }, (_, n) => early.start[at]! + n).filter(place => mayRun(task!, place)).length
      if (told[at]!.float !== between) throw new Error(`float of ${id}: ${told[at]!.float}, not ${between}`)
      if (between > 0) floats++
    })
  }), { numRuns: 250, seed: 20271128 })
  t.ok(floats > 100, `${floats} tasks had a float`)
  t.end()
})

t.test('a longer task never finishes anything earlier, and without a predecessor nothing finishes later', t => {
  fc.assert(fc.property(networks, fc.nat(), fc.integer({ min: 1, max: 30 }), (tasks, which, longer) => {
    const finishes = (tasks: readonly Task[]) => {
      const { network, early } = schedule(tasks)
      return new Map(network.map(({ id }, at) => [id, early.finish[at]!]))
    }
    const before = finishes(tasks)
    const at = which % tasks.length
    const stretched = finishes(tasks.with(at, { ...tasks[at]!, duration: daysOf(tasks[at]!.duration) + longer }))
    for (const [id, finish] of before) if (stretched.get(id)! < finish) throw new Error(`${id} finishes earlier`)
    const freed = finishes(tasks.with(at, { ...tasks[at]!, after: tasks[at]!.after?.slice(1) }))
    for (const [id, finish] of before) if (freed.get(id)! > finish) throw new Error(`${id} finishes later`)
  }), { numRuns: 500, seed: 20271129 })
  t.pass('500 networks')
  t.end()
})

t.test('a task neither starts nor ends nor runs on a day outside its seasons, and the pauses that are told are all there are', t => {
  let paused = 0
  fc.assert(fc.property(networks, tasks => {
    const made = schedule(tasks)
    tellTasks(made).forEach(({ earliestStart, earliestFinish, season }, at) => {
      const task = made.network[at]!.task!
      if (earliestStart === undefined || earliestFinish === undefined) return
      const [start, finish] = [calendar.dates.indexOf(earliestStart), calendar.dates.indexOf(earliestFinish)]
      if (!mayRun(task, start) || !mayRun(task, finish)) throw new Error('starts or ends outside')
      const outside = Array.from({ length: finish - start + 1 }, (_, n) => start + n).filter(place => !inSeason(task, place)).map(place => calendar.dates[place]!)
      const told = (season?.pauses ?? []).flatMap(({ from, until }) => calendar.dates.slice(calendar.dates.indexOf(from), calendar.dates.indexOf(until) + 1))
      if (outside.join() !== told.join() || (season?.paused ?? 0) !== outside.length) throw new Error(`pauses: ${told.join()} instead of ${outside.join()}`)
      if (outside.length > 0) paused++
    })
  }), { numRuns: 500, seed: 20271130 })
  t.ok(paused > 30, `${paused} tasks paused`)
  t.end()
})
