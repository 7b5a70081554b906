import { cite } from '../law/citations.ts'
import type { Rule } from '../law/rule.ts'
import type { Grant, Role } from './staff.ts'

/** A role that somebody is to get, and those that the office has or waits for. */
export interface GrantFacts { readonly role: Role, readonly others: readonly Role[] }

const writes: readonly Role[] = ['secretary', 'finance_clerk', 'finance_approver', 'coordinator', 'reviewer', 'commission_officer']
const wordsOf = (roles: readonly Role[]) => roles.map(role => role.replaceAll('_', ' ')).join(', ')

export const roleOnce: Rule<GrantFacts> = {
  id: 'role-once',
  cites: cite.separateRoles,
  says: 'An office gets a role once.',
  holds: ({ role, others }) => !others.includes(role),
  because: ({ role }) => `The office has the role ${wordsOf([role])} or waits for it.`
}

export const administratorHoldsNoOther: Rule<GrantFacts> = {
  id: 'administrator-holds-no-other',
  cites: cite.separateRoles,
  says: 'Whoever hands out roles holds no other.',
  holds: ({ role, others }) => others.length === 0 || (role === 'administrator' ? others.every(other => other === role) : !others.includes('administrator')),
  because: ({ role, others }) => `The office is ${wordsOf(others)} and cannot be ${wordsOf([role])} as well.`,
  remedy: 'Use an office of its own for the administrator.'
}

export const clerkNeverApproves: Rule<GrantFacts> = {
  id: 'clerk-never-approves',
  cites: cite.fourEyes,
  says: 'No office is finance clerk and finance approver.',
  holds: ({ role, others }) => !(['finance_clerk', 'finance_approver'] as const).every(half => half === role || others.includes(half)),
  because: ({ role, others }) => `The office is ${wordsOf(others)} and would be ${wordsOf([role])} as well.`,
  remedy: 'Give the role to another office.'
}

export const auditorOnlyReads: Rule<GrantFacts> = {
  id: 'auditor-only-reads',
  cites: cite.separateRoles,
  says: 'Whoever audits does nothing that is audited.',
  holds: ({ role, others }) => role === 'auditor' ? !others.some(other => writes.includes(other)) : !(writes.includes(role) && others.includes('auditor')),
  because: ({ role, others }) => `The office is ${wordsOf(others)} and cannot be ${wordsOf([role])} as well.`,
  remedy: 'Use an office of its own for the auditor.'
}

export const starostaOnlyHelps: Rule<GrantFacts> = {
  id: 'starosta-only-helps',
  cites: cite.starostaHelps,
  says: 'A starosta helps residents with their documents and watches what is carried out: the office reviews, approves, votes and keeps accounts of nothing.',
  holds: ({ role, others }) => role === 'starosta' ? others.every(other => other === role) : !others.includes('starosta'),
  because: ({ role, others }) => `The office is ${wordsOf(others)} and cannot be ${wordsOf([role])} as well.`,
  remedy: 'Use an office of its own for the starosta.'
}

/** Which roles go together, in the order in which they refuse. Grants that wait count too, so confirming one breaks none of these. */
export const grantRules: readonly Rule<GrantFacts>[] = [roleOnce, clerkNeverApproves, administratorHoldsNoOther, auditorOnlyReads, starostaOnlyHelps]

/** A grant that somebody confirms. */
export interface ConfirmationFacts { readonly grant: Grant, readonly by: number }

export const grantWaits: Rule<ConfirmationFacts> = {
  id: 'grant-waits',
  cites: cite.separateRoles,
  says: 'Only a grant that waits is confirmed.',
  holds: ({ grant }) => grant.state === 'waiting',
  because: ({ grant }) => `Grant grant-${grant.id} is ${grant.state}.`
}

export const confirmedByAnother: Rule<ConfirmationFacts> = {
  id: 'grant-confirmed-by-another',
  cites: cite.fourEyes,
  says: 'A grant is confirmed by another administrator than the one who made it, and never by the office that it is for.',
  holds: ({ grant, by }) => grant.requestedBy !== by && grant.staffId !== by,
  because: ({ grant }) => `Grant grant-${grant.id} was made by ${grant.requestedBy === undefined ? 'the service' : `staff-${grant.requestedBy}`} for staff-${grant.staffId}.`,
  remedy: 'Ask the other administrator.'
}

/** Who confirms which grant. */
export const confirmationRules: readonly Rule<ConfirmationFacts>[] = [grantWaits, confirmedByAnother]

/** A grant that is to end, how many administrators there are now, and the offices of those who hold a valid token. */
export interface EndFacts { readonly grant: Grant, readonly administrators: number, readonly able: readonly number[] }

const endsAnAdministrator = ({ grant }: EndFacts) => grant.role === 'administrator' && grant.state === 'effective'

export const grantRuns: Rule<EndFacts> = {
  id: 'grant-runs',
  cites: cite.separateRoles,
  says: 'A grant ends once.',
  holds: ({ grant }) => grant.state !== 'ended',
  because: ({ grant }) => `Grant grant-${grant.id} has ended already.`
}

export const oneAdministratorStays: Rule<EndFacts> = {
  id: 'one-administrator-stays',
  cites: cite.separateRoles,
  says: 'There is always an administrator.',
  holds: facts => !endsAnAdministrator(facts) || facts.administrators !== 1,
  because: () => 'This is the only administrator.',
  remedy: 'Make another administrator first.'
}

export const twoAdministratorsStay: Rule<EndFacts> = {
  id: 'two-administrators-stay',
  cites: cite.fourEyes,
  says: 'Once there are two administrators there stay two who can act, or one could end the other and then decide alone.',
  holds: facts => !endsAnAdministrator(facts) || (facts.administrators !== 2 && !(facts.able.length === 2 && facts.able.includes(facts.grant.staffId))),
  because: ({ administrators }) => administrators === 2 ? 'After this there would be one administrator.' : 'After this one administrator would hold a valid token.',
  remedy: 'Make a third administrator first, or issue a new token to the office when its holder changes.'
}

/** When a grant may end. */
export const endRules: readonly Rule<EndFacts>[] = [grantRuns, oneAdministratorStays, twoAdministratorsStay]
