import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { problemOf } from './errors.ts'
import { problems, RequestProblem } from './problems.ts'

const byNodeCode: Readonly<Record<string, RequestProblem>> = {
  HPE_HEADER_OVERFLOW: new RequestProblem(problems.headersTooLarge, 'The headers pass the limit.'),
  ERR_HTTP_REQUEST_TIMEOUT: new RequestProblem(problems.timeout, 'The request did not come to its end in time.')
}
const unreadable = new RequestProblem(problems.malformed, 'This is not a request of HTTP/1.1.')

/** Answers what Node could not read as a request, so that it too gets a problem document, and ends the connection. */
export function answerUnreadable (error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const problem = problemOf(byNodeCode[error.code ?? ''] ?? unreadable, `request-${crypto.randomUUID()}`)
  const body = JSON.stringify(problem)
  const head = [`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`, 'content-type: application/problem+json; charset=utf-8', `content-length: ${Buffer.byteLength(body)}`, 'connection: close']
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
