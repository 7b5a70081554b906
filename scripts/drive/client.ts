import { randomUUID } from 'node:crypto'

/** A request that did not end as the driver expected. */
export class Unexpected extends Error {}

export interface Answer<T = any> { readonly status: number, readonly body: T, readonly etag?: string }
export interface Problem { readonly type: string, readonly detail: string, readonly article?: string, readonly remedy?: string, readonly errors?: readonly { at: string, says: string }[] }
export interface Sending { readonly etag?: string, readonly key?: string, readonly type?: string }

/** A caller of the REST service, as a clerk's or a dashboard's program would be: JSON over HTTP, a fresh key for each act. */
export interface Client {
  /** Gets; throws Unexpected when it is refused. With the ETag that was seen before, what has not changed is answered 304. */
  get<T = any> (path: string, token?: string, seen?: string): Promise<Answer<T>>
  /** Posts and returns the answer; throws Unexpected, with the problem, when it is refused. */
  post<T = any> (path: string, body: unknown, token: string, more?: Sending): Promise<Answer<T>>
  /** Posts and returns the answer or the problem, whatever it is. */
  send<T = any> (path: string, body: unknown, token: string, more?: Sending): Promise<Answer<T>>
  /** Posts what has to be refused by a rule; returns the problem, throws Unexpected when it was not. */
  refused (rule: string, path: string, body: unknown, token: string, more?: Sending): Promise<Problem>
}

export function createClient (base: string): Client {
  async function call (method: string, path: string, headers: Record<string, string>, body?: string | Uint8Array<ArrayBuffer>): Promise<Answer> {
    const response = await fetch(`${base}${path}`, { method, headers, body })
    const text = await response.text()
    const json = /json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, body: json ? JSON.parse(text) as unknown : text, etag: response.headers.get('etag') ?? undefined }
  }
  /** A body of another type than JSON is text or bytes, and goes as it is. */
  function send (path: string, body: unknown, token: string, { etag, key = randomUUID(), type = 'application/json' }: Sending = {}) {
    return call('POST', path, {
      authorization: `Bearer ${token}`, 'content-type': type, 'idempotency-key': key, ...(etag === undefined ? {} : { 'if-match': etag })
    }, type === 'application/json' ? JSON.stringify(body) : body as string | Uint8Array<ArrayBuffer>)
  }
  return {
    send,
    async get (path, token, seen) {
      const answer = await call('GET', path, { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...(seen === undefined ? {} : { 'if-none-match': seen }) })
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
      return answer.body as Problem
    }
  }
}
