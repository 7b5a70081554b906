import { allocation, award, body, contribution, cycle, decision, fiscalYearEvent, fund, pool, project, purpose, refund, repurposing, tally, territory, voucher, voucherOutcome } from '../../db/schema.ts'
import type { Act, Actor } from '../../src/audit/act.ts'
import { signCheckpoint } from '../../src/audit/checkpoints.ts'
import { planAccount } from '../../src/ledger/account.ts'
import type { AccountClass } from '../../src/ledger/account.ts'
import { mirror, move } from '../../src/ledger/entry.ts'
import type { Draft, EntryKind, Line, Place } from '../../src/ledger/entry.ts'
import { linesOf, openAccounts, post } from '../../src/ledger/journal.ts'
import type { House } from './house.ts'

const hash = 'ab'.repeat(32)
const named = (be: string) => JSON.stringify({ be })
const document = { ref: 'Акт, № "7"', sha256: hash }

const perPurpose: readonly AccountClass[] = ['contributions', 'works', 'bankFees', 'fund', 'available', 'committed', 'spent']
const perFund: readonly AccountClass[] = ['bank', 'payables', 'refundsDue', 'unidentified', 'interest', 'authority']
const perProject: readonly AccountClass[] = ['allocated', 'committed', 'spent', 'works']

/** Two debits and credits: what happens in the actual book, and what it does to the authority to spend. */
const both = (amount: number, actual: [Place, Place], budget: [Place, Place]): Line[] => [
  ...move(amount, { debit: actual[0], credit: actual[1] }), ...move(amount, { debit: budget[0], credit: budget[1] })]

/** Each commitment has its own balance on the accounts that are about it; cash and cover are common. */
const of = (commitmentId: number, lines: Line[]): Line[] => lines.map(line => /Payables|Works|Committed|Spent/.test(line.account) ? { ...line, commitmentId } : line)

/**
 * Small books, posted without any room: fund F01 of contributions with P00, P01, P02, and F02 of participatory budgeting
 * with project J1, over 2026 (closed) and 2027 (open). The same numbers every time; their entries stand in `made`.
 */
