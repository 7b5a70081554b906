import { hash } from 'node:crypto'
import { canonicalJson } from '../../audit/canonical-json.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { endOf, startOf } from '../../calendar/fiscal-year.ts'
import { found } from '../../storage/found.ts'
import type { Db } from '../../storage/open.ts'
import { calendarOf } from '../feasibility/check.ts'
import type { Question } from '../feasibility/check.ts'
import { poolTerms } from '../feasibility/pool-terms.ts'
import type { WholeDocument } from '../proposals/document.ts'
import { regulationFor } from '../proposals/pools.ts'
import type { Proposal, Version } from '../proposals/proposal.ts'
import { wordsOf } from '../proposals/store.ts'
import { appropriationOf, loadCycle } from '../store.ts'
import { expectedArrival, knownLines } from './budget-store.ts'

/** What a check is run on, and its SHA-256: a check whose inputs have another hash now is out of date. */
export interface Inputs { readonly question: Question, readonly sha256: string }

/** All that the feasibility of a proposal depends on, as it is on a day. */
export function inputsOf (db: Db, { cycleId }: Pick<Proposal, 'cycleId'>, version: Version, today: CivilDate): Inputs {
  const regulation = regulationFor(db, cycleId)
  const { plan, cost, pool, category } = wordsOf(version) as WholeDocument
  const year = regulation.budget_year
  const calendar = calendarOf(year)
  const moneyFrom = moneyFromOn(db, cycleId, today)
  const terms = found(poolTerms(regulation, pool, category), `pool ${pool} for ${category}`)
  const facts = { plan, cost, pool: terms, terms: regulation.feasibility, year, budgetHas: knownLines(db, cycleId), ...(moneyFrom === undefined ? {} : { moneyFrom }) }
  const days = hash('sha256', Buffer.from(calendar.working.nth.buffer))
  return {
    question: { ...facts, calendar },
    // Members that are undefined are none.
    sha256: hash('sha256', canonicalJson(JSON.parse(JSON.stringify({ ...facts, days, provisional: calendar.provisional }))))
  }
}

/**
 * From when on the money of a cycle is there, where that is known to be later than its year begins: from the day that somebody
 * expects it, from its appropriation, and in the year itself not before today while nothing is appropriated.
 */
export function moneyFromOn (db: Db, cycleId: number, today: CivilDate): CivilDate | undefined {
  const cycle = loadCycle(db, cycleId)
  const [from, until] = [startOf(cycle.budgetYear), endOf(cycle.budgetYear)]
  const waiting = today >= from && today <= until ? today : undefined
  const arrival = appropriationOf(db, cycle)?.on ?? [expectedArrival(db, cycleId), waiting].reduce((a, b) => a !== undefined && (b === undefined || a > b) ? a : b)
  return arrival !== undefined && arrival > from ? arrival : undefined
}
