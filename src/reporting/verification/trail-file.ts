import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCheckpoint } from '../../audit/checkpoint.ts'
import type { Checkpoint } from '../../audit/checkpoint.ts'
import { append, emptyFrontier, leafHash, rootFromFrontier } from '../../audit/merkle.ts'
import type { VerifierKey } from '../../audit/note-key.ts'
import { verifyNote } from '../../audit/signed-note.ts'
import type { Checking } from '../../ledger/invariants/invariant.ts'
import { lineFault } from '../../ledger/invariants/trail.ts'
import { linesOf } from './read-file.ts'

/** The lines of trail.ndjson are canonical and numbered without a gap. */
export function * checkLines (folder: string): Checking {
  let seq = 0
  for (const line of linesOf(join(folder, 'trail.ndjson'))) {
    const fault = lineFault(line, seq)
    if (fault !== undefined) yield { where: `trail.ndjson, line ${seq + 1}`, says: fault.startsWith('calls') ? `${fault}, where leaf ${seq} is due: a line is missing, doubled or moved` : fault }
    seq++
  }
  return seq
}

interface Stated { name: string, note: string, checkpoint: Checkpoint }

function * readCheckpoints (folder: string): Generator<Stated | { name: string, fault: string }> {
  const inFolder = existsSync(join(folder, 'checkpoints')) ? readdirSync(join(folder, 'checkpoints')).sort().map(name => `checkpoints/${name}`) : []
  for (const name of [...inFolder, ...(existsSync(join(folder, 'checkpoint.txt')) ? ['checkpoint.txt'] : [])]) {
    const note = readFileSync(join(folder, name), 'utf8')
    try {
      yield { name, note, checkpoint: parseCheckpoint(note.slice(0, note.indexOf('\n\n') + 1)) }
    } catch (error) { yield { name, fault: `cannot be read: ${(error as Error).message}` } }
  }
}

/** The root that the first lines of the trail have, at each of some sizes. */
function rootsAt (folder: string, sizes: ReadonlySet<number>): { roots: Map<number, Buffer>, size: number } {
  const roots = new Map<number, Buffer>()
  let frontier = emptyFrontier
  const keep = () => { if (sizes.has(frontier.size)) roots.set(frontier.size, rootFromFrontier(frontier)) }
  keep()
  for (const line of linesOf(join(folder, 'trail.ndjson'))) {
    frontier = append(frontier, leafHash(line)).frontier
    keep()
  }
  return { roots, size: frontier.size }
}

/** The checkpoints bear a good signature of a given key, and state roots that the lines of the trail have. */
export function * checkCheckpoints (folder: string, keys: readonly VerifierKey[]): Checking {
  const all = [...readCheckpoints(folder)]
  if (!all.some(({ name }) => name === 'checkpoint.txt')) yield { where: 'checkpoint.txt', says: 'is missing: nothing that was signed binds these lines' }
  const { roots, size } = rootsAt(folder, new Set(all.flatMap(stated => 'checkpoint' in stated ? [stated.checkpoint.size] : [])))
  let latest = 0
  for (const stated of all) {
    if ('fault' in stated) {
      yield { where: stated.name, says: stated.fault }
      continue
    }
    const { name, note, checkpoint } = stated
    const root = roots.get(checkpoint.size)
    if (root === undefined) yield { where: name, says: `states ${checkpoint.size} lines, and the trail has ${size}: its end is missing` }
    else if (!root.equals(checkpoint.root)) yield { where: name, says: `states another root than the first ${checkpoint.size} lines have: a line was changed, dropped or moved` }
    if (keys.length > 0) {
      try {
        verifyNote(note, keys)
      } catch (error) { yield { where: name, says: `its signature does not hold: ${(error as Error).message}` } }
    }
    latest = Math.max(latest, checkpoint.size)
    if (name === 'checkpoint.txt' && checkpoint.size < latest) yield { where: name, says: `covers ${checkpoint.size} lines, and there is one for ${latest}` }
  }
  return all.length
}

/** How many lines of the trail no checkpoint covers yet. */
export function unsignedLines (folder: string): number {
  const sizes = [...readCheckpoints(folder)].map(stated => 'checkpoint' in stated ? stated.checkpoint.size : 0)
  const lines = linesOf(join(folder, 'trail.ndjson')).reduce(count => count + 1, 0)
  return Math.max(0, lines - Math.max(0, ...sizes))
}
