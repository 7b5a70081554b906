import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { invariants } from '../../src/ledger/invariants.ts'
import { keepBooks } from '../support/books.ts'
import { openHouse } from '../support/house.ts'
import { copyOf, tamper } from '../support/tamper.ts'

const run = (script: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

t.test('a database that a service is writing, its export, and what became of both', async t => {
  const house = openHouse(t)
  keepBooks(house)
  const [database, out, ruined] = ['ledger.db', 'out', 'ruined.db'].map(name => join(house.folder, name)) as [string, string, string]
  const { vkey } = house.service.signer!

  const sound = run('verify', database, '--key', vkey)
  t.equal(sound.status, 0, sound.stderr)
  t.match(sound.stdout, /^ok {3}entries-in-trail: 19 entries\n/m)
  t.match(sound.stdout, `${database}: all ${invariants.length} checks hold.\n`)
  t.notMatch(sound.stdout, /not checked/)
  t.match(run('verify', database).stdout, '     - not checked: the signatures, for want of a --key\n')

  t.match(run('export', '--year', '2027', '--out', out, '--database', database), { status: 0, stdout: `${out}: 12 entries of 2027, 28 lines of the trail, 28 of them signed.\n` })
  writeFileSync(`${out}.vkey`, `${vkey}\n`)
  t.match(run('verify', out, '--key', `${out}.vkey`), { status: 0, stdout: /all 7 checks hold\.\n$/ }, 'the key from a file')
  writeFileSync(join(out, 'journal.csv'), readFileSync(join(out, 'journal.csv'), 'utf8').replace(',,7.00,', ',,70.00,'))
  const forged = run('verify', out, '--key', vkey, '--json')
  t.equal(forged.status, 1)
  const { ok, violations, checks } = JSON.parse(forged.stdout) as { ok: boolean, violations: number, checks: { id: string, found: number }[] }
  t.same({ ok, violations, failed: checks.filter(({ found }) => found > 0).map(({ id }) => id) }, { ok: false, violations: 3, failed: ['files-match-sums', 'journal-matches-trail', 'entries-balance'] })

  writeFileSync(ruined, tamper(copyOf(house.service.reader), 'UPDATE posting SET balance_after = balance_after + 1').$client.serialize())
  const many = run('verify', ruined)
  t.equal(many.status, 1)
  t.match(many.stdout, /^FAIL balances-chain: 63 postings, \d\d violations\n( {7}entry .*\n){20} {7}and \d+ more\n/m, 'the first twenty, then a count')
})

t.test('what cannot be checked or exported ends with 2 and says why', async t => {
  const house = openHouse(t)
  house.openYear(2027)
  const database = join(house.folder, 'ledger.db')
  writeFileSync(join(house.folder, 'text.db'), 'this is no database, however long it may go on about it'.repeat(20))
  for (const [script, args, says] of [
    ['verify', [join(house.folder, 'absent.db')], /^There is no database and no folder /],
    ['verify', [join(house.folder, 'text.db')], /^file is not a database/],
    ['verify', [database, '--key', 'a+b'], /^The key a\+b cannot be used: A verifier key reads name\+id\+key/],
    ['verify', [database, '--deep'], /^Unknown option '--deep'/],
    ['verify', [database, database], /^Checks a database, or an exported folder/],
    ['export', ['--year', '2027', '--database', database], /^Writes a fiscal year/],
    ['export', ['--year', '2031', '--out', join(house.folder, 'out'), '--database', database], /^The fiscal year 2031 was never opened/],
    ['export', ['--year', '2027', '--out', house.folder, '--database', database], / is not empty: an export gets a folder of its own\.$/m],
    ['export', ['--year', '2027', '--out', join(house.folder, 'out'), '--database', join(house.folder, 'absent.db')], /^There is no database /]
  ] as const) {
    const { status, stdout, stderr } = run(script, ...args)
    t.same({ status, stdout }, { status: 2, stdout: '' }, `${script} ${args.at(-1)}`)
    t.match(stderr, says)
  }
})
