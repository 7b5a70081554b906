import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import { generateSigner } from '../src/audit/note-key.ts'
import type { VerifierKey } from '../src/audit/note-key.ts'
import { move } from '../src/ledger/entry.ts'
import { post } from '../src/ledger/journal.ts'
import { readTable } from '../src/exchange/csv.ts'
import { exportYear, YearUnknown } from '../src/reporting/export/export.ts'
import { FolderNotEmpty } from '../src/reporting/export/output.ts'
import { verifyFolder } from '../src/reporting/verification/folder.ts'
import { openDatabase } from '../src/storage/open.ts'
import { keepBooks } from './support/books.ts'
import { openHouse } from './support/house.ts'
import type { House } from './support/house.ts'

interface Exported { house: House, folder: string, key: VerifierKey & { vkey: string } }

function exported (t: Test, year = 2027): Exported {
  const house = openHouse(t)
  keepBooks(house)
  const folder = join(mkdtempSync(join(tmpdir(), 'export-')), 'out')
  t.teardown(() => rmSync(join(folder, '..'), { recursive: true }))
  exportYear(house.service.reader, year, folder)
  return { house, folder, key: house.service.signer! }
}

const faults = (folder: string, ...keys: VerifierKey[]) =>
  [...verifyFolder(folder, keys)].flatMap(({ id, violations }) => violations.map(({ where, says }) => `${id} | ${where}: ${says}`))
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')

/** A copy of an export with one file changed, and SHA256SUMS made anew: only the content can give it away. */
function forged (folder: string, name: string, change: (text: string) => string): string {
  const copy = mkdtempSync(join(folder, '../forged-'))
  cpSync(folder, copy, { recursive: true })
  const before = read(copy, name)
  const after = change(before)
  if (after === before) throw new Error(`The forgery of ${name} changes nothing.`)
  writeFileSync(join(copy, name), after)
  const sum = createHash('sha256').update(after).digest('hex')
  writeFileSync(join(copy, 'SHA256SUMS'), read(copy, 'SHA256SUMS').replace(new RegExp(`^[0-9a-f]{64}(  ${name}\n)`, 'm'), `${sum}$1`))
  return copy
}

const dropLine = (number: number) => (text: string) => text.split('\n').toSpliced(number - 1, 1).join('\n')

