import { decodeUtf8 } from '../exchange/utf8.ts'
import { problems, RequestProblem } from './problems.ts'

/** Reads a file that is sent as plain text; broken UTF-8 is a problem with its line, not a replacement character. */
export function readText (bytes: Buffer): string {
  const text = decodeUtf8(bytes)
  if (typeof text === 'string') return text
  const says = 'The file is not UTF-8 text.'
  throw new RequestProblem(problems.fileRefused, `The file is refused: line ${text.brokenLine}: ${says}`, [{ at: `line ${text.brokenLine}`, says }])
}

/**
 * Reads JSON as the service wants it: valid UTF-8, no lone surrogates, no control characters, no key twice, no
 * `__proto__`; text is brought to NFC, so that one name has one spelling.
 */
export function readJson (bytes: Buffer): unknown {
  const text = decodeUtf8(bytes)
  if (typeof text !== 'string') throw new RequestProblem(problems.notJson, 'The body is not valid UTF-8.')
  try {
    const value: unknown = JSON.parse(text)
    const twice = countKeys(value) === (text.match(keyLike)?.length ?? 0) ? undefined : doubleKey(text)
    if (twice !== undefined) throw new RequestProblem(problems.notJson, `The key ${JSON.stringify(twice)} stands twice in one object.`)
    return plain.test(text) && !text.includes('\\u') && !/__proto__|constructor/.test(text) ? value : tidy(value)
  } catch (error) {
    if (error instanceof RequestProblem) throw error
    throw new RequestProblem(problems.notJson, `The body is not JSON${brokenAt(error as Error, text)}.`)
  }
}

/** Where a text stops being JSON, without a word of it; the parser tells the place only of some errors. */
function brokenAt ({ message }: Error, text: string): string {
  if (text.trim() === '') return ': it is empty'
  if (message.includes('end of JSON input')) return ': it ends too early'
  const place = /\(line (\d+) column (\d+)\)$/.exec(message)
  return place === null ? '' : `: it breaks at line ${place[1]}, column ${place[2]}`
}

/** Printable ASCII without escapes of code points needs no tidying: the usual request. */
const plain = /^[\t\n\r -~]*$/

/** What looks like the end of a key; in a text value it can stand too, so it counts at least as many as there are keys. */
const keyLike = /"\s*:/g

function countKeys (value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let count = Array.isArray(value) ? 0 : Object.keys(value).length
  for (const member of Object.values(value)) count += countKeys(member)
  return count
}

function tidy (value: unknown): unknown {
  if (typeof value === 'string') return tidyText(value)
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => {
    if (key === '__proto__' || key === 'constructor') throw new RequestProblem(problems.notJson, `The key ${key} is not allowed.`)
    return [tidyText(key), tidy(member)]
  }))
}

// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
/** Turns what follows around, so that a title on a ballot reads as another one. */
const turning = /[\u202a-\u202e\u2066-\u2069]/

function tidyText (text: string): string {
  if (!text.isWellFormed()) throw new RequestProblem(problems.notJson, 'A text holds a lone surrogate.')
  if (control.test(text)) throw new RequestProblem(problems.notJson, 'A text holds a control character.')
  if (turning.test(text)) throw new RequestProblem(problems.notJson, 'A text holds a sign that turns the direction of reading.')
  return text.normalize('NFC')
}

/** The first key that stands twice in one object of a JSON text. Text that is not JSON is left for the parser to refuse. */
function doubleKey (text: string): string | undefined {
  const open: (Set<string> | undefined)[] = []
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]]/g
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found] = match
    if (found === '{') open.push(new Set())
    else if (found === '[') open.push(undefined)
    else if (found === '}' || found === ']') open.pop()
    else if (isKey(text, token.lastIndex)) {
      const key = JSON.parse(found) as string
      if (open.at(-1)?.has(key)) return key
      open.at(-1)?.add(key)
    }
  }
}

function isKey (text: string, end: number): boolean {
  let at = end
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++
  return text[at] === ':'
}
