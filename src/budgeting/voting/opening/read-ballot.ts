import { ballotNamesStandingProjects, ballotRules } from '../ballot-rules.ts'
import { writeBallot } from '../ballot.ts'
import type { BallotTerms, Choice, WrittenBallot } from '../ballot.ts'

// A project that withdrew after a ballot was cast is void in the count; the ballot stays as it is.
const rules = ballotRules.filter(rule => rule !== ballotNamesStandingProjects)

/**
 * Reads what envelopes held: undefined unless it is, byte for byte, a ballot that could have been cast in this poll. So
 * whoever sealed something else to the key by himself has it counted as unopenable, and nothing in it reaches the count.
 * In which pools its voter votes was judged when it was cast; here nobody knows whose it is.
 */
export function ballotReader (terms: BallotTerms): (bytes: Uint8Array) => WrittenBallot | undefined {
  const ids = new Map([...terms.projects.values()].map(({ id, poolId, number }) => [`${poolId}/${number}`, id]))
  const pools = [...terms.pools.keys()]
  const known = new Map<string, WrittenBallot | undefined>()

  function read (text: string): WrittenBallot | undefined {
    try {
      const ballot = JSON.parse(text) as WrittenBallot
      const choices = choicesIn(ballot, ids)
      return writeBallot(choices, terms) === text && rules.every(rule => rule.holds({ choices, terms, pools })) ? ballot : undefined
    } catch { return undefined }
  }

  return bytes => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
    if (!known.has(text)) known.set(text, read(text))
    return known.get(text)
  }
}

function choicesIn (ballot: WrittenBallot, ids: ReadonlyMap<string, number>): Choice[] {
  return Object.entries(ballot).flatMap(([pool, { choices, points }]) => choices.map((number, at) => ({
    projectId: ids.get(`${pool}/${number}`)!,
    ...(points === undefined ? {} : { points: points[at]! })
  })))
}
