import { query, rawQuery, shown } from './invariant.ts'
import type { Invariant } from './invariant.ts'

const legs = rawQuery<[entry: number, fund: string | null, book: string | null, amount: number]>(`
  SELECT p.entry_seq, f.code, a.book, p.amount FROM posting p LEFT JOIN account a ON a.id = p.account_id LEFT JOIN fund f ON f.id = a.fund_id
  WHERE p.entry_seq > ? ORDER BY p.entry_seq, p.line`)

export const entriesBalance: Invariant = {
  id: 'entries-balance',
  says: 'Every entry sums to zero in each fund and book.',
  counts: 'postings',
  * check (db, { since }) {
    const sums = new Map<string, number>()
    let current = 0
    let count = 0
    function * finish () {
      for (const [place, sum] of sums) if (sum !== 0) yield { where: `entry ${current}`, says: `is off by ${shown(sum)} in ${place}` }
      sums.clear()
    }
    for (const [entry, fund, book, amount] of legs(db, since.entry)) {
      if (entry !== current) yield * finish()
      current = entry
      const place = `fund ${fund}, book ${book}`
      sums.set(place, (sums.get(place) ?? 0) + amount)
      count++
    }
    yield * finish()
    return count
  }
}

const headers = rawQuery<[seq: number, recordedAt: string, lines: number]>(`
  SELECT seq, recorded_at, (SELECT count(*) FROM posting WHERE entry_seq = seq) FROM entry WHERE seq >= ? ORDER BY seq`)
const headless = query<{ entry: number }>('SELECT DISTINCT entry_seq AS entry FROM posting WHERE entry_seq > ? AND entry_seq NOT IN (SELECT seq FROM entry)')

export const entriesHaveNoGap: Invariant = {
  id: 'entries-have-no-gap',
  says: 'Entries are numbered without a gap, in the order of their instants; each has its postings, and no posting stands without its entry.',
  counts: 'entries',
  * check (db, { since }) {
    let before: { seq: number, at: string } = { seq: 0, at: '' }
    let count = 0
    for (const [seq, at, lines] of headers(db, since.entry)) {
      if (count > 0 || since.entry === 0) {
        if (seq !== before.seq + 1) yield { where: `entry ${before.seq + 1}`, says: `is missing: ${before.seq === 0 ? 'the first number' : `after ${before.seq}`} comes ${seq}` }
        if (at < before.at) yield { where: `entry ${seq}`, says: `is recorded at ${at}, before the entry before it, ${before.at}` }
      }
      if (lines < 2) yield { where: `entry ${seq}`, says: `has ${lines} postings` }
      before = { seq, at }
      count++
    }
    for (const { entry } of headless(db, since.entry)) yield { where: `entry ${entry}`, says: 'has postings and no header' }
    return since.entry === 0 ? count : count - 1
  }
}

interface Pair { seq: number, reverses: number, kind: string | null, effectiveOn: string, reversedOn: string | null }
const reversals = query<Pair>(`SELECT e.seq, e.reverses_seq AS reverses, o.kind, e.effective_on AS effectiveOn, o.effective_on AS reversedOn
  FROM entry e LEFT JOIN entry o ON o.seq = e.reverses_seq WHERE e.reverses_seq IS NOT NULL AND e.seq > ?`)
const left = query<{ code: string, commitment: number | null, sum: number }>(`
  SELECT a.code, p.commitment_id AS commitment, sum(p.amount) AS sum FROM posting p JOIN account a ON a.id = p.account_id
  WHERE p.entry_seq IN (?, ?) GROUP BY p.account_id, p.commitment_id HAVING sum(p.amount) <> 0`)
const twice = query<{ reverses: number, times: number }>(`SELECT reverses_seq AS reverses, count(*) AS times FROM entry
  WHERE reverses_seq IS NOT NULL GROUP BY reverses_seq HAVING count(*) > 1 AND max(seq) > ?`)
const mislabelled = query<{ seq: number, kind: string }>("SELECT seq, kind FROM entry WHERE seq > ? AND (kind = 'reversal') <> (reverses_seq IS NOT NULL)")

export const reversalsMirror: Invariant = {
  id: 'reversals-mirror',
  says: 'A reversal is the exact mirror of one earlier entry, dated no earlier, at most one for each entry, and never of a reversal.',
  counts: 'reversals',
  * check (db, { since }) {
    let count = 0
    for (const { seq, reverses, kind, effectiveOn, reversedOn } of reversals(db, since.entry)) {
      count++
      const where = `entry ${seq}`
      if (kind === null || reverses >= seq) yield { where, says: `reverses entry ${reverses}, which is not there before it` }
      if (kind === 'reversal') yield { where, says: `reverses entry ${reverses}, itself a reversal` }
      if (reversedOn !== null && effectiveOn < reversedOn) yield { where, says: `is dated ${effectiveOn}, before entry ${reverses} of ${reversedOn}` }
      for (const { code, commitment, sum } of left(db, seq, reverses)) {
        yield { where, says: `is not the mirror of entry ${reverses}: ${shown(sum)} is left on ${code}${commitment === null ? '' : ` for commitment voucher-${commitment}`}` }
      }
    }
    for (const { reverses, times } of twice(db, since.entry)) yield { where: `entry ${reverses}`, says: `is reversed ${times} times` }
    for (const { seq, kind } of mislabelled(db, since.entry)) yield { where: `entry ${seq}`, says: `is of kind ${kind}, which does not fit what it names as reversed` }
    return count
  }
}
