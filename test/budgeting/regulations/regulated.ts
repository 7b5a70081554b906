import type { Test } from 'tap'
import { adoptRegulation } from '../../../src/budgeting/regulations/adopt-regulation.ts'
import { sealOf } from '../../../src/budgeting/regulations/seal.ts'
import { openCycleUnder } from '../../../src/budgeting/regulations/open-cycle-under.ts'
import { recordOpinion } from '../../../src/budgeting/regulations/record-opinion.ts'
import type { Subject } from '../../../src/budgeting/regulations/opinion.ts'
import type { Regulation } from '../../../src/budgeting/regulations/regulation.ts'
import { poolsOf } from '../../../src/budgeting/store.ts'
import { addDays, civilDateOf } from '../../../src/calendar/civil-date.ts'
import { contract, exampleOf } from '../../support/contract.ts'
import { openRada, sha } from '../rada.ts'

/** The complete Regulation of the contract's example, for 2028: it contradicts itself nowhere. */
export const example = (exampleOf(contract.find(({ id }) => id === 'adoptRegulation')!) as { document: Regulation }).document

/**
 * A Hramada in February 2027, before the submission of proposals begins, in which Regulations are adopted and cycles opened:
 * `adopt` and `cycleUnder` take the example with whatever is to be different in it; its second pool is that of the village.
 */
export function openRegulated (t: Test, instant = '2027-02-01T09:00:00.000Z') {
  const rada = openRada(t, instant)
  const officer = rada.member('commission_officer')
  const inVillage = { ...example, pools: example.pools.map((pool, i) => i === 0 ? pool : { ...pool, territory: `territory-${rada.places.village}` }) }

  /** An opinion of the budget commission, given today unless told otherwise. */
  const opine = (subject: Subject, on = civilDateOf(rada.clock.now())) =>
    rada.act(rada.secretary.actor, act => recordOpinion(act, { subject, outcome: 'for', on, minutes: { ref: 'Minutes 3', sha256: sha } }))

  /** Adopts a Regulation with everything that this takes, today; returns it as it is kept. */
  const adopt = (change: Partial<Regulation> = {}, replacesId?: number) => {
    const document = { ...inVillage, ...change }
    const { sha256 } = sealOf(document)
    opine({ kind: 'regulation', id: sha256 })
    const decisionId = rada.decide(civilDateOf(rada.clock.now()), rada.places.rada, sha256)
    return rada.act(rada.secretary.actor, act => adoptRegulation(act, { document, decisionId, ...(replacesId === undefined ? {} : { replacesId }) }))
  }

  /** A cycle under a Regulation that is adopted for it. */
  const cycleUnder = (change: Partial<Regulation> = {}) => {
    const regulation = adopt(change)
    const cycle = rada.act(rada.coordinator.actor, act => openCycleUnder(act, { regulationId: regulation.id, decisionId: rada.founding }))
    return { regulation, cycle, pools: poolsOf(rada.service.reader, cycle.id) }
  }

  /** Turns the clock to the first instant of a phase of the example's calendar. */
  const enter = (phase: Regulation['calendar'][number]['phase']) => rada.clock.set(example.calendar.find(term => term.phase === phase)!.from)
  const yesterday = () => addDays(civilDateOf(rada.clock.now()), -1)

  return { ...rada, officer, document: inVillage, opine, adopt, cycleUnder, enter, yesterday }
}
