import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { pino } from 'pino'
import t from 'tap'
import type { Test } from 'tap'
import { buildApp } from '../../../src/app.ts'
import { macsOf } from '../../../src/budgeting/voting/box-store.ts'
import { writeBallot } from '../../../src/budgeting/voting/ballot.ts'
import { backupKey, sealBackup } from '../../../src/budgeting/voting/opening/backup.ts'
import { ballotTermsOf, loadPoll } from '../../../src/budgeting/voting/store.ts'
import { daily } from '../../../src/reporting/daily.ts'
import { linkByKey, linkByOrder, take, withOpenedBackups } from './attacker.ts'
import { approval, hex } from './booth.ts'
import { openCommission } from './commission.ts'

const voters = 20

/** All twenty ways to name three of six, in an order of casting that is not that of their bytes. */
function ballots (projects: readonly number[]): number[][] {
  const all = projects.flatMap((a, i) => projects.slice(i + 1).flatMap((b, j) => projects.slice(i + j + 2).map(c => [a, b, c])))
  return all.map((_, i) => all[i * 7 % all.length]!)
}

const linked = (links: ReadonlyMap<number, number>) => [...links].filter(([voter, ballot]) => voter === ballot).length

/** A poll of twenty voters with twenty different ballots, cast one after the other over HTTP, with logs as a service writes them. */
async function secretPoll (t: Test) {
  const commission = openCommission(t, { voting: approval, projects: 6 })
  const { service, whole, portal, folder, vote, cycle, onBallot } = commission
  const log = join(folder, 'service.log')
  const app = buildApp({ service, logger: pino({ level: 'trace', base: null }, { write: line => appendFileSync(log, line) }) })
  t.teardown(() => app.close())
  vote(voters)
  const tokens = Array.from({ length: voters }, (_, n) => macsOf(service.keys, 1)('reference', hex('voter', n)))
  const choices = ballots(whole)
  const terms = ballotTermsOf(service.reader, cycle.id)
  const forms = choices.map(projects => {
    const numbers = projects.map(id => String(onBallot.find(({ projectId }) => projectId === id)!.number)).sort()
    const written = writeBallot(projects.map(projectId => ({ projectId })), terms)
    // As it is sealed, as it is stored after the opening, as it came in, and as a plain list.
    return [written, JSON.stringify({ choices: numbers }), JSON.stringify({ choices: projects.map(id => ({ project: `project-${id}` })) }), JSON.stringify(projects), projects.join(',')]
  })
  const cast = async (n: number, projects: readonly number[]) => {
    const answer = await app.inject({ method: 'POST', url: '/v1/polls/poll-1/ballots', headers: { authorization: `Bearer ${portal.token}`, 'content-type': 'application/json' }, payload: JSON.stringify({ reference: hex('voter', n), ballot: { choices: projects.map(id => ({ project: `project-${id}` })) }, receipt: hex(`receipt ${projects.join()}`, n) }) })
    t.equal(answer.statusCode, 201)
  }
  return { ...commission, cast, choices, forms, tokens, size: loadPoll(service.reader, 1).ballotSize, log }
}

t.test('who takes everything before the closing, and who takes everything after the opening with the key: both link nobody', async t => {
  const poll = await secretPoll(t)
  const { cast, choices, forms, tokens, size, folder, keys, service, close, begin, unseal, wipe, record, log } = poll
  const backup = (name: string) => writeFileSync(join(folder, `${name}.sealed`), sealBackup(service.polls.of(1).db, 1, service.keys.make(backupKey(1), service.random), service.random))
  for (let n = 0; n < voters; n++) {
    // Some change their mind; the first choice of each is that of another voter.
    if (n % 4 === 0) await cast(n, choices[(n + 3) % voters]!)
    await cast(n, choices[n]!)
    if (n === 9) backup('in the middle')
    const loot = withOpenedBackups(take(folder))
    t.equal(linkByOrder(loot, forms, n + 1).size, 0, `nobody is linked behind voter ${n}`)
    if (n > 10) t.ok(loot.some(({ name }) => name === 'in the middle.sealed, opened'), 'whoever has the whole server can open its backups, and finds envelopes in them')
  }
  const running = withOpenedBackups(take(folder))
  t.equal(linked(linkByKey(running, keys.privateKey, size, tokens, forms)), voters, 'a copy of the running poll and the key link everybody: this remains, docs/privacy.md says so')

  close()
  backup('at the closing')
  t.equal(linkByOrder(withOpenedBackups(take(folder)), forms, voters).size, 0)
  begin()
  t.notOk(existsSync(join(folder, 'keys', `${backupKey(1)}.key`)))
  unseal()
  wipe()
  record()
  await daily(service)
  const after = withOpenedBackups(take(folder))
  t.ok(after.some(({ name }) => name === 'at the closing.sealed') && !after.some(({ name }) => name.endsWith('opened')), 'the sealed backups are there and stay sealed')
  t.equal(linkByKey(after, keys.privateKey, size, tokens, forms).size, 0, 'nothing that opens is left')
  t.equal(linkByOrder(after, forms, voters).size, 0, 'the order of the ballots is that of their bytes')
  t.ok(after.some(({ name, bytes }) => name === 'poll-1.sqlite' && forms.every(([, stored]) => bytes.includes(stored!))), 'the ballots are there, without voters')
  for (const token of tokens) t.same(after.filter(({ bytes }) => bytes.includes(token)).map(({ name }) => name), [], 'no token is left')
  t.equal(existsSync(log), true)
})

t.test('pages and logs that the opening leaves behind would give everybody away', async t => {
  const { cast, choices, forms, tokens, size, folder, keys, close, begin, unseal } = await secretPoll(t)
  for (let n = 0; n < voters; n++) await cast(n, choices[n]!)
  close()
  begin()
  unseal()
  t.equal(linked(linkByKey(take(folder), keys.privateKey, size, tokens, forms)), voters, 'opened and not wiped: what was deleted still lies in the log')
})

t.test('the naive layout loses: a random number for each ballot and no time, in one file with who took part', async t => {
  const folder = t.testdir()
  const projects = [1, 2, 3, 4, 5, 6]
  const choices = ballots(projects)
  const forms = choices.map(ids => [JSON.stringify({ choices: ids.map(String) })])
  const naive = new BetterSqlite3(join(folder, 'naive.sqlite'))
  naive.pragma('journal_mode = WAL')
  naive.exec('CREATE TABLE participation (voter BLOB PRIMARY KEY) STRICT, WITHOUT ROWID; CREATE TABLE ballot (id BLOB PRIMARY KEY, choices TEXT NOT NULL) STRICT, WITHOUT ROWID')
  const vote = naive.transaction((voter: number, text: string) => {
    naive.prepare('INSERT INTO participation VALUES (?)').run(Buffer.from(hex('voter', voter), 'hex'))
    naive.prepare('INSERT INTO ballot VALUES (randomblob(16), ?)').run(text)
  })
  for (let n = 0; n < voters; n++) vote(n, forms[n]![0]!)
  const loot = take(folder)
  t.equal(linked(linkByOrder(loot.filter(({ name }) => name.endsWith('-wal')), forms, voters)), voters, 'from the write-ahead log alone')
  naive.pragma('wal_checkpoint(TRUNCATE)')
  naive.close()
  t.equal(linked(linkByOrder(take(folder), forms, voters)), voters, 'from the file alone')
})
