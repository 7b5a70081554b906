import type { Test } from 'tap'
import { allocation, award, body, budgetExpense, contract, contribution, contributionDeadline, contributionFund, cycle, decision, decisionEvent, fund, fundCancellation, pool, project, purpose, refund, supplier, supplierName, tally, territory } from '../../db/schema.ts'
import type { Act, Actor } from '../../src/audit/act.ts'
import { Refusal } from '../../src/law/rule.ts'
import { planAccount } from '../../src/ledger/account.ts'
import { trialBalance } from '../../src/ledger/balance.ts'
import { mirror, move } from '../../src/ledger/entry.ts'
import type { Line } from '../../src/ledger/entry.ts'
import { balanceOf, openAccounts, post } from '../../src/ledger/journal.ts'
import { approve } from '../../src/spending/approve.ts'
import { reject } from '../../src/spending/reject.ts'
import type { Voucher } from '../../src/spending/voucher.ts'
import { openHouse } from '../support/house.ts'

const sha = 'ab'.repeat(32)
export const document = { ref: 'act 12/2027', sha256: sha }
const name = (be: string) => JSON.stringify({ be })

/** Thrown to undo what no rule refused. */
class Passed extends Error {}

/**
 * September 2027. Fund F01 of an assembly: P01 (40 % may reimburse) got 600.00 on 1 February and 400.00 on 1 March; P02
 * (nothing reimburses) 500.00 on 1 February; P03 was decided for 2025 and has 100.00. Fund F02 of the Rada for 2027: J001 was
 * awarded 1000.00 on 1 February, of which the treasury has 700.00, and has a contract over all of it; J002 lost.
 */
