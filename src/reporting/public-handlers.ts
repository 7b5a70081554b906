import { canonicalJson } from '../audit/canonical-json.ts'
import { ok, published } from '../http/handler.ts'
import type { Handlers } from '../http/handler.ts'
import { found } from '../storage/found.ts'
import { numberOf, wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { nextOf } from './ledger-handlers.ts'
import { publicElection } from './public-elections.ts'
import { publicReceipts } from './public-polls.ts'
import { positionOf, positionOfFund, proposalsOf } from './publication.ts'
import type { List } from './publication.ts'
import { dailyCheckpoint, dailyCheckpoints, documentAt, documentsOf, loadPublication } from './publication-store.ts'

/** What every public document says first: of which publication and day it is, and the currency of all its amounts. */
export function heading (db: Db, number: number): { publication: number, as_of: string, currency: string } {
  return { publication: number, as_of: loadPublication(db, number).asOf, currency: 'BYN' }
}

interface Page { readonly limit: number, readonly after?: string }

function listed (db: Db, number: number, list: List, { limit, after }: { limit: number, after: string | undefined }, name: 'id' | 'code', show: (body: Record<string, unknown>) => object) {
  const rows = documentsOf(db, number, list, { after, limit })
  return { rows: rows.map(row => show(row.body)), next: nextOf(rows, limit, row => String(row.body[name])) }
}

/** A proposal as the list shows it. */
function proposalLine (body: Record<string, unknown>): object {
  const { number, document, pool, state, asked, verdict } = body as { number: number, document: { title: string, category: string, author: { public_name?: string } } | null, pool: string, state: string, asked?: string, verdict?: { passed: boolean } }
  return {
    number,
    title: document?.title ?? null,
    ...(document?.author.public_name === undefined ? {} : { public_name: document.author.public_name }),
    pool,
    ...(document === null ? {} : { category: document.category }),
    ...(asked === undefined ? {} : { asked }),
    state,
    ...(verdict === undefined ? {} : { passed: verdict.passed })
  }
}

const behind = (after: string | undefined) => after === undefined ? undefined : positionOf(numberOf(after))

export const publicHandlers = {
  readPublicHramada: published((db, _asked, number) => {
    const { kind, publishedAt } = loadPublication(db, number)
    return ok({ ...heading(db, number), published_at: publishedAt, publication_kind: kind, ...found(documentAt(db, number, 'hramada', positionOf(1)), 'Hramada') })
  }),

  listPublicFunds: published<Page, never>((db, { query: { limit, after } }, number) => {
    const { rows, next } = listed(db, number, 'fund', { limit, after: after === undefined ? undefined : positionOfFund(after) }, 'code',
      ({ code, name, year, territory, due_on: dueOn, cancelled, total }) => ({ code, name, year, territory, due_on: dueOn, cancelled, total }))
    return ok({ ...heading(db, number), funds: rows, next })
  }),

  readPublicFund: published<never, { code: string }>((db, { params: { code } }, number) => {
    return ok({ ...heading(db, number), ...found(documentAt(db, number, 'fund', positionOfFund(code)), `published fund ${code}`) })
  }),

  listPublicCycles: published<Page, never>((db, { query: { limit, after } }, number) => {
    const { rows, next } = listed(db, number, 'cycle', { limit, after: behind(after) }, 'id',
      ({ id, title, fund, budget_year: budgetYear, demonstration, total }) => ({ id, title, fund, budget_year: budgetYear, demonstration, total }))
    return ok({ ...heading(db, number), cycles: rows, next })
  }),

  readPublicCycle: published<never, { cycle: string }>((db, { params: { cycle } }, number) => {
    return ok({ ...heading(db, number), ...found(documentAt(db, number, 'cycle', positionOf(numberOf(cycle))), `published ${cycle}`) })
  }),

  listPublicRegulations: published<Page, never>((db, { query: { limit, after } }, number) => {
    const { rows, next } = listed(db, number, 'regulation', { limit, after: behind(after) }, 'id', ({ document: _document, ...line }) => line)
    const { publication, as_of: asOf } = heading(db, number)
    return ok({ publication, as_of: asOf, regulations: rows, next })
  }),

  readPublicRegulation: published<never, { regulation: string }>((db, { params: { regulation } }, number) => {
    return ok({ ...heading(db, number), ...found(documentAt(db, number, 'regulation', positionOf(numberOf(regulation))), `published ${regulation}`) })
  }),

  readPublicRegulationDocument: published<never, { regulation: string }>((db, { params: { regulation } }, number) => {
    const { document } = found(documentAt(db, number, 'regulation', positionOf(numberOf(regulation))), `published ${regulation}`)
    return { status: 200, body: canonicalJson(document), contentType: 'application/json; charset=utf-8' }
  }),

  listPublicDecisions: published<Page, never>((db, { query: { limit, after } }, number) => {
    const { rows, next } = listed(db, number, 'decision', { limit, after: behind(after) }, 'id', body => body)
    const { publication, as_of: asOf } = heading(db, number)
    return ok({ publication, as_of: asOf, decisions: rows, next })
  }),

  listPublicProposals: published<{ limit: number, after?: number }, { cycle: string }>((db, { params: { cycle }, query: { limit, after } }, number) => {
    const rows = documentsOf(db, number, proposalsOf(numberOf(cycle)), { limit, ...(after === undefined ? {} : { after: positionOf(after) }) })
    return ok({ ...heading(db, number), cycle, proposals: rows.map(row => proposalLine(row.body)), next: rows.length < limit ? null : rows.at(-1)!.body['number'] })
  }),

  readPublicProposal: published<never, { cycle: string, number: number }>((db, { params }, number) => {
    return ok({ ...heading(db, number), ...found(documentAt(db, number, proposalsOf(numberOf(params.cycle)), positionOf(params.number)), `published proposal ${params.number} of ${params.cycle}`) })
  }),

  readPublicBallot: published<never, { cycle: string }>((db, { params: { cycle } }, number) => {
    return ok({ ...heading(db, number), ...found(documentAt(db, number, 'ballot', positionOf(numberOf(cycle))), `published ballot of ${cycle}`) })
  }),

  readPublicPoll: published<never, { cycle: string }>((db, { params: { cycle } }, number) => {
    const { publication, as_of: asOf } = heading(db, number)
    return ok({ publication, as_of: asOf, ...found(documentAt(db, number, 'poll', positionOf(numberOf(cycle))), `published poll of ${cycle}`) })
  }),

  listPublicReceipts: published<Page, { cycle: string }>((db, { params: { cycle }, query: { limit, after } }, number) => {
    const { poll, receipts_root: root } = found(documentAt(db, number, 'poll', positionOf(numberOf(cycle))), `published poll of ${cycle}`) as { poll: string, receipts_root: string }
    const receipts = publicReceipts(db, poll, after, limit)
    const { publication, as_of: asOf } = heading(db, number)
    return ok({ publication, as_of: asOf, poll, receipts_root: root, receipts, next: receipts.length < limit ? null : receipts.at(-1) })
  }),

  readPublicElection: published<never, { pool: string }>((db, { params: { pool } }, number) => {
    return { status: 200, body: publicElection(db, number, numberOf(pool)), contentType: 'text/plain; charset=utf-8' }
  }),

  readPublicCheckpoint: published((db, _asked, number) => {
    return { status: 200, body: found(dailyCheckpoint(db, number), 'daily checkpoint').note, contentType: 'text/plain; charset=utf-8' }
  }),

  listPublicCheckpoints: published<Page, never>((db, { query: { limit, after } }, number) => {
    const rows = dailyCheckpoints(db, number, after === undefined ? 0 : numberOf(after), limit)
    const { publication, as_of: asOf } = heading(db, number)
    return ok({
      publication,
      as_of: asOf,
      checkpoints: rows.map(row => ({ publication: row.publication, published_on: row.publishedOn, size: row.size, note: row.note })),
      next: nextOf(rows, limit, row => wireId('publication', row.publication))
    })
  })
} satisfies Handlers
