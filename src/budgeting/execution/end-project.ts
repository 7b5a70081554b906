import type { Act } from '../../audit/act.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { accountCode } from '../../ledger/account.ts'
import { mirror } from '../../ledger/entry.ts'
import { balanceOf, post } from '../../ledger/journal.ts'
import { formatMoney, parseMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { loadDecision } from '../../registry/store.ts'
import type { Document } from '../../spending/voucher.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { enforceStands } from '../cited.ts'
import type { Project } from '../cycle.ts'
import { awardLines } from '../entries.ts'
import { enforceOpinion } from '../regulations/enforce-opinion.ts'
import { loadCycle, loadPool, loadProject } from '../store.ts'
import { enforceOpen } from './accept-milestone.ts'
import { abandonmentRules, completionRules } from './end-rules.ts'
import type { EndFacts } from './end-rules.ts'
import { insertEnd, openWork } from './end-store.ts'
import type { Asset } from './end.ts'
import { acceptancesOf } from './milestone-store.ts'
import { isWork } from './milestone.ts'
import { planFor } from './plan-store.ts'

interface End { readonly projectId: number, readonly on: CivilDate, /** What was delivered, in plain words. */ readonly delivered: string, readonly document: Document }
export interface Complete extends End { readonly assets: readonly Asset[] }
export interface Abandon extends End { readonly decisionId: number, readonly reason: string }

const factsOf = (db: Db, project: Project, on: CivilDate): EndFacts => ({ project: { ...project, awarded: project.allocated !== undefined }, on, ...openWork(db, project.id) })

/**
 * Records that a project was completed, with its final acceptance and the things that it made (Art. 34): every task of its plan
 * was accepted, nothing is open, and what it did not need goes back to its pool in one entry.
 */
export function completeProject (act: Act, { projectId, on, delivered, document, assets }: Complete): void {
  const { db } = act
  const project = loadProject(db, projectId)
  enforceOpen(act, on)
  const done = new Set(acceptancesOf(db, projectId).filter(acceptance => acceptance.on <= on).map(({ task }) => task))
  const kept = planFor(db, project)
  enforce(completionRules, {
    ...factsOf(db, project, on),
    // What is paid, and when, the ledger tells.
    open: kept?.plan.tasks.filter(task => isWork(task) && !done.has(task.id)).map(({ id }) => id) ?? [],
    upkeep: kept?.cost.upkeep === undefined ? 0 : parseMoney(kept.cost.upkeep.yearly),
    assets: assets.length
  })
  const text = act.keepText(delivered)
  const { saved, entrySeq } = giveBack(act, project, on)
  const endId = insertEnd(act, { projectId, ending: 'completed', onDay: on, deliveredNote: text.id, documentRef: document.ref, documentSha256: document.sha256, entrySeq }, assets)
  act.tell({
    action: 'execution.complete',
    target: { type: 'project', id: wireId('project', projectId) },
    after: {
      end: wireId('end', endId), on, saved: formatMoney(saved), delivered_commit: text.commit,
      ...(assets.length === 0 ? {} : { assets: assets.map(({ name, operator, yearlyUpkeep, upkeepSource }) => ({ name, operator, yearly_upkeep: formatMoney(yearlyUpkeep), upkeep_source: upkeepSource })) })
    },
    evidence: [{ ...document }]
  })
}

/**
 * Records that the Rada gave a project up by a published decision, why, and what was delivered of it: it ends as not
 * completed, and what it has left goes back to its pool. Under a Regulation the budget commission has spoken of the draft.
 */
export function abandonProject (act: Act, { projectId, on, delivered, document, decisionId, reason }: Abandon): void {
  const { db } = act
  const project = loadProject(db, projectId)
  const cycle = loadCycle(db, project.cycleId)
  const decision = loadDecision(db, decisionId)
  enforceOpen(act, on)
  enforce(abandonmentRules, { ...factsOf(db, project, on), decision, on })
  enforceOpinion(db, cycle, decision, { kind: 'amendment', id: decision.documentSha256 })
  enforceStands(db, cycle.decisionId, on)
  const [what, why] = [act.keepText(delivered), act.keepText(reason)]
  const { saved, entrySeq } = giveBack(act, project, on, decisionId)
  const endId = insertEnd(act, {
    projectId, ending: 'abandoned', onDay: on, decisionId, reasonNote: why.id, deliveredNote: what.id, documentRef: document.ref, documentSha256: document.sha256, entrySeq
  }, [])
  act.tell({
    action: 'execution.abandon',
    target: { type: 'project', id: wireId('project', projectId) },
    reason: { decision: wireId('decision', decisionId), text_commit: why.commit },
    after: { end: wireId('end', endId), on, saved: formatMoney(saved), delivered_commit: what.commit },
    evidence: [{ ...document }]
  })
}

/** What a project has left goes back to its pool: Dr Project:Allocated / Cr Pool:Unallocated. */
function giveBack (act: Act, { fundCode, code, poolId }: Project, on: CivilDate, decisionId?: number): { saved: Kopecks, entrySeq: number | null } {
  const saved = -balanceOf(act.db, accountCode('allocated', fundCode, code)) + 0
  if (saved === 0) return { saved, entrySeq: null }
  const lines = mirror(awardLines(fundCode, loadPool(act.db, poolId).code, [{ code, amount: saved }]))
  return { saved, entrySeq: post(act, { kind: 'savings', effectiveOn: on, lines, makerId: act.actor.staffId, ...(decisionId === undefined ? {} : { decisionId }) }) }
}
