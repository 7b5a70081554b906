import { hash } from 'node:crypto'

/** Crockford's base 32: no letter that looks like a digit, and none that makes words. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 20

// What a person types instead: letters of Cyrillic and Latin that look like a symbol.
const lookAlikes: Readonly<Record<string, string>> = {
  O: '0', I: '1', L: '1', А: 'A', В: 'B', Е: 'E', З: '3', І: '1', Ј: 'J', К: 'K', М: 'M', Н: 'H', О: '0', Р: 'P', С: 'C', Т: 'T', У: 'Y', Ў: 'Y', Х: 'X'
}

/**
 * Draws an author's reference: 100 bits as twenty symbols in groups of five, to be read out and typed. It is shown once;
 * only its hash is kept, so whoever holds it can follow a proposal and act as its author, and nobody else.
 */
export function drawReference (random: (bytes: number) => Buffer): string {
  const drawn = [...random(length)].map(byte => symbols[byte % symbols.length]!).join('')
  return drawn.match(/.{5}/g)!.join('-')
}

/** SHA-256 of a reference however it was typed: small letters, spaces, Cyrillic look-alikes; undefined when it cannot be one. */
export function referenceHash (typed: string): Buffer | undefined {
  const text = [...typed.normalize('NFC').toUpperCase()].filter(sign => !/[\s\-‐‑–—]/.test(sign)).map(sign => lookAlikes[sign] ?? sign).join('')
  if (text.length !== length || [...text].some(sign => !symbols.includes(sign))) return undefined
  return hash('sha256', text, 'buffer')
}
