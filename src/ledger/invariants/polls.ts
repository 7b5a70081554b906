import { rootOver } from '../../audit/root-over.ts'
import type { Db } from '../../storage/open.ts'
import { query } from './invariant.ts'
import type { Checking, Invariant } from './invariant.ts'

interface Closed {
  readonly poll: number
  readonly participants: number
  readonly receipts: number
  readonly replaced: number
  readonly receiptsRoot: string
  readonly participantsRoot: string
  readonly closedBy: number
  readonly openedBy: number | null
  readonly told: string
}
interface Recorded { readonly poll: number, readonly counted: number, readonly blank: number, readonly void: number, readonly unopenable: number, readonly told: string }
interface Counted { readonly leaf: string | Uint8Array, readonly count: number }
interface Kept { readonly election: number, readonly pool: number, readonly root: string, readonly ballots: number }

const closed = query<Closed>(`
  SELECT c.poll_id AS poll, c.participants, c.receipts, c.replaced, c.receipts_root AS receiptsRoot, c.participants_root AS participantsRoot, c.closed_by AS closedBy, o.opened_by AS openedBy, l.body AS told
  FROM poll_closing c JOIN audit_log l ON l.seq = c.audit_seq LEFT JOIN poll_opening o ON o.poll_id = c.poll_id
  WHERE ?1 = 0 OR c.audit_seq >= ?1 OR o.audit_seq >= ?1 OR EXISTS (SELECT 1 FROM poll_result r WHERE r.poll_id = c.poll_id AND r.audit_seq >= ?1)`)
const recorded = query<Recorded>('SELECT r.poll_id AS poll, r.counted, r.blank, r.void, r.unopenable, l.body AS told FROM poll_result r JOIN audit_log l ON l.seq = r.audit_seq WHERE r.poll_id = ?')
const receiptsOf = query<Counted>('SELECT sha256 AS leaf, 1 AS count FROM poll_receipt WHERE poll_id = ? ORDER BY sha256')
const electionsOf = query<Kept>('SELECT e.id AS election, e.pool_id AS pool, b.root, e.ballots FROM poll_ballots b JOIN election e ON e.id = b.election_id WHERE b.poll_id = ? ORDER BY e.id')
const ballotsOf = query<Counted>('SELECT ballot AS leaf, count FROM ballot_group WHERE election_id = ? ORDER BY ballot')

const turnoutOf = query<{ row: string }>(`
  SELECT json_object('entitled', entitled, 'participants', participants, 'territory', 'territory-' || territory_id) AS row FROM poll_turnout WHERE poll_id = ? ORDER BY territory_id`)

type Leaf = { readonly after?: Record<string, unknown> & { readonly pools?: readonly { readonly pool: string, readonly ballots_root: string }[], readonly turnout?: readonly { readonly territory: string, readonly entitled: number, readonly participants: number }[] } }

/** What a leaf tells, as far as it can be read. */
function toldIn (body: string): NonNullable<Leaf['after']> {
  try {
    return (JSON.parse(body) as Leaf).after ?? {}
  } catch { return {} }
}

function * differing (where: string, kept: Readonly<Record<string, unknown>>, told: Readonly<Record<string, unknown>>): Generator<{ where: string, says: string }> {
  for (const [name, value] of Object.entries(kept)) {
    if (told[name] !== value) yield { where, says: `has ${name} ${String(value)}, the trail tells ${String(told[name])}` }
  }
}

/** The leaves one by one, counted on the way, so that memory stays small. */
function counted (leaves: Iterable<Counted>): { leaves: Iterable<Counted>, count (): number } {
  let seen = 0
  function * pass (): Generator<Counted> {
    for (const leaf of leaves) {
      seen += leaf.count
      yield leaf
    }
  }
  return { leaves: pass(), count: () => seen }
}

function * checkClosing (db: Db, { poll, participants, receipts, replaced, receiptsRoot, participantsRoot, closedBy, openedBy, told }: Closed): Checking {
  const where = `poll-${poll}`
  yield * differing(where, { participants, receipts, replaced, receipts_root: receiptsRoot, participants_root: participantsRoot }, toldIn(told))
  const turnout = [...turnoutOf(db, poll)].map(({ row }) => row).join()
  const toldTurnout = (toldIn(told).turnout ?? []).map(({ entitled, participants, territory }) => JSON.stringify({ entitled, participants, territory })).join()
  if (turnout !== toldTurnout) yield { where, says: `has the turnout ${turnout}, the trail tells ${toldTurnout}` }
  const hashes = counted(receiptsOf(db, poll))
  const root = rootOver(hashes.leaves)
  if (root !== receiptsRoot || hashes.count() !== receipts) yield { where, says: `has ${receipts} receipts with the root ${receiptsRoot}; those that are kept are ${hashes.count()} with the root ${root}` }
  if (openedBy === closedBy) yield { where, says: `was closed and opened by staff-${closedBy} alone` }
  return hashes.count()
}

function * checkResult (db: Db, { poll, participants, receipts, replaced }: Closed, { counted: count, blank, void: voided, unopenable, told }: Recorded): Checking {
  const where = `poll-${poll}`
  const after = toldIn(told)
  yield * differing(where, { counted: count, blank, void: voided, unopenable }, after)
  const standing = count + blank + voided + unopenable
  if (participants !== standing) yield { where, says: `has ${participants} participants, and ${count} counted, ${blank} blank, ${voided} void and ${unopenable} unopenable ballots make ${standing}` }
  if (receipts !== standing + replaced) yield { where, says: `has ${receipts} receipts, and ${standing} ballots that stand with ${replaced} replaced ones make ${standing + replaced}` }
  for (const { election, pool, root, ballots } of electionsOf(db, poll)) {
    yield * differing(`pool-${pool}`, { ballots_root: root }, { ballots_root: after.pools?.find(line => line.pool === `pool-${pool}`)?.ballots_root })
    const groups = counted(ballotsOf(db, election))
    const is = rootOver(groups.leaves)
    if (is !== root || groups.count() !== ballots) yield { where: `pool-${pool}`, says: `has ${ballots} ballots with the root ${root}; those that are kept are ${groups.count()} with the root ${is}` }
  }
  return 0
}

export const pollsAddUp: Invariant = {
  id: 'polls-add-up',
  says: 'Receipts are the counted, blank, replaced, void and unopenable ballots of a poll, its participants the same without the replaced; receipts and ballots are those whose roots the trail tells; two officers opened it.',
  counts: 'receipts',
  * check (db, { since }) {
    let receipts = 0
    for (const closing of [...closed(db, since.leaf)]) {
      receipts += yield * checkClosing(db, closing)
      for (const result of [...recorded(db, closing.poll)]) yield * checkResult(db, closing, result)
    }
    return receipts
  }
}
