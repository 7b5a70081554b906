import t from 'tap'
import { invariants } from '../src/ledger/invariants.ts'
import { everything, markOf } from '../src/ledger/invariants/invariant.ts'
import { openHouse } from './support/house.ts'
import { beginLife } from './support/life.ts'
import { seededRandom } from './support/random.ts'
import { faultsIn } from './support/tamper.ts'

// The same life in every run of the tests, in which everything succeeds at least once; other seeds live other lives.
const seed = Number(process.env['SIMULATION_SEED'] ?? 54)
const operations = Number(process.env['SIMULATION_OPERATIONS'] ?? 5_000)
const asInEveryRun = process.env['SIMULATION_SEED'] === undefined && process.env['SIMULATION_OPERATIONS'] === undefined
const ofEachStep = invariants.filter(({ thorough }) => thorough !== true)

t.test(`a random life of a Hramada: ${operations} operations, every invariant after each (SIMULATION_SEED=${seed} repeats it)`, { timeout: 60_000 + operations * 60 }, async t => {
  const house = openHouse(t, '2027-01-10T06:00:00.000Z')
  const life = beginLife(house, seededRandom(seed), operations)
  const db = house.service.reader
  const done: Record<string, number> = {}
  const refused: Record<string, number> = {}
  let since = markOf(db)
  for (let step = 1; step <= operations; step++) {
    let lived: ReturnType<typeof life.step>
    try {
      lived = life.step()
    } catch (error) {
      t.fail(`SIMULATION_SEED=${seed}, step ${step}: ${(error as Error).message}`, { cause: (error as Error).cause })
      return
    }
    if (lived.refused === undefined) done[lived.verb] = (done[lived.verb] ?? 0) + 1
    else refused[`${lived.verb}: ${lived.refused}`] = (refused[`${lived.verb}: ${lived.refused}`] ?? 0) + 1
    const faults = ofEachStep.flatMap(invariant => [...invariant.check(db, { since, keys: [] })].map(({ where, says }) => `${invariant.id} | ${where}: ${says}`))
    if (faults.length > 0) {
      t.same(faults, [], `SIMULATION_SEED=${seed}, step ${step}, ${lived.verb}`)
      return
    }
    since = markOf(db)
  }
  t.same(faultsIn(db, { ...everything, keys: [house.service.signer!] }), [], 'the whole of it at the end')
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0)
  t.comment(`${sum(done)} done, ${sum(refused)} refused, ${since.entry} entries, ${since.leaf} leaves, to ${house.clock.now().toISOString().slice(0, 10)}`)
  t.comment(JSON.stringify(done))
  t.comment(JSON.stringify(refused))
  t.ok(sum(done) > operations / 3, 'much is done')
  // Another seed, or a shorter life, may miss what is rare.
  const missed = life.verbs.filter(verb => done[verb] === undefined)
  if (asInEveryRun) t.same(missed, [], 'everything that is tried succeeds at least once')
  else t.comment(`never done: ${missed.join(', ')}`)
})
