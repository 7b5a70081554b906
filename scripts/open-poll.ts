import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { KeyRefused } from '../src/budgeting/voting/opening/poll-key.ts'
import { WriterLocked } from '../src/storage/writer-lock.ts'
import { Unexpected } from './drive/client.ts'
import { conduct, NotThisKey } from './open-poll/conduct.ts'

const usage = `Opens a poll on the server, step by step; stopped anywhere, it goes on where it was when it is run again.
  npm run open-poll -- POLL --key FILE [--key SHARE …] --officer TOKEN_FILE --officer TOKEN_FILE
      [--data ./var] [--server http://127.0.0.1:3000] [--minutes REF=FILE] [--destroy-key]
Two officers of the commission each give a file with their token: the first closes the poll, the second lets it be opened.
The key is one file (PKCS #8), or as many shares as have to meet. With --destroy-key the files are overwritten and removed at
the end, and --minutes, the minutes that say so, are recorded by number and SHA-256.`

/** Used wrongly, so nothing was done. */
class WrongUse extends Error {}

function readArguments (): Parameters<typeof conduct>[0] {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: 'string', multiple: true, default: [] },
      officer: { type: 'string', multiple: true, default: [] },
      data: { type: 'string', default: './var' },
      server: { type: 'string', default: 'http://127.0.0.1:3000' },
      minutes: { type: 'string' },
      'destroy-key': { type: 'boolean', default: false },
      help: { type: 'boolean' }
    }
  })
  const [poll, ...more] = positionals
  if (values.help === true || poll === undefined || more.length > 0 || !/^poll-[1-9]\d*$/.test(poll)) throw new WrongUse(usage)
  if (values.key.length === 0 || values.officer.length !== 2) throw new WrongUse('Give the key or its shares (--key) and the tokens of two officers (--officer, twice).')
  const minutes = /^(.+?)=(.+)$/.exec(values.minutes ?? '')
  if (values['destroy-key'] && minutes === null) throw new WrongUse('The destruction of the key is recorded by its minutes: give --minutes REF=FILE.')
  const [first, second] = values.officer.map(file => readFileSync(file, 'utf8').trim())
  return {
    poll,
    keyFiles: values.key,
    officers: [first!, second!],
    database: join(values.data, 'ledger.db'),
    server: values.server,
    ...(minutes === null ? {} : { minutes: { ref: minutes[1]!, file: minutes[2]! } }),
    destroyKey: values['destroy-key'],
    tell: line => console.log(line)
  }
}

try {
  await conduct(readArguments())
} catch (error) {
  const code = (error as { code?: string }).code ?? ''
  const expected = [WrongUse, KeyRefused, NotThisKey, Unexpected, WriterLocked].some(kind => error instanceof kind) || /^(ERR_PARSE_ARGS|ENOENT|EACCES|SQLITE_)/.test(code)
  const away = (error as { cause?: { code?: string } }).cause?.code === 'ECONNREFUSED'
  console.error(away ? 'The service does not answer. Start it, or give its address with --server.' : expected ? (error as Error).message : error)
  process.exitCode = 1
}
