// With at most thirteen digits before the point, hundredths stay below 2^53.
const decimal = /^(\d{1,13})(?:\.(\d*?)0*)?$/

/** Reads a decimal amount such as '1234.5' exactly, as hundredths; for anything else returns what is wrong with it. */
export function readHundredths (text: string): number | string {
  if (text === '') return 'is empty'
  if (/^[-−]/.test(text)) return 'is negative'
  const [, whole, fraction] = decimal.exec(text) ?? []
  if (whole === undefined) return /^\d{14,}(\.\d*)?$/.test(text) ? 'is too large' : 'is not a decimal number'
  if ((fraction ?? '').length > 2) return 'has more than two decimals'
  return Number(whole) * 100 + Number((fraction ?? '').padEnd(2, '0'))
}

/** The hundredths that an amount with more than two decimals holds in full; undefined for anything that is no such amount. */
export function wholeHundredths (text: string): number | undefined {
  const [cut] = /^\d{1,13}\.\d{2}(?=\d+$)/.exec(text) ?? []
  return cut === undefined ? undefined : readHundredths(cut) as number
}

/** Writes hundredths (a safe integer) with two decimals: 123450 as '1234.50'. */
export function printHundredths (hundredths: number): string {
  const amount = Math.abs(hundredths)
  const rest = amount % 100
  return `${hundredths < 0 ? '-' : ''}${(amount - rest) / 100}.${String(rest).padStart(2, '0')}`
}
