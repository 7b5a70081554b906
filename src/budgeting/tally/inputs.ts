import { createHash } from 'node:crypto'
import { canonicalJson } from '../../audit/canonical-json.ts'
import { groupBallots } from '../../exchange/pabulib/ballots.ts'
import { byBytes } from '../../exchange/pabulib/byte-order.ts'
import type { TallyResult } from './document.ts'
import type { Poll } from './poll.ts'
import type { TallyOptions } from './rule.ts'

/**
 * The SHA-256 of all that was counted: the projects by id with cost (their order in the file only where it decides
 * ties); the ballots in groups, a line `count {"choices":…}` each, as the trail hashes them at an import; the terms; the seed.
 */
export function hashInputs ({ election, rule, budget, candidates, terms }: Poll, { seed }: TallyOptions): NonNullable<TallyResult['inputs']> {
  const { notes, ...settled } = rule
  const ordered = rule.ties.includes('file')
  const projects = candidates.toSorted((a, b) => byBytes(a.id, b.id)).map(({ id, cost, order, category, submitted, withdrawn }) => ({
    id,
    cost,
    ...(ordered ? { order } : {}),
    ...(withdrawn === true ? { withdrawn } : {}),
    ...(submitted === undefined ? {} : { submitted }),
    ...(category === undefined || (terms.caps ?? []).length === 0 ? {} : { category })
  }))
  const ballots = groupBallots(election.ballots, election.voteType).map(({ count, ...ballot }) => `${count} ${canonicalJson(ballot)}\n`)
  const { voteType, meta } = election
  return {
    projects: sha256(canonicalJson(projects)),
    ballots: sha256(ballots.join('')),
    terms: sha256(canonicalJson({
      ...settled,
      budget,
      voteType,
      ...(meta.default_score === undefined ? {} : { defaultScore: meta.default_score }),
      caps: terms.caps ?? [],
      elsewhere: sorted(terms.elsewhere),
      ...(terms.outdone === undefined || terms.outdone.size === 0 ? {} : { outdone: sorted(terms.outdone) })
    })),
    ...(rule.ties.includes('lot') ? { seed: sha256(seed!) } : {})
  }
}

function sha256 (text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function sorted (map: ReadonlyMap<string, string> = new Map()): [string, string][] {
  return [...map].sort(([a], [b]) => byBytes(a, b))
}
