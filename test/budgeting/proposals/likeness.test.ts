import fc from 'fast-check'
import t from 'tap'
import { foldText, likeness, likenessAtMost, trigramsOf } from '../../../src/budgeting/proposals/likeness.ts'

const alike = (a: string, b: string) => likeness(trigramsOf(a), trigramsOf(b))

t.test('spellings that differ by keyboard, apostrophe or alphabet are one', t => {
  t.equal(foldText('  Пляцоўка для дзяцей, каля дома № 5!'), ' пляцоука для дзяцей каля дома 5 ')
  t.equal(foldText('Аб’ёмны двор'), ' абемны двор ')
  for (const [a, b] of [
    ['Пляцоўка ў двары', 'Пляцоука у двары'],
    ['Зелёная площадь', 'Зеленая площадь'],
    ['Пляцоўка ў двары'.normalize('NFD'), 'Пляцоўка ў двары'.normalize('NFC')],
    ['аб’езд', "аб'езд"],
    ['аб’езд', 'абʼезд'],
    ['ПАРК', 'парк'],
    ['Cквер', 'Сквер'],
    ['лiхтары ў парку', 'ліхтары ў парку'],
    ['двор -- сад', 'двор, сад']
  ] as const) t.equal(alike(a, b), 100, `${a} | ${b}`)
  t.end()
})

t.test('likeness is counted in trigrams, rounded down', t => {
  // ' аб ' and ' абв ' share ' аб' of four: ' аб', 'аб ', 'абв', 'бв '.
  t.equal(alike('аб', 'абв'), 25)
  t.equal(alike('абв', 'абв'), 100)
  t.equal(alike('абв', 'где'), 0)
  t.equal(alike('', ''), 0)
  t.equal(alike('', 'абв'), 0)
  t.equal(alike('№ !', 'абв'), 0, 'signs are no letters')
  t.equal(alike('Дзіцячая пляцоўка ў двары дома 5', 'Дзіцячая пляцоўка ў двары дома 7') > 80, true)
  t.equal(alike('Дзіцячая пляцоўка ў двары дома 5', 'Рамонт дарогі да могілак') < 10, true)
  t.end()
})

t.test('likeness is symmetric, at most what the sizes allow, and 100 for a text and itself', t => {
  const text = fc.string({ unit: fc.constantFrom(...'абвгдеёжзійклмноўпрст -’abc'), maxLength: 80 })
  fc.assert(fc.property(text, text, (a, b) => {
    const [one, other] = [trigramsOf(a), trigramsOf(b)]
    const both = [...one].filter(trigram => other.includes(trigram)).length
    const all = new Set([...one, ...other]).size
    return likeness(one, other) === likeness(other, one) && likeness(one, other) === (all === 0 ? 0 : Math.floor(both * 100 / all)) &&
      likeness(one, other) <= likenessAtMost(one, other) && (one.length === 0 || likeness(one, one) === 100)
  }))
  t.end()
})
