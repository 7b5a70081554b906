import { readFileSync } from 'node:fs'
import type { TallyResult } from '../../src/budgeting/tally/document.ts'
import { tallyElection } from '../../src/budgeting/tally/tally.ts'
import type { Election } from '../../src/exchange/pabulib/election.ts'
import { FileRefused } from '../../src/exchange/pabulib/findings.ts'
import { readElectionFile } from '../../src/exchange/pabulib/read.ts'
import type { Flags } from './flags.ts'
import { readOptions, readPairs } from './flags.ts'

/** Counts one file; warnings go to standard error with the name and the line. */
export function countFile (file: string, flags: Flags): { election: Election, result: TallyResult } {
  const options = readOptions(flags)
  const { election, warnings } = readElectionFile(readFileSync(file), { lenient: flags.lenient ?? false })
  for (const { line, says } of warnings) process.stderr.write(`${file}:${line}: warning: ${says}\n`)
  const exclusive = flags.exclusive === undefined ? {} : { exclusive: readPairs(flags.exclusive, election) }
  return { election, result: tallyElection(election, { ...options, ...exclusive }, {}, progress()) }
}

const quietFor = 2_000

// A long count tells a terminal how far it is.
function progress (): ((raised: number, runs: number) => void) | undefined {
  if (!process.stderr.isTTY) return undefined
  let told = performance.now()
  return (raised, runs) => {
    if (performance.now() - told < quietFor) return
    told = performance.now()
    process.stderr.write(`the share was raised ${raised} times, in ${runs} runs …\n`)
  }
}

/** Why a file was not counted, as lines. */
export function refusalOf (error: unknown): string[] {
  if (error instanceof FileRefused) return [...error.findings.map(({ line, says }) => `line ${line}: ${says}`), 'The file is refused; nothing was counted.']
  return [error instanceof Error ? error.message : String(error)]
}
