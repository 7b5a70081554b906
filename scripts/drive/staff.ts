import type { Client } from './client.ts'
import { issueToken } from './issue-token.ts'

const offices = {
  secretary: 'Secretariat of the Rada', finance_clerk: 'Finance office, desk 1', finance_approver: 'Finance office, head',
  second_approver: 'Uprava, deputy chair', coordinator: 'Budget of participation, desk', auditor: 'Auditor of the year', second_clerk: 'Finance office, desk 2',
  secretariat: 'Secretariat of the Uprava', lawyer: 'Legal department', commission_officer: 'Election commission, chair', second_officer: 'Election commission, secretary',
  portal: 'Portal of the Hramada', starosta: 'Starosta of Baravoye'
} as const
export type Office = keyof typeof offices
const roleOf = { second_approver: 'finance_approver', second_clerk: 'finance_clerk', secretariat: 'reviewer', lawyer: 'reviewer', second_officer: 'commission_officer' } as const

export const titleOf = (office: Office): string => offices[office]
export const roleOfOffice = (office: Office): string => roleOf[office as keyof typeof roleOf] ?? office

/** Who works in a Hramada, by office. */
export interface Staff {
  /** The tokens in force. */
  readonly tokens: Readonly<Record<Office, string>>
  readonly ids: Readonly<Record<Office, string>>
  /** The tokens of the two administrators. */
  readonly administrators: readonly string[]
  /** Gives everybody a new token, valid to the end of a day; at most 400 days from today. */
  renewTokens (until: string): Promise<void>
  /** Ends the role that an office has and gives it another, by two administrators. */
  assign (office: Office, role: string): Promise<void>
}

/** A second administrator, and an office for each kind of work with one role each, confirmed by the second administrator. */
export async function employ (client: Client, firstToken: string, tokensUntil: string): Promise<Staff> {
  const first = (await client.get('/v1/me', firstToken)).body.staff as string
  const second = (await client.post('/v1/staff', { office: 'Administrator 2' }, firstToken)).body.id as string
  await client.post(`/v1/staff/${second}/grants`, { role: 'administrator' }, firstToken)
  const administrators = [firstToken, await issueToken(client, { staff: second, until: tokensUntil, issuer: firstToken, confirmer: firstToken })]
  const tokens = {} as Record<Office, string>
  const ids = {} as Record<Office, string>
  const grants = {} as Record<Office, string>
  const grant = async (office: Office, role: string) => {
    grants[office] = (await client.post(`/v1/staff/${ids[office]}/grants`, { role }, administrators[0]!)).body.id
    await client.post(`/v1/grants/${grants[office]}/confirmation`, {}, administrators[1]!)
  }
  for (const office of Object.keys(offices) as Office[]) {
    ids[office] = (await client.post('/v1/staff', { office: titleOf(office) }, firstToken)).body.id
    await grant(office, roleOfOffice(office))
  }
  const renewTokens = async (until: string) => {
    const [issuer, confirmer] = administrators as [string, string]
    for (const office of Object.keys(offices) as Office[]) tokens[office] = await issueToken(client, { staff: ids[office], until, issuer, confirmer })
    // An administrator renews the token of the own office alone.
    administrators.splice(0, 2, await issueToken(client, { staff: first, until, issuer, confirmer }), await issueToken(client, { staff: second, until, issuer: confirmer, confirmer: issuer }))
  }
  await renewTokens(tokensUntil)
  return {
    tokens,
    ids,
    administrators,
    renewTokens,
    async assign (office, role) {
      await client.post(`/v1/grants/${grants[office]}/end`, {}, administrators[0]!)
      await grant(office, role)
    }
  }
}
