import { sql } from 'drizzle-orm'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { sumMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { decisionOn } from '../../registry/decision-on.ts'
import type { Db } from '../../storage/open.ts'
import type { AwardChange } from './change.ts'

interface Row {
  id: number, projectId: number, decisionId: number, on: CivilDate, before: Kopecks, after: Kopecks, rescoped: number, scope: string | null, reason: string | null,
  source: 'pool' | 'amendment' | null, amendmentId: number | null, entrySeq: number | null
}

/** The changes of a project's award, in the order of recording. */
export function changesOf (db: Db, projectId: number): AwardChange[] {
  return db.all<Row>(sql`
    SELECT c.id, c.project_id AS projectId, c.decision_id AS decisionId, c.on_day AS "on", c.before, c.after, c.scope_note IS NOT NULL AS rescoped, s.text AS scope, r.text AS reason,
      c.source, c.amendment_id AS amendmentId, c.entry_seq AS entrySeq
    FROM award_change c LEFT JOIN note s ON s.id = c.scope_note LEFT JOIN note r ON r.id = c.reason_note WHERE c.project_id = ${projectId} ORDER BY c.id`)
    .map(({ rescoped, scope, reason, source, amendmentId, entrySeq, ...row }) => ({
      ...row,
      rescoped: rescoped === 1,
      ...(scope === null ? {} : { scope }),
      ...(reason === null ? {} : { reason }),
      ...(source === null ? {} : { source: source === 'pool' ? { kind: 'pool' } : { kind: 'amendment', amendmentId: amendmentId! } }),
      ...(entrySeq === null ? {} : { entrySeq })
    }))
}

/**
 * What of a project's award rests by a day on decisions that are no longer in force: the growth since the last change that still stands,
 * which said what the project has from then on.
 */
export function fallenGrowth (db: Db, projectId: number, on: CivilDate): Kopecks {
  const changes = changesOf(db, projectId).filter(change => change.on <= on && change.before !== change.after)
  const stands = changes.findLastIndex(({ decisionId }) => decisionOn(db, decisionId, on).status === 'in_force')
  return sumMoney(changes.slice(stands + 1).map(({ before, after }) => Math.max(0, after - before)))
}

/** What awards have taken of what an amendment gave a pool. */
export function takenOf (db: Db, amendmentId: number, poolId: number): Kopecks {
  return db.get<{ value: Kopecks }>(sql`SELECT coalesce(sum(c.after - c.before), 0) AS value FROM award_change c JOIN project j ON j.id = c.project_id
    WHERE c.amendment_id = ${amendmentId} AND j.pool_id = ${poolId}`).value
}
