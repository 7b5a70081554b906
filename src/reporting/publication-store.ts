import { and, desc, eq, sql } from 'drizzle-orm'
import { publication, publicationDocument } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { prepared } from '../storage/open.ts'
import type { Db } from '../storage/open.ts'
import type { List, PublicDocument, Publication, PublicationKind } from './publication.ts'

/** A document as the publication shows it. */
export interface ShownDocument { readonly position: string, readonly body: Record<string, unknown> }

/** The number that the next publication gets. */
export function nextPublication (db: Db): number {
  return db.get<{ n: number }>(sql`SELECT coalesce(max(id), 0) + 1 AS n FROM publication`).n
}

/** The publication of a number, which exists. */
export function loadPublication (db: Db, number: number): Publication {
  const { kind, publishedAt, publishedOn } = db.select().from(publication).where(eq(publication.id, number)).get()!
  return { number, kind, publishedAt, asOf: publishedOn }
}

/** Whether the publication of a day was made. */
export function isPublishedOn (db: Db, on: CivilDate): boolean {
  return db.select({ id: publication.id }).from(publication).where(and(eq(publication.kind, 'daily'), eq(publication.publishedOn, on))).get() !== undefined
}

const latestBody = prepared(db => db.select({ body: publicationDocument.body }).from(publicationDocument)
  .where(and(eq(publicationDocument.list, sql.placeholder('list')), eq(publicationDocument.position, sql.placeholder('position'))))
  .orderBy(desc(publicationDocument.publicationId)).limit(1).prepare())

/** Keeps a publication, and of its documents those that say something else than before. */
export function keepPublication (act: Act, { number, kind }: { number: number, kind: PublicationKind }, documents: readonly PublicDocument[]): void {
  const { db, auditSeq } = act
  db.insert(publication).values({ id: number, kind, publishedOn: act.today, publishedAt: act.at, auditSeq }).run()
  for (const { list, position, body } of documents) {
    const text = JSON.stringify(body)
    if (latestBody(db).get({ list, position })?.body === text) continue
    db.insert(publicationDocument).values({ publicationId: number, list, position, body: text }).run()
  }
}

const page = prepared(db => db.$client.prepare(`
  SELECT d.position, d.body FROM publication_document d
  WHERE d.list = :list AND d.position > :after AND d.publication_id = (
    SELECT max(publication_id) FROM publication_document WHERE list = d.list AND position = d.position AND publication_id <= :publication)
  ORDER BY d.position LIMIT :limit`))

/** Documents of a list as a publication shows them, behind a position. */
export function documentsOf (db: Db, publication: number, list: List, { after = '', limit }: { after?: string, limit: number }): ShownDocument[] {
  return (page(db).all({ list, after, publication, limit }) as { position: string, body: string }[])
    .map(({ position, body }) => ({ position, body: JSON.parse(body) as Record<string, unknown> }))
}

const one = prepared(db => db.$client.prepare(`SELECT body FROM publication_document
  WHERE list = ? AND position = ? AND publication_id <= ? ORDER BY publication_id DESC LIMIT 1`).pluck())

/** One document as a publication shows it. */
export function documentAt (db: Db, publication: number, list: List, position: string): Record<string, unknown> | undefined {
  const body = one(db).get(list, position, publication) as string | undefined
  return body === undefined ? undefined : JSON.parse(body) as Record<string, unknown>
}

/** A daily checkpoint, by the publication that it was signed for. */
export interface DailyCheckpoint { readonly publication: number, readonly publishedOn: CivilDate, readonly size: number, readonly note: string }

const daily = 'SELECT p.id AS publication, p.published_on AS publishedOn, c.size, c.note FROM publication p JOIN checkpoint c ON c.kind = \'daily\' AND c.size = p.audit_seq + 1 WHERE p.kind = \'daily\' AND p.id <= ?'
const latest = prepared(db => db.$client.prepare(`${daily} ORDER BY p.id DESC LIMIT 1`))
const behind = prepared(db => db.$client.prepare(`${daily} AND p.id > ? ORDER BY p.id LIMIT ?`))

/** The daily checkpoint that a publication shows: its own, or the last one before it. */
export function dailyCheckpoint (db: Db, publication: number): DailyCheckpoint | undefined {
  return latest(db).get(publication) as DailyCheckpoint | undefined
}

/** The daily checkpoints up to a publication, oldest first, behind that of another one. */
export function dailyCheckpoints (db: Db, publication: number, after: number, limit: number): DailyCheckpoint[] {
  return behind(db).all(publication, after, limit) as DailyCheckpoint[]
}
