import { trailJson } from '../../audit/canonical-json.ts'
import { parseCheckpoint } from '../../audit/checkpoint.ts'
import { append, emptyFrontier, frontierAt, leafHash, rootAt } from '../../audit/merkle.ts'
import { verifyNote } from '../../audit/signed-note.ts'
import { storedNodes, storedSize } from '../../audit/trail.ts'
import { prepared } from '../../storage/open.ts'
import type { Db } from '../../storage/open.ts'
import { query, rawQuery } from './invariant.ts'
import type { Invariant, Violation } from './invariant.ts'

// Hashes are read as text: a million small buffers would outgrow the memory of everything else.
const leaves = rawQuery<[seq: number, body: string, hash: string]>('SELECT seq, body, lower(hex(leaf_hash)) FROM audit_log WHERE seq >= ? ORDER BY seq')
const storedNode = prepared(db => db.$client.prepare('SELECT lower(hex(hash)) FROM audit_node WHERE level = ? AND idx = ?').pluck())
const nodeCount = query<{ count: number }>('SELECT count(*) AS count FROM audit_node')

/** What is wrong with one line of the trail by itself. */
export function lineFault (body: string, seq: number): string | undefined {
  let told: { seq?: unknown, time?: unknown }
  try {
    told = JSON.parse(body) as typeof told
    if (trailJson(told) !== body) return 'is not in canonical form'
  } catch {
    return 'is not canonical JSON'
  }
  if (told.seq !== seq) return `calls itself ${String(told.seq)}`
  if (typeof told.time !== 'string') return 'has no time'
}

export const trailIsOneTree: Invariant = {
  id: 'trail-is-one-tree',
  says: 'The lines of the trail are numbered without a gap, canonical, and hash to the leaves and nodes that are stored.',
  counts: 'leaves',
  * check (db, { since }) {
    let frontier = since.leaf === 0 ? emptyFrontier : frontierAt(since.leaf, storedNodes(db))
    let expected = since.leaf
    let completed = 0
    for (const [seq, body, hash] of leaves(db, since.leaf)) {
      if (seq !== expected) yield { where: `leaf ${expected}`, says: `is missing: ${seq} comes in its place` }
      expected = seq + 1
      const fault = lineFault(body, seq)
      if (fault !== undefined) yield { where: `leaf ${seq}`, says: fault }
      const real = leafHash(body)
      if (real.toString('hex') !== hash) yield { where: `leaf ${seq}`, says: 'was changed: its text does not have the hash that is stored with it' }
      const next = append(frontier, real)
      frontier = next.frontier
      completed += next.completed.length
      for (const node of next.completed) {
        if (storedNode(db).get(node.level, node.index) === node.hash.toString('hex')) continue
        yield { where: `node ${node.index} at level ${node.level}`, says: `is not what the leaves up to ${seq} hash to` }
      }
    }
    if (since.leaf === 0) {
      const { count } = [...nodeCount(db)][0]!
      if (count !== completed) yield { where: 'tree', says: `has ${count} stored nodes, where the leaves make ${completed}` }
    }
    return expected - since.leaf
  }
}

const checkpoints = query<{ id: number, size: number, note: string }>('SELECT id, size, note FROM checkpoint WHERE size >= ? ORDER BY id')

export const checkpointsHold: Invariant = {
  id: 'checkpoints-hold',
  says: 'Every checkpoint states the root that the trail had at its size, and carries a good signature when a key is given.',
  counts: 'checkpoints',
  * check (db, { since, keys }) {
    const size = storedSize(db)
    let count = 0
    for (const { id, size: stated, note } of checkpoints(db, since.leaf)) {
      count++
      const fault = checkpointFault(db, size, stated, note)
      if (fault !== undefined) yield { where: `checkpoint ${id}`, says: fault }
      if (keys.length === 0) continue
      try {
        verifyNote(note, keys)
      } catch (error) { yield { where: `checkpoint ${id}`, says: `its signature does not hold: ${(error as Error).message}` } }
    }
    return count
  }
}

function checkpointFault (db: Db, size: number, stated: number, note: string): string | undefined {
  try {
    const { size: signed, root } = parseCheckpoint(note.slice(0, note.indexOf('\n\n') + 1))
    if (signed !== stated) return `is stored for ${stated} leaves and states ${signed}`
    if (signed > size) return `states ${signed} leaves, and the trail has ${size}: its end is missing`
    if (!rootAt(signed, storedNodes(db)).equals(root)) return `states another root than the first ${signed} leaves have`
  } catch (error) {
    return `cannot be read: ${(error as Error).message}`
  }
}

const rowsWithoutLeaf = new Map<string, ReturnType<typeof query<{ key: number }>>>()
const tables = query<{ name: string }>(`SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = 'audit_seq'
  WHERE m.type = 'table' ORDER BY m.name`)

export const rowsHaveLeaves: Invariant = {
  id: 'rows-have-leaves',
  says: 'Every row of the books and registers names the leaf of the trail that tells of it.',
  counts: 'tables',
  thorough: true,
  * check (db) {
    const names = [...tables(db)].map(({ name }) => name)
    for (const name of names) {
      const ask = rowsWithoutLeaf.get(name) ?? query(`SELECT audit_seq AS key FROM "${name}" WHERE audit_seq NOT IN (SELECT seq FROM audit_log)`)
      rowsWithoutLeaf.set(name, ask)
      for (const { key } of ask(db)) yield { where: `table ${name}`, says: `has a row of leaf ${key}, which is not there` } satisfies Violation
    }
    return names.length
  }
}
