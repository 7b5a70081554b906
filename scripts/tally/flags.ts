import { parseArgs } from 'node:util'
import type { Election } from '../../src/exchange/pabulib/election.ts'
import type { TallyOptions } from '../../src/budgeting/tally/rule.ts'
import { completions, ruleNames } from '../../src/budgeting/tally/rule.ts'
import { parseCriteria } from '../../src/budgeting/tally/ties.ts'

export const usage = `Counts a Pabulib election, or all in a folder, by the rule of the file or as the flags say.
  npm run -s tally -- FILE.pb|FOLDER [--rule greedy|greedy-per-cost|equal-shares|phragmen]
      [--utility cost|cardinality] [--completion none|utilitarian|add1|add1u|official-add1] [--step 1]
      [--unaffordable skip|stop|topup:0.8] [--threshold N|N%|cost-share] [--exclusive a:b]
      [--ties file|id|cost|-cost|votes|-votes,…] [--json] [--lenient]
Without flags: the file's own rule and threshold, equal projects in the order of the file.`

/** Told to whoever calls the command wrongly. */
export class WrongUse extends Error {}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

/** Reads the command line; throws WrongUse, or what parseArgs throws for an unknown flag. */
export function readArguments (args: string[]) {
  const { values, positionals } = parseArgs({
    args: joinTies(args),
    strict: true,
    allowPositionals: true,
    options: { json: flag, lenient: flag, help: flag, ties: text, unaffordable: text, threshold: text, rule: text, utility: text, completion: text, exclusive: { type: 'string', multiple: true }, step: text }
  })
  return { values, positionals }
}

export type Flags = ReturnType<typeof readArguments>['values']

// parseArgs takes '--ties -cost' for two flags; '--ties=-cost' says the same and is not mistaken.
function joinTies (args: string[]): string[] {
  const at = args.indexOf('--ties')
  return at < 0 || at + 1 >= args.length ? args : args.toSpliced(at, 2, `--ties=${args[at + 1]}`)
}

/** What the flags lay down over the rule of a file; all but the pairs, which need the file's ids. */
export function readOptions ({ rule, utility, completion, step, unaffordable, threshold, ties }: Flags): TallyOptions {
  return {
    ...(rule === undefined ? {} : { rule: oneOf('--rule', rule, ruleNames) }),
    ...(utility === undefined ? {} : { utility: oneOf('--utility', utility, ['cost', 'cardinality'] as const) }),
    ...(completion === undefined ? {} : { completion: oneOf('--completion', completion, completions) }),
    ...(step === undefined ? {} : { step }),
    ...(unaffordable === undefined ? {} : { unaffordable: unaffordable.startsWith('topup:') ? unaffordable as `topup:${string}` : oneOf('--unaffordable', unaffordable, ['skip', 'stop'] as const, ', and topup:0.8') }),
    ...(threshold === undefined ? {} : { threshold: readThreshold(threshold) }),
    ...(ties === undefined ? {} : { ties: parseCriteria(ties) })
  }
}

function oneOf<T extends string> (flag: string, value: string, known: readonly T[], more = ''): T {
  const found = known.find(name => name === value)
  if (found === undefined) throw new WrongUse(`${flag} ${value} is not known; there are ${known.join(', ')}${more}.`)
  return found
}

function readThreshold (text: string): NonNullable<TallyOptions['threshold']> {
  if (/^\d{1,12}$/.test(text)) return Number(text)
  if (text === 'cost-share') return { costShare: true }
  if (/^(\d{1,2}(\.\d{1,4})?|100)%$/.test(text)) return { percentOfBallots: text.slice(0, -1) }
  throw new WrongUse(`--threshold ${text} is neither a whole number, nor a share of the ballots as 10%, nor cost-share.`)
}

/** The pairs that `--exclusive a:b` names, several times or with commas: ids may hold colons, so the file's own decide. */
export function readPairs (exclusive: readonly string[], { projects }: Election): [string, string][] {
  const ids = new Set(projects.map(({ id }) => id))
  return exclusive.flatMap(list => list.split(',')).map(pair => {
    const parts = pair.split(':')
    const splits = parts.slice(1).map((_, at): [string, string] => [parts.slice(0, at + 1).join(':').trim(), parts.slice(at + 1).join(':').trim()])
    if (splits.length === 0) throw new WrongUse(`--exclusive ${pair} is no pair; two ids with a colon between them are expected.`)
    return splits.find(([a, b]) => ids.has(a) && ids.has(b)) ?? splits[0]!
  })
}
