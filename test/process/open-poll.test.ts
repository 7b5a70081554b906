import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { writeKeyFiles } from '../../src/budgeting/voting/opening/key-files.ts'
import { drawPollKey, readPollKey } from '../../src/budgeting/voting/opening/poll-key.ts'
import { readFileSync } from 'node:fs'
import { pollToOpen } from './closed-poll.ts'
import { startProcess } from './server-process.ts'

const script = fileURLToPath(new URL('../../scripts/open-poll.ts', import.meta.url))

function openPoll (...args: string[]): Promise<{ code: unknown, out: string, error: string }> {
  return new Promise(resolve => {
    execFile(process.execPath, [script, ...args], (error, out, stderr) => resolve({ code: error?.code ?? 0, out, error: stderr.trim() }))
  })
}

t.test('a poll is opened by the command, with the service running, and the key destroyed', { timeout: 120_000 }, async t => {
  const { key, officers: [first, second], minutes, fresh, desk } = await pollToOpen(t, 25)
  const data = fresh()
  const server = await startProcess(t, data)
  const common = ['poll-1', '--data', data, '--server', `http://127.0.0.1:${server.port}`, '--officer', first!, '--officer', second!]
  const state = async () => (await (await fetch(`http://127.0.0.1:${server.port}/v1/polls/poll-1/ceremony`, { headers: { authorization: `Bearer ${readFileSync(second!, 'utf8')}` } })).json() as { state: string }).state

  const wrong = join(desk, 'wrong.pem')
  await writeKeyFiles(wrong, drawPollKey())
  const refused: [string[], RegExp][] = [
    [['poll-1'], /^Give the key or its shares/],
    [['poll-x', ...common.slice(1), '--key', key], /^Opens a poll on the server/],
    [['poll-2', ...common.slice(1), '--key', key], /^There is no file .*poll-2\.sqlite/],
    [[...common, '--key', wrong], /^This is not the key of poll-1: its public half is [0-9a-f]{64}, the ballots are sealed to [0-9a-f]{64}\.$/],
    [[...common, '--key', join(desk, 'gone.pem')], /no such file/],
    [[...common, '--key', key, '--destroy-key'], /^The destruction of the key is recorded by its minutes/],
    [['poll-1', '--data', data, '--server', common[4]!, '--officer', first!, '--officer', first!, '--key', key], /poll-opened-by-two/]
  ]
  const shares = await writeKeyFiles(join(desk, 'share'), readPollKey(readFileSync(key, 'utf8')), { shares: 3, threshold: 2 })
  refused.unshift([[...common, '--key', shares[1]!], /^Of 3 shares 2 have to meet; 1 came\.$/])
  for (const [args, says] of refused) {
    const { code, error } = await openPoll(...args)
    t.equal(code, 1, args.join(' '))
    t.match(error, says)
    if (!says.source.includes('two')) t.equal(await state(), 'open', 'nothing has happened')
  }
  t.equal(await state(), 'closed')

  const opened = await openPoll(...common, '--key', shares[2]!, '--key', shares[0]!)
  t.same([opened.code, opened.error], [0, ''])
  // 25 voters in five kinds of ballots, of whom three (0, 10, 20) voted again with the second kind.
  t.match(opened.out, 'Recorded: 28 receipts = 20 counted + 5 blank + 3 replaced + 0 void + 0 unopenable; 25 participants = 20 + 5 + 0 + 0.')
  t.match(opened.out, 'The key is still there.')
  copyFileSync(key, join(desk, 'kept.pem'))
  const destroyed = await openPoll(...common, '--key', key, ...shares.flatMap(share => ['--key', share]), '--destroy-key', '--minutes', `Minutes 12=${minutes}`)
  t.same([destroyed.code, destroyed.error], [0, ''])
  t.match(destroyed.out, 'their destruction is recorded')
  t.notOk([key, ...shares].some(file => existsSync(file)))
  t.equal(await state(), 'key_destroyed')
  writeFileSync(key, 'anything')
  t.equal((await openPoll(...common, '--key', key)).code, 0, 'done again, nothing happens')
  await server.end('SIGTERM')
  t.match(await openPoll(...common, '--key', key), { code: 1, error: /^The service does not answer\./ })
})
