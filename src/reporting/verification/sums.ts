import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Checking } from '../../ledger/invariants/invariant.ts'

function sha256Of (file: string): string {
  const hash = createHash('sha256')
  const handle = openSync(file, 'r')
  const bytes = Buffer.allocUnsafe(1 << 18)
  try {
    for (let length = readSync(handle, bytes); length > 0; length = readSync(handle, bytes)) hash.update(bytes.subarray(0, length))
  } finally { closeSync(handle) }
  return hash.digest('hex')
}

function filesIn (folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
}

/** The files of an export that no check can do without. */
export const required = ['journal.csv', 'chart-of-accounts.csv', 'trial-balance.csv', 'decisions.csv', 'trail.ndjson'] as const

/** Every file of the folder has the SHA-256 that SHA256SUMS states, none is missing and none is there beside them. */
export function * checkSums (folder: string): Checking {
  const listed = new Set<string>(['SHA256SUMS'])
  let count = 0
  if (!existsSync(join(folder, 'SHA256SUMS'))) yield { where: 'SHA256SUMS', says: 'is missing: the export was not finished' }
  else {
    for (const line of readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n').filter(line => line !== '')) {
      const [, sum, name] = /^([0-9a-f]{64}) {2}([^/].*)$/.exec(line) ?? []
      if (sum === undefined || name === undefined || name.split('/').includes('..')) {
        yield { where: 'SHA256SUMS', says: `has a line that cannot be read: ${line.slice(0, 100)}` }
        continue
      }
      listed.add(name)
      count++
      if (!existsSync(join(folder, name))) yield { where: name, says: 'is missing' }
      else if (sha256Of(join(folder, name)) !== sum) yield { where: name, says: 'was changed: it does not have the SHA-256 that SHA256SUMS states' }
    }
  }
  for (const name of filesIn(folder)) if (!listed.has(name)) yield { where: name, says: 'is not listed in SHA256SUMS' }
  for (const name of required) if (!listed.has(name)) yield { where: name, says: 'is not listed in SHA256SUMS, and no export is without it' }
  return count
}
