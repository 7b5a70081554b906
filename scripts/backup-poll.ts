import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { backupKey, BackupRefused, openBackup, sealBackup } from '../src/budgeting/voting/opening/backup.ts'
import { isOpening } from '../src/budgeting/voting/opening/store.ts'
import { randomBytes } from '../src/random.ts'
import { openKeys } from '../src/storage/keys.ts'
import { openDatabase } from '../src/storage/open.ts'
import { lockWriter, WriterLocked } from '../src/storage/writer-lock.ts'

const usage = `Writes a sealed backup of a poll that is open or closed, or puts one back in the place of a poll's file that is lost.
  npm run backup-poll -- POLL --out FILE [--data ./var]         the service may go on working
  npm run backup-poll -- POLL --restore FILE [--data ./var]     the service is stopped
The key of the backups lies among the secret keys (HRAMADA_KEYS, else keys in the data folder). The opening destroys it: from
then on no backup of the poll can be read.`

/** Used wrongly, so nothing was done. */
class WrongUse extends Error {}

interface Place { readonly data: string, readonly pollId: number, readonly file: string }

function write ({ data, pollId, file }: Place, out: string): void {
  const db = openDatabase(join(data, 'ledger.db'), { readonly: true })
  const begun = isOpening(db, pollId)
  db.$client.close()
  if (begun) throw new WrongUse(`The opening of poll-${pollId} has begun, and no copy of it is made any more.`)
  if (!existsSync(file)) throw new WrongUse(`There is no file ${file}.`)
  const key = keysOf(data).read(backupKey(pollId))
  if (key === undefined) throw new WrongUse(`The key ${backupKey(pollId)} is not there: it was destroyed when the opening began, or lies elsewhere.`)
  const box = openDatabase(file, { readonly: true })
  try {
    const backup = sealBackup(box, pollId, key, randomBytes)
    writeFileSync(out, backup, { mode: 0o600, flag: 'wx', flush: true })
    console.log(`${out}: ${backup.length} bytes, sealed.`)
  } finally { box.$client.close() }
}

function restore ({ data, pollId, file }: Place, from: string): void {
  const unlock = lockWriter(join(data, 'ledger.db'))
  try {
    if (existsSync(file)) throw new WrongUse(`${file} is there. Move it away first: what was cast since the backup is in it and nowhere else.`)
    const key = keysOf(data).read(backupKey(pollId))
    if (key === undefined) throw new WrongUse(`The key ${backupKey(pollId)} is not there: it was destroyed when the opening began, or lies elsewhere.`)
    writeFileSync(file, openBackup(readFileSync(from), pollId, key), { mode: 0o600, flag: 'wx', flush: true })
    console.log(`${file} is back as it was backed up. Ballots that were cast since are lost: their voters' receipts will be missing from the list.`)
  } finally { unlock() }
}

const keysOf = (data: string) => openKeys(process.env['HRAMADA_KEYS'] ?? join(data, 'keys'))

function run (): void {
  const { values: { data, out, restore: from, help }, positionals: [poll = '', ...more] } = parseArgs({
    allowPositionals: true, options: { data: { type: 'string', default: './var' }, out: { type: 'string' }, restore: { type: 'string' }, help: { type: 'boolean' } }
  })
  if (help === true || !/^poll-[1-9]\d*$/.test(poll) || more.length > 0 || (out === undefined) === (from === undefined)) throw new WrongUse(usage)
  const place = { data, pollId: Number(poll.slice('poll-'.length)), file: join(data, 'polls', `${poll}.sqlite`) }
  if (out !== undefined) write(place, out)
  else restore(place, from!)
}

try {
  run()
} catch (error) {
  const expected = [WrongUse, BackupRefused, WriterLocked].some(kind => error instanceof kind) || /^(ERR_PARSE_ARGS|ENOENT|EEXIST|EACCES|SQLITE_)/.test((error as { code?: string }).code ?? '')
  console.error(expected ? (error as Error).message : error)
  process.exitCode = 1
}