t.test('an export is complete, and every check of it holds', async t => {
  const { folder, key } = exported(t)
  t.same(faults(folder, key), [])
  t.same(readdirSync(folder).sort(), ['README.txt', 'SHA256SUMS', 'chart-of-accounts.csv', 'checkpoint.txt', 'checkpoints', 'decisions.csv', 'funds.csv', 'journal.csv', 'journal.hledger', 'purposes.csv', 'trail.ndjson', 'trial-balance.csv'])
  t.equal(execFileSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' }), '', 'sha256sum agrees')
  t.match(read(folder, 'journal.csv').split('\r\n').slice(0, 2), [
    'entry,line,kind,effective_on,recorded_at,account,fund,purpose,project,debit,credit,commitment,decision,document_ref,document_sha256,maker,approver,reverses,audit_seq',
    '8,1,repurposing,2027-02-11,2027-03-01T09:00:00.000Z,Equity:Fund:F01:P01,F01,P01,,100.00,,,decision-2,,,staff-1,,,15'
  ])
  t.match(read(folder, 'journal.csv'), '\r\n17,1,commitment,2027-02-16,2027-03-01T09:00:00.000Z,Equity:Budget:F02:J1:Allocated,F02,,J1,400.00,,,,"Акт, № ""7""",' + 'ab'.repeat(32) + ',staff-1,staff-2,,24\r\n')
  t.match(read(folder, 'trial-balance.csv'), '\r\n2027,Assets:Bank:F01,actual,151.53,12.00,7.00,156.53\r\n')
  t.match(read(folder, 'purposes.csv'), '\r\nF01,P02,P02,,,0,decision-1,2026,,0.00,5.00,0.00,100.00,105.00,0.00\r\n')
  t.match(read(folder, 'funds.csv'), '\r\nF02,participatory,lapses,Грамадскі бюджэт,,,decision-1,,,250.00,600.00,100.00\r\n')
  t.match(read(folder, 'decisions.csv'), '\r\ndecision-2,body-1,assembly,2,"Рашэнне ""2"", з коскай",,,2027-02-10,30,1,0,31,40,')
  t.match(read(folder, 'README.txt'), /12 entries dated in the year, 28 lines .*\nThe latest checkpoint covers the first 28 of 28 lines/)
})

t.test('the closing of one year is the opening of the next', async t => {
  const before = exported(t, 2026)
  t.same(faults(before.folder, before.key), [])
  const after = exported(t)
  const column = (folder: string, name: 'opening' | 'closing') => Object.fromEntries([...readTable([read(folder, 'trial-balance.csv')], ['account', name])].map(row => [row.account, row[name]]))
  t.same(column(before.folder, 'closing'), column(after.folder, 'opening'))
  t.equal(column(after.folder, 'opening')['Equity:Budget:F01:P01:Available'], '-150.30')
})

const forgeries: [does: string, name: string, change: (text: string) => string, finds: string[]][] = [
  ['one digit of an amount', 'journal.csv', text => text.replace(',,7.00,', ',,8.00,'), [
    'journal-matches-trail | journal.csv, entry 11: line 1 is 8.00 on Assets:Bank:F01, the trail tells 7.00 on Assets:Bank:F01',
    'entries-balance | journal.csv, entry 11: is off by 1.00 in fund F01, book actual'
  ]],
  ['a line dropped', 'journal.csv', dropLine(2), [
    'journal-matches-trail | journal.csv, entry 8: line 1 is -100.00 on Equity:Fund:F01:P02, the trail tells 100.00 on Equity:Fund:F01:P01',
    'journal-matches-trail | journal.csv, entry 8: line 2 is 100.00 on Equity:Budget:F01:P01:Available, the trail tells -100.00 on Equity:Fund:F01:P02',
    'journal-matches-trail | journal.csv, entry 8: line 3 is -100.00 on Equity:Budget:F01:P02:Available, the trail tells 100.00 on Equity:Budget:F01:P01:Available',
    'journal-matches-trail | journal.csv, entry 8: line 4 is nothing, the trail tells -100.00 on Equity:Budget:F01:P02:Available',
    'entries-balance | journal.csv, entry 8: is off by -100.00 in fund F01, book actual'
  ]],
  ['an account swapped', 'journal.csv', text => text.replace('Income:Contributions:F01:P02,F01,P02', 'Income:Contributions:F01:P01,F01,P01'), [
    'journal-matches-trail | journal.csv, entry 9: line 2 is -5.00 on Income:Contributions:F01:P01, the trail tells -5.00 on Income:Contributions:F01:P02'
  ]],
  ['an entry doubled', 'journal.csv', text => text + text.split('\r\n').slice(-3).join('\r\n'), [
    'journal-matches-trail | journal.csv, entry 19: line 3 is 250.00 on Liabilities:Payables:F02 for voucher-5, the trail tells nothing',
    'journal-matches-trail | journal.csv, entry 19: line 4 is -250.00 on Assets:Treasury:F02, the trail tells nothing'
  ]],
  ['an entry dropped', 'journal.csv', text => text.split('\r\n').toSpliced(-3, 2).join('\r\n'), [
    'journal-matches-trail | trail.ndjson, line 27: tells of entry 19, which journal.csv does not have'
  ]],
  ['an entry recorded at another time', 'journal.csv', text => text.replace(/(\r\n10,1,.*?)09:00/, '$110:00'), [
    'journal-matches-trail | journal.csv, entry 10: was recorded at 2027-03-01T10:00:00.000Z, which is not the time of leaf 17'
  ]],
  ['a digit of the trail', 'trail.ndjson', text => text.replace('"amount":"7.00"', '"amount":"9.00"'), [
    'checkpoints-hold | checkpoints/000002.txt: states another root than the first 28 lines have: a line was changed, dropped or moved',
    'checkpoints-hold | checkpoint.txt: states another root than the first 28 lines have: a line was changed, dropped or moved',
    'journal-matches-trail | journal.csv, entry 11: line 1 is 7.00 on Assets:Bank:F01, the trail tells 9.00 on Assets:Bank:F01',
    'balances-carry | trial-balance.csv, Assets:Bank:F01: debits 12.00, the trail gives 14.00'
  ]],
  ['the last line of the trail dropped', 'trail.ndjson', text => text.trimEnd().split('\n').slice(0, -1).join('\n') + '\n', [
    'checkpoints-hold | checkpoints/000002.txt: states 28 lines, and the trail has 27: its end is missing',
    'checkpoints-hold | checkpoint.txt: states 28 lines, and the trail has 27: its end is missing'
  ]],
  ['a space in the trail', 'trail.ndjson', text => text.replace('"action":"test.checkpoint"', '"action": "test.checkpoint"'), [
    'trail-lines | trail.ndjson, line 28: is not in canonical form',
    'checkpoints-hold | checkpoints/000002.txt: states another root than the first 28 lines have: a line was changed, dropped or moved',
    'checkpoints-hold | checkpoint.txt: states another root than the first 28 lines have: a line was changed, dropped or moved'
  ]],
  ['a closing balance', 'trial-balance.csv', text => text.replace(',12.00,7.00,156.53', ',12.00,7.00,156.54'), [
    'balances-carry | trial-balance.csv, Assets:Bank:F01: 151.53 + 12.00 - 7.00 is 156.53, not 156.54',
    'balances-carry | trial-balance.csv: the closing of book actual sums to 0.01'
  ]],
  ['an opening and its closing', 'trial-balance.csv', text => text.replace('151.53,12.00,7.00,156.53', '151.54,12.00,7.00,156.54'), [
    'balances-carry | trial-balance.csv, Assets:Bank:F01: opening 151.54, the trail gives 151.53',
    'balances-carry | trial-balance.csv: the opening of book actual sums to 0.01',
    'balances-carry | trial-balance.csv: the closing of book actual sums to 0.01'
  ]],
  ['an account left out of the balance', 'trial-balance.csv', text => text.replace(/2027,Liabilities:Payables:F01.*\r\n/, ''), [
    'balances-carry | trial-balance.csv, Liabilities:Payables:F01: is missing, and the trail moves it'
  ]],
  ['an account left out of the chart', 'chart-of-accounts.csv', text => text.replace(/Assets:Treasury:F02.*\r\n/, ''), [
    'entries-balance | journal.csv, entry 15, line 1: account Assets:Treasury:F02 is not in chart-of-accounts.csv',
    'entries-balance | journal.csv, entry 15: is off by 500.00 in fund F02, book unknown',
    'entries-balance | journal.csv, entry 15: is off by -500.00 in fund F02, book actual',
    'entries-balance | journal.csv, entry 19, line 2: account Assets:Treasury:F02 is not in chart-of-accounts.csv',
    'entries-balance | journal.csv, entry 19: is off by 250.00 in fund F02, book actual',
    'entries-balance | journal.csv, entry 19: is off by -250.00 in fund F02, book unknown'
  ]],
  ['a decision adopted later', 'decisions.csv', text => text.replace('2027-02-10', '2027-02-12'), [
    'decisions-come-first | journal.csv, entry 8: is dated 2027-02-11 and cites decision-2, adopted on 2027-02-12'
  ]],
  ['a table that cannot be read', 'decisions.csv', text => text.replace('\r\ndecision-2', '\r\n"decision-2'), [
    'decisions-come-first | decisions-come-first: the check could not be finished: Row 3 does not end with CRLF.'
  ]],
  ['the root of the checkpoint', 'checkpoint.txt', text => text.replace(/^(.*\n.*\n)./, '$1!'), [
    'checkpoints-hold | checkpoint.txt: cannot be read: The root hash of a checkpoint is standard base64'
  ]]
]

t.test('each forgery of an export is named, though SHA256SUMS was made anew', async t => {
  const { folder, key } = exported(t)
  for (const [does, name, change, finds] of forgeries) t.same(faults(forged(folder, name, change), key), finds, does)
})

t.test('files that were changed, taken away or added', async t => {
  const { folder, key } = exported(t)
  writeFileSync(join(folder, 'funds.csv'), 'fund\r\n')
  rmSync(join(folder, 'checkpoints/000001.txt'))
  writeFileSync(join(folder, 'extra.csv'), '')
  t.same(faults(folder, key), ['files-match-sums | checkpoints/000001.txt: is missing', 'files-match-sums | funds.csv: was changed: it does not have the SHA-256 that SHA256SUMS states', 'files-match-sums | extra.csv: is not listed in SHA256SUMS'])
  rmSync(join(folder, 'trail.ndjson'))
  const without = faults(folder, key).filter(fault => fault.includes('trail'))
  t.equal(without[0], 'files-match-sums | trail.ndjson: is missing')
  t.match(without[1], 'trail-lines | trail-lines: the check could not be finished: ENOENT')
})

t.test('the key is the auditor\'s: another one does not fit, and without one the signature counts as not checked', async t => {
  const { folder, key } = exported(t)
  const other = generateSigner('test.example/audit').signer
  t.same(faults(folder, other), ['000001.txt', '000002.txt', ''].map(name => `checkpoints-hold | ${name === '' ? 'checkpoint.txt' : `checkpoints/${name}`}: its signature does not hold: No given key has signed the note`))
  t.equal([...verifyFolder(folder, [])].find(({ id }) => id === 'checkpoints-hold')?.unchecked, 'the signatures, for want of a --key')
  const script = /4\. .*\n([\s\S]*?)\n5\./.exec(read(folder, 'README.txt'))![1]!.replace('VKEY', key.vkey)
  t.match(spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' }), { stderr: '', stdout: 'Signature Verified Successfully' }, 'the commands of README.txt, as they stand there')
})

t.test('a year that is not there, a folder that is not empty, a trail without a checkpoint', async t => {
  const { house, folder } = exported(t)
  t.throws(() => exportYear(house.service.reader, 2030, join(folder, '../other')), new YearUnknown('The fiscal year 2030 was never opened in this database.'))
  t.throws(() => exportYear(house.service.reader, 2027, folder), new FolderNotEmpty(`${folder} is not empty: an export gets a folder of its own.`))
  const young = openHouse(t)
  young.openYear(2027)
  exportYear(young.service.reader, 2027, join(folder, '../young'))
  t.match(read(join(folder, '../young'), 'README.txt'), /\nNO CHECKPOINT\. /)
  t.same(faults(join(folder, '../young')), ['checkpoints-hold | checkpoint.txt: is missing: nothing that was signed binds these lines'])
})

t.test('an export sees one moment, while the house goes on', async t => {
  const house = openHouse(t)
  const { act } = keepBooks(house)
  const folder = mkdtempSync(join(tmpdir(), 'export-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const db = openDatabase(join(house.folder, 'ledger.db'), { readonly: true })
  t.teardown(() => db.$client.close())
  db.$client.exec('BEGIN')
  db.$client.prepare('SELECT count(*) FROM entry').get()
  act(current => post(current, { kind: 'financing', effectiveOn: '2027-02-25', makerId: current.actor.staffId, lines: move(1, { debit: { kind: 'treasury', fund: 'F02' }, credit: { kind: 'budgetFinancing', fund: 'F02' } }) }))
  db.$client.exec('COMMIT')
  const { entries, leaves, checkpointSize } = exportYear(db, 2027, folder)
  t.same({ entries, leaves, checkpointSize }, { entries: 13, leaves: 29, checkpointSize: 28 })
  t.equal([...verifyFolder(folder, [house.service.signer!])].find(({ id }) => id === 'checkpoints-hold')?.unchecked, 'the last 1 lines of the trail, which no checkpoint covers yet')
})

const hledger = spawnSync('hledger', ['--version']).error === undefined
t.test('hledger accepts the journal strictly, and its balances are ours', { skip: !hledger && 'hledger is not installed' }, async t => {
  const { folder } = exported(t)
  const run = (text: string, ...args: string[]) => spawnSync('hledger', ['-f', '-', ...args], { input: text, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } })
  const journal = read(folder, 'journal.hledger')
  t.match(run(journal, 'check', '-s', 'ordereddates'), { status: 0, stderr: '' })
  const balances = run(journal, 'bal', '-N', '--flat', '-E', '-O', 'csv').stdout.trim().split('\n').slice(1).map(line => line.replaceAll('"', '').split(','))
  const ours = [...readTable([read(folder, 'trial-balance.csv')], ['account', 'closing'])]
  t.same(Object.fromEntries(balances.map(([account, amount]) => [account, amount === '0' ? '0.00' : amount!.replace(' BYN', '')])), Object.fromEntries(ours.map(({ account, closing }) => [account, closing])))
  t.same(run(journal, 'bal', '--pivot', 'fund', '-E', '-N', '-O', 'csv').stdout.trim().split('\n').slice(1), ['"F01","0"', '"F02","0"'], 'each fund balances by itself')
  for (const [does, forged] of [
    ['a leg', journal.replace('7.00 BYN', '7.01 BYN')],
    ['an account', journal.replace('Assets:Bank:F01  7.00', 'Assets:Treasury:F02  7.00')],
    ['an entry', journal.replace(/2027-01-25[^]*?\n\n/, '')]
  ] as const) t.equal(run(forged, 'check', '-s', 'ordereddates').status, 1, `${does} changed`)
})
