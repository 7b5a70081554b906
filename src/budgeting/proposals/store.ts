import { and, desc, eq, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { hash } from 'node:crypto'
import { note, proposalReference, proposalVersion } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { canonicalJson } from '../../audit/canonical-json.ts'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { ProposalDocument } from './document.ts'
import type { Proposal, Version, VersionCause } from './proposal.ts'

interface Row {
  id: number, cycleId: number, draftedBy: number, version: number | null, number: number, poolId: number, submittedAt: string,
  consentRef: string | null, consentSha256: string | null, withdrawn: number, mergedInto: number | null
}

function select (db: Db, where: SQL, limit = Number.MAX_SAFE_INTEGER): Proposal[] {
  return db.all<Row>(sql`
    SELECT p.id, p.cycle_id AS cycleId, p.drafted_by AS draftedBy, s.version, s.number, s.pool_id AS poolId, s.submitted_at AS submittedAt,
      s.consent_ref AS consentRef, s.consent_sha256 AS consentSha256,
      NOT EXISTS (SELECT 1 FROM proposal_reference r LEFT JOIN proposal_withdrawal w ON w.proposal_id = r.proposal_id AND w.reference_sha256 = r.sha256
        WHERE r.proposal_id = p.id AND w.proposal_id IS NULL) AS withdrawn,
      (SELECT c.merged_id FROM merger m JOIN merger_consent c ON c.merger_id = m.id WHERE m.first_id = p.id OR m.second_id = p.id) AS mergedInto
    FROM proposal p LEFT JOIN proposal_submission s ON s.proposal_id = p.id WHERE ${where} ORDER BY p.id LIMIT ${limit}`).map(proposalOf)
}

function proposalOf (row: Row): Proposal {
  const { id, cycleId, draftedBy, version, number, poolId, submittedAt, consentRef, consentSha256, withdrawn, mergedInto } = row
  return {
    id,
    cycleId,
    draftedBy,
    withdrawn: withdrawn === 1,
    ...(version === null ? {} : { submission: { version, number, poolId, at: submittedAt, ...(consentRef === null ? {} : { consent: { ref: consentRef, sha256: consentSha256! } }) } }),
    ...(mergedInto === null ? {} : { mergedInto })
  }
}

/** A proposal by its number; NotFound otherwise. */
export function loadProposal (db: Db, id: number): Proposal {
  return found(select(db, sql`p.id = ${id}`)[0], wireId('proposal', id))
}

/** A proposal that was submitted. */
export type Submitted = Proposal & Required<Pick<Proposal, 'submission'>>

/** Submitted proposals of a cycle behind a number, in the order in which they were drafted. */
export function submittedIn (db: Db, cycleId: number, after = 0, limit?: number): Submitted[] {
  return select(db, sql`p.cycle_id = ${cycleId} AND p.id > ${after} AND s.version IS NOT NULL`, limit) as Submitted[]
}

/** The proposals that a reference opens, oldest first. */
export function proposalsOfReference (db: Db, sha256: Buffer): Proposal[] {
  return select(db, sql`p.id IN (SELECT proposal_id FROM proposal_reference WHERE sha256 = ${sha256})`)
}

/** Whether a reference is one of the proposal's. */
export function holdsReference (db: Db, proposalId: number, sha256: Buffer | undefined): boolean {
  return sha256 !== undefined && db.select({ id: proposalReference.proposalId }).from(proposalReference)
    .where(and(eq(proposalReference.proposalId, proposalId), eq(proposalReference.sha256, sha256))).get() !== undefined
}

/** The hashes of the references of a proposal. */
export function referencesOf (db: Db, proposalId: number): Buffer[] {
  return db.select({ sha256: proposalReference.sha256 }).from(proposalReference).where(eq(proposalReference.proposalId, proposalId)).all().map(row => row.sha256)
}

interface VersionRow { version: number, cause: VersionCause, sha256: string, savedAt: string, text: string | null }

const versions = (proposalId: number) => sql`
  SELECT v.version, v.cause, v.sha256, v.saved_at AS savedAt, n.text
  FROM proposal_version v LEFT JOIN note n ON n.id = v.document_note WHERE v.proposal_id = ${proposalId}`

function versionOf ({ text, ...row }: VersionRow): Version {
  return { ...row, ...(text === null ? {} : { document: JSON.parse(text) as ProposalDocument }) }
}

/** The versions of a proposal from one on, oldest first. */
export function versionsOf (db: Db, proposalId: number, from = 1): Version[] {
  return db.all<VersionRow>(sql`${versions(proposalId)} AND v.version >= ${from} ORDER BY v.version`).map(versionOf)
}

/** The last version of a proposal, or a certain one; NotFound otherwise. */
export function loadVersion (db: Db, proposalId: number, version?: number): Version {
  const rows = db.all<VersionRow>(sql`${versions(proposalId)} ${version === undefined ? sql`` : sql`AND v.version = ${version}`} ORDER BY v.version DESC LIMIT 1`)
  return versionOf(found(rows[0], `version ${version ?? 1} of ${wireId('proposal', proposalId)}`))
}

/** The canonical JSON of a document, the SHA-256 of its UTF-8, and the note that keeps it. */
export interface Written { readonly noteId: number, readonly sha256: string }

/** Keeps a document where it can be erased, as canonical JSON. */
export function writeDocument (act: Act, document: ProposalDocument): Written {
  const text = canonicalJson(document)
  return { noteId: act.keepText(text).id, sha256: hash('sha256', text) }
}

/** Adds the next version of a proposal. */
export function insertVersion (act: Act, proposalId: number, cause: VersionCause, { noteId, sha256 }: Written): { version: number, sha256: string } {
  const { db, auditSeq, at: savedAt, actor } = act
  const last = db.select({ version: proposalVersion.version }).from(proposalVersion).where(eq(proposalVersion.proposalId, proposalId)).orderBy(desc(proposalVersion.version)).limit(1).get()
  const version = (last?.version ?? 0) + 1
  db.insert(proposalVersion).values({ proposalId, version, cause, documentNote: noteId, sha256, savedAt, savedBy: actor.staffId, auditSeq }).run()
  return { version, sha256 }
}

/** What a version says; NotFound once that was erased. */
export function wordsOf ({ version, document }: Version): ProposalDocument {
  return found(document, `text of version ${version} any more: it was erased`)
}

/** The number that the next submission of a cycle gets. */
export function nextNumber (db: Db, cycleId: number): number {
  return db.get<{ n: number }>(sql`SELECT coalesce(max(number), 0) + 1 AS n FROM proposal_submission WHERE cycle_id = ${cycleId}`).n
}

/** Whether a proposal was withdrawn with this reference. */
export function hasWithdrawn (db: Db, proposalId: number, referenceSha256: Buffer): boolean {
  return db.get(sql`SELECT 1 FROM proposal_withdrawal WHERE proposal_id = ${proposalId} AND reference_sha256 = ${referenceSha256}`) !== undefined
}

/** Whether the final list of a cycle is settled. */
export function isListed (db: Db, cycleId: number): boolean {
  return db.get(sql`SELECT 1 FROM final_list WHERE cycle_id = ${cycleId}`) !== undefined
}

/** Whether the verdicts of a cycle are published. */
export function isPublished (db: Db, cycleId: number): boolean {
  return db.get(sql`SELECT 1 FROM verdict_publication WHERE cycle_id = ${cycleId}`) !== undefined
}

/** Whether a verdict on a proposal, or a part of one, was accepted. */
export function isJudged (db: Db, proposalId: number): boolean {
  return db.get(sql`SELECT 1 FROM stage_outcome WHERE proposal_id = ${proposalId} AND outcome = 'accepted'`) !== undefined
}

/** A text that a note keeps; undefined once it was erased. */
export function textOf (db: Db, noteId: number | null): string | undefined {
  return noteId === null ? undefined : db.select({ text: note.text }).from(note).where(eq(note.id, noteId)).get()?.text
}

/** How many signatures support a proposal; one that was merged of two has those of the one that has more. */
export function countSignatures (db: Db, proposalId: number): number {
  const own = db.get<{ n: number }>(sql`SELECT count(*) AS n FROM proposal_signature WHERE proposal_id = ${proposalId}`).n
  const parts = db.get<{ first: number, second: number } | undefined>(sql`SELECT m.first_id AS first, m.second_id AS second FROM merger_consent c JOIN merger m ON m.id = c.merger_id WHERE c.merged_id = ${proposalId}`)
  return parts === undefined ? own : Math.max(own, countSignatures(db, parts.first), countSignatures(db, parts.second))
}
