import { allocation, promotion } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { accountCode } from '../../ledger/account.ts'
import { openAccounts, post } from '../../ledger/journal.ts'
import { formatMoney } from '../../ledger/money.ts'
import { loadDecision } from '../../registry/store.ts'
import { lowestOn } from '../../spending/cover-store.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { enforceStands } from '../cited.ts'
import type { Project } from '../cycle.ts'
import { awardLines, projectAccounts } from '../entries.ts'
import { enforceOpinion } from '../regulations/enforce-opinion.ts'
import { awardedOn, loadCycle, loadPool, loadProject } from '../store.ts'
import { promotionRules } from './promotion-rules.ts'
import type { PromotionFacts } from './promotion-rules.ts'
import { excludedBy, prospectFor, reserveOf } from './reserve-store.ts'

export interface Promote { readonly projectId: number, readonly decisionId: number, readonly on: CivilDate }

/**
 * Gives the next project of the reserve list its cost from what its pool has unallocated, by a decision of the Rada: only when it
 * passes the feasibility check for the days that are left of the year (Art. 51.2). Under a Regulation the budget commission has
 * spoken of the draft. From then on it is carried out like any project that won.
 */
export function promoteProject (act: Act, { projectId, decisionId, on }: Promote): void {
  const { db, auditSeq, today } = act
  const project = loadProject(db, projectId)
  const cycle = loadCycle(db, project.cycleId)
  const decision = loadDecision(db, decisionId)
  const facts = promotionFacts(db, project, { on, from: on > today ? on : today })
  enforce(promotionRules, { decision, on, cycle, ...facts })
  enforceOpinion(db, cycle, decision, { kind: 'amendment', id: decision.documentSha256 })
  enforceStands(db, cycle.decisionId, on)
  openAccounts(act, cycle.fundId, projectAccounts(cycle.fundCode, project))
  const lines = awardLines(cycle.fundCode, facts.pool.code, [{ code: project.code, amount: project.cost }])
  const entrySeq = post(act, { kind: 'promotion', effectiveOn: on, lines, makerId: act.actor.staffId, decisionId })
  db.insert(allocation).values({ projectId, amount: project.cost, auditSeq }).run()
  const doneOn = facts.prospect.doneOn!
  db.insert(promotion).values({ projectId, decisionId, doneOn, entrySeq, auditSeq }).run()
  act.tell({
    action: 'execution.promote',
    target: { type: 'project', id: wireId('project', projectId) },
    reason: { decision: wireId('decision', decisionId) },
    after: { allocated: formatMoney(project.cost), on, done_on: doneOn }
  })
}

/** `from` is the first of the days that are left: however far back a promotion is dated, those that passed carry nothing out. */
function promotionFacts (db: Db, project: Project, { on, from }: { on: CivilDate, from: CivilDate }): Omit<PromotionFacts, 'decision' | 'on' | 'cycle'> {
  const pool = loadPool(db, project.poolId)
  const reserve = reserveOf(db, pool.id)
  const place = reserve.findIndex(({ id }) => id === project.id)
  const since = awardedOn(db, pool.id)
  const before = reserve.slice(0, Math.max(0, place)).filter(({ allocated }) => allocated === undefined)
    .filter(other => excludedBy(db, other).length === 0)
    .map(other => ({ code: other.code, prospect: prospectFor(db, other, from) })).filter(({ prospect }) => prospect.feasible || !prospect.planned)
  return {
    project: { ...project, awarded: project.allocated !== undefined },
    pool: { code: pool.code, ...(since === undefined ? {} : { awardedOn: since }) },
    reserved: place >= 0,
    before: before.map(({ code }) => code),
    from,
    prospect: prospectFor(db, project, from),
    unallocated: lowestOn(db, accountCode('unallocated', project.fundCode, pool.code), on) ?? 0,
    excludedBy: excludedBy(db, project)
  }
}
