import { hash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { staffGrant, staffGrantConfirmation, staffGrantEnd, token, tokenConfirmation, tokenRevocation } from '../../db/schema.ts'
import type { Actor } from '../audit/act.ts'
import { prepared } from '../storage/open.ts'
import { remembered } from '../storage/remembered.ts'
import type { Db } from '../storage/open.ts'

const find = prepared(db => db.select({ staffId: token.staffId, expiresAt: token.expiresAt }).from(token)
  .innerJoin(tokenConfirmation, sql`${tokenConfirmation.tokenId} = ${token.id}`)
  .where(sql`${token.sha256} = ${sql.placeholder('sha256')} AND NOT EXISTS (SELECT 1 FROM ${tokenRevocation} WHERE ${tokenRevocation.tokenId} = ${token.id})`).prepare())
const roles = prepared(db => db.select({ role: staffGrant.role }).from(staffGrant)
  .innerJoin(staffGrantConfirmation, sql`${staffGrantConfirmation.grantId} = ${staffGrant.id}`)
  .where(sql`${staffGrant.staffId} = ${sql.placeholder('staffId')} AND NOT EXISTS (SELECT 1 FROM ${staffGrantEnd} WHERE ${staffGrantEnd.grantId} = ${staffGrant.id})`)
  .orderBy(staffGrant.role).prepare())

/** Only this is stored of a token. */
export function tokenHash (text: string): Buffer {
  return hash('sha256', text, 'buffer')
}

/** The roles that a member of staff holds now, sorted. */
export function rolesOf (db: Db, staffId: number): string[] {
  return roles(db).all({ staffId }).map(row => row.role)
}

interface Bearer { readonly staffId: number, readonly roles: readonly string[], readonly expiresAt: string }

function bearerOf (db: Db, sha256: Buffer): Bearer | undefined {
  const row = find(db).get({ sha256 })
  return row === undefined ? undefined : { ...row, roles: rolesOf(db, row.staffId) }
}

/** Who sends this token; undefined when it is unknown, waits, has expired or was revoked. Looked up by hash, so the time taken tells nothing. */
export function authenticate (db: Db, text: string, at: Date): Actor | undefined {
  const sha256 = tokenHash(text)
  const bearer = remembered(db, `token ${sha256.toString('base64')}`, () => bearerOf(db, sha256))
  if (bearer === undefined || bearer.expiresAt <= at.toISOString()) return undefined
  return { type: 'staff', staffId: bearer.staffId, roles: bearer.roles, expiresAt: bearer.expiresAt }
}
