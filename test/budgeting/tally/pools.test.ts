import { existsSync, readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { countPools } from '../../../src/budgeting/tally/pools.ts'
import type { PoolElection } from '../../../src/budgeting/tally/pools.ts'
import { tallyElection } from '../../../src/budgeting/tally/tally.ts'
import { rulesOf } from '../../../src/budgeting/tally/terms.ts'
import type { PoolRules } from '../../../src/budgeting/tally/terms.ts'
import type { TallyTerms } from '../../../src/budgeting/regulations/regulation.ts'
import { readElectionFile } from '../../../src/exchange/pabulib/read.ts'
import { election } from './elections.ts'

const folder = new URL('../../../../shared/data/pabulib/', import.meta.url)
const skip = !existsSync(folder) && 'no ../shared/data/pabulib here'

const rules = (more: Partial<PoolRules> = {}): PoolRules => ({ options: { rule: 'greedy', ties: ['id'] }, pools: 'each', leftOver: 'lapses', caps: [], ...more })
const told = (pools: readonly PoolElection[], by: PoolRules, seed?: string) => countPools(pools, by, seed).pools.map(({ code, result }) =>
  [code, result.winners.join('+') || 'none', result.left, ...(result.received ?? []).map(({ pool, amount }) => `${pool} ${amount}`)].join(' '))

// Two parts of 100 leave 40 and 10; the whole has 100, and a project of a part that also stands there.
const east: PoolElection = { code: 'East', whole: false, entitled: 10, election: election(100, 'a 60; b 70', '3*a 2*b') }
const west: PoolElection = { code: 'West', whole: false, entitled: 100, election: election(100, 'c 90; d 30', '4*c d') }
const whole: PoolElection = { code: 'Whole', whole: true, entitled: 1000, election: election(100, 'a 60; b 70; w 105', '9*w 8*b 7*a') }

t.test('what is left, and who comes first', async t => {
  const rows: Array<[string, PoolRules, string[]]> = [
    ['each for itself', rules(), ['Whole b 30.00', 'East a 40.00', 'West c 10.00']],
    ['parts first: a won in a part', rules({ pools: 'parts_first' }), ['East a 40.00', 'West c 10.00', 'Whole b 30.00']],
    ['whole first: b won there', rules({ pools: 'whole_first' }), ['Whole b 30.00', 'East a 40.00', 'West c 10.00']],
    ['parts first, what they leave goes to the whole: 100 + 50 pay for w, and 45 for nothing more', rules({ pools: 'parts_first', leftOver: 'whole' }), ['East a 40.00', 'West c 10.00', 'Whole w 45.00 East 40.00 West 10.00']],
    ['to the highest turnout, 5 of 10: 100 + 30 + 10 pay for both', rules({ leftOver: 'highest_turnout' }), ['Whole b 30.00', 'West c 10.00', 'East a+b 10.00 Whole 30.00 West 10.00']]
  ]
  for (const [name, by, expected] of rows) t.strictSame(told([whole, east, west], by), expected, name)
  t.strictSame(countPools([whole, east, west], rules({ pools: 'parts_first' })).pools[2]?.result.steps.map(step => [step.project, step.outcome, step.pool]), [['w', 'does-not-fit', undefined], ['b', 'taken', undefined], ['a', 'won-elsewhere', 'East']])
  t.equal(countPools([whole, east, west], rules({ leftOver: 'whole' })).receiver, 'Whole')
  t.throws(() => countPools([east, west], rules({ leftOver: 'whole' })), /goes to the pool of the whole territory, and there are 0/)
  t.throws(() => countPools([{ ...east, entitled: undefined } as never, west], rules({ leftOver: 'highest_turnout' })), /not known how many may vote in East/)
  // 5 of 10 and 50 of 100 are the same turnout; the first in the Regulation gets it.
  const same: PoolElection = { ...west, election: election(100, 'c 90; d 30', '50*c'), entitled: 100 }
  t.equal(countPools([same, east], rules({ leftOver: 'highest_turnout' })).receiver, 'West')
  t.equal(countPools([east, same], rules({ leftOver: 'highest_turnout' })).receiver, 'East')
})

t.test('a category takes no more than its budget from all pools together', async t => {
  const road = ({ election: of, ...pool }: PoolElection) => ({ ...pool, election: { ...of, projects: of.projects.map(project => ({ ...project, category: 'road' })) } })
  const by = rules({ pools: 'parts_first', caps: [{ category: 'road', budget: 16_000 }] })
  t.strictSame(told([road(east), road(west), whole], by), ['East a 40.00', 'West c 10.00', 'Whole b 30.00'], '60 and 90 are within 160')
  const tight = rules({ pools: 'parts_first', caps: [{ category: 'road', budget: 14_999 }] })
  t.strictSame(told([road(east), road(west), whole], tight), ['East a 40.00', 'West d 70.00', 'Whole b 30.00'], 'a kopeck less, and the 90 do not fit')
})

t.test('a Regulation\'s words as the rules that are counted', async t => {
  const tally = (terms: Partial<TallyTerms>): TallyTerms => ({ rule: 'greedy', unaffordable: 'skip', ties: ['cost', 'lot'], pools: 'each', left_over: 'lapses', ...terms })
  const options = (terms: Partial<TallyTerms>) => rulesOf({ tally: tally(terms), categories: [], reserve: 5 }).options
  t.strictSame(rulesOf({ tally: tally({ pools: 'parts_first', left_over: 'whole' }), categories: [{ code: 'road', name: { be: 'Дарогі' }, budget: '1234.50' }, { code: 'park', name: { be: 'Паркі' } }], reserve: 0 }),
    { options: { rule: 'greedy', unaffordable: 'skip', ties: ['cost', 'lot'], reserve: 0 }, pools: 'parts_first', leftOver: 'whole', caps: [{ category: 'road', budget: 123450 }] })
  t.strictSame(options({ rule: 'greedy_per_cost', unaffordable: 'topup', topup_percent: 80, ties: ['order', 'submitted', '-votes', 'lot'], threshold: { percent_of_ballots: 2.5 } }),
    { rule: 'greedy-per-cost', unaffordable: 'topup:0.80', threshold: { percentOfBallots: '2.5' }, ties: ['file', 'submitted', '-votes', 'lot'], reserve: 5 })
  const { unaffordable, ...shares } = tally({ rule: 'equal_shares', utility: 'cost', completion: 'official_add1', step: '1.00', comparison: true, threshold: { cost_share: true } })
  t.strictSame(rulesOf({ tally: shares, categories: [], reserve: 3 }).options,
    { rule: 'equal-shares', utility: 'cost', completion: 'official-add1', step: '1.00', comparison: true, threshold: { costShare: true }, ties: ['cost', 'lot'], reserve: 3 })
  t.strictSame([7, 100, 12.5, 0.5].map(percent => options({ unaffordable: 'topup', topup_percent: percent }).unaffordable), ['topup:0.07', 'topup:1.00', 'topup:0.125', 'topup:0.005'])
  t.strictSame(options({ threshold: { votes: 15 } }).threshold, { votes: 15 })
  const result = countPools([east], rulesOf({ tally: tally({ threshold: { votes: 1 } }), categories: [], reserve: 0 }), 'a seed').pools[0]!.result
  t.match(result, { winners: ['a'], reserve: [], seed: 'a seed', unaffordable: 'skip', threshold: { votes: 1 } })
})

t.test('Zabrze in 2021: nineteen files are one city', { skip }, async t => {
  const pools = readdirSync(folder).filter(name => name.startsWith('Poland_Zabrze_2021')).sort().map((name): PoolElection => {
    const { election } = readElectionFile(readFileSync(new URL(name, folder)))
    return { code: name.slice('Poland_'.length, -3), whole: name === 'Poland_Zabrze_2021.pb', election, entitled: 10_000 }
  })
  t.equal(pools.length, 19)
  const byRule = { rule: 'greedy', ties: ['file'] } as const
  const alone = new Map(pools.map(({ code, election }) => [code, tallyElection(election, byRule)]))
  const each = countPools(pools, rules({ options: byRule }))
  for (const { code, result } of each.pools) t.strictSame(result.winners, alone.get(code)?.winners, code)
  const kopecks = (text: string) => Number(text.replace('.', ''))
  const left = [...alone].reduce((sum, [code, result]) => code === 'Zabrze_2021' ? sum : sum + kopecks(result.left), 0)
  t.equal(left, 6_949_800, 'what the eighteen districts leave')
  const city = countPools(pools, rules({ options: byRule, pools: 'parts_first', leftOver: 'whole' }))
  t.strictSame(city.pools.map(({ code }) => code).at(-1), 'Zabrze_2021')
  const { result } = city.pools.at(-1)!
  t.equal(kopecks(result.budget), 50_000_000 + left)
  t.equal((result.received ?? []).reduce((sum, { amount }) => sum + kopecks(amount), 0), left)
  t.equal(city.pools.reduce((sum, { result }) => sum + kopecks(result.totalCost), 0) + kopecks(result.left), pools.reduce((sum, { election }) => sum + election.budget, 0), 'not a grosz is made or lost')
  const turnout = countPools(pools, rules({ options: byRule, leftOver: 'highest_turnout' }))
  t.equal(turnout.receiver, 'Zabrze_2021', 'where most ballots of as many voters were cast')
})
