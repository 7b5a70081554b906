import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { printElection } from '../src/exchange/pabulib/print.ts'
import { lockWriter } from '../src/storage/writer-lock.ts'
import { demo, joined, script } from './support/demo.ts'
import { holdToTheirFates } from './support/public-proposals.ts'

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
