import { createHash } from 'node:crypto'
import { election as electionTable, project as projectTable } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { canonicalJson } from '../audit/canonical-json.ts'
import type { Election } from '../exchange/pabulib/election.ts'
import { enforce } from '../law/rule.ts'
import { convertDown, formatMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import { wireId } from '../storage/id.ts'
import type { ElectionFile } from './election-file.ts'
import type { ElectionFacts } from './election-rules.ts'
import { electionRules } from './election-rules.ts'
import { countProjects, electionOf, saveBallots } from './election-store.ts'
import type { ImportedElection } from './election-store.ts'
import { isListed } from './proposals/store.ts'
import { loadPool } from './store.ts'

export interface ImportElection {
  readonly poolId: number
  readonly file: ElectionFile
  /** BYN for one unit of the file's currency, as decimal text. */
  readonly rate?: string
}

/**
 * Imports an election file into a pool, once: its projects with their costs in kopecks (rounded down at the rate), and
 * its ballots as groups of equal ones in the order of their bytes. Of voters nothing comes in. An election in foreign
 * money makes its cycle a demonstration.
 */
export function importElection (act: Act, { poolId, file, rate }: ImportElection): ImportedElection {
  const { db } = act
  const { election, sha256 } = file
  const pool = loadPool(db, poolId)
  const amounts = amountsOf(election, rate)
  enforce(electionRules, { pool, listed: isListed(db, pool.cycleId), imported: electionOf(db, poolId) !== undefined, currency: election.currency, amounts, ...(rate === undefined ? {} : { rate }) })
  const projectsSha256 = saveProjects(act, poolId, pool.cycleId, election, amounts)
  const lines = election.ballots.map(({ count, ...ballot }) => ({ text: canonicalJson(ballot), count }))
  const ballots = election.ballots.reduce((sum, ballot) => sum + ballot.count, 0)
  const { description, threshold, meta } = election
  const { id } = db.insert(electionTable).values({
    poolId,
    fileSha256: sha256,
    rule: election.rule,
    voteType: election.voteType,
    currency: election.currency,
    rate: rate ?? null,
    sourceBudget: election.budget,
    ballots,
    meta: canonicalJson({ description, meta, ...(threshold === undefined ? {} : { threshold }) }),
    demonstration: rate === undefined ? 0 : 1,
    auditSeq: act.auditSeq
  }).returning({ id: electionTable.id }).get()
  saveBallots(act, id, lines)
  act.tell({
    action: 'budgeting.import_election',
    target: { type: 'pool', id: wireId('pool', poolId) },
    after: {
      rule: election.rule,
      vote_type: election.voteType,
      currency: election.currency,
      ...(rate === undefined ? {} : { rate }),
      source_budget: formatMoney(election.budget),
      demonstration: rate !== undefined,
      projects: election.projects.length,
      projects_sha256: projectsSha256,
      ballots,
      ballots_sha256: sha256Of(lines.map(({ text, count }) => `${count} ${text}\n`).join(''))
    },
    evidence: [{ ref: 'election file', sha256 }]
  })
  return electionOf(db, poolId)!
}

/** The file's amounts in kopecks; undefined when its currency needs a rate and has none. */
function amountsOf ({ currency, budget, projects }: Election, rate?: string): ElectionFacts['amounts'] {
  if (currency !== 'BYN' && rate === undefined) return undefined
  const convert = (hundredths: number): Kopecks | undefined => {
    try { return convertDown(hundredths, rate ?? '1') } catch { return undefined }
  }
  return { budget: convert(budget), costs: projects.map(({ id, cost }) => ({ project: id, cost: convert(cost) })) }
}

/** Stores the projects, numbered on through the pools of the cycle, and returns the SHA-256 over their canonical lines. */
function saveProjects (act: Act, poolId: number, cycleId: number, election: Election, amounts: ElectionFacts['amounts']): string {
  const before = countProjects(act.db, cycleId)
  const rows = election.projects.map(({ id, order, cost, name, ...facts }, at) => ({
    poolId,
    position: order + 1,
    externalId: id,
    code: `J${String(before + at + 1).padStart(3, '0')}`,
    title: name,
    cost: amounts?.costs[at]?.cost ?? 0,
    sourceCost: cost,
    facts: canonicalJson(facts)
  }))
  for (const row of rows) act.db.insert(projectTable).values({ ...row, auditSeq: act.auditSeq }).run()
  return sha256Of(rows.map(row => canonicalJson(row) + '\n').join(''))
}

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex')
