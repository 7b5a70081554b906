import type { Citation } from './citations.ts'

/** One rule of the law or of the house, as a value: the refusal, the problem, docs/law.md and the tests all come from it. */
export interface Rule<Facts> {
  /** Kebab-case; also the problem type. */
  readonly id: string
  readonly cites: Citation
  /** What the rule demands, in one sentence. */
  readonly says: string
  holds (facts: Facts): boolean
  /** Why it does not hold, with the numbers. */
  because (facts: Facts): string
  /** Every place of a document at which it does not hold, where it speaks of a document. */
  places? (facts: Facts): readonly Place[]
  /** What to do instead. */
  readonly remedy?: string
}

/** A place in a document, as a JSON Pointer, and what is wrong there. */
export interface Place { readonly at: string, readonly says: string }

/** A rule that does not hold, told about the facts at hand. */
export interface Broken { readonly rule: Rule<never>, readonly because: string, readonly places?: readonly Place[] }

/** An act is not allowed: the first rule that refuses it, and on demand every other one. */
export class Refusal extends Error {
  readonly first: Broken
  readonly all: () => Broken[]

  constructor (first: Broken, all: () => Broken[]) {
    super(first.because)
    this.first = first
    this.all = all
  }
}

/** Every rule of the list that does not hold for these facts, in the order of the list. */
export function broken<Facts> (rules: readonly Rule<Facts>[], facts: Facts): Broken[] {
  return rules.filter(rule => !rule.holds(facts)).map(rule => tell(rule, facts))
}

/** Throws a Refusal by the first rule that does not hold. The order of a list is its documented precedence. */
export function enforce<Facts> (rules: readonly Rule<Facts>[], facts: Facts): void {
  const first = rules.find(rule => !rule.holds(facts))
  if (first !== undefined) throw new Refusal(tell(first, facts), () => broken(rules, facts))
}

function tell<Facts> (rule: Rule<Facts>, facts: Facts): Broken {
  return { rule, because: rule.because(facts), ...(rule.places === undefined ? {} : { places: rule.places(facts) }) }
}
