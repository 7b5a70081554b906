/** What a member of staff may do here. An administrator hands out roles and tokens and holds no other. */
export type Role = 'administrator' | 'secretary' | 'finance_clerk' | 'finance_approver' | 'coordinator' | 'reviewer' | 'commission_officer' | 'auditor' | 'portal' | 'starosta'

/** A grant takes effect once it is confirmed, at once where there is one administrator only. */
export type GrantState = 'waiting' | 'effective' | 'ended'

export interface Grant {
  readonly id: number
  readonly staffId: number
  readonly role: Role
  readonly state: GrantState
  /** Absent for the first administrator, whom the service made. */
  readonly requestedBy?: number
}

export interface Token {
  readonly id: number
  readonly staffId: number
  readonly issuedAt: string
  readonly expiresAt: string
  /** Absent for the first administrator's token, which the service made. */
  readonly issuedBy?: number
  /** A token that is not confirmed waits and opens nothing. */
  readonly confirmed: boolean
  readonly revoked: boolean
}

export type TokenState = 'waiting' | 'valid' | 'expired' | 'revoked'

/** What a token is worth at an instant. */
export function tokenStateAt (at: string, { expiresAt, confirmed, revoked }: Pick<Token, 'expiresAt' | 'confirmed' | 'revoked'>): TokenState {
  return revoked ? 'revoked' : expiresAt <= at ? 'expired' : confirmed ? 'valid' : 'waiting'
}

/** An office, never a person: who holds it is known to the personnel file alone. */
export interface Member {
  readonly id: number
  readonly office: string
  readonly grants: readonly Grant[]
  readonly tokens: readonly Token[]
}
