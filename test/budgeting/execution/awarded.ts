import type { Test } from 'tap'
import type { Act, Actor } from '../../../src/audit/act.ts'
import { appropriate } from '../../../src/budgeting/appropriate.ts'
import { award } from '../../../src/budgeting/award.ts'
import { readElectionText } from '../../../src/budgeting/election-file.ts'
import { finance } from '../../../src/budgeting/finance.ts'
import { importElection } from '../../../src/budgeting/import-election.ts'
import { openCycle } from '../../../src/budgeting/open-cycle.ts'
import { tallyElection } from '../../../src/budgeting/tally-election.ts'
import { poolsOf } from '../../../src/budgeting/store.ts'
import { Refusal } from '../../../src/law/rule.ts'
import { trialBalance } from '../../../src/ledger/balance.ts'
import type { Kopecks } from '../../../src/ledger/money.ts'
import { accept } from '../../../src/spending/accept.ts'
import { approve } from '../../../src/spending/approve.ts'
import { commit } from '../../../src/spending/commit.ts'
import { registerSupplier } from '../../../src/spending/contracts/register-supplier.ts'
import { signContract } from '../../../src/spending/contracts/sign-contract.ts'
import { payAct } from '../../../src/spending/pay.ts'
import { loadVoucher } from '../../../src/spending/store.ts'
import type { Voucher } from '../../../src/spending/voucher.ts'
import { faultsIn } from '../../support/tamper.ts'
import { sha } from '../rada.ts'
import { openRegulated } from '../regulations/regulated.ts'

export const document = { ref: 'doc 1', sha256: sha }
export const reason = 'It turned out so.'

/** Thrown to undo what no rule refused. */
class Passed extends Error {}

/** 50 voters rank five projects by how many name them: p1 (300.00) to p5 (80.00), so that with 700.00 the first three win and 50.00 is left. */
export function fiveProjects (budget: string, costs = ['300', '200', '150', '120', '80']): string {
  const votes = [50, 40, 30, 20, 10].flatMap((count, i) => Array.from({ length: count }, () => `p${i + 1}`))
  return `META\nkey;value\ndescription;Vote\ncountry;Belarus\nunit;Place\ninstance;2027\nnum_projects;5\nnum_votes;${votes.length}\nbudget;${budget}\nvote_type;approval\nrule;greedy\ndate_begin;01.09.2027\ndate_end;14.09.2027\ncurrency;BYN\n` +
    `PROJECTS\nproject_id;cost;name\n${costs.map((cost, i) => `p${i + 1};${cost};Project ${i + 1}`).join('\n')}\nVOTES\nvoter_id;vote\n${votes.map((vote, i) => `${i};${vote}`).join('\n')}\n`
}

/**
 * March 2028. A cycle for 2028 whose first pool, of 700.00, gave J001 300.00, J002 200.00 and J003 150.00 on 15 January; J004
 * (120.00) and J005 (80.00) are on the reserve list, and 50.00 is unallocated. The treasury has all of it, or what is `financed`. Under a Regulation
 * there is a second pool, of 300.00, without an election; `limit` is the amount from which it asks for four eyes.
 */
