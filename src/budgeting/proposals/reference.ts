import { hash } from 'node:crypto'
import { inGroups, symbols, typedSymbols } from '../typed-symbols.ts'

const length = 20

/**
 * Draws an author's reference: 100 bits as twenty symbols in groups of five, to be read out and typed. It is shown once;
 * only its hash is kept, so whoever holds it can follow a proposal and act as its author, and nobody else.
 */
export function drawReference (random: (bytes: number) => Buffer): string {
  return inGroups([...random(length)].map(byte => symbols[byte % symbols.length]!).join(''))
}

/** SHA-256 of a reference however it was typed: small letters, spaces, Cyrillic look-alikes; undefined when it cannot be one. */
export function referenceHash (typed: string): Buffer | undefined {
  const text = typedSymbols(typed, length)
  return text === undefined ? undefined : hash('sha256', text, 'buffer')
}
