import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { isPostedAlone } from './four-eyes.ts'
import { judge } from './judge.ts'
import type { Check } from './judge.ts'
import { postVoucher } from './post-voucher.ts'
import { spendingDocumented } from './rules.ts'
import { insertVoucher, loadVoucher } from './store.ts'
import type { Step, Voucher } from './voucher.ts'
import { stepOnWire } from './wire.ts'

/**
 * Writes a step down as a voucher that awaits approval; nothing is posted, but below the amount from which the Regulation of its
 * cycle asks for four eyes, where its maker posts it at once. It is judged by the rules as they stand now, and again when it is
 * approved. Of the supplier and the reason the trail holds commitments only.
 */
export function make (act: Act, step: Step, check: Check, action: string, reason?: string): Voucher {
  enforce([spendingDocumented], step)
  judge(act, step, check)
  const { supplier: name, ...rest } = step
  const document = step.document!
  const kept = reason === undefined ? undefined : act.keepText(reason)
  const supplier = name === undefined ? undefined : act.keepText(name)
  const id = insertVoucher(act, { ...rest, document }, { supplierNote: supplier?.id, reasonNote: kept?.id })
  const alone = isPostedAlone(act.db, step)
  const entry = alone ? postVoucher(act, loadVoucher(act.db, id), check) : undefined
  act.tell({
    action,
    target: { type: 'voucher', id: wireId('voucher', id) },
    ...(kept === undefined ? {} : { reason: { text_commit: kept.commit } }),
    after: { state: alone ? 'approved' : 'awaiting', ...stepOnWire(rest), ...(entry === undefined ? {} : { entry: wireId('entry', entry), alone }), ...(supplier === undefined ? {} : { supplier_commit: supplier.commit }) },
    evidence: [{ ...document }]
  })
  return loadVoucher(act.db, id)
}
