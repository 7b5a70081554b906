import type { Db } from '../../../storage/open.ts'
import type { PollState } from '../poll.ts'

/** What a frozen poll's file holds, in numbers. */
export interface BoxCount { readonly participants: number, readonly receipts: number, readonly replaced: number }

/** Voters who live in a territory, and how many of them have a ballot. */
export interface Turnout { readonly territoryId: number, readonly entitled: number, readonly participants: number }

/** What came of the envelopes, each of them in one of these. */
export interface OpenedCount { readonly counted: number, readonly blank: number, readonly void: number, readonly unopenable: number }

/** Equal ballots of one pool: their canonical JSON, and how many they are. */
export interface BallotLine { readonly pool: number, readonly ballot: string, readonly count: number }

/** Takes no more ballots from now on, durably; once frozen it stays so. */
export function freeze (box: Db): void {
  box.$client.prepare("UPDATE poll SET state = 'frozen' WHERE state = 'open'").run()
}

/** How far the poll has come, its number, and the key that its envelopes are sealed to. */
export function headOf (box: Db): { readonly id: number, readonly state: PollState, readonly publicKey: Buffer } {
  return box.$client.prepare('SELECT id, state, public_key AS publicKey FROM poll').get() as { id: number, state: PollState, publicKey: Buffer }
}

export function countBox (box: Db): BoxCount {
  return box.$client.prepare('SELECT (SELECT count(*) FROM envelope) AS participants, (SELECT count(*) FROM receipt) AS receipts, replaced FROM poll').get() as BoxCount
}

/** How many voters of these loads may vote in each pool. */
export function entitledIn (box: Db, loads: readonly number[]): Map<number, number> {
  const rows = box.$client.prepare(`
    SELECT p.value AS pool, sum(v.voters) AS voters FROM (SELECT pools, count(*) AS voters FROM voter WHERE load IN (SELECT value FROM json_each(?)) GROUP BY pools) v, json_each(v.pools) p
    GROUP BY p.value`).all(JSON.stringify(loads)) as { pool: number, voters: number }[]
  return new Map(rows.map(({ pool, voters }) => [pool, voters]))
}

/** The turnout of these loads by territory, in the order of the territories. */
export function turnoutIn (box: Db, loads: readonly number[]): Turnout[] {
  return box.$client.prepare(`
    SELECT territory AS territoryId, count(*) AS entitled, count(e.token_mac) AS participants FROM voter v LEFT JOIN envelope e USING (token_mac)
    WHERE v.load IN (SELECT value FROM json_each(?)) GROUP BY territory ORDER BY territory`).all(JSON.stringify(loads)) as Turnout[]
}

/** The hashes of all receipts, sorted by bytes. */
export function receiptsIn (box: Db): Buffer[] {
  return box.$client.prepare('SELECT sha256 FROM receipt ORDER BY sha256').pluck().all() as Buffer[]
}

/** The tokens of those who have a ballot, sorted by bytes. */
export function participantsIn (box: Db): Buffer[] {
  return box.$client.prepare('SELECT token_mac FROM envelope ORDER BY token_mac').pluck().all() as Buffer[]
}

/** What came of the envelopes, once they were opened. */
export function openedIn (box: Db): OpenedCount | undefined {
  const state = box.$client.prepare("SELECT state FROM ceremony WHERE step = 'opened'").pluck().get() as string | undefined
  return state === undefined ? undefined : JSON.parse(state) as OpenedCount
}

/** Whether nothing of envelopes and tokens is left in the file. */
export function isWiped (box: Db): boolean {
  return box.$client.prepare("SELECT 1 FROM ceremony WHERE step = 'wiped'").get() !== undefined
}

/** The opened ballots, pool by pool and sorted by bytes. */
export function ballotsIn (box: Db): BallotLine[] {
  return box.$client.prepare('SELECT pool, ballot, count FROM ballot ORDER BY pool, ballot').all() as BallotLine[]
}
