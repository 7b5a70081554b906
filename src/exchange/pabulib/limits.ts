import type { Ballot } from './election.ts'
import type { Findings } from './findings.ts'
import { printHundredths, readHundredths } from './hundredths.ts'
import type { Terms } from './meta.ts'
import { shown } from './meta.ts'

type Limit = { key: string, at: number }
type Measure = 'length' | 'cost' | 'points' | 'sum'

/** What META allows on one ballot; amounts in hundredths. */
export type BallotLimits = { min: Partial<Record<Measure, Limit>>, max: Partial<Record<Measure, Limit>> }

const measures: Array<[Measure, string]> = [['length', 'length'], ['cost', 'sum_cost'], ['points', 'points'], ['sum', 'sum_points']]

/** Reads the limits of a ballot from META; one that cannot be read is told and not applied. */
export function readLimits ({ meta, voteType, lineOf }: Terms, findings: Findings): BallotLimits {
  const limits: BallotLimits = { min: {}, max: {} }
  for (const [measure, name] of measures) {
    for (const side of ['min', 'max'] as const) {
      const key = `${side}_${name}`
      const text = meta[key]
      if (text === undefined || text === '') continue
      const negative = text.startsWith('-')
      const amount = readHundredths(negative ? text.slice(1) : text)
      if (typeof amount === 'number') limits[side][measure] = { key, at: negative ? -amount : amount }
      else findings.warn(lineOf.get(key) ?? 0, `${key} ${shown(text)} ${amount}; it is not applied.`)
    }
  }
  if (voteType === 'choose-1') limits.max.length ??= { key: 'vote_type choose-1', at: 100 }
  return limits
}

/** Tells where a ballot leaves the limits. Cities counted such ballots all the same, so nothing is refused. */
export function checkLimits (ballot: Ballot, { min, max }: BallotLimits, costs: Map<string, number>, line: number, findings: Findings): void {
  const tell = (what: string, value: number, limit: Limit) =>
    findings.warn(line, `The ${what} of the vote is ${printHundredths(value)}, against ${limit.key} ${printHundredths(limit.at)}.`)
  const check = (measure: Measure, what: string, low: number, high = low) => {
    const [least, most] = [min[measure], max[measure]]
    if (least !== undefined && low < least.at) tell(what, low, least)
    if (most !== undefined && high > most.at) tell(what, high, most)
  }
  check('length', 'number of projects', ballot.choices.length * 100)
  if (min.cost !== undefined || max.cost !== undefined) {
    check('cost', 'sum of costs', ballot.choices.reduce((sum, id) => sum + (costs.get(id) ?? 0), 0))
  }
  const points = ballot.points
  if (points === undefined || points.length === 0) return
  check('points', 'number of points for one project', Math.min(...points) * 100, Math.max(...points) * 100)
  check('sum', 'sum of points', points.reduce((sum, value) => sum + value, 0) * 100)
}
