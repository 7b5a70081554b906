import { pointMarks, writeFraction, writeMoney, writeNumber } from './numbers.ts'
import type { Unit, Words } from './words.ts'

const nouns: Record<Unit, readonly [string, string]> = { votes: ['vote', 'votes'], points: ['point', 'points'], score: ['unit', 'units'] }

const plain = (count: number) => writeNumber(String(count), pointMarks)
const counted = (count: number, one: string, many: string) => `${plain(count)} ${Math.abs(count) === 1 ? one : many}`
const count = (unit: Unit, many: number) => counted(many, ...nouns[unit] as [string, string])
const people = (many: number) => many === 0 ? 'fewer than ten' : `at least ${plain(many)}`
const atLeast = (many: number) => many === 0 ? 'fewer than ten supporters' : `at least ${plain(many)} supporters`

/** English. */
export const en: Words = {
  money: (text, currency) => writeMoney(text, currency, pointMarks),
  number: text => writeFraction(text, pointMarks),
  count,
  ofCount: count,
  criteria: {
    file: 'their place on the ballot',
    id: 'their number',
    cost: 'cost, the lowest first',
    '-cost': 'cost, the highest first',
    votes: 'votes, the fewest first',
    '-votes': 'votes, the most first',
    submitted: 'the time of submission',
    lot: 'lot'
  },

  gathered: (gathered, cost) => `The project gathered ${gathered} and costs ${cost}.`,
  supported: (supporters, cost) => supporters === 0 ? `Nobody supported the project, which costs ${cost}.` : `${counted(supporters, 'voter', 'voters')} supported the project, which costs ${cost}.`,
  few: cost => `One to nine people were for the project, which costs ${cost}.`,
  belowThresholdFew: 'That was not enough for the threshold from which projects take part.',
  paidFew: 'Its supporters paid for it from their equal shares.',
  unpaidFew: 'What its supporters had was not enough.',
  tied: criterion => `Other projects were equal to it; the order among them goes by ${criterion}.`,
  taken: left => `When its turn came, ${left} was left. That was enough: the project won.`,
  toppedUp: (left, lacks, percent) => `When its turn came, ${left} was left, ${lacks} too little. Under the rule the first project that does not fit still wins if at least ${percent}% of its cost is left; the rest is added from other money. The list ended with this project.`,
  doesNotFit: (left, lacks) => `When its turn came, ${left} was left: ${lacks} too little.`,
  overCategory: (category, lacks) => `The budget of the category “${category}” was ${lacks} short.`,
  afterTheEnd: 'The list had ended before, at a project that did not fit into the money left.',
  belowThreshold: lacks => `It was ${lacks} short of the threshold from which projects take part.`,
  excluded: by => `It cannot be carried out together with project ${by}, which won.`,
  wonElsewhere: pool => `It had already won in another pool, ${pool}.`,
  withdrawn: 'The project was withdrawn.',
  wouldWin: needed => `To win it needed ${needed}.`,
  never: 'It costs more than the whole budget, so it would not have won with any result.',

  free: 'It costs nothing and has supporters, so it was taken at once.',
  paid: (price, forOnePoint) => `Its supporters paid for it from their equal shares: ${price} ${forOnePoint ? 'for every point that they gave' : 'each'}.`,
  payers: (inFull, allTheyHad, nothingLeft) => {
    const parts = [`${atLeast(inFull)} paid the full price`, ...(allTheyHad === 0 ? [] : [`${atLeast(allTheyHad)} gave all they had left`]), ...(nothingLeft === 0 ? [] : [`${atLeast(nothingLeft)} had nothing left`])].join('; ')
    return `${parts[0]!.toUpperCase()}${parts.slice(1)}.`
  },
  rho: rho => `The price of one unit of use (ρ) is ${rho}: the lower it is, the sooner a project is bought.`,
  effectiveVotes: votes => `That is worth so many full votes (1/ρ): ${votes}; the more there are, the sooner a project is bought.`,
  notPaidFor: (held, short) => `Its supporters together still had ${held}: ${short} too little.`,
  paidTooLate: held => `Its supporters together still had ${held}.`,
  moreSupporters: more => `To be bought it needed ${counted(more, 'more vote', 'more votes')} from people who supported nothing else.`,
  inCompletion: left => `After that ${left} was left, which was enough: the project was taken by the number of its votes.`,
  completionDoesNotFit: (left, lacks) => `After that, when its turn by votes came, ${left} was left in the budget: ${lacks} too little.`,
  load: load => `Money came to all alike; when the project was bought, each of its supporters had taken on ${load}.`,

  rule: rule => `The votes were counted ${rule}.`,
  rules: {
    greedy: 'in the order of results: every project that still fits is taken',
    'greedy-no-skip': 'in the order of results, up to the first project that does not fit',
    'greedy-threshold': 'in the order of results with a threshold: every project that still fits is taken',
    'greedy-exclusive': 'in the order of results: every project that still fits, and that no winner excludes, is taken',
    'greedy-topup': 'in the order of results, up to the first project that does not fit, which may be topped up',
    'greedy-per-cost': 'in the order of results per rouble of cost',
    'equal-shares': 'by the Method of Equal Shares: every voter has an equal share of the budget, and projects are bought by their supporters',
    phragmen: 'by Phragmén’s sequential method'
  },
  outcome: (ballots, budget, spent, left, won, of) => `Ballots: ${people(ballots)}; budget: ${budget}. Projects that won: ${plain(won)} of ${plain(of)}, for ${spent} together; ${left} was left.`,
  shares: (share, raised, start, step) => raised === 0
    ? `Everybody's share is ${share}.`
    : `Everybody's share is ${share}: it began with ${start} and was raised by ${step} ${counted(raised, 'time', 'times')}.`,
  comparison: (shares, greedy, indifferent, chosen) => `Ballots for which Equal Shares is better: ${people(shares)}; for which the plain order is better: ${people(greedy)}; for which they are the same: ${people(indifferent)}. ${chosen === 'shares' ? 'Equal Shares' : 'The plain order'} counts.`
}
