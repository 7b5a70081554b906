import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { countFile } from '../../scripts/tally/count-file.ts'
import { readArguments } from '../../scripts/tally/flags.ts'

const script = new URL('../../scripts/tally.ts', import.meta.url).pathname
const base = `META
key;value
description;A street
country;Belarus
unit;Minsk
instance;2027
num_projects;3
num_votes;3
budget;10
vote_type;approval
rule;greedy
date_begin;2027
date_end;2027
PROJECTS
project_id;cost
b;6
a;7
c;3.50
VOTES
voter_id;vote
1;a,b
2;b,a
3;c
`

t.test('npm run tally', async t => {
  const dir = t.testdir({ 'good.pb': base, 'bad.pb': base.replace('b;6', 'b;-6').replace('3;c', '2;c'), 'custom.pb': base.replace('rule;greedy', 'rule;greedy-custom'), empty: {}, city: { '1.pb': base, '2.pb': base.replace('rule;greedy', 'rule;greedy-custom'), '3.pb': base.replace('rule;greedy', 'rule;equalshares/add1'), '4.txt': 'no election' } })
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: dir, encoding: 'utf8' })
    return { status, stdout, stderr }
  }
  const rows: Array<[string[], string[], string]> = [
    [[], ['b', 'c'], '9.50'],
    [['--ties', 'id'], ['a'], '7.00'],
    [['--ties', '-cost,id'], ['a'], '7.00'],
    [['--unaffordable', 'stop'], ['b'], '6.00'],
    [['--threshold', '2'], ['b'], '6.00'],
    [['--threshold', '66.6666%'], ['b'], '6.00'],
    [['--threshold', '66.6667%'], [], '0.00'],
    [['--threshold', '100%'], [], '0.00'],
    [['--unaffordable', 'topup:0.5'], ['b', 'a'], '13.00'],
    [['--exclusive', 'b:c'], ['b'], '6.00'],
    [['--exclusive', 'b:c,a:c'], ['b'], '6.00'],
    [['--rule', 'greedy-per-cost'], ['b', 'c'], '9.50'],
    [['--rule', 'phragmen'], ['b', 'c'], '9.50'],
    [['--rule', 'equal-shares'], ['b'], '6.00'],
    [['--rule', 'equal-shares', '--completion', 'add1u', '--step', '0.01', '--ties', 'cost,-votes,id'], ['b', 'c'], '9.50']
  ]
  for (const [flags, winners, totalCost] of rows) {
    const { result } = countFile(join(dir, 'good.pb'), readArguments(flags).values)
    t.strictSame([result.winners, result.totalCost], [winners, totalCost], flags.join(' '))
  }
  t.match(run('good.pb'), { status: 0, stdout: /^A street\n\n.*\n\+ {2}b {12}2 {2}6\.00 {2}taken; equal score, by file\n/, stderr: '' })
  t.strictSame(run('bad.pb', '--json'), {
    status: 2,
    stdout: '',
    stderr: 'line 16: The cost "-6" of the project "b" is negative.\nline 23: The voter id of this line stands on line 22 already.\nThe file is refused; nothing was counted.\n'
  })
  writeFileSync(join(dir, 'odd.pb'), base.replace('3;c', '2;c'))
  t.match(run('odd.pb', '--json', '--lenient'), { status: 0, stdout: /"scores":\{"a":2,"b":2,"c":0\}/, stderr: /^odd\.pb:23: warning: The voter id of this line/ })
  const city = run('city', '--json')
  t.equal(city.status, 2, 'one file was not counted')
  t.strictSame(city.stdout.trim().split('\n').map(line => JSON.parse(line)).map(({ file, rule, winners, refused }) => [file, rule, winners, refused?.slice(0, 26)]), [
    ['1.pb', 'greedy', ['b', 'c'], undefined], ['2.pb', undefined, undefined, 'The rule is greedy-custom:'], ['3.pb', 'equal-shares', ['b', 'c'], undefined]
  ])
  const lines = run('city', '--unaffordable', 'stop', '--rule', 'greedy')
  t.equal(lines.status, 0)
  t.match(lines.stdout, /^\[1\/3\] 1\.pb: greedy-no-skip, 3 ballots, 1 of 3 projects for 6\.00 of 10\.00 ; the file names no winners \(\d+ ms\)\n\[2\/3\] 2\.pb: .*\n\[3\/3\] 3\.pb: .*\n3 of 3 files were counted\.\n$/)
  const refused: Array<[string[], RegExp]> = [
    [['custom.pb'], /The rule is greedy-custom: .* Give it: --unaffordable skip, stop or topup:0\.8/],
    [['good.pb', '--rule', 'lots'], /--rule lots is not known; there are greedy, greedy-per-cost, equal-shares, phragmen\./],
    [['good.pb', '--utility', 'joy'], /--utility joy is not known; there are cost, cardinality\./],
    [['good.pb', '--unaffordable', 'borrow'], /--unaffordable borrow is not known; there are skip, stop, and topup:0\.8\./],
    [['good.pb', '--unaffordable', 'topup:2'], /--unaffordable topup:2 gives no part of a cost between 0 and 1/],
    [['good.pb', '--completion', 'add1u'], /--completion belongs to Equal Shares, and the rule here is greedy/],
    [['good.pb', '--rule', 'equal-shares', '--unaffordable', 'stop'], /--unaffordable belongs to greedy/],
    [['good.pb', '--exclusive', 'a'], /--exclusive a is no pair/],
    [['good.pb', '--exclusive', 'a:d'], /--exclusive names the project "d", which the election does not have/],
    [['good.pb', '--ties', 'lot'], /"lot" is no way to decide a tie/],
    [['good.pb', '--threshold', '1.5'], /--threshold 1\.5 is neither a whole number/],
    [['good.pb', '--frobnicate'], /Unknown option '--frobnicate'/],
    [['none.pb'], /no such file/]
  ]
  for (const [[file, ...flags], says] of refused) t.throws(() => countFile(join(dir, file!), readArguments(flags).values), says, flags.join(' '))
  const spawned: Array<[string[], RegExp]> = [
    [['good.pb', '--ties', 'lot'], /"lot" is no way to decide a tie/],
    [['empty'], /There is no \.pb file in empty\./],
    [[], /One file or folder is expected/]
  ]
  for (const [args, says] of spawned) t.match(run(...args), { status: 2, stdout: '', stderr: says }, args.join(' '))
})
