import type { Test } from 'tap'
import { body, decision, decisionEvent, territory } from '../../db/schema.ts'
import type { Act, Actor } from '../../src/audit/act.ts'
import { system } from '../../src/audit/act.ts'
import { Refusal } from '../../src/law/rule.ts'
import { balanceOf } from '../../src/ledger/journal.ts'
import { openFund } from '../../src/contributions/terms/open-fund.ts'
import type { OpeningWish } from '../../src/contributions/terms/open-fund.ts'
import { purposesOf } from '../../src/contributions/store.ts'
import { recordContribution } from '../../src/contributions/record-contribution.ts'
import type { ContributionWish, Recorded } from '../../src/contributions/record-contribution.ts'
import { openHouse } from '../support/house.ts'
import type { House } from '../support/house.ts'

export const SHA = 'a'.repeat(64)

/** Territories, bodies and decisions as a registry would have them, stored without asking anybody. */
export interface Ground {
  readonly house: House
  readonly clerk: Actor
  readonly uprava: number
  readonly assembly: number
  /** A territorial body that is a legal entity, in the assembly's territory. */
  readonly tpsg: number
  readonly village: number
  readonly otherVillage: number
  readonly otherAssembly: number
  /** A territorial body of one person, in the other village. */
  readonly elder: number
  decide (bodyId: number, adoptedOn: string): number
  happens (decisionId: number, event: 'suspended' | 'resumed' | 'annulled' | 'superseded'): void
  /** Opens a fund of the assembly, decided on 2027-02-01, with two purposes and a term to 2027-06-30, unless told otherwise. */
  fund (wish?: Partial<OpeningWish> & { by?: number, on?: string }): { id: number, code: string, p0: number, p1: number, p2: number, decision: number }
  /** The operation that records 50.00 received on 2027-03-01, unless told otherwise. */
  paying (fund: { id: number }, wish: Partial<ContributionWish>): (act: Act) => Recorded
  pay (fund: { id: number }, wish: Partial<ContributionWish>): Recorded
  act<T> (operation: (act: Act) => T): T
  balances (...codes: string[]): Record<string, number>
  /** The id of the rule that refuses, and its sentence; the trail and the entries stay as they were. */
  refused (t: Test, operation: (act: Act) => unknown): string[]
}

export function openGround (t: Test, instant = '2027-07-15T09:00:00.000Z'): Ground {
  const house = openHouse(t, instant)
  const clerk = house.member('finance_clerk').actor
  house.openYear(2027)
  const store = <T>(insert: (act: Act) => T): T => house.act(system, act => {
    const value = insert(act)
    act.tell({ action: 'test.ground', target: { type: 'test', id: 'ground' } })
    return value
  })
  const name = (be: string) => JSON.stringify({ be, en: be })
  const place = (parentId: number | null, kind: 'hramada' | 'settlement', be: string) => store(({ db, auditSeq }) =>
    db.insert(territory).values({ parentId, kind, name: name(be), auditSeq }).returning({ id: territory.id }).get().id)
  const organ = (territoryId: number, kind: 'uprava' | 'assembly' | 'tpsg', form?: 'collegial_entity' | 'individual') => store(({ db, auditSeq }) =>
    db.insert(body).values({ territoryId, kind, form, name: name(`${kind} ${territoryId}`), auditSeq }).returning({ id: body.id }).get().id)
  const root = place(null, 'hramada', 'Hramada')
  const village = place(root, 'settlement', 'Village')
  const otherVillage = place(root, 'settlement', 'Other village')
  const uprava = organ(root, 'uprava')
  const assembly = organ(village, 'assembly')
  const tpsg = organ(village, 'tpsg', 'collegial_entity')
  const otherAssembly = organ(otherVillage, 'assembly')
  const elder = organ(otherVillage, 'tpsg', 'individual')
  let numbers = 0
  const decide = (bodyId: number, adoptedOn: string) => store(({ db, auditSeq }) => db.insert(decision).values({
    bodyId, number: String(++numbers), title: name('Decision'), adoptedOn, votesFor: 30, votesAgainst: 0, votesAbstained: 0, votesPresent: 30, votesElected: 40, quorumRule: 'a half', majorityRule: 'a half', ruleSource: 'minutes', documentSha256: SHA, auditSeq
  }).returning({ id: decision.id }).get().id)
  const act = <T>(operation: (act: Act) => T) => house.act(clerk, operation)
  const paying = (fund: { id: number }, wish: Partial<ContributionWish>) => (act: Act) =>
    recordContribution(act, { fundId: fund.id, amount: 5000, receivedOn: '2027-03-01', documentRef: 'PP/1', ...wish })
  const entries = () => house.service.reader.$client.prepare('SELECT count(*) FROM entry').pluck().get() as number
  return {
    house, clerk, uprava, assembly, tpsg, village, otherVillage, otherAssembly, elder, decide, act,
    happens: (decisionId, event) => store(({ db, auditSeq }) => db.insert(decisionEvent).values({ decisionId, event, onDay: '2027-07-01', documentSha256: SHA, auditSeq }).run()),
    fund ({ by = assembly, on = '2027-02-01', ...wish } = {}) {
      const decisionId = wish.decisionId ?? decide(by, on)
      const { id } = act(act => openFund(act, {
        name: { be: 'Вуліца' },
        territoryId: village,
        decisionId,
        authorisedBodyId: uprava,
        purposes: [{ title: { be: `Студня ${decisionId}` }, reimbursePercent: 20 }, { title: { be: `Ліхтары ${decisionId}` }, reimbursePercent: 0 }],
        categories: [{ code: 'A', title: { be: 'Двор' }, amount: 5000, basis: 'suggested' }],
        dueOn: ['2027-06-30'],
        ...wish
      }))
      const [p0, p1, p2] = purposesOf(house.service.reader, id)
      return { id, code: p1!.fundCode, p0: p0!.id, p1: p1!.id, p2: p2?.id ?? 0, decision: decisionId }
    },
    paying,
    pay: (fund, wish) => act(paying(fund, wish)),
    balances: (...codes) => Object.fromEntries(codes.map(code => [code, balanceOf(house.service.reader, code)])),
    refused (t, operation) {
      const before = [house.service.trail.size(), entries()]
      try {
        act(operation)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        t.same([house.service.trail.size(), entries()], before, `${error.first.rule.id} changes nothing`)
        error.all()
        return [error.first.rule.id, error.first.because]
      }
      return ['allowed']
    }
  }
}
