import { reopening } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { usesOf } from '../budgeting/execution/spare-store.ts'
import { endOf } from '../calendar/fiscal-year.ts'
import { enforce } from '../law/rule.ts'
import { mirror } from '../ledger/entry.ts'
import { linesOf, post } from '../ledger/journal.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { confirmingRules, reopeningRules } from './rules.ts'
import { addEvent, closingEntriesOf, loadReopening, loadYear, neighbours, standingClose, waitingReopening } from './store.ts'

export interface Reopening { readonly id: number, readonly year: number, readonly requestedBy: number }
export interface Reopened extends Reopening { readonly confirmedBy: number, readonly reversals: readonly number[] }

const usesIn = (db: Db, year: number) => usesOf(db, year).map(({ id }) => wireId('use', id))

/** Asks for a closed year to be reopened; nothing happens until another person confirms it. */
export function requestReopening (act: Act, { year, reason }: { year: number, reason: string }): Reopening {
  const { db, actor, auditSeq } = act
  const { after } = neighbours(db, year)
  const waiting = waitingReopening(db, year)
  enforce(reopeningRules, { ...loadYear(db, year), uses: usesIn(db, year), ...(after === undefined ? {} : { after }), ...(waiting === undefined ? {} : { waiting }) })
  const text = act.keepText(reason)
  const { id } = db.insert(reopening).values({ year, madeBy: actor.staffId, reasonNote: text.id, auditSeq }).returning({ id: reopening.id }).get()
  act.tell({
    action: 'fiscal_year.request_reopening',
    target: { type: 'reopening', id: wireId('reopening', id) },
    after: { year },
    reason: { text_commit: text.commit }
  })
  return { id, year, requestedBy: actor.staffId }
}

/**
 * Reopens a closed year as the second of two people, and first of all reverses its closing entries by their exact mirrors,
 * the last of them first, all in one act. The year can then be held and closed again.
 */
export function confirmReopening (act: Act, id: number): Reopened {
  const { db, actor } = act
  const { year, madeBy, reasonNote, waits } = loadReopening(db, id)
  const { after } = neighbours(db, year)
  enforce(confirmingRules, { ...loadYear(db, year), uses: usesIn(db, year), ...(after === undefined ? {} : { after }), reopening: id, waits, requestedBy: madeBy, confirmedBy: actor.staffId })
  const closing = closingEntriesOf(db, standingClose(db, year)!)
  addEvent(act, year, 'reopen', { madeBy, confirmedBy: actor.staffId, reasonNote })
  const reversals = closing.map(seq => post(act, {
    kind: 'reversal', effectiveOn: endOf(year), lines: mirror(linesOf(db, seq)), makerId: madeBy, approverId: actor.staffId, reverses: seq
  }))
  act.tell({
    action: 'fiscal_year.reopen',
    target: { type: 'fiscal_year', id: String(year) },
    before: { state: 'closed' },
    after: { state: 'open', reopening: wireId('reopening', id), requested_by: wireId('staff', madeBy) }
  })
  return { id, year, requestedBy: madeBy, confirmedBy: actor.staffId, reversals }
}
