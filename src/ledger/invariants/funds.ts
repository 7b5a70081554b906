import type { Db } from '../../storage/open.ts'
import { classOf } from '../account.ts'
import type { AccountClass } from '../account.ts'
import { query, shown, touchedFund } from './invariant.ts'
import type { Invariant } from './invariant.ts'

interface Balance { fund: string, kind: string, code: string, type: string, purpose: string | null, balance: number }
const balances = query<Balance>(`
  SELECT f.code AS fund, f.kind, a.code, a.type, u.code AS purpose,
    (SELECT balance_after FROM posting WHERE account_id = a.id ORDER BY entry_seq DESC, line DESC LIMIT 1) AS balance
  FROM account a JOIN fund f ON f.id = a.fund_id LEFT JOIN purpose u ON u.id = a.purpose_id
  WHERE ${touchedFund} ORDER BY a.fund_id`)

/** The last balances of each fund that was touched, seen through its chart; accounts that never moved are left out. */
function * funds (db: Db, since: number): Generator<{ fund: string, contributions: boolean, accounts: (Balance & { class?: AccountClass, part?: string })[] }> {
  const all = Map.groupBy(balances(db, since), row => row.fund)
  for (const [fund, rows] of all) {
    const accounts = rows.filter(row => row.balance !== null).map(row => {
      const place = classOf(row.code)
      return { ...row, class: place?.kind, part: place?.part }
    })
    yield { fund, contributions: rows[0]?.kind === 'contributions', accounts }
  }
}

const sum = (rows: readonly { balance: number }[]) => rows.reduce((total, { balance }) => total + balance, 0)

/** The entries of a fund that do not sum to zero over some of its accounts: those that broke an equation between them. */
const breakers = query<{ entry: number, sum: number }>(`
  SELECT p.entry_seq AS entry, sum(p.amount) AS sum FROM posting p JOIN account a ON a.id = p.account_id
  WHERE a.code IN (SELECT value FROM json_each(?)) GROUP BY p.entry_seq HAVING sum(p.amount) <> 0 LIMIT 5`)

function broughtBy (db: Db, accounts: readonly { code: string }[]): string {
  const entries = [...breakers(db, JSON.stringify(accounts.map(({ code }) => code)))]
  return entries.length === 0 ? '' : `; broken by ${entries.map(({ entry, sum }) => `entry ${entry} (${shown(sum)})`).join(', ')}`
}

export const cashCoversPromises: Invariant = {
  id: 'cash-covers-promises',
  says: 'In a fund of contributions, cash less everything that is owed is exactly what is available and committed.',
  counts: 'funds',
  * check (db, { since }) {
    let count = 0
    for (const { fund, contributions, accounts } of funds(db, since.entry)) {
      if (!contributions) continue
      count++
      const net = accounts.filter(({ type }) => type === 'asset' || type === 'liability')
      const promised = accounts.filter(account => account.class === 'available' || account.class === 'committed')
      if (sum(net) + sum(promised) === 0) continue
      yield { where: `fund ${fund}`, says: `cash less what is owed is ${shown(sum(net))}, available and committed are ${shown(-sum(promised))}${broughtBy(db, [...net, ...promised])}` }
    }
    return count
  }
}

const buckets = new Set<AccountClass | undefined>(['available', 'unallocated', 'allocated', 'committed', 'spent', 'lapsed'])

export const authorityIsAccounted: Invariant = {
  id: 'authority-is-accounted',
  says: 'The authority to spend of a fund is the sum of its buckets: available or unallocated and allocated, committed, spent, lapsed.',
  counts: 'funds',
  * check (db, { since }) {
    let count = 0
    for (const { fund, accounts } of funds(db, since.entry)) {
      count++
      const authority = accounts.filter(account => account.class === 'authority')
      const placed = accounts.filter(account => buckets.has(account.class))
      if (sum(authority) + sum(placed) === 0) continue
      yield { where: `fund ${fund}`, says: `authority is ${shown(sum(authority))}, its buckets hold ${shown(-sum(placed))}${broughtBy(db, [...authority, ...placed])}` }
    }
    return count
  }
}

const results = new Set(['equity', 'income', 'expense'])

export const purposesAreWorthTheirCover: Invariant = {
  id: 'purposes-are-worth-their-cover',
  says: 'In a fund of contributions, what each purpose owns (fund balance and income less expenses) is what it has available and committed; what has no purpose counts as P00.',
  counts: 'purposes',
  * check (db, { since }) {
    let count = 0
    for (const { fund, contributions, accounts } of funds(db, since.entry)) {
      if (!contributions) continue
      for (const [purpose, own] of Map.groupBy(accounts, ({ purpose, part }) => purpose ?? part ?? 'P00')) {
        const worth = own.filter(account => results.has(account.type) && account.code.split(':')[1] !== 'Budget')
        const cover = own.filter(account => account.class === 'available' || account.class === 'committed')
        if (worth.length + cover.length === 0) continue
        count++
        if (sum(worth) === sum(cover)) continue
        yield { where: `fund ${fund}, purpose ${purpose}`, says: `is worth ${shown(-sum(worth))} and covered by ${shown(-sum(cover))}` }
      }
    }
    return count
  }
}

export const projectsSpendWhatTheyExpense: Invariant = {
  id: 'projects-spend-what-they-expense',
  says: 'For each project of participatory budgeting, spent authority is what was expensed, until the year is closed and both are zero.',
  counts: 'projects',
  * check (db, { since }) {
    let count = 0
    for (const { fund, contributions, accounts } of funds(db, since.entry)) {
      if (contributions) continue
      const spending = accounts.filter(account => account.class === 'spent' || account.class === 'works')
      for (const [project, own] of Map.groupBy(spending, ({ part }) => part)) {
        count++
        if (sum(own) === 0) continue
        const part = (kind: AccountClass) => sum(own.filter(account => account.class === kind))
        yield { where: `fund ${fund}, project ${project}`, says: `spent ${shown(-part('spent'))}, expensed ${shown(part('works'))}${broughtBy(db, own)}` }
      }
    }
    return count
  }
}
