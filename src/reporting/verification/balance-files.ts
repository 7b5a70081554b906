import { join } from 'node:path'
import { readTable } from '../../exchange/csv.ts'
import { entriesToldIn } from '../../ledger/invariants/entries-in-trail.ts'
import { shown } from '../../ledger/invariants/invariant.ts'
import type { Checking } from '../../ledger/invariants/invariant.ts'
import { addMoney, parseMoney } from '../../ledger/money.ts'
import { journalRows } from './journal-file.ts'
import { linesOf, piecesOf } from './read-file.ts'

const signed = (text: string) => text.startsWith('-') ? -parseMoney(text.slice(1)) : parseMoney(text)

function amountOf (row: { debit: string, credit: string }): number {
  if ((row.debit === '') === (row.credit === '')) throw new TypeError('A posting is a debit or a credit, one of them.')
  return row.debit === '' ? -parseMoney(row.credit) : parseMoney(row.debit)
}

/** Every entry of journal.csv sums to zero in each fund and book, and its accounts are in the chart. */
export function * checkEntries (folder: string): Checking {
  const books = new Map<string, { book: string, fund: string }>()
  for (const { account, book, fund } of readTable(piecesOf(join(folder, 'chart-of-accounts.csv')), ['account', 'book', 'fund'])) books.set(account, { book, fund })
  let entry = ''
  let count = 0
  const sums = new Map<string, number>()
  function * finish () {
    for (const [place, sum] of sums) if (sum !== 0) yield { where: `journal.csv, entry ${entry}`, says: `is off by ${shown(sum)} in ${place}` }
    sums.clear()
  }
  for (const row of journalRows(folder)) {
    if (row.entry !== entry) {
      yield * finish()
      entry = row.entry
      count++
    }
    const place = books.get(row.account)
    if (place === undefined) yield { where: `journal.csv, entry ${entry}, line ${row.line}`, says: `account ${row.account} is not in chart-of-accounts.csv` }
    else if (place.fund !== row.fund) yield { where: `journal.csv, entry ${entry}, line ${row.line}`, says: `account ${row.account} belongs to ${place.fund}, not ${row.fund}` }
    const key = `fund ${row.fund}, book ${place?.book ?? 'unknown'}`
    try {
      sums.set(key, addMoney(sums.get(key) ?? 0, amountOf(row)))
    } catch (error) { yield { where: `journal.csv, entry ${entry}, line ${row.line}`, says: (error as Error).message } }
  }
  yield * finish()
  return count
}

interface Moved { opening: number, debits: number, credits: number }

/** What the trail says was on each account before a year, and what moved in it. */
function fromTrail (folder: string, year: string): Map<string, Moved> {
  const accounts = new Map<string, Moved>()
  for (const line of linesOf(join(folder, 'trail.ndjson'))) {
    for (const { effective_on: on, postings } of entriesToldIn(line)) {
      if (on.slice(0, 4) > year) continue
      for (const { account, amount: text } of postings) {
        const amount = signed(text)
        const moved = accounts.get(account) ?? { opening: 0, debits: 0, credits: 0 }
        accounts.set(account, moved)
        if (on.slice(0, 4) < year) moved.opening += amount
        else if (amount > 0) moved.debits += amount
        else moved.credits -= amount
      }
    }
  }
  return accounts
}

/** The year that trial-balance.csv is about. */
export function yearOfExport (folder: string): string | undefined {
  const [first] = readTable(piecesOf(join(folder, 'trial-balance.csv')), ['year'])
  return first?.year
}

/** In trial-balance.csv opening + debits - credits = closing, all sums are zero, and every figure is what the trail gives. */
export function * checkTrialBalance (folder: string, year: string): Checking {
  const expected = fromTrail(folder, year)
  const totals = new Map<string, number>()
  let count = 0
  for (const row of readTable(piecesOf(join(folder, 'trial-balance.csv')), ['account', 'book', 'opening', 'debits', 'credits', 'closing'])) {
    count++
    const where = `trial-balance.csv, ${row.account}`
    try {
      const { opening, debits, credits, closing } = { opening: signed(row.opening), debits: signed(row.debits), credits: signed(row.credits), closing: signed(row.closing) }
      if (opening + debits - credits !== closing) yield { where, says: `${row.opening} + ${row.debits} - ${row.credits} is ${shown(opening + debits - credits)}, not ${row.closing}` }
      const told = expected.get(row.account) ?? { opening: 0, debits: 0, credits: 0 }
      for (const [name, is] of [['opening', opening], ['debits', debits], ['credits', credits]] as const) {
        if (is !== told[name]) yield { where, says: `${name} ${shown(is)}, the trail gives ${shown(told[name])}` }
      }
      for (const [name, value] of [['opening', opening], ['closing', closing]] as const) totals.set(`${name} of book ${row.book}`, addMoney(totals.get(`${name} of book ${row.book}`) ?? 0, value))
    } catch (error) { yield { where, says: (error as Error).message } }
    expected.delete(row.account)
  }
  for (const account of expected.keys()) yield { where: `trial-balance.csv, ${account}`, says: 'is missing, and the trail moves it' }
  for (const [name, total] of totals) if (total !== 0) yield { where: 'trial-balance.csv', says: `the ${name} sums to ${shown(total)}` }
  return count
}

/** Every decision that journal.csv cites is in decisions.csv, adopted on or before the day of the entry. */
export function * checkDecisions (folder: string): Checking {
  const adopted = new Map<string, string>()
  for (const row of readTable(piecesOf(join(folder, 'decisions.csv')), ['decision', 'adopted_on'])) adopted.set(row.decision, row.adopted_on)
  let count = 0
  for (const { entry, line, decision, effective_on: on } of journalRows(folder)) {
    if (decision === '' || line !== '1') continue
    count++
    const adoptedOn = adopted.get(decision)
    if (adoptedOn === undefined) yield { where: `journal.csv, entry ${entry}`, says: `cites ${decision}, which decisions.csv does not have` }
    else if (adoptedOn > on) yield { where: `journal.csv, entry ${entry}`, says: `is dated ${on} and cites ${decision}, adopted on ${adoptedOn}` }
  }
  return count
}
