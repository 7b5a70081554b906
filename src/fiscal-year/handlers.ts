import { civilDateOf } from '../calendar/civil-date.ts'
import { created, ok, read, write } from '../http/handler.ts'
import type { Handlers } from '../http/handler.ts'
import { formatMoney } from '../ledger/money.ts'
import { numberOf, wireId, wireIdOr } from '../storage/id.ts'
import { closeYear } from './close.ts'
import { holdYear, releaseYear } from './hold.ts'
import { openYear } from './open-year.ts'
import { confirmReopening, requestReopening } from './reopen.ts'
import { listYears, previewClosing, showYear } from './show.ts'
import type { YearShown } from './show.ts'
import type { Carried, ClosingEntry, ClosingPlan } from './year.ts'

type OfYear = { year: number }

function shownYear ({ year, state, events, waitingReopening, carried, obstacles }: YearShown) {
  return {
    year,
    state,
    events: events.map(({ event, at, madeBy, confirmedBy, reason }) => ({
      event,
      at,
      made_by: wireId('staff', madeBy),
      ...(confirmedBy === undefined ? {} : { confirmed_by: wireId('staff', confirmedBy) }),
      ...(reason === undefined ? {} : { reason })
    })),
    ...(waitingReopening === undefined ? {} : { waiting_reopening: wireIdOr('reopening', waitingReopening) }),
    carried: carried.map(shownCarried),
    obstacles
  }
}

function shownCarried ({ purposeId, fund, purpose, available, committed, decisionId, coveredUntil }: Carried) {
  return {
    fund,
    purpose,
    purpose_id: wireId('purpose', purposeId),
    available: formatMoney(available),
    committed: formatMoney(committed),
    ...(decisionId === undefined ? {} : { decision: wireId('decision', decisionId), covered_until: coveredUntil })
  }
}

function shownEntry (on: string, { fund, purpose, step, lines }: ClosingEntry) {
  const postings = lines.map(({ account, amount, commitmentId }) => ({
    account, amount: formatMoney(amount), ...(commitmentId === undefined ? {} : { commitment: wireId('voucher', commitmentId) })
  }))
  const width = Math.max(...postings.map(({ account }) => account.length))
  const text = [`${on} ${step} ${fund}${purpose === undefined ? '' : ` ${purpose}`}`, ...postings.map(({ account, amount }) => `  ${account.padEnd(width)}  ${amount.padStart(14)}`)].join('\n')
  return { fund, ...(purpose === undefined ? {} : { purpose }), step, effective_on: on, postings, text }
}

function shownEnds ({ unfinished, spare }: Pick<ClosingPlan, 'unfinished' | 'spare'>) {
  return {
    unfinished: unfinished.map(({ projectId, code, fund, delivered, lapsed, reportId }) => ({
      project: wireId('project', projectId), code, fund, delivered: formatMoney(delivered), lapsed: formatMoney(lapsed), explained: reportId !== undefined
    })),
    spare_funds: spare.map(({ fund, source, amount }) => ({ fund, source, amount: formatMoney(amount) }))
  }
}

export const handlers = {
  openFiscalYear: write<OfYear, never, never>((act, { body }) => created(shownYear(openYear(act, body.year)))),
  holdFiscalYear: write<never, never, OfYear>((act, { params }) => created(shownYear(holdYear(act, params.year)))),
  releaseFiscalYear: write<never, never, OfYear>((act, { params }) => created(shownYear(releaseYear(act, params.year)))),
  listFiscalYears: read<never, { limit: number, after?: number }, never>((db, { query: { limit, after = 0 } }) => {
    const years = listYears(db, after, limit + 1)
    return ok({ years: years.slice(0, limit), next: years.length > limit ? String(years[limit - 1]!.year) : null })
  }),
  showFiscalYear: read<never, never, OfYear>((db, { params, at }) => ok(shownYear(showYear(db, params.year, civilDateOf(at))))),
  previewClosing: read<never, never, OfYear>((db, { params, at }) => {
    const { plan, state, obstacles } = previewClosing(db, params.year, civilDateOf(at))
    return ok({ year: plan.year, state, entries: plan.entries.map(entry => shownEntry(plan.on, entry)), carried: plan.carried.map(shownCarried), ...shownEnds(plan), obstacles })
  }),
  closeFiscalYear: write<never, never, OfYear>((act, { params }) => {
    const { year, entries, carried, checkpoint, ...ends } = closeYear(act, params.year)
    return created({ year, state: 'closed', entries: entries.map(seq => wireId('entry', seq)), carried: carried.map(shownCarried), ...shownEnds(ends), checkpoint })
  }),
  requestReopening: write<{ reason: string }, never, OfYear>((act, { params, body }) => {
    const { id, year, requestedBy } = requestReopening(act, { year: params.year, reason: body.reason })
    return created({ id: wireId('reopening', id), year, requested_by: wireId('staff', requestedBy) })
  }),
  confirmReopening: write<never, never, { reopening: string }>((act, { params }) => {
    const { id, year, requestedBy, confirmedBy, reversals } = confirmReopening(act, numberOf(params.reopening))
    return created({
      id: wireId('reopening', id), year, state: 'open', requested_by: wireId('staff', requestedBy), confirmed_by: wireId('staff', confirmedBy), reversals: reversals.map(seq => wireId('entry', seq))
    })
  })
} satisfies Handlers
