import { formatMoney } from '../../src/ledger/money.ts'
import type { ElectionFile } from './election.ts'
import { expect, note, on, tell } from './stage.ts'
import type { Stage } from './stage.ts'

/** A cycle of participatory budgeting with its one pool. */
export interface Cycle { readonly id: string, readonly pool: string, readonly fund: string, readonly fundCode: string, readonly budget: number }

/** The Rada decides that the residents shall choose projects for 2028, and the coordinator opens the cycle. */
export async function openCycle (stage: Stage, file: ElectionFile): Promise<Cycle> {
  const { client, town } = stage
  const today = on(stage, '2027-03-20')
  const decision = await town.decide(town.rada, '21-6', { be: 'Пра грамадзянскі бюджэт 2028 года', en: 'On the citizens\' budget of 2028' }, today)
  const { body } = await client.post('/v1/cycles', {
    title: { be: 'Грамадзянскі бюджэт 2028', en: 'Citizens\' budget 2028' }, budget_year: 2028, decision, pools: [{ territory: town.root, budget: formatMoney(file.budget) }]
  }, town.tokens.coordinator)
  tell(stage, 'Participatory budgeting', `the Rada opens a cycle for 2028 with a pool of ${formatMoney(file.budget)} BYN (${body.fund_code})`)
  return { id: body.id, pool: body.pools[0].id, fund: body.fund, fundCode: body.fund_code, budget: file.budget }
}

/** The election's file comes in without its voters, and is counted by its own rule where the service counts that. */
export async function vote (stage: Stage, cycle: Cycle, file: ElectionFile): Promise<void> {
  const { client, town } = stage
  on(stage, '2027-09-27')
  const query = new URLSearchParams({ ...(file.rate === undefined ? {} : { rate: file.rate }), ...(file.lenient ? { lenient: 'true' } : {}) }).toString()
  const { body } = await client.post(`/v1/pools/${cycle.pool}/election?${query}`, file.bytes, town.tokens.coordinator, { type: 'text/plain; charset=utf-8' })
  expect('Whether the cycle is a demonstration', body.demonstration, file.rate !== undefined)
  if (file.lenient) note(`the file is not in order and was read around: ${body.warnings.length} warnings, the first: ${body.warnings[0]?.says}`)
  if (file.rate !== undefined) note(`its money is ${file.currency}, taken at an invented rate of ${file.rate} BYN, so the cycle is marked as a demonstration.`)
  const result = await count(stage, cycle)
  for (const said of result.notes) note(said)
  if (result.selected !== null) note(same(result.selected))
  tell(stage, 'Election', `${file.from}: ${body.election.ballots} ballots (${body.election.vote_type}), ${body.projects} projects, rule ${result.fileRule}; by ${result.rule} ${result.winners.length} win, ${result.totalCost} of ${result.budget} ${file.currency}`)
}

interface Result { rule: string, fileRule: string, winners: string[], totalCost: string, budget: string, notes: string[], selected: Selected | null }
interface Selected { onlyCounted: string[], onlySelected: string[] }

function same ({ onlyCounted, onlySelected }: Selected): string {
  return onlyCounted.length + onlySelected.length === 0 ? 'the file itself selects the same winners.' : `the file itself selects others: without ${onlyCounted.length}, with ${onlySelected.length} more.`
}

async function count ({ client, town }: Stage, { pool }: Cycle): Promise<Result> {
  const answer = await client.send(`/v1/pools/${pool}/tally`, {}, town.tokens.coordinator)
  if (answer.status === 201) return answer.body.result
  expect('The answer to the tally', answer.body.type, '/problems/rule-is-counted')
  note(`${answer.body.detail} The service does not count it, so plain greedy is counted instead.`)
  return (await client.post(`/v1/pools/${pool}/tally`, { rule: 'greedy' }, town.tokens.coordinator)).body.result
}