export function openBooks (t: Test) {
  const house = openHouse(t, '2027-09-01T09:00:00.000Z')
  const [clerk, otherClerk, approver] = [house.member('finance_clerk'), house.member('finance_clerk'), house.member('finance_approver')]
  house.openYear(2027)
  house.openYear(2028)
  const prepare = <T>(operation: (act: Act) => T): T => house.act(clerk.actor, act => {
    const made = operation(act)
    act.tell({ action: 'test.prepare', target: { type: 'test', id: 'test' } })
    return made
  })
  const decide = (bodyId: number, number: string, adoptedOn: string) => prepare(({ db, auditSeq }) => db.insert(decision).values({
    bodyId, number, title: name('Рашэнне'), adoptedOn, votesFor: 30, votesAgainst: 0, votesAbstained: 0, votesPresent: 30, votesElected: 40, documentSha256: sha, auditSeq
  }).returning().get().id)
  const suspend = (decisionId: number, event: 'suspended' | 'resumed' = 'suspended') => prepare(({ db, auditSeq }) => {
    db.insert(decisionEvent).values({ decisionId, event, onDay: '2027-09-01', documentSha256: sha, auditSeq }).run()
  })
  const bodies = prepare(({ db, auditSeq }) => {
    const territoryId = db.insert(territory).values({ kind: 'hramada', name: name('Грамада'), auditSeq }).returning().get().id
    const add = (kind: 'rada' | 'uprava' | 'assembly') => db.insert(body).values({ kind, territoryId, name: name(kind), auditSeq }).returning().get().id
    return { territoryId, rada: add('rada'), uprava: add('uprava'), assembly: add('assembly') }
  })
  const ofAssembly = decide(bodies.assembly, '1', '2027-01-10')
  const ofPurpose = decide(bodies.assembly, '2', '2027-01-20')
  const ofRada = decide(bodies.rada, '7', '2027-01-15')
  const enter = (act: Act, kind: 'contribution' | 'appropriation' | 'award' | 'financing' | 'refund' | 'interest', effectiveOn: string, lines: Line[], decisionId?: number) =>
    post(act, { kind, effectiveOn, lines, makerId: act.actor.staffId, decisionId })

  const giving = (amount: number, code: string) => [
    ...move(amount, { debit: { kind: 'bank', fund: 'F01' }, credit: { kind: 'contributions', fund: 'F01', part: code } }),
    ...move(amount, { debit: { kind: 'authority', fund: 'F01' }, credit: { kind: 'available', fund: 'F01', part: code } })]
  /** A contribution as its room records it; returns its entry. */
  const give = (purposeId: number, code: string, amount: number, on: string) => prepare(act => {
    const entrySeq = enter(act, 'contribution', on, giving(amount, code))
    const { id } = act.db.insert(contribution).values({ fundId: 1, purposeId, contributor: '0'.repeat(32), amount, receivedOn: on, recordedAs: 'credited', documentRef: 'receipt', entrySeq, auditSeq: act.auditSeq }).returning().get()
    return { id, entrySeq }
  })
  /** A mistaken contribution is due back; returns the refund and its entry. */
  const dueBack = (contributionId: number, code: string, amount: number, on: string) => prepare(act => {
    const entrySeq = enter(act, 'refund', on, mirror(giving(amount, code)).map(line => line.account === 'Assets:Bank:F01' ? { ...line, account: 'Liabilities:RefundsDue:F01' } : line))
    const { id } = act.db.insert(refund).values({ contributionId, kind: 'mistaken', amount, entrySeq, auditSeq: act.auditSeq }).returning().get()
    return { id, entrySeq }
  })

  const purposes = prepare(act => {
    const { db, auditSeq } = act
    db.insert(fund).values({ code: 'F01', kind: 'contributions', yearEnd: 'rolls_over', name: name('Добраўпарадкаванне'), decisionId: ofAssembly, auditSeq }).run()
    db.insert(contributionFund).values({ fundId: 1, territoryId: bodies.territoryId, deciderId: bodies.assembly, authorisedBodyId: bodies.uprava, decisionId: ofAssembly, year: 2027, auditSeq }).run()
    db.insert(contributionDeadline).values({ fundId: 1, dueOn: '2027-12-31', decisionId: ofAssembly, auditSeq }).run()
    openAccounts(act, 1, (['bank', 'payables', 'dueToLocalBudget', 'refundsDue', 'unidentified', 'interest', 'authority'] as const).map(kind => planAccount(kind, 'F01')))
    const add = (code: string, reimbursePercent: number, decisionId: number | null, year: number) => {
      const { id } = db.insert(purpose).values({ fundId: 1, code, title: name(code), reimbursePercent, decisionId, year, auditSeq }).returning().get()
      openAccounts(act, 1, (['contributions', 'works', 'reimbursement', 'fund', 'available', 'committed', 'spent'] as const).map(kind => planAccount(kind, 'F01', { code, label: { be: code }, purposeId: id })))
      return id
    }
    return { p00: add('P00', 0, null, 2027), p01: add('P01', 40, ofPurpose, 2027), p02: add('P02', 0, ofAssembly, 2027), p03: add('P03', 0, ofAssembly, 2025) }
  })
  const projects = prepare(act => {
    const { db, auditSeq } = act
    db.insert(fund).values({ code: 'F02', kind: 'participatory', yearEnd: 'lapses', name: name('Бюджэт удзелу'), decisionId: ofRada, auditSeq }).run()
    db.insert(cycle).values({ fundId: 2, title: name('2027'), budgetYear: 2027, decisionId: ofRada, auditSeq }).run()
    db.insert(pool).values({ cycleId: 1, territoryId: bodies.territoryId, budget: 100000, auditSeq }).run()
    const [won, lost] = ['J001', 'J002'].map((code, i) => db.insert(project).values({ poolId: 1, position: i + 1, externalId: code, code, title: code, cost: 100000, sourceCost: 100000, facts: '{}', auditSeq }).returning().get().id)
    openAccounts(act, 2, [...(['treasury', 'payables', 'budgetFinancing', 'authority'] as const).map(kind => planAccount(kind, 'F02')), planAccount('unallocated', 'F02', { code: 'Pool1', label: { be: 'Pool1' } }),
      ...(['works', 'allocated', 'committed', 'spent'] as const).map(kind => planAccount(kind, 'F02', { code: 'J001', label: { be: 'J001' }, projectId: won }))])
    return { won: won!, lost: lost! }
  })
  const awarded = prepare(act => {
    const { db, auditSeq } = act
    const unallocated = { kind: 'unallocated', fund: 'F02', part: 'Pool1' } as const
    enter(act, 'appropriation', '2027-02-01', move(100000, { debit: { kind: 'authority', fund: 'F02' }, credit: unallocated }), ofRada)
    const entrySeq = enter(act, 'award', '2027-02-01', move(100000, { debit: unallocated, credit: { kind: 'allocated', fund: 'F02', part: 'J001' } }), ofRada)
    const { id } = db.insert(tally).values({ poolId: 1, result: '{}', resultSha256: sha, auditSeq }).returning().get()
    db.insert(award).values({ poolId: 1, tallyId: id, decisionId: ofRada, entrySeq, auditSeq }).run()
    db.insert(allocation).values({ projectId: projects.won, amount: 100000, auditSeq }).run()
    return entrySeq
  })
  const contracts = prepare(({ db, auditSeq, keepText }) => {
    const supplierId = db.insert(supplier).values({ unp: '100320487', auditSeq }).returning().get().id
    db.insert(supplierName).values({ supplierId, nameNote: keepText('ТАА «Будаўнік»').id, auditSeq }).run()
    const { id } = db.insert(contract).values({
      supplierId, fundId: 2, projectId: projects.won, subjectNote: keepText('Пляцоўка').id, price: 100000, signedOn: '2027-02-01', dueOn: '2027-12-31', documentRef: '1', documentSha256: sha, auditSeq
    }).returning().get()
    return { supplier: supplierId, won: id }
  })
  prepare(act => enter(act, 'financing', '2027-02-15', move(70000, { debit: { kind: 'treasury', fund: 'F02' }, credit: { kind: 'budgetFinancing', fund: 'F02' } })))
  const first = give(purposes.p01, 'P01', 60000, '2027-02-01')
  give(purposes.p01, 'P01', 40000, '2027-03-01')
  give(purposes.p02, 'P02', 50000, '2027-02-01')
  give(purposes.p03, 'P03', 10000, '2027-02-01')

  const by = (actor: Actor) => <T>(operation: (act: Act) => T): T => house.act(actor, operation)
  const make = by(clerk.actor)
  const approved = (voucher: Voucher): Voucher => house.act(approver.actor, act => approve(act, voucher.id))

  /** What refuses, in order; empty when nothing does. Trail and balances are then as they were, for what passes is undone too. */
  const attempt = (operation: (act: Act) => unknown, actor = clerk.actor): { rule: string, because: string }[] => {
    const size = house.service.trail.size()
    const before = JSON.stringify(trialBalance(house.service.reader))
    try {
      return house.act(actor, act => {
        operation(act)
        throw new Passed()
      })
    } catch (error) {
      if (error instanceof Passed) return []
      if (!(error instanceof Refusal)) throw error
      t.equal(house.service.trail.size(), size, 'a refusal leaves no leaf of its own')
      t.equal(JSON.stringify(trialBalance(house.service.reader)), before, 'a refusal moves nothing')
      return error.all().map(({ rule, because }) => { t.notMatch(because, /undefined|NaN/); return { rule: rule.id, because } })
    }
  }
  const refused = (...attempted: Parameters<typeof attempt>): string[] => attempt(...attempted).map(({ rule }) => rule)

  return {
    ...house, openYear: (year: number) => house.openYear(year), clerk, otherClerk, approver, prepare, decide, bodies, suspend, purposes, projects, contracts, ofAssembly, ofPurpose, ofRada, awarded, first, give, dueBack, make, approved, attempt, refused,
    rejected: (voucher: Voucher) => house.act(approver.actor, act => reject(act, voucher.id, 'Not signed.')),
    balance: (code: string) => balanceOf(house.service.reader, code),
    expense: (amount: number, paidOn: string) => prepare(({ db, auditSeq }) => db.insert(budgetExpense).values({ reference: `${paidOn} ${amount}`, title: name('Вулічнае асвятленне'), amount, paidOn, documentSha256: sha, auditSeq }).returning().get().id),
    cancel: () => prepare(({ db, auditSeq }) => { db.insert(fundCancellation).values({ fundId: 1, decisionId: ofAssembly, auditSeq }).run() })
  }
}
