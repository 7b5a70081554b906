import { join } from 'node:path'
import t from 'tap'
import { openCampaign } from '../../scripts/bench/campaign.ts'
import type { Campaign } from '../../scripts/bench/campaign.ts'
import { seeded } from '../../scripts/demo/random.ts'
import { parseVerifierKey } from '../../src/audit/note-key.ts'
import { verifyDatabase } from '../../src/reporting/verification/database.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { dataFolder, startProcess } from './server-process.ts'

const kills = 10
const connections = 8
const seed = 20270301

/** One request for one contribution or for many, the same whenever it is sent. */
interface Request { readonly key: string, readonly path: string, readonly body: string, readonly documents: readonly string[] }
interface Outcome { readonly id: string, readonly receipt: string }

/** What was sent, and what was answered so far, whatever happened in between. */
interface Journal { readonly unanswered: Request[], readonly answered: Map<Request, Outcome[]> }

function nextRequest (campaign: Campaign, n: number): Request {
  const contribution = (document: string) => ({ ...JSON.parse(campaign.body), document_ref: document }) as object
  const many = n % 12 === 0
  const documents = Array.from({ length: many ? 10 : 1 }, (_, i) => `EP-${n}-${i}`)
  return {
    key: `killed-${n}`,
    path: many ? `${campaign.path}/batch` : campaign.path,
    body: JSON.stringify(many ? { items: documents.map(contribution) } : contribution(documents[0]!)),
    documents
  }
}

/** Sends a request; undefined when the service died before it had answered. Anything but a record of everything is an error. */
async function send (port: number, campaign: Campaign, request: Request): Promise<Outcome[] | undefined> {
  let answer: { status: number, body: any }
  try {
    const response = await fetch(`http://127.0.0.1:${port}${request.path}`, {
      method: 'POST', body: request.body, headers: { authorization: `Bearer ${campaign.token}`, 'content-type': 'application/json', 'idempotency-key': request.key }
    })
    answer = { status: response.status, body: await response.json() }
  } catch { return undefined }
  if (answer.status === 201) return [answer.body]
  if (answer.status === 200 && answer.body.refused === 0) return answer.body.outcomes.map((outcome: { answer: Outcome }) => outcome.answer)
  throw new Error(`${request.key} was answered ${answer.status} ${JSON.stringify(answer.body)}`)
}

/** Keeps one connection busy until the service is gone: first what was not answered before, then ever new requests. */
async function work (port: number, campaign: Campaign, journal: Journal, next: () => Request): Promise<void> {
  for (;;) {
    const request = journal.unanswered.shift() ?? next()
    const outcomes = await send(port, campaign, request)
    if (outcomes === undefined) {
      journal.unanswered.push(request)
      return
    }
    journal.answered.set(request, outcomes)
  }
}

t.test(`the service is killed ${kills} times while it records: what it acknowledged is there once, and a retry finds its answer or records it`, { timeout: 180_000 }, async t => {
  const folder = dataFolder(t)
  const random = seeded(seed)
  const journal: Journal = { unanswered: [], answered: new Map() }
  let server = await startProcess(t, folder)
  const key = parseVerifierKey(/Verifier key of the trail: (\S+)/.exec(server.output())![1]!)
  const campaign = await openCampaign(server.port, server.token()!)
  let n = 0
  let lost = 0
  for (let kill = 0; kill < kills; kill++) {
    const working = Promise.all(Array.from({ length: connections }, () => work(server.port, campaign, journal, () => nextRequest(campaign, ++n))))
    const moment = journal.answered.size + random(80)
    while (journal.answered.size < moment) await new Promise(resolve => setTimeout(resolve, 1))
    await new Promise(resolve => setTimeout(resolve, random(20)))
    t.same(await server.end('SIGKILL'), { code: null, signal: 'SIGKILL' })
    await working
    lost += journal.unanswered.length
    server = await startProcess(t, folder)
    const acknowledged = [...journal.answered]
    for (const [request, outcomes] of acknowledged.filter((_, i) => i >= acknowledged.length - 3 || random(acknowledged.length) < 3)) {
      t.same(await send(server.port, campaign, request), outcomes, `after kill ${kill + 1}, ${request.key} gets its answer again`)
    }
  }
  for (const request of journal.unanswered) journal.answered.set(request, (await send(server.port, campaign, request))!)
  t.same(await server.end('SIGTERM'), { code: 0, signal: null })
  t.comment(`${journal.answered.size} requests, ${lost} of them without an answer when the service was killed`)
  t.ok(lost >= kills, 'the kills hit requests that ran')

  const db = openDatabase(join(folder, 'ledger.db'), { readonly: true })
  const stored = db.$client.prepare("SELECT document_ref || ' contribution-' || id FROM contribution ORDER BY id").pluck().all() as string[]
  const due = [...journal.answered].flatMap(([{ documents }, outcomes]) => documents.map((document, i) => `${document} ${outcomes[i]!.id}`))
  t.same(stored.toSorted(), due.toSorted(), 'every contribution is there once, under the id that was answered')
  t.equal(new Set(stored.map(line => line.split(' ')[0])).size, stored.length)
  t.equal(db.$client.prepare('SELECT count(*) FROM entry').pluck().get(), stored.length)
  db.$client.close()
  t.same([...verifyDatabase(join(folder, 'ledger.db'), [key])].flatMap(({ id, violations }) => violations.map(({ where, says }) => `${id} | ${where}: ${says}`)), [])
})
