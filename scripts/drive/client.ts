import { randomUUID } from 'node:crypto'

/** A request that did not end as the driver expected. */
export class Unexpected extends Error {}

export interface Answer<T = any> { readonly status: number, readonly body: T, readonly etag?: string }

/** A caller of the REST service, as a clerk's or a dashboard's program would be: JSON over HTTP, a fresh key for each act. */
export interface Client {
  get<T = any> (path: string, token?: string): Promise<Answer<T>>
  /** Posts and returns the answer; throws Unexpected, with the problem, when it is refused. */
  post<T = any> (path: string, body: unknown, token: string, more?: { etag?: string, key?: string, type?: string }): Promise<Answer<T>>
  /** Posts what has to be refused by a rule; returns the problem, throws Unexpected when it was not. */
  refused (rule: string, path: string, body: unknown, token: string, more?: { etag?: string }): Promise<{ detail: string, article?: string, remedy?: string }>
}

export function createClient (base: string): Client {
  async function call (method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
    const response = await fetch(`${base}${path}`, { method, headers, body })
    const text = await response.text()
    const json = /json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, body: json ? JSON.parse(text) as unknown : text, etag: response.headers.get('etag') ?? undefined }
  }
  function send (path: string, body: unknown, token: string, { etag, key = randomUUID(), type = 'application/json' }: { etag?: string, key?: string, type?: string } = {}) {
    return call('POST', path, {
      authorization: `Bearer ${token}`, 'content-type': type, 'idempotency-key': key, ...(etag === undefined ? {} : { 'if-match': etag })
    }, type === 'application/json' ? JSON.stringify(body) : String(body))
  }
  return {
    async get (path, token) {
      const answer = await call('GET', path, token === undefined ? {} : { authorization: `Bearer ${token}` })
      if (answer.status >= 400) throw new Unexpected(`GET ${path}: ${answer.status} ${answer.body.detail ?? ''}`)
      return answer
    },
    async post (path, body, token, more) {
      const answer = await send(path, body, token, more)
      if (answer.status >= 400) throw new Unexpected(`POST ${path}: ${answer.status} ${answer.body.type} ${answer.body.detail ?? ''} ${JSON.stringify(answer.body.errors ?? [])}`)
      return answer
    },
    async refused (rule, path, body, token, more) {
      const answer = await send(path, body, token, more)
      if (answer.body.type !== `/problems/${rule}`) throw new Unexpected(`POST ${path} should be refused by ${rule}; it answered ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`)
      return answer.body as { detail: string }
    }
  }
}
