import { closeSync, openSync, readSync } from 'node:fs'

const pieceSize = 1 << 18

/** The text of a UTF-8 file in pieces, so that its size does not matter. Throws a TypeError on bytes that are not UTF-8. */
export function * piecesOf (file: string): Generator<string> {
  const handle = openSync(file, 'r')
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const bytes = Buffer.allocUnsafe(pieceSize)
  try {
    for (;;) {
      const length = readSync(handle, bytes)
      if (length === 0) break
      yield decoder.decode(bytes.subarray(0, length), { stream: true })
    }
    yield decoder.decode()
  } finally { closeSync(handle) }
}

/** The lines of a text file without their LF; a last line without LF counts as one. */
export function * linesOf (file: string): Generator<string> {
  let rest = ''
  for (const piece of piecesOf(file)) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()!
    yield * lines
  }
  if (rest !== '') yield rest
}
