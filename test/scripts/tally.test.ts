import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'

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
  const dir = t.testdir({ 'good.pb': base, 'bad.pb': base.replace('b;6', 'b;-6').replace('3;c', '2;c'), 'shares.pb': base.replace('rule;greedy', 'rule;equalshares') })
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: dir, encoding: 'utf8' })
    return { status, stdout, stderr }
  }
  const rows: Array<[string[], string[], string]> = [
    [[], ['b', 'c'], '9.50'],
    [['--ties', 'id'], ['a'], '7.00'],
    [['--ties', '-cost,id'], ['a'], '7.00'],
    [['--unaffordable', 'stop'], ['b'], '6.00'],
    [['--threshold', '2'], ['b'], '6.00']
  ]
  for (const [flags, winners, totalCost] of rows) {
    const { status, stdout, stderr } = run('good.pb', '--json', ...flags)
    const result = JSON.parse(stdout)
    t.strictSame([status, result.winners, result.totalCost, stderr], [0, winners, totalCost, ''], flags.join(' '))
  }
  t.match(run('good.pb'), { status: 0, stdout: /^A street\n\n.*\n\+ {2}b {12}2 {2}6\.00 {2}taken; equal score, by file\n/, stderr: '' })
  t.strictSame(run('bad.pb', '--json'), {
    status: 2,
    stdout: '',
    stderr: 'line 16: The cost "-6" of the project "b" is negative.\nline 23: The voter id of this line stands on line 22 already.\nThe file is refused; nothing was counted.\n'
  })
  writeFileSync(join(dir, 'odd.pb'), base.replace('3;c', '2;c'))
  t.match(run('odd.pb', '--json', '--lenient'), { status: 0, stdout: /"scores":\{"a":2,"b":2,"c":0\}/, stderr: /^odd\.pb:23: warning: The voter id of this line/ })
  const refused: Array<[string[], RegExp]> = [
    [['shares.pb'], /--rule equal-shares is not counted by this version\. Give --rule greedy/],
    [['good.pb', '--rule', 'equal-shares'], /--rule equal-shares is not counted by this version/],
    [['good.pb', '--unaffordable', 'topup:0.8'], /--unaffordable topup:0\.8 is not counted by this version/],
    [['good.pb', '--completion', 'add1u'], /--completion is not counted by this version/],
    [['good.pb', '--ties', 'lot'], /"lot" is no way to decide a tie/],
    [['good.pb', '--threshold', '1.5'], /--threshold 1\.5 is not a whole number/],
    [['good.pb', '--frobnicate'], /Unknown option '--frobnicate'/],
    [['none.pb'], /no such file/],
    [['.'], /\. is a folder/],
    [[], /One file is expected/]
  ]
  for (const [args, says] of refused) t.match(run(...args), { status: 2, stdout: '', stderr: says }, args.join(' '))
})
