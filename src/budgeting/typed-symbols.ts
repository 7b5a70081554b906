/** Crockford's base 32: no letter that looks like a digit, and none that makes words. */
export const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

// What a person types instead: letters of Cyrillic and Latin that look like a symbol.
const lookAlikes: Readonly<Record<string, string>> = {
  O: '0', I: '1', L: '1', А: 'A', В: 'B', Е: 'E', З: '3', І: '1', Ј: 'J', К: 'K', М: 'M', Н: 'H', О: '0', Р: 'P', С: 'C', Т: 'T', У: 'Y', Ў: 'Y', Х: 'X'
}

const readAs = new Map([...[...symbols].map((symbol): [string, string] => [symbol, symbol]), ...Object.entries(lookAlikes)])
const between = /[\s\-‐‑–—]/

/** The symbols that somebody typed, whatever the case, the spaces, the hyphens and the alphabet; undefined unless they are so many. */
export function typedSymbols (typed: string, length: number): string | undefined {
  let text = ''
  for (const sign of typed.normalize('NFC').toUpperCase()) {
    const symbol = readAs.get(sign)
    if (symbol === undefined && !between.test(sign)) return undefined
    text += symbol ?? ''
  }
  return text.length === length ? text : undefined
}

/** Symbols in groups of five, to be read out. */
export function inGroups (text: string): string {
  return text.match(/.{5}/g)!.join('-')
}
