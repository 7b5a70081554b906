import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readdirSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of an export has something in it already. */
export class FolderNotEmpty extends Error {}

/** A folder that is being filled, file by file; it knows the SHA-256 of each. */
export interface Output {
  /** Writes a file piece by piece, so that its size does not matter. */
  file (name: string, pieces: Iterable<string>): void
  /** Writes SHA256SUMS over all files: the last one, so a folder without it is not finished. */
  seal (): void
}

const bufferSize = 1 << 18

/** Makes the folder; throws FolderNotEmpty rather than mix two exports. */
export function openOutput (folder: string): Output {
  mkdirSync(folder, { recursive: true })
  if (readdirSync(folder).length > 0) throw new FolderNotEmpty(`${folder} is not empty: an export gets a folder of its own.`)
  const sums = new Map<string, string>()
  const bytes = Buffer.allocUnsafe(2 * bufferSize)
  const encoder = new TextEncoder()

  function write (name: string, pieces: Iterable<string>): string {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    const handle = openSync(join(folder, name), 'wx')
    const hash = createHash('sha256')
    const flush = (text: string) => {
      for (let rest = text; rest !== '';) {
        const { read, written } = encoder.encodeInto(rest, bytes)
        hash.update(bytes.subarray(0, written))
        for (let at = 0; at < written;) at += writeSync(handle, bytes, at, written - at)
        rest = rest.slice(read)
      }
    }
    try {
      let waiting = ''
      for (const piece of pieces) {
        waiting += piece
        if (waiting.length < bufferSize) continue
        flush(waiting)
        waiting = ''
      }
      flush(waiting)
    } finally { closeSync(handle) }
    return hash.digest('hex')
  }

  return {
    file (name, pieces) { sums.set(name, write(name, pieces)) },
    seal () { write('SHA256SUMS', [...sums].sort(([a], [b]) => a < b ? -1 : 1).map(([name, sum]) => `${sum}  ${name}\n`)) }
  }
}
