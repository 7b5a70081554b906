import fc from 'fast-check'
import t from 'tap'
import { CsvRefused, csvRow, readCsv, readTable } from '../../src/exchange/csv.ts'

t.test('a row is written as RFC 4180 has it', async t => {
  t.equal(csvRow(['a', 1, null, undefined, 'Грамада', '-12.50', 'с "двукоссем", коска', 'two\nlines']), 'a,1,,,Грамада,-12.50,"с ""двукоссем"", коска","two\nlines"\r\n')
})

t.test('what is written is read back, however the text arrives', async t => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', 'я', ' ') })
  fc.assert(fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 })), fc.integer({ min: 1, max: 7 }), (rows, size) => {
    const whole = rows.map(csvRow).join('')
    const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) => whole.slice(i * size, (i + 1) * size))
    t.same([...readCsv(pieces)], rows)
  }), { numRuns: 200 })
})

t.test('what is no table is refused with its row', async t => {
  for (const [text, says] of [
    ['a,b\r\n1,2', 'Row 2 does not end with CRLF.'],
    ['a,b\r\n1,2\r\n1\r\n', 'Row 3 has 1 cells, the heading 2.'],
    ['a,b\r\n1,x"y"\r\n', 'Row 2 has a quote in the wrong place.'],
    ['a,c\r\n', 'The columns b are missing.'],
    ['', 'There is not even a heading.'],
    ['a,b\r\n"' + '1\r\n'.repeat(400000), 'Row 2 does not end: a quote in it is not closed.']
  ] as const) t.throws(() => [...readTable([text], ['a', 'b'])], new CsvRefused(says))
  t.same([...readTable(['x,b,a\r\n0,2,1\r\n'], ['a', 'b'])], [{ a: '1', b: '2' }])
})
