import t from 'tap'
import { killWhileClosing } from './killed-closing.ts'

// Each start of the service compiles its routes anew: CLOSING_KILLS=50 with tap's --timeout=600 takes some minutes.
const kills = Number(process.env['CLOSING_KILLS'] ?? 10)

t.test(`the service is killed ${kills} times while it closes a year: the close is wholly there or wholly not, and is made once`, { timeout: 60_000 + kills * 10_000 }, async t => {
  await killWhileClosing(t, { kills, seed: 20271231 })
})
