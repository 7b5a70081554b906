import { trailJson } from '../../audit/canonical-json.ts'
import type { Db } from '../../storage/open.ts'
import { rawQuery, shown } from './invariant.ts'
import type { Checking, Invariant } from './invariant.ts'
import { lookahead } from './lookahead.ts'

/** An entry as a leaf of the trail tells it; also what an entry of the books would have told. */
export interface ToldEntry {
  readonly seq: number
  readonly kind: string
  readonly effective_on: string
  readonly postings: readonly { readonly account: string, readonly amount: string, readonly commitment?: string }[]
  readonly decision?: string
  readonly document?: { readonly ref: string, readonly sha256: string }
  readonly reverses?: number
}

/** The entries that a line of the trail tells of; none when it tells of none or cannot be read. */
export function entriesToldIn (body: string): readonly ToldEntry[] {
  if (!body.includes('"entries":[')) return []
  try {
    const { after } = JSON.parse(body) as { after?: { entries?: unknown } }
    return Array.isArray(after?.entries) ? after.entries as ToldEntry[] : []
  } catch { return [] }
}

type Row = [seq: number, kind: string, effectiveOn: string, leaf: number, decision: number | null, ref: string | null, sha256: string | null, reverses: number | null,
  account: string | null, amount: number | null, commitment: number | null]
const rows = rawQuery<Row>(`
  SELECT e.seq, e.kind, e.effective_on, e.audit_seq, e.decision_id, e.document_ref, e.document_sha256, e.reverses_seq, a.code, p.amount, p.commitment_id
  FROM entry e LEFT JOIN posting p ON p.entry_seq = e.seq LEFT JOIN account a ON a.id = p.account_id WHERE e.seq > ? ORDER BY e.seq, p.line`)

interface Kept { leaf: number, entry: ToldEntry }

function * keptEntries (db: Db, after: number): Generator<Kept> {
  let kept: (Kept & { entry: { postings: object[] } }) | undefined
  for (const [seq, kind, effectiveOn, leaf, decision, ref, sha256, reverses, account, amount, commitment] of rows(db, after)) {
    if (kept?.entry.seq !== seq) {
      if (kept !== undefined) yield kept
      kept = {
        leaf,
        entry: {
          seq,
          kind,
          effective_on: effectiveOn,
          postings: [],
          ...(decision === null ? {} : { decision: `decision-${decision}` }),
          ...(ref === null ? {} : { document: { ref, sha256: sha256 ?? '' } }),
          ...(reverses === null ? {} : { reverses })
        }
      }
    }
    kept.entry.postings.push({ account: account ?? '?', amount: shown(amount), ...(commitment === null ? {} : { commitment: `voucher-${commitment}` }) })
  }
  if (kept !== undefined) yield kept
}

const bodies = rawQuery<[seq: number, body: string]>('SELECT seq, body FROM audit_log WHERE seq >= ? ORDER BY seq')

/** What two tellings of one entry differ in, member by member. */
export function differences (told: ToldEntry, kept: ToldEntry): string[] {
  const members = ['kind', 'effective_on', 'decision', 'document', 'reverses'] as const
  const text = (value: unknown) => value === undefined ? 'nothing' : trailJson(value)
  const faults = members.filter(member => text(told[member]) !== text(kept[member]))
    .map(member => `${member} is ${text(kept[member])}, the trail tells ${text(told[member])}`)
  for (let i = 0; i < Math.max(told.postings.length, kept.postings.length); i++) {
    const [there, here] = [told.postings[i], kept.postings[i]].map(line => line === undefined ? 'nothing' : `${line.amount} on ${line.account}${line.commitment === undefined ? '' : ` for ${line.commitment}`}`)
    if (there !== here) faults.push(`line ${i + 1} is ${here}, the trail tells ${there}`)
  }
  return faults
}

export const entriesInTrail: Invariant = {
  id: 'entries-in-trail',
  says: 'Every entry stands in the trail, in the leaf that it names, exactly as it was posted; and every entry that the trail tells of is there.',
  counts: 'entries',
  * check (db, { since }): Checking {
    const kept = lookahead(keptEntries(db, since.entry))
    const untold = ({ entry, leaf }: Kept) => ({ where: `entry ${entry.seq}`, says: `is told by no leaf; it names leaf ${leaf}` })
    let count = 0
    for (const [leaf, body] of bodies(db, since.leaf)) {
      for (const told of entriesToldIn(body)) {
        count++
        while ((kept.peek()?.entry.seq ?? told.seq) < told.seq) yield untold(kept.take()!)
        if (kept.peek()?.entry.seq !== told.seq) {
          yield { where: `leaf ${leaf}`, says: `tells of entry ${told.seq}, which is not there` }
          continue
        }
        const here = kept.take()!
        if (here.leaf !== leaf) yield { where: `entry ${told.seq}`, says: `names leaf ${here.leaf}, and leaf ${leaf} tells of it` }
        for (const fault of differences(told, here.entry)) yield { where: `entry ${told.seq}`, says: fault }
      }
    }
    for (let rest = kept.take(); rest !== undefined; rest = kept.take()) yield untold(rest)
    return count
  }
}
