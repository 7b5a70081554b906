import { existsSync, linkSync, mkdirSync, openSync, closeSync, fsyncSync, readFileSync, rmSync, statSync, writeFileSync, writeSync, chmodSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Secret keys of 32 bytes, each in a file of its own outside the database and its backups: without them a copy of the
 * database tells nothing of what was hashed under them, and what is destroyed here is gone from every copy.
 */
export interface Keys {
  /** The key of this name; made of the given bytes where there is none. */
  make (name: string, random: (bytes: number) => Buffer): Buffer
  /** The key of this name, while there is one. */
  read (name: string): Buffer | undefined
  /** Overwrites and removes the key of this name; what was made with it can never be made again. */
  destroy (name: string): void
}

const nameForm = /^[a-z][a-z0-9-]{0,60}$/

/** The keys in a folder, which is made with the first of them (mode 0700, files 0400). A name is lower-case letters, digits and hyphens. */
export function openKeys (folder: string): Keys {
  const place = (name: string) => {
    if (!nameForm.test(name)) throw new RangeError(`"${name}" is no name of a key.`)
    return join(folder, `${name}.key`)
  }
  /** Puts on the disk which files there are, before anything that rests on it is committed. */
  const flushFolder = () => {
    const handle = openSync(folder, 'r')
    fsyncSync(handle)
    closeSync(handle)
  }
  const read = (name: string) => existsSync(place(name)) ? readFileSync(place(name)) : undefined
  return {
    read,
    make (name, random) {
      const before = read(name)
      if (before !== undefined) return before
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const draft = `${place(name)}.${process.pid}`
      // In a container the process that was killed here had the same number.
      rmSync(draft, { force: true })
      writeFileSync(draft, random(32), { mode: 0o400, flag: 'wx', flush: true })
      // Whole or not at all; where somebody was first, that key stays.
      try {
        linkSync(draft, place(name))
      } catch (error) {
        if ((error as { code?: string }).code !== 'EEXIST') throw error
      } finally { rmSync(draft) }
      flushFolder()
      return readFileSync(place(name))
    },
    destroy (name) {
      const file = place(name)
      if (!existsSync(file)) return
      chmodSync(file, 0o600)
      const handle = openSync(file, 'r+')
      writeSync(handle, Buffer.alloc(statSync(file).size))
      fsyncSync(handle)
      closeSync(handle)
      rmSync(file)
      flushFolder()
    }
  }
}
