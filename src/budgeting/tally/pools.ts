import type { Election } from '../../exchange/pabulib/election.ts'
import { readHundredths } from '../../exchange/pabulib/hundredths.ts'
import type { TallyResult } from './document.ts'
import { RuleNotCounted } from './refused.ts'
import type { TallyOptions } from './rule.ts'
import { tallyElection } from './tally.ts'
import type { PoolRules } from './terms.ts'
import type { Watch } from './shares/stage.ts'

/** One pool of a cycle: its election, with the budget of the pool itself. */
export interface PoolElection {
  readonly code: string
  readonly election: Election
  /** Whether it is the pool of the whole territory, without a category. */
  readonly whole: boolean
  /** How many may vote in it: needed where the highest turnout gets what is left. */
  readonly entitled?: number
  /** What concerns its projects alone: pairs, submissions, withdrawals. */
  readonly options?: Pick<TallyOptions, 'exclusive' | 'submitted' | 'withdrawn'>
  /** Pairs with projects of other pools, the own id first: once one of the two won, the other is out. */
  readonly across?: readonly (readonly [string, string])[]
}

export interface CountedPools {
  /** In the order in which they were counted. */
  readonly pools: readonly { readonly code: string, readonly result: TallyResult }[]
  /** The pool that got what the others left; absent where it lapses. */
  readonly receiver?: string
}

/**
 * Counts the pools of a cycle one after the other; a pure function of its arguments. The pool that gets what is left is
 * counted last, with all that the others left added to its budget; what it leaves itself lapses. Where one kind of pools
 * comes first, a project that won there is out of the others, and so is everywhere what excludes a winner of a pool before. A category's budget is shared by all pools in that order.
 * Throws RuleNotCounted where the turnout decides and is not known.
 */
export function countPools (pools: readonly PoolElection[], { options, pools: order, leftOver, caps }: PoolRules, seed?: string, watch?: Watch): CountedPools {
  const receiver = receiverOf(pools, leftOver)
  const counted: { code: string, result: TallyResult }[] = []
  const elsewhere = new Map<string, string>()
  let capsLeft = caps
  for (const { code, election, options: own, across = [] } of inOrder(pools, order, receiver)) {
    const received = code !== receiver?.code ? [] : counted.map(({ code: pool, result }) => ({ pool, amount: hundredths(result.left) })).filter(({ amount }) => amount > 0)
    const result = tallyElection(election, { ...options, ...own, ...(seed === undefined ? {} : { seed }) }, {
      budget: received.reduce((sum, { amount }) => sum + amount, election.budget),
      ...(received.length === 0 ? {} : { received }),
      caps: capsLeft,
      ...(order === 'each' ? {} : { elsewhere }),
      ...(across.length === 0 ? {} : { outdone: new Map(across.filter(([, other]) => elsewhere.has(other))) })
    }, watch)
    counted.push({ code, result })
    for (const id of result.winners) elsewhere.set(id, code)
    capsLeft = capsLeft.map(({ category, budget }) => ({ category, budget: budget - spentOn(category, election, result) }))
  }
  return { pools: counted, ...(receiver === undefined ? {} : { receiver: receiver.code }) }
}

function hundredths (text: string): number {
  return readHundredths(text) as number
}

function spentOn (category: string, { projects }: Election, { winners }: TallyResult): number {
  const won = new Set(winners)
  return projects.reduce((sum, project) => won.has(project.id) && project.category === category ? sum + project.cost : sum, 0)
}

function inOrder (pools: readonly PoolElection[], order: PoolRules['pools'], receiver: PoolElection | undefined): PoolElection[] {
  const rank = ({ whole }: PoolElection) => order === 'each' ? 0 : whole === (order === 'whole_first') ? 0 : 1
  const others = pools.filter(pool => pool !== receiver).toSorted((a, b) => rank(a) - rank(b))
  return receiver === undefined ? others : [...others, receiver]
}

function receiverOf (pools: readonly PoolElection[], leftOver: PoolRules['leftOver']): PoolElection | undefined {
  if (leftOver === 'lapses') return undefined
  if (leftOver === 'whole') {
    const whole = pools.filter(pool => pool.whole)
    if (whole.length !== 1) throw new RuleNotCounted(`What is left goes to the pool of the whole territory, and there are ${whole.length}.`)
    return whole[0]
  }
  return pools.reduce((best, pool) => isHigher(pool, best) ? pool : best)
}

/** Whether more of those who may vote did so in one pool than in another, exactly; of equal ones the first stays. */
function isHigher (pool: PoolElection, other: PoolElection): boolean {
  const [a, b] = [pool, other].map(turnoutOf) as [Turnout, Turnout]
  return BigInt(a.ballots) * BigInt(b.entitled) > BigInt(b.ballots) * BigInt(a.entitled)
}

interface Turnout { ballots: number, entitled: number }

function turnoutOf ({ code, election, entitled }: PoolElection): Turnout {
  if (entitled === undefined || entitled === 0) throw new RuleNotCounted(`What is left goes to the pool with the highest turnout, and it is not known how many may vote in ${code}.`)
  return { ballots: election.ballots.reduce((sum, { count }) => sum + count, 0), entitled }
}
