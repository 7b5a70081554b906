import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { printElection } from '../src/exchange/pabulib/print.ts'
import { lockWriter } from '../src/storage/writer-lock.ts'
import { holdToTheirFates } from './support/public-proposals.ts'

const script = fileURLToPath(new URL('../scripts/demo.ts', import.meta.url))
const real = fileURLToPath(new URL('../../shared/data/pabulib/Poland_Gdynia_2020_Dzialki_Lesne__small.pb', import.meta.url))

/** The demo wraps its lines; here each is joined again. */
const joined = (text: string) => text.replace(/\s+/g, ' ')

/** Runs the demo to its end in a folder of its own. */
function demo (folder: string, ...args: string[]): Promise<{ code: unknown, out: string, error: string }> {
  return new Promise(resolve => {
    execFile(process.execPath, [script, '--port', '0', '--exit', ...args], { cwd: folder }, (error, out, stderr) => resolve({ code: error?.code ?? 0, out: joined(out), error: stderr.trim() }))
  })
}

/** What every run says, whatever its election: the amounts follow from the seed of the payments, and were added up by hand. */
const always = [
  '4 territories, 4 bodies, 15 offices with one role each',
  'A poll: 240 voters by opaque references; ballots are sealed to the commission\'s key',
  'refused: closing the poll while people vote. The voting lasts until 2027-09-14T21:00:00.000Z. [poll-closed-after-voting]',
  '216 receipts = 186 counted + 6 blank + 24 replaced + 0 void + 0 unopenable; 192 participants = 186 + 6 + 0 + 0',
  '192 envelopes stripped, shuffled, opened and wiped by two officers and two of three shares;',
  '498 recorded, 15722.20 BYN (F01 P01 8547.30, P02 3803.50; F02 P01 2329.95, P02 1041.45)',
  '5 refunds of 260.00 paid out, 1 of 30.00 still due',
  'The term ended on 2027-08-31. The money is held for return',
  'fees of F01 9.00 (P00 6.37, P01 1.83, P02 0.80) and F02 3.20 (P01 2.21, P02 0.99)',
  'yours: finance_clerk. [forbidden]',
  'staff-9 made voucher-10. [maker-is-not-approver, House rule: four eyes]',
  'P02 of F01 has 3802.70 available from 2027-12-06 on, and vouchers that await approval hold 0.00 of it; 3802.71 is more than is left. [purpose-covered, Art. 49.2]',
  'Of expense-1 300.00 is left, vouchers that await approval counted as taken; 400.00 is more. [reimbursement-within-expense,',
  'the fiscal year 2027 is on hold. [period-open,',
  'the fiscal year 2027 ends on 2027-12-31. [year-ended, Art. 49.6]',
  'F01 rolls over: P01 5827.97 and 300.00 under contract (covered until 2028); P02 3802.70 (covered until 2028)',
  'F01 in 2027: in 12633.30 and 6.37 of interest, given back 100.00, works 2100.00, reimbursed 500.00, fees 9.00; left 9630.67, under contract 300.00',
  'F02 in 2027: in 3371.40 and 0.00 of interest, given back 0.00, works 1000.00, reimbursed 0.00, fees 3.20; left 2368.20, under contract 0.00',
  'F01 returned by the assembly, drawn up anew and approved; F02 approved by the committee',
  'Decision 30-1 was taken by Rada of Lyasnaya (rada), which does not decide this. [decision-of-the-right-body, Art. 49.1]',
  'P02 of F02 covers spending until the end of 2028, not on 2029-01-15. [purpose-in-its-years, Art. 49.6]',
  'ETag "p5", fetched again: 304',
  'F01 P01 Repair of the well 2028 6373.02 300.00 0.00',
  'F01 P03 Bus shelter 2029 2036.60 0.00 0.00',
  'Assets:Bank:F02 3371.40 1003.20 2368.20',
  'F02, actual 8746.00 8746.00 0.00',
  // 20 winners from 12,000.00 to 26,250.00 in steps of 750.00, 2,000.00 more in the pool, 3,000.00 by an amendment. Spent: all but the
  // 19,500.00 and 70 % of 20,250.00 of those given up, 12 % of 22,500.00 and 23,250.00, 300.00 credited, 60 % of 26,250.00 not built.
  '20 of 24 projects win 382500.00 of 384500.00 BYN; 4 wait on the reserve list',
  'J021 of F05 has no award. [contract-after-award, Art. 51.1]',
  'J013 gets 1500.00 from the pool, J014 3000.00 by an amendment of the appropriation',
  'J021 and J023 get 23500.00 of what others saved; J022 is passed over',
  'All is accepted and paid on 2029-03-16, 75 days after 2028-12-31',
  'Before J024 comes J023. [promoted-in-order, Art. 51.1]',
  'of 387500.00 BYN 355285.00 is spent, 353867.50 paid, 1237.50 retained, 15750.00 under contract, 16465.00 free (2028-11-30); 19 of 22 projects completed, 4 late, 21 contracts',
  '355285.00 of 387500.00 spent, 32215.00 lapsed; the execution report is approved by the Rada, and of 32215.00 spare funds it gives 30000.00 to a street: 2395.00 is left',
  'J020 ended as not completed; the penalty of 180.00 is revenue of the budget',
  'the retention of J018, 1237.50, is paid; 355105.00 in all, and nothing is owed any more',
  'Equity:Budget:F05:Lapsed 0.00 32215.00 -32215.00',
  'checks hold. The export of 2027 (var/demo/export-2027, 540 entries,',
  'Everything went as it should'
]

