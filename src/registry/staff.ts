/** What a member of staff may do here. An administrator hands out roles and tokens and holds no other. */
export type Role = 'administrator' | 'secretary' | 'finance_clerk' | 'finance_approver' | 'coordinator' | 'reviewer' | 'commission_officer' | 'auditor' | 'portal'

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
  readonly issuedBy?: number
  readonly revoked: boolean
}

/** An office, never a person: who holds it is known to the personnel file alone. */
export interface Member {
  readonly id: number
  readonly office: string
  readonly grants: readonly Grant[]
  readonly tokens: readonly Token[]
}
