import { formatMoney } from '../../src/ledger/money.ts'
import type { Kopecks } from '../../src/ledger/money.ts'
import type { Site } from '../drive/execution.ts'
import { expect, note, refuse, tell } from './stage.ts'
import type { Stage } from './stage.ts'
import type { Yards } from './works.ts'

type Built = Required<Yards>

const builders = [['192469132', 'ТАА «Двор»'], ['190000005', 'КУП «Лясное добраўпарадкаванне»'], ['191234563', 'ТАА «Святло»'], ['KE7810709', 'ІП Майстар']] as const
/** What became of each of the 20 winners, by its place in the vote. */
const cast = { onTime: [0, 1, 2, 3, 4, 5, 6], late: [7, 8], lateAcceptance: 9, nobodyBid: 10, stopped: 11, fromPool: 12, fromAmendment: 13, cheaper: [14, 15], retained: 16, carried: 17, credited: 18, unfinished: 19 }
const more = { fromPool: 150_000, fromAmendment: 300_000 }

const percent = (amount: Kopecks, part: number): Kopecks => amount / 100 * part
const at = ({ sites }: Built, place: number): Site => sites[place]!
/** The one that is half built at the end of the year, and the one whose retention is carried over it. */
export const unfinishedSite = (yards: Built): Site => at(yards, cast.unfinished)
export const carriedSite = (yards: Built): Site => at(yards, cast.carried)
const priceOf = (yards: Built, place: number): Kopecks => cast.cheaper.includes(place) ? percent(at(yards, place).allocated, 88) : at(yards, place).allocated

/** Builders are contracted for all but one, for which nobody bid. */
export async function start (stage: Stage, yards: Built, day: string): Promise<void> {
  const { client, town } = stage
  const suppliers: string[] = []
  for (const [unp, name] of builders) suppliers.push((await client.post('/v1/suppliers', { unp, name }, town.tokens.finance_clerk)).body.id)
  const works = yards.works
  for (const [place, site] of yards.sites.entries()) {
    if (place === cast.nobodyBid) continue
    await works.contract(site, { supplier: suppliers[place % suppliers.length]!, price: priceOf(yards, place), on: day, due: place === cast.unfinished ? '2028-10-31' : '2028-06-30' })
    await works.task(site, 'T1', day)
  }
  const waiting = yards.reserve[0]!
  await refuse(stage, 'a contract for a project of the reserve list', {
    rule: 'contract-after-award',
    because: `${waiting.code} of ${yards.fundCode} has no award.`,
    path: '/v1/contracts',
    body: { supplier: suppliers[0], project: waiting.id, subject: 'Праца', price: '1.00', signed_on: day, due_on: '2028-06-30', document: { ref: 'contract 99', sha256: 'ab'.repeat(32) } },
    token: town.tokens.finance_clerk
  })
  tell(stage, 'Contracts', `${yards.sites.length - 1} of ${yards.sites.length} projects have a builder; nobody bid for ${at(yards, cast.nobodyBid).code}`)
}

/** Two projects cost more than they got: the Rada pays for one from what the pool has left, for the other by an amendment. */
export async function raises (stage: Stage, yards: Built, day: string): Promise<void> {
  const works = yards.works
  const [first, second] = [at(yards, cast.fromPool), at(yards, cast.fromAmendment)]
  await works.raise(first, first.allocated + more.fromPool, 'Д-31-2', day, { reason: 'The ground needs drainage.' })
  await works.raise(second, second.allocated + more.fromAmendment, 'Д-31-3', day, { reason: 'Steel became dearer.', amend: { cycle: yards.cycle, pool: yards.pool, more: more.fromAmendment } })
  await works.addendum(first, first.allocated + more.fromPool, day, 'Drainage.')
  await works.addendum(second, second.allocated + more.fromAmendment, day, 'Steel.')
  for (const place of cast.late) await works.forecast(at(yards, place), 'T2', '2028-07-14', 'The ground was frozen until April.')
  tell(stage, 'Over the price', `${first.code} gets ${formatMoney(more.fromPool)} from the pool, ${second.code} ${formatMoney(more.fromAmendment)} by an amendment of the appropriation; ${cast.late.length} projects forecast a delay`)
}

