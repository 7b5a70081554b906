import type { Test } from 'tap'
import type { Act, Actor } from '../../../src/audit/act.ts'
import type { ProjectCost, WorkPlan } from '../../../src/budgeting/feasibility/plan.ts'
import { documentOf } from '../../../src/budgeting/proposals/document.ts'
import type { ProposalDocument } from '../../../src/budgeting/proposals/document.ts'
import { draftProposal } from '../../../src/budgeting/proposals/draft-proposal.ts'
import { submitProposal } from '../../../src/budgeting/proposals/submit-proposal.ts'
import type { Regulation } from '../../../src/budgeting/regulations/regulation.ts'
import { Refusal } from '../../../src/law/rule.ts'
import { example, openRegulated } from '../regulations/regulated.ts'

export { example }
export const { proposing } = example

/** Swings for the yard, delivered and paid within half a year of 2028. */
export const plan: WorkPlan = {
  tasks: [
    { id: 'T1', name: 'Закупка', kind: 'procurement', unit: 'working', duration: 20 },
    { id: 'T2', name: 'Пастаўка', kind: 'delivery', unit: 'working', duration: 15, after: [{ task: 'T1' }] },
    { id: 'T3', name: 'Прыёмка', kind: 'acceptance', unit: 'working', duration: 5, after: [{ task: 'T2' }] },
    { id: 'T4', name: 'Аплата', kind: 'payment', unit: 'working', duration: 5, after: [{ task: 'T3' }] }
  ]
}

/** 2 × 2000.00 with 20 % of VAT: 4800.00, all from the pool. */
export const cost: ProjectCost = { lines: [{ name: 'Гойдалкі', quantity: '2', measure: 'шт', unit_price: '2000.00', vat_percent: '20', sources: [{ from: 'pool' }] }], upkeep: { yearly: '120.00', payer: 'Управа' } }

// Words that no two proposals of a test share.
const words = ['вярба', 'ёлка', 'клён', 'дуб', 'сасна', 'ліпа', 'рабіна', 'каштан', 'бяроза', 'асіна', 'вольха', 'ясень', 'граб', 'бук', 'вішня', 'яблыня']
const text = (n: number) => Array.from({ length: 12 }, (_, i) => `${words[(n * 7 + i * 5 + n) % words.length]}${(n + 3) * (i + 11)}`).join(' ')

/** A whole document, in no way like another of its kind and far from all of them; `change` takes the place of what it says. */
export function documentFor (n: number, change: Partial<Omit<ProposalDocument, 'format'>> = {}): ProposalDocument {
  return documentOf({
    author: { kind: 'resident' },
    title: `Двор ${n}: ${text(n).slice(0, 40)}`,
    what: text(n),
    where: { address: `вул. Рачная, ${n}`, place: { type: 'Point', coordinates: [27 + n / 50, 53 + n / 50] } },
    for_whom: 'Жыхары двара',
    category: 'streets',
    pool: 'whole',
    cost,
    plan,
    ...change
  })
}

/** A cycle in its term of submission, or at an instant, with a portal, a starosta and what authors do. */
export function openYard (t: Test, change: Partial<Regulation> = {}, instant?: string) {
  const town = openRegulated(t)
  const { cycle, pools } = town.cycleUnder(change)
  if (instant === undefined) town.enter('submission')
  const [portal, starosta] = [town.member('portal'), town.member('starosta')]
  const as = <T>(actor: Actor, operation: (act: Act) => T): T => town.act(actor, operation)

  /** The rules that refuse, in order; afterwards the trail is as long as it was. */
  const refusedFor = (actor: Actor, operation: (act: Act) => unknown): string[] => {
    const size = town.service.trail.size()
    try {
      as(actor, operation)
    } catch (error) {
      t.equal(town.service.trail.size(), size, 'a refusal leaves nothing')
      if (error instanceof Refusal) return error.all().map(({ rule, because }) => { t.ok(because.length > 5 && !because.includes('undefined'), because); return rule.id })
      throw error
    }
    return []
  }

  const draft = (document: ProposalDocument, cycleId = cycle.id) => as(portal.actor, act => draftProposal(act, { cycleId, document }))
  let proposals = 0
  /** A proposal that was submitted, with its reference. */
  const submitted = (document: ProposalDocument = documentFor(++proposals)) => {
    const made = draft(document)
    as(portal.actor, act => submitProposal(act, { proposalId: made.id, reference: made.reference, eligible: true }))
    return made
  }

  return { ...town, cycle, pools, portal, starosta, as, refusedFor, draft, submitted }
}
