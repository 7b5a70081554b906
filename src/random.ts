import { randomBytes as drawAtOnce, randomFillSync } from 'node:crypto'

const pool = Buffer.alloc(8192)
let used = pool.length

/** Unpredictable bytes, drawn from the system in larger helpings: a call for each contribution costs more than the bytes. */
export function randomBytes (bytes: number): Buffer {
  if (bytes > 256) return drawAtOnce(bytes)
  if (used + bytes > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const drawn = Buffer.from(pool.subarray(used, used + bytes))
  pool.fill(0, used, used + bytes)
  used += bytes
  return drawn
}
