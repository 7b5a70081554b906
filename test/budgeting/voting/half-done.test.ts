import t from 'tap'
import { loadElectorate } from '../../../src/budgeting/voting/load-electorate.ts'
import { hex, openBooth } from './booth.ts'

t.test('voters of a load that never came into the books cast nothing, though the file of the poll holds them', async t => {
  const { vote, as, coordinator, places, cast, voter, choose, whole, counts, box } = openBooth(t)
  vote(2)
  t.throws(() => as(coordinator.actor, act => {
    loadElectorate(act, { pollId: 1, voters: [{ reference: hex('voter', 7), territoryId: places.village }] })
    throw new Error('the power fails before the commit')
  }), /power fails/)
  t.equal(box().prepare('SELECT count(*) FROM voter').pluck().get(), 3, 'the load is half done: in the file and not in the books')
  await t.rejects(cast(voter(7), choose(whole[0]!)), /Nobody in the electorate/)
  t.same(counts(), { envelopes: 0, receipts: 0 })
  await cast(voter(1), choose(whole[0]!))
})
