import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Act, Actor } from '../audit/act.ts'
import { cite } from '../law/citations.ts'
import { Refusal } from '../law/rule.ts'
import type { Service } from '../service.ts'
import type { Db } from '../storage/open.ts'
import type { Operation } from './contract.ts'
import { problemOf } from './errors.ts'
import type { Answer, Asked, Handler } from './handler.ts'
import { fingerprint, keep, keyOf, replay, underKey } from './idempotency.ts'
import type { Fingerprint, Stored } from './idempotency.ts'
import { problems, RequestProblem } from './problems.ts'
import type { Refused } from './refused.ts'

/** How the wire learns who sends a token; the registry knows. */
export type Authenticate = (db: Db, token: string, at: Date) => Actor | undefined

export interface Pipeline { readonly service: Service, readonly authenticate: Authenticate, readonly refused: Refused }

/** What a request carries besides Fastify's own: who sends it, and its body's bytes as they came. */
declare module 'fastify' {
  interface FastifyRequest { actor?: Actor, raw_body?: Buffer, disturbances?: number }
}

/** The hook that finds out who asks, and whether that role may: 401 and 403 leave a leaf in the trail. */
export function admit ({ service, authenticate, refused }: Pipeline, operation: Operation) {
  return async (request: FastifyRequest): Promise<void> => {
    if (operation.roles === undefined) return
    const token = /^Bearer ([\w.~+/=-]{1,200})$/i.exec(request.headers.authorization ?? '')?.[1]
    const actor = token === undefined ? undefined : authenticate(service.reader, token, service.clock.now())
    if (actor === undefined) {
      await refused.credential(operation.id, request.id)
      throw new RequestProblem(problems.unauthenticated, token === undefined ? 'The request carries no bearer token.' : 'The token is not known, waits for its confirmation, has expired or was revoked.')
    }
    if (!actor.roles.some(role => operation.roles!.includes(role))) {
      await refused.act(actor, operation.id, 'forbidden', request.id)
      throw new RequestProblem(problems.forbidden, `This takes one of the roles ${operation.roles.join(', ')}; yours: ${actor.roles.join(', ') || 'none'}.`)
    }
    request.actor = actor
    request.disturbances = service.disturbances()
  }
}

/** The route of one operation: from a request that fits the contract to the answer. */
export function route (pipeline: Pipeline, operation: Operation, handler: Handler) {
  const running = new Set<string>()
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const asked = askedOf(operation, request, pipeline.service.clock.now().toISOString())
    if (handler.kind === 'read') return send(reply, store(handler.run(pipeline.service.reader, asked as never, pipeline.service)))
    if (handler.kind === 'compute') return await send(reply, store(await handler.run(pipeline.service.reader, asked as never)))
    if (handler.kind === 'secret') return await attempt(pipeline, operation, asked, request, async () => await send(reply, store(await takeSecret(pipeline, handler, asked, request))))
    if (handler.kind === 'published') return servePublished(pipeline, handler, asked, request, reply)
    if (handler.kind === 'write' && (request.query as { dry_run?: boolean }).dry_run === true) return await attempt(pipeline, operation, asked, request, async () => await send(reply, await rehearse(pipeline, handler, asked, request)))
    const key = keyOf(request.headers['idempotency-key'])
    const scope = `${operation.id} ${asked.actor.staffId}`
    if (running.has(`${scope} ${key}`)) throw new RequestProblem(problems.keyRunning, 'A request with this Idempotency-Key has not been answered yet.')
    running.add(`${scope} ${key}`)
    try {
      return await attempt(pipeline, operation, asked, request, async () => await send(reply, await perform(pipeline, operation, handler, asked, request, { scope, key })))
    } finally {
      running.delete(`${scope} ${key}`)
    }
  }
}

/** What one person tries that takes two is written down, rehearsed or not: who rehearses it learns as much. */
async function attempt<T> ({ refused }: Pipeline, operation: Operation, asked: Asked, request: FastifyRequest, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Refusal && error.first.rule.cites === cite.fourEyes) await refused.act(asked.actor, operation.id, error.first.rule.id, request.id)
    throw error
  }
}

/** What must leave no trace goes to its room and nowhere else; a token that was revoked meanwhile no longer counts. */
async function takeSecret ({ service, authenticate }: Pipeline, handler: Handler & { kind: 'secret' }, asked: Asked, request: FastifyRequest): Promise<Answer> {
  if (request.disturbances !== service.disturbances()) stillHeld(authenticate(service.reader, tokenIn(request), service.clock.now()), asked.actor)
  return await handler.run(service, asked as never)
}

