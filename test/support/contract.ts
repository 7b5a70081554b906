import { operations, readContract } from '../../src/http/contract.ts'
import type { Operation } from '../../src/http/contract.ts'

type Json = Record<string, any>

/** Every operation of the contract. */
export const contract: readonly Operation[] = operations(readContract())

/** Those that change something. */
export const writes = contract.filter(operation => operation.method === 'POST')

export const takesJson = (operation: Operation) => operation.body?.type === 'application/json'

/** The address of an operation with the examples of its parameters, which need not exist; `id` stands in for every id. */
export function addressOf (operation: Operation, id?: string): string {
  const parameters = operation.examples['parameters'] as { name: string, in: string, example?: unknown, schema: Json }[] | undefined ?? []
  return operation.path.replace(/:(\w+)/g, (_, name: string) => {
    const { example, schema } = parameters.find(parameter => parameter.in === 'path' && parameter.name === name)!
    if (schema['x-id'] !== undefined) return id ?? `${schema['x-id']}-1`
    return String(example ?? schema['example'] ?? schema['minimum'] ?? schema['enum']?.[0] ?? '1')
  })
}

/** The example of what an operation takes; text for text. */
export function exampleOf (operation: Operation): unknown {
  const content = (operation.examples['requestBody'] as Json | undefined)?.['content'] as Json | undefined
  if (content === undefined) return undefined
  const [type, { example: only, examples }] = Object.entries(content)[0] as [string, Json]
  const example: unknown = only ?? (Object.values(examples ?? {})[0] as Json | undefined)?.['value']
  return type === 'application/json' ? example : example ?? 'META\n'
}

/** A place in a body, and what may stand there. */
export interface Place { readonly at: readonly (string | number)[], readonly schema: Json }

/** The places of a value that a schema describes, the value itself first. */
export function placesOf (schema: Json, value: unknown, at: Place['at'] = []): Place[] {
  const here = [{ at, schema }]
  if (Array.isArray(value)) return [...here, ...value.flatMap((item, index) => placesOf(schema['items'] ?? {}, item, [...at, index]))]
  if (typeof value !== 'object' || value === null) return here
  return [...here, ...Object.entries(value).flatMap(([key, member]) => placesOf(schema['properties']?.[key] ?? {}, member, [...at, key]))]
}

/** The same value with another at one place. */
export function withAt (value: any, [step, ...rest]: Place['at'], other: unknown): unknown {
  if (step === undefined) return other
  const copy = Array.isArray(value) ? [...value as unknown[]] : { ...value }
  copy[step] = withAt(value[step], rest, other)
  return copy
}
