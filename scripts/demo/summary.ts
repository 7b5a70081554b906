import { formatMoney, parseMoney } from '../../src/ledger/money.ts'
import { roleOfOffice, titleOf } from '../drive/staff.ts'
import type { Office } from '../drive/staff.ts'
import { poolOf } from './executing.ts'
import { addUp } from './funds.ts'
import type { Fund, Funds } from './funds.ts'
import { publicPages } from './publishing.ts'
import { expect } from './stage.ts'
import type { Stage } from './stage.ts'
import type { Cycle } from './voting.ts'
import type { Yards } from './works.ts'

/** Rows as a table: the first columns to the left, amounts to the right. */
function table (rows: readonly (readonly string[])[], left: number): string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map(row => row[at]!.length)))
  return rows.map(row => `  ${row.map((cell, at) => at < left ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)).join('  ')}`.trimEnd())
}

async function fundRows ({ client, town }: Stage, { id, code }: Fund): Promise<string[][]> {
  const { body } = await client.get(`/v1/funds/${id}`, town.tokens.auditor)
  return body.purposes.map((purpose: Record<string, any>) =>
    [code, purpose['code'], purpose['title'].en, String(purpose['covered_until'] ?? '-'), purpose['available'], purpose['committed'], purpose['spent']])
}

async function cycleRows (stage: Stage, cycle: Cycle): Promise<string[][]> {
  const { budget, funded } = await poolOf(stage, cycle)
  const sum = (of: 'allocated' | 'spent') => formatMoney(addUp(funded.map(project => project[of])))
  return [['Fund', 'Projects', 'Budget', 'Allocated', 'Spent', 'Lapsed'], [cycle.fundCode, String(funded.length), budget, sum('allocated'), sum('spent'), formatMoney(parseMoney(budget) - parseMoney(sum('spent')))]]
}

interface Account { readonly code: string, readonly debits: string, readonly credits: string, readonly balance: string }
interface Total { readonly fund: string, readonly book: string, readonly debits: string, readonly credits: string, readonly balance: string }

/** The trial balance: every account that is not empty, and for each fund and book totals that have to be zero. */
async function trialBalance ({ client, town }: Stage): Promise<string[]> {
  const { body } = await client.get('/v1/trial-balance', town.tokens.auditor)
  const [accounts, totals] = [body.accounts as Account[], body.totals as Total[]]
  expect('The totals of the trial balance', [...new Set(totals.map(({ balance }) => balance))], ['0.00'])
  expect('The funds and books of the trial balance', totals.map(({ fund, book }) => `${fund} ${book}`), ['F01 actual', 'F01 budget', 'F02 actual', 'F02 budget', 'F03 actual', 'F03 budget', 'F04 actual', 'F04 budget', 'F05 actual', 'F05 budget'])
  const open = accounts.filter(({ balance }) => balance !== '0.00')
  return [
    `Trial balance as of ${body.as_of} (BYN, debit positive; ${accounts.length - open.length} of ${accounts.length} accounts are at zero and left out)`,
    ...table([['Account', 'Debits', 'Credits', 'Balance'], ...open.map(({ code, debits, credits, balance }) => [code, debits, credits, balance])], 1),
    ...table([['Total of', 'Debits', 'Credits', 'Balance'], ...totals.map(({ fund, book, debits, credits, balance }) => [`${fund}, ${book}`, debits, credits, balance])], 1)
  ]
}

/** What is left at the end of the two years, readable. */
export async function summarise (stage: Stage, { village, quarter }: Funds, cycle: Cycle, checkpoint: string): Promise<string> {
  const heading = ['Fund', 'Purpose', 'Title', 'Covered until', 'Available', 'Committed', 'Spent in open years']
  return [
    '', `Summary as of ${stage.clock.today()}`, '',
    'Funds of contributions (BYN)', ...table([heading, ...await fundRows(stage, village), ...await fundRows(stage, quarter)], 4), '',
    'Citizens\' budget 2028 (BYN)', ...table(await cycleRows(stage, cycle), 1), '',
    ...await trialBalance(stage), '',
    'Checkpoint of the trail', ...checkpoint.trimEnd().split('\n').map(line => `  ${line}`.trimEnd()),
    `  verifier key: ${stage.server.vkey}`, ''
  ].join('\n')
}

/** Where to look, and as whom, while the demo goes on serving. */
export function guide ({ server, town }: Stage, funds: Funds, cycle: Cycle, yards: Required<Yards>): string {
  const reports = ['budget', 'schedule', 'statements', 'life'].map(report => `/v1/public/cycles/${yards.cycle}/reports/${report}?format=html&language=en`)
  const examples = ['/v1/me', `/v1/funds/${funds.village.id}`, `/v1/cycles/${cycle.id}`, '/v1/trial-balance', '/v1/fiscal-years/2028', `/v1/funds/${funds.village.id}/use-reports`, '/v1/entries', '/v1/vouchers', `/v1/cycles/${yards.cycle}/reports/commitments`, '/v1/trail']
  const offices = Object.keys(town.tokens) as Office[]
  return [
    '', `The demo goes on serving at ${server.address} (Ctrl+C ends it). Without a token:`,
    ...[...publicPages(cycle), ...reports, '/rules', '/openapi.yaml'].map(path => `  ${server.address}${path}`),
    'With one, for example as the auditor:',
    ...examples.map(path => `  ${server.address}${path}`),
    `  curl -H 'authorization: Bearer ${town.tokens.auditor}' ${server.address}/v1/trial-balance`,
    'Tokens of this demo, by role:',
    ...table([...offices.map(office => [roleOfOffice(office), titleOf(office), town.tokens[office]]), ...town.administrators.map((token, i) => ['administrator', `Administrator ${i + 1}`, token])], 3), ''
  ].join('\n')
}
