/** The trigrams of a text, each as one number, sorted and without repetition. */
export type Trigrams = Float64Array

// Spellings that differ between Belarusian and Russian, or between keyboards, count as one letter.
const folded: Readonly<Record<string, string>> = {
  ў: 'у', ё: 'е', і: 'и', i: 'и', ґ: 'г', a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у'
}

/** A text as it is compared: NFC, small letters, look-alikes folded, no apostrophes, one space between words and at both ends. */
export function foldText (text: string): string {
  const letters = [...text.normalize('NFC').toLowerCase().replace(/['’ʼ`´]/g, '')].map(letter => folded[letter] ?? letter).join('')
  return ` ${letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
}

/** All that stands in three neighbouring places of a folded text; none where there is no letter. */
export function trigramsOf (text: string): Trigrams {
  const plain = foldText(text)
  const found = new Set<number>()
  for (let at = 0; at + 2 < plain.length; at++) {
    found.add((plain.charCodeAt(at) * 0x10000 + plain.charCodeAt(at + 1)) * 0x10000 + plain.charCodeAt(at + 2))
  }
  return Float64Array.from(found).sort()
}

/**
 * How alike two texts are, in whole per cent rounded down: the trigrams that both have, of all that one of them has
 * (Jaccard). The same in both directions; 100 for equal texts, 0 where one says nothing.
 */
export function likeness (a: Trigrams, b: Trigrams): number {
  let [i, j, both] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const order = a[i]! - b[j]!
    if (order === 0) both++
    if (order <= 0) i++
    if (order >= 0) j++
  }
  const all = a.length + b.length - both
  return all === 0 ? 0 : Math.floor(both * 100 / all)
}

/** The most that two texts of these sizes can be alike, in per cent: what is below the limit need not be compared. */
export function likenessAtMost (a: Trigrams, b: Trigrams): number {
  const [less, more] = a.length < b.length ? [a.length, b.length] : [b.length, a.length]
  return more === 0 ? 0 : Math.floor(less * 100 / more)
}
