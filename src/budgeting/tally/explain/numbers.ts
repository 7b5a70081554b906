/** Between thousands and before the sign of the currency: the line does not break there. */
const SPACE = '\u00a0'

/** How a language writes numbers. */
export interface Marks { readonly decimal: string, readonly thousands: string }

export const commaMarks: Marks = { decimal: ',', thousands: SPACE }
export const pointMarks: Marks = { decimal: '.', thousands: ',' }

/** A decimal text such as '-1234.50' with the marks of a language: −1 234,50. */
export function writeNumber (text: string, { decimal, thousands }: Marks): string {
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  return `${sign === '' ? '' : '−'}${grouped}${fraction === undefined ? '' : decimal + fraction}`
}

/** A fraction as people read it: two decimals, below one the first three digits that count; ≈ where that is not all. */
export function writeFraction (text: string, marks: Marks): string {
  const [whole = '', fraction = ''] = text.split('.')
  const digits = /[1-9]/.test(whole) ? 2 : Math.max(2, fraction.search(/[1-9]/) + 3)
  const rest = fraction.slice(digits)
  const short = /[5-9]/.test(rest.charAt(0)) ? roundUp(whole + fraction.slice(0, digits)) : whole + fraction.slice(0, digits)
  const cut = Math.min(digits, fraction.length)
  const shown = cut === 0 ? short : `${short.slice(0, -cut)}.${short.slice(-cut)}`.replace(/\.?0+$/, '')
  return `${/[1-9]/.test(rest) ? `≈${SPACE}` : ''}${writeNumber(shown, marks)}`
}

function roundUp (digits: string): string {
  return String(BigInt(digits) + 1n).padStart(digits.length, '0')
}

/** An amount as decimal text: Belarusian roubles as Br, another currency by its code; a fraction of a kopeck is rounded, with ≈ before it. */
export function writeMoney (text: string, currency: string, marks: Marks): string {
  const sign = currency === 'BYN' ? 'Br' : currency
  const amount = /\.\d\d$/.test(text) ? writeNumber(text, marks) : twoDecimals(writeFraction(text, marks), marks)
  return amount + (sign === '' ? '' : SPACE + sign)
}

function twoDecimals (text: string, { decimal }: Marks): string {
  const [whole, fraction = ''] = text.split(decimal)
  return `${whole}${decimal}${fraction.padEnd(2, '0')}`
}

/** A part such as '0.8' as per cent: '80'. */
export function percentOf (part: string): string {
  const [whole = '0', fraction = ''] = part.split('.')
  const digits = (whole + fraction.padEnd(2, '0')).replace(/^0+(?=\d)/, '')
  const decimals = Math.max(0, fraction.length - 2)
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals) || '0'}.${digits.slice(-decimals)}`
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** Which form a whole number asks for in Belarusian and Russian: 1 голас, 2 галасы, 5 галасоў; 11 to 14 as 5. */
export function slavicForm (count: number): 'one' | 'few' | 'many' {
  const [tens, units] = [Math.abs(count) % 100, Math.abs(count) % 10]
  if (units === 1 && tens !== 11) return 'one'
  return units >= 2 && units <= 4 && !(tens >= 12 && tens <= 14) ? 'few' : 'many'
}
