import { wireId } from '../../storage/id.ts'
import type { HandedOut } from './hand-out-codes.ts'
import type { Load } from './load-electorate.ts'
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
