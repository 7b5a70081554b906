import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { asset, projectEnd } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import type { Names } from '../../ledger/account.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { Ended } from '../cycle.ts'
import type { Asset, ProjectEnd } from './end.ts'

const standing = sql`NOT EXISTS (SELECT 1 FROM project_end_withdrawal w WHERE w.end_id = x.id)`
/** The close of a year that holds: its last event. */
const closeStands = sql`NOT EXISTS (SELECT 1 FROM fiscal_year_event l JOIN fiscal_year_event c ON c.year = l.year WHERE c.id = u.close_event_id AND l.id > c.id)`

/** How and when a project ended; undefined while it runs. A close that was reopened ended nothing. */
export function endedOf (db: Db, projectId: number): Ended | undefined {
  return db.get<Ended | undefined>(sql`
    SELECT x.ending, x.on_day AS "on" FROM project_end x WHERE x.project_id = ${projectId} AND ${standing}
    UNION ALL SELECT 'not_completed', e.year || '-12-31' FROM unfinished_project u JOIN fiscal_year_event e ON e.id = u.close_event_id WHERE u.project_id = ${projectId} AND ${closeStands} LIMIT 1`)
}

interface Row {
  id: number, projectId: number, ending: ProjectEnd['ending'], on: CivilDate, decisionId: number | null, reason: string | null, delivered: string | null, ref: string, sha256: string,
  saved: Kopecks, entrySeq: number | null, withdrawn: number
}

function ends (db: Db, where: SQL): ProjectEnd[] {
  return db.all<Row>(sql`
    SELECT x.id, x.project_id AS projectId, x.ending, x.on_day AS "on", x.decision_id AS decisionId, r.text AS reason, d.text AS delivered, x.document_ref AS ref, x.document_sha256 AS sha256,
      coalesce((SELECT sum(p.amount) FROM posting p WHERE p.entry_seq = x.entry_seq AND p.amount > 0), 0) AS saved, x.entry_seq AS entrySeq, NOT ${standing} AS withdrawn
    FROM project_end x LEFT JOIN note r ON r.id = x.reason_note LEFT JOIN note d ON d.id = x.delivered_note WHERE ${where} ORDER BY x.id`)
    .map(({ decisionId, reason, delivered, ref, sha256, entrySeq, withdrawn, ...row }) => ({
      ...row,
      ...(decisionId === null ? {} : { decisionId }),
      ...(reason === null ? {} : { reason }),
      ...(delivered === null ? {} : { delivered }),
      document: { ref, sha256 },
      ...(entrySeq === null ? {} : { entrySeq }),
      withdrawn: withdrawn === 1,
      assets: assetsOf(db, row.id)
    }))
}

/** The ends of a project that were recorded, those that were withdrawn among them, oldest first. */
export function endsOf (db: Db, projectId: number): ProjectEnd[] {
  return ends(db, sql`x.project_id = ${projectId}`)
}

/** The end of a project by its own number; NotFound otherwise. */
export function loadEnd (db: Db, id: number): ProjectEnd {
  return found(ends(db, sql`x.id = ${id}`)[0], wireId('end', id))
}

interface AssetRow { id: number, name: string, operator: string, yearlyUpkeep: Kopecks, upkeepSource: string }
const assetOf = ({ name, operator, upkeepSource, ...row }: AssetRow) => ({ ...row, name: JSON.parse(name) as Names, operator: JSON.parse(operator) as Names, upkeepSource: JSON.parse(upkeepSource) as Names })

function assetsOf (db: Db, endId: number): (Asset & { id: number })[] {
  return db.all<AssetRow>(sql`SELECT id, name, operator, yearly_upkeep AS yearlyUpkeep, upkeep_source AS upkeepSource FROM asset WHERE end_id = ${endId} ORDER BY id`).map(assetOf)
}

/** A thing in the register of what projects made. */
export interface ListedAsset extends Asset { readonly id: number, readonly projectId: number, readonly completedOn: CivilDate }

/** Things that completed projects made, behind a number, oldest first; those of an end that was withdrawn left out. */
export function assetsAfter (db: Db, after: number, limit: number): ListedAsset[] {
  return db.all<AssetRow & { projectId: number, completedOn: CivilDate }>(sql`
    SELECT a.id, a.name, a.operator, a.yearly_upkeep AS yearlyUpkeep, a.upkeep_source AS upkeepSource, x.project_id AS projectId, x.on_day AS completedOn
    FROM asset a JOIN project_end x ON x.id = a.end_id WHERE a.id > ${after} AND ${standing} ORDER BY a.id LIMIT ${limit}`).map(row => ({ ...assetOf(row), projectId: row.projectId, completedOn: row.completedOn }))
}

/** Stores the end of a project with what it made, and returns its number. */
export function insertEnd ({ db, auditSeq }: Act, values: Omit<typeof projectEnd.$inferInsert, 'id' | 'auditSeq'>, assets: readonly Asset[]): number {
  const { id } = db.insert(projectEnd).values({ ...values, auditSeq }).returning({ id: projectEnd.id }).get()
  for (const { name, operator, yearlyUpkeep, upkeepSource } of assets) {
    db.insert(asset).values({ endId: id, name: JSON.stringify(name), operator: JSON.stringify(operator), yearlyUpkeep, upkeepSource: JSON.stringify(upkeepSource), auditSeq }).run()
  }
  return id
}

/** What of a project is not settled: what is promised and not accepted, the vouchers that wait, and the last step of its spending up to the acts that accept it. */
export function openWork (db: Db, projectId: number): { committed: Kopecks, awaiting: string[], lastOn?: CivilDate } {
  const { committed } = db.get<{ committed: Kopecks }>(sql`SELECT -coalesce(sum(p.amount), 0) AS committed FROM account a JOIN posting p ON p.account_id = a.id WHERE a.project_id = ${projectId} AND a.code GLOB '*:Committed'`)
  const awaiting = db.all<{ id: number }>(sql`SELECT v.id FROM voucher v LEFT JOIN voucher_outcome o ON o.voucher_id = v.id
    WHERE v.project_id = ${projectId} AND o.voucher_id IS NULL AND v.kind IN ('commitment', 'act', 'release', 'credit_note', 'reversal') ORDER BY v.id`)
  const { lastOn } = db.get<{ lastOn: CivilDate | null }>(sql`SELECT max(e.effective_on) AS lastOn FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq
    WHERE a.project_id = ${projectId} AND (a.code GLOB '*:Allocated' OR a.code GLOB '*:Committed')`)
  return { committed, awaiting: awaiting.map(({ id }) => wireId('voucher', id)), ...(lastOn === null ? {} : { lastOn }) }
}
