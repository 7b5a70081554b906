import { createHash } from 'node:crypto'

/** The ticket of an id in a lot: the hex SHA-256 of `seed:id`, as `printf '%s' 'seed:id' | sha256sum` prints it. */
export function ticketOf (seed: string, id: string): string {
  return createHash('sha256').update(`${seed}:${id}`).digest('hex')
}

/** The order that a lot gives ids: by their tickets, the smallest first. It does not depend on the order in which they come. */
export function lotOrder<Id extends string> (seed: string, ids: readonly Id[]): Id[] {
  return ids.map(id => ({ id, ticket: ticketOf(seed, id) })).sort((a, b) => a.ticket < b.ticket ? -1 : a.ticket > b.ticket ? 1 : 0).map(({ id }) => id)
}

/** What is published of a seed beforehand: its hex SHA-256, as `printf '%s' 'seed' | sha256sum` prints it. */
export function commitmentOf (seed: string): string {
  return createHash('sha256').update(seed).digest('hex')
}
