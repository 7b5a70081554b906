import type { Step, TallyResult } from '../document.ts'
import { limits } from '../../../law/limits.ts'
import { be } from './be.ts'
import { en } from './en.ts'
import { percentOf } from './numbers.ts'
import { ru } from './ru.ts'
import type { Unit, Words } from './words.ts'

export const languages = ['be', 'ru', 'en'] as const
export type Language = (typeof languages)[number]

const words: Record<Language, Words> = { be, ru, en }

/** What became of a project, and why, in a few sentences. */
export interface Explanation { readonly project: string, readonly won: boolean, readonly text: string }

/** The whole outcome in sentences, and each project in the order of its turn. */
export interface Explained { readonly summary: string, readonly projects: readonly Explanation[] }

/** Explains a tally in plain words and numbers, from its document alone; documents of the first format as far as they tell. */
export function explain (result: TallyResult, language: Language): Explained {
  const say = words[language]
  const won = new Set(result.winners)
  return {
    summary: summaryOf(result, say),
    projects: result.steps.map(step => ({ project: step.project, won: won.has(step.project), text: sentences(step, result, say).filter(text => text !== '').join(' ') }))
  }
}

function unitOf ({ voteType }: TallyResult): Unit {
  return voteType === undefined ? 'score' : voteType === 'approval' || voteType === 'choose-1' ? 'votes' : 'points'
}

function sentences (step: Step, result: TallyResult, say: Words): string[] {
  const money = (text: string | number | undefined) => say.money(String(text ?? '0.00'), result.currency)
  const unit = unitOf(result)
  const tie = step.tieDecidedBy === undefined ? '' : say.tied(say.criteria[step.tieDecidedBy])
  if (isFew(step)) return [say.few(money(step.cost)), ...becameFew(step, result, say, money), tie, ...(isTelling(step, result) ? [] : needed(step, result, say))]
  const byShares = result.shares !== undefined && step.stage !== undefined
  const opening = (byShares || step.load !== undefined) && step.votes !== undefined ? say.supported(step.votes, money(step.cost)) : say.gathered(say.count(unit, step.score), money(step.cost))
  return [opening, ...became(step, result, say, money), tie, ...needed(step, result, say)]
}

const crowd = limits.smallCount.values.at(-1)!.value

/** Whether so few chose the project that nothing may tell how many. */
function isFew ({ votes, score }: Step): boolean {
  const people = votes ?? Math.abs(score)
  return people > 0 && people < crowd
}

/** Counts of people in steps of the smallest crowd, so that no difference tells of a few. */
function band (people: number): number {
  return people - people % crowd
}

/** Whether what it would have needed tells of a few people: how many another project has, or by shares how many it has itself. */
function isTelling ({ wouldWinWith }: Step, { shares }: TallyResult): boolean {
  return shares !== undefined || (wouldWinWith?.votes ?? Infinity) <= crowd
}

function becameFew (step: Step, result: TallyResult, say: Words, money: (text: string | number | undefined) => string): string[] {
  if (step.outcome === 'below-threshold') return [say.belowThresholdFew]
  if (step.outcome === 'not-paid-for') return [say.unpaidFew]
  if (step.outcome === 'taken' && step.stage === 'shares' && Number(step.cost) > 0) return [say.paidFew]
  return became({ ...step, held: undefined, load: undefined }, result, say, money)
}

function became (step: Step, result: TallyResult, say: Words, money: (text: string | number | undefined) => string): string[] {
  const { left, lacks } = step
  switch (step.outcome) {
    case 'taken': return taken(step, result, say, money)
    case 'topped-up': return [say.toppedUp(money(left), money(lacks), say.number(percentOf(result.topup ?? '0')))]
    case 'does-not-fit': return step.stage === 'completion' ? [...unpaid(step, say, money), say.completionDoesNotFit(money(left), money(lacks))] : [say.doesNotFit(money(left), money(lacks))]
    case 'not-paid-for': return unpaid(step, say, money)
    case 'over-category': return [say.overCategory(step.category ?? '', money(lacks))]
    case 'after-the-end': return [say.afterTheEnd]
    case 'below-threshold': return [say.belowThreshold(say.ofCount(typeof result.threshold === 'number' ? unitOf(result) : 'votes', Number(lacks)))]
    case 'excluded': return [say.excluded(step.by ?? '')]
    case 'won-elsewhere': return [say.wonElsewhere(step.pool ?? '')]
    case 'withdrawn': return [say.withdrawn]
  }
}

function taken (step: Step, result: TallyResult, say: Words, money: (text: string | number | undefined) => string): string[] {
  if (step.load !== undefined) return [say.load(money(step.load))]
  if (step.stage === 'completion') return [...unpaid(step, say, money), say.inCompletion(money(step.left))]
  if (step.price === undefined) return [say.taken(money(step.left))]
  if (Number(step.cost) === 0) return [say.free]
  const { inFull, allTheyHad, nothingLeft } = step.payers ?? { inFull: 0, allTheyHad: 0, nothingLeft: 0 }
  return [
    say.paid(money(step.price), unitOf(result) === 'points'),
    say.payers(inFull, allTheyHad, nothingLeft),
    step.effectiveVotes === undefined ? say.rho(say.number(step.rho ?? '0')) : say.effectiveVotes(say.number(step.effectiveVotes))
  ]
}

function unpaid ({ held, short }: Step, say: Words, money: (text: string | number | undefined) => string): string[] {
  if (held === undefined) return []
  return [short === undefined ? say.paidTooLate(money(held)) : say.notPaidFor(money(held), money(short))]
}

const lost = new Set(['does-not-fit', 'over-category', 'after-the-end', 'below-threshold', 'excluded', 'not-paid-for'])

/** With what it would have won; nothing where the document does not say. */
function needed ({ outcome, wouldWinWith, moreSupporters, cost }: Step, { budget, format, voteType }: TallyResult, say: Words): string[] {
  if (!lost.has(outcome) || format === undefined) return []
  const counts = [
    ...(wouldWinWith?.score === undefined ? [] : [say.count(voteType === 'approval' || voteType === 'choose-1' ? 'votes' : 'points', wouldWinWith.score)]),
    ...(wouldWinWith?.votes === undefined ? [] : [say.count('votes', wouldWinWith.votes)])
  ]
  if (moreSupporters !== undefined) return [say.moreSupporters(moreSupporters), ...(counts.length === 0 || voteType === 'approval' || voteType === 'choose-1' ? [] : [say.wouldWin(counts.join(', '))])]
  if (counts.length > 0) return [say.wouldWin(counts.join(', '))]
  return Number(cost) > Number(budget) ? [say.never] : []
}

function summaryOf (result: TallyResult, say: Words): string {
  const { currency, ballots, budget, totalCost, left, winners, steps, shares, comparison } = result
  const money = (text: string) => say.money(text, currency)
  return [
    say.rule(say.rules[result.rule] ?? result.rule),
    shares === undefined ? '' : say.shares(money(shares.share), shares.raised, money(shares.start), money(shares.step ?? '0.00')),
    comparison === undefined ? '' : say.comparison(band(comparison.shares.preferredBy), band(comparison.greedy.preferredBy), band(comparison.indifferent), comparison.chosen),
    say.outcome(band(ballots), money(budget), money(totalCost), money(left), winners.length, steps.length)
  ].filter(text => text !== '').join(' ')
}
