import fc from 'fast-check'
import t from 'tap'
import type { Act } from '../../src/audit/act.ts'
import { addDays } from '../../src/calendar/civil-date.ts'
import { Refusal } from '../../src/law/rule.ts'
import { accept } from '../../src/spending/accept.ts'
import { approve } from '../../src/spending/approve.ts'
import { commit } from '../../src/spending/commit.ts'
import { payAct } from '../../src/spending/pay.ts'
import { reject } from '../../src/spending/reject.ts'
import { release } from '../../src/spending/release.ts'
import { reverse } from '../../src/spending/reverse.ts'
import { listVouchers } from '../../src/spending/store.ts'
import type { VoucherKind } from '../../src/spending/voucher.ts'
import { document, openBooks } from './books.ts'

const command = fc.record({
  verb: fc.constantFrom('commit', 'accept', 'accept', 'pay', 'pay', 'pay', 'release', 'reverse', 'approve', 'approve', 'approve', 'approve', 'reject'),
  pick: fc.nat(1000),
  amount: fc.integer({ min: 1, max: 30000 }),
  back: fc.nat(2)
})

t.test('whatever is asked for in whatever order, nobody is paid more than is owed and nothing is accepted beyond its commitment', t => {
  const done: Record<string, number> = {}
  fc.assert(fc.property(fc.array(command, { minLength: 80, maxLength: 100 }), commands => {
    const { service, act, clerk, approver, purposes, contracts } = openBooks(t)
    const db = service.reader
    const all = () => listVouchers(db, {}, 0, 1000)
    const owed = db.$client.prepare(`SELECT p.commitment_id AS id, sum(iif(a.code LIKE 'Liabilities:Payables:%', -p.amount, 0)) AS payable, sum(iif(a.code LIKE '%:Committed', -p.amount, 0)) AS committed
      FROM posting p JOIN account a ON a.id = p.account_id WHERE p.commitment_id IS NOT NULL GROUP BY p.commitment_id`)
    for (const [step, { verb, pick, amount, back }] of commands.entries()) {
      // Time goes on by a day for every three steps; some are dated back a little.
      const on = addDays('2027-03-03', Math.trunc(step / 3) - back)
      const one = (kind: VoucherKind) => { const those = all().filter(voucher => voucher.kind === kind && (voucher.state === 'approved' || pick % 4 === 0)); return those[pick % those.length]?.id }
      const last = db.$client.prepare('SELECT max(seq) FROM entry').pluck().get() as number
      const waiting = all().filter(({ state }) => state === 'awaiting')
      const perform = (actor = clerk.actor, operation: (act: Act) => unknown) => {
        try {
          act(actor, operation)
          done[verb] = (done[verb] ?? 0) + 1
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
      }
      const [commitmentId, parentId] = [one('commitment'), one('act')]
      const chosen = waiting[pick % waiting.length]?.id
      if (verb === 'commit') perform(undefined, act => commit(act, { ...(pick % 2 === 0 ? { purposeId: purposes.p01, supplier: 'ТАА' } : { contractId: contracts.won }), amount, on, document }))
      else if (verb === 'accept' && commitmentId !== undefined) perform(undefined, act => accept(act, { commitmentId, amount, on, document }))
      else if (verb === 'release' && commitmentId !== undefined) perform(undefined, act => release(act, { commitmentId, amount, on, document, reason: 'Not needed.' }))
      else if (verb === 'pay' && parentId !== undefined) perform(undefined, act => payAct(act, { parentId, amount, on, document }))
      else if (verb === 'reverse') perform(undefined, act => reverse(act, { entry: last - pick % 4, on, reason: 'A mistake.', document }))
      else if (verb === 'approve' && chosen !== undefined) perform(approver.actor, act => approve(act, chosen))
      else if (verb === 'reject' && chosen !== undefined && pick % 3 === 0) perform(approver.actor, act => reject(act, chosen, 'Not signed.'))
      check()
    }

    function check (): void {
      const vouchers = all()
      for (const { id, payable, committed } of owed.all() as { id: number, payable: number, committed: number }[]) {
        const promise = vouchers.find(voucher => voucher.id === id)!
        const sum = (kind: VoucherKind) => vouchers.filter(voucher => voucher.kind === kind && voucher.commitmentId === id && voucher.state === 'approved').reduce((sum, { amount }) => sum + amount, 0)
        const [acts, payments, releases] = [sum('act'), sum('payment'), sum('release')]
        const promised = promise.state === 'approved' ? promise.amount : 0
        if (payable < 0 || payments > acts || acts + releases > promised) throw new Error(`voucher-${id}: ${payments} paid of ${acts} accepted of ${promised}`)
        if (payable !== acts - payments || committed !== promised - acts - releases) throw new Error(`voucher-${id}: the ledger says ${payable} owed and ${committed} committed`)
      }
    }
  }), { numRuns: 6, seed: 51 })
  for (const verb of ['commit', 'accept', 'pay', 'release', 'reverse', 'approve', 'reject']) t.ok(done[verb]! >= 5, `${verb} happened ${done[verb]} times`)
  t.end()
})
