import { codeIssue } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { giveCodes, stateOf, voterBy } from './box-store.ts'
import { drawCode, readCode } from './code.ts'
import { codeRules } from './rules.ts'
import { loadPoll, loadsOf } from './store.ts'
import { keyInUse } from './key-in-use.ts'

/** A code for a voter, shown this once. */
export interface HandedOut { readonly reference: string, readonly code: string }

/**
 * Draws codes for voters of the electorate. They leave the house with the answer and are kept only as HMACs; a voter who had
 * one before votes with the new one alone, and a ballot that he cast stands.
 */
export function handOutCodes (act: Act, { pollId, references }: { pollId: number, references: readonly string[] }): HandedOut[] {
  const { db, auditSeq } = act
  loadPoll(db, pollId)
  const file = act.polls.of(pollId)
  const macOf = keyInUse(db, act.keys, pollId)
  const loads = loadsOf(db, pollId)
  const voters = references.map(reference => voterBy(file.db, { kind: 'reference', mac: macOf('reference', reference) }, loads))
  enforce(codeRules, {
    frozen: stateOf(file.db) !== 'open',
    twice: references.length - new Set(references).size,
    unknown: voters.filter(voter => voter === undefined).length,
    poll: wireId('poll', pollId)
  })
  const codes = references.map(reference => ({ reference, code: drawCode(act.random) }))
  const replaced = voters.filter(voter => voter?.code !== undefined).length
  db.insert(codeIssue).values({ pollId, issued: codes.length - replaced, replaced, auditSeq }).run()
  if (!act.rehearsal) giveCodes(file.db, codes.map(({ code }, i) => ({ voter: voters[i]!, code: macOf('code', readCode(code)!) })))
  act.tell({ action: 'voting.hand_out_codes', target: { type: 'poll', id: wireId('poll', pollId) }, after: { issued: codes.length - replaced, replaced } })
  return codes
}
