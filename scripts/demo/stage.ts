import { isDeepStrictEqual } from 'node:util'
import type { CivilDate } from '../../src/calendar/civil-date.ts'
import { Unexpected } from '../drive/client.ts'
import type { Client, Sending } from '../drive/client.ts'
import type { Town } from '../drive/found.ts'
import type { DemoClock } from './clock.ts'
import type { OwnBooks } from './own-books.ts'
import type { Random } from './random.ts'
import type { DemoServer } from './server.ts'

/** What every chapter of the demo works with. */
export interface Stage {
  readonly client: Client
  readonly server: DemoServer
  readonly clock: DemoClock
  readonly town: Town
  readonly random: Random
  readonly own: OwnBooks
}

const width = 118
let chapters = 0
let notes: string[] = []

/** A text in lines that fit behind so many columns. */
function wrap (text: string, columns: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + 1 + word.length > width - columns) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines.join(`\n${' '.repeat(columns)}`)
}

/** Prints what a chapter did: the demo's day, what it was, its figures, and below what was noted on the way. */
export function tell ({ clock }: Pick<Stage, 'clock'>, what: string, figures: string): void {
  const head = `${String(++chapters).padStart(2)}  ${clock.today()}  `
  process.stdout.write([head + wrap(`${what}: ${figures}.`, 16), ...notes, ''].join('\n'))
  notes = []
}

/** Notes something that is to stand below the line of the chapter. */
export function note (text: string): void {
  notes.push(`${' '.repeat(16)}- ${wrap(text, 18)}`)
}

/** Turns the clock to a day, which is then today; never back. */
export function on ({ clock }: Stage, day: CivilDate): CivilDate {
  if (day < clock.today()) throw new Error(`The demo's clock stands at ${clock.today()} and is not turned back to ${day}.`)
  clock.turnTo(day)
  return day
}

/** Throws Unexpected unless both are the same. */
export function expect (what: string, actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) throw new Unexpected(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`)
}

/** What has to be refused: by which rule, and with exactly these words. */
export interface Refused { readonly rule: string, readonly because: string, readonly path: string, readonly body: unknown, readonly token: string, readonly more?: Sending }

/** Posts what must not pass, holds the refusal to its rule and its words, and shows it. */
export async function refuse ({ client }: Stage, what: string, { rule, because, path, body, token, more }: Refused): Promise<void> {
  const { detail, article } = await client.refused(rule, path, body, token, more)
  expect(`The refusal of ${what}`, detail, because)
  note(`refused: ${what}. ${detail} [${rule}${article === undefined ? '' : `, ${article}`}]`)
}
