/**
 * The number on a receipt: fund, contribution, and two check digits by ISO 7064 MOD 97-10, which catch every single wrong
 * digit and every two neighbours that were swapped. It follows from the contribution, so nothing about a payer is in it.
 */
export function receiptNumber (fundCode: string, contributionId: number): string {
  const body = `${fundCode}-${contributionId}`
  const check = 98 - remainder(`${body}00`)
  return `${body}-${check < 10 ? '0' : ''}${check}`
}

/** Whether the check digits of a receipt number fit the rest of it. */
export function isReceiptNumber (text: string): boolean {
  return /^F\d{2,}-[1-9]\d*-\d{2}$/.test(text) && remainder(text) === 1
}

/** The number that a text spells, letters as 10 to 35, modulo 97. */
function remainder (text: string): number {
  let rest = 0
  for (const sign of text.replaceAll('-', '')) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value < 10 ? 10 : 100) + value) % 97
  }
  return rest
}
