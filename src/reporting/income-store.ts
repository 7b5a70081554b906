import { publishedIncome } from '../../db/schema.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { prepared } from '../storage/open.ts'
import type { Db } from '../storage/open.ts'
import type { Crowd, IncomeFacts, ShownIncome } from './small-counts.ts'

/**
 * What stays of each contributor's money in each purpose of a fund: now, and as it was when the figure was last shown
 * (before the leaf of that publication). Contributions, identified money and refunds count, and what reverses them.
 * Nothing leaves this query but sums over people.
 */
const crowds = prepared(db => db.$client.prepare(`
  WITH moved AS (
    SELECT c.purpose_id AS purpose, c.contributor AS who, c.amount, c.entry_seq AS seq
      FROM contribution c WHERE c.fund_id = :fund AND c.recorded_as = 'credited'
    UNION ALL
    SELECT i.purpose_id, c.contributor, (SELECT -sum(p.amount) FROM posting p JOIN account a ON a.id = p.account_id WHERE p.entry_seq = i.entry_seq AND a.type = 'income'), i.entry_seq
      FROM contribution c JOIN identification i ON i.contribution_id = c.id WHERE c.fund_id = :fund
    UNION ALL
    SELECT a.purpose_id, c.contributor, -r.amount, r.entry_seq
      FROM contribution c JOIN refund r ON r.contribution_id = c.id JOIN posting p ON p.entry_seq = r.entry_seq JOIN account a ON a.id = p.account_id AND a.type = 'income'
      WHERE c.fund_id = :fund
  ), events AS (
    SELECT m.purpose, m.who, m.amount, e.audit_seq AS leaf FROM moved m JOIN entry e ON e.seq = m.seq
    UNION ALL
    SELECT m.purpose, m.who, -m.amount, e.audit_seq FROM moved m JOIN entry e ON e.reverses_seq = m.seq
  ), shown AS (
    SELECT i.purpose_id AS purpose, max(p.audit_seq) AS leaf FROM published_income i JOIN publication p ON p.id = i.publication_id GROUP BY i.purpose_id
  ), people AS (
    SELECT e.purpose, sum(e.amount) AS held, sum(iif(e.leaf < coalesce(s.leaf, 0), 0, e.amount)) AS change
    FROM events e LEFT JOIN shown s ON s.purpose = e.purpose GROUP BY e.purpose, e.who
  )
  SELECT purpose, coalesce(sum(held > 0), 0) AS people, sum(held) AS sum, max(held) AS largest,
    coalesce(sum(change > 0), 0) AS newPeople, sum(abs(change)) AS newSum, max(abs(change)) AS newLargest
  FROM people GROUP BY purpose`))

interface Row extends Crowd { purpose: number, newPeople: number, newSum: number, newLargest: number }

/** Who paid for each purpose of a fund, as crowds: now, and since its income was last shown. */
export function crowdsOf (db: Db, fundId: number): Map<number, Pick<IncomeFacts, 'now' | 'since'>> {
  return new Map((crowds(db).all({ fund: fundId }) as Row[]).map(({ purpose, newPeople, newSum, newLargest, ...now }) =>
    [purpose, { now, since: { people: newPeople, sum: newSum, largest: newLargest } }]))
}

const lastShown = prepared(db => db.$client.prepare(`SELECT amount, payers AS people, as_of AS asOf FROM published_income
  WHERE purpose_id = ? AND as_of <= ? ORDER BY publication_id DESC LIMIT 1`))

/** What was last shown of a purpose's income by a day. */
export function shownIncome (db: Db, purposeId: number, by: CivilDate = '9999-12-31'): ShownIncome | undefined {
  return lastShown(db).get(purposeId, by) as ShownIncome | undefined
}

/** Keeps what a publication shows anew, so that the next one can tell what has changed since. */
export function keepShown (db: Db, publicationId: number, shown: ReadonlyMap<number, ShownIncome>): void {
  for (const [purposeId, { amount, people, asOf }] of shown) {
    db.insert(publishedIncome).values({ publicationId, purposeId, payers: people, amount, asOf }).run()
  }
}
