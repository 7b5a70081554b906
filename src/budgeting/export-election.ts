import { printElection } from '../exchange/pabulib/print.ts'
import { enforce } from '../law/rule.ts'
import { limits, valueOn } from '../law/limits.ts'
import { civilDateOf } from '../calendar/civil-date.ts'
import { found } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { ballotsOfACrowd } from './election-rules.ts'
import { electionOf, loadElection } from './election-store.ts'
import { loadPool } from './store.ts'

/**
 * The election of a pool as a Pabulib file, to be counted by anybody with any tool: voters are numbered in the order of the
 * sorted ballots, and nothing else is said of them. Too few ballots are not given out. NotFound without an election.
 */
export function exportElection (db: Db, poolId: number, at: string): { fileName: string, text: string } {
  const pool = loadPool(db, poolId)
  const { ballots } = found(electionOf(db, poolId), `election of ${wireId('pool', poolId)}`)
  enforce([ballotsOfACrowd], { pool, ballots, least: valueOn(limits.smallCount, civilDateOf(at)) })
  return { fileName: `${wireId('pool', poolId)}.pb`, text: printElection(loadElection(db, poolId)!) }
}
