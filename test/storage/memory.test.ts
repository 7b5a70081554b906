import fc from 'fast-check'
import t from 'tap'
import type { Act } from '../../src/audit/act.ts'
import { rootAt } from '../../src/audit/merkle.ts'
import { storedNodes, storedSize } from '../../src/audit/trail.ts'
import { Refusal } from '../../src/law/rule.ts'
import { move } from '../../src/ledger/entry.ts'
import { balanceOf, post } from '../../src/ledger/journal.ts'
import { CommitRefused } from '../../src/storage/batch.ts'
import { keepBooks } from '../support/books.ts'
import { openHouse } from '../support/house.ts'
import { faultsIn } from '../support/tamper.ts'

const ends = ['done', 'done', 'done', 'overdrawn', 'thrown', 'rehearsed', 'spoilt'] as const
const burst = fc.array(fc.record({ end: fc.constantFrom(...ends), amount: fc.integer({ min: 1, max: 500 }) }), { minLength: 1, maxLength: 12 })

t.test('whatever fails in a batch, the trail, the balances and the days that are kept agree with the postings', async t => {
  const house = openHouse(t)
  const { service } = house
  const { clerk } = keepBooks(house)
  const bank = { kind: 'bank', fund: 'F01' } as const
  const held = { kind: 'unidentified', fund: 'F01' } as const
  const operation = (end: typeof ends[number], amount: number) => (act: Act) => {
    post(act, { kind: 'receipt_held', effectiveOn: '2027-02-28', lines: move(amount, { debit: bank, credit: held }), makerId: clerk.staffId })
    // More goes back than there is: refused by the second entry, after the first has moved what is remembered.
    if (end === 'overdrawn') post(act, { kind: 'receipt_held', effectiveOn: '2027-02-28', lines: move(10_000_000, { debit: held, credit: bank }), makerId: clerk.staffId })
    act.tell({ action: 'test.receive', target: { type: 'books', id: 'books' } })
    if (end === 'thrown') throw new Error('changed my mind')
    // Only the COMMIT finds that there is no such year.
    if (end === 'spoilt') act.db.$client.exec('PRAGMA defer_foreign_keys = ON; INSERT INTO reopening (year, made_by, audit_seq) SELECT 1999, 1, max(seq) + 1 FROM audit_log')
  }
  const due: Record<typeof ends[number], unknown> = { done: undefined, rehearsed: undefined, overdrawn: Refusal, thrown: Error, spoilt: CommitRefused }
  let balance = balanceOf(service.reader, 'Assets:Bank:F01')
  let size = service.trail.size()
  await fc.assert(fc.asyncProperty(burst, async wishes => {
    const outcomes = await Promise.allSettled(wishes.map(({ end, amount }) => (end === 'rehearsed' ? service.rehearse : service.perform)(clerk, 'test', operation(end, amount))))
    outcomes.forEach((outcome, i) => {
      const type = due[wishes[i]!.end] as typeof Error | undefined
      if (type === undefined ? outcome.status !== 'fulfilled' : !(outcome.status === 'rejected' && outcome.reason instanceof type)) throw new Error(`${wishes[i]!.end} ended ${JSON.stringify(outcome)}`)
    })
    const done = wishes.filter(({ end }) => end === 'done')
    balance += done.reduce((sum, { amount }) => sum + amount, 0)
    size += done.length
    const head = service.trail.head()
    if (balanceOf(service.reader, 'Assets:Bank:F01') !== balance) throw new Error('the days of the account differ from what was done')
    if (head.size !== size || storedSize(service.reader) !== size || !rootAt(size, storedNodes(service.reader)).equals(head.root)) throw new Error('the head of the trail differs from what is stored')
  }), { numRuns: 60, seed: 20270301 })
  const about = (fault: string) => /^(trail-is-one-tree|entries-|balances-chain|days-sum-postings|trial-balance)/.test(fault)
  t.same(faultsIn(service.reader).filter(about), [])
  t.ok(size > 100)
})

t.test('a stranger at the door does not make the house forget what it remembers, and the time of the house never goes back', async t => {
  const { service, clock } = openHouse(t)
  const before = service.disturbances()
  await service.perform({ type: 'system', staffId: 0, roles: [] }, 'r', act => {
    act.quiet()
    act.tell({ action: 'test.knock', target: { type: 'test', id: 'test-1' } })
  })
  t.equal(service.disturbances(), before)
  clock.set('2026-01-01T00:00:00.000Z')
  t.equal(service.clock.now().toISOString(), '2027-03-01T09:00:00.000Z', 'so an expired token stays expired')
  clock.set('2027-03-01T09:00:00.001Z')
  t.equal(service.clock.now().toISOString(), '2027-03-01T09:00:00.001Z')
})
