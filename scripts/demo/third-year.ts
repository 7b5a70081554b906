import { documentOf } from '../drive/found.ts'
import type { Funds } from './funds.ts'
import { expect, refuse, tell } from './stage.ts'
import type { Stage } from './stage.ts'
import { extend } from './terms.ts'

/** In the third year only the confirmed purpose can be spent on; the assembly lets its collection go on. */
export async function tryThirdYear (stage: Stage, { village, quarter }: Funds): Promise<void> {
  const { client, town, clock } = stage
  const { finance_clerk: clerk, finance_approver: approver } = town.tokens
  await client.post('/v1/fiscal-years', { year: 2029 }, approver)
  const [playground, trees] = [quarter.purposes['P01']!, quarter.purposes['P02']!]
  const wish = (purpose: string) => ({ purpose, amount: '50.00', on: clock.today(), supplier: 'ТАА «Сад»', document: documentOf('contract 1/2029') })
  await refuse(stage, `spending in 2029 on ${trees.fund}:${trees.code}, which nobody confirmed`, {
    rule: 'purpose-in-its-years',
    because: `P02 of F02 covers spending until the end of 2028, not on ${clock.today()}.`,
    path: '/v1/commitments',
    body: wish(trees.id),
    token: clerk
  })
  const { body } = await client.post('/v1/commitments?dry_run=true', wish(playground.id), clerk)
  expect('What the rehearsal of the same on the confirmed purpose would answer', body.would_answer, 201)
  const decision = await town.decide(village.decider, 'С-1', { be: 'Пра тэрмін узносаў у 2029 годзе', en: 'On the term of contributions in 2029' }, clock.today())
  await extend(stage, village, decision, '2029-06-30')
  tell(stage, 'The third year', `2029 is open; a contract on ${playground.fund}:${playground.code}, which was confirmed, would pass (rehearsed with ?dry_run=true, nothing was changed); ${village.code} collects until 2029-06-30`)
}
