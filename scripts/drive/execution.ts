import type { WorkPlan } from '../../src/budgeting/feasibility/plan.ts'
import { formatMoney } from '../../src/ledger/money.ts'
import type { Kopecks } from '../../src/ledger/money.ts'
import { documentOf } from './found.ts'
import type { Setting } from './proposals.ts'

/** An awarded project while it is carried out: its ids on the wire, and the contract, promise and last act of its works. */
export interface Site {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly allocated: Kopecks
  contract?: string
  commitment?: string
  act?: string
}

/** Buys for 20 working days, works for so many, and has five each for acceptance and payment: the plan that the Uprava draws for a project whose election was held elsewhere. */
export function workPlan (days: number): WorkPlan {
  const after = (task: string) => [{ task }]
  return {
    tasks: [
      { id: 'T1', name: 'Закупка', kind: 'procurement', unit: 'working', duration: 20 },
      { id: 'T2', name: 'Работы', kind: 'works', unit: 'working', duration: days, after: after('T1') },
      { id: 'T3', name: 'Прыёмка камісіяй', kind: 'acceptance', unit: 'working', duration: 5, after: after('T2') },
      { id: 'T4', name: 'Аплата', kind: 'payment', unit: 'working', duration: 5, after: after('T3') }
    ]
  }
}

