import { changesOf } from '../budgeting/execution/change-store.ts'
import type { Deviation } from '../budgeting/execution/deviation.ts'
import { endsOf } from '../budgeting/execution/end-store.ts'
import { promotionOf } from '../budgeting/execution/reserve-store.ts'
import { loadProject } from '../budgeting/store.ts'
import { formatMoney } from '../ledger/money.ts'
import type { Db } from '../storage/open.ts'
import { decisionRef } from './public-regulations.ts'

const because = (reason: string | undefined) => reason === undefined ? {} : { reason }

/** The decision by which a project was given up, and why; nothing of one that was completed or that its year left unfinished. */
function givenUp (db: Db, id: number): object {
  const end = endsOf(db, id).find(({ withdrawn, ending }) => !withdrawn && ending === 'abandoned')
  return end?.decisionId === undefined ? {} : { decision: decisionRef(db, end.decisionId), ...because(end.reason) }
}

/** What the Rada made of a project that residents voted on, each with its decision and its reason: a deviation in the award, changes of it, a promotion from the reserve list; and how it ended. */
export function publicExecution (db: Db, id: number, deviations: readonly Deviation[]): object {
  const deviation = deviations.find(({ projectId }) => projectId === id)
  const promotion = promotionOf(db, id)
  const changes = changesOf(db, id)
  const { ended } = loadProject(db, id)
  return {
    ...(deviation === undefined
      ? {}
      : { deviation: { voted: formatMoney(deviation.voted), awarded: formatMoney(deviation.amount), decision: decisionRef(db, deviation.decisionId), ...because(deviation.reason) } }),
    ...(promotion === undefined ? {} : { promoted: { on: promotion.on, decision: decisionRef(db, promotion.decisionId) } }),
    ...(changes.length === 0
      ? {}
      : {
          changes: changes.map(({ on, before, after, scope, reason, decisionId }) => ({
            on, before: formatMoney(before), after: formatMoney(after), ...(scope === undefined ? {} : { scope }), ...because(reason), decision: decisionRef(db, decisionId)
          }))
        }),
    ...(ended === undefined ? {} : { ended: { ...ended, ...givenUp(db, id) } })
  }
}
