import { printHundredths } from '../../../exchange/pabulib/hundredths.ts'
import { limits } from '../../../law/limits.ts'
import type { Payers, Step } from '../document.ts'
import { printFraction } from '../fraction.ts'
import type { Candidate } from '../ties.ts'
import type { Field, Utility } from './field.ts'
import { held as heldBy } from './purses.ts'
import { supportersOf } from './prices.ts'
import type { Purchase, Run } from './run.ts'
import { printShare } from './stage.ts'

type Told = Pick<Step, 'price' | 'rho' | 'effectiveVotes' | 'payers'>

/** What the document tells of a purchase: the price, ρ, and who paid. */
export function tellPurchase (purchase: Purchase, utility: Utility, candidate: Candidate, supporters: number): Told {
  const { price, key, inFull, allLeft } = purchase
  return {
    price: printShare(price),
    rho: printRho(purchase, utility),
    ...(utility === 'cost' && key.numerator > 0n ? { effectiveVotes: printFraction({ numerator: key.denominator, denominator: key.numerator }, 6) } : {}),
    payers: candidate.cost === 0 ? { inFull: 0, allTheyHad: 0, nothingLeft: 0 } : bandsOf({ inFull, allTheyHad: allLeft, nothingLeft: supporters - inFull - allLeft })
  }
}

/** ρ as decimal text: a part of the cost, or an amount, for each unit of use. */
export function printRho ({ key: { numerator, denominator } }: Purchase, utility: Utility): string {
  return printFraction({ numerator, denominator: utility === 'cost' ? denominator : denominator * 100n }, 15)
}

/** Counts in steps of the smallest crowd, rounded down, so that no difference of two counts speaks of a few people. */
function bandsOf (payers: Payers): Payers {
  const crowd = limits.smallCount.values.at(-1)!.value
  const band = (count: number) => count - count % crowd
  return { inFull: band(payers.inFull), allTheyHad: band(payers.allTheyHad), nothingLeft: band(payers.nothingLeft) }
}

/** How many voters give a project points. */
export function supportersIn ({ supportersFrom, supporters, voters }: Field, project: number): number {
  let sum = 0
  for (let at = supportersFrom[project]!; at < supportersFrom[project + 1]!; at++) sum += voters[supporters[at]!]!
  return sum
}

/** What the supporters of a project hold when the run is over, and by how much that is too little. */
export function tellShortage ({ market }: Run, project: number, { cost }: Candidate): Pick<Step, 'held' | 'short'> {
  const { purses } = market
  const denominator = purses.denominators.at(-1)!
  const held = heldBy(purses, supportersOf(market, project))
  const short = BigInt(cost) * denominator - held
  if (short <= 0n) return { held: printHundredths(Number(held / denominator)) }
  const amount = (short + denominator - 1n) / denominator
  return { held: printHundredths(cost - Number(amount)), short: printHundredths(Number(amount)) }
}
