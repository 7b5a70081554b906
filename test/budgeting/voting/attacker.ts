import type { KeyObject } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBackup } from '../../../src/budgeting/voting/opening/backup.ts'
import { openEnvelope } from '../../../src/budgeting/voting/envelope.ts'

/** Everything that lies in a folder, byte for byte: databases with their free pages and logs, keys, backups. */
export type Loot = readonly { readonly name: string, readonly bytes: Buffer }[]

export function take (folder: string): Loot {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    .map(entry => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }))
}

/** The loot with every sealed backup that any key in it opens. */
export function withOpenedBackups (loot: Loot): Loot {
  const keys = loot.filter(({ bytes }) => bytes.length === 32).map(({ bytes }) => bytes)
  const opened = loot.filter(({ name }) => name.endsWith('.sealed')).flatMap(({ name, bytes }) => keys.flatMap(key => {
    try {
      return [{ name: `${name}, opened`, bytes: openBackup(bytes, 1, key) }]
    } catch { return [] }
  }))
  return [...loot, ...opened]
}

/** Who voted for what, as the attacker has it: the voter's number in the order of casting, and the ballot's. */
export type Links = ReadonlyMap<number, number>

/**
 * Looks for ballots in plain text, each in all the forms in which it could be written, page by page as they came to lie in a
 * log or a file, and takes their order for that of the voters, whom he watched. An order that follows from the ballots
 * themselves, that of their bytes, says nothing, and he knows that.
 */
export function linkByOrder (loot: Loot, forms: readonly (readonly string[])[], voters: number): Links {
  for (const { name, bytes } of loot) {
    for (const order of name.endsWith('-wal') ? [orderInLog(bytes, forms)] : ordersInFile(bytes, forms)) {
      if (order.length === voters && !isSorted(order, forms)) return new Map(order.map((ballot, voter) => [voter, ballot]))
    }
  }
  return new Map()
}

const has = (bytes: Buffer, forms: readonly string[]) => forms.some(form => bytes.includes(form))

/** The ballots in the order in which they first stand in a frame of the log; such as come together in one have none. */
function orderInLog (log: Buffer, forms: readonly (readonly string[])[]): number[] {
  if (log.length < 32) return []
  const frame = 24 + log.readUInt32BE(8)
  const order: number[] = []
  for (let at = 32; at + frame <= log.length; at += frame) {
    const fresh = forms.map((_, ballot) => ballot).filter(ballot => !order.includes(ballot) && has(log.subarray(at, at + frame), forms[ballot]!))
    if (fresh.length === 1) order.push(...fresh)
    else if (fresh.length > 1) return []
  }
  return order
}

/** The ballots in the order in which they lie in a file, from its end (as SQLite fills a page) and from its beginning. */
function ordersInFile (file: Buffer, forms: readonly (readonly string[])[]): number[][] {
  const places = forms.map((all, ballot) => ({ ballot, at: Math.max(...all.map(form => file.indexOf(form))) })).filter(({ at }) => at >= 0)
  const rising = places.sort((a, b) => a.at - b.at).map(({ ballot }) => ballot)
  return [rising.toReversed(), rising]
}

function isSorted (order: readonly number[], forms: readonly (readonly string[])[]): boolean {
  const texts = order.map(ballot => forms[ballot]![0]!)
  return [texts, texts.toReversed()].some(all => all.every((text, i) => i === 0 || Buffer.compare(Buffer.from(all[i - 1]!), Buffer.from(text)) <= 0))
}

/**
 * Looks at every byte where an envelope could begin and tries to open it with the commission's key; whose it is he reads from
 * the token beside it, which he knows for each voter.
 */
export function linkByKey (loot: Loot, privateKey: KeyObject, size: number, tokens: readonly Buffer[], forms: readonly (readonly string[])[]): Links {
  const links = new Map<number, number>()
  for (const { bytes } of loot) {
    for (let at = bytes.indexOf(1); at >= 0 && at + size <= bytes.length; at = bytes.indexOf(1, at + 1)) {
      const ballot = openEnvelope(privateKey, 1, bytes.subarray(at, at + size))?.toString()
      if (ballot === undefined) continue
      const around = bytes.subarray(Math.max(0, at - 48), at)
      const voter = tokens.findIndex(token => around.includes(token))
      if (voter >= 0) links.set(voter, forms.findIndex(all => all.includes(ballot)))
    }
  }
  return links
}
