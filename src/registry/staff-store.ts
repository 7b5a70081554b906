import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { staff, staffGrant, staffGrantConfirmation, staffGrantEnd, token, tokenConfirmation, tokenRevocation } from '../../db/schema.ts'
import { found } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { tokenStateAt } from './staff.ts'
import type { Grant, Member, Token } from './staff.ts'

function grantsWhere (db: Db, condition: SQL): Grant[] {
  return db.select({ grant: staffGrant, confirmation: staffGrantConfirmation, end: staffGrantEnd }).from(staffGrant)
    .leftJoin(staffGrantConfirmation, eq(staffGrantConfirmation.grantId, staffGrant.id))
    .leftJoin(staffGrantEnd, eq(staffGrantEnd.grantId, staffGrant.id))
    .where(condition).orderBy(staffGrant.id).all()
    .map(({ grant, confirmation, end }) => ({
      id: grant.id,
      staffId: grant.staffId,
      role: grant.role,
      state: end !== null ? 'ended' : confirmation !== null ? 'effective' : 'waiting',
      requestedBy: grant.requestedBy ?? undefined
    }))
}

function tokensWhere (db: Db, condition: SQL): Token[] {
  return db.select({ token, confirmation: tokenConfirmation, revocation: tokenRevocation }).from(token)
    .leftJoin(tokenConfirmation, eq(tokenConfirmation.tokenId, token.id))
    .leftJoin(tokenRevocation, eq(tokenRevocation.tokenId, token.id))
    .where(condition).orderBy(token.id).all()
    .map(({ token, confirmation, revocation }) => ({
      id: token.id,
      staffId: token.staffId,
      issuedAt: token.issuedAt,
      expiresAt: token.expiresAt,
      issuedBy: token.issuedBy ?? undefined,
      confirmed: confirmation !== null,
      revoked: revocation !== null
    }))
}

function memberOf (db: Db, { id, office }: { id: number, office: string }): Member {
  return { id, office, grants: grantsWhere(db, eq(staffGrant.staffId, id)), tokens: tokensWhere(db, eq(token.staffId, id)) }
}

/** A member of staff with all grants and tokens, the ended ones included; NotFound otherwise. */
export function loadMember (db: Db, id: number): Member {
  return memberOf(db, found(db.select().from(staff).where(eq(staff.id, id)).get(), wireId('staff', id)))
}

export function membersAfter (db: Db, id: number, limit: number): Member[] {
  return db.select().from(staff).where(gt(staff.id, id)).orderBy(staff.id).limit(limit).all().map(row => memberOf(db, row))
}

/** A grant by its number; NotFound otherwise. */
export function loadGrant (db: Db, id: number): Grant {
  return found(grantsWhere(db, eq(staffGrant.id, id))[0], wireId('grant', id))
}

/** A token by its number, never its secret; NotFound otherwise. */
export function loadToken (db: Db, id: number): Token {
  return found(tokensWhere(db, eq(token.id, id))[0], wireId('token', id))
}

/** How many administrators there are now: those whose grant is confirmed and has not ended. */
export function administrators (db: Db): number {
  return administratorsNow(db).length
}

/** The offices of the administrators who can act at an instant: those with a token that is confirmed, not revoked and not over. */
export function administratorsWithToken (db: Db, at: string): number[] {
  return administratorsNow(db).filter(staffId => tokensWhere(db, eq(token.staffId, staffId)).some(it => tokenStateAt(at, it) === 'valid'))
}

function administratorsNow (db: Db): number[] {
  return db.select({ staffId: staffGrant.staffId }).from(staffGrant)
    .leftJoin(staffGrantConfirmation, eq(staffGrantConfirmation.grantId, staffGrant.id))
    .leftJoin(staffGrantEnd, eq(staffGrantEnd.grantId, staffGrant.id))
    .where(and(eq(staffGrant.role, 'administrator'), isNotNull(staffGrantConfirmation.grantId), isNull(staffGrantEnd.grantId)))
    .orderBy(staffGrant.id).all().map(row => row.staffId)
}

/** Whether anybody works here yet. */
export function anyStaff (db: Db): boolean {
  return db.select({ id: staff.id }).from(staff).limit(1).get() !== undefined
}
