import { formatMoney } from '../../src/ledger/money.ts'
import type { Kopecks } from '../../src/ledger/money.ts'
import { documentOf } from '../drive/found.ts'
import type { Purpose } from './funds.ts'
import { expect } from './stage.ts'
import type { Stage } from './stage.ts'

/** What is spent: a purpose of contributions, or a project under its contract. */
export type Target = { readonly purpose: Purpose } | { readonly contract: string }

/** Approves a voucher as the head of the finance office; its entry is posted. */
export async function approve ({ client, town }: Stage, voucher: string): Promise<void> {
  const { body } = await client.post(`/v1/vouchers/${voucher}/approval`, {}, town.tokens.finance_approver)
  expect(`The state of ${voucher}`, body.state, 'approved')
}

/** A voucher written down by one person and approved by another, dated today. Returns its id. */
export async function voucher (stage: Stage, path: string, body: object, document: string): Promise<string> {
  const { client, town, clock } = stage
  const made = await client.post(path, { on: clock.today(), document: documentOf(document), ...body }, town.tokens.finance_clerk)
  await approve(stage, made.body.id)
  return made.body.id as string
}

const wish = (target: Target, supplier: string) => 'contract' in target ? target : { purpose: target.purpose.id, supplier }

/** A promise to a supplier. */
export async function commit (stage: Stage, target: Target, amount: Kopecks, supplier: string, document: string): Promise<string> {
  if ('purpose' in target) stage.own.move(target.purpose.id, 'available', 'committed', amount)
  return await voucher(stage, '/v1/commitments', { ...wish(target, supplier), amount: formatMoney(amount) }, document)
}

/** Work that was accepted under a contract; what is accepted is owed. */
export async function accept (stage: Stage, target: Target, commitment: string, amount: Kopecks, document: string): Promise<string> {
  if ('purpose' in target) stage.own.move(target.purpose.id, 'committed', 'spent', amount)
  return await voucher(stage, `/v1/commitments/${commitment}/acts`, { amount: formatMoney(amount) }, document)
}

/** A payment of what an act made due. */
export async function pay (stage: Stage, act: string, amount: Kopecks, document: string): Promise<string> {
  return await voucher(stage, `/v1/acts/${act}/payments`, { amount: formatMoney(amount) }, document)
}
