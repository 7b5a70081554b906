import { calendarOf, layOut, type Question } from './check.ts'
import { drawFinishes, type Drawn } from './draws.ts'

/** What goes to the thread: the calendar is made there anew. */
export interface DrawWork { readonly question: Omit<Question, 'calendar'>, readonly seed: number }

/** Runs in a thread of its own. */
export default function draw ({ question, seed }: DrawWork): Drawn {
  return drawFinishes(layOut({ ...question, calendar: calendarOf(question.year) }), seed)
}
