import t from 'tap'
import { openWire } from '../../support/house.ts'
import { hex, inVoting, openBooth } from './booth.ts'

t.test('a poll is opened, voters loaded, and a ballot cast over REST is sealed and opens only with the key', async t => {
  const booth = openBooth(t)
  const { service, clock, officer, coordinator, portal, publicKey, places, whole } = booth
  const wire = openWire(t, booth)
  const rehearsed = await wire.post('/v1/cycles/cycle-1/poll?dry_run=true', { public_key: publicKey }, officer.token)
  t.equal(rehearsed.status, 200)
  t.equal(service.polls.has(1), false, 'a rehearsal makes no file')
  const opened = await wire.post('/v1/cycles/cycle-1/poll', { public_key: publicKey }, officer.token)
  t.match(opened, { status: 201, body: { id: 'poll-1', cycle: 'cycle-1', public_key: publicKey } })
  t.same((await wire.get('/v1/cycles/cycle-1/poll', portal.token)).body, opened.body)
  const village = `territory-${places.village}`
  t.match(await wire.post('/v1/polls/poll-1/electorate', { voters: [{ reference: hex('voter', 1), territory: village }, { reference: hex('voter', 2), territory: village }] }, portal.token), { status: 201, body: { id: 'load-1', voters: 2 } })
  const key = { 'idempotency-key': 'the-codes-of-the-poll' }
  const printed = await wire.post('/v1/polls/poll-1/codes', { references: [hex('voter', 1)] }, coordinator.token, key)
  t.equal(printed.headers['content-type'], 'text/csv; charset=utf-8')
  const [, line] = (printed.body as string).split('\r\n')
  const code = line!.split(',')[1]!
  t.match(line, new RegExp(`^${hex('voter', 1)},[0-9A-Z-]{23}$`))
  t.equal((await wire.post('/v1/polls/poll-1/codes', { references: [hex('voter', 1)] }, coordinator.token, key)).body, 'reference,code\r\n', 'they are shown once')

  clock.set(inVoting)
  const body = { code: code.toLowerCase(), ballot: { choices: [{ project: `project-${whole[0]}` }, { project: `project-${whole[1]}` }] }, receipt: hex('receipt', 1) }
  const size = service.trail.size()
  const cast = await wire.post('/v1/polls/poll-1/ballots', body, portal.token)
  t.strictSame([cast.status, cast.body], [201, { poll: 'poll-1', accepted: true, receipt: hex('receipt', 1) }])
  t.strictSame((await wire.post('/v1/polls/poll-1/ballots', body, portal.token)).body, cast.body, 'the same again is answered as before')
  const drawn = await wire.post('/v1/polls/poll-1/ballots', { reference: hex('voter', 2), ballot: { choices: [] } }, portal.token)
  t.match(drawn.body.receipt, /^[0-9a-f]{32}$/)
  t.strictSame(booth.counts(), { envelopes: 2, receipts: 2 })
  const numbers = whole.slice(0, 2).map(id => booth.onBallot.find(({ projectId }) => projectId === id)!.number).map(String).sort()
  t.strictSame(booth.opened(), [{ [booth.pools[0]!.id]: { choices: numbers } }, {}])
  t.equal(service.trail.size(), size, 'no leaf tells of a ballot')
  t.equal(service.reader.$client.prepare('SELECT count(*) FROM idempotency WHERE request_hash IS NULL OR answer LIKE ?').pluck().get('%accepted%'), 0)
})
