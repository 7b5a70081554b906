// Letters of two alphabets that look the same, and spellings that people take for one.
const same: Record<string, string> = {
  a: 'а', c: 'с', e: 'е', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у', ё: 'е', ў: 'у', '’': "'", ʼ: "'", '«': '"', '»': '"', '“': '"', '”': '"', '„': '"'
}

/** A text as a search compares it: without case, and with letters and marks made one that look alike or are often confused. */
export function fold (text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[aceikmoptxyёў’ʼ«»“”„]/gu, letter => same[letter]!).replace(/\s+/g, ' ').trim()
}