t.test('two years with an election that the demo makes up', async t => {
  const { code, out, error } = await demo(t.testdir())
  t.strictSame([code, error], [0, ''])
  const own = [
    '3240 ballots (approval), 20 projects, rule greedy; by greedy 6 win, 147279.00 of 150000.00 BYN',
    'the Rada allocates 147279.00 to 6 projects; 2721.00 stays in the pool',
    'By 2028-01-18 150000.00 was appropriated; 150000.00 was received already, and this is 0.01. [financing-within-appropriation, Art. 31.5]',
    'J007 of F03 has 2452.00 allocated and free from 2028-07-03 on, and vouchers that await approval hold 0.00 of it; 2452.01 is more than is left. [project-covered,',
    'of 150000.00 on F03 17654.40 was spent; 132345.60 lapses to the spare funds of the budget, 129624.60 of it from projects',
    'F03 6 150000.00 147279.00 17654.40 132345.60',
    'Equity:Budget:F03:Lapsed 0.00 132345.60 -132345.60'
  ]
  for (const line of [...always, ...own]) t.ok(out.includes(line), line)
})

t.test('two years with a real election in foreign money', { skip: !existsSync(real) && 'no ../shared/data/pabulib here' }, async t => {
  const { code, out, error } = await demo(t.testdir(), '--election', real)
  t.strictSame([code, error], [0, ''])
  // 85 % of 31,850 and of the costs of the four official winners: 8,000, 5,800, 5,995 and 10,000.
  const own = [
    '697 ballots (approval), 7 projects, rule greedy-no-skip; by greedy-no-skip 4 win, 29795.00 of 31850.00 PLN',
    'its money is PLN, taken at an invented rate of 0.85 BYN, so the cycle is marked as a demonstration',
    'the file itself selects the same winners',
    'the Rada allocates 25325.75 to 4 projects; 1746.75 stays in the pool',
    'of 6800.00 contracted 6120.00, accepted and paid 4896.00',
    'of 27072.50 on F03 4896.00 was spent; 22176.50 lapses to the spare funds of the budget, 20429.75 of it from projects'
  ]
  for (const line of [...always, ...own]) t.ok(out.includes(line), line)
})

const street = (rule: string, cost: number) => printElection({
  description: 'Vote of a street',
  currency: 'BYN',
  budget: 100_001,
  rule,
  voteType: 'approval',
  meta: { country: 'Belarus', unit: 'Lyasnaya', instance: '2027', date_begin: '2027', date_end: '2027' },
  projects: [{ id: 'a', order: 0, cost, name: 'Bench', more: {} }, { id: 'b', order: 1, cost: 70_001, name: 'Lamp', more: {} }],
  ballots: [{ choices: ['a'], count: 7 }, { choices: ['a', 'b'], count: 20 }]
})

