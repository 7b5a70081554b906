import type { CivilDate } from '../calendar/civil-date.ts'
import { broken } from '../law/rule.ts'
import type { YearState } from '../ledger/rules.ts'
import type { Db } from '../storage/open.ts'
import { closingFacts, planClosing } from './plan.ts'
import { closingRules } from './rules.ts'
import { carriedAt, loadYear, standingClose, toldEvents, waitingReopening, yearsAfter } from './store.ts'
import type { YearThen } from './store.ts'
import type { Carried, ClosingPlan } from './year.ts'

/** A rule that does not let the year be closed, with its reason. */
export interface Obstacle { readonly rule: string, readonly article: string, readonly detail: string, readonly remedy?: string }

export interface YearEvent { readonly event: string, readonly at: string, readonly madeBy: number, readonly confirmedBy?: number, readonly reason?: string }

/** A fiscal year as it stands: what happened to it, and what stands in the way of closing it. */
export interface YearShown {
  readonly year: number
  readonly state: YearState
  readonly events: readonly YearEvent[]
  /** A wish to reopen it that waits for a second person. */
  readonly waitingReopening?: number
  /** What the close carried; empty until it is closed. */
  readonly carried: readonly Carried[]
  /** Empty for a closed year. */
  readonly obstacles: readonly Obstacle[]
}

/** A fiscal year; NotFound when it was never opened. */
export function showYear (db: Db, year: number, today: CivilDate): YearShown {
  const { state } = loadYear(db, year)
  const close = standingClose(db, year)
  const waiting = waitingReopening(db, year)
  return {
    year,
    state,
    events: toldEvents(db, year).map(({ event, recordedAt, madeBy, confirmedBy, reason }) => ({
      event, at: recordedAt, madeBy, ...(confirmedBy === null ? {} : { confirmedBy }), ...(reason === undefined ? {} : { reason })
    })),
    ...(waiting === undefined ? {} : { waitingReopening: waiting }),
    carried: close === undefined ? [] : carriedAt(db, close.id),
    obstacles: state === 'closed' ? [] : obstaclesOf(db, planClosing(db, year), today)
  }
}

/** A page of the years behind one, oldest first. */
export function listYears (db: Db, after: number, limit: number): YearThen[] {
  return yearsAfter(db, after, limit)
}

/** What the close would do, and what stands in its way; for a closed year nothing more. NotFound when it was never opened. */
export function previewClosing (db: Db, year: number, today: CivilDate): { plan: ClosingPlan, state: YearState, obstacles: Obstacle[] } {
  const { state } = loadYear(db, year)
  const plan = planClosing(db, year)
  return { plan, state, obstacles: obstaclesOf(db, plan, today) }
}

function obstaclesOf (db: Db, plan: ClosingPlan, today: CivilDate): Obstacle[] {
  return broken(closingRules, closingFacts(db, plan, today)).map(({ rule, because }) => ({
    rule: rule.id, article: rule.cites.article, detail: because, ...(rule.remedy === undefined ? {} : { remedy: rule.remedy })
  }))
}
