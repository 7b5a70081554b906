import { createHash } from 'node:crypto'
import { election as electionTable } from '../../../../db/schema.ts'
import type { Act } from '../../../audit/act.ts'
import { canonicalJson } from '../../../audit/canonical-json.ts'
import { civilDateOf } from '../../../calendar/civil-date.ts'
import { groupBallots } from '../../../exchange/pabulib/ballots.ts'
import type { Ballot, VoteType } from '../../../exchange/pabulib/election.ts'
import { shownHramada } from '../../../registry/territory-store.ts'
import { saveBallots } from '../../election-store.ts'
import { regulationFor } from '../../proposals/pools.ts'
import { termOf } from '../../regulations/calendar-store.ts'
import type { BallotForm, Regulation, TallyTerms } from '../../regulations/regulation.ts'
import { loadCycle, loadPool } from '../../store.ts'
import type { PoolBallot } from '../ballot.ts'
import type { BallotLine } from './box.ts'

const voteTypes: Readonly<Record<BallotForm, VoteType>> = { approval: 'approval', choose_one: 'choose-1', knapsack: 'approval', cumulative: 'cumulative', scoring: 'scoring', ranking: 'ordinal' }

/** Stores the ballots of a pool as its election, as if a file had told it; returns its number and the SHA-256 over the groups. */
export function keepElection (act: Act, poolId: number, lines: readonly BallotLine[]): { electionId: number, sha256: string } {
  const { db, auditSeq } = act
  const pool = loadPool(db, poolId)
  const regulation = regulationFor(db, pool.cycleId)
  const voteType = voteTypes[regulation.voting.form]
  const groups = groupBallots(lines.map(({ ballot, count }): Ballot => ({ ...mutable(JSON.parse(ballot) as PoolBallot), count })), voteType)
    .map(({ count, ...ballot }) => ({ text: canonicalJson(ballot), count }))
  const sha256 = createHash('sha256').update(groups.map(({ text, count }) => `${count} ${text}\n`).join('')).digest('hex')
  const { id: electionId } = db.insert(electionTable).values({
    poolId,
    fileSha256: sha256,
    rule: ruleName(regulation.tally),
    voteType,
    currency: 'BYN',
    rate: null,
    sourceBudget: pool.budget,
    ballots: lines.reduce((sum, { count }) => sum + count, 0),
    meta: canonicalJson(termsOf(act, pool.cycleId, regulation)),
    demonstration: 0,
    auditSeq
  }).returning({ id: electionTable.id }).get()
  saveBallots(act, electionId, groups)
  return { electionId, sha256 }
}

const mutable = ({ choices, points }: PoolBallot) => ({ choices: [...choices], ...(points === undefined ? {} : { points: [...points] }) })

/** The name of the rule in the format; what it has no name for is custom. How it is counted the Regulation says. */
function ruleName ({ rule, unaffordable, completion, comparison, threshold }: TallyTerms): string {
  if (rule === 'equal_shares') return `equalshares${completion === 'official_add1' ? '/add1' : ''}${comparison === true ? '-comparison' : ''}`
  if (rule === 'greedy_per_cost' || unaffordable === 'topup') return 'greedy-custom'
  return unaffordable === 'stop' ? 'greedy-no-skip' : threshold === undefined ? 'greedy' : 'greedy-threshold'
}

/** What the head of a file says of an election. */
function termsOf ({ db }: Act, cycleId: number, { voting, tally: { threshold } }: Regulation): object {
  const cycle = loadCycle(db, cycleId)
  const term = termOf(db, cycleId, 'voting')!
  const lastInstant = new Date(Date.parse(term.until) - 1)
  const dotted = (instant: Date) => civilDateOf(instant).split('-').reverse().join('.')
  return {
    description: cycle.title.be,
    ...(threshold !== undefined && 'votes' in threshold ? { threshold: threshold.votes } : {}),
    meta: {
      country: 'Belarus',
      unit: shownHramada(db)?.name.be ?? '',
      instance: String(cycle.budgetYear),
      language: 'be',
      date_begin: dotted(new Date(term.from)),
      date_end: dotted(lastInstant),
      min_length: String(voting.total.least),
      max_length: String(voting.total.most)
    }
  }
}
