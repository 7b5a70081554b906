import { connect } from 'node:net'
import type { Socket } from 'node:net'

/** One turn of load: so many connections, each with one request in flight, for so long. */
export interface Turn {
  readonly port: number, readonly path: string, readonly token: string, readonly body: string, readonly connections: number, readonly milliseconds: number, readonly keyPrefix: string,
  /** Codes of voters: each request takes the next one from a place on, and a receipt of its own, in the places of those in the body. */
  readonly codes?: readonly string[], readonly from?: number
}
export interface Counted { readonly answered: number, readonly refused: number, readonly milliseconds: number }

/**
 * Sends POST requests over keep-alive sockets and counts the answers. The bytes are made beforehand but for the key, and
 * answers are only counted, so that the load costs little and the server's speed is what is measured.
 */
export async function load (turn: Turn): Promise<Counted> {
  const started = performance.now()
  const end = started + turn.milliseconds
  const counts = { answered: 0, refused: 0 }
  let n = 0
  const head = `POST ${turn.path} HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nAuthorization: Bearer ${turn.token}\r\nContent-Length: ${Buffer.byteLength(turn.body)}\r\nIdempotency-Key: ${turn.keyPrefix}`
  const bodyOf = bodies(turn)
  const request = () => `${head}${String(++n).padStart(10, '0')}\r\n\r\n${bodyOf(n)}`
  await Promise.all(Array.from({ length: turn.connections }, () => oneConnection(turn.port, request, () => performance.now() < end, counts)))
  return { ...counts, milliseconds: performance.now() - started }
}

/** The body of the nth request. */
function bodies ({ body, codes, from = 0 }: Turn): (n: number) => string {
  if (codes === undefined) return () => body
  const [before, rest] = body.split(codes[0]!) as [string, string]
  const [between, after] = rest.split('0'.repeat(32)) as [string, string]
  return n => `${before}${codes[(from + n) % codes.length]!}${between}${(from + n).toString(16).padStart(32, '0')}${after}`
}

/** As our server writes it. */
const lengthHeader = 'content-length: '

function oneConnection (port: number, request: () => string, more: () => boolean, counts: { answered: number, refused: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(request()))
    let pending = ''
    socket.setNoDelay(true)
    socket.setEncoding('latin1')
    socket.on('error', reject)
    socket.on('data', (text: string) => {
      pending += text
      const split = pending.indexOf('\r\n\r\n')
      if (split < 0) return
      const length = Number.parseInt(pending.slice(pending.indexOf(lengthHeader) + lengthHeader.length, split), 10)
      if (pending.length < split + 4 + length) return
      if (pending.startsWith('HTTP/1.1 2')) counts.answered++
      else counts.refused++
      pending = ''
      if (more()) socket.write(request())
      else socket.end(resolve)
    })
  })
}

process.on('message', (turn: Turn) => {
  load(turn).then(counted => process.send?.(counted), (error: unknown) => {
    console.error(error)
    process.exit(1)
  })
})
