import { fork, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { tallyElection } from '../../src/budgeting/tally/tally.ts'
import { syntheticElection } from './synthetic-election.ts'
import type { Size } from './synthetic-election.ts'

const folder = new URL('../../../shared/data/pabulib/', import.meta.url)
const large = 'Poland_Lodz_2022.pb'

/**
 * Counting as it is: exact Equal Shares with add1u over a city's election of 90,494 ballots and 160 projects in a process of
 * its own, the whole folder with the files' own rules by the command, and how time grows. Without the folder, only the last.
 */
export async function benchTally (): Promise<object> {
  const here = existsSync(folder)
  return {
    benchmark: 'tally',
    equal_shares_add1u: here ? { file: large, ...await countLarge(), goal_seconds: 60, goal_memory_mb: 1024 } : 'no ../shared/data/pabulib here',
    folder: here ? { ...countFolder(), goal_seconds: 180 } : 'no ../shared/data/pabulib here',
    growth: {
      voters: [4_000, 8_000, 16_000, 32_000].map(voters => grown({ voters, projects: 60 }, '1')),
      projects: [20, 40, 80, 160].map(projects => grown({ voters: 8_000, projects }, '1')),
      step: ['10', '1', '0.1', '0.01'].map(step => grown({ voters: 2_000, projects: 40 }, step))
    }
  }
}

function countLarge (): Promise<object> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('tally-process.ts', import.meta.url), [fileURLToPath(new URL(large, folder))])
    child.once('message', message => resolve(message as object))
    child.once('exit', code => { if (code !== 0) reject(new Error(`The process that counts ended with ${code}.`)) })
  })
}

function countFolder (): object {
  const started = performance.now()
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(new URL('../tally.ts', import.meta.url)), fileURLToPath(folder), '--json'], { encoding: 'utf8', maxBuffer: 2 ** 30 })
  const documents = stdout.trim().split('\n').map(line => JSON.parse(line) as { refused?: string })
  return { files: readdirSync(folder).filter(name => name.endsWith('.pb')).length, counted: documents.filter(({ refused }) => refused === undefined).length, seconds: Math.round(performance.now() - started) / 1000 }
}

function grown (size: Size, step: string): object {
  const election = syntheticElection(size)
  let runs = 0
  const started = performance.now()
  const { shares } = tallyElection(election, { rule: 'equal-shares', completion: 'add1u', step, ties: ['id'] }, {}, (_, made) => { runs = made })
  const milliseconds = performance.now() - started
  return { ...size, groups: election.ballots.length, step, raised: shares!.raised, runs, milliseconds: Math.round(milliseconds), a_run: Math.round(milliseconds / Math.max(runs, 1) * 10) / 10 }
}
