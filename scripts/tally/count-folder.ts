import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from '../../src/audit/canonical-json.ts'
import type { TallyResult } from '../../src/budgeting/tally/document.ts'
import { countFile, refusalOf } from './count-file.ts'
import type { Flags } from './flags.ts'
import { readOptions, WrongUse } from './flags.ts'

/**
 * Counts every .pb file of a folder: a summary line for each, or with --json one document a line, with the name of its file.
 * A file that is refused says so in its line, and does not stop the others. Returns how many were refused.
 */
export function countFolder (folder: string, flags: Flags): number {
  readOptions(flags)
  const files = readdirSync(folder).filter(name => name.endsWith('.pb')).sort()
  if (files.length === 0) throw new WrongUse(`There is no .pb file in ${folder}.`)
  let refused = 0
  files.forEach((name, at) => {
    const place = `[${at + 1}/${files.length}]`
    if (flags.json && process.stderr.isTTY) process.stderr.write(`${place} ${name}\n`)
    try {
      const started = performance.now()
      const { result } = countFile(join(folder, name), { ...flags })
      process.stdout.write(flags.json ? canonicalJson({ file: name, ...result }) + '\n' : `${place} ${name}: ${summaryOf(result)} (${Math.round(performance.now() - started)} ms)\n`)
    } catch (error) {
      refused++
      const [first = '', ...more] = refusalOf(error)
      process.stdout.write(flags.json ? canonicalJson({ file: name, refused: first }) + '\n' : `${place} ${name}: refused: ${first}\n`)
      for (const line of more) process.stderr.write(`${name}: ${line}\n`)
    }
  })
  if (!flags.json) process.stdout.write(`${files.length - refused} of ${files.length} files were counted.\n`)
  return refused
}

function summaryOf ({ rule, ballots, winners, steps, totalCost, budget, currency, selected }: TallyResult): string {
  const same = selected === null ? 'the file names no winners' : selected.onlyCounted.length + selected.onlySelected.length === 0 ? 'the winners of the file' : 'not the winners of the file'
  return `${rule}, ${ballots} ballots, ${winners.length} of ${steps.length} projects for ${totalCost} of ${budget} ${currency}; ${same}`
}
