const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Decodes UTF-8, with a mark of byte order where there is one; for bytes that are none, the line (from 1) of the first that is wrong. */
export function decodeUtf8 (bytes: Uint8Array): string | { readonly brokenLine: number } {
  try {
    return strict.decode(bytes)
  } catch {
    return { brokenLine: brokenLine(bytes) }
  }
}

// An end of line is never part of another character, so each line can be tried by itself.
function brokenLine (bytes: Uint8Array): number {
  for (let line = 1, from = 0; ; line++) {
    const found = bytes.indexOf(10, from)
    try {
      strict.decode(bytes.subarray(from, found < 0 ? bytes.length : found))
    } catch { return line }
    if (found < 0) return line
    from = found + 1
  }
}
