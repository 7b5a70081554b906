/** One posting of an hledger journal; the amount is decimal text with two decimals, in BYN. */
export interface HledgerPosting {
  readonly account: string
  readonly amount: string
  /** The balance that the account must have after it. */
  readonly asserted?: string
  /** Tags stand on postings, not on the transaction: only so does a pivot by fund show a leak between funds. */
  readonly tags: Readonly<Record<string, string | undefined>>
}

export interface HledgerTransaction { readonly on: string, readonly code: string, readonly description: string, readonly postings: readonly HledgerPosting[] }

/** The head of a journal. hledger checks amounts at the precision that is declared here, so it is exactly that of the amounts. */
export const hledgerHead = 'decimal-mark .\ncommodity 1000.00 BYN\n\n'

/** Declares an account, with its name for people. */
export function hledgerAccount (code: string, name: string): string {
  return `account ${code}  ; ${oneLine(name)}\n`
}

/** A transaction. Two spaces stand before each amount: with one, hledger takes the amount for a part of the account's name. */
export function hledgerTransaction ({ on, code, description, postings }: HledgerTransaction): string {
  const lines = postings.map(({ account, amount, asserted, tags }) =>
    `    ${account}  ${amount} BYN${asserted === undefined ? '' : ` = ${asserted} BYN`}${comment(tags)}\n`)
  return `${on} (${code}) ${description}\n${lines.join('')}\n`
}

function comment (tags: HledgerPosting['tags']): string {
  const given = Object.entries(tags).filter(([, value]) => value !== undefined && value !== '')
  return given.length === 0 ? '' : `  ; ${given.map(([name, value]) => `${name}:${value}`).join(', ')}`
}

/** In a comment a line break would end it and a colon would make a tag of a word. */
function oneLine (text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replaceAll(':', ' –')
}
