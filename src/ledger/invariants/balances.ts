import type { Db } from '../../storage/open.ts'
import { query, rawQuery, shown, touchedAccount, touchedFund } from './invariant.ts'
import type { Invariant } from './invariant.ts'

const byDay = query<{ day: string, fund: string, book: string, sum: number }>(`
  SELECT d.on_day AS day, f.code AS fund, a.book, sum(d.movement) AS sum
  FROM account a CROSS JOIN account_day d ON d.account_id = a.id AND (?1 = 0 OR d.on_day IN (SELECT effective_on FROM entry WHERE seq > ?1))
  JOIN fund f ON f.id = a.fund_id
  WHERE ${touchedFund} GROUP BY a.fund_id, a.book, d.on_day`)
const byEntry = rawQuery<[entry: number, sum: number]>('SELECT entry_seq, sum(amount) FROM posting WHERE entry_seq > ? GROUP BY entry_seq')

export const trialBalanceIsZero: Invariant = {
  id: 'trial-balance-is-zero',
  says: 'The trial balance is zero at the end of every day and after every entry: by date in each fund and book, and in the order of recording.',
  counts: 'days and entries',
  * check (db, { since }) {
    let count = 0
    for (const { day, fund, book, sum } of byDay(db, since.entry)) {
      count++
      if (sum !== 0) yield { where: `day ${day}`, says: `the trial balance moves by ${shown(sum)} in fund ${fund}, book ${book}` }
    }
    let running = 0
    for (const [entry, sum] of byEntry(db, since.entry)) {
      count++
      running += sum
      if (sum !== 0) yield { where: `entry ${entry}`, says: `the trial balance is ${shown(running)} after it` }
    }
    return count
  }
}

const low = query<{ code: string, day: string, balance: number, guard: number }>(`
  SELECT code, on_day AS day, balance, guard FROM (
    SELECT a.code, a.guard, d.on_day, sum(d.movement) OVER (PARTITION BY d.account_id ORDER BY d.on_day) AS balance
    FROM account a CROSS JOIN account_day d ON d.account_id = a.id WHERE a.guard <> 0 AND ${touchedAccount})
  WHERE balance * guard < 0`)
const guarded = query<{ count: number }>(`SELECT count(*) AS count FROM account a WHERE a.guard <> 0 AND ${touchedAccount}`)

export const guardsHold: Invariant = {
  id: 'guards-hold',
  says: 'Cash, what is owed, and every bucket of authority to spend stay on their own side of zero at the end of every day.',
  counts: 'guarded accounts',
  * check (db, { since }) {
    for (const { code, day, balance, guard } of low(db, since.entry)) {
      yield { where: `account ${code}`, says: `holds ${shown(balance * guard)} at the end of ${day}` }
    }
    return [...guarded(db, since.entry)][0]!.count
  }
}

const chain = rawQuery<[entry: number, line: number, account: number, amount: number, after: number]>(
  'SELECT entry_seq, line, account_id, amount, balance_after FROM posting WHERE entry_seq > ? ORDER BY entry_seq, line')
const lastBefore = query<{ balance: number }>(
  'SELECT balance_after AS balance FROM posting WHERE account_id = ? AND entry_seq <= ? ORDER BY entry_seq DESC, line DESC LIMIT 1')
const codeOf = query<{ code: string }>('SELECT code FROM account WHERE id = ?')

function nameOf (db: Db, account: number): string {
  return [...codeOf(db, account)][0]?.code ?? `number ${account}, which is not there`
}

export const balancesChain: Invariant = {
  id: 'balances-chain',
  says: 'The balance after each posting is the one before it plus its amount.',
  counts: 'postings',
  * check (db, { since }) {
    const balances = new Map<number, number>()
    let count = 0
    for (const [entry, line, account, amount, after] of chain(db, since.entry)) {
      count++
      const before = balances.get(account) ?? [...lastBefore(db, account, since.entry)][0]?.balance ?? 0
      if (before + amount !== after) {
        yield { where: `entry ${entry}, line ${line}`, says: `account ${nameOf(db, account)}: ${shown(before)} and ${shown(amount)} make ${shown(before + amount)}, not ${shown(after)}` }
      }
      balances.set(account, after)
    }
    return count
  }
}

const totals = query<{ code: string, days: number, last: number }>(`
  SELECT a.code, coalesce((SELECT sum(movement) FROM account_day WHERE account_id = a.id), 0) AS days,
    coalesce((SELECT balance_after FROM posting WHERE account_id = a.id ORDER BY entry_seq DESC, line DESC LIMIT 1), 0) AS last
  FROM account a WHERE ${touchedAccount}`)
const days = rawQuery<[account: number, day: string, movement: number]>('SELECT account_id, on_day, movement FROM account_day')
const dated = rawQuery<[day: string, account: number, amount: number]>(
  'SELECT e.effective_on, p.account_id, p.amount FROM entry e CROSS JOIN posting p ON p.entry_seq = e.seq ORDER BY e.seq')

export const daysSumPostings: Invariant = {
  id: 'days-sum-postings',
  says: 'What is kept as the movement of an account on a day is the sum of its postings of that day.',
  counts: 'accounts and days',
  * check (db, { since }) {
    let count = 0
    if (since.entry > 0) {
      for (const { code, days, last } of totals(db, since.entry)) {
        count++
        if (days !== last) yield { where: `account ${code}`, says: `its days sum to ${shown(days)}, its last posting leaves ${shown(last)}` }
      }
      return count
    }
    // A day is kept as a number beside its account: a map of texts would not stay small at a million entries.
    const left = new Map<string, Map<number, number>>()
    const movementsOn = (day: string) => left.get(day) ?? left.set(day, new Map()).get(day)!
    for (const [account, day, movement] of days(db)) movementsOn(day).set(account, movement)
    for (const [day, account, amount] of dated(db)) {
      const movements = movementsOn(day)
      movements.set(account, (movements.get(account) ?? 0) - amount)
    }
    for (const [day, movements] of left) {
      for (const [account, difference] of movements) {
        count++
        if (difference !== 0) yield { where: `account ${nameOf(db, account)}`, says: `its movement kept for ${day} differs from the postings by ${shown(difference)}` }
      }
    }
    return count
  }
}
