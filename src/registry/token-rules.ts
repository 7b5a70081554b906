import { addDays } from '../calendar/civil-date.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { cite } from '../law/citations.ts'
import { limits, valueOn } from '../law/limits.ts'
import type { Rule } from '../law/rule.ts'
import type { Token, TokenState } from './staff.ts'

/** A token that is to be issued today. */
export interface TokenFacts { readonly expiresOn: CivilDate, readonly today: CivilDate }

export const tokenEnds: Rule<TokenFacts> = {
  id: 'token-ends',
  cites: cite.credentials,
  says: 'A token ends: today at the earliest, after the longest term of the house at the latest.',
  holds: ({ expiresOn, today }) => today <= expiresOn && expiresOn <= addDays(today, valueOn(limits.tokenDays, today)),
  because: ({ expiresOn, today }) => `${expiresOn} does not lie between ${today} and ${addDays(today, valueOn(limits.tokenDays, today))}.`,
  remedy: 'Name an earlier day; a new token can follow.'
}

/** What a token has to be. */
export const tokenRules: readonly Rule<TokenFacts>[] = [tokenEnds]

/** A token that somebody confirms, and what it is worth now. */
export interface TokenConfirmationFacts { readonly token: Pick<Token, 'id' | 'staffId' | 'issuedBy'>, readonly state: TokenState, readonly by: number }

export const tokenWaits: Rule<TokenConfirmationFacts> = {
  id: 'token-waits',
  cites: cite.credentials,
  says: 'Only a token that waits is confirmed.',
  holds: ({ state }) => state === 'waiting',
  because: ({ token, state }) => `Token token-${token.id} is ${state}.`
}

export const tokenConfirmedByAnother: Rule<TokenConfirmationFacts> = {
  id: 'token-confirmed-by-another',
  cites: cite.fourEyes,
  says: 'A token for another office is confirmed by another administrator than the one who issued it, and never by the office that it is for: whoever hands out credentials alone could act as anybody.',
  holds: ({ token, by }) => token.issuedBy !== by && token.staffId !== by,
  because: ({ token }) => `Token token-${token.id} was issued by ${token.issuedBy === undefined ? 'the service' : `staff-${token.issuedBy}`} for staff-${token.staffId}.`,
  remedy: 'Ask the other administrator; your own token you renew alone.'
}

/** Who confirms which token. */
export const tokenConfirmationRules: readonly Rule<TokenConfirmationFacts>[] = [tokenWaits, tokenConfirmedByAnother]

/** A token that is to be revoked: by whom, whether its office holds no other valid one, and the administrators who hold one. */
export interface RevocationFacts { readonly token: Pick<Token, 'id' | 'staffId' | 'revoked'>, readonly by: number, readonly last: boolean, readonly able: readonly number[] }

export const tokenRevokedOnce: Rule<RevocationFacts> = {
  id: 'token-revoked-once',
  cites: cite.credentials,
  says: 'A token is revoked once, and for good.',
  holds: ({ token }) => !token.revoked,
  because: ({ token }) => `Token token-${token.id} was revoked already.`
}

export const twoAdministratorsAble: Rule<RevocationFacts> = {
  id: 'two-administrators-able',
  cites: cite.fourEyes,
  says: 'Of two administrators neither revokes the last token of the other, or one could then issue every token alone.',
  holds: ({ token, by, last, able }) => !last || token.staffId === by || able.length !== 2 || !able.includes(token.staffId),
  because: ({ token }) => `Token token-${token.id} is the last one of staff-${token.staffId}, one of two administrators.`,
  remedy: 'The other administrator renews the token and revokes the old one; or make a third administrator first.'
}

/** What has to hold when a token is revoked. */
export const revocationRules: readonly Rule<RevocationFacts>[] = [tokenRevokedOnce, twoAdministratorsAble]