t.test('it says which rule it does not count, stays to be looked at, and ends when it is told to', async t => {
  const folder = t.testdir({ 'street.pb': street('greedy-custom', 60_000) })
  const child = spawn(process.execPath, [script, '--port', '0', '--election', 'street.pb'], { cwd: folder })
  t.teardown(() => child.kill('SIGKILL'))
  let out = ''
  const ended = new Promise(resolve => { child.once('close', resolve) })
  const serving = new Promise<void>(resolve => child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    if (/administrator +Administrator 2 +\S+\n/.test(out)) resolve()
  }))
  await Promise.race([serving, ended])
  const said = joined(out)
  t.match(said, 'The rule is greedy-custom: what happens to a project that does not fit is the city\'s own.')
  t.match(said, 'The service does not count it, so plain greedy is counted instead.')
  t.match(said, 'rule greedy-custom; by greedy 1 win, 600.00 of 1000.01 BYN')
  t.match(said, 'of 1000.01 on F03 432.00 was spent; 568.01 lapses to the spare funds of the budget, 168.00 of it from projects')
  const address = /serving at (\S+)/.exec(said)?.[1] ?? ''
  const cycle = await (await fetch(`${address}/v1/public/cycles/cycle-1`)).json() as { total: object, demonstration: boolean }
  t.match(cycle, { demonstration: false, total: { budget: '1000.01', allocated: '600.00', spent: '432.00', lapsed: '568.01' } })
  await holdToTheirFates(t, address, 'cycle-2')
  const me = await fetch(`${address}/v1/me`, { headers: { authorization: `Bearer ${/auditor Auditor of the year (\S+)/.exec(said)?.[1] ?? ''}` } })
  t.match(await me.json(), { office: 'Auditor of the year', roles: ['auditor'], expires_at: /^2030-02-15T/ }, 'the tokens work')
  const example = /-d '(\{.*\})'/.exec(readFileSync(new URL('../README.md', import.meta.url), 'utf8'))?.[1]
  const clerk = /finance_clerk Finance office, desk 1 (\S+)/.exec(said)?.[1] ?? ''
  const recorded = await fetch(`${address}/v1/funds/fund-1/contributions`, { method: 'POST', body: example, headers: { authorization: `Bearer ${clerk}`, 'content-type': 'application/json', 'idempotency-key': 'till-2029-000017' } })
  t.match([recorded.status, await recorded.json()], [201, { status: 'credited', amount: '25.00', deadline: '2029-06-30' }], 'the example of the README works')
  child.kill('SIGTERM')
  t.equal(await ended, 0)
})

t.test('it ends with 1 and says why when something is not as it should be', async t => {
  const folder = t.testdir({ 'free.pb': street('greedy', 0), 'none.pb': 'PROJECTS\n' })
  const rows: [string[], RegExp][] = [
    [['--election', 'free.pb'], /project-has-cost The project "a" costs 0\.00\./],
    [['--election', 'none.pb'], /the section META is missing/i],
    [['--election', 'missing.pb'], /^There is no file missing\.pb\.$/],
    [['--port', '65536'], /^The port "65536" is not a number up to 65535\.$/],
    [['--years', '3'], /Unknown option '--years'/]
  ]
  for (const [args, says] of rows) {
    const { code, error } = await demo(folder, ...args)
    t.equal(code, 1, args.join(' '))
    t.match(error, says)
  }
  mkdirSync(join(folder, 'var/demo'), { recursive: true })
  writeFileSync(join(folder, 'var/demo/ledger.db'), 'kept')
  const unlock = lockWriter(join(folder, 'var/demo/ledger.db'))
  t.teardown(unlock)
  t.match(await demo(folder), { code: 1, error: /^Another process is the writer of var\/demo\/ledger\.db\./ }, 'a demo that runs is not disturbed')
  t.ok(existsSync(join(folder, 'var/demo/ledger.db')))
})