export function openAwarded (t: Test, { regulated = false, limit = '0.00', awarded = true, financed }: { regulated?: boolean, limit?: string, awarded?: boolean, financed?: Kopecks } = {}) {
  const house = openRegulated(t)
  const db = house.service.reader
  const [approver, second] = [house.member('finance_approver').actor, house.member('finance_approver').actor]
  const { clerk: { actor: clerk }, secretary: { actor: secretary }, coordinator: { actor: coordinator } } = house
  const act = <T>(actor: Actor, operation: (act: Act) => T): T => house.act(actor, operation)
  const cycle = regulated
    ? house.cycleUnder({
      fund: '1000.00',
      pools: house.document.pools.map((pool, i) => ({ code: pool.code, name: pool.name, territory: pool.territory, budget: i === 0 ? '700.00' : '300.00' })),
      categories: house.document.categories.map(({ code, name }) => ({ code, name })),
      feasibility: { ...house.document.feasibility, lead_times: [] },
      execution: { four_eyes_from: limit }
    }).cycle.id
    : act(coordinator, act => openCycle(act, { title: { be: 'Бюджэт' }, budgetYear: 2028, decisionId: house.founding, pools: [{ territoryId: house.places.root, budget: 70000 }] })).id
  const pools = poolsOf(db, cycle)
  house.clock.set('2027-10-01T09:00:00.000Z')
  act(coordinator, act => importElection(act, { poolId: pools[0]!.id, file: readElectionText(fiveProjects('700'), false) }))
  act(coordinator, act => tallyElection(act, pools[0]!.id, {}))
  house.clock.set('2028-01-15T09:00:00.000Z')
  house.opine({ kind: 'cycle_budget', id: `cycle-${cycle}` }, '2028-01-10')
  const budget = house.decide('2028-01-10')
  const total = pools.reduce((sum, pool) => sum + pool.budget, 0)
  act(clerk, act => appropriate(act, { cycleId: cycle, decisionId: budget, amount: total, on: '2028-01-10' }))
  act(clerk, act => finance(act, { cycleId: cycle, amount: financed ?? total, on: '2028-01-11', document }))
  const projects = db.$client.prepare('SELECT id FROM project WHERE pool_id = ? ORDER BY id').pluck().all(pools[0]!.id) as [number, number, number, number, number]
  const adopted = awarded ? adopt() : 0

  function adopt (): number {
    house.opine({ kind: 'award', id: `pool-${pools[0]!.id}` })
    const decisionId = house.decide('2028-01-15')
    act(secretary, act => award(act, { poolId: pools[0]!.id, decisionId, on: '2028-01-15' }))
    return decisionId
  }
  const supplierId = act(clerk, act => registerSupplier(act, { unp: '100320487', name: 'ТАА «Будаўнік»' })).id
  house.clock.set('2028-03-01T09:00:00.000Z')

  /** A voucher as it stands when another person has approved it, where it waits. */
  const approved = (voucher: Voucher): Voucher => voucher.state === 'awaiting' ? act(approver, its => approve(its, voucher.id)) : loadVoucher(db, voucher.id)
  const sign = (projectId: number, price: Kopecks, change: object = {}) => act(clerk, its => signContract(its, { supplierId, projectId, subject: 'Работы', price, signedOn: '2028-02-01', dueOn: '2028-09-30', document, ...change }))

  /** What refuses, in order, with its reasons; empty when nothing does. Nothing is changed either way. */
  function attempt (operation: (act: Act) => unknown, actor: Actor = clerk): { rule: string, because: string }[] {
    const before = JSON.stringify([house.service.trail.size(), trialBalance(db)])
    try {
      return act(actor, its => {
        operation(its)
        throw new Passed()
      })
    } catch (error) {
      if (error instanceof Passed) return []
      if (!(error instanceof Refusal)) throw error
      t.equal(JSON.stringify([house.service.trail.size(), trialBalance(db)]), before, 'a refusal moves nothing')
      return error.all().map(({ rule, because }) => {
        t.notMatch(because, /undefined|NaN/)
        return { rule: rule.id, because }
      })
    }
  }

  return {
    ...house,
    db,
    clerk,
    secretary,
    coordinator,
    approver,
    second,
    tokens: { clerk: house.clerk.token, secretary: house.secretary.token, coordinator: house.coordinator.token, auditor: house.auditor.token },
    as: act,
    cycle,
    pools,
    pool: pools[0]!.id,
    projects,
    budget,
    adopted,
    adopt,
    supplierId,
    approved,
    sign,
    /** Works of a project: signed, promised, accepted, paid, each where it is given. */
    build (projectId: number, { price, accepted = 0, paid = 0, retained, on = '2028-02-10' }: { price: Kopecks, accepted?: Kopecks, paid?: Kopecks, retained?: Kopecks, on?: string }) {
      const contract = sign(projectId, price)
      const promise = approved(act(clerk, its => commit(its, { contractId: contract.id, amount: price, on, document })))
      const works = accepted === 0 ? undefined : approved(act(clerk, its => accept(its, { commitmentId: promise.id, amount: accepted, on, document, ...(retained === undefined ? {} : { retained }) })))
      const payment = works === undefined || paid === 0 ? undefined : approved(act(clerk, its => payAct(its, { parentId: works.id, amount: paid, on, document })))
      return { contract, promise, works: works!, payment: payment! }
    },
    /** A decision of the Rada that was published, taken on a day. */
    published (on: string, documentSha256 = sha): number {
      const id = house.decide(on, house.places.rada, documentSha256)
      act(secretary, its => {
        its.db.$client.prepare('INSERT INTO decision_publication VALUES (?, ?, ?, ?, ?)').run(id, on, 'https://portal.example/d', sha, its.auditSeq)
        its.tell({ action: 'test.publish', target: { type: 'decision', id: `decision-${id}` } })
      })
      return id
    },
    attempt,
    refuses: (operation: (act: Act) => unknown, actor?: Actor): string[] => attempt(operation, actor).map(({ rule }) => rule),
    /** What an account holds now in its normal direction of a credit; 0 while it is not open. */
    credit: (code: string) => (db.$client.prepare('SELECT coalesce(-sum(p.amount), 0) FROM posting p JOIN account a ON a.id = p.account_id WHERE a.code = ?').pluck().get(code) as number) + 0,
    faults: () => faultsIn(db)
  }
}

export type Awarded = ReturnType<typeof openAwarded>
