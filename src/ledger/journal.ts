import { sql } from 'drizzle-orm'
import { account, posting } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { yearOf } from '../calendar/civil-date.ts'
import { enforce } from '../law/rule.ts'
import type { Memory } from '../storage/batch.ts'
import { prepared } from '../storage/open.ts'
import type { Db } from '../storage/open.ts'
import type { AccountPlan, Book } from './account.ts'
import { balanceOn, lowestFrom } from './balance.ts'
import { merge } from './entry.ts'
import type { Draft, Line } from './entry.ts'
import { formatMoney } from './money.ts'
import { yearState } from './period.ts'
import { entryRules, noOverdraft, withinBounds } from './rules.ts'

interface Account { id: number, code: string, book: Book, fundId: number, guard: number, balance?: number }

const nextSeq = prepared(db => db.$client.prepare('SELECT coalesce(max(seq), 0) + 1 AS value FROM entry'))
const lastBalance = prepared(db => db.$client.prepare('SELECT balance_after AS value FROM posting WHERE account_id = ? ORDER BY entry_seq DESC, line DESC LIMIT 1'))
const findAccount = prepared(db => db.select({ id: account.id, code: account.code, book: account.book, fundId: account.fundId, guard: account.guard })
  .from(account).where(sql`code = ${sql.placeholder('code')}`).prepare())
// The hottest statements go straight to the driver: each entry runs them five times and more.
const insertPosting = prepared(db => db.$client.prepare('INSERT INTO posting (entry_seq, line, account_id, amount, commitment_id, balance_after) VALUES (?, ?, ?, ?, ?, ?)'))
const insertEntry = prepared(db => db.$client.prepare(`
  INSERT INTO entry (seq, kind, year, effective_on, recorded_at, reverses_seq, decision_id, document_ref, document_sha256, maker_id, approver_id, audit_seq)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`))

const known = new WeakMap<Db, Map<string, Account>>()

/** The accounts and their balances that are kept in memory; forgotten when an operation is rolled back. */
export function accountMemory (db: Db): Memory {
  const forget = () => { known.get(db)?.clear() }
  return { mark: () => forget, committed () {}, forgotten: forget }
}

function accountOf (db: Db, code: string): Account {
  let accounts = known.get(db)
  if (accounts === undefined) known.set(db, accounts = new Map())
  let found = accounts.get(code)
  if (found === undefined) {
    found = findAccount(db).get({ code })
    if (found === undefined) throw new Error(`There is no account ${code}.`)
    accounts.set(code, found)
  }
  return found
}

/** Opens the accounts of a fund, purpose or project; those that exist stay as they are. */
export function openAccounts (act: Act, fundId: number, plans: readonly AccountPlan[]): void {
  for (const plan of plans) {
    if (findAccount(act.db).get({ code: plan.code }) !== undefined) continue
    act.db.insert(account).values({ ...plan, name: JSON.stringify(plan.name), fundId, auditSeq: act.auditSeq }).run()
  }
}

/**
 * Posts an entry, dated `effectiveOn` and recorded at the act's instant, and returns its number. The only way money moves.
 * Refuses by the rules of every entry (period, date, guarded balances on each day from its date on); an entry that does
 * not balance in each fund and book is the caller's mistake and throws.
 */
export function post (act: Act, draft: Draft): number {
  const { db } = act
  const year = yearOf(draft.effectiveOn)
  enforce(entryRules, { effectiveOn: draft.effectiveOn, today: act.today, year, yearState: yearState(db, year), closing: draft.kind === 'closing' })
  const lines = merge(draft.lines)
  const accounts = lines.map(line => accountOf(db, line.account))
  assertBalanced(lines, accounts)
  assertCovered(act, draft, lines, accounts)
  const { value: seq } = nextSeq(db).get() as { value: number }
  lines.forEach((line, i) => {
    const account = accounts[i]!
    const { id } = account
    const before = account.balance ?? (lastBalance(db).get(id) as { value: number } | undefined)?.value ?? 0
    account.balance = before + line.amount
    if (!Number.isSafeInteger(before + line.amount)) enforce([withinBounds], { account: line.account, before, amount: line.amount })
    insertPosting(db).run(seq, i + 1, id, line.amount, line.commitmentId ?? null, before + line.amount)
  })
  insertEntry(db).run(
    seq, draft.kind, year, draft.effectiveOn, act.at, draft.reverses ?? null, draft.decisionId ?? null,
    draft.document?.ref ?? null, draft.document?.sha256 ?? null, draft.makerId, draft.approverId ?? null, act.auditSeq)
  act.entries.push(told(seq, draft, lines))
  return seq
}

/** An entry as a leaf of the trail tells it. */
function told (seq: number, draft: Draft, lines: readonly Line[]): object {
  return {
    seq,
    kind: draft.kind,
    effective_on: draft.effectiveOn,
    postings: lines.map(line => ({ account: line.account, amount: formatMoney(line.amount), ...(line.commitmentId === undefined ? {} : { commitment: `voucher-${line.commitmentId}` }) })),
    ...(draft.decisionId === undefined ? {} : { decision: `decision-${draft.decisionId}` }),
    ...(draft.document === undefined ? {} : { document: { ...draft.document } }),
    ...(draft.reverses === undefined ? {} : { reverses: draft.reverses })
  }
}

function assertBalanced (lines: readonly Line[], accounts: readonly Account[]): void {
  if (lines.length < 2) throw new Error('An entry has at least two lines.')
  const sums = new Map<string, number>()
  lines.forEach((line, i) => {
    const key = `${accounts[i]!.fundId} ${accounts[i]!.book}`
    sums.set(key, (sums.get(key) ?? 0) + line.amount)
  })
  for (const [key, sum] of sums) if (sum !== 0) throw new Error(`The entry is off by ${sum} kopecks in fund and book ${key}.`)
}

/** A guarded account that this entry lowers holds enough on each day from the entry's date on. */
function assertCovered (act: Act, draft: Draft, lines: readonly Line[], accounts: readonly Account[]): void {
  const lowered = new Map<Account, number>()
  lines.forEach((line, i) => lowered.set(accounts[i]!, (lowered.get(accounts[i]!) ?? 0) + line.amount))
  for (const [{ id, code, guard }, amount] of lowered) {
    if (amount * guard >= 0) continue
    enforce([noOverdraft], { account: code, lowest: lowestFrom(act.db, id, guard, draft.effectiveOn), on: draft.effectiveOn, amount: -amount * guard })
  }
}

/** The lines of a posted entry. */
export function linesOf (db: Db, seq: number): Line[] {
  return db.select({ account: account.code, amount: posting.amount, commitmentId: posting.commitmentId }).from(posting)
    .innerJoin(account, sql`${account.id} = ${posting.accountId}`).where(sql`${posting.entrySeq} = ${seq}`).all()
    .map(line => ({ ...line, commitmentId: line.commitmentId ?? undefined }))
}

/** The balance of an account at the end of a day, by its code; debit positive. */
export function balanceOf (db: Db, code: string, on = '9999-12-31'): number {
  return balanceOn(db, accountOf(db, code).id, on)
}

/** What keeps a half-written entry from being sealed later by somebody else: postings without a header. */
export function unsealedPostings (db: Db): string | undefined {
  const orphan = orphans(db).get()
  return orphan === undefined ? undefined : 'An operation left postings without the header of their entry.'
}
const orphans = prepared(db => db.$client.prepare('SELECT 1 FROM posting WHERE entry_seq > (SELECT coalesce(max(seq), 0) FROM entry) LIMIT 1'))
