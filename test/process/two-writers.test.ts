import t from 'tap'
import { createClient } from '../../scripts/drive/client.ts'
import { dataFolder, startProcess } from './server-process.ts'

t.test('of two processes that start on one fresh database one becomes its writer and goes on; the other says why it does not', async t => {
  const folder = dataFolder(t)
  const both = await Promise.all([startProcess(t, folder), startProcess(t, folder)])
  const [first] = both.filter(one => !Number.isNaN(one.port))
  const [second] = both.filter(one => Number.isNaN(one.port))
  if (first === undefined || second === undefined) return t.fail(both.map(one => one.output()).join('\n---\n'))
  const client = createClient(`http://127.0.0.1:${first.port}`)
  const hire = async (office: string) => (await client.post('/v1/staff', { office }, first.token()!)).body.id as string
  t.equal(await hire('Desk 1'), 'staff-2')

  // A third comes while the first works hard.
  const work = Promise.all(Array.from({ length: 40 }, (_, i) => hire(`Desk ${i + 2}`)))
  const third = await startProcess(t, folder)
  t.equal(new Set(await work).size, 40)
  for (const refused of [second, third]) {
    t.same(await refused.ended, { code: 1, signal: null })
    t.match(refused.output(), /^Another process is the writer of .*ledger\.db\. One database has one writer: stop the other process first\.$/m)
    t.notMatch(refused.output(), / {4}at |hl_/, 'no stack, no token')
  }
  t.equal(await hire('Desk 42'), 'staff-43')
  t.same(await first.end('SIGTERM'), { code: 0, signal: null })

  const successor = await startProcess(t, folder)
  const { body } = await createClient(`http://127.0.0.1:${successor.port}`).get('/v1/staff?limit=500', first.token()!)
  t.equal(body.staff.at(-1).office, 'Desk 42', 'and the next one takes over')
})
