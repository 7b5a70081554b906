import type { Kopecks } from '../../ledger/money.ts'

/** An awarded project that has not ended when its year does: what was accepted of it, what lapses, and the report that says why, once there is one. */
export interface Unfinished {
  readonly projectId: number
  readonly code: string
  readonly fund: string
  readonly delivered: Kopecks
  readonly lapsed: Kopecks
  readonly reportId?: number
}

/** Why a project will not be completed by the end of its year, and what it delivered; absent what was erased. */
export interface UnfinishedReport { readonly id: number, readonly reason?: string, readonly delivered?: string }

/** What a close found unspent in the fund of a cycle, or took in as penalties (Art. 38). */
export interface Spare { readonly fundId: number, readonly fund: string, readonly source: 'unspent' | 'penalties', readonly amount: Kopecks }