/** Everything is accepted by the act that it is paid with, and handed over. */
async function finish ({ works }: Built, site: Site, [done, accepted, handed]: readonly [string, string, string]): Promise<void> {
  await works.task(site, 'T2', done, site.act)
  await works.task(site, 'T3', accepted)
  await works.complete(site, handed)
}

/** By midsummer most are done, one is credited, two are given up. */
export async function spring (stage: Stage, yards: Built, day: string): Promise<void> {
  const works = yards.works
  const days = ['2028-05-29', '2028-06-02', '2028-06-05'] as const
  for (const place of [...cast.onTime, ...cast.cheaper]) {
    await works.accept(at(yards, place), priceOf(yards, place), days[0])
    await finish(yards, at(yards, place), days)
  }
  for (const [place, extra] of [[cast.fromPool, more.fromPool], [cast.fromAmendment, more.fromAmendment]] as const) {
    const site = at(yards, place)
    await works.accept(site, site.allocated, '2028-05-26')
    await works.promise(site, extra, '2028-05-26')
    await works.accept(site, extra, days[0])
    await finish(yards, site, days)
  }
  const slow = at(yards, cast.lateAcceptance)
  await works.accept(slow, slow.allocated, days[0])
  await finish(yards, slow, ['2028-05-29', '2028-06-26', '2028-06-26'])
  for (const place of [cast.retained, cast.carried]) {
    const site = at(yards, place)
    await works.accept(site, site.allocated, days[0], { retained: percent(site.allocated, 5) })
    await finish(yards, site, days)
  }
  const credited = at(yards, cast.credited)
  const missing = 30_000
  await works.accept(credited, credited.allocated, days[0], { pay: credited.allocated - missing })
  await works.credit(credited, missing, '2028-06-01', 'Two benches were not delivered.')
  await works.release(credited, missing, '2028-06-01', 'The benches are not needed.')
  await finish(yards, credited, days)
  await giveUp(yards)
  const ended = yards.sites.length - cast.late.length - 1
  tell(stage, 'Works until midsummer', `${ended - 2} projects are completed and handed to their operator, 2 are given up; what they did not need is back in the pool (today ${day})`)
}

async function giveUp (yards: Built): Promise<void> {
  const works = yards.works
  await works.abandon(at(yards, cast.nobodyBid), 'Д-32-1', '2028-06-15', 'Nobody bid for the works.', 'Nothing.')
  const stopped = at(yards, cast.stopped)
  const [done, rest] = [percent(stopped.allocated, 30), percent(stopped.allocated, 70)]
  await works.accept(stopped, done, '2028-05-29')
  await works.release(stopped, rest, '2028-06-19', 'The builder has stopped work.')
  await works.terminate(stopped, '2028-06-19', 'The builder has stopped work.')
  await works.abandon(stopped, 'Д-32-2', '2028-06-22', 'The builder went bankrupt.', 'The foundation.')
}

