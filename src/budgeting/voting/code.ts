import { inGroups, symbols, typedSymbols } from '../typed-symbols.ts'

const length = 20

// Powers of a generator of GF(32), x^5 + x^2 + 1, and their logarithms: weights that are all different for 20 places.
const powers: number[] = []
for (let value = 1; powers.length < 31;) {
  powers.push(value)
  value = value & 16 ? (value << 1 ^ 0b100101) : value << 1
}
const logarithms = new Map(powers.map((value, i) => [value, i]))

/** Zero when the symbols check: a weighted sum in GF(32), which one wrong symbol or two that changed places always move. */
function checksum (text: string): number {
  return [...text].reduce((sum, symbol, place) => {
    const value = symbols.indexOf(symbol)
    return value === 0 ? sum : sum ^ powers[(logarithms.get(value)! + place) % 31]!
  }, 0)
}

/** Draws a voter's code: 95 bits as nineteen symbols, and one more that shows whether they were typed right; in groups of five. */
export function drawCode (random: (bytes: number) => Buffer): string {
  const drawn = [...random(length - 1)].map(byte => symbols[byte % symbols.length]!).join('')
  return inGroups([...symbols].map(check => drawn + check).find(whole => checksum(whole) === 0)!)
}

/**
 * The twenty symbols of a code however it was typed: small letters, spaces, Cyrillic look-alikes. Undefined when it cannot be
 * a code: one wrong symbol, or two that changed places, are always noticed.
 */
export function readCode (typed: string): string | undefined {
  const text = typedSymbols(typed, length)
  return text === undefined || checksum(text) !== 0 ? undefined : text
}
