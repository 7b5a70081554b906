import { existsSync, readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parseVerifierKey } from '../src/audit/note-key.ts'
import type { VerifierKey } from '../src/audit/note-key.ts'
import { verifyDatabase } from '../src/reporting/verification/database.ts'
import { verifyFolder } from '../src/reporting/verification/folder.ts'
import { printChecked } from '../src/reporting/verification/result.ts'
import type { Checked } from '../src/reporting/verification/result.ts'

const usage = `Checks a database, or an exported folder by itself, and names everything that is wrong.
  npm run verify -- [DATABASE | EXPORT_FOLDER] [--key VKEY | --key FILE] [--json]      (default: ./var/ledger.db)
The key is the verifier key that you were given on paper; without it signatures are not checked.
Ends with 0 when all holds, 1 when something does not, 2 when nothing could be checked.`

/** Used wrongly, so nothing was checked. */
class WrongUse extends Error {}

function readKeys (given: readonly string[]): VerifierKey[] {
  return given.map(key => {
    const text = (existsSync(key) ? readFileSync(key, 'utf8') : key).trim()
    try {
      return parseVerifierKey(text)
    } catch (error) { throw new WrongUse(`The key ${key} cannot be used: ${(error as Error).message}`) }
  })
}

function run (): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { key: { type: 'string', multiple: true, default: [] }, json: { type: 'boolean', default: false }, help: { type: 'boolean' } }
  })
  if (values.help === true) return console.log(usage)
  const [subject = './var/ledger.db', ...more] = positionals
  if (more.length > 0) throw new WrongUse(usage)
  if (!existsSync(subject)) throw new WrongUse(`There is no database and no folder ${subject}.`)
  const keys = readKeys(values.key)
  const folder = statSync(subject).isDirectory()
  const checks: Checked[] = []
  for (const checked of folder ? verifyFolder(subject, keys) : verifyDatabase(subject, keys)) {
    checks.push(checked)
    if (!values.json) process.stdout.write(printChecked(checked))
  }
  const failed = checks.filter(({ found }) => found > 0)
  const found = failed.reduce((sum, check) => sum + check.found, 0)
  if (values.json) console.log(JSON.stringify({ subject, ok: found === 0, violations: found, checks }, null, 2))
  else console.log(found === 0 ? `${subject}: all ${checks.length} checks hold.` : `${subject}: ${found} violations in ${failed.length} of ${checks.length} checks.`)
  process.exitCode = found === 0 ? 0 : 1
}

try {
  run()
} catch (error) {
  const code = (error as { code?: string }).code ?? ''
  const expected = error instanceof WrongUse || code.startsWith('ERR_PARSE_ARGS') || code.startsWith('SQLITE_')
  console.error(expected ? (error as Error).message : error)
  process.exitCode = 2
}
