import t from 'tap'
import { readElectionText } from '../../src/budgeting/election-file.ts'
import { importElection } from '../../src/budgeting/import-election.ts'
import { openCycle } from '../../src/budgeting/open-cycle.ts'
import { tallyElection } from '../../src/budgeting/tally-election.ts'
import { publish } from '../../src/reporting/publish.ts'
import { openRada } from '../budgeting/rada.ts'
import { openWire } from '../support/house.ts'

/** An election in which so many people chose each of three projects, one each. */
function votes (counts: readonly [number, number, number]): string {
  const ballots = counts.flatMap((count, i) => Array.from({ length: count }, () => `p${i + 1}`))
  return `META\nkey;value\ndescription;Vote\ncountry;Belarus\nunit;S\ninstance;2027\nnum_projects;3\nnum_votes;${ballots.length}\nbudget;1000.50\nvote_type;choose-1\nrule;greedy\ndate_begin;01.10.2027\ndate_end;15.10.2027\ncurrency;BYN
PROJECTS\nproject_id;cost;name\np1;700.50;Playground\np2;300;Benches\np3;300;Lamps\nVOTES\nvoter_id;vote\n${ballots.map((vote, i) => `v${i};${vote}`).join('\n')}\n`
}

t.test('a cycle from the vote to the execution, as the public sees it', async t => {
  const rada = openRada(t)
  const wire = openWire(t, rada)
  const look = async () => {
    rada.act(rada.secretary.actor, act => publish(act, 'officer'))
    return (await wire.get('/v1/public/cycles/cycle-1')).body
  }
  rada.cycleTo('awarded')
  const { pools, total, ...cycle } = await look()
  t.match(cycle, { id: 'cycle-1', title: { be: 'Бюджэт' }, fund: 'F01', budget_year: 2028, demonstration: false, currency: 'BYN', decision: { id: 'decision-1' } })
  t.same(total, { budget: '1000.50', unallocated: '0.00', allocated: '1000.50', final: '1000.50', committed: '0.00', spent: '0.00', left: '1000.50', lapsed: '0.00' })
  const few = { suppressed: true, reason: 'small_count' }
  t.match(pools, [{ code: 'Pool1', state: 'awarded', rule: 'greedy', ballots: { suppressed: true, reason: 'protects_another_figure' } }])
  t.match(pools[0].projects, [
    { code: 'J001', cost: '700.50', votes: few, winner: true, allocated: '700.50', left: '700.50', spent: '0.00', lapsed: '0.00' },
    { code: 'J002', cost: '300.00', votes: few, winner: true },
    { code: 'J003', cost: '300.00', votes: few, winner: false }
  ])
  t.notOk('allocated' in pools[0].projects[2])
  t.match((await wire.get('/v1/public/cycles')).body, { cycles: [{ id: 'cycle-1', total }], next: null })
})

const cases: [string, [number, number, number], (number | 'few')[], number | 'covered'][] = [
  ['all crowds', [30, 20, 10], [30, 20, 10], 60],
  ['nobody for one', [30, 20, 0], [30, 20, 0], 50],
  ['nine for one: the ballots would tell', [30, 20, 9], [30, 20, 'few'], 'covered']
]

for (const [what, counts, shown, ballots] of cases) {
  t.test(`votes are public once they are counted: ${what}`, async t => {
    const rada = openRada(t)
    const wire = openWire(t, rada)
    const pool = async () => {
      rada.act(rada.secretary.actor, act => publish(act, 'officer'))
      return (await wire.get('/v1/public/cycles/cycle-1')).body.pools[0]
    }
    rada.run(act => openCycle(act, { title: { be: 'Бюджэт' }, budgetYear: 2028, decisionId: rada.founding, pools: [{ territoryId: rada.places.root, budget: 100050 }] }))
    rada.run(act => importElection(act, { poolId: 1, file: readElectionText(votes(counts), false) }))
    const before = await pool()
    t.match(before, { state: 'open', budget: '1000.50', projects: [{ code: 'J001' }, { code: 'J002' }, { code: 'J003' }] })
    t.notOk('ballots' in before || 'votes' in before.projects[0] || 'winner' in before.projects[0])
    rada.run(act => tallyElection(act, 1, {}))
    const after = await pool()
    t.same(after.projects.map((project: any) => project.votes), shown.map(count => count === 'few' ? { suppressed: true, reason: 'small_count' } : count))
    t.same(after.ballots, ballots === 'covered' ? { suppressed: true, reason: 'protects_another_figure' } : ballots)
    t.same(after.projects.map((project: any) => project.winner), [true, true, false])
  })
}
