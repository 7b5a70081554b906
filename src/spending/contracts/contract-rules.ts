import { yearOf } from '../../calendar/civil-date.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import { formatMoney, MAX_KOPECKS } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { projectRuns } from '../rules.ts'
import { isUnp } from './unp.ts'

/** A taxpayer number that is to be registered, tidied, and who has it already. */
export interface SupplierFacts { readonly unp: string, readonly registered?: string }

export const unpValid: Rule<SupplierFacts> = {
  id: 'unp-valid',
  cites: cite.contracts,
  says: 'A supplier is known by a taxpayer number (УНП) whose last digit checks the others.',
  holds: ({ unp }) => isUnp(unp),
  because: ({ unp }) => `"${unp.slice(0, 20)}" is not a number that the tax office issues: nine characters, the ninth of which follows from the eight before it.`,
  remedy: 'Copy the number from the contract once more; the prefix УНП and Cyrillic letters may stay.'
}

export const supplierRegisteredOnce: Rule<SupplierFacts> = {
  id: 'supplier-registered-once',
  cites: cite.contracts,
  says: 'A supplier stands in the register once.',
  holds: ({ registered }) => registered === undefined,
  because: ({ unp, registered }) => `${unp} is ${registered}.`,
  remedy: 'Use that supplier; if it is called otherwise now, give it its new name.'
}

export const supplierRules: readonly Rule<SupplierFacts>[] = [unpValid, supplierRegisteredOnce]

/** The dates of a contract that is registered, or changed. */
export interface TermFacts { readonly signedOn: CivilDate, readonly dueOn: CivilDate, readonly today: CivilDate }

export const contractIsSigned: Rule<TermFacts> = {
  id: 'contract-is-signed',
  cites: cite.contracts,
  says: 'A contract, and what changes or ends it, is registered once it is signed: not with a day to come.',
  holds: ({ signedOn, today }) => signedOn <= today,
  because: ({ signedOn, today }) => `It is dated ${signedOn}, and today is ${today}.`,
  remedy: 'Register it on the day of its signature or later.'
}

export const dueAfterSigning: Rule<TermFacts> = {
  id: 'contract-due-after-signing',
  cites: cite.contracts,
  says: 'The last day of a contract is not before the day of its signature.',
  holds: ({ signedOn, dueOn }) => signedOn <= dueOn,
  because: ({ signedOn, dueOn }) => `It is signed on ${signedOn} and due on ${dueOn}.`,
  remedy: 'Correct one of the two dates.'
}

export const termRules: readonly Rule<TermFacts>[] = [contractIsSigned, dueAfterSigning]

/** The price of a contract beside those of all others, whoever they are with. */
export interface TogetherFacts { readonly price: Kopecks, readonly others: Kopecks }

export const contractsWithinBounds: Rule<TogetherFacts> = {
  id: 'contracts-within-bounds',
  cites: cite.doubleEntry,
  says: 'All contracts together cost no more than the ledger can hold to the kopeck, so that their register can always be added up.',
  holds: ({ price, others }) => price <= MAX_KOPECKS - others,
  because: ({ price, others }) => `The other contracts leave ${formatMoney(Math.max(0, MAX_KOPECKS - others))}; the price is ${formatMoney(price)}.`,
  remedy: 'Check the price.'
}

/** A contract for an awarded project: its dates, its price, and what the project has for contracts. */
export interface ProjectContractFacts extends TermFacts {
  readonly project: { readonly code: string, readonly fundCode: string, readonly budgetYear: number, readonly awardedOn?: CivilDate, readonly ended?: { readonly ending: string, readonly on: CivilDate } }
  readonly price: Kopecks
  /** What is allocated to the project now. */
  readonly allocated: Kopecks
  /** The prices of its other contracts; of one that was terminated what was accepted or is promised still. */
  readonly contracted: Kopecks
}

export const contractAfterAward: Rule<ProjectContractFacts> = {
  id: 'contract-after-award',
  cites: cite.pbByRada,
  says: 'A contract for a project is signed after the Rada has awarded it.',
  holds: ({ project, signedOn }) => project.awardedOn !== undefined && project.awardedOn <= signedOn,
  because: ({ project, signedOn }) => project.awardedOn === undefined
    ? `${project.code} of ${project.fundCode} has no award.`
    : `${project.code} of ${project.fundCode} was awarded on ${project.awardedOn}; the contract is of ${signedOn}.`,
  remedy: 'Record the award first; what was signed before it binds nobody to pay from this money.'
}

