import { statSync } from 'node:fs'
import { canonicalJson } from '../src/audit/canonical-json.ts'
import { printTable } from '../src/budgeting/tally/table.ts'
import { countFile, refusalOf } from './tally/count-file.ts'
import { countFolder } from './tally/count-folder.ts'
import { readArguments, usage, WrongUse } from './tally/flags.ts'

function run (args: string[]): void {
  const { values, positionals } = readArguments(args)
  const [path] = positionals
  if (values.help) {
    process.stdout.write(usage + '\n')
    return
  }
  if (path === undefined || positionals.length > 1) throw new WrongUse(`One file or folder is expected.\n${usage}`)
  if (statSync(path).isDirectory()) {
    if (countFolder(path, values) > 0) process.exitCode = 2
    return
  }
  const { election, result } = countFile(path, values)
  process.stdout.write(values.json
    ? canonicalJson(result) + '\n'
    : `${election.description}\n\n` + printTable(result, new Map(election.projects.map(({ id, name }) => [id, name]))))
}

try {
  run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(refusalOf(error).join('\n') + '\n')
  process.exitCode = 2
}
