import { closeSync, existsSync, fsyncSync, openSync, statSync, writeSync } from 'node:fs'
import type { Db } from '../../../storage/open.ts'
import { isWiped } from './box.ts'

const chunk = Buffer.alloc(1024 * 1024)

/**
 * Wipes what the opening deleted: the file is rebuilt from what is left, so that it has no free page, its write-ahead log is
 * overwritten with zeros and cut to nothing. Nobody else may be using the file: throws an Error while somebody does. Done
 * before, or stopped half-way, it is done again from the beginning; only what is complete is noted.
 */
export function wipeBox (box: Db): void {
  if (isWiped(box)) return
  const client = box.$client
  client.pragma('secure_delete = ON')
  emptyLog(box)
  // Written to the log page by page, and from there over the old file, which is cut to the new length.
  client.exec('VACUUM')
  emptyLog(box)
  client.prepare("INSERT INTO ceremony (step, state, done) VALUES ('wiped', '{}', 1)").run()
  emptyLog(box)
}

/** Brings all of the log into the file, overwrites what the log held, and cuts it to nothing. */
function emptyLog (box: Db): void {
  checkpoint(box, 'RESTART')
  overwrite(`${box.$client.name}-wal`)
  checkpoint(box, 'TRUNCATE')
}

function checkpoint (box: Db, mode: 'RESTART' | 'TRUNCATE'): void {
  const [{ busy }] = box.$client.pragma(`wal_checkpoint(${mode})`) as [{ busy: number }]
  if (busy !== 0) throw new Error(`The file ${box.$client.name} is in use by somebody else, so its log cannot be emptied.`)
}

/** Behind a complete checkpoint nothing in the log is needed; a log of zeros is an empty one to whoever opens the file next. */
function overwrite (log: string): void {
  if (!existsSync(log)) return
  const size = statSync(log).size
  const handle = openSync(log, 'r+')
  for (let at = 0; at < size; at += chunk.length) writeSync(handle, chunk, 0, Math.min(chunk.length, size - at), at)
  fsyncSync(handle)
  closeSync(handle)
}
