import type { Memory } from './batch.ts'
import type { Db } from './open.ts'

interface Remembered { readonly facts: Map<string, unknown>, open: boolean }
const connections = new WeakMap<Db, Remembered>()

function of (db: Db): Remembered {
  let known = connections.get(db)
  // A reader's connection may always remember: its facts change only with a commit.
  if (known === undefined) connections.set(db, known = { facts: new Map(), open: db.$client.readonly })
  return known
}

/**
 * A fact that hot paths read again and again and that only other acts change: who a token belongs to, the terms of a fund,
 * the state of a year. On the writer's connection it is remembered for quiet acts alone, and forgotten as soon as any
 * other act has run, so it is never stale.
 */
export function remembered<T> (db: Db, key: string, load: () => T): T {
  const { facts, open } = of(db)
  if (!open) return load()
  if (facts.has(key)) return facts.get(key) as T
  const value = load()
  // Strangers can ask for many things that are not there; what is kept stays small.
  if (facts.size >= 10_000) facts.clear()
  facts.set(key, value)
  return value
}

export interface FactsMemory extends Memory {
  /** The act that runs promises to change no fact that is remembered. */
  beginQuiet (): void
  /** An act has ended; unless it was quiet, everything is forgotten. */
  ended (quiet: boolean): void
  /** How many acts that were not quiet have run: what was found out before may be different after one more. */
  disturbances (): number
}

/** The memory of the writer's and the reader's connection. */
export function factsMemory (writer: Db, reader: Db): FactsMemory {
  let disturbances = 0
  let disturbed = false
  const forget = () => {
    of(writer).facts.clear()
    of(reader).facts.clear()
    disturbed = false
  }
  return {
    beginQuiet () { of(writer).open = true },
    ended (quiet) {
      of(writer).open = false
      if (quiet) return
      disturbances++
      disturbed = true
      of(writer).facts.clear()
    },
    disturbances: () => disturbances,
    mark: () => () => {},
    committed () { if (disturbed) forget() },
    forgotten: forget
  }
}
