import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import { canonicalJson, trailJson } from '../../src/audit/canonical-json.ts'

const folder = join(import.meta.dirname, '../../../shared/vectors/jcs')

t.test('the six vectors of cyberphone/json-canonicalization', { skip: !existsSync(folder) && 'no ../shared/vectors here' }, async t => {
  for (const name of ['arrays', 'french', 'structures', 'unicode', 'values', 'weird']) {
    const text = canonicalJson(JSON.parse(readFileSync(join(folder, 'input', `${name}.json`), 'utf8')))
    t.equal(text, readFileSync(join(folder, 'output', `${name}.json`), 'utf8'), name)
    const hex = readFileSync(join(folder, 'outhex', `${name}.txt`), 'utf8').replace(/\s/g, '')
    t.equal(Buffer.from(text).toString('hex'), hex, `${name}, byte for byte`)
  }
})

t.test('what is written', async t => {
  const table: [unknown, string][] = [
    [{ b: 1, a: { d: [], c: {} } }, '{"a":{"c":{},"d":[]},"b":1}'],
    [{ 10: 'x', 9: 'y', '': 'z' }, '{"":"z","10":"x","9":"y"}'],
    [Object.fromEntries([['\u{1f600}', 1], ['\ufb33', 2], ['ö', 3]]), '{"ö":3,"\u{1f600}":1,"\ufb33":2}'],
    ['"\\/\b\f\n\r\t\u0001\u007f\u2028</script>', '"\\"\\\\/\\b\\f\\n\\r\\t\\u0001\u007f\u2028</script>"'],
    [[-0, 1e21, 1e-7, 0.1, 5e-324, -1], '[0,1e+21,1e-7,0.1,5e-324,-1]'],
    ['Ўправа', '"Ўправа"'],
    [Object.assign(Object.create(null), { a: null, b: [true, false] }), '{"a":null,"b":[true,false]}'],
    [JSON.parse('{"__proto__":1}'), '{"__proto__":1}']
  ]
  for (const [value, text] of table) t.equal(canonicalJson(value), text)
})

const circle: unknown[] = []
circle.push(circle)

t.test('what JSON.stringify would drop, convert or repair is refused by name', async t => {
  const table: [unknown, string][] = [
    [{ note: 'a\ud800' }, 'a lone surrogate, as in "note"'],
    [['\udc00\ud800'], 'a lone surrogate'],
    [{ a: { '\ud800': 1 } }, 'a lone surrogate, as in "a"'],
    [NaN, 'NaN'],
    [{ rate: -Infinity }, '-Infinity, as in "rate"'],
    [{ kopecks: 1n }, 'bigint, as in "kopecks"'],
    [{ a: undefined }, 'undefined, as in "a"'],
    [undefined, 'undefined'],
    // eslint-disable-next-line no-sparse-arrays
    [{ list: [1, , 2] }, 'undefined, as in "list"'],
    [{ at: new Date(0) }, 'an object of class Date, as in "at"'],
    [{ at: new Map() }, 'an object of class Map, as in "at"'],
    [{ at: Object.create({}) }, 'an object of class Object, as in "at"'],
    [{ toJSON: () => 1 }, 'function, as in "toJSON"'],
    [[Symbol('s')], 'symbol'],
    [Buffer.from('a'), 'an object of class Buffer'],
    [circle, 'more than 100 levels, or a circle']
  ]
  for (const [value, what] of table) t.throws(() => canonicalJson(value), new TypeError(`Canonical JSON cannot hold ${what}`))
})

t.test('the trail takes only what every language prints the same', async t => {
  const entry = { v: 1, seq: 2 ** 53 - 1, after: { name: 'Й ё café', amount: '12.50' } }
  t.equal(trailJson(entry), '{"after":{"amount":"12.50","name":"Й ё café"},"seq":9007199254740991,"v":1}')
  const table: [unknown, string][] = [
    [{ seq: 2 ** 53 }, 'a number that is not an integer below 2^53; write it as text, as in "seq"'],
    [{ seq: -(2 ** 53) }, 'a number that is not an integer below 2^53; write it as text, as in "seq"'],
    [{ amount: 12.5 }, 'a number that is not an integer below 2^53; write it as text, as in "amount"'],
    [{ amount: NaN }, 'NaN, as in "amount"'],
    [{ name: 'cafe\u0301' }, 'text that is not in Unicode form NFC, as in "name"'],
    [Object.fromEntries([['и\u0306', 1]]), 'text that is not in Unicode form NFC'],
    [{ name: '\ud83d' }, 'a lone surrogate, as in "name"']
  ]
  for (const [value, what] of table) t.throws(() => trailJson(value), new TypeError(`Canonical JSON cannot hold ${what}`))
})

t.test('the text reads back as the value and does not depend on the order of keys', async t => {
  fc.assert(fc.property(fc.jsonValue({ stringUnit: 'binary' }), value => {
    const text = canonicalJson(value)
    const reversed = JSON.parse(text, (_, item) => item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).reverse())
      : item)
    return canonicalJson(reversed) === text && isDeepStrictEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))
  }))
})
