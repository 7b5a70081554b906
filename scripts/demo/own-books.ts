import type { Kopecks } from '../../src/ledger/money.ts'

export type Bucket = 'available' | 'committed' | 'spent'

/** The demo's own sums by purpose, added up from what it sent, to hold the figures of the service to. */
export interface OwnBooks {
  of (purpose: string, bucket: Bucket): Kopecks
  add (purpose: string, bucket: Bucket, amount: Kopecks): void
  move (purpose: string, from: Bucket, to: Bucket, amount: Kopecks): void
  /** What was spent is told for the years that are not closed. */
  closeYear (): void
}

export function openOwnBooks (): OwnBooks {
  const sums = new Map<string, Kopecks>()
  const of = (purpose: string, bucket: Bucket) => sums.get(`${purpose} ${bucket}`) ?? 0
  const add = (purpose: string, bucket: Bucket, amount: Kopecks) => { sums.set(`${purpose} ${bucket}`, of(purpose, bucket) + amount) }
  return {
    of,
    add,
    move (purpose, from, to, amount) {
      add(purpose, from, -amount)
      add(purpose, to, amount)
    },
    closeYear () {
      for (const key of sums.keys()) if (key.endsWith(' spent')) sums.set(key, 0)
    }
  }
}
