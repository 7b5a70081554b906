import type { Act } from '../audit/act.ts'
import { created, ok, read, write } from '../http/handler.ts'
import type { Asked, Handlers } from '../http/handler.ts'
import { problems, RequestProblem } from '../http/problems.ts'
import type { Names } from '../ledger/account.ts'
import { parseMoney } from '../ledger/money.ts'
import { numberOf, wireId } from '../storage/id.ts'
import type { WireId } from '../storage/id.ts'
import { cycleAnswer, electionAnswer, projectAnswer, wholeCycleAnswer } from './answers.ts'
import { appropriate } from './appropriate.ts'
import { award } from './award.ts'
import { readInBackground } from './counting/read-in-background.ts'
import type { ElectionFile } from './election-file.ts'
import { finance } from './finance.ts'
import { importElection } from './import-election.ts'
import { openCycle } from './open-cycle.ts'
import { openCycleUnder } from './regulations/open-cycle-under.ts'
import type { SourceKind } from './source.ts'
import { showCycle, showCycles, showProjects } from './show-cycle.ts'

interface Page { limit: number, after?: WireId }
interface OfCycle { cycle: WireId }
interface OfPool { pool: WireId }
interface OpenBody { decision: WireId, regulation: WireId }
interface OpenElsewhereBody { decision: WireId, title: Names, budget_year: number, pools: { territory: WireId, budget: string }[] }
interface Document { ref: string, sha256: string }
interface AppropriationBody { decision: WireId, amount: string, on: string, source?: SourceKind, document?: Document, pools?: { pool: WireId, amount: string }[] }
interface AwardBody { decision: WireId, on: string, tally?: WireId, deviations?: { project: WireId, amount: string, reason: string }[] }
interface FinancingBody { amount: string, on: string, document: Document, source?: WireId }

const behind = ({ after }: Page) => after === undefined ? 0 : numberOf(after)
const next = (kind: string, rows: readonly { id: number }[], limit: number) => rows.length < limit ? null : wireId(kind, rows.at(-1)!.id)

const shown = (act: Act, cycleId: number) => wholeCycleAnswer(showCycle(act.db, cycleId, act.at))

/** Reads the file before the writer: it takes no database, and the largest takes a while. */
async function readFile ({ body, query }: Asked<unknown, { lenient?: boolean }>): Promise<ElectionFile> {
  if (typeof body !== 'string') throw new RequestProblem(problems.mediaType, 'Send the .pb file as it is, as text/plain.')
  return await readInBackground(body, query.lenient ?? false)
}

export const handlers = {
  openCycle: write<OpenBody | OpenElsewhereBody, unknown, unknown>((act, { body }) => created(shown(act, 'regulation' in body
    ? openCycleUnder(act, { regulationId: numberOf(body.regulation), decisionId: numberOf(body.decision) }).id
    : openCycle(act, {
      title: body.title,
      budgetYear: body.budget_year,
      decisionId: numberOf(body.decision),
      pools: body.pools.map(pool => ({ territoryId: numberOf(pool.territory), budget: parseMoney(pool.budget) }))
    }).id))),
  listCycles: read<unknown, Page, unknown>((db, { query }) => {
    const cycles = showCycles(db, behind(query), query.limit)
    return ok({ cycles: cycles.map(cycleAnswer), next: next('cycle', cycles, query.limit) })
  }),
  readCycle: read<unknown, unknown, OfCycle>((db, { params, at }) => ok(wholeCycleAnswer(showCycle(db, numberOf(params.cycle), at)))),
  appropriateCycle: write<AppropriationBody, unknown, OfCycle>((act, { params, body }) => {
    const cycleId = numberOf(params.cycle)
    appropriate(act, {
      cycleId,
      decisionId: numberOf(body.decision),
      amount: parseMoney(body.amount),
      on: body.on,
      kind: body.source,
      document: body.document,
      pools: body.pools?.map(({ pool, amount }) => ({ poolId: numberOf(pool), amount: parseMoney(amount) }))
    })
    return created(shown(act, cycleId))
  }),
  financeCycle: write<FinancingBody, unknown, OfCycle>((act, { params, body }) => {
    const cycleId = numberOf(params.cycle)
    finance(act, { cycleId, amount: parseMoney(body.amount), on: body.on, document: body.document, ...(body.source === undefined ? {} : { sourceId: numberOf(body.source) }) })
    return created(shown(act, cycleId))
  }),
  importElection: write<ElectionFile, { rate?: string, lenient?: boolean }, OfPool>((act, { params, query, body }) => {
    const poolId = numberOf(params.pool)
    const election = importElection(act, { poolId, file: body, ...(query.rate === undefined ? {} : { rate: query.rate }) })
    const warnings = body.warnings.map(({ line, says }) => ({ at: line === 0 ? 'file' : `line ${line}`, says }))
    return created({ pool: params.pool, demonstration: election.demonstration, election: electionAnswer(election), projects: body.election.projects.length, warnings })
  }, readFile as never),
  listProjects: read<unknown, Page, OfPool>((db, { params, query }) => {
    const { demonstration, projects } = showProjects(db, numberOf(params.pool), behind(query), query.limit)
    return ok({ pool: params.pool, demonstration, projects: projects.map(projectAnswer), next: next('project', projects, query.limit) })
  }),
  awardPool: write<AwardBody, unknown, OfPool>((act, { params, body: { decision, on, tally, deviations } }) => {
    const cycleId = award(act, {
      poolId: numberOf(params.pool),
      decisionId: numberOf(decision),
      on,
      ...(tally === undefined ? {} : { tallyId: numberOf(tally) }),
      ...(deviations === undefined ? {} : { deviations: deviations.map(({ project, amount, reason }) => ({ projectId: numberOf(project), amount: parseMoney(amount), reason })) })
    })
    return created(shown(act, cycleId))
  })
} satisfies Handlers
