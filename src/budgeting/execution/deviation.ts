import type { Kopecks } from '../../ledger/money.ts'

/** Where the Rada deviates from the vote: what a project gets instead of what the vote gives it, 0 for nothing, and why. */
export interface DeviationWish { readonly projectId: number, readonly amount: Kopecks, readonly reason: string }

/** A deviation beside what the vote gave the project. The reason is absent when it was erased. */
export interface Deviation extends Omit<DeviationWish, 'reason'> { readonly voted: Kopecks, readonly decisionId: number, readonly reason?: string }

/** A project of the pool that is awarded, and what the vote gives it. */
export interface Voted { readonly id: number, readonly code: string, readonly title: string, readonly externalId: string, readonly cost: Kopecks, readonly voted: Kopecks }

/** What each project gets: as the vote gives it but for the deviations. Projects that get nothing are left out. */
export function awardedWith (projects: readonly Voted[], deviations: readonly DeviationWish[]): (Voted & { readonly amount: Kopecks })[] {
  const instead = new Map(deviations.map(({ projectId, amount }) => [projectId, amount]))
  return projects.map(project => ({ ...project, amount: instead.get(project.id) ?? project.voted })).filter(({ amount }) => amount > 0)
}
