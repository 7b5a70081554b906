import type { Fund } from './funds.ts'
import { expect } from './stage.ts'
import type { Stage } from './stage.ts'

/** The version of a fund's terms that was seen last, for If-Match. */
export async function versionOf ({ client, town }: Stage, { id }: Fund): Promise<{ etag: string }> {
  return { etag: `"v${(await client.get(`/v1/funds/${id}`, town.tokens.finance_clerk)).body.version}"` }
}

/** Extends the term for paying by a decision; returns the fund with it. */
export async function extend (stage: Stage, fund: Fund, decision: string, dueOn: string): Promise<Fund> {
  const { body } = await stage.client.post(`/v1/funds/${fund.id}/deadlines`, { decision, due_on: dueOn }, stage.town.tokens.finance_clerk, await versionOf(stage, fund))
  expect(`The term of ${fund.code}`, body.due_on, dueOn)
  return { ...fund, dueOn }
}
