/** Orders texts by their UTF-8 bytes, the same on every machine and in every language. */
export function byBytes (a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  for (let at = 0; at < shorter; at++) {
    const left = a.charCodeAt(at)
    const right = b.charCodeAt(at)
    if (left !== right) return weight(left) - weight(right)
  }
  return a.length - b.length
}

// UTF-16 puts surrogates (characters from U+10000 on) before U+E000; in UTF-8 they come last.
function weight (unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit
}