export function keepBooks (house: House): { clerk: Actor, approver: Actor, made: Record<string, number>, act: <T>(operation: (act: Act) => T) => T } {
  const { actor: clerk } = house.member('finance_clerk')
  const { actor: approver } = house.member('finance_approver')
  house.openYear(2026)
  house.openYear(2027)
  const made: Record<string, number> = {}
  const at = (kind: AccountClass, part?: string): Place => ({ kind, fund: 'F01', part })
  const pb = (kind: AccountClass, part?: string): Place => ({ kind, fund: 'F02', part })

  function act<T> (operation: (act: Act) => T): T {
    return house.act(clerk, current => {
      const value = operation(current)
      current.tell({ action: 'test.post', target: { type: 'books', id: 'books' } })
      return value
    })
  }
  const draft = (kind: EntryKind, effectiveOn: string, lines: readonly Line[], more: Partial<Draft> = {}): Draft => ({ kind, effectiveOn, lines, makerId: clerk.staffId, ...more })

  function contribute (name: string, on: string, amount: number, part: string, actualOn = on): void {
    act(current => {
      const entrySeq = post(current, draft('contribution', on, both(amount, [at('bank'), at('contributions', part)], [at('authority'), at('available', part)])))
      current.db.insert(contribution).values({ fundId: 1, purposeId: Number(part.slice(1)) + 1, contributor: '0'.repeat(31) + (made.contribution ?? 0), amount, receivedOn: actualOn, recordedAs: 'credited', documentRef: 'r', entrySeq, auditSeq: current.auditSeq }).run()
      made[name] = entrySeq
    })
  }

  /** A voucher that was made and approved, and its entry; returns the number of the voucher. */
  function spend (name: string, kind: 'commitment' | 'act' | 'payment' | 'refund_payment', on: string, amount: number, lines: (id: number) => Line[], fundId = 1): number {
    return act(current => {
      const { db, auditSeq } = current
      const { id } = db.insert(voucher).values({ kind, fundId, amount, onDay: on, documentRef: 'd', documentSha256: hash, makerId: clerk.staffId, auditSeq }).returning({ id: voucher.id }).get()
      const entrySeq = post(current, draft(kind, on, lines(id), { approverId: approver.staffId, document }))
      db.insert(voucherOutcome).values({ voucherId: id, outcome: 'approved', decidedBy: approver.staffId, entrySeq, auditSeq }).run()
      made[name] = entrySeq
      return id
    })
  }

  act(({ db, auditSeq }) => {
    db.insert(territory).values({ kind: 'hramada', name: named('Грамада'), residents: 5000, auditSeq }).run()
    db.insert(body).values({ kind: 'assembly', territoryId: 1, name: named('Сход'), auditSeq }).run()
    for (const [number, adoptedOn] of [['1', '2026-01-15'], ['2', '2027-02-10']] as const) {
      db.insert(decision).values({ bodyId: 1, number, title: named(`Рашэнне "${number}", з коскай`), adoptedOn, votesFor: 30, votesAgainst: 1, votesAbstained: 0, votesPresent: 31, votesElected: 40, documentSha256: hash, auditSeq }).run()
    }
    db.insert(fund).values({ code: 'F01', kind: 'contributions', yearEnd: 'rolls_over', name: named('Самаабкладанне: вуліца'), decisionId: 1, auditSeq }).run()
    db.insert(fund).values({ code: 'F02', kind: 'participatory', yearEnd: 'lapses', name: named('Грамадскі бюджэт'), decisionId: 1, auditSeq }).run()
    for (const code of ['P00', 'P01', 'P02']) db.insert(purpose).values({ fundId: 1, code, title: named(code), reimbursePercent: 0, decisionId: code === 'P00' ? null : 1, year: 2026, auditSeq }).run()
    db.insert(cycle).values({ fundId: 2, title: named('Цыкл'), budgetYear: 2027, decisionId: 1, auditSeq }).run()
    db.insert(pool).values({ cycleId: 1, territoryId: 1, budget: 100000, auditSeq }).run()
    db.insert(project).values({ poolId: 1, position: 1, externalId: 'a', code: 'J1', title: 'Пляцоўка', cost: 60000, sourceCost: 60000, facts: '{}', auditSeq }).run()
    db.insert(tally).values({ poolId: 1, result: '{}', resultSha256: hash, auditSeq }).run()
  })
  act(current => {
    const part = (code: string, more: object) => ({ code, label: { be: code }, ...more })
    openAccounts(current, 1, [...perFund.map(kind => planAccount(kind, 'F01')), ...['P00', 'P01', 'P02'].flatMap((code, i) => perPurpose.map(kind => planAccount(kind, 'F01', part(code, { purposeId: i + 1 }))))])
    openAccounts(current, 2, [...(['treasury', 'payables', 'budgetFinancing', 'fund', 'authority', 'lapsed'] as const).map(kind => planAccount(kind, 'F02')),
      planAccount('unallocated', 'F02', part('Pool1', {})), ...perProject.map(kind => planAccount(kind, 'F02', part('J1', { projectId: 1 })))])
  })

  contribute('first', '2026-03-02', 25010, 'P01')
  contribute('second', '2026-03-03', 10020, 'P01')
  const works = spend('commitment', 'commitment', '2026-04-01', 20000, id => of(id, move(20000, { debit: at('available', 'P01'), credit: at('committed', 'P01') })))
  spend('act', 'act', '2026-05-01', 20000, () => of(works, both(20000, [at('works', 'P01'), at('payables')], [at('committed', 'P01'), at('spent', 'P01')])))
  spend('payment', 'payment', '2026-05-03', 20000, () => of(works, move(20000, { debit: at('payables'), credit: at('bank') })))
  act(current => { made.interest = post(current, draft('interest', '2026-06-30', both(123, [at('bank'), at('interest')], [at('authority'), at('available', 'P00')]))) })

  house.act(approver, current => {
    const event = (event: 'hold' | 'close') => current.db.insert(fiscalYearEvent).values({ year: 2026, event, madeBy: approver.staffId, recordedAt: current.at, auditSeq: current.auditSeq }).run()
    event('hold')
    const spare = move(123, { debit: at('interest'), credit: at('fund', 'P00') })
    made.closing = post(current, draft('closing', '2026-12-31', [
      ...move(35030, { debit: at('contributions', 'P01'), credit: at('fund', 'P01') }), ...move(20000, { debit: at('fund', 'P01'), credit: at('works', 'P01') }), ...spare,
      ...move(20000, { debit: at('spent', 'P01'), credit: at('authority') })]))
    event('close')
    current.tell({ action: 'test.close', target: { type: 'fiscal_year', id: '2026' } })
    signCheckpoint(current, 'close')
  })

  act(current => {
    const lines = [...move(10000, { debit: at('fund', 'P01'), credit: at('fund', 'P02') }), ...move(10000, { debit: at('available', 'P01'), credit: at('available', 'P02') })]
    const entrySeq = post(current, draft('repurposing', '2027-02-11', lines, { decisionId: 2 }))
    current.db.insert(repurposing).values({ fundId: 1, fromPurposeId: 2, toPurposeId: 3, amount: 10000, decisionId: 2, entrySeq, auditSeq: current.auditSeq }).run()
    made.repurposing = entrySeq
  })
  contribute('mistake', '2027-01-20', 500, 'P02')
  act(current => { made.reversal = post(current, draft('reversal', '2027-01-21', mirror(linesOf(current.db, made.mistake!)), { reverses: made.mistake })) })
  contribute('late', '2027-01-25', 700, 'P02')
  act(current => {
    const entrySeq = post(current, draft('refund', '2027-01-26', both(200, [at('contributions', 'P02'), at('refundsDue')], [at('available', 'P02'), at('authority')])))
    current.db.insert(refund).values({ contributionId: 4, kind: 'mistaken', amount: 200, entrySeq, auditSeq: current.auditSeq }).run()
    made.refund = entrySeq
  })
  spend('refundPayment', 'refund_payment', '2027-01-27', 200, () => move(200, { debit: at('refundsDue'), credit: at('bank') }))

  act(current => { made.appropriation = post(current, draft('appropriation', '2027-01-05', move(100000, { debit: pb('authority'), credit: pb('unallocated', 'Pool1') }), { decisionId: 1 })) })
  act(current => { made.financing = post(current, draft('financing', '2027-01-06', move(50000, { debit: pb('treasury'), credit: pb('budgetFinancing') }))) })
  act(current => {
    const { db, auditSeq } = current
    const entrySeq = post(current, draft('award', '2027-02-15', move(60000, { debit: pb('unallocated', 'Pool1'), credit: pb('allocated', 'J1') }), { decisionId: 2 }))
    db.insert(allocation).values({ projectId: 1, amount: 60000, auditSeq }).run()
    db.insert(award).values({ poolId: 1, tallyId: 1, decisionId: 2, entrySeq, auditSeq }).run()
    made.award = entrySeq
  })
  const site = spend('siteCommitment', 'commitment', '2027-02-16', 40000, id => of(id, move(40000, { debit: pb('allocated', 'J1'), credit: pb('committed', 'J1') })), 2)
  spend('siteAct', 'act', '2027-02-20', 30000, () => of(site, both(30000, [pb('works', 'J1'), pb('payables')], [pb('committed', 'J1'), pb('spent', 'J1')])), 2)
  spend('sitePayment', 'payment', '2027-02-21', 25000, () => of(site, move(25000, { debit: pb('payables'), credit: pb('treasury') })), 2)
  house.act(approver, current => {
    current.tell({ action: 'test.checkpoint', target: { type: 'trail', id: 'trail' } })
    signCheckpoint(current, 'demand')
  })
  return { clerk, approver, made, act }
}