/** What the others saved goes to the reserve list, in its order and only to what can still be done; the late ones are done. */
export async function midsummer (stage: Stage, yards: Built, day: string): Promise<void> {
  const { client, town } = stage
  const works = yards.works
  for (const [i, place] of cast.late.entries()) {
    const site = at(yards, place)
    const penalty = i === 0 ? 0 : percent(site.allocated, 1)
    await works.accept(site, site.allocated, '2028-07-14', { pay: 0 })
    if (penalty > 0) await works.penalise(site, penalty, '2028-07-20', 'A month late.')
    await works.pay(site, site.allocated - penalty, '2028-07-20')
    await finish(yards, site, ['2028-07-14', '2028-07-20', '2028-07-21'])
  }
  const [first, tooLong, third, tooDear] = yards.reserve as readonly [Site, Site, Site, Site]
  await works.promote(first, 'Д-33-1', day)
  const decision = await town.decide(town.rada, 'Д-33-2', 'Пра наступны праект', day)
  for (const [site, rule, why] of [[tooLong, 'still-feasible', 'a project that can no longer be done this year'], [tooDear, 'promoted-in-order', 'a project out of its turn']] as const) {
    const { detail, article } = await client.refused(rule, `/v1/projects/${site.id}/promotion`, { decision, on: day }, town.tokens.secretary)
    note(`refused: ${why}. ${detail} [${rule}, ${article!}]`)
  }
  await works.promote(third, 'Д-33-3', day)
  tell(stage, 'The reserve list', `${first.code} and ${third.code} get ${formatMoney(first.allocated + third.allocated)} of what others saved; ${tooLong.code} is passed over`)
}

/** The promoted projects are built; a retention is paid out; one project stands half built. */
export async function autumn (stage: Stage, yards: Built, day: string): Promise<void> {
  const works = yards.works
  const [first,, third] = yards.reserve as readonly [Site, Site, Site]
  const { body: { suppliers: [builder] } } = await stage.client.get('/v1/suppliers?unp=190000005', stage.town.tokens.finance_clerk)
  for (const site of [first, third]) {
    await works.contract(site, { supplier: builder.id, price: site.allocated, on: '2028-08-21', due: '2028-10-20' })
    await works.task(site, 'T1', '2028-08-21')
    await works.accept(site, site.allocated, '2028-10-06')
    await finish(yards, site, ['2028-10-06', '2028-10-11', '2028-10-12'])
  }
  const retained = at(yards, cast.retained)
  await works.releaseRetention(retained, percent(retained.allocated, 5), day)
  await works.pay(retained, percent(retained.allocated, 5), day)
  const half = at(yards, cast.unfinished)
  await works.accept(half, percent(half.allocated, 40), '2028-10-30')
  tell(stage, 'Works in autumn', `${first.code} and ${third.code} are completed, the retention of ${retained.code} is paid out, that of ${at(yards, cast.carried).code} is kept over the year; ${half.code} is half built`)
}

/** The reports of the cycle are held to the driver's own sums. */
export async function reports (stage: Stage, yards: Built, day: string): Promise<void> {
  const { client, town: { tokens: { auditor } } } = stage
  const { sums } = yards.works
  const report = async (name: string) => (await client.get(`/v1/cycles/${yards.cycle}/reports/${name}`, auditor)).body
  const { total } = await report('budget')
  const half = at(yards, cast.unfinished)
  const own = { committed: percent(half.allocated, 60), spent: sums.accepted, paid: sums.paid, owed: 0, retained: sums.retained, penalties: sums.penalties }
  expect('Budget against actual of the yards', Object.fromEntries(Object.keys(own).map(name => [name, total[name]])), Object.fromEntries(Object.entries(own).map(([name, sum]) => [name, formatMoney(sum)])))
  const { totals } = await report('schedule')
  const { contracts } = await report('commitments')
  expect('The yards against their calendar', totals, { projects: 22, running: 1, completed: 19, abandoned: 2, not_completed: 0, late: 5 })
  const { body: overdue } = await client.get(`/v1/cycles/${yards.cycle}/reports/commitments?late=true`, auditor)
  expect('The contracts whose day has passed', overdue.contracts.map(({ code }: { code: string }) => code), [half.code])
  note(`${half.code} is ${overdue.contracts[0].late.days} days over its contract since ${overdue.contracts[0].late.since}`)
  tell(stage, 'Reports', `of ${total.final} BYN ${total.spent} is spent, ${total.paid} paid, ${total.retained} retained, ${total.committed} under contract, ${total.free} free (${day}); ${totals.completed} of ${totals.projects} projects completed, ${totals.late} late, ${contracts.length} contracts`)
}
