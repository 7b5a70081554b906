import { formatMoney } from '../../src/ledger/money.ts'
import type { Fund, Funds } from './funds.ts'
import { expect, note, on, tell } from './stage.ts'
import type { Stage } from './stage.ts'

interface Report { readonly id: string, readonly state: string, readonly figures: { readonly total: Record<string, string> }, readonly etag: string }

async function drawUp ({ client, town }: Stage, { id }: Fund): Promise<Report> {
  const { body, etag } = await client.post(`/v1/funds/${id}/use-reports`, { year: 2027 }, town.tokens.finance_clerk)
  return { ...body, etag: etag! }
}

async function review ({ client, town, clock }: Stage, { decider }: Fund, report: Report, number: string, wish: { outcome: 'approved' | 'returned', reason?: string }): Promise<void> {
  const decision = await town.decide(decider, number, { be: 'Пра справаздачу за 2027 год', en: 'On the report on use for 2027' }, clock.today())
  const { body } = await client.post(`/v1/use-reports/${report.id}/review`, { ...wish, decision }, town.tokens.secretary, { etag: report.etag })
  expect(`The state of ${report.id}`, body.state, wish.outcome)
}

/** Why the year 2028 could not be closed, as far as reports are concerned. */
async function unapproved ({ client, town }: Stage): Promise<string | undefined> {
  const { obstacles } = (await client.get('/v1/fiscal-years/2028', town.tokens.auditor)).body as { obstacles: { rule: string, detail: string }[] }
  return obstacles.find(({ rule }) => rule === 'last-report-approved')?.detail
}

/** The Uprava reports on 2027; who decided on the contributions reviews it: one report is returned, drawn up anew, and approved. */
export async function report (stage: Stage, { village, quarter }: Funds): Promise<void> {
  on(stage, '2028-02-14')
  const first = await drawUp(stage, village)
  expect('What stands in the way of closing 2028', await unapproved(stage), 'The report on use for 2027 is not approved: F01, F02.')
  await review(stage, village, first, 'С-2', { outcome: 'returned', reason: 'The minutes ask for the act of the first works to be named.' })
  on(stage, '2028-02-28')
  const other = await drawUp(stage, quarter)
  await review(stage, quarter, other, 'К-2', { outcome: 'approved' })
  const second = await drawUp(stage, village)
  expect('The figures of the report drawn anew', second.figures, first.figures)
  on(stage, '2028-03-06')
  await review(stage, village, second, 'С-3', { outcome: 'approved' })
  expect('What stands in the way of closing 2028', await unapproved(stage), undefined)
  for (const [fund, { figures }] of [[village, second], [quarter, other]] as const) {
    const { contributions, interest, refunds, works, reimbursed, bank_fees: fees, committed, available } = figures.total
    expect(`What the report of ${fund.code} leaves`, [available, committed], heldBy(stage, fund))
    note(`${fund.code} in 2027: in ${contributions} and ${interest} of interest, given back ${refunds}, works ${works}, reimbursed ${reimbursed}, fees ${fees}; left ${available}, under contract ${committed}`)
  }
  tell(stage, 'Reports on use of 2027', `${village.code} returned by the assembly, drawn up anew and approved; ${quarter.code} approved by the committee`)
}

function heldBy ({ own }: Stage, { purposes }: Fund): string[] {
  return (['available', 'committed'] as const).map(bucket => formatMoney(Object.values(purposes).reduce((sum, { id }) => sum + own.of(id, bucket), 0)))
}
