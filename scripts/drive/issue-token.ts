import type { Client } from './client.ts'

/** Whose token, until which day, who issues it, and the other administrator's token, with which it is confirmed where it waits. */
export interface TokenWish { readonly staff: string, readonly until: string, readonly issuer: string, readonly confirmer: string }

/** Issues a token to an office and has the other administrator confirm it where it waits; returns the secret. */
export async function issueToken (client: Client, { staff, until, issuer, confirmer }: TokenWish): Promise<string> {
  const { body } = await client.post(`/v1/staff/${staff}/tokens`, { expires_on: until }, issuer)
  if (body.state === 'waiting') await client.post(`/v1/tokens/${body.id as string}/confirmation`, {}, confirmer)
  return body.token as string
}
