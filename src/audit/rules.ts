import { cite } from '../law/citations.ts'
import type { Rule } from '../law/rule.ts'

/** The root that was signed last, and the root of the same leaves as they are stored now (absent when some are gone). */
export interface HistoryFacts { readonly size: number, readonly signed: string, readonly stored: string | undefined }

export const trailNotRewritten: Rule<HistoryFacts> = {
  id: 'trail-not-rewritten',
  cites: cite.appendOnly,
  says: 'A checkpoint is signed only while the trail still begins with what the last checkpoint signed.',
  holds: ({ signed, stored }) => signed === stored,
  because: ({ size, signed, stored }) => stored === undefined
    ? `The last checkpoint covers ${size} leaves, and the database no longer holds all of them.`
    : `The first ${size} leaves have the root ${stored}, and ${signed} was signed.`,
  remedy: 'Stop, keep the database file as it is, and compare it with the last backup: somebody changed the trail.'
}

/** What holds before a checkpoint is signed. */
export const checkpointRules: readonly Rule<HistoryFacts>[] = [trailNotRewritten]
