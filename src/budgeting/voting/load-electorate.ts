import { electorateLoad } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { termOf } from '../regulations/calendar-store.ts'
import { territoryExists } from '../store.ts'
import { addVoters, stateOf, voterBy } from './box-store.ts'
import { loadRules } from './rules.ts'
import { loadPoll, loadsOf, poolsFor } from './store.ts'
import { keyInUse } from './key-in-use.ts'

/** Voters by opaque references, each with the territory in which he lives. */
export interface LoadElectorate { readonly pollId: number, readonly voters: readonly { readonly reference: string, readonly territoryId: number }[] }

export interface Load { readonly id: number, readonly pollId: number, readonly voters: number }

/**
 * Adds voters to the electorate of a poll. Of a reference only an HMAC stays, under a key of this poll outside the databases;
 * the trail tells how many they are. Refuses all of them when one is named twice, is there already or votes nowhere.
 */
export function loadElectorate (act: Act, { pollId, voters }: LoadElectorate): Load {
  const { db, at, auditSeq } = act
  const { cycleId } = loadPoll(db, pollId)
  const file = act.polls.of(pollId)
  const macOf = keyInUse(db, act.keys, pollId)
  const territories = new Map([...new Set(voters.map(({ territoryId }) => territoryId))].map(id => [id, (territoryExists(db, id), poolsFor(db, cycleId, id))]))
  const tokens = new Map(voters.map(({ reference, territoryId }) => [reference, { token: macOf('reference', reference), territory: territoryId, pools: territories.get(territoryId)! }]))
  const loads = loadsOf(db, pollId)
  enforce(loadRules, {
    term: termOf(db, cycleId, 'voting')!,
    at,
    poll: wireId('poll', pollId),
    frozen: stateOf(file.db) !== 'open',
    twice: voters.length - tokens.size,
    known: [...tokens.values()].filter(({ token }) => voterBy(file.db, { kind: 'reference', mac: token }, loads) !== undefined).length,
    poolless: [...territories].filter(([, pools]) => pools.length === 0).map(([id]) => wireId('territory', id))
  })
  const { id } = db.insert(electorateLoad).values({ pollId, voters: voters.length, auditSeq }).returning({ id: electorateLoad.id }).get()
  if (!act.rehearsal) addVoters(file.db, id, loads, [...tokens.values()])
  act.tell({ action: 'voting.load_electorate', target: { type: 'poll', id: wireId('poll', pollId) }, after: { load: wireId('load', id), voters: voters.length } })
  return { id, pollId, voters: voters.length }
}
