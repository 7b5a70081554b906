/** A taxpayer number (УНП) of an organisation, or of a person with a trade: nine characters, the last of which checks the others. */
export type Unp = string

const weights = [29, 23, 19, 17, 13, 7, 5, 3]
const ofOrganisation = /^[1-7]\d{8}$/
const ofPerson = /^[ABCEHKM][ABCEHKMOPT]\d{7}$/
const firstLetter: Record<string, number> = { A: 10, B: 11, C: 12, E: 14, H: 17, K: 20, M: 22 }
const secondLetters = 'ABCEHKMOPT'
const lookAlikes: Record<string, string> = { А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T' }

/** The number as it is kept: without the prefix УНП or UNP and spaces, in Latin capitals, whatever alphabet it was typed in. */
export function tidyUnp (text: string): string {
  return text.normalize('NFC').toUpperCase().replace(/\s+/g, '').replace(/^(УНП|UNP)[:№.-]*/u, '').replace(/[АВЕКМНОРСТ]/gu, letter => lookAlikes[letter]!)
}

/** Whether a tidy number is one that the tax office may have issued: its form, and its last digit as the check of the others. */
export function isUnp (unp: string): unp is Unp {
  if (!ofOrganisation.test(unp) && !ofPerson.test(unp)) return false
  const sum = weights.reduce((sum, weight, i) => sum + weight * valueAt(unp, i), 0)
  // A remainder of ten is never issued.
  return sum % 11 === Number(unp[8])
}

function valueAt (unp: string, i: number): number {
  const character = unp[i]!
  if (character >= '0' && character <= '9') return Number(character)
  return i === 0 ? firstLetter[character]! : secondLetters.indexOf(character)
}

/** Whether a number is that of a person with a trade, whose name is told to nobody outside. */
export function isPerson (unp: Unp): boolean {
  return !/^\d/.test(unp)
}
