import t from 'tap'
import type { Test } from 'tap'
import { closeBatch } from '../../../src/budgeting/voting/close-batch.ts'
import { enterSheet } from '../../../src/budgeting/voting/enter-sheet.ts'
import type { EnterSheet } from '../../../src/budgeting/voting/enter-sheet.ts'
import { registerBatch } from '../../../src/budgeting/voting/register-batch.ts'
import { closePoll } from '../../../src/budgeting/voting/opening/close-poll.ts'
import { withdrawProject } from '../../../src/budgeting/voting/withdraw-project.ts'
import { Refusal } from '../../../src/law/rule.ts'
import { openWire } from '../../support/house.ts'
import { approval, hex, openBooth } from './booth.ts'

const protocol = { ref: 'Protocol 4', sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' }

/** A poll with ten voters who have codes, a batch of six sheets, and three officers who enter them. */
function openTable (t: Test, paper: 'paper_wins' | 'first_wins' | 'all_void' = 'paper_wins') {
  const booth = openBooth(t, { voting: { ...approval, paper } })
  booth.vote(10)
  const codes = booth.codesFor(...Array.from({ length: 10 }, (_, n) => n))
  const officers = [booth.officer, booth.member('commission_officer'), booth.member('commission_officer')]
  const batch = booth.as(officers[0]!.actor, act => registerBatch(act, { pollId: 1, channel: 'paper', sheets: 6, protocol }))
  const enter = (officer: number, sheet: number, read: EnterSheet['read']) => enterSheet(booth.service, { batchId: batch.id, sheet, officer: officers[officer]!.actor.staffId, read })
  const ballot = (voter: number, ...projects: number[]): EnterSheet['read'] => ({ code: codes[voter]!, ballot: booth.choose(...projects) })
  /** Both officers read the same. */
  const both = async (sheet: number, read: EnterSheet['read']) => {
    await enter(0, sheet, read)
    return await enter(1, sheet, read)
  }
  const refused = async (entering: Promise<unknown>) => {
    const before = booth.counts()
    try { await entering } catch (error) {
      t.strictSame(booth.counts(), before)
      if (error instanceof Refusal) return error.all().map(({ rule, because }) => { t.ok(because.length > 5 && !because.includes('undefined'), because); return rule.id })
      throw error
    }
    return []
  }
  const number = (id: number) => String(booth.onBallot.find(({ projectId }) => projectId === id)!.number)
  const standing = (): unknown[] => booth.box().prepare('SELECT channel, void FROM envelope ORDER BY channel, void').raw().all()
  return { ...booth, codes, officers, batch, enter, ballot, both, refused, number, standing }
}

t.test('two officers who read the same settle a sheet, and where they differ a third does', async t => {
  const { enter, ballot, refused, whole, village, opened, pools, number, standing, box, as, officers, counts } = openTable(t)
  t.strictSame(await enter(0, 1, ballot(1, whole[0]!, village[0]!)), { state: 'entered' })
  t.strictSame(opened(), [], 'nothing stands before a second has read it')
  t.strictSame(await refused(enter(0, 1, ballot(1, whole[0]!, village[0]!))), ['sheet-entered-by-two'])
  t.strictSame(await enter(1, 1, ballot(1, village[0]!, whole[0]!)), { state: 'settled', outcome: 'counted' }, 'in whichever order an approval is read')
  t.strictSame(await refused(enter(2, 1, ballot(1, whole[0]!))), ['sheet-settled-once'])
  t.strictSame(await enter(0, 2, ballot(2, whole[0]!)), { state: 'entered' })
  t.strictSame(await enter(1, 2, ballot(2, whole[1]!)), { state: 'differing' })
  t.strictSame(await refused(enter(1, 2, ballot(2, whole[0]!))), ['sheet-entered-by-two'])
  t.strictSame(await enter(2, 2, ballot(2, whole[1]!)), { state: 'settled', outcome: 'counted' })
  t.strictSame(await enter(0, 3, ballot(3, whole[0]!)), { state: 'entered' })
  t.strictSame(await enter(1, 3, ballot(4, whole[0]!)), { state: 'differing' }, 'a code that is read otherwise is a difference too')
  t.strictSame(await enter(2, 3, { invalid: 'unreadable' }), { state: 'settled', outcome: 'unreadable' })
  const due = [{ [pools[0]!.id]: { choices: [number(whole[0]!)] }, [pools[1]!.id]: { choices: [number(village[0]!)] } }, { [pools[0]!.id]: { choices: [number(whole[1]!)] } }]
  t.strictSame(new Set(opened().map(ballot => JSON.stringify(ballot))), new Set(due.map(ballot => JSON.stringify(ballot))))
  t.strictSame(standing(), [['paper', 0], ['paper', 0]])
  t.strictSame(counts(), { envelopes: 2, receipts: 2 }, 'each of them has a receipt that nobody holds')
  t.strictSame(box().prepare('SELECT count(*) FROM paper_entry').pluck().get(), 0, 'what was entered is gone')
  t.strictSame(await refused(enter(0, 7, ballot(5, whole[0]!))), ['sheet-in-batch'])
  t.strictSame(await refused(enter(0, 4, ballot(5, ...whole, village[0]!))), ['ballot-within-total'], 'over a limit: refused with the number, and entered as invalid')
  const close = () => as(officers[0]!.actor, act => closeBatch(act, 1))
  t.throws(close, /Of the 6 sheets of batch-1, 3 are settled/)
  for (const [sheet, reason] of [[4, 'over_a_limit'], [5, 'no_code'], [6, 'over_a_limit']] as const) {
    await enter(1, sheet, { invalid: reason })
    await enter(2, sheet, { invalid: reason })
  }
  t.strictSame(close().closed, { outcomes: { counted: 2, no_code: 1, over_a_limit: 2, unreadable: 1 }, settled: 2, by: officers[0]!.actor.staffId })
  t.throws(close, /batch-1 is closed/)
  t.strictSame(await refused(enter(0, 1, ballot(1, whole[0]!))), ['batch-is-open', 'sheet-settled-once'])
})

t.test('a code that is used both ways: paper wins, the first wins, or both are void', async t => {
  for (const [paper, online, sheet, later, due] of [
    ['paper_wins', true, 'counted', 'paper-ballot-stands', ['paper', 0]],
    ['paper_wins', false, 'counted', 'paper-ballot-stands', ['paper', 0]],
    ['first_wins', true, 'online_stands', '', ['online', 0]],
    ['first_wins', false, 'counted', 'paper-ballot-stands', ['paper', 0]],
    ['all_void', true, 'both_void', '', ['online', 1]],
    ['all_void', false, 'counted', '', ['online', 1]]
  ] as const) {
    const { both, ballot, cast, voter, choose, whole, standing, refusedBallot, counts } = openTable(t, paper)
    if (online) t.equal((await cast(voter(1), choose(whole[0]!), hex('receipt', 1))).void, false)
    t.strictSame(await both(1, ballot(1, whole[1]!)), { state: 'settled', outcome: sheet }, `${paper}, ${online ? 'online first' : 'paper first'}`)
    if (later !== '') t.strictSame(await refusedBallot(voter(1), choose(whole[2]!)), [later])
    else t.equal((await cast(voter(1), choose(whole[2]!), hex('receipt', 2))).void, paper === 'all_void')
    if (later === '') t.equal((await cast(voter(1), choose(whole[2]!), hex('receipt', 2))).void, paper === 'all_void', 'and answered so again')
    t.strictSame(standing(), [due])
    t.equal(counts().envelopes, 1)
  }
})

t.test('a second sheet with the same code does not count, and an invalid one leaves what was cast otherwise', async t => {
  const { both, ballot, cast, voter, choose, whole, standing, codes, opened } = openTable(t)
  t.match(await both(1, ballot(1, whole[0]!)), { outcome: 'counted' })
  t.match(await both(2, ballot(1, whole[1]!)), { outcome: 'repeated' })
  await cast(voter(2), choose(whole[0]!))
  t.match(await both(3, { code: codes[2]!, invalid: 'torn' }), { outcome: 'torn' })
  t.strictSame(standing(), [['online', 0], ['paper', 0]])
  t.match(await both(4, { code: codes[3]!, invalid: 'unreadable' }), { outcome: 'unreadable' })
  t.strictSame(standing(), [['online', 0], ['paper', 0], ['paper', 1]], 'who handed in an invalid sheet took part, and the ballot is void')
  await cast(voter(3), choose(whole[2]!))
  t.strictSame(standing(), [['online', 0], ['online', 0], ['paper', 0]], 'unless another one comes')
  t.equal(opened().length, 3)
})

t.test('a project that is withdrawn is void: no ballot changes, no new one names it but on paper, where it may have been filled in before', async t => {
  const { as, coordinator, officer, cast, voter, choose, whole, village, refusedBallot, refusedFor, opened, both, ballot, clock, service } = openTable(t)
  const withdraw = (projectId: number) => as(coordinator.actor, act => withdrawProject(act, { projectId, reason: 'The ground was sold.', document: protocol }))
  const refusedWithdrawal = (projectId: number) => refusedFor(coordinator.actor, act => withdrawProject(act, { projectId, reason: 'The ground was sold.', document: protocol }))
  await cast(voter(1), choose(whole[0]!, village[0]!))
  const before = opened()
  withdraw(whole[0]!)
  t.strictSame(opened(), before)
  t.strictSame(refusedWithdrawal(whole[0]!), ['project-withdrawn-once'])
  t.strictSame(await refusedBallot(voter(2), choose(whole[0]!)), ['ballot-names-standing-projects'])
  t.match(await both(1, ballot(3, whole[0]!)), { outcome: 'counted' })
  t.throws(() => service.reader.$client.prepare('UPDATE project SET cost = 1').run(), 'costs are frozen')
  clock.set('2027-09-14T21:00:00.000Z')
  t.strictSame(refusedFor(officer.actor, act => closePoll(act, 1)), ['poll-closed-after-paper'])
  for (const sheet of [2, 3, 4, 5, 6]) await both(sheet, { invalid: 'unreadable' })
  as(officer.actor, act => closeBatch(act, 1))
  as(officer.actor, act => closePoll(act, 1))
  t.strictSame(refusedWithdrawal(whole[1]!), ['withdrawal-while-polled'])
  t.strictSame(refusedFor(officer.actor, act => registerBatch(act, { pollId: 1, channel: 'paper', sheets: 1, protocol })), ['batch-in-voting'])
})

t.test('over REST: a batch, its sheets and its close; what one officer tries that takes two is told', async t => {
  const table = openTable(t)
  const { service, officers, codes, whole, coordinator } = table
  const wire = openWire(t, table)
  const [first, second] = officers.map(({ token }) => token)
  t.match(await wire.post('/v1/polls/poll-1/paper-batches', { channel: 'assisted', sheets: 1, protocol }, first), { status: 201, body: { id: 'batch-2', state: 'open', sheets: 1 } })
  const sheet = { sheet: 1, code: codes[1], ballot: { choices: [{ project: `project-${whole[0]}` }] } }
  t.match(await wire.post('/v1/paper-batches/batch-2/sheets', sheet, first), { status: 201, body: { batch: 'batch-2', sheet: 1, state: 'entered' } })
  t.strictSame((await wire.get('/v1/paper-batches/batch-2', coordinator.token)).body.entered, [1])
  t.match(await wire.post('/v1/paper-batches/batch-2/sheets', sheet, first), { status: 409, body: { rule: 'sheet-entered-by-two' } })
  t.match(JSON.parse(service.reader.$client.prepare('SELECT body FROM audit_log ORDER BY seq DESC LIMIT 1').pluck().get() as string), { action: 'act.refused', target: { id: 'enterSheet' }, reason: { code: 'sheet-entered-by-two' } })
  t.match(await wire.post('/v1/paper-batches/batch-2/sheets', { ...sheet, invalid: 'torn' }, second), { status: 400 })
  t.match(await wire.post('/v1/paper-batches/batch-2/close', {}, first), { status: 409, body: { rule: 'batch-is-complete' } })
  t.match(await wire.post('/v1/paper-batches/batch-2/sheets', sheet, second), { status: 201, body: { state: 'settled', outcome: 'counted' } })
  t.match(await wire.post('/v1/paper-batches/batch-2/close', {}, second), { status: 201, body: { state: 'closed', outcomes: { counted: 1 }, settled_by_third: 0 } })
  t.match(await wire.post('/v1/paper-batches/batch-2/close', {}, second), { status: 409, body: { rule: 'batch-closed-once' } })
  t.match((await wire.get('/v1/polls/poll-1/paper-batches', coordinator.token)).body.batches.map(({ id, state }: Record<string, string>) => [id, state]), [['batch-1', 'open'], ['batch-2', 'closed']])
  const leaf = JSON.parse(service.reader.$client.prepare("SELECT body FROM audit_log WHERE json_extract(body, '$.action') = 'voting.close_batch'").pluck().get() as string)
  t.strictSame(leaf.after, { officers: officers.slice(0, 2).map(({ id }) => id), outcomes: { counted: 1 }, poll: 'poll-1', settled_by_third: 0, sheets: 1 })
  t.match(await wire.post(`/v1/projects/project-${whole[1]}/withdrawal`, { reason: 'The ground was sold.', document: protocol }, coordinator.token), { status: 201, body: { void: true } })
})
