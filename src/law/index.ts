import * as elections from '../budgeting/election-rules.ts'
import * as appropriations from '../budgeting/appropriation-rules.ts'
import * as amendments from '../budgeting/execution/amendment-rules.ts'
import * as awards from '../budgeting/execution/award-rules.ts'
import * as awardChanges from '../budgeting/execution/change-rules.ts'
import * as executionReports from '../budgeting/execution/report-rules.ts'
import * as spareFunds from '../budgeting/execution/spare-rules.ts'
import * as promotions from '../budgeting/execution/promotion-rules.ts'
import * as projectEnds from '../budgeting/execution/end-rules.ts'
import * as milestones from '../budgeting/execution/milestone-rules.ts'
import * as corrections from '../budgeting/proposals/correction-rules.ts'
import * as mergers from '../budgeting/proposals/merger-rules.ts'
import * as pairs from '../budgeting/proposals/pair-rules.ts'
import * as proposals from '../budgeting/proposals/rules.ts'
import * as checks from '../budgeting/verification/check-rules.ts'
import * as finalLists from '../budgeting/verification/list-rules.ts'
import * as verdicts from '../budgeting/verification/publication-rules.ts'
import * as verification from '../budgeting/verification/rules.ts'
import * as extensions from '../budgeting/regulations/extension-rules.ts'
import * as lots from '../budgeting/regulations/lot-rules.ts'
import * as opinions from '../budgeting/regulations/opinion-rules.ts'
import * as regulations from '../budgeting/regulations/rules.ts'
import * as ballots from '../budgeting/voting/ballot-rules.ts'
import * as pollOpening from '../budgeting/voting/opening/rules.ts'
import * as paperBallots from '../budgeting/voting/paper-rules.ts'
import * as voting from '../budgeting/voting/rules.ts'
import * as workPlans from '../budgeting/feasibility/plan-rules.ts'
import * as feasibility from '../budgeting/feasibility/rules.ts'
import * as property from '../budgeting/verification/property-rules.ts'
import * as budgeting from '../budgeting/rules.ts'
import * as useReports from '../contributions/report-rules.ts'
import * as contributions from '../contributions/rules.ts'
import * as contributionTerms from '../contributions/terms/rules.ts'
import * as contributionUse from '../contributions/use/rules.ts'
import * as fiscalYear from '../fiscal-year/rules.ts'
import * as audit from '../audit/rules.ts'
import * as ledger from '../ledger/rules.ts'
import * as decisions from '../registry/decision-rules.ts'
import * as registry from '../registry/rules.ts'
import * as staff from '../registry/staff-rules.ts'
import * as territories from '../registry/territory-rules.ts'
import * as tokens from '../registry/token-rules.ts'
import * as reporting from '../reporting/rules.ts'
import * as contracts from '../spending/contracts/contract-rules.ts'
import * as debts from '../spending/debt-rules.ts'
import * as reversals from '../spending/reversal-rules.ts'
import * as spending from '../spending/rules.ts'
import type { Rule } from './rule.ts'

/** One room's rules, in the order in which they stand there. */
export interface Chapter { readonly room: string, readonly rules: readonly Rule<never>[] }

type Module = Readonly<Record<string, unknown>>

const isRule = (value: unknown): value is Rule<never> => typeof value === 'object' && value !== null && 'cites' in value && 'holds' in value

// A rule that another room borrows is told once, where it is made.
const told = new Set<string>()

function rulesIn (...modules: Module[]): Rule<never>[] {
  const all = modules.flatMap(module => Object.values(module)).flatMap(value => Array.isArray(value) ? value as unknown[] : [value]).filter(isRule)
  const own = all.filter(rule => !told.has(rule.id))
  own.forEach(rule => told.add(rule.id))
  return [...new Map(own.map(rule => [rule.id, rule])).values()].sort((a, b) => a.id < b.id ? -1 : 1)
}

/** The table of contents of all rules, room by room. Whatever a rules file exports is in it. */
export const chapters: readonly Chapter[] = [
  { room: 'ledger', rules: rulesIn(ledger) },
  { room: 'audit', rules: rulesIn(audit) },
  { room: 'registry', rules: rulesIn(registry, decisions, staff, tokens, territories) },
  { room: 'budgeting', rules: rulesIn(elections, budgeting, appropriations, opinions, regulations, extensions, lots, workPlans, feasibility, property) },
  { room: 'proposals', rules: rulesIn(proposals, corrections, mergers, pairs) },
  { room: 'verification', rules: rulesIn(verification, verdicts, finalLists, checks) },
  { room: 'voting', rules: rulesIn(voting, ballots, paperBallots, pollOpening) },
  { room: 'contributions', rules: rulesIn(contributionTerms, contributions, contributionUse, useReports) },
  { room: 'spending', rules: rulesIn(spending, contracts, debts, reversals) },
  { room: 'execution', rules: rulesIn(awards, amendments, awardChanges, milestones, projectEnds, promotions, spareFunds, executionReports) },
  { room: 'fiscal-year', rules: rulesIn(fiscalYear) },
  { room: 'reporting', rules: rulesIn(reporting) }
]
