import type { CivilDate } from '../../src/calendar/civil-date.ts'
import { civilDateOf } from '../../src/calendar/civil-date.ts'
import type { Clock } from '../../src/service.ts'

/** A clock of the demo's own, which runs on from wherever it was turned to. Only the script holds it; no request moves it. */
export interface DemoClock extends Clock {
  /** Turns it to nine in the morning in Minsk. */
  turnTo (day: CivilDate): void
  today (): CivilDate
}

export function createClock (day: CivilDate): DemoClock {
  let ahead = 0
  const clock: DemoClock = {
    now: () => new Date(Date.now() + ahead),
    turnTo (day) { ahead = Date.parse(`${day}T06:00:00.000Z`) - Date.now() },
    today: () => civilDateOf(clock.now())
  }
  clock.turnTo(day)
  return clock
}
