import type { Act } from '../audit/act.ts'
import { yearOf } from '../calendar/civil-date.ts'
import { enforce } from '../law/rule.ts'
import { mirror } from '../ledger/entry.ts'
import { linesOf } from '../ledger/journal.ts'
import { yearState } from '../ledger/period.ts'
import { wireId } from '../storage/id.ts'
import { financingsOn, laterSteps, loadEntry, releaseUnder } from './cause-store.ts'
import { commitmentWithinPrice } from './contracts/contract-rules.ts'
import { loadContract } from './contracts/contract-store.ts'
import type { Check } from './judge.ts'
import { make } from './make.ts'
import { reversalRules } from './reversal-rules.ts'
import { idsOf, promisedUnder } from './store.ts'
import type { Step, Voucher } from './voucher.ts'

export type ReversalWish = Pick<Step, 'on' | 'document'> & { readonly entry: number, readonly reason: string }

/** An entry is taken back by its exact mirror, after everything that was built on it. */
export const checkReversal: Check = (db, { reversedEntry = 0, on, id }) => {
  const { reversedBy, ...entry } = loadEntry(db, reversedEntry)
  enforce(reversalRules, {
    entry: { id: wireId('entry', entry.seq), kind: entry.kind, on: entry.on, yearClosed: yearState(db, yearOf(entry.on)) === 'closed', lapses: entry.lapses, ...(reversedBy === undefined ? {} : { reversedBy: wireId('entry', reversedBy) }) },
    on,
    awaiting: idsOf(db, { kinds: ['reversal'], states: ['awaiting'], by: 'reversed_entry_seq', id: entry.seq, except: id }),
    later: [...laterSteps(db, entry.seq), ...financingsOn(db, entry.seq)]
  })
  // What was released is promised again, and the price may be another by now.
  const released = releaseUnder(db, entry.seq)
  if (released !== undefined) {
    const { contractId, amount } = released
    enforce([commitmentWithinPrice], { contract: wireId('contract', contractId), price: loadContract(db, contractId).price, committed: promisedUnder(db, contractId), amount })
  }
  return { lines: mirror(linesOf(db, entry.seq)), reverses: entry.seq }
}

/** Writes down that an entry was a mistake, and why; whichever room posted it. */
export function reverse (act: Act, { entry, reason, ...wish }: ReversalWish): Voucher {
  const { fundId, purposeId, projectId, amount } = loadEntry(act.db, entry)
  return make(act, { kind: 'reversal', fundId, purposeId, projectId, amount, reversedEntry: entry, ...wish }, checkReversal, 'spending.reverse', reason)
}
