import { and, asc, desc, eq, gt, lte } from 'drizzle-orm'
import { cycle, note, opinion, regulation } from '../../../db/schema.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import { prepared } from '../../storage/open.ts'
import type { Db } from '../../storage/open.ts'
import type { Opinion, Subject } from './opinion.ts'
import type { Regulation } from './regulation.ts'

/** A Regulation as it was adopted: one version, for ever. */
export interface AdoptedRegulation {
  readonly id: number
  readonly version: number
  /** Of the canonical JSON of the document. */
  readonly sha256: string
  readonly decisionId: number
  readonly opinionId: number
  readonly replacesId?: number
  readonly replacedById?: number
  /** The cycle that was opened under it. */
  readonly cycleId?: number
  /** Why the decision names another document; absent where it does not, or the reason was erased. */
  readonly differsBecause?: string
  readonly document: Regulation
}

// A hash has one document, whatever became of the act that stored it.
const documents = new Map<string, Regulation>()

function documentOf (sha256: string, text: () => string): Regulation {
  const known = documents.get(sha256)
  if (known !== undefined) return known
  if (documents.size >= 50) documents.clear()
  const document = JSON.parse(text()) as Regulation
  documents.set(sha256, document)
  return document
}

function adoptedOf (db: Db, row: typeof regulation.$inferSelect): AdoptedRegulation {
  const replacedBy = db.select({ id: regulation.id }).from(regulation).where(eq(regulation.replacesId, row.id)).get()
  const opened = db.select({ id: cycle.id }).from(cycle).where(eq(cycle.regulationId, row.id)).get()
  const differs = noteText(db, row.differsNote)
  return {
    id: row.id,
    version: row.version,
    sha256: row.sha256,
    decisionId: row.decisionId,
    opinionId: row.opinionId,
    ...(row.replacesId === null ? {} : { replacesId: row.replacesId }),
    ...(replacedBy === undefined ? {} : { replacedById: replacedBy.id }),
    ...(opened === undefined ? {} : { cycleId: opened.id }),
    ...(differs === undefined ? {} : { differsBecause: differs }),
    document: documentOf(row.sha256, () => row.document)
  }
}

/** The text of a note that was not erased; undefined otherwise, and where there is none. */
export function noteText (db: Db, id: number | null): string | undefined {
  return id === null ? undefined : db.select({ text: note.text }).from(note).where(eq(note.id, id)).get()?.text ?? undefined
}

/** A Regulation by its number; NotFound otherwise. */
export function loadRegulation (db: Db, id: number): AdoptedRegulation {
  return adoptedOf(db, found(db.select().from(regulation).where(eq(regulation.id, id)).get(), wireId('regulation', id)))
}

/** Regulations behind a number, in the order of their adoption. */
export function regulationsAfter (db: Db, after: number, limit: number): AdoptedRegulation[] {
  return db.select().from(regulation).where(gt(regulation.id, after)).orderBy(asc(regulation.id)).limit(limit).all().map(row => adoptedOf(db, row))
}

/** The Regulation with this document, if one was adopted. */
export function regulationWith (db: Db, sha256: string): { id: number } | undefined {
  return db.select({ id: regulation.id }).from(regulation).where(eq(regulation.sha256, sha256)).get()
}

const hashOfCycle = prepared(db => db.$client.prepare('SELECT r.sha256 FROM cycle c JOIN regulation r ON r.id = c.regulation_id WHERE c.id = ?').pluck())
const textOf = prepared(db => db.$client.prepare('SELECT document FROM regulation WHERE sha256 = ?').pluck())

/** The Regulation that a cycle pinned when it was opened; undefined for one that was opened without, whose election comes from elsewhere. */
export function regulationOf (db: Db, cycleId: number): Regulation | undefined {
  const sha256 = hashOfCycle(db).get(cycleId) as string | undefined
  return sha256 === undefined ? undefined : documentOf(sha256, () => textOf(db).get(sha256) as string)
}

function opinionFrom (db: Db, row: typeof opinion.$inferSelect): Opinion {
  const remarks = noteText(db, row.remarksNote)
  return {
    id: row.id,
    subject: { kind: row.subjectKind, id: row.subject },
    outcome: row.outcome,
    on: row.onDay,
    minutes: { ref: row.minutesRef, sha256: row.minutesSha256 },
    ...(remarks === undefined ? {} : { remarks })
  }
}

/** An opinion by its number; NotFound otherwise. */
export function loadOpinion (db: Db, id: number): Opinion {
  return opinionFrom(db, found(db.select().from(opinion).where(eq(opinion.id, id)).get(), wireId('opinion', id)))
}

/** Opinions behind a number, in the order of recording; on one kind of subject where that is asked. */
export function opinionsAfter (db: Db, { after, limit, kind }: { after: number, limit: number, kind?: Subject['kind'] }): Opinion[] {
  return db.select().from(opinion).where(and(gt(opinion.id, after), kind === undefined ? undefined : eq(opinion.subjectKind, kind)))
    .orderBy(asc(opinion.id)).limit(limit).all().map(row => opinionFrom(db, row))
}

/** The last opinion of the budget commission on a subject, of those whose minutes are not later than a day where one is given. */
export function opinionOn (db: Db, subject: Subject, by: CivilDate = '9999-12-31'): Opinion | undefined {
  const row = db.select().from(opinion).where(and(eq(opinion.subjectKind, subject.kind), eq(opinion.subject, subject.id), lte(opinion.onDay, by)))
    .orderBy(desc(opinion.onDay), desc(opinion.id)).limit(1).get()
  return row === undefined ? undefined : opinionFrom(db, row)
}
