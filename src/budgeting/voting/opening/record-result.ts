import { pollBallots, pollResult } from '../../../../db/schema.ts'
import type { Act } from '../../../audit/act.ts'
import { enforce } from '../../../law/rule.ts'
import { wireId } from '../../../storage/id.ts'
import { poolsOf } from '../../store.ts'
import { ballotsIn, isWiped, openedIn } from './box.ts'
import { equationOf } from './ceremony.ts'
import type { Ceremony } from './ceremony.ts'
import { keepElection } from './keep-election.ts'
import { holds } from './equation.ts'
import { rootOver } from '../../../audit/root-over.ts'
import { resultRules } from './rules.ts'
import { ceremonyOf } from './store.ts'

/**
 * Records what the envelopes of a poll held: an election for each pool with its ballots as groups of equal ones, as an
 * imported file has it, the root over them, and the numbers of the equation. Where the equation does not hold, that is
 * recorded and shown, and the ballots are recorded all the same: what follows from it the Rada decides.
 */
export function recordResult (act: Act, pollId: number): Ceremony {
  const { db, auditSeq } = act
  const { cycleId, opening, result: before } = ceremonyOf(db, pollId)
  const { db: box } = act.polls.of(pollId)
  const opened = openedIn(box)
  enforce(resultRules, { poll: wireId('poll', pollId), opening, result: before, opened: opened !== undefined, wiped: isWiped(box) })
  db.insert(pollResult).values({ pollId, ...opened!, auditSeq }).run()
  const lines = Map.groupBy(ballotsIn(box), ({ pool }) => pool)
  const pools = poolsOf(db, cycleId).map(({ id }) => {
    const ballots = lines.get(id) ?? []
    const { electionId, sha256 } = keepElection(act, id, ballots)
    const root = rootOver(ballots.map(({ ballot: leaf, count }) => ({ leaf, count })))
    db.insert(pollBallots).values({ pollId, electionId, root }).run()
    return { pool: wireId('pool', id), ballots: ballots.reduce((sum, { count }) => sum + count, 0), ballots_root: root, ballots_sha256: sha256 }
  })
  const equation = equationOf(ceremonyOf(db, pollId))!
  act.tell({ action: 'voting.record_result', target: { type: 'poll', id: wireId('poll', pollId) }, after: { ...equation, equation_holds: holds(equation), pools } })
  return ceremonyOf(db, pollId)
}
