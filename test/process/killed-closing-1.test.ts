import t from 'tap'
import { killWhileClosing } from './killed-closing.ts'

// 50 moments in two files, which run side by side: each start of the service compiles its routes anew.
t.test('the service is killed 25 times while it closes a year: the close is wholly there or wholly not, and is made once', { timeout: 280_000 }, async t => {
  await killWhileClosing(t, { kills: 25, seed: 20271231 })
})