/** The publication's number is the ETag: an unchanged one is answered before any query runs. */
async function servePublished ({ service }: Pipeline, handler: Handler & { kind: 'published' }, asked: Asked, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const publication = service.publication()
  if (publication === 0) throw new RequestProblem(problems.notFound, 'Nothing has been published yet.')
  const etag = `"p${publication}"`
  reply.headers({ etag, 'cache-control': 'public, max-age=60', 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag' })
  if (request.headers['if-none-match']?.split(',').some(seen => seen.trim().replace(/^W\//, '') === etag || seen.trim() === '*') === true) return await reply.code(304).send()
  return await send(reply, store(handler.run(service.reader, asked as never, publication)))
}

interface Scoped { scope: string, key: string }

async function perform (pipeline: Pipeline, operation: Operation, handler: Handler, asked: Asked, request: FastifyRequest, { scope, key }: Scoped): Promise<Stored> {
  const { service } = pipeline
  const print = fingerprint(scope, key, Buffer.concat([Buffer.from(`${request.url}\n${asked.seen}\n`), request.raw_body ?? Buffer.alloc(0)]))
  if (handler.kind === 'write') {
    const before = handler.prepare === undefined ? undefined : replay(service.reader, print)
    if (before !== undefined) return before
    const prepared = await prepare(pipeline, handler, asked)
    const printed = (act: Act) => handler.hashedUnder === undefined ? print : underKey(print, handler.hashedUnder(act, asked as never))
    return await service.perform(asked.actor, request.id, act => once(pipeline, request, act, () => printed(act), () => handler.run(act, prepared as never)))
  }
  if (handler.kind === 'each') return await performEach(pipeline, handler, asked, request, { scope, key })
  throw new Error(`The operation ${operation.id} only reads and takes no key.`)
}

/** What takes long is done before the writer, which it must not hold up; a promise may be waited for. */
async function prepare ({ service }: Pipeline, handler: Handler & { kind: 'write' }, asked: Asked): Promise<Asked> {
  return handler.prepare === undefined ? asked : { ...asked, body: await handler.prepare(asked as never, service.reader) }
}

/** Answers again what was answered before, or acts and keeps the answer: in one transaction. */
function once (pipeline: Pipeline, request: FastifyRequest, act: Act, printed: () => Fingerprint, operation: () => Answer): Stored {
  stillAdmitted(pipeline, request, act)
  const print = printed()
  const before = replay(act.db, print)
  if (before !== undefined) return before
  const answer = operation()
  keep(act.db, print, store(kept(answer)))
  return store(answer)
}

/** The answer as a repetition gets it: without what is shown only once. */
function kept (answer: Answer): Answer {
  return answer.keep === undefined ? answer : { ...answer, body: answer.keep }
}

/** A token or role that was taken away while the request waited for the writer no longer counts. */
function stillAdmitted (pipeline: Pipeline, request: FastifyRequest, act: Act): void {
  if (request.disturbances === pipeline.service.disturbances()) return
  stillHeld(pipeline.authenticate(act.db, tokenIn(request), new Date(act.at)), act.actor)
}

const tokenIn = (request: FastifyRequest) => (request.headers.authorization ?? '').slice('Bearer '.length)

function stillHeld (now: Actor | undefined, before: Actor): void {
  if (now === undefined || now.roles.join() !== before.roles.join()) throw new RequestProblem(problems.unauthenticated, 'The token was revoked, or its roles changed, while the request waited.')
}

/**
 * Each item is an act of its own under a key derived from the request's, so a repeated request replays what was recorded
 * and goes on with the rest: nothing is recorded twice, whenever the connection or the machine failed.
 */
async function performEach (pipeline: Pipeline, handler: Handler & { kind: 'each' }, asked: Asked, request: FastifyRequest, { scope, key }: Scoped): Promise<Stored> {
  const outcomes = await Promise.all(handler.items(asked as never).map(async (body, index) => {
    const print = fingerprint(scope, `${key}#${index}`, JSON.stringify([request.url, body]))
    try {
      const stored = await pipeline.service.perform(asked.actor, request.id, act => once(pipeline, request, act, () => print, () => handler.run(act, { ...asked, body } as never)))
      return { index, status: stored.status, answer: JSON.parse(stored.text) as unknown }
    } catch (error) {
      const problem = problemOf(error as Error, request.id)
      if (problem.status >= 500) request.log.error({ err: error }, 'failed')
      return { index, status: problem.status, problem }
    }
  }))
  const recorded = outcomes.filter(outcome => outcome.status < 300).length
  return store({ status: 200, body: { recorded, refused: outcomes.length - recorded, outcomes } })
}

/** What an act would do, with everything undone: the answer, or the refusal with every rule that is broken. */
async function rehearse (pipeline: Pipeline, handler: Handler & { kind: 'write' }, asked: Asked, request: FastifyRequest): Promise<Stored> {
  const prepared = await prepare(pipeline, handler, asked)
  const answer = await pipeline.service.rehearse(asked.actor, request.id, act => {
    stillAdmitted(pipeline, request, act)
    return handler.run(act, prepared as never)
  })
  return store({ status: 200, body: { dry_run: true, would_answer: answer.status, with: kept(answer).body } })
}

function askedOf (operation: Operation, request: FastifyRequest, at: string): Asked {
  return {
    params: request.params as Record<string, string>,
    query: request.query as Record<string, unknown>,
    body: request.body,
    actor: request.actor ?? { type: 'anonymous', staffId: 0, roles: [] },
    seen: operation.versioned ? seenVersion(request.headers['if-match']) : 0,
    at
  }
}

function seenVersion (header: string | undefined): number {
  if (header === undefined) throw new RequestProblem(problems.versionMissing, 'The header If-Match is missing.')
  const version = /^"v([1-9]\d{0,9})"$/.exec(header)?.[1]
  if (version === undefined) throw new RequestProblem(problems.malformed, 'If-Match is not one ETag of this thing, as "v3".', [{ at: 'header/If-Match', says: 'is not an ETag as "v3"' }])
  return Number(version)
}

function store ({ status, body, version, contentType, fileName }: Answer): Stored {
  return {
    status,
    headers: {
      'content-type': contentType ?? 'application/json; charset=utf-8',
      ...(version === undefined ? {} : { etag: `"v${version}"` }),
      ...(fileName === undefined ? {} : { 'content-disposition': `attachment; filename="${fileName}"` })
    },
    text: contentType === undefined ? JSON.stringify(body) : String(body)
  }
}

async function send (reply: FastifyReply, { status, headers, text }: Stored): Promise<unknown> {
  return await reply.code(status).headers(headers).send(text)
}
