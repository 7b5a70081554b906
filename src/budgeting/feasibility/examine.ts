import type { CivilDate } from '../../calendar/civil-date.ts'
import { startOf } from '../../calendar/fiscal-year.ts'
import { priceCost, type PricedCost } from './costs.ts'
import type { ProjectCost, Task, WorkPlan } from './plan.ts'

/** What keeps a plan and its costs from being computed, each place by its path in the document; and what they come to where nothing does. */
export interface Examined {
  readonly periodFrom: CivilDate
  readonly twice: readonly string[]
  readonly unknown: readonly string[]
  /** The tasks of a circle, the first again at its end. */
  readonly circle: readonly string[]
  readonly disordered: readonly string[]
  readonly early: readonly string[]
  readonly uncountable: readonly string[]
  /** The tasks in an order in which each comes after its predecessors; those of a circle are left out. */
  readonly inOrder: readonly Task[]
  readonly priced?: PricedCost
}

/** Looks a plan and its costs through for a budget period. A fault is told with its path and what stands there. */
export function examinePlan ({ tasks }: WorkPlan, cost: ProjectCost, year: number): Examined {
  const periodFrom = startOf(year)
  const byId = new Map<string, Task>()
  const faults = { twice: [] as string[], unknown: [] as string[], disordered: [] as string[], early: [] as string[] }
  tasks.forEach((task, index) => {
    if (byId.has(task.id)) faults.twice.push(`plan/tasks/${index}/id is ${task.id} again`)
    byId.set(task.id, task)
  })
  tasks.forEach(({ after, duration, earliest_start: earliest }, index) => {
    after?.forEach(({ task }, place) => {
      if (!byId.has(task)) faults.unknown.push(`plan/tasks/${index}/after/${place} names ${task}`)
    })
    if (typeof duration === 'object' && !(duration.optimistic <= duration.likely && duration.likely <= duration.pessimistic)) {
      faults.disordered.push(`plan/tasks/${index}/duration is ${duration.optimistic}, ${duration.likely}, ${duration.pessimistic}`)
    }
    if (earliest !== undefined && earliest < periodFrom) faults.early.push(`plan/tasks/${index}/earliest_start is ${earliest}`)
  })
  const inOrder = faults.twice.length + faults.unknown.length > 0 ? [] : order(tasks, byId)
  return { periodFrom, ...faults, circle: faults.twice.length + faults.unknown.length > 0 ? [] : circleIn(tasks, inOrder, byId), inOrder, ...price(cost) }
}

function price (cost: ProjectCost): { uncountable: string[], priced?: PricedCost } {
  try {
    return { uncountable: [], priced: priceCost(cost) }
  } catch (error) {
    if (error instanceof RangeError) return { uncountable: [error.message] }
    throw error
  }
}

/** Tasks after their predecessors, otherwise as the author has them. */
function order (tasks: readonly Task[], byId: ReadonlyMap<string, Task>): Task[] {
  const waits = new Map(tasks.map(task => [task, task.after?.length ?? 0]))
  const successors = new Map<Task, Task[]>(tasks.map(task => [task, []]))
  for (const task of tasks) for (const { task: id } of task.after ?? []) successors.get(byId.get(id)!)!.push(task)
  const ready = tasks.filter(task => waits.get(task) === 0)
  // The list grows while it is read: whoever has waited for the last of its predecessors follows.
  for (const task of ready) {
    for (const successor of successors.get(task)!) {
      const left = waits.get(successor)! - 1
      waits.set(successor, left)
      if (left === 0) ready.push(successor)
    }
  }
  return ready
}

/** One circle among the tasks that found no place in the order, each task before the one that waits for it. */
function circleIn (tasks: readonly Task[], inOrder: readonly Task[], byId: ReadonlyMap<string, Task>): string[] {
  if (inOrder.length === tasks.length) return []
  const placed = new Set(inOrder)
  const walked = new Map<Task, number>()
  const path: Task[] = []
  // Each task without a place waits for another one without a place, so the walk comes back to where it was.
  let task = tasks.find(task => !placed.has(task))!
  while (!walked.has(task)) {
    walked.set(task, path.push(task) - 1)
    task = byId.get(task.after!.find(({ task: id }) => !placed.has(byId.get(id)!))!.task)!
  }
  const circle = path.slice(walked.get(task)).map(({ id }) => id).reverse()
  return [...circle, circle[0]!]
}
