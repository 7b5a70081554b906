import { daysOf } from './calendar.ts'
import { codesOnce, unless } from './contradiction.ts'
import type { Check } from './contradiction.ts'

/** Who proposes, and what a proposal is verified by. */
export const checkProposals: Check = ({ proposing: { correction_days: days }, criteria, calendar }) => {
  const verification = calendar.find(({ phase }) => phase === 'verification')
  const length = verification === undefined ? undefined : daysOf(verification)
  const correctable = criteria.findIndex(criterion => criterion.correctable)
  return [
    ...codesOnce('/criteria', criteria),
    ...unless(criteria.some(({ stage }) => stage === 'formal'), '/criteria', () => 'No criterion is formal.'),
    ...unless(criteria.some(({ stage }) => stage === 'substantive'), '/criteria', () => 'No criterion is substantive.'),
    ...unless(criteria.some(({ blocking }) => blocking), '/criteria', () => 'No criterion keeps a proposal off the list.'),
    ...unless(correctable < 0 || days > 0, `/criteria/${correctable}/correctable`, () => `The criterion ${criteria[correctable]!.code} may be mended, and correction_days is 0.`),
    ...unless(correctable >= 0 || days === 0, '/proposing/correction_days', () => `There are ${days} days for a correction, and no criterion may be mended.`),
    ...unless(length === undefined || days <= length, '/proposing/correction_days', () => `A correction takes up to ${days} days, and the verification lasts ${length}.`)
  ]
}
