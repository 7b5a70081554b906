import { cite } from '../../law/citations.ts'
import { limits, valueOn } from '../../law/limits.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import type { Names } from '../../ledger/account.ts'
import { parseMoney, type Kopecks } from '../../ledger/money.ts'
import type { FeasibilityTerms, LeadTime } from '../regulations/regulation.ts'
import type { Task } from './plan.ts'

/** A time that is added to a plan, and who says so: the law itself, or the Regulation. */
export interface AddedTime extends LeadTime { readonly by: 'law' | 'regulation' }

const consent = {
  code: 'consent',
  name: { be: 'Узгадненне, маўчанне лічыцца згодай', ru: 'Согласование, молчание считается согласием', en: 'Consent, silence counts as consent' },
  unit: 'calendar',
  place: 'before',
  ground: cite.consentOfAnotherBody.article,
  with_consent: true
} as const

const publication = {
  code: 'publication',
  name: { be: 'Апублікаванне рашэння', ru: 'Опубликование решения', en: 'Publication of the decision' },
  unit: 'calendar',
  place: 'after',
  ground: cite.publishIn7Days.article
} as const

/** The name of a time, with the body whose consent it is for. */
const withBody = ({ be, ru = be, en = be }: Names, body: string): Names => ({ be: `${be} (${body})`, ru: `${ru} (${body})`, en: `${en} (${body})` })

/** What ends with a decision of an executive body. */
const decided: ReadonlySet<string> = new Set(['permit', 'procurement'])

/** The days that the law itself sets, on a day. */
export interface LawfulDays { readonly consent: number, readonly publication: number }

export function lawfulDays (on: CivilDate): LawfulDays {
  return { consent: valueOn(limits.consentDays, on), publication: valueOn(limits.publicationDays, on) }
}

/**
 * The times that stand before or after a task, in a project of that cost. The law's own are added too, unless the Regulation
 * has the same and not shorter (n working days are never fewer than n days of the calendar): 30 days for the consent of
 * another body before any task that needs it (Art. 65), and 7 days for publication after a permit or a procurement, each of
 * which ends with a decision (Art. 66.1).
 */
export function addedTimes (task: Task, terms: FeasibilityTerms, total: Kopecks, lawful: LawfulDays): AddedTime[] {
  const { consent_of: body } = task
  const needsConsent = body !== undefined
  const times = terms.lead_times
    .filter(time => time.kind === task.kind && (time.with_consent !== true || needsConsent) && (time.from_cost === undefined || total >= parseMoney(time.from_cost)))
    .map((time): AddedTime => ({ ...time, ...(time.with_consent === true ? { name: withBody(time.name, body!) } : {}), by: 'regulation' }))
  if (needsConsent && !times.some(({ with_consent: forConsent, place, days }) => forConsent === true && place === 'before' && days >= lawful.consent)) {
    times.push({ ...consent, name: withBody(consent.name, body), kind: task.kind, days: lawful.consent, by: 'law' })
  }
  if (decided.has(task.kind) && !times.some(({ code, place, days }) => code === 'publication' && place === 'after' && days >= lawful.publication)) {
    times.push({ ...publication, kind: task.kind, days: lawful.publication, by: 'law' })
  }
  return times
}
