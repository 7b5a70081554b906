import type { Test } from 'tap'
import { body, contribution, cycle, decision, fund, territory } from '../../db/schema.ts'
import type { Act, Actor } from '../../src/audit/act.ts'
import { credited } from '../../src/contributions/entries.ts'
import { openFund } from '../../src/contributions/terms/open-fund.ts'
import { openYear } from '../../src/fiscal-year/open-year.ts'
import { accountCode, planAccount } from '../../src/ledger/account.ts'
import type { AccountClass } from '../../src/ledger/account.ts'
import type { Draft, Line } from '../../src/ledger/entry.ts'
import { balanceOf, openAccounts, post } from '../../src/ledger/journal.ts'
import { actLines, commitmentLines, paymentLines } from '../../src/spending/entries.ts'
import type { Earmark } from '../../src/spending/entries.ts'
import { openHouse } from '../support/house.ts'

export const sha = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
export const names = (be: string) => ({ be })

/** A Hramada in March 2027: a clerk, two approvers, a secretary, an assembly that decided on the fund F01 with P01 and P02, and the year 2027 open. */
export function openBooks (t: Test) {
  const house = openHouse(t, '2027-03-01T09:00:00.000Z')
  const { service } = house
  const db = service.reader
  const [clerk, approver, second, secretary, auditor] = [house.member('finance_clerk'), house.member('finance_approver'), house.member('finance_approver'), house.member('secretary'), house.member('auditor')]
  const act = <T>(who: { actor: Actor }, operation: (act: Act) => T): T => house.act(who.actor, operation)
  const told = (act: Act) => act.tell({ action: 'test.prepare', target: { type: 'test', id: 'test' } })

  const bodies = act(clerk, ({ db, auditSeq, ...rest }) => {
    const place = db.insert(territory).values({ kind: 'hramada', name: '{"be":"Грамада"}', auditSeq }).returning({ id: territory.id }).get()
    const village = db.insert(territory).values({ parentId: place.id, kind: 'settlement', name: '{"be":"Вёска"}', auditSeq }).returning({ id: territory.id }).get()
    const add = (kind: 'rada' | 'uprava' | 'assembly', territoryId: number) =>
      db.insert(body).values({ kind, territoryId, name: `{"be":"${kind}"}`, auditSeq }).returning({ id: body.id }).get().id
    const made = { village: village.id, rada: add('rada', place.id), uprava: add('uprava', place.id), assembly: add('assembly', village.id) }
    told({ db, auditSeq, ...rest })
    return made
  })

  let numbers = 0
  const decide = (bodyId: number, adoptedOn: string): number => act(secretary, act => {
    const { id } = act.db.insert(decision).values({
      bodyId, number: String(++numbers), title: '{"be":"Рашэнне"}', adoptedOn, votesFor: 30, votesAgainst: 0, votesAbstained: 0, votesPresent: 30, votesElected: 40, documentSha256: sha, auditSeq: act.auditSeq
    }).returning({ id: decision.id }).get()
    told(act)
    return id
  })

  act(approver, act => openYear(act, 2027))
  const founding = decide(bodies.assembly, '2027-02-01')
  const { id: fundId } = act(clerk, act => openFund(act, {
    name: names('Студня'),
    territoryId: bodies.village,
    decisionId: founding,
    authorisedBodyId: bodies.uprava,
    purposes: [{ title: names('Студня'), reimbursePercent: 50 }, { title: names('Пляцоўка'), reimbursePercent: 0 }],
    categories: [{ code: 'A', title: names('Усе'), amount: 2500, basis: 'fixed' }],
    dueOn: ['2028-12-01']
  }))

  const enter = (draft: Partial<Draft> & { on: string, lines: readonly Line[] }): number => act(clerk, act => {
    const { on, ...rest } = draft
    const seq = post(act, { kind: 'contribution', makerId: clerk.actor.staffId, effectiveOn: on, ...rest })
    told(act)
    return seq
  })
  const spending = { approverId: approver.actor.staffId, document: { ref: 'Invoice 17', sha256: sha } }
  let payers = 0

  return {
    ...house,
    house,
    act,
    db,
    clerk,
    approver,
    second,
    secretary,
    auditor,
    bodies,
    fundId,
    founding,
    decide,
    enter,
    told,
    /** Somebody pays for a purpose; a contributor of its own unless one is given. */
    pay (on: string, purpose: 1 | 2, amount: number, contributor = String(++payers).padStart(32, '0')) {
      return act(clerk, act => {
        const entrySeq = post(act, { kind: 'contribution', makerId: clerk.actor.staffId, effectiveOn: on, lines: credited(amount, 'F01', `P0${purpose}`) })
        act.db.insert(contribution).values({ fundId, purposeId: purpose + 1, contributor, amount, receivedOn: on, recordedAs: 'credited', documentRef: 'Bank 1', entrySeq, auditSeq: act.auditSeq }).run()
        told(act)
        return entrySeq
      })
    },
    /** A commitment, of which a part is accepted, of which a part is paid. */
    spend (on: string, earmark: Earmark, { commit, accept = 0, paid = 0, contract }: { commit: number, accept?: number, paid?: number, contract: number }) {
      const common = { on, ...spending }
      enter({ ...common, kind: 'commitment', lines: commitmentLines({ earmark, amount: commit, commitmentId: contract }) })
      if (accept > 0) enter({ ...common, kind: 'act', lines: actLines({ earmark, amount: accept, commitmentId: contract }) })
      if (paid > 0) enter({ ...common, kind: 'payment', lines: paymentLines({ earmark, amount: paid, commitmentId: contract }) })
    },
    spending,
    /** What a class of account holds at the end of a day, debit positive. */
    held: (kind: AccountClass, code: string, part?: string, on?: string) => balanceOf(db, accountCode(kind, code, part), on),
    /** A participatory fund for a budget year with one pool, and a project J001 that was awarded. */
    openCycle (code: string, budgetYear: number) {
      const decisionId = decide(bodies.rada, '2027-02-15')
      return act(clerk, act => {
        const { db, auditSeq } = act
        const { id } = db.insert(fund).values({ code, kind: 'participatory', yearEnd: 'lapses', name: '{"be":"ІБ"}', decisionId, auditSeq }).returning({ id: fund.id }).get()
        db.insert(cycle).values({ fundId: id, title: '{"be":"ІБ"}', budgetYear, decisionId, auditSeq }).run()
        const part = (code: string) => ({ code, label: names(code) })
        openAccounts(act, id, [
          ...(['treasury', 'payables', 'dueToBudget', 'budgetFinancing', 'fund', 'authority', 'lapsed'] as const).map(kind => planAccount(kind, code)),
          planAccount('unallocated', code, part('Pool1')),
          ...(['allocated', 'committed', 'spent', 'works'] as const).map(kind => planAccount(kind, code, part('J001')))
        ])
        told(act)
        return { id, decisionId }
      })
    }
  }
}

export type Books = ReturnType<typeof openBooks>

export const well: Earmark = { fund: 'F01', part: 'P01', bucket: 'available', cash: 'bank' }
export const playground: Earmark = { fund: 'F01', part: 'P02', bucket: 'available', cash: 'bank' }
export const project = (fund: string): Earmark => ({ fund, part: 'J001', bucket: 'allocated', cash: 'treasury' })

/** Every account with its balance at the end of a day, those at zero left out. */
export function balances (db: Books['db'], on: string): Record<string, number> {
  const rows = db.$client.prepare(`SELECT a.code, sum(d.movement) AS balance FROM account a JOIN account_day d ON d.account_id = a.id
    WHERE d.on_day <= ? GROUP BY a.id HAVING sum(d.movement) <> 0 ORDER BY a.code`).all(on) as { code: string, balance: number }[]
  return Object.fromEntries(rows.map(({ code, balance }) => [code, balance]))
}
