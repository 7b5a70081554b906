import { wireId } from '../../storage/id.ts'
import type { HandedOut } from './hand-out-codes.ts'
import type { Load } from './load-electorate.ts'
import type { BatchProgress, PaperBatch } from './paper.ts'
import type { Poll } from './poll.ts'

/** A poll as the wire shows it: nothing in it moves while ballots come in. */
export function pollAnswer ({ id, cycleId, publicKey, ballotSize, listSha256 }: Poll): object {
  return { id: wireId('poll', id), cycle: wireId('cycle', cycleId), public_key: publicKey, ballot_size: ballotSize, list_sha256: listSha256 }
}

export function loadAnswer ({ id, pollId, voters }: Load): object {
  return { id: wireId('load', id), poll: wireId('poll', pollId), voters }
}

/** Codes as CSV, for printing or sending: plain text in every field, so nothing needs quoting. */
export function codesCsv (codes: readonly HandedOut[]): string {
  return ['reference,code', ...codes.map(({ reference, code }) => `${reference},${code}`), ''].join('\r\n')
}

/** A batch of paper: while it is open how far it is, once it is closed what came of it. Neither says what anybody voted for. */
export function batchAnswer ({ batch: { id, pollId, channel, sheets, protocol, registeredBy, closed }, progress }: { batch: PaperBatch, progress?: BatchProgress }): object {
  return {
    id: wireId('batch', id),
    poll: wireId('poll', pollId),
    state: closed === undefined ? 'open' : 'closed',
    channel,
    sheets,
    protocol,
    registered_by: wireId('staff', registeredBy),
    ...(progress === undefined ? {} : { entered: progress.entered, differing: progress.differing, outcomes: progress.outcomes, settled_by_third: progress.settled }),
    ...(closed === undefined ? {} : { outcomes: closed.outcomes, settled_by_third: closed.settled, closed_by: wireId('staff', closed.by) })
  }
}
