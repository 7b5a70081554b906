import { Agent, request } from 'node:http'
import t from 'tap'
import type { Test } from 'tap'
import { buildApp } from '../../../src/app.ts'
import { approval, hex, openBooth } from './booth.ts'

/** How often the race is run for each form of it; 500 make a thousand in all. */
const races = Number(process.env['HRAMADA_RACES'] ?? 15)
const connections = 50

/** The service on a socket, and ballots sent to it at once, a connection each. */
async function openSockets (t: Test, revote: 'last_counts' | 'first_final') {
  const booth = openBooth(t, { voting: { ...approval, revote } })
  booth.vote(races)
  const app = buildApp({ service: booth.service })
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  t.teardown(async () => {
    agent.destroy()
    app.server.closeAllConnections()
    await app.close()
  })
  const address = new URL(await app.listen({ port: 0, host: '127.0.0.1' }))
  const codes = Array.from({ length: races }, (_, n) => n)
  const codeOf = booth.codesFor(...codes)
  const send = (body: unknown): Promise<{ status: number, rule?: string }> => new Promise((resolve, reject) => {
    const sent = request({ agent, host: address.hostname, port: address.port, method: 'POST', path: '/v1/polls/poll-1/ballots', headers: { authorization: `Bearer ${booth.portal.token}`, 'content-type': 'application/json' } }, answer => {
      let text = ''
      answer.on('data', part => { text += String(part) }).on('end', () => resolve({ status: answer.statusCode!, ...(answer.statusCode === 201 ? {} : { rule: (JSON.parse(text) as { rule: string }).rule }) }))
    })
    sent.on('error', reject).end(JSON.stringify(body))
  })
  /** Everybody at once with the code of one voter: each with a ballot and a receipt of its own, or all with the same. */
  const race = (voter: number, same: boolean) => Promise.all(Array.from({ length: connections }, (_, n) => send({
    code: codeOf[voter],
    ballot: { choices: [{ project: `project-${booth.whole[same ? 0 : n % booth.whole.length]}` }] },
    receipt: hex('receipt', same ? voter * connections : voter * connections + n)
  })))
  return { ...booth, race }
}

t.test('where the last counts, a code that is used from 50 connections at once ends with one ballot, and all the others are replaced', async t => {
  const { race, counts, opened, box } = await openSockets(t, 'last_counts')
  for (let n = 0; n < races; n++) {
    const answers = await race(n, false)
    t.equal(answers.filter(({ status }) => status === 201).length, connections)
    t.strictSame(counts(), { envelopes: n + 1, receipts: (n + 1) * connections })
  }
  t.equal(box().prepare('SELECT replaced FROM poll').pluck().get(), races * (connections - 1))
  t.ok(opened().every(ballot => Object.keys(ballot).length === 1))
  t.comment(`${races} races of ${connections} connections`)
})

t.test('where the first is final, one of 50 is taken and 49 are told so; the same ballot and receipt 50 times is one and the same', async t => {
  const { race, counts } = await openSockets(t, 'first_final')
  let receipts = 0
  for (let n = 0; n < races; n++) {
    const same = n % 2 === 1
    const answers = await race(n, same)
    t.equal(answers.filter(({ status }) => status === 201).length, same ? connections : 1)
    t.ok(answers.every(({ status, rule }) => status === 201 || rule === 'first-ballot-is-final'))
    t.strictSame(counts(), { envelopes: n + 1, receipts: ++receipts })
  }
})