/** What an officer of the Hramada does while projects are carried out, each dated on a day that is today for the service. */
export function executionOf ({ client, town }: Setting) {
  const { finance_clerk: clerk, finance_approver: approver, coordinator, secretary } = town.tokens
  const post = async (path: string, body: object, token: string) => (await client.post(path, body, token)).body
  const paper = (site: Site, what: string) => documentOf(`${what} ${site.code}/2028`)
  /** A voucher that one person wrote down and another approved; its id. */
  const voucher = async (path: string, body: object): Promise<string> => {
    const { id } = await post(path, body, clerk)
    await post(`/v1/vouchers/${id as string}/approval`, {}, approver)
    return id
  }
  const ofProject = (site: Site, what: string, body: object, token: string) => post(`/v1/projects/${site.id}/${what}`, body, token)
  /** The driver's own sums, to hold the reports to. */
  const sums = { accepted: 0, paid: 0, retained: 0, penalties: 0 }
  const decide = (number: string, be: string, on: string) => town.decide(town.rada, number, be, on)

  return {
    sums,
    plan: (site: Site, plan: WorkPlan) => ofProject(site, 'plan', { plan }, coordinator),
    /** Signs a contract and promises its whole price. */
    async contract (site: Site, { supplier, price, on, due }: { supplier: string, price: Kopecks, on: string, due: string }) {
      const { id } = await post('/v1/contracts', { supplier, project: site.id, subject: site.title, price: formatMoney(price), signed_on: on, due_on: due, tender: `AU-2028/${site.code}`, document: paper(site, 'contract') }, clerk)
      site.contract = id
      await this.promise(site, price, on)
    },
    async promise (site: Site, amount: Kopecks, on: string) {
      site.commitment = await voucher('/v1/commitments', { contract: site.contract, amount: formatMoney(amount), on, document: paper(site, 'contract') })
    },
    /** A contract's price rises by an addendum; nothing more is promised by that alone. */
    async addendum (site: Site, price: Kopecks, on: string, reason: string) {
      const { etag } = await client.get(`/v1/contracts/${site.contract!}`, clerk)
      await client.post(`/v1/contracts/${site.contract!}/changes`, { on, price: formatMoney(price), reason, document: paper(site, 'addendum') }, clerk, { etag: etag! })
    },
    async terminate (site: Site, on: string, reason: string) {
      const { etag } = await client.get(`/v1/contracts/${site.contract!}`, clerk)
      await client.post(`/v1/contracts/${site.contract!}/termination`, { on, reason, document: paper(site, 'notice') }, clerk, { etag: etag! })
    },
    release: (site: Site, amount: Kopecks, on: string, reason: string) => voucher(`/v1/commitments/${site.commitment!}/releases`, { amount: formatMoney(amount), on, reason, document: paper(site, 'release') }),
    /** Works are accepted and, unless told otherwise, paid at once without what is kept back. */
    async accept (site: Site, amount: Kopecks, on: string, { retained = 0, pay = amount - retained }: { retained?: Kopecks, pay?: Kopecks } = {}) {
      site.act = await voucher(`/v1/commitments/${site.commitment!}/acts`, { amount: formatMoney(amount), on, document: paper(site, 'act'), ...(retained === 0 ? {} : { retained: formatMoney(retained) }) })
      sums.accepted += amount
      sums.retained += retained
      if (pay > 0) await this.pay(site, pay, on)
    },
    async pay (site: Site, amount: Kopecks, on: string) {
      await voucher(`/v1/acts/${site.act!}/payments`, { amount: formatMoney(amount), on, document: paper(site, 'payment order') })
      sums.paid += amount
    },
    async penalise (site: Site, amount: Kopecks, on: string, reason: string) {
      await voucher(`/v1/acts/${site.act!}/penalties`, { amount: formatMoney(amount), on, reason, document: paper(site, 'claim') })
      sums.penalties += amount
    },
    async credit (site: Site, amount: Kopecks, on: string, reason: string) {
      await voucher(`/v1/acts/${site.act!}/credit-notes`, { amount: formatMoney(amount), on, reason, document: paper(site, 'credit note') })
      sums.accepted -= amount
    },
    async releaseRetention (site: Site, amount: Kopecks, on: string) {
      await voucher(`/v1/acts/${site.act!}/retention-releases`, { amount: formatMoney(amount), on, document: paper(site, 'warranty act') })
      sums.retained -= amount
    },
    /** A task of the plan is accepted, by the act that it is paid with where there is one. */
    task: (site: Site, task: string, on: string, act?: string) => ofProject(site, 'acceptances', { task, on, document: paper(site, `acceptance of ${task}`), ...(act === undefined ? {} : { act }) }, coordinator),
    forecast: (site: Site, task: string, on: string, reason: string) => ofProject(site, 'forecasts', { task, on, reason }, coordinator),
    /** What the project made is handed to its operator, with who keeps it up; what it did not need goes back to the pool. */
    complete: (site: Site, on: string) => ofProject(site, 'completion', {
      on,
      delivered: `${site.title}: зроблена паводле плана.`,
      document: paper(site, 'final acceptance'),
      assets: [{ name: { be: site.title }, operator: { be: 'КУП «Лясное добраўпарадкаванне»', en: 'Lyasnoye Amenities' }, yearly_upkeep: '240.00', upkeep_source: { be: 'Бюджэт Грамады', en: 'The budget of the Hramada' } }]
    }, coordinator),
    async abandon (site: Site, number: string, on: string, reason: string, delivered: string) {
      const decision = await decide(number, `Пра спыненне праекта ${site.code}`, on)
      await ofProject(site, 'abandonment', { decision, on, reason, delivered, document: documentOf(`Minutes ${number}`) }, secretary)
    },
    /** The Rada gives a project more, from its pool or from an amendment of the appropriation that is made for it. */
    async raise (site: Site, amount: Kopecks, number: string, on: string, { reason, amend }: { reason: string, amend?: { cycle: string, pool: string, more: Kopecks } }) {
      const decision = await decide(number, `Пра змену выдзеленага праекту ${site.code}`, on)
      let source: object = { kind: 'pool' }
      if (amend !== undefined) {
        const { amendments } = await post(`/v1/cycles/${amend.cycle}/amendments`, { decision, on, reason, pools: [{ pool: amend.pool, more: formatMoney(amend.more) }] }, clerk)
        source = { kind: 'amendment', amendment: amendments.at(-1).id }
        await post(`/v1/cycles/${amend.cycle}/financing`, { amount: formatMoney(amend.more), on, document: documentOf(`TR ${number}`) }, clerk)
      }
      await ofProject(site, 'changes', { decision, on, amount: formatMoney(amount), reason, source }, secretary)
    },
    async promote (site: Site, number: string, on: string) {
      const decision = await decide(number, `Пра праект ${site.code} з рэзервовага спіса`, on)
      await ofProject(site, 'promotion', { decision, on }, secretary)
    }
  }
}

export type Execution = ReturnType<typeof executionOf>
