import fc from 'fast-check'
import t from 'tap'
import { fold } from '../../src/spending/contracts/fold.ts'
import { isPerson, isUnp, tidyUnp } from '../../src/spending/contracts/unp.ts'

t.test('taxpayer numbers that were issued, and some that cannot have been', t => {
  for (const [typed, kept] of [
    ['100320487', '100320487'], ['600038906', '600038906'], ['KE7810709', 'KE7810709'],
    ['УНП 100320487', '100320487'], ['унп: 100 320 487', '100320487'], ['UNP100320487', '100320487'], ['УНП №100320487', '100320487'],
    ['КЕ7810709', 'KE7810709'], ['ке7810709', 'KE7810709'], ['УНП КE7810709', 'KE7810709']
  ] as const) {
    t.equal(tidyUnp(typed), kept, typed)
    t.ok(isUnp(kept), kept)
  }
  for (const wrong of ['999999999', 'KE9999999', '100320488', '100320478', '000320487', '800320487', '10032048', '1003204870', 'ZE7810709', 'KZ7810709', 'KЕ7810709', '', 'УНП', '10032048a', '١٠٠٣٢٠٤٨٧']) t.notOk(isUnp(wrong), wrong)
  t.same([isPerson('KE7810709'), isPerson('100320487')], [true, false])
  t.end()
})

t.test('one digit typed wrong is always noticed', t => {
  fc.assert(fc.property(fc.integer({ min: 10_000_000, max: 79_999_999 }), fc.nat(8), fc.integer({ min: 1, max: 9 }), (eight, place, shift) => {
    const unp = Array.from({ length: 10 }, (_, last) => `${eight}${last}`).find(isUnp)
    // A remainder of ten is not issued: then there is no such number.
    if (unp === undefined) return
    const digits = [...unp]
    digits[place] = String((Number(digits[place]) + shift) % 10)
    t.notOk(isUnp(digits.join('')), `${unp} and ${digits.join('')}`)
  }), { numRuns: 300, seed: 933 })
  t.end()
})

t.test('what a search takes for the same', t => {
  for (const [one, other] of [['Ўвішны', 'увішны'], ['Мелиорация ё', 'мелиорация е'], ['OAO', 'ОАО'], ['Дзіця', 'Дзiця'], ["з'езд", 'з’езд'], ['«Святло»', '"святло"'], ['два  словы', 'Два словы ']] as const) t.equal(fold(one), fold(other), one)
  t.not(fold('лаўка'), fold('лавка'))
  t.not(fold('мир'), fold('мір'))
  t.end()
})
