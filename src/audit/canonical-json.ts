const DEPTH_LIMIT = 100

/** Text that needs no escape and is NFC as it stands: printable ASCII but the quote and the backslash. */
const inert = /^[ !#-[\]-~]*$/

function refuse (what: string, at: string): never {
  throw new TypeError(`Canonical JSON cannot hold ${what}${at === '' ? '' : `, as in "${at.toWellFormed()}"`}`)
}

function quote (text: string, strict: boolean, at: string): string {
  if (inert.test(text)) return `"${text}"`
  if (!text.isWellFormed()) refuse('a lone surrogate', at)
  if (strict && text.normalize('NFC') !== text) refuse('text that is not in Unicode form NFC', at)
  return JSON.stringify(text)
}

function number (value: number, strict: boolean, at: string): string {
  if (!Number.isFinite(value)) refuse(String(value), at)
  if (strict && !Number.isSafeInteger(value)) refuse('a number that is not an integer below 2^53; write it as text', at)
  return String(value)
}

/** The keys in the order of their UTF-16 units, as RFC 8785 3.2.3 has it; most objects are written so already. */
function orderedKeys (value: object): string[] {
  const keys = Object.keys(value)
  for (let i = 1; i < keys.length; i++) {
    if (keys[i - 1]! > keys[i]!) return keys.sort()
  }
  return keys
}

function members (value: object, strict: boolean, at: string, depth: number): string {
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) refuse(`an object of class ${prototype.constructor?.name}`, at)
  let text = ''
  for (const key of orderedKeys(value)) {
    text += `${text === '' ? '{' : ','}${quote(key, strict, at)}:${write((value as Record<string, unknown>)[key], strict, key, depth)}`
  }
  return text === '' ? '{}' : `${text}}`
}

function items (value: unknown[], strict: boolean, at: string, depth: number): string {
  let text = ''
  for (let i = 0; i < value.length; i++) {
    text += `${i === 0 ? '[' : ','}${write(value[i], strict, at, depth)}`
  }
  return text === '' ? '[]' : `${text}]`
}

function write (value: unknown, strict: boolean, at: string, depth: number): string {
  if (typeof value === 'string') return quote(value, strict, at)
  if (typeof value === 'number') return number(value, strict, at)
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (value === null) return 'null'
  if (typeof value !== 'object') refuse(typeof value, at)
  if (depth === DEPTH_LIMIT) refuse(`more than ${DEPTH_LIMIT} levels, or a circle`, at)
  return Array.isArray(value) ? items(value, strict, at, depth + 1) : members(value, strict, at, depth + 1)
}

/**
 * The one text of a JSON value (RFC 8785), whatever the order in which its keys were set.
 * Throws a TypeError, naming the member but never its value, where JSON.stringify would drop, convert or repair: undefined, NaN, dates, lone surrogates.
 */
export function canonicalJson (value: unknown): string {
  return write(value, false, '', 0)
}

/**
 * Canonical JSON under the stricter rule of the trail: numbers are integers below 2^53 and text is NFC,
 * so that any language prints the same bytes. Throws a TypeError as canonicalJson does.
 */
export function trailJson (value: unknown): string {
  return write(value, true, '', 0)
}
