import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import { createClient } from '../../scripts/drive/client.ts'
import type { Answer } from '../../scripts/drive/client.ts'
import { foundHramada } from '../../scripts/drive/found.ts'
import { writtenBy } from '../../scripts/drive/ideas.ts'
import { inParallel } from '../../scripts/drive/parallel.ts'
import { openRegulatedCycle } from '../../scripts/drive/proposals.ts'
import { publishVerdicts, verifyAll } from '../../scripts/drive/verification.ts'
import { seeded } from '../../scripts/demo/random.ts'
import { parseVerifierKey } from '../../src/audit/note-key.ts'
import { verifyDatabase } from '../../src/reporting/verification/database.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { dataFolder, startDated } from './server-process.ts'

const random = seeded(51_2)
const authors = 24
const signatures = 10
const soon = (most: number) => new Promise(resolve => setTimeout(resolve, random(most)))

/** What lies in the database that a killed process left. */
function count (folder: string, sql: string): number {
  const db = openDatabase(join(folder, 'ledger.db'), { readonly: true })
  try {
    return db.$client.prepare(`SELECT count(*) FROM ${sql}`).pluck().get() as number
  } finally { db.$client.close() }
}

/** A service that is killed and started again; whoever asks it repeats what was not answered, under the same key. */
async function openPatient (t: Test, folder: string, instant: string) {
  let server = await startDated(t, folder, instant)
  let starting: Promise<void> | undefined
  let repeated = 0
  const address = () => `http://127.0.0.1:${server.port}`
  return {
    address,
    output: () => server.output(),
    token: () => server.token(),
    async kill () {
      await server.end('SIGKILL')
      starting = startDated(t, folder, instant).then(started => { server = started })
      await starting
    },
    stop: () => server.end('SIGTERM'),
    /** How many requests were not answered. */
    repeated: () => repeated,
    async post (path: string, body: object, token: string, key: string): Promise<Answer> {
      for (;;) {
        await starting
        try {
          return await createClient(address()).send(path, body, token, { key })
        } catch {
          repeated++
          await soon(40)
        }
      }
    }
  }
}

t.test('the service is killed while residents hand in and sign, and while the list is settled: all of an act or nothing, and each once', { timeout: 280_000 }, async t => {
  const folder = dataFolder(t)
  let patient = await openPatient(t, folder, '2027-03-22T06:00:00.000Z')
  const town = await foundHramada(createClient(patient.address()), patient.token()!, '2028-02-10')
  const cycle = await openRegulatedCycle({ client: createClient(patient.address()), town }, '2027-03-22')
  await patient.stop()
  patient = await openPatient(t, folder, '2027-04-12T06:00:00.000Z')
  const { portal, coordinator, commission_officer: officer } = town.tokens
  let lost = 0

  /** Drafts anew where the answer with the reference was lost: the draft that nobody can open stays one. */
  const draft = async (n: number, times = 0): Promise<{ id: string, reference: string }> => {
    const { body } = await patient.post(`/v1/cycles/${cycle.id}/proposals`, { document: writtenBy(n) }, portal, `draft-${n}-${times}-of-killed`)
    if (body.reference !== null) return body
    lost++
    return await draft(n, times + 1)
  }
  const handIn = async (n: number): Promise<number> => {
    const { id, reference } = await draft(n)
    const submitted = await patient.post(`/v1/proposals/${id}/submission`, { reference, resident_of_age: true }, portal, `submission-${n}-killed`)
    t.equal(submitted.status, 201)
    for (let i = 0; i < signatures; i++) {
      const { status } = await patient.post(`/v1/proposals/${id}/signatures`, { pseudonym: (n * 100 + i).toString(16).padStart(32, '0') }, portal, `signature-${n}-${i}-killed`)
      t.equal(status, 201, 'a repetition under the same key is answered as the first time')
    }
    return submitted.body.number as number
  }
  const state = { over: false }
  const handing = inParallel(Array.from({ length: authors }, (_, n) => n), handIn, 8).finally(() => { state.over = true })
  let kills = 0
  for (; !state.over && kills < 5; kills++) {
    await soon(250)
    await patient.kill()
  }
  const numbers = await handing
  t.ok(kills > 2 && patient.repeated() > 0, `killed ${kills} times; ${patient.repeated()} requests repeated, ${lost} references lost`)
  t.strictSame(numbers.toSorted((a, b) => a - b), Array.from({ length: authors }, (_, n) => n + 1), 'no number is missing, and none is given twice')
  t.equal(count(folder, 'proposal_signature'), authors * signatures)
  t.equal(count(folder, 'proposal'), authors + lost, 'a draft whose reference was lost, and nothing else, is too many')
  t.strictSame(readdirSync(join(folder, 'keys')), [`signatures-${cycle.id}.key`])
  await patient.stop()

  patient = await openPatient(t, folder, '2027-05-18T06:00:00.000Z')
  const client = createClient(patient.address())
  t.equal(await verifyAll({ client, town }, cycle), authors)
  const { passed } = await publishVerdicts({ client, town }, cycle, '2027-05-18')
  await patient.stop()
  patient = await openPatient(t, folder, '2027-07-12T06:00:00.000Z')
  await patient.post(`/v1/lots/${cycle.lots.ballot_order.id}/reveal`, { seed: cycle.lots.ballot_order.seed }, officer, 'reveal-of-the-killed')
  for (let kill = 0; kill < 3; kill++) {
    const settling = patient.post(`/v1/cycles/${cycle.id}/list`, {}, coordinator, 'list-of-the-killed')
    await soon(30)
    await patient.kill()
    const { status, body } = await settling
    t.equal(status, 201)
    t.equal(body.projects.length, passed)
  }
  const left = ['final_list', 'project', 'project_origin'].map(table => count(folder, table))
  t.strictSame(left, [1, passed, passed], 'the list was settled once')
  t.strictSame(readdirSync(join(folder, 'keys')), [], 'and the key of the signatures is gone')
  const key = parseVerifierKey(/Verifier key of the trail: (\S+)/.exec(patient.output())![1]!)
  t.strictSame(await patient.stop(), { code: 0, signal: null })
  t.strictSame([...verifyDatabase(join(folder, 'ledger.db'), [key])].flatMap(({ id, violations }) => violations.map(({ where, says }) => `${id} | ${where}: ${says}`)), [])
})
