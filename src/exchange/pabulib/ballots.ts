import { byBytes } from './byte-order.ts'
import type { Ballot, Project, VoteType } from './election.ts'
import { hasPoints } from './election.ts'
import type { Findings } from './findings.ts'
import type { BallotLimits } from './limits.ts'
import { checkLimits } from './limits.ts'
import { shown } from './meta.ts'
import type { Section } from './sections.ts'

const MAX_BALLOTS = 5_000_000
// So that the sum over all ballots stays a safe integer.
const MAX_POINTS = 1_000_000_000
const MAX_VOTER_ID = 256

/**
 * Reads VOTES into groups of equal ballots; voters' ids, ages and all else about them are dropped here. A project
 * twice in a vote counts once, its points added. Refuses double voters, unknown projects and unequal lists.
 */
export function readBallots (section: Section, voteType: VoteType, projects: Project[], limits: BallotLimits, findings: Findings): Ballot[] {
  const [voterAt, voteAt, pointsAt] = ['voter_id', 'vote', 'points'].map(column => section.header.indexOf(column)) as [number, number, number]
  if (section.rows.length > MAX_BALLOTS) findings.refuse(section.line, `There are more than ${MAX_BALLOTS} votes.`)
  if (hasPoints(voteType) && pointsAt < 0) {
    findings.refuse(section.line + 1, `A ${voteType} election needs the column points in VOTES.`)
    return []
  }
  const costs = new Map(projects.map(project => [project.id, project.cost]))
  const voters = new Map<string, number>()
  const ballots: Ballot[] = []
  for (const { line, cells } of section.rows) {
    if (!isNewVoter(cells[voterAt] ?? '', line, voters, findings)) continue
    const ballot = readBallot(cells[voteAt] ?? '', hasPoints(voteType) ? cells[pointsAt] ?? '' : undefined, costs, line, findings)
    if (ballot === undefined) continue
    checkLimits(ballot, limits, costs, line, findings)
    ballots.push(ballot)
  }
  return groupBallots(ballots, voteType)
}

function isNewVoter (voter: string, line: number, voters: Map<string, number>, findings: Findings): boolean {
  const before = voters.get(voter)
  voters.set(voter, before ?? line)
  if (voter === '') findings.object(line, 'The vote has no voter id.', 'It is counted.')
  else if (voter.length > MAX_VOTER_ID) findings.refuse(line, `The voter id is longer than ${MAX_VOTER_ID} characters.`)
  else if (before !== undefined) {
    findings.object(line, `The voter id of this line stands on line ${before} already.`, 'Only the first of the two counts.')
    return false
  }
  return true
}

function readBallot (vote: string, pointsText: string | undefined, known: Map<string, number>, line: number, findings: Findings): Ballot | undefined {
  const [named, points] = [split(vote), pointsText === undefined ? undefined : split(pointsText)]
  if (vote !== '' && named.length < vote.split(',').length) findings.warn(line, 'The vote has an empty place between its commas; it names nothing.')
  if (points !== undefined && points.length !== named.length) {
    findings.object(line, `The vote names ${named.length} projects but gives ${points.length} points.`, 'It is not counted.')
    return undefined
  }
  const wrong = points?.find(text => readPoints(text) === undefined)
  if (wrong !== undefined) {
    findings.object(line, `The points ${shown(wrong)} are not a whole number up to ${MAX_POINTS}.`, 'The vote is not counted.')
    return undefined
  }
  const counted = new Map<string, number>()
  named.forEach((id, at) => {
    if (!known.has(id)) return findings.object(line, `The vote names the project ${shown(id)}, which is not in PROJECTS.`, 'That part is left out.')
    if (counted.has(id) && named.lastIndexOf(id) === at) {
      findings.warn(line, `The vote names the project ${shown(id)} more than once; it counts once${points ? ', with the sum of its points' : ''}.`)
    }
    counted.set(id, (counted.get(id) ?? 0) + (readPoints(points?.[at] ?? '0') ?? 0))
  })
  return { choices: [...counted.keys()], ...(points && { points: [...counted.values()] }), count: 1 }
}

function split (list: string): string[] {
  return list.split(',').map(part => part.trim()).filter(part => part !== '')
}

function readPoints (text: string): number | undefined {
  const whole = /^([-+]?\d{1,10})(\.0*)?$/.exec(text)?.[1]
  const points = Number(whole) + 0
  return whole !== undefined && Math.abs(points) <= MAX_POINTS ? points : undefined
}

/** Puts ballots into their one form: equal ones as a group, choices by bytes unless they are ranked, groups by bytes. */
export function groupBallots (ballots: Ballot[], voteType: VoteType): Ballot[] {
  const groups = new Map<string, Ballot>()
  for (const ballot of ballots) {
    const plain = voteType === 'ordinal' ? ballot : sortChoices(ballot)
    // A zero byte stands before all others, so that a shorter list comes before one that goes on.
    const key = plain.choices.join(',') + '\0' + (plain.points?.join(',') ?? '')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { ...plain })
    else group.count += plain.count
  }
  return [...groups].sort(([a], [b]) => byBytes(a, b)).map(([, ballot]) => ballot)
}

function sortChoices (ballot: Ballot): Ballot {
  const { choices, points, count } = ballot
  if (choices.length < 2) return ballot
  if (points === undefined) return { choices: choices.toSorted(byBytes), count }
  const pairs = choices.map((id, at) => [id, points[at] ?? 0] as const).sort(([a], [b]) => byBytes(a, b))
  return { choices: pairs.map(([id]) => id), points: pairs.map(([, value]) => value), count }
}
