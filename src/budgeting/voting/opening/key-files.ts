import { chmodSync, closeSync, fsyncSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { KeyRefused, printPollKey, readPollKey } from './poll-key.ts'
import type { PollKey } from './poll-key.ts'
import { isShare, joinShares, shareKey } from './shares.ts'

/**
 * Writes a key into a file of its own, or shares of it into FILE.1, FILE.2 and so on; readable by the owner only. Returns the
 * names of the files. What is there already is not touched: throws an Error with the code EEXIST.
 */
export async function writeKeyFiles (file: string, key: PollKey, sharing?: { shares: number, threshold: number }): Promise<string[]> {
  const texts = sharing === undefined ? [printPollKey(key)] : await shareKey(key, sharing)
  return texts.map((text, at) => {
    const name = sharing === undefined ? file : `${file}.${at + 1}`
    writeFileSync(name, text, { mode: 0o400, flag: 'wx', flush: true })
    return name
  })
}

/** Reads a key from its one file, or from as many shares as have to meet. Throws KeyRefused, naming the file where it is one. */
export async function readKeyFiles (files: readonly string[]): Promise<PollKey> {
  const texts = files.map(file => readFileSync(file, 'utf8'))
  if (texts.some(isShare)) return await joinShares(texts)
  if (texts.length !== 1) throw new KeyRefused('A whole key is one file; several files are shares of one.')
  return readPollKey(texts[0]!)
}

/**
 * Overwrites and removes files of a key or of its shares; those that are gone already count as destroyed. The disk itself may
 * keep older blocks (flash, snapshots): the medium on which a key lay is destroyed too.
 */
export function destroyKeyFiles (files: readonly string[]): void {
  for (const file of files) {
    if (statSync(file, { throwIfNoEntry: false }) === undefined) continue
    chmodSync(file, 0o600)
    const handle = openSync(file, 'r+')
    writeSync(handle, Buffer.alloc(statSync(file).size))
    fsyncSync(handle)
    closeSync(handle)
    rmSync(file)
  }
}