export const contractInBudgetYear: Rule<ProjectContractFacts> = {
  id: 'contract-in-budget-year',
  cites: cite.oneBudgetPeriod,
  says: 'A contract for a project is signed and due within the one budget year of its cycle.',
  holds: ({ project, signedOn, dueOn }) => yearOf(signedOn) === project.budgetYear && yearOf(dueOn) === project.budgetYear,
  because: ({ project, signedOn, dueOn }) => `The budget year of ${project.code} of ${project.fundCode} is ${project.budgetYear}; the contract runs from ${signedOn} to ${dueOn}.`,
  remedy: 'Agree on a last day in that year; what is not finished by then ends with it.'
}

export const contractWithinAllocation: Rule<ProjectContractFacts> = {
  id: 'contract-within-allocation',
  cites: cite.radaApprovesBudget,
  says: 'The contracts of a project together cost no more than is allocated to it.',
  holds: ({ price, allocated, contracted }) => price <= allocated - contracted,
  because: ({ project, price, allocated, contracted }) => `${project.code} of ${project.fundCode} has ${formatMoney(allocated)} allocated, of which ${formatMoney(contracted)} is contracted; the price is ${formatMoney(price)}.`,
  remedy: 'Have the Rada change the award from a named source first, or agree on a lower price.'
}

/** What a contract for a project has to meet beyond its dates, in the order in which it refuses. */
export const projectContractRules: readonly Rule<ProjectContractFacts>[] = [contractAfterAward, projectRuns, contractInBudgetYear, contractWithinAllocation]

/** A contract that is to be used, changed or ended on a day. */
export interface StandingFacts { readonly contract: string, readonly signedOn: CivilDate, readonly terminatedOn?: CivilDate, readonly on: CivilDate }

export const contractStands: Rule<StandingFacts> = {
  id: 'contract-stands',
  cites: cite.contracts,
  says: 'Nothing new is promised under a contract that was terminated, and it is not changed any more.',
  holds: ({ terminatedOn }) => terminatedOn === undefined,
  because: ({ contract, terminatedOn }) => `${contract} was terminated on ${terminatedOn}.`,
  remedy: 'Sign a new contract.'
}

export const contractComesFirst: Rule<StandingFacts> = {
  id: 'contract-comes-first',
  cites: cite.contracts,
  says: 'What rests on a contract is not dated before its signature.',
  holds: ({ signedOn, on }) => signedOn <= on,
  because: ({ contract, signedOn, on }) => `${contract} was signed on ${signedOn}, after ${on}.`,
  remedy: 'Date it on the day of the signature or later.'
}

export const standingRules: readonly Rule<StandingFacts>[] = [contractStands, contractComesFirst]

/** A commitment, and whether it names a contract. */
export interface NeedsContractFacts { readonly project?: string, readonly contract?: string }

export const projectHasContract: Rule<NeedsContractFacts> = {
  id: 'project-has-contract',
  cites: cite.contracts,
  says: 'Money of a project of participatory budgeting is committed under a contract with a supplier.',
  holds: ({ project, contract }) => project === undefined || contract !== undefined,
  because: ({ project }) => `The commitment for ${project} names no contract.`,
  remedy: 'Register the supplier and the contract, and name it.'
}

/** A promise against the price of its contract. */
export interface PriceFacts { readonly contract: string, readonly price: Kopecks, readonly committed: Kopecks, readonly amount: Kopecks }

export const commitmentWithinPrice: Rule<PriceFacts> = {
  id: 'commitment-within-price',
  cites: cite.contracts,
  says: 'What is committed under a contract is together never more than its price.',
  holds: ({ price, committed, amount }) => amount <= price - committed,
  because: ({ contract, price, committed, amount }) => `The price of ${contract} is ${formatMoney(price)}, of which ${formatMoney(committed)} is committed, vouchers that await approval counted in; ${formatMoney(amount)} is more than is left.`,
  remedy: 'Lower the amount, or register the addendum that raises the price.'
}

export const priceCoversPromises: Rule<PriceFacts> = {
  id: 'price-covers-promises',
  cites: cite.contracts,
  says: 'An addendum does not lower the price below what is committed.',
  holds: ({ price, committed }) => committed <= price,
  because: ({ contract, price, committed }) => `Under ${contract} ${formatMoney(committed)} is committed, vouchers that await approval counted in; the new price is ${formatMoney(price)}.`,
  remedy: 'Release first what is not needed, or have the vouchers that wait rejected.'
}
