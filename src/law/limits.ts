import { FIRST_DAY, parseCivilDate, type CivilDate } from '../calendar/civil-date.ts'
import { cite, type Citation } from './citations.ts'

/** A number of the law or of the house: what it limits, its values by date of effect, and the day a person last checked it. */
export type Limit = {
  readonly says: string
  readonly unit: 'days' | 'fiscal years' | 'people' | 'percent' | 'one in'
  readonly cites: Citation
  /** Oldest first. Decisions are judged by the value of their own day, so an old value is never removed. */
  readonly values: readonly { readonly from: CivilDate, readonly value: number }[]
  readonly checkedOn: CivilDate
}

// The draft has no day of effect yet: its first value stands for every day that the calendar knows.
const always = (value: number) => [{ from: FIRST_DAY, value }] as const

/** Every legal number that the service uses, each typed here and nowhere else. */
export const limits = {
  publicationDays: {
    says: 'A decision is published within so many days after the day of its adoption.',
    unit: 'days',
    cites: cite.publishIn7Days,
    values: always(7),
    checkedOn: '2026-11-22'
  },
  consentDays: {
    says: 'Another body whose consent is needed answers within so many days; after that its silence counts as consent.',
    unit: 'days',
    cites: cite.consentOfAnotherBody,
    values: always(30),
    checkedOn: '2026-11-27'
  },
  sessionQuorum: {
    says: 'A session counts when more than one in so many elected deputies is present.',
    unit: 'one in',
    cites: cite.quorumOfSession,
    values: always(2),
    checkedOn: '2026-11-22'
  },
  sessionMajority: {
    says: 'A decision of the Rada needs the votes of more than one in so many elected deputies.',
    unit: 'one in',
    cites: cite.majorityOfElected,
    values: always(2),
    checkedOn: '2026-11-22'
  },
  purposeYears: {
    says: 'A purpose covers spending in so many fiscal years, that of its decision included; after that it is confirmed anew.',
    unit: 'fiscal years',
    cites: cite.unusedStays,
    values: always(2),
    checkedOn: '2026-11-22'
  },
  tokenDays: {
    says: 'A token ends after so many days at the latest.',
    unit: 'days',
    cites: cite.credentials,
    values: always(400),
    checkedOn: '2026-11-22'
  },
  firstTokenDays: {
    says: 'The token of the first administrator ends after so many days.',
    unit: 'days',
    cites: cite.credentials,
    values: always(30),
    checkedOn: '2026-11-22'
  },
  usualShare: {
    says: 'A fund of participatory budgeting is usually one part in so many of what the last executed budget spent.',
    unit: 'one in',
    cites: cite.usualShare,
    values: always(200),
    checkedOn: '2026-11-27'
  },
  smallCount: {
    says: 'No public figure speaks of fewer people than this.',
    unit: 'people',
    cites: cite.smallCounts,
    values: always(10),
    checkedOn: '2026-11-22'
  },
  dominantPayerShare: {
    says: 'A sum is public only when the largest payer gave no more than this part of it.',
    unit: 'percent',
    cites: cite.noDominantPayer,
    values: always(50),
    checkedOn: '2026-11-22'
  }
} as const satisfies Record<string, Limit>

/** The value of a limit in effect on a day; throws a RangeError when the day is no date or precedes the first value. */
export function valueOn (limit: Limit, on: CivilDate): number {
  const day = parseCivilDate(on)
  const inEffect = limit.values.findLast(({ from }) => from <= day)
  if (inEffect === undefined) throw new RangeError(`On ${day} there was no limit yet: ${limit.says}`)
  return inEffect.value
}
