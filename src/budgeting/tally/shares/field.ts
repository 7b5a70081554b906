/**
 * An election as Equal Shares sees it, in arrays: projects by number from 0, groups of equal ballots, and who gives
 * what to whom, once by project and once by group. Only projects that stand and points above zero are in it.
 */
export interface Field {
  readonly projects: number
  /** In hundredths. */
  readonly costs: Float64Array
  /** What a price for one point is divided by to be compared with others: the cost, or 1 (see `Utility`). */
  readonly divisors: Float64Array
  /** The place of each project by the tie criteria: of two with the same price the lower goes first. */
  readonly places: Int32Array
  readonly groups: number
  /** How many voters a group has. */
  readonly voters: Float64Array
  /** The supporters of project p are at supportersFrom[p] up to, and without, supportersFrom[p + 1]. */
  readonly supportersFrom: Int32Array
  readonly supporters: Int32Array
  readonly points: Float64Array
  /** The projects that group g supports are at choicesFrom[g] up to, and without, choicesFrom[g + 1]. */
  readonly choicesFrom: Int32Array
  readonly choices: Int32Array
  readonly choicePoints: Float64Array
  /** Who is out once a project is taken: those that it excludes. */
  readonly excludes: readonly (readonly number[])[]
  /** The categories with a budget of their own (hundredths), and the projects of each. */
  readonly caps: readonly { readonly budget: number, readonly projects: readonly number[] }[]
}

/** Whether a voter's use of a project is its cost (times the points given), or one (times the points given). */
export type Utility = 'cost' | 'cardinality'

export interface FieldProject { readonly cost: number, readonly place: number, readonly excludes?: readonly number[] }

/** One group of equal ballots: how many they are, and the points that they give to projects by number. */
export interface FieldBallot { readonly count: number, readonly gives: readonly (readonly [project: number, points: number])[] }

/** Lays an election out in arrays. Points are whole; those that are not above zero support nothing and are left out. */
export function layOut (projects: readonly FieldProject[], ballots: readonly FieldBallot[], utility: Utility, caps: Field['caps'] = []): Field {
  const support = ballots.map(({ count, gives }) => ({ count, gives: gives.filter(([, points]) => points > 0) }))
    .filter(({ count, gives }) => count > 0 && gives.length > 0)
  const total = support.reduce((sum, { gives }) => sum + gives.length, 0)
  const supportersFrom = new Int32Array(projects.length + 1)
  for (const { gives } of support) for (const [project] of gives) supportersFrom[project + 1]!++
  for (let project = 0; project < projects.length; project++) supportersFrom[project + 1]! += supportersFrom[project]!
  const field = {
    projects: projects.length,
    costs: Float64Array.from(projects, ({ cost }) => cost),
    divisors: Float64Array.from(projects, ({ cost }) => utility === 'cost' && cost > 0 ? cost : 1),
    places: Int32Array.from(projects, ({ place }) => place),
    groups: support.length,
    voters: Float64Array.from(support, ({ count }) => count),
    supportersFrom,
    supporters: new Int32Array(total),
    points: new Float64Array(total),
    choicesFrom: new Int32Array(support.length + 1),
    choices: new Int32Array(total),
    choicePoints: new Float64Array(total),
    excludes: projects.map(({ excludes = [] }) => excludes),
    caps
  }
  const next = supportersFrom.slice()
  let at = 0
  support.forEach(({ gives }, group) => {
    for (const [project, points] of gives) {
      const place = next[project]!++
      field.supporters[place] = group
      field.points[place] = points
      field.choices[at] = project
      field.choicePoints[at++] = points
    }
    field.choicesFrom[group + 1] = at
  })
  return field
}

/** Whether anybody gives the project points. */
export function isSupported ({ supportersFrom }: Field, project: number): boolean {
  return supportersFrom[project + 1]! > supportersFrom[project]!
}

/** The projects that are out once some are bought: those that one of them excludes, and those that the rest of a category's budget does not hold. */
export function blockedBy ({ excludes, caps, costs }: Field, bought: ReadonlySet<number>): Set<number> {
  const out = new Set<number>()
  for (const project of bought) for (const other of excludes[project]!) out.add(other)
  for (const { budget, projects } of caps) {
    const left = projects.reduce((sum, project) => bought.has(project) ? sum - costs[project]! : sum, budget)
    for (const project of projects) if (costs[project]! > left) out.add(project)
  }
  return out.difference(bought)
}
