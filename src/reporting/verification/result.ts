import type { Checking, Violation } from '../../ledger/invariants/invariant.ts'

/** One check: what it says, how many things it looked at, and where it does not hold. */
export interface Checked {
  readonly id: string
  readonly says: string
  readonly counted: number
  readonly counts: string
  /** The first violations. */
  readonly violations: readonly Violation[]
  /** How many there are in all. */
  readonly found: number
  /** Why a part of it could not be looked at; no violation. */
  readonly unchecked?: string
}

export interface Check { readonly id: string, readonly says: string, readonly counts: string, run (): Checking, unchecked?(): string | undefined }

const shownOfEach = 20

/** Runs a check to its end, keeping the first violations only, so that a ruined database needs no more memory than a sound one. */
export function runCheck (check: Check): Checked {
  const { id, says, counts } = check
  const violations: Violation[] = []
  let unchecked: string | undefined
  let found = 0
  let counted = 0
  try {
    const checking = check.run()
    for (;;) {
      const next = checking.next()
      if (next.done === true) {
        counted = next.value
        break
      }
      found++
      if (violations.length < shownOfEach) violations.push(next.value)
    }
    unchecked = check.unchecked?.()
  } catch (error) {
    // What is damaged may not even be readable: that is a violation too.
    found++
    violations.push({ where: id, says: `the check could not be finished: ${(error as Error).message}` })
  }
  return { id, says, counted, counts, violations, found, ...(unchecked === undefined ? {} : { unchecked }) }
}

/** A check as lines for people. */
export function printChecked ({ id, counted, counts, violations, found, unchecked }: Checked): string {
  const head = `${found === 0 ? 'ok  ' : 'FAIL'} ${id}: ${counted} ${counts}${found === 0 ? '' : `, ${found} violations`}\n`
  const lines = violations.map(({ where, says }) => `       ${where}: ${says}\n`)
  const more = found > violations.length ? `       and ${found - violations.length} more\n` : ''
  return `${head}${lines.join('')}${more}${unchecked === undefined ? '' : `     - not checked: ${unchecked}\n`}`
}
