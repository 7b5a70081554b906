import { existsSync } from 'node:fs'
import t from 'tap'
import { always, demo, real } from './support/demo.ts'

t.test('two years with an election that the demo makes up', async t => {
  const { code, out, error } = await demo(t.testdir())
  t.strictSame([code, error], [0, ''])
  const own = [
    '3240 ballots (approval), 20 projects, rule greedy; by greedy 6 win, 147279.00 of 150000.00 BYN',
    'the Rada allocates 147279.00 to 6 projects; 2721.00 stays in the pool',
    'From 2028-01-18 on 150000.00 is appropriated; 150000.00 was received already, and this is 0.01. [financing-within-appropriation, Art. 31.5]',
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
