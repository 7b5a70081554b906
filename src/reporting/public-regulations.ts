import { heldAnswer, standingAnswer } from '../budgeting/regulations/answers.ts'
import { lotsOf } from '../budgeting/regulations/lot-store.ts'
import type { Lot } from '../budgeting/regulations/lot.ts'
import { loadOpinion, regulationsAfter } from '../budgeting/regulations/store.ts'
import type { ShownCycle } from '../budgeting/show-cycle.ts'
import type { FundSource } from '../budgeting/source.ts'
import { formatMoney, sumMoney } from '../ledger/money.ts'
import { loadDecision } from '../registry/store.ts'
import { wireId, wireIdOr } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { positionOf } from './publication.ts'
import type { PublicDocument } from './publication.ts'

/** A decision as public documents name it. */
export function decisionRef (db: Db, id: number): { id: string, number: string, adopted_on: string } {
  const { number, adoptedOn } = loadDecision(db, id)
  return { id: wireId('decision', id), number, adopted_on: adoptedOn }
}

/** The documents of all versions of all Regulations, each with what the Rada approved. */
export function publicRegulations (db: Db): PublicDocument[] {
  return regulationsAfter(db, 0, Number.MAX_SAFE_INTEGER).map(({ id, version, sha256, decisionId, opinionId, replacesId, replacedById, cycleId, document }) => {
    const { outcome, on } = loadOpinion(db, opinionId)
    return {
      list: 'regulation',
      position: positionOf(id),
      body: {
        id: wireId('regulation', id),
        version,
        title: document.title,
        budget_year: document.budget_year,
        sha256,
        decision: decisionRef(db, decisionId),
        opinion: { outcome, on },
        replaces: wireIdOr('regulation', replacesId) ?? null,
        replaced_by: wireIdOr('regulation', replacedById) ?? null,
        cycle: wireIdOr('cycle', cycleId) ?? null,
        document
      }
    }
  })
}

/** What the public reads of the terms of a cycle: its Regulation, where it stands, its calendar, the sources of its money, and its lots. */
export function publicTerms (db: Db, { cycle, standing, calendar, sources }: Pick<ShownCycle, 'cycle' | 'standing' | 'calendar' | 'sources'>): object {
  return {
    regulation: wireIdOr('regulation', cycle.regulationId) ?? null,
    phase: standingAnswer(standing),
    calendar: calendar.map(heldAnswer),
    sources: sources.map(source => publicSource(db, source)),
    lots: lotsOf(db, cycle.id).filter(lot => lot.replacedById === undefined).map(publicLot)
  }
}

function publicSource (db: Db, { kind, amount, decisionId, on, pools }: FundSource): object {
  return { kind, amount: formatMoney(amount), appropriated: formatMoney(sumMoney(pools.map(pool => pool.amount))), on, decision: decisionRef(db, decisionId) }
}

function publicLot ({ purpose, commitment, committedAt, redraw, revealed }: Lot): object {
  return {
    purpose,
    commitment,
    committed_at: committedAt,
    redrawn: redraw !== undefined,
    ...(revealed === undefined ? {} : { seed: revealed.seed, revealed_at: revealed.at })
  }
}
