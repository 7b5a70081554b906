import type { Act, Actor } from '../audit/act.ts'
import type { Service } from '../service.ts'
import type { Db } from '../storage/open.ts'

/** A request that fits the contract, and who sends it. */
export interface Asked<Body = unknown, Query = Record<string, unknown>, Params = Record<string, string>> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly actor: Actor
  /** The version in If-Match, where the operation asks for one. */
  readonly seen: number
  /** The instant at which the request came. */
  readonly at: string
}

export interface Answer {
  readonly status: number
  readonly body: unknown
  /** What is kept for a repetition instead of the body, where the body holds a secret that is shown once. */
  readonly keep?: unknown
  /** The version of the thing, shown as an ETag. */
  readonly version?: number
  /** For answers other than JSON. */
  readonly contentType?: string
  /** The name under which whoever fetches it may keep it. */
  readonly fileName?: string
}

/** What answers an operation of the contract. */
export type Handler =
  /** Reads committed data. */
  | { readonly kind: 'read', run (db: Db, asked: Asked<never, never, never>, house: Service): Answer }
  /** Computes an answer from what is asked and changes nothing: a POST, because the question has a body. Nothing of it is kept. */
  | { readonly kind: 'compute', run (db: Db, asked: Asked<never, never, never>): Answer | Promise<Answer> }
  /** Changes something: one act, one leaf. `prepare` does beforehand what would hold the writer up, on committed data; what it returns stands for the body. Where the body stands for a person, `hashedUnder` gives the key under which its hash is kept for repetitions. */
  | { readonly kind: 'write', run (act: Act, asked: Asked<never, never, never>): Answer, hashedUnder? (act: Act, asked: Asked<never, never, never>): Buffer, prepare? (asked: Asked<never, never, never>, db: Db): unknown }
  /** Many small acts in one request, each with its own outcome. */
  | { readonly kind: 'each', items (asked: Asked<never, never, never>): unknown[], run (act: Act, asked: Asked<never, never, never>): Answer }
  /** Takes what must leave no trace, a ballot: no key, no record for repetitions, no leaf. Where it is kept, and how, its room knows. */
  | { readonly kind: 'secret', run (house: Service, asked: Asked<never, never, never>): Promise<Answer> }
  /** Serves what was published, as it is until the next publication: its number is the ETag, checked before anything is read. */
  | { readonly kind: 'published', run (db: Db, asked: Asked<never, never, never>, publication: number): Answer }

export type Handlers = Readonly<Record<string, Handler>>

/** A handler that reads. */
export function read<B, Q, P> (run: (db: Db, asked: Asked<B, Q, P>, house: Service) => Answer): Handler {
  return { kind: 'read', run }
}

/** A handler that computes. */
export function compute<B, Q, P> (run: (db: Db, asked: Asked<B, Q, P>) => Answer | Promise<Answer>): Handler {
  return { kind: 'compute', run }
}

/** A handler that changes something. */
export function write<B, Q, P> (run: (act: Act, asked: Asked<B, Q, P>) => Answer, prepare?: (asked: Asked<B, Q, P>, db: Db) => unknown): Handler & { kind: 'write' } {
  return { kind: 'write', run, prepare }
}

/** A handler for a list of acts: `items` gives each one's body, `run` performs one. */
export function each<B, Q, P, I> (items: (asked: Asked<B, Q, P>) => I[], run: (act: Act, asked: Asked<I, Q, P>) => Answer): Handler {
  return { kind: 'each', items, run }
}

/** A handler for what must leave no trace. */
export function secret<B, Q, P> (run: (house: Service, asked: Asked<B, Q, P>) => Promise<Answer>): Handler {
  return { kind: 'secret', run }
}

/** A handler that serves the publication. */
export function published<Q, P> (run: (db: Db, asked: Asked<undefined, Q, P>, publication: number) => Answer): Handler {
  return { kind: 'published', run }
}

export const ok = (body: unknown, version?: number): Answer => ({ status: 200, body, version })
export const created = (body: unknown, version?: number): Answer => ({ status: 201, body, version })
