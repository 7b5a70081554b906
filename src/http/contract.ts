import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

type Json = Record<string, unknown>

/** One operation of openapi.yaml, ready to be routed. */
export interface Operation {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT'
  /** As Fastify writes paths: /v1/funds/:fund. */
  readonly path: string
  /** Who may call it; undefined for the public. */
  readonly roles?: readonly string[]
  readonly idempotent: boolean
  /** A POST that only computes: it changes nothing and takes no key. */
  readonly computes: boolean
  /** A POST that must leave no trace: it takes no key, and nothing of it is kept or logged. */
  readonly secret: boolean
  readonly versioned: boolean
  readonly params?: Json
  readonly query?: Json
  readonly body?: { readonly type: string, readonly schema: Json }
  readonly bodyLimit?: number
  /** Status → schema of the JSON answer. */
  readonly answers: Readonly<Record<string, Json>>
  /** Examples of the contract: requests, and answers by status. */
  readonly examples: Json
}

const root = new URL('../../', import.meta.url)

let document: Json | undefined

/** The contract as one document, read once. */
export function readContract (): Json {
  document ??= parse(readFileSync(new URL('openapi.yaml', root), 'utf8')) as Json
  return document
}

/** Every operation of the contract, its references resolved. Throws an Error on a reference that leads nowhere. */
export function operations (contract: Json): Operation[] {
  const paths = resolve(contract, contract['paths']) as Record<string, Record<string, Json>>
  return Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods)
    .filter(([method]) => ['get', 'post', 'put'].includes(method))
    .map(([method, operation]) => readOperation(path, method, operation)))
}

/** A schema of the contract by its name, its references resolved. */
export function componentOf (contract: Json, name: string): Json {
  return resolve(contract, { $ref: `#/components/schemas/${name}` }) as Json
}

function readOperation (path: string, method: string, operation: Json): Operation {
  const parameters = (operation['parameters'] ?? []) as { name: string, in: string, required?: boolean, schema: Json }[]
  const content = Object.entries(((operation['requestBody'] as Json | undefined)?.['content'] ?? {}) as Record<string, Json>)[0]
  return {
    id: operation['operationId'] as string,
    method: method.toUpperCase() as Operation['method'],
    path: path.replace(/\{(\w+)\}/g, ':$1'),
    roles: operation['x-roles'] as string[] | undefined,
    idempotent: parameters.some(parameter => parameter.name === 'Idempotency-Key'),
    computes: operation['x-computes'] === true,
    secret: operation['x-secret'] === true,
    versioned: parameters.some(parameter => parameter.name === 'If-Match'),
    params: parametersSchema(parameters, 'path'),
    query: parametersSchema(parameters, 'query'),
    body: content === undefined ? undefined : { type: content[0], schema: content[1]['schema'] as Json },
    bodyLimit: operation['x-body-limit'] as number | undefined,
    answers: Object.fromEntries(Object.entries(operation['responses'] as Record<string, Json>)
      .flatMap(([status, response]) => Object.entries((response['content'] ?? {}) as Record<string, Json>)
        // Where there is JSON, the other types only lay the same out for people.
        .toSorted(([a], [b]) => Number(/json$/.test(a)) - Number(/json$/.test(b)))
        .map(([, { schema }]) => [status, schema as Json]))),
    examples: operation
  }
}

function parametersSchema (parameters: { name: string, in: string, required?: boolean, schema: Json }[], place: string): Json | undefined {
  const here = parameters.filter(parameter => parameter.in === place)
  if (here.length === 0 && place === 'path') return undefined
  return {
    type: 'object',
    additionalProperties: false,
    required: here.filter(parameter => parameter.required).map(parameter => parameter.name),
    properties: Object.fromEntries(here.map(parameter => [parameter.name, parameter.schema]))
  }
}

/** The same value with every `$ref` replaced by what it names. The contract has no circles. */
function resolve (contract: Json, value: unknown): unknown {
  if (Array.isArray(value)) return value.map(item => resolve(contract, item))
  if (typeof value !== 'object' || value === null) return value
  const reference = (value as Json)['$ref']
  if (typeof reference !== 'string') return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolve(contract, member)]))
  let target: unknown = contract
  for (const step of reference.replace(/^#\//, '').split('/')) target = (target as Json | undefined)?.[step]
  if (target === undefined) throw new Error(`The contract refers to ${reference}, which is not there.`)
  return resolve(contract, target)
}
