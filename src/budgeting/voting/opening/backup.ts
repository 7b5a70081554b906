import { createCipheriv, createDecipheriv } from 'node:crypto'
import BetterSqlite3 from 'better-sqlite3'
import type { Db } from '../../../storage/open.ts'

/** The name of the key under which backups of a poll are sealed. */
export const backupKey = (pollId: number): string => `poll-${pollId}-backup`

/** A backup that does not open: of another poll, changed, or sealed under a key that is destroyed. */
export class BackupRefused extends Error {}

const magic = Buffer.from('hramada-poll-backup/1\n')
const [nonceBytes, tagBytes] = [12, 16]

/**
 * A poll's file as a sealed backup (AES-256-GCM under a key of 32 bytes). The copy is rebuilt first, as VACUUM INTO does, so
 * that no free page and no order of casting is in it; that happens in memory: no unsealed copy touches a disk.
 */
export function sealBackup (box: Db, pollId: number, key: Buffer, random: (bytes: number) => Buffer): Buffer {
  const image = rebuilt(box.$client.serialize())
  const nonce = random(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(labelOf(pollId))
  const sealed = Buffer.concat([cipher.update(image), cipher.final()])
  image.fill(0)
  return Buffer.concat([magic, nonce, cipher.getAuthTag(), sealed])
}

/** The poll's file in a backup. Throws BackupRefused. */
export function openBackup (backup: Buffer, pollId: number, key: Buffer): Buffer {
  const head = magic.length + nonceBytes + tagBytes
  if (backup.length < head || !backup.subarray(0, magic.length).equals(magic)) throw new BackupRefused('This is no backup of a poll.')
  const [nonce, tag] = [backup.subarray(magic.length, magic.length + nonceBytes), backup.subarray(magic.length + nonceBytes, head)]
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(labelOf(pollId)).setAuthTag(tag)
    return Buffer.concat([decipher.update(backup.subarray(head)), decipher.final()])
  } catch { throw new BackupRefused(`It does not open with the backup key of poll-${pollId}: it was changed, or is of another poll.`) }
}

function labelOf (pollId: number): Buffer {
  return Buffer.concat([magic, Buffer.from(String(pollId))])
}

function rebuilt (image: Buffer): Buffer {
  // An image in memory has no write-ahead log: both version bytes of its header say so.
  image[18] = image[19] = 1
  const copy = new BetterSqlite3(image)
  try {
    copy.pragma('temp_store = MEMORY')
    copy.exec('VACUUM')
    return copy.serialize()
  } finally {
    copy.close()
    image.fill(0)
  }
}
