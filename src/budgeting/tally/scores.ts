import { byBytes } from '../../exchange/pabulib/byte-order.ts'
import type { Ballot, Election } from '../../exchange/pabulib/election.ts'
import { readHundredths } from '../../exchange/pabulib/hundredths.ts'

/** What the ballots give a project: `votes`, how many name it, and `score`, what the rules rank by. Both are exact. */
export type Count = { votes: number, score: number }

/**
 * Counts the ballots: approval and choose-1 by votes, cumulative and scoring by points, ordinal with k points for
 * the first of k ranked down to 1 for the last. Throws a RangeError when a sum leaves the safe integers.
 */
export function countBallots (election: Election): Map<string, Count> {
  const counts = new Map(election.projects.map(({ id }): [string, Count] => [id, { votes: 0, score: 0 }]))
  let voters = 0
  for (const ballot of election.ballots) {
    voters += ballot.count
    ballot.choices.forEach((id, at) => {
      const count = counts.get(id)
      if (count === undefined) throw new RangeError(`A ballot names the project ${id}, which the election does not have.`)
      count.votes += ballot.count
      count.score += worth(ballot, at, election.voteType) * ballot.count
    })
  }
  const unnamed = election.voteType === 'scoring' ? defaultScore(election) : 0
  for (const count of counts.values()) {
    count.score += unnamed * (voters - count.votes)
    if (!Number.isSafeInteger(count.score)) throw new RangeError('A sum of points is too large to be counted exactly.')
  }
  return counts
}

/** What a ballot gives to the project at a place of its list. */
export function worth (ballot: Ballot, at: number, voteType: Election['voteType']): number {
  if (voteType === 'ordinal') return ballot.choices.length - at
  if (voteType === 'approval' || voteType === 'choose-1') return 1
  return ballot.points?.[at] ?? 0
}

/** Points that a scoring ballot gives to every project that it does not name; throws a RangeError unless they are whole. */
export function defaultScore ({ meta }: Election): number {
  const text = meta.default_score ?? ''
  if (text === '') return 0
  const negative = text.startsWith('-')
  const hundredths = readHundredths(negative ? text.slice(1) : text)
  if (typeof hundredths === 'string' || hundredths % 100 !== 0) throw new RangeError(`default_score ${JSON.stringify(text)} is not a whole number.`)
  return (negative ? -hundredths : hundredths) / 100
}

/** A figure in the file that the ballots do not bear out. */
export type Difference = { project: string, column: 'votes' | 'score', inFile: number, counted: number }

/** Compares the file's own votes and score columns with the count, project by project in the order of their ids. */
export function columnDifferences (election: Election, counts: Map<string, Count>): Difference[] {
  return election.projects.toSorted((a, b) => byBytes(a.id, b.id)).flatMap(({ id, votesColumn, scoreColumn }) => {
    const { votes, score } = counts.get(id) ?? { votes: 0, score: 0 }
    return [
      ...(votesColumn === undefined || votesColumn === votes ? [] : [{ project: id, column: 'votes' as const, inFile: votesColumn, counted: votes }]),
      ...(scoreColumn === undefined || scoreColumn === score ? [] : [{ project: id, column: 'score' as const, inFile: scoreColumn, counted: score }])
    ]
  })
}
