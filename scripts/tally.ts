import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { canonicalJson } from '../src/audit/canonical-json.ts'
import type { TallyOptions } from '../src/budgeting/tally/rule.ts'
import { printTable } from '../src/budgeting/tally/table.ts'
import { tallyElection } from '../src/budgeting/tally/tally.ts'
import { parseCriteria } from '../src/budgeting/tally/ties.ts'
import { FileRefused } from '../src/exchange/pabulib/findings.ts'
import { readElectionFile } from '../src/exchange/pabulib/read.ts'

const usage = `Counts a Pabulib election by its greedy rule.
  npm run -s tally -- FILE.pb [--json] [--ties file|id|cost|-cost|votes|-votes,…] [--unaffordable skip|stop]
                              [--threshold N] [--rule greedy] [--lenient]
Without flags: the file's own rule and threshold, equal scores in the order of the file.`

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

class WrongUse extends Error {}

function readArguments (args: string[]) {
  const { values, positionals } = parseArgs({
    args: joinTies(args),
    strict: true,
    allowPositionals: true,
    options: { json: flag, lenient: flag, help: flag, ties: text, unaffordable: text, threshold: text, rule: text, utility: text, completion: text, exclusive: text, step: text }
  })
  for (const later of ['utility', 'completion', 'exclusive', 'step'] as const) {
    if (values[later] !== undefined) throw new WrongUse(`--${later} is not counted by this version.`)
  }
  return { values, positionals }
}

// parseArgs takes '--ties -cost' for two flags; '--ties=-cost' says the same and is not mistaken.
function joinTies (args: string[]): string[] {
  const at = args.indexOf('--ties')
  return at < 0 || at + 1 >= args.length ? args : args.toSpliced(at, 2, `--ties=${args[at + 1]}`)
}

function readOptions (values: ReturnType<typeof readArguments>['values']): TallyOptions {
  const { rule, unaffordable, threshold, ties } = values
  const options: TallyOptions = {}
  if (rule !== undefined) {
    if (rule !== 'greedy') throw new WrongUse(`--rule ${rule} is not counted by this version; there is greedy.`)
    options.rule = rule
  }
  if (unaffordable !== undefined) {
    if (unaffordable !== 'skip' && unaffordable !== 'stop') throw new WrongUse(`--unaffordable ${unaffordable} is not counted by this version; there are skip and stop.`)
    options.unaffordable = unaffordable
  }
  if (threshold !== undefined) {
    if (!/^\d{1,12}$/.test(threshold)) throw new WrongUse(`--threshold ${threshold} is not a whole number.`)
    options.threshold = Number(threshold)
  }
  if (ties !== undefined) options.ties = parseCriteria(ties)
  return options
}

function run (args: string[]): void {
  const { values, positionals } = readArguments(args)
  const [file] = positionals
  if (values.help) {
    process.stdout.write(usage + '\n')
    return
  }
  if (file === undefined || positionals.length > 1) throw new WrongUse(`One file is expected.\n${usage}`)
  const options = readOptions(values)
  if (statSync(file).isDirectory()) throw new WrongUse(`${file} is a folder; one file is expected.`)
  const { election, warnings } = readElectionFile(readFileSync(file), { lenient: values.lenient ?? false })
  for (const { line, says } of warnings) process.stderr.write(`${file}:${line}: warning: ${says}\n`)
  const result = tallyElection(election, options)
  process.stdout.write(values.json
    ? canonicalJson(result) + '\n'
    : `${election.description}\n\n` + printTable(result, new Map(election.projects.map(({ id, name }) => [id, name]))))
}

try {
  run(process.argv.slice(2))
} catch (error) {
  if (error instanceof FileRefused) {
    for (const { line, says } of error.findings) process.stderr.write(`line ${line}: ${says}\n`)
    process.stderr.write('The file is refused; nothing was counted.\n')
  } else process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
