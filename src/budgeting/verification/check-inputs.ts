import { hash } from 'node:crypto'
import { canonicalJson } from '../../audit/canonical-json.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { endOf, startOf } from '../../calendar/fiscal-year.ts'
import type { WorkingCalendar } from '../../calendar/working-days.ts'
import { found } from '../../storage/found.ts'
import type { Db } from '../../storage/open.ts'
import { calendarOf } from '../feasibility/check.ts'
import type { Question } from '../feasibility/check.ts'
import type { BudgetLine, Property } from '../feasibility/findings.ts'
import { poolTerms } from '../feasibility/pool-terms.ts'
import type { WholeDocument } from '../proposals/document.ts'
import { regulationFor } from '../proposals/pools.ts'
import type { Version } from '../proposals/proposal.ts'
import { wordsOf } from '../proposals/store.ts'
import type { Regulation } from '../regulations/regulation.ts'
import { appropriationOf, loadCycle } from '../store.ts'
import { expectedArrival, knownLines } from './budget-store.ts'
import { propertyDecisionOf } from './property-store.ts'

/** What is the same for every proposal of a cycle on a day. */
export interface CycleFacts {
  readonly regulation: Regulation
  readonly calendar: WorkingCalendar
  /** The SHA-256 of the working days of the calendar. */
  readonly days: string
  readonly budgetHas: readonly BudgetLine[]
  readonly moneyFrom?: CivilDate
  /** The number of the decision in force on the property of a proposal. */
  readonly decisionOnProperty: (proposalId: number) => string | undefined
}

/** What a check is run on, and its SHA-256: a check whose inputs have another hash now is out of date. */
export interface Inputs { readonly question: Question, readonly sha256: string }

/** All that feasibility depends on in a cycle, as it is on a day, but the proposals themselves. */
export function cycleFacts (db: Db, cycleId: number, today: CivilDate): CycleFacts {
  const regulation = regulationFor(db, cycleId)
  const calendar = calendarOf(regulation.budget_year)
  const moneyFrom = moneyFromOn(db, cycleId, today)
  return {
    regulation,
    calendar,
    days: hash('sha256', Buffer.from(calendar.working.nth.buffer)),
    budgetHas: knownLines(db, cycleId),
    decisionOnProperty: proposalId => propertyDecisionOf(db, proposalId, today),
    ...(moneyFrom === undefined ? {} : { moneyFrom })
  }
}

/** What the check of a version of a proposal is run on; NotFound once its text was erased. */
export function inputsOf ({ regulation, calendar, days, budgetHas, moneyFrom, decisionOnProperty }: CycleFacts, proposalId: number, version: Version): Inputs {
  const { plan, cost, pool, category, property: what } = wordsOf(version) as WholeDocument
  const terms = found(poolTerms(regulation, pool, category), `pool ${pool} for ${category}`)
  const facts = { plan, cost, pool: terms, terms: regulation.feasibility, year: regulation.budget_year, budgetHas, ...(moneyFrom === undefined ? {} : { moneyFrom }), ...(what === undefined ? {} : { property: propertyOf(what, decisionOnProperty(proposalId)) }) }
  return {
    question: { ...facts, calendar },
    // Members that are undefined are none.
    sha256: hash('sha256', canonicalJson(JSON.parse(JSON.stringify({ ...facts, days, provisional: calendar.provisional }))))
  }
}

const propertyOf = (what: string, decision: string | undefined): Property => ({ what, ...(decision === undefined ? {} : { decision }) })

/**
 * From when on the money of a cycle is there, where that is known to be later than its year begins: from its appropriation;
 * before that from the day on which somebody expects it, and in the year itself not before today.
 */
export function moneyFromOn (db: Db, cycleId: number, today: CivilDate): CivilDate | undefined {
  const cycle = loadCycle(db, cycleId)
  const [from, until] = [startOf(cycle.budgetYear), endOf(cycle.budgetYear)]
  const appropriated = appropriationOf(db, cycle)?.on
  const days = appropriated === undefined ? [expectedArrival(db, cycleId) ?? from, today <= until ? today : from] : [appropriated]
  const arrival = days.reduce((a, b) => a > b ? a : b)
  return arrival > from ? arrival : undefined
}
