import type { VerifierKey } from '../../audit/note-key.ts'
import { checkDecisions, checkEntries, checkTrialBalance, yearOfExport } from './balance-files.ts'
import { checkJournal } from './journal-file.ts'
import { runCheck } from './result.ts'
import type { Check, Checked } from './result.ts'
import { checkSums } from './sums.ts'
import { checkCheckpoints, checkLines, unsignedLines } from './trail-file.ts'

function unchecked (folder: string, keys: readonly VerifierKey[]): string | undefined {
  const lines = unsignedLines(folder)
  const gaps = [
    ...(keys.length === 0 ? ['the signatures, for want of a --key'] : []),
    ...(lines === 0 ? [] : [`the last ${lines} lines of the trail, which no checkpoint covers yet`])
  ]
  return gaps.length === 0 ? undefined : gaps.join('; ')
}

/** The checks of an exported folder by itself, without the database; the keys are the auditor's own, never the folder's. */
function checks (folder: string, keys: readonly VerifierKey[]): Check[] {
  const year = () => yearOfExport(folder) ?? ''
  return [
    { id: 'files-match-sums', says: 'Every file is the one that SHA256SUMS names, and no other is there.', counts: 'files', run: () => checkSums(folder) },
    { id: 'trail-lines', says: 'The lines of the trail are canonical and numbered without a gap.', counts: 'lines', run: () => checkLines(folder) },
    { id: 'checkpoints-hold', says: 'Every checkpoint bears a good signature and states the root of the trail\'s first lines.', counts: 'checkpoints', run: () => checkCheckpoints(folder, keys), unchecked: () => unchecked(folder, keys) },
    { id: 'journal-matches-trail', says: 'The journal has the entries of the year exactly as the trail tells them.', counts: 'entries', run: () => checkJournal(folder, year()) },
    { id: 'entries-balance', says: 'Every entry sums to zero in each fund and book.', counts: 'entries', run: () => checkEntries(folder) },
    { id: 'balances-carry', says: 'Opening and movement make closing for each account, as the trail has them.', counts: 'accounts', run: () => checkTrialBalance(folder, year()) },
    { id: 'decisions-come-first', says: 'Every decision that is cited is there and no younger than its entry.', counts: 'entries that cite a decision', run: () => checkDecisions(folder) }
  ]
}

/** Checks an exported folder alone and names what is wrong. */
export function * verifyFolder (folder: string, keys: readonly VerifierKey[]): Generator<Checked> {
  for (const check of checks(folder, keys)) yield runCheck(check)
}
