import { awardChange } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { accountCode } from '../../ledger/account.ts'
import { mirror } from '../../ledger/entry.ts'
import { post } from '../../ledger/journal.ts'
import { formatMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { loadDecision } from '../../registry/store.ts'
import { contractedFor } from '../../spending/contracts/contract-store.ts'
import { lowestOn } from '../../spending/cover-store.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { enforceStands } from '../cited.ts'
import type { Project } from '../cycle.ts'
import { awardLines } from '../entries.ts'
import { enforceOpinion } from '../regulations/enforce-opinion.ts'
import { loadCycle, loadPool, loadProject } from '../store.ts'
import { enforceOpen } from './accept-milestone.ts'
import { loadAmendment } from './amendment-store.ts'
import { changeRules } from './change-rules.ts'
import type { ChangeFacts } from './change-rules.ts'
import { takenOf } from './change-store.ts'
import type { ChangeSource } from './change.ts'
import { allocatedTo } from './money.ts'

export interface ChangeAward {
  readonly projectId: number
  readonly decisionId: number
  readonly on: CivilDate
  /** What the project has from now on; absent, it keeps what it has. */
  readonly amount?: Kopecks
  /** What is built instead, in plain words; absent, what was voted on. */
  readonly scope?: string
  readonly reason: string
  readonly source?: ChangeSource
}

/**
 * Changes the amount or the scope of an awarded project by a published decision of the Rada, with what was before and what is
 * after: more money comes from a named source, less goes back to the pool. Under a Regulation the budget commission has
 * spoken of the draft where money moves.
 */
export function changeAward (act: Act, { projectId, decisionId, on, amount, scope, reason, source }: ChangeAward): void {
  const { db, auditSeq } = act
  const project = loadProject(db, projectId)
  const cycle = loadCycle(db, project.cycleId)
  const pool = loadPool(db, project.poolId)
  const decision = loadDecision(db, decisionId)
  const before = allocatedTo(db, project)
  const after = amount ?? before
  enforce(changeRules, {
    decision,
    on,
    cycle,
    project: { ...project, awarded: project.allocated !== undefined },
    before,
    after,
    rescoped: scope !== undefined,
    ...(source === undefined ? {} : { source: source.kind }),
    ...amendmentFacts(db, project, source),
    unallocated: lowestOn(db, accountCode('unallocated', cycle.fundCode, pool.code), on) ?? 0,
    contracted: contractedFor(db, projectId)
  })
  if (after !== before) enforceOpinion(db, cycle, decision, { kind: 'amendment', id: decision.documentSha256 })
  enforceStands(db, cycle.decisionId, on)
  // Where no money moves no entry asks for it.
  enforceOpen(act, on)
  const entrySeq = postChange(act, { ...project, pool: pool.code }, { before, after, on, decisionId })
  const [what, why] = [scope === undefined ? undefined : act.keepText(scope), act.keepText(reason)]
  db.insert(awardChange).values({
    projectId, decisionId, onDay: on, before, after, scopeNote: what?.id ?? null, reasonNote: why.id, source: source?.kind ?? null, amendmentId: source?.kind === 'amendment' ? source.amendmentId : null, entrySeq, auditSeq
  }).run()
  act.tell({
    action: 'execution.change_award',
    target: { type: 'project', id: wireId('project', projectId) },
    reason: { decision: wireId('decision', decisionId), text_commit: why.commit },
    before: { amount: formatMoney(before) },
    after: {
      amount: formatMoney(after),
      on,
      ...(what === undefined ? {} : { scope_commit: what.commit }),
      ...(source === undefined ? {} : { source: source.kind === 'pool' ? wireId('pool', project.poolId) : wireId('amendment', source.amendmentId) })
    }
  })
}

function amendmentFacts (db: Db, { poolId }: Project, source: ChangeSource | undefined): Pick<ChangeFacts, 'amendment'> {
  if (source?.kind !== 'amendment') return {}
  const { id, on, lines } = loadAmendment(db, source.amendmentId)
  return { amendment: { id: wireId('amendment', id), on, gives: Math.max(0, lines.find(line => line.poolId === poolId)?.amount ?? 0), taken: takenOf(db, id, poolId) } }
}

function postChange (act: Act, { fundCode, code, pool }: Project & { pool: string }, { before, after, on, decisionId }: { before: Kopecks, after: Kopecks, on: CivilDate, decisionId: number }): number | null {
  if (before === after) return null
  const lines = awardLines(fundCode, pool, [{ code, amount: Math.abs(after - before) }])
  return post(act, { kind: 'award_change', effectiveOn: on, makerId: act.actor.staffId, decisionId, lines: after > before ? lines : mirror(lines) })
}
