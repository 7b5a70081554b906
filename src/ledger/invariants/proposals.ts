import { hash } from 'node:crypto'
import type { Db } from '../../storage/open.ts'
import { query } from './invariant.ts'
import type { Checking, Invariant } from './invariant.ts'

interface Version { readonly proposal: number, readonly version: number, readonly sha256: string, readonly text: string | null }
const versions = query<Version>(`
  SELECT v.proposal_id AS proposal, v.version, v.sha256, n.text FROM proposal_version v LEFT JOIN note n ON n.id = v.document_note
  WHERE v.audit_seq >= ?1 ORDER BY v.proposal_id, v.version`)

/** A text that was erased has no hash to compare; all others are what their authors handed in. */
export const proposalsKeepTheirTexts: Invariant = {
  id: 'proposals-keep-their-texts',
  says: 'Every version of a proposal whose text was not erased has the SHA-256 that was told of it.',
  counts: 'versions',
  * check (db, { since }) {
    let looked = 0
    for (const { proposal, version, sha256, text } of versions(db, since.leaf)) {
      looked++
      const is = text === null ? sha256 : hash('sha256', text)
      if (is !== sha256) yield { where: `proposal-${proposal}, version ${version}`, says: `has the hash ${sha256}, and its text ${is}` }
    }
    return looked
  }
}

interface List { readonly cycle: number, readonly seed: string, readonly sha256: string, readonly commitment: string | null, readonly revealed: string | null, readonly told: string }
const lists = query<List>(`
  SELECT f.cycle_id AS cycle, f.seed, f.list_sha256 AS sha256, l.commitment, r.seed AS revealed, a.body AS told
  FROM final_list f JOIN audit_log a ON a.seq = f.audit_seq
  LEFT JOIN lot l ON l.cycle_id = f.cycle_id AND l.purpose = 'ballot_order' AND NOT EXISTS (SELECT 1 FROM lot n WHERE n.replaces_id = l.id)
  LEFT JOIN lot_reveal r ON r.lot_id = l.id
  WHERE f.audit_seq >= ?1`)
const places = query<{ pool: number, position: number, number: string }>(`
  SELECT p.pool_id AS pool, p.position, p.external_id AS number FROM project p JOIN project_origin o ON o.project_id = p.id JOIN pool l ON l.id = p.pool_id
  WHERE l.cycle_id = ? ORDER BY p.pool_id, p.position`)

type Leaf = { readonly after?: { readonly projects?: number, readonly seed?: string, readonly list_sha256?: string } }

function toldIn (body: string): NonNullable<Leaf['after']> {
  try {
    return (JSON.parse(body) as Leaf).after ?? {}
  } catch { return {} }
}

function * checkList (db: Db, { cycle, seed, sha256, commitment, revealed, told }: List): Checking {
  const where = `cycle-${cycle}`
  const [leaf, listed] = [toldIn(told), [...places(db, cycle)]]
  if (hash('sha256', seed) !== commitment || seed !== revealed) yield { where, says: `has a final list by the seed ${seed}, which is not the one that was committed and revealed` }
  if (leaf.seed !== seed || leaf.list_sha256 !== sha256 || leaf.projects !== listed.length) yield { where, says: `has a final list of ${listed.length} projects (${sha256}), the trail tells ${leaf.projects} (${leaf.list_sha256})` }
  const ticket = (number: string) => hash('sha256', `${seed}:${number}`)
  for (const [at, { pool, position, number }] of listed.entries()) {
    const before = listed[at - 1]?.pool === pool ? listed[at - 1] : undefined
    if (before !== undefined && ticket(before.number) >= ticket(number)) yield { where: `pool-${pool}`, says: `has ${number} at ${position}, before which the lot puts it` }
  }
  return listed.length
}

export const ballotsFollowTheirLots: Invariant = {
  id: 'ballots-follow-their-lots',
  says: 'The projects of a final list stand in each pool in the order of the seed that was committed and revealed, and are as many as the trail tells.',
  counts: 'projects',
  * check (db, { since }) {
    let projects = 0
    for (const list of [...lists(db, since.leaf)]) projects += yield * checkList(db, list)
    return projects
  }
}
