import { formatMoney } from '../../src/ledger/money.ts'
import { documentOf } from '../drive/found.ts'
import { expect, note, tell } from './stage.ts'
import type { Stage } from './stage.ts'
import { carriedSite, unfinishedSite } from './works-year.ts'
import type { Yards } from './works.ts'

type Built = Required<Yards>

/** Before the year is closed the coordinator says why one of the yards is half built, and the preview shows what the close will make of it. */
export async function explainYard ({ client, town }: Stage, yards: Built): Promise<void> {
  const { id, code } = unfinishedSite(yards)
  await client.post(`/v1/projects/${id}/unfinished-reports`, { reason: 'Пастаўка затрымалася да зімы.', delivered: 'Дрэнаж і падмурак.' }, town.tokens.coordinator)
  const { body: { unfinished } } = await client.get('/v1/fiscal-years/2028/closing-preview', town.tokens.auditor)
  const shown = (unfinished as { code: string, fund: string, explained: boolean }[]).find(project => project.code === code && project.fund === yards.fundCode)
  expect('Whether the preview shows the half-built yard as explained', shown?.explained, true)
}

/** After the close: what lapsed is spare funds, the audited execution report is approved by the Rada, which gives the spare funds to the roads. */
export async function settleYards (stage: Stage, yards: Built): Promise<void> {
  const { client, clock, town } = stage
  const { auditor, finance_clerk: clerk, secretary } = town.tokens
  const report = async (name: string) => (await client.get(`/v1/cycles/${yards.cycle}/reports/${name}`, auditor)).body
  const { total } = await report('budget')
  const { totals } = await report('schedule')
  expect('The yards after their year', totals, { projects: 22, running: 0, completed: 19, abandoned: 2, not_completed: 1, late: 5 })
  const { body: drawn } = await client.post(`/v1/cycles/${yards.cycle}/execution-reports`, { audit: documentOf('audit 3/2029') }, clerk)
  const { original, amendments, final, spent, lapsed, spare_funds: spare } = drawn.document
  expect('The execution report of the yards', { original, amendments, final, spent, lapsed }, { original: total.original, amendments: total.amendments, final: total.final, spent: total.spent, lapsed: total.lapsed })
  const today = clock.today()
  const decision = await town.decide(town.rada, 'Д-40-1', { be: 'Пра справаздачу аб выкананні бюджэту двароў', en: 'On the execution of the budget of the yards' }, today)
  const { body: { state } } = await client.post(`/v1/execution-reports/${drawn.id as string}/review`, { outcome: 'approved', decision }, secretary)
  expect('The state of the execution report', state, 'approved')
  const use = await town.decide(town.rada, 'Д-40-2', { be: 'Пра вольныя сродкі', en: 'On the spare funds' }, today)
  const { body: { years: [year] } } = await client.post(`/v1/cycles/${yards.cycle}/spare-funds`, { decision: use, amount: '30000.00', purpose: { be: 'Рамонт вуліцы Садовай', en: 'Repair of Sadovaya street' } }, secretary)
  note(`${unfinishedSite(yards).code} ended as not completed; the penalty of ${spare.penalties} is revenue of the budget`)
  tell(stage, 'The yards at the end', `${spent} of ${final} spent, ${lapsed} lapsed; the execution report is approved by the Rada, and of ${spare.unspent} spare funds it gives 30000.00 to a street: ${year.left} is left`)
}

/** In the next year what was kept back is released and paid from the cash that was reserved for it. */
export async function payKeptBack (stage: Stage, yards: Built): Promise<void> {
  const { client, clock, town } = stage
  const { works } = yards
  const site = carriedSite(yards)
  const kept = works.sums.retained
  await works.releaseRetention(site, kept, clock.today())
  await works.pay(site, kept, clock.today())
  const { body: { total } } = await client.get(`/v1/cycles/${yards.cycle}/reports/budget`, town.tokens.auditor)
  expect('What is still owed or kept back of the yards', [total.owed, total.retained, total.paid], ['0.00', '0.00', formatMoney(works.sums.paid)])
  const { body: { steps } } = await client.get(`/v1/cycles/${yards.cycle}/reports/life`, town.tokens.auditor)
  expect('The life of the yards on one page', (steps as { step: string }[]).map(({ step }) => step), [
    'decided', 'voted', 'tallied', 'appropriated', 'amended', 'awarded', 'contracted', 'changed', 'accepted', 'paid', 'completed', 'abandoned', 'saved', 'promoted', 'not_completed', 'closed', 'reported', 'spare_used'
  ])
  tell(stage, 'The last payment', `the retention of ${site.code}, ${formatMoney(kept)}, is paid; ${total.paid} in all, and nothing is owed any more`)
}
