import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ErrorObject } from 'ajv/dist/2020.js'
import { isCivilDate } from '../calendar/civil-date.ts'
import { moneyPattern, parseMoney } from '../ledger/money.ts'
import { problems, RequestProblem } from './problems.ts'

const instant = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/

function isInstant (text: string): boolean {
  return instant.test(text) && isCivilDate(text.slice(0, 10))
}

function isMoney (text: string): boolean {
  if (!moneyPattern.test(text)) return false
  try { return parseMoney(text) >= 0 } catch { return false }
}

function validator (coerceTypes: boolean): Ajv2020 {
  const ajv = new Ajv2020({ coerceTypes, useDefaults: true, removeAdditional: false, allErrors: false, verbose: true, strict: true, allowUnionTypes: true })
  for (const word of ['example', 'x-unit', 'x-says']) ajv.addKeyword(word)
  ajv.addFormat('civil-date', isCivilDate)
  ajv.addFormat('instant', isInstant)
  ajv.addFormat('money', isMoney)
  ajv.addFormat('words', /[^\s\p{Z}\p{C}]/u)
  ajv.addKeyword({
    keyword: 'x-id',
    type: 'string',
    schemaType: 'string',
    error: { message: cxt => `is not an id of the kind ${cxt.schema as string}` },
    compile (kind: string) {
      const form = new RegExp(`^${kind}-[1-9][0-9]{0,14}$`)
      return (id: string) => form.test(id)
    }
  })
  return ajv
}

/** Bodies are taken as they are: nothing is coerced, unknown fields are refused. */
const strict = validator(false)
/** What stands in an address is text; numbers and booleans are read out of it. */
const reading = validator(true)

/** Fastify's compiler of schemas, by the part of the request that they are for. */
export function compile ({ schema, httpPart }: { schema: unknown, httpPart?: string }): Checker {
  return httpPart === 'body' ? strict.compile(schema as object) : compileReading(schema as ReadSchema)
}

type Checker = ((data: unknown) => unknown) & { errors?: readonly Partial<ErrorObject>[] | null }
interface ReadSchema { readonly properties?: Record<string, { readonly type?: string }> }

const whole = /^-?(0|[1-9]\d{0,14})$/

/** Whole numbers in an address are digits only: Ajv would also take 1e2 and 0x10, and let 1e400 through as Infinity. */
function compileReading (schema: ReadSchema): Checker {
  const validate = reading.compile(schema)
  const wholes = Object.entries(schema.properties ?? {}).filter(([, { type }]) => type === 'integer').map(([name]) => name)
  const check: Checker = data => {
    const texts = data as Record<string, unknown>
    const odd = wholes.find(name => typeof texts[name] === 'string' && !whole.test(texts[name]))
    const fits = odd === undefined && validate(data)
    check.errors = odd === undefined ? validate.errors : [{ instancePath: `/${odd}`, keyword: 'type', params: {}, message: 'is not a whole number' }]
    return fits
  }
  return check
}

/** Checks an answer against the contract; the sentence says what differs. For tests. */
export function answerFault (schema: object, answer: unknown): string | undefined {
  const validate = strict.compile(schema)
  return validate(answer) ? undefined : strict.errorsText(validate.errors)
}

const formats: Record<string, string> = {
  'civil-date': 'is not a date that exists, as YYYY-MM-DD',
  words: 'says nothing',
  instant: 'is not an instant in UTC, as 2027-01-31T09:30:00.000Z',
  money: 'is not an amount as "1234.50": text, no sign, a point, two decimals, at most 90071992547409.91'
}

/** The problem that tells which place of a request does not fit, and how. */
export function malformed (errors: readonly ErrorObject[], part: string): RequestProblem {
  const told = errors.map(error => ({ at: `${part}${error.instancePath}`, says: explain(error) }))
  const first = told[0] ?? { at: part, says: 'does not fit' }
  return new RequestProblem(problems.malformed, `${first.at} ${first.says}.`, told)
}

function explain (error: ErrorObject): string {
  const params = error.params as Record<string, unknown>
  if (error.keyword === 'additionalProperties') return `has the unknown field ${JSON.stringify(params['additionalProperty'])}`
  if (error.keyword === 'format') return formats[params['format'] as string] ?? 'has another format'
  if (error.keyword === 'enum') return `is not one of ${(params['allowedValues'] as unknown[]).join(', ')}`
  // What a pattern asks for nobody reads out of it; the contract has it in words beside it.
  const says = error.keyword === 'pattern' ? (error.parentSchema as { readonly 'x-says'?: string } | undefined)?.['x-says'] : undefined
  return says ?? error.message ?? 'does not fit'
}
