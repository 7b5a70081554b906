import { connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { problemOf } from '../../src/http/errors.ts'
import { openHouse } from '../support/house.ts'

/** Sends bytes and returns status, media type and problem of what comes back before the connection ends. */
function exchange (port: number, bytes: string): Promise<{ status: number, type?: string, problem?: string }> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', part => { answer += part.toString() }).on('error', reject).on('close', () => {
      resolve({ status: Number(answer.slice(9, 12)), type: /content-type: (\S+);/i.exec(answer)?.[1], problem: /"type":"([^"]+)"/.exec(answer)?.[1] })
    })
  })
}

t.test('what is no request of HTTP gets a problem document as well, and the connection ends', async t => {
  const house = openHouse(t)
  const app = buildApp({ service: house.service })
  t.teardown(() => app.close())
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const type = 'application/problem+json'
  const malformed = { status: 400, type, problem: '/problems/malformed-request' }
  for (const [what, bytes, due] of [
    ['the greeting of TLS', '\x16\x03\x01\x02\x00\r\n\r\n', malformed],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', malformed],
    ['two lengths', 'POST /v1/staff HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', malformed],
    ['a length that is none', 'POST /v1/staff HTTP/1.1\r\nHost: x\r\nContent-Length: two\r\n\r\n', malformed],
    ['a header with a line feed in it', 'GET /v1/me HTTP/1.1\r\nHost: x\r\nA: b\nc\r\n\r\n', malformed],
    ['headers without end', `GET /v1/me HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`, { status: 431, type, problem: '/problems/headers-too-large' }]
  ] as const) t.same(await exchange(port, bytes), due, what)

  t.ok(app.server.requestTimeout > 0 && app.server.requestTimeout <= 300_000, 'nobody may take for ever to send a request')
  app.server.once('connection', (socket: Socket) => app.server.emit('clientError', Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket))
  t.same(await exchange(port, 'POST /v1/staff HTTP/1.1\r\n'), { status: 408, type, problem: '/problems/request-timeout' })
  const plain = (method: string, path: string) => exchange(port, `${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
  t.same(await plain('OPTIONS', '/v1/staff'), { status: 405, type, problem: '/problems/method-not-allowed' }, 'no preflight where no browser has business')
  t.same(await plain('HEAD', '/v1/public/funds'), { status: 404, type, problem: undefined }, 'the head of an answer, without its body')
  t.same(await plain('TRACE', '/v1/staff'), { status: 404, type, problem: '/problems/not-found' })
})

t.test('trouble with the disk is a 503 wherever it comes from; what we did not foresee is a 500 that says nothing of its cause', t => {
  for (const code of ['SQLITE_FULL', 'SQLITE_IOERR_FSYNC', 'SQLITE_BUSY', 'SQLITE_CORRUPT']) t.match(problemOf(Object.assign(new Error('disk at /secret'), { code }), 'r'), { status: 503, type: '/problems/unavailable' }, code)
  for (const error of [Object.assign(new Error('no such table: secret'), { code: 'SQLITE_ERROR' }), new TypeError('secret'), Object.assign(new Error('secret'), { code: 'SQLITE_CONSTRAINT_CHECK' })]) {
    const problem = problemOf(error, 'r')
    t.same([problem.status, problem.type], [500, '/problems/internal-error'])
    t.notMatch(JSON.stringify(problem), /secret/)
  }
  t.end()
})
