import t from 'tap'
import { checkpointAt, latestCheckpoint, signCheckpoint, statedIn } from '../../src/audit/checkpoints.ts'
import type { CheckpointKind } from '../../src/audit/checkpoints.ts'
import { system } from '../../src/audit/act.ts'
import type { Act } from '../../src/audit/act.ts'
import { leafHash, rootFromFrontier, append, emptyFrontier } from '../../src/audit/merkle.ts'
import { verifyNote } from '../../src/audit/signed-note.ts'
import { lines } from '../../src/audit/trail.ts'
import { Refusal } from '../../src/law/rule.ts'
import { openService } from '../../src/service.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { openHouse } from '../support/house.ts'
import type { House } from '../support/house.ts'

const say = (act: Act) => { act.tell({ action: 'test.say', target: { type: 'test', id: 'test-1' } }) }
const sign = (house: House, kind: CheckpointKind) => house.act(system, act => {
  say(act)
  return signCheckpoint(act, kind)!
})

/** The root of lines by appending them one by one, without the stored nodes. */
function rootOfLines (bodies: readonly string[]): string {
  let frontier = emptyFrontier
  for (const body of bodies) frontier = append(frontier, leafHash(body)).frontier
  return rootFromFrontier(frontier).toString('base64')
}

/** Changes what is stored as somebody with the file could: on a connection of his own, behind the triggers. */
function tamper (house: House, trigger: string, sql: string): void {
  const { $client } = openDatabase(`${house.folder}/ledger.db`)
  $client.exec(`DROP TRIGGER ${trigger}; ${sql}`)
  $client.close()
}

t.test('a checkpoint covers the act that signs it, and appends no leaf of its own', async t => {
  const house = openHouse(t)
  const { reader, signer, trail } = house.service
  t.equal(latestCheckpoint(reader), undefined)
  const daily = sign(house, 'daily')
  t.same([daily.size, trail.size()], [1, 1])
  const before = house.act(system, act => {
    const signed = signCheckpoint(act, 'demand')!
    say(act)
    return signed
  })
  t.same([before.size, trail.size()], [1, 2], 'called before the leaf, it does not cover it')
  const close = sign(house, 'close')
  t.equal(verifyNote(close.note, [signer!]).text, `test.example/audit\n3\n${rootOfLines(lines(reader, 0, 10).map(line => line.body))}\n`)
  t.equal(close.recordedAt, '2027-03-01T09:00:00.000Z')
  t.same(latestCheckpoint(reader), close)
  t.same(latestCheckpoint(reader, 'daily'), daily)
  t.same(checkpointAt(reader, before.id), before)
  t.equal(statedIn(daily.note).size, 1)
})

t.test('a rehearsal signs nothing: its leaves never were', async t => {
  const { service } = openHouse(t)
  const rehearsed = await service.rehearse(system, 'test', act => {
    say(act)
    return signCheckpoint(act, 'demand')!
  })
  t.equal(rehearsed.size, 1)
  t.match(rehearsed.note, /^test\.example\/audit\n1\n[\w+/=]{44}\n\n$/, 'the text that would be signed, and no signature')
  t.throws(() => verifyNote(rehearsed.note, [service.signer!]), /No given key|malformed|not a signed note/)
  t.same([service.trail.size(), latestCheckpoint(service.reader)], [0, undefined])
})

t.test('without a key there is no checkpoint, and the work goes on', async t => {
  const service = openService({ file: `${t.testdir()}/ledger.db`, clock: { now: () => new Date('2027-03-01T09:00:00.000Z') }, random: bytes => Buffer.alloc(bytes) })
  t.teardown(() => service.close())
  t.equal(service.performNow(system, 'test', act => {
    say(act)
    return signCheckpoint(act, 'daily')
  }), undefined)
  t.equal(latestCheckpoint(service.reader), undefined)
})

const attacks = [
  ['a leaf that was signed is another one', 'audit_log_never_updated', 'UPDATE audit_log SET leaf_hash = zeroblob(32) WHERE seq = 4'],
  ['an inner node is another one', 'audit_node_never_updated', 'UPDATE audit_node SET hash = zeroblob(32) WHERE level = 2 AND idx = 0'],
  ['the end is cut off', 'audit_log_never_deleted', 'DELETE FROM audit_log WHERE seq >= 2']
] as const

for (const [what, trigger, sql] of attacks) {
  t.test(`nothing more is signed once ${what}`, async t => {
    const house = openHouse(t)
    for (let i = 0; i < 5; i++) sign(house, 'daily')
    const { note } = latestCheckpoint(house.service.reader)!
    tamper(house, trigger, sql)
    if (what === 'the end is cut off') {
      const refused = t.throws(() => house.act(system, act => signCheckpoint(act, 'daily'))) as unknown as Refusal
      t.match(refused.first, { rule: { id: 'trail-not-rewritten' }, because: 'The last checkpoint covers 5 leaves, and the database no longer holds all of them.' })
    } else {
      const refused = t.throws(() => sign(house, 'daily')) as unknown as Refusal
      t.match(refused.first, { rule: { id: 'trail-not-rewritten' } })
      t.match(refused.message, statedIn(note).root.toString('base64'))
    }
    t.equal(latestCheckpoint(house.service.reader)!.note, note)
  })
}
