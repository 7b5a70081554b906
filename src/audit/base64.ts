/** The bytes of standard base64 (RFC 4648, section 4); undefined unless the text is exactly what encoding them gives, for Node alone would skip what it cannot read. */
export function decodeBase64 (text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}
