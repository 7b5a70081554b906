import Fastify, { LogController } from 'fastify'
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify'
import { handlers } from './handlers.ts'
import { operations, readContract } from './http/contract.ts'
import type { Operation } from './http/contract.ts'
import { problemOf } from './http/errors.ts'
import type { Handlers } from './http/handler.ts'
import { readJson, readText } from './http/json-body.ts'
import { admit, route } from './http/pipeline.ts'
import type { Pipeline } from './http/pipeline.ts'
import { problems, RequestProblem } from './http/problems.ts'
import { refusedBook } from './http/refused.ts'
import { answerUnreadable } from './http/unreadable.ts'
import { compile, malformed } from './http/validation.ts'
import { authenticate } from './registry/authenticate.ts'
import type { Service } from './service.ts'

export interface AppOptions {
  readonly service: Service
  /** Gets method, route, status and duration of each request; never a body, an address, a token or a query. */
  readonly logger?: FastifyBaseLogger
  /** Checks or counts answers; for tests. */
  readonly onAnswer?: (operation: Operation, status: number, text: string) => void
}

const ordinaryBody = 1024 * 1024
/** A request has arrived whole within this many milliseconds: whoever sends byte by byte must not hold a place for ever. */
const requestTimeout = 120_000

/** Builds the REST service on an open house. Throws when the contract and the handlers do not match one to one. */
export function buildApp ({ service, logger, onAnswer }: AppOptions): FastifyInstance {
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: ordinaryBody,
    requestTimeout,
    clientErrorHandler: answerUnreadable as never,
    genReqId: () => `request-${crypto.randomUUID()}`,
    routerOptions: { maxParamLength: 100 },
    frameworkErrors: (error, request, reply) => { answerProblem(error, request, reply) }
  })
  app.setValidatorCompiler(compile as never)
  app.setErrorHandler((error: Error, request, reply) => { answerProblem(error, request, reply) })
  app.setNotFoundHandler((request, reply) => answerProblem(new RequestProblem(problems.notFound, 'No operation has this address.'), request, reply))
  app.setSchemaErrorFormatter((errors, part) => malformed(errors as never, part))
  readBodies(app)
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({ route: request.routeOptions.url, method: request.method, status: reply.statusCode, ms: Math.trunc(reply.elapsedTime) }, 'answered')
  })
  const contract = operations(readContract())
  assertAgreement(contract, handlers)
  const pipeline: Pipeline = { service, authenticate, refused: refusedBook(service) }
  contract.forEach(operation => mount(app, pipeline, operation, onAnswer))
  refuseOtherMethods(app, contract)
  return app
}

function mount (app: FastifyInstance, pipeline: Pipeline, operation: Operation, onAnswer: AppOptions['onAnswer']): void {
  app.route({
    method: operation.method,
    url: operation.path,
    bodyLimit: operation.bodyLimit ?? ordinaryBody,
    schema: schemaOf(operation),
    onRequest: admit(pipeline, operation),
    onSend: onAnswer === undefined ? undefined : async (_request, reply, payload) => { onAnswer(operation, reply.statusCode, String(payload)) },
    handler: route(pipeline, operation, handlers[operation.id as keyof typeof handlers])
  })
}

function schemaOf ({ params, query, body }: Operation): FastifySchema {
  return {
    ...(params === undefined ? {} : { params }),
    ...(query === undefined ? {} : { querystring: query }),
    ...(body?.type === 'application/json' ? { body: body.schema } : {})
  }
}

/** Bodies are read by us: fatal UTF-8, strict JSON, and the bytes kept for the fingerprint. */
function readBodies (app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  const parser = (read: (bytes: Buffer) => unknown) => (request: FastifyRequest, bytes: Buffer, done: (error: Error | null, body?: unknown) => void) => {
    request.raw_body = bytes
    try {
      done(null, read(bytes))
    } catch (error) {
      done(error as Error)
    }
  }
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, parser(readJson) as never)
  app.addContentTypeParser('text/plain', { parseAs: 'buffer' }, parser(readText) as never)
}

/** An address of the contract with a method that it does not have: 405 with the methods that it has. */
function refuseOtherMethods (app: FastifyInstance, contract: readonly Operation[]): void {
  const methods = Map.groupBy(contract, operation => operation.path)
  for (const [path, here] of methods) {
    const allowed = here.map(operation => operation.method as string)
    const isPublic = path.startsWith('/v1/public/')
    if (isPublic) allowPreflight(app, path)
    const others = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', ...(isPublic ? [] : ['OPTIONS'])].filter(method => !allowed.includes(method))
    app.route({
      method: others,
      url: path,
      onRequest: async (request, reply) => {
        reply.header('allow', allowed.join(', '))
        throw new RequestProblem(problems.methodNotAllowed, `This address takes ${allowed.join(', ')}.`)
      },
      handler: async () => {}
    })
  }
}

/** A dashboard in a browser may ask beforehand whether it may send If-None-Match to the public side: it may. */
function allowPreflight (app: FastifyInstance, path: string): void {
  app.options(path, async (_request, reply) => await reply.code(204).headers({
    'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET', 'access-control-allow-headers': 'If-None-Match', 'access-control-max-age': '86400'
  }).send())
}

function answerProblem (error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error, request.id)
  if (problem.status >= 500) {
    request.log.error({ err: error }, 'failed')
    reply.removeHeader('etag').header('cache-control', 'no-store')
  }
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer')
  return reply.code(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(problem))
}

/** Every operation of the contract has a handler, and every handler an operation. */
function assertAgreement (contract: readonly Operation[], all: Handlers): void {
  const ids = contract.map(operation => operation.id)
  const missing = ids.filter(id => !(id in all))
  const strange = Object.keys(all).filter(id => !ids.includes(id))
  if (missing.length + strange.length > 0) throw new Error(`The contract and the handlers differ. Without handler: ${missing.join(', ') || 'none'}. Without operation: ${strange.join(', ') || 'none'}.`)
}
