import type { Election } from '../../exchange/pabulib/election.ts'
import type { Unaffordable } from './greedy.ts'
import type { Criterion } from './ties.ts'

/** What a caller may lay down over the file's own rule. */
export type TallyOptions = {
  /** 'greedy' counts by plain greedy (skip, no threshold) whatever rule the file names. */
  rule?: 'greedy'
  unaffordable?: Unaffordable
  /** The least score that counts; 0 for none. */
  threshold?: number
  /** The criteria for equal scores, in order; without them the order in the file. */
  ties?: readonly Criterion[]
}

/** The rule that is counted, complete; `notes` say in words where it is not simply the file's own. */
export type CountedRule = {
  name: 'greedy' | 'greedy-no-skip' | 'greedy-threshold'
  unaffordable: Unaffordable
  threshold: number | null
  ties: readonly Criterion[]
  notes: string[]
}

/** Thrown when the election's rule is none that this tally counts; the message says what to give instead. */
export class RuleNotCounted extends Error {
  override readonly name = 'RuleNotCounted'
}

const notes: Record<string, string> = {
  unknown: 'The file does not know its rule; it is counted as plain greedy.',
  'greedy-exclusive': 'The file names no pairs of projects that exclude each other; it is counted as plain greedy.'
}

/**
 * Settles the rule from the file and the options. A threshold that the file states holds under every rule of the
 * file. Throws RuleNotCounted for Equal Shares, custom and unheard-of rules, unless the options settle them.
 */
export function settleRule ({ rule, threshold: stated }: Pick<Election, 'rule' | 'threshold'>, options: TallyOptions): CountedRule {
  const own = options.rule === undefined
  if (own) refuseUncounted(rule, options)
  const unaffordable = options.unaffordable ?? (own && rule === 'greedy-no-skip' ? 'stop' : 'skip')
  const threshold = (options.threshold ?? (own ? stated : 0) ?? 0) || null
  const name = unaffordable === 'stop' ? 'greedy-no-skip' : threshold === null ? 'greedy' : 'greedy-threshold'
  const note = own ? notes[rule] : undefined
  const said = note === undefined ? [] : [note]
  if (name !== rule && note === undefined) said.push(`The file's own rule is ${rule}; it is counted as ${name}.`)
  if (rule === 'greedy-threshold' && own && threshold === null) said.push('No threshold is applied.')
  if (own && options.threshold === undefined && stated && rule !== 'greedy-threshold') {
    said.push(`The file states a threshold of ${stated}; it is applied.`)
  }
  return { name, unaffordable, threshold, ties: options.ties ?? ['file'], notes: said }
}

function refuseUncounted (rule: string, { unaffordable }: TallyOptions): void {
  if (['greedy', 'greedy-no-skip', 'greedy-threshold', 'unknown', 'greedy-exclusive'].includes(rule)) return
  if (rule === 'greedy-custom') {
    if (unaffordable !== undefined) return
    throw new RuleNotCounted('The rule is greedy-custom: what happens to a project that does not fit is the city\'s own. ' +
      'Give it: --unaffordable skip or stop. (Poznań\'s would be topup:0.8, which this version does not count.)')
  }
  if (rule.startsWith('equalshares')) {
    throw new RuleNotCounted(`The rule is ${rule}: --rule equal-shares is not counted by this version. ` +
      'Give --rule greedy to see what plain greedy would choose.')
  }
  throw new RuleNotCounted(`The rule ${JSON.stringify(rule)} is not known. Give --rule greedy to count it as plain greedy.`)
}
