/** What a request names does not exist here. */
export class NotFound extends Error {
  readonly what: string

  constructor (what: string) {
    super(`There is no ${what}.`)
    this.what = what
  }
}

/** The row, or NotFound with the id of what was asked for. */
export function found<T> (row: T | undefined, what: string): T {
  if (row === undefined) throw new NotFound(what)
  return row
}

/** The changed thing is no longer what the caller saw. Versions count from 1. */
export class StaleVersion extends Error {
  readonly now: number

  constructor (what: string, seen: number, now: number) {
    super(`You saw version ${seen} of ${what}; it is at version ${now} now.`)
    this.now = now
  }
}

/** Throws StaleVersion unless the caller saw the version that holds. */
export function assertSeen (what: string, seen: number, now: number): void {
  if (seen !== now) throw new StaleVersion(what, seen, now)
}
