import { and, asc, desc, eq, gt, sql } from 'drizzle-orm'
import { allocation, auditLog, election, project, tally } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { civilDateOf } from '../calendar/civil-date.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import type { Ballot, Election, VoteType } from '../exchange/pabulib/election.ts'
import type { Kopecks } from '../ledger/money.ts'
import { prepared } from '../storage/open.ts'
import type { Db } from '../storage/open.ts'
import type { TallyResult } from './tally/document.ts'

/** What of a file's META has no column of its own. */
type Terms = Pick<Election, 'description' | 'threshold' | 'meta'>
/** What of a file's project has no column of its own. */
export type ProjectFacts = Partial<Pick<Election['projects'][number], 'votesColumn' | 'scoreColumn' | 'selected' | 'category' | 'more'>>

/** An imported election without its projects and ballots. */
export interface ImportedElection {
  readonly id: number
  readonly poolId: number
  readonly fileSha256: string
  readonly rule: string
  readonly voteType: string
  readonly currency: string
  readonly rate?: string
  /** In hundredths of the file's currency. */
  readonly sourceBudget: number
  readonly ballots: number
  readonly description: string
  readonly demonstration: boolean
}

function importedOf (row: typeof election.$inferSelect): ImportedElection {
  const { rate, meta, demonstration, auditSeq, ...rest } = row
  return { ...rest, ...(rate === null ? {} : { rate }), description: (JSON.parse(meta) as Terms).description, demonstration: demonstration === 1 }
}

/** The election of a pool, if one was imported. */
export function electionOf (db: Db, poolId: number): ImportedElection | undefined {
  const row = db.select().from(election).where(eq(election.poolId, poolId)).get()
  return row === undefined ? undefined : importedOf(row)
}

const insertBallot = prepared(db => db.$client.prepare('INSERT INTO ballot_group (election_id, position, ballot, count) VALUES (?, ?, ?, ?)'))

/** Stores groups of equal ballots in their one order, as canonical lines. */
export function saveBallots (act: Act, electionId: number, lines: readonly { readonly text: string, readonly count: number }[]): void {
  const insert = insertBallot(act.db)
  lines.forEach(({ text, count }, at) => { insert.run(electionId, at + 1, text, count) })
}

/** The election of a pool as its file told it, for counting; amounts in hundredths of the file's currency. */
export function loadElection (db: Db, poolId: number): Election | undefined {
  const row = db.select().from(election).where(eq(election.poolId, poolId)).get()
  if (row === undefined) return undefined
  const projects = db.select().from(project).where(eq(project.poolId, poolId)).orderBy(asc(project.position)).all()
  const groups = db.$client.prepare<[number], { ballot: string, count: number }>('SELECT ballot, count FROM ballot_group WHERE election_id = ? ORDER BY position').all(row.id)
  return {
    ...(JSON.parse(row.meta) as Terms),
    currency: row.currency,
    budget: row.sourceBudget,
    rule: row.rule,
    voteType: row.voteType as VoteType,
    projects: projects.map(({ externalId, position, sourceCost, title, facts }) => ({ more: {}, ...(JSON.parse(facts) as ProjectFacts), id: externalId, order: position - 1, cost: sourceCost, name: title })),
    ballots: groups.map(({ ballot, count }) => ({ ...(JSON.parse(ballot) as Omit<Ballot, 'count'>), count }))
  }
}

/** A project as lists show it. */
export interface ListedProject {
  readonly id: number
  readonly externalId: string
  readonly code: string
  readonly title: string
  readonly cost: Kopecks
  readonly sourceCost: number
  readonly allocated: Kopecks | null
}

const listed = { id: project.id, externalId: project.externalId, code: project.code, title: project.title, cost: project.cost, sourceCost: project.sourceCost, allocated: allocation.amount }

/** Projects of a pool behind a number, in the order of the file. */
export function listProjects (db: Db, poolId: number, after: number, limit: number): ListedProject[] {
  return db.select(listed).from(project).leftJoin(allocation, eq(allocation.projectId, project.id))
    .where(and(eq(project.poolId, poolId), gt(project.id, after))).orderBy(asc(project.id)).limit(limit).all()
}

/** The projects of a pool that the award gave money, in the order of the file. */
export function fundedProjects (db: Db, poolId: number): (ListedProject & { allocated: Kopecks })[] {
  return db.select({ ...listed, allocated: allocation.amount }).from(project).innerJoin(allocation, eq(allocation.projectId, project.id))
    .where(eq(project.poolId, poolId)).orderBy(asc(project.id)).all()
}

/** The projects of a pool by the ids that its file gives them. */
export function projectsByExternalId (db: Db, poolId: number): Map<string, { id: number, code: string, title: string, cost: Kopecks }> {
  return new Map(db.select(listed).from(project).leftJoin(allocation, eq(allocation.projectId, project.id)).where(eq(project.poolId, poolId)).all().map(row => [row.externalId, row]))
}

/** How many projects stand in all pools of a cycle. */
export function countProjects (db: Db, cycleId: number): number {
  return db.get<{ n: number }>(sql`SELECT count(*) AS n FROM project WHERE pool_id IN (SELECT id FROM pool WHERE cycle_id = ${cycleId})`).n
}

/** A tally as stored: the canonical text, and the SHA-256 of its UTF-8. */
export interface StoredTally { readonly id: number, readonly poolId: number, readonly on: CivilDate, readonly sha256: string, readonly result: TallyResult }

/** The last tally of a pool, or the named one. */
export function tallyOf (db: Db, poolId: number, id?: number): StoredTally | undefined {
  const row = db.select({ tally, body: auditLog.body }).from(tally).innerJoin(auditLog, eq(auditLog.seq, tally.auditSeq))
    .where(and(eq(tally.poolId, poolId), id === undefined ? undefined : eq(tally.id, id))).orderBy(desc(tally.id)).limit(1).get()
  if (row === undefined) return undefined
  const { time } = JSON.parse(row.body) as { time: string }
  return { id: row.tally.id, poolId, on: civilDateOf(time), sha256: row.tally.resultSha256, result: JSON.parse(row.tally.result) as TallyResult }
}

/** Whether a tally was made after a decision was registered. */
export function isTalliedAfter (db: Db, tallyId: number, decisionId: number): boolean {
  return db.get(sql`SELECT 1 FROM tally t, decision d WHERE t.id = ${tallyId} AND d.id = ${decisionId} AND t.audit_seq > d.audit_seq`) !== undefined
}
