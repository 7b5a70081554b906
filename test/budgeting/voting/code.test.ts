import t from 'tap'
import { drawCode, readCode } from '../../../src/budgeting/voting/code.ts'
import { symbols } from '../../../src/budgeting/typed-symbols.ts'
import { seededBytes } from '../../support/house.ts'

const random = seededBytes('codes')
const drawn = Array.from({ length: 300 }, () => drawCode(random))

t.test('a code has 95 drawn bits and a check, is read back however it is typed, and no two are the same', t => {
  t.equal(drawCode(() => Buffer.alloc(19)), '00000-00000-00000-00000')
  t.equal(new Set(drawn).size, 300)
  t.equal(new Set(drawn.join('').replaceAll('-', '')).size, 32)
  for (const code of drawn) {
    t.match(code, /^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/)
    t.equal(readCode(` ${code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' – ')}`), code.replaceAll('-', ''))
  }
  t.end()
})

t.test('one wrong symbol, and two that changed places wherever they stand, are always noticed', t => {
  for (const code of drawn.slice(0, 20).map(code => code.replaceAll('-', ''))) {
    const signs = [...code]
    let accepted = 0
    for (let at = 0; at < 20; at++) {
      for (const other of symbols) if (other !== signs[at] && readCode(signs.with(at, other).join('')) !== undefined) accepted++
      for (let to = at + 1; to < 20; to++) if (signs[at] !== signs[to] && readCode(signs.with(at, signs[to]!).with(to, signs[at]!).join('')) !== undefined) accepted++
    }
    t.equal(accepted, 0, code)
  }
  for (const wrong of ['', 'ABCDE', drawn[0]!.slice(1), `${drawn[0]}0`, drawn[0]!.replace(/.$/, 'U'), 'ЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖ']) t.equal(readCode(wrong), undefined, wrong)
  t.end()
})
