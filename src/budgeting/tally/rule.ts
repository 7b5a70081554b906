import type { Election } from '../../exchange/pabulib/election.ts'
import { readHundredths } from '../../exchange/pabulib/hundredths.ts'
import { RuleNotCounted } from './refused.ts'
import type { Utility } from './shares/field.ts'
import type { Threshold } from './threshold.ts'
import { decimalOf } from './threshold.ts'
import type { Criterion } from './ties.ts'

export const ruleNames = ['greedy', 'greedy-per-cost', 'equal-shares', 'phragmen'] as const
export type RuleName = (typeof ruleNames)[number]
export const completions = ['none', 'utilitarian', 'add1', 'add1u', 'official-add1'] as const
export type Completion = (typeof completions)[number]

/** What a caller may lay down over the file's own rule. */
export type TallyOptions = {
  /** Counts by this rule, from its own beginnings, whatever rule and threshold the file names. */
  rule?: RuleName
  /** Equal Shares: what a project is worth to who supports it. */
  utility?: Utility
  completion?: Completion
  /** By how much add1 raises the share: an amount in the file's currency; without it one unit. */
  step?: string
  /** Equal Shares: greedy wins if more voters prefer its outcome. */
  comparison?: boolean
  /** At a project that does not fit: pass over it, end the list, or top it up where so much of its cost is left ('topup:0.8'). */
  unaffordable?: 'skip' | 'stop' | `topup:${string}`
  threshold?: Threshold
  /** Pairs of projects that exclude each other, by id. */
  exclusive?: readonly (readonly [string, string])[]
  /** The criteria for equal projects, in order; without them the order in the file. */
  ties?: readonly Criterion[]
  /** The revealed seed, where a lot is among the criteria. */
  seed?: string
  /** The instants at which projects were submitted, by id, where `submitted` is among the criteria. */
  submitted?: Readonly<Record<string, string>>
  /** Projects that withdrew after the list was settled, by id: they are void. */
  withdrawn?: readonly string[]
  /** How many projects the reserve list has at the most. */
  reserve?: number
}

/** The rule that is counted, complete; `notes` say in words where it is not simply the file's own. */
export type CountedRule = {
  rule: RuleName
  unaffordable: 'skip' | 'stop' | 'topup'
  /** The part of the cost that has to be left for a top-up, as decimal text. */
  topup?: string
  threshold: Threshold | null
  exclusive: readonly (readonly [string, string])[]
  utility: Utility
  completion: Completion
  /** Hundredths. */
  step: number
  comparison: boolean
  ties: readonly Criterion[]
  notes: string[]
}

const plainNotes: Record<string, string> = {
  unknown: 'The file does not know its rule; it is counted as plain greedy.',
  'greedy-exclusive': 'The file names no pairs of projects that exclude each other; it is counted as plain greedy.'
}

const sharesNotes: Record<string, string> = {
  equalshares: 'Equal Shares with cost utility, as the cities that publish this rule use it, and no completion: the format writes one behind a slash, and this rule has none.',
  'equalshares/add1': 'Equal Shares with cost utility and the official add1, as the cities that publish this rule use it.'
}

type Own = Pick<CountedRule, 'rule' | 'unaffordable' | 'completion' | 'comparison' | 'notes'>

/** What the file's own rule means. */
function ownRule (rule: string, { unaffordable, exclusive = [] }: TallyOptions): Own {
  const base = { rule: 'greedy', unaffordable: 'skip', completion: 'none', comparison: false, notes: [] as string[] } as const
  if (rule === 'greedy' || rule === 'greedy-threshold') return base
  if (rule === 'greedy-no-skip') return { ...base, unaffordable: 'stop' }
  if (rule === 'greedy-exclusive' && exclusive.length > 0) return base
  if (plainNotes[rule] !== undefined) return { ...base, notes: [plainNotes[rule]] }
  const shares = /^(equalshares(?:\/add1)?)(-comparison)?$/.exec(rule)
  if (shares !== null) {
    return { ...base, rule: 'equal-shares', completion: shares[1] === 'equalshares' ? 'none' : 'official-add1', comparison: shares[2] !== undefined, notes: [sharesNotes[shares[1]!]!] }
  }
  if (rule === 'greedy-custom') {
    if (unaffordable !== undefined) return base
    throw new RuleNotCounted('The rule is greedy-custom: what happens to a project that does not fit is the city\'s own. ' +
      'Give it: --unaffordable skip, stop or topup:0.8 (Poznań\'s: the first project that does not fit is taken if 80 % of its cost are left).')
  }
  throw new RuleNotCounted(`The rule ${JSON.stringify(rule)} is not known. Give --rule greedy to count it as plain greedy.`)
}

/**
 * Settles the rule from the file and the options. A threshold that the file states holds under every rule of the
 * file. Throws RuleNotCounted for custom and unheard-of rules unless the options settle them, and for options that do
 * not go together.
 */
