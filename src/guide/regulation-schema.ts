import { componentOf, operations, readContract } from '../http/contract.ts'
import { moneyPattern } from '../ledger/money.ts'

type Json = Record<string, unknown>

const patterns: Readonly<Record<string, string>> = {
  money: moneyPattern.source,
  'civil-date': '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  instant: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?Z$',
  words: '[^\\s\\p{Z}\\p{C}]'
}

/** A schema of the contract in JSON Schema alone: the house's own formats and ids become patterns, examples what they are there. */
function plain (schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(plain)
  if (typeof schema !== 'object' || schema === null) return schema
  const { example, format, 'x-id': kind, 'x-unit': _unit, 'x-says': _says, properties, ...rest } = schema as Json
  const forms = [kind === undefined ? undefined : `^${kind as string}-[1-9][0-9]{0,14}$`, format === undefined ? undefined : patterns[format as string]].filter(form => form !== undefined)
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, plain(value)])),
    ...(properties === undefined ? {} : { properties: Object.fromEntries(Object.entries(properties as Json).map(([name, member]) => [name, plain(member)])) }),
    ...(forms.length === 0 ? {} : { allOf: forms.map(pattern => ({ pattern })) }),
    ...(example === undefined ? {} : { examples: [example] })
  }
}

let schema: Json | undefined

/** The JSON Schema (2020-12) of a Regulation's document, as the contract has it, with a complete document as its example. */
export function regulationSchema (): Json {
  const contract = readContract()
  const adopt = operations(contract).find(({ id }) => id === 'adoptRegulation')!.examples as { requestBody: { content: Record<string, { example: { document: unknown } }> } }
  schema ??= {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'hramada-regulation/1',
    ...plain(componentOf(contract, 'Regulation')) as Json,
    examples: [adopt.requestBody.content['application/json']!.example.document]
  }
  return schema
}