export function settleRule ({ rule: fileRule, threshold: stated }: Pick<Election, 'rule' | 'threshold'>, options: TallyOptions): CountedRule {
  const own = options.rule === undefined
  const { notes: said, ...base }: Own = own ? ownRule(fileRule, options) : { rule: options.rule!, unaffordable: options.rule === 'phragmen' ? 'stop' : 'skip', completion: 'none', comparison: false, notes: [] }
  refuseMismatch(base.rule, options, options.completion ?? base.completion)
  const topup = /^topup:(.*)$/.exec(options.unaffordable ?? '')?.[1]
  const settled: CountedRule = {
    ...base,
    unaffordable: topup === undefined ? (options.unaffordable as 'skip' | 'stop' | undefined) ?? base.unaffordable : 'topup',
    ...(topup === undefined ? {} : { topup: readTopup(topup) }),
    threshold: options.threshold === undefined ? (own ? stated ?? 0 : 0) || null : options.threshold === 0 ? null : options.threshold,
    exclusive: options.exclusive ?? [],
    utility: options.utility ?? 'cost',
    completion: options.completion ?? base.completion,
    step: options.step === undefined ? 100 : readStep(options.step),
    comparison: options.comparison ?? base.comparison,
    ties: options.ties ?? ['file'],
    notes: [...said]
  }
  if (own) noteChanges(settled, fileRule, stated, options)
  else if (!isNamed(settled, fileRule)) settled.notes.push(`The file's own rule is ${fileRule}; it is counted as ${nameOf(settled)}.`)
  return settled
}

function noteChanges (settled: CountedRule, fileRule: string, stated: number | undefined, { threshold, utility, completion }: TallyOptions): void {
  const { notes } = settled
  if (settled.rule === 'equal-shares' && (utility ?? completion) !== undefined) notes[0] = `The file's own rule is ${fileRule}; it is counted with ${settled.utility} utility and completion ${settled.completion}.`
  else if (settled.rule === 'greedy' && plainNotes[fileRule] === undefined && !isNamed(settled, fileRule)) notes.push(`The file's own rule is ${fileRule}; it is counted as ${nameOf(settled)}.`)
  if (fileRule === 'greedy-threshold' && settled.threshold === null) notes.push('No threshold is applied.')
  if (threshold === undefined && stated !== undefined && stated > 0 && fileRule !== 'greedy-threshold') notes.push(`The file states a threshold of ${stated}; it is applied.`)
}

/** The rule's name in the result: the format's own where it has one. */
export function nameOf ({ rule, unaffordable, threshold, exclusive }: Pick<CountedRule, 'rule' | 'unaffordable' | 'threshold' | 'exclusive'>): string {
  if (rule !== 'greedy') return rule
  if (unaffordable === 'topup') return 'greedy-topup'
  if (unaffordable === 'stop') return 'greedy-no-skip'
  if (exclusive.length > 0) return 'greedy-exclusive'
  return threshold === null ? 'greedy' : 'greedy-threshold'
}

function isNamed (settled: CountedRule, fileRule: string): boolean {
  return settled.rule === 'equal-shares' ? fileRule.startsWith('equalshares') : nameOf(settled) === fileRule
}

/** Flags that do not go together are refused: a count that passes over one would not be the count that was asked for. */
function refuseMismatch (rule: RuleName, options: TallyOptions, completion: Completion): void {
  const { utility, unaffordable, step, comparison } = options
  const shares = rule === 'equal-shares'
  for (const [flag, value] of [['--utility', utility], ['--completion', options.completion], ['--step', step]] as const) {
    if (value !== undefined && !shares) throw new RuleNotCounted(`${flag} belongs to Equal Shares, and the rule here is ${rule}. Give --rule equal-shares with it, or leave it out.`)
  }
  if (comparison === true && !shares) throw new RuleNotCounted(`The comparison step sets greedy against Equal Shares, and the rule here is ${rule}.`)
  if (step !== undefined && !completion.includes('add1')) throw new RuleNotCounted(`--step is by how much add1 raises the share, and the completion here is ${completion}. Give --completion add1, add1u or official-add1 with it.`)
  if (unaffordable !== undefined && shares) throw new RuleNotCounted('--unaffordable belongs to greedy: Equal Shares buys what its supporters can pay for. Leave it out, or give --completion.')
  if (unaffordable?.startsWith('topup') === true && rule === 'phragmen') throw new RuleNotCounted('--unaffordable topup belongs to greedy; with phragmen there are skip and stop.')
}

function readTopup (text: string): string {
  try {
    const { numerator, denominator } = decimalOf(text)
    if (numerator > 0n && numerator <= denominator) return text
  } catch { /* Told below. */ }
  throw new RuleNotCounted(`--unaffordable topup:${text} gives no part of a cost between 0 and 1, as topup:0.8 does.`)
}

function readStep (text: string): number {
  const step = readHundredths(text)
  if (typeof step === 'number' && step > 0) return step
  throw new RuleNotCounted(`--step ${text} is no amount above zero with at most two decimals.`)
}
