/** How grave a finding is. */
export type Severity = 'remark' | 'deficiency' | 'violation'

/** What a finding may be about, by the kind that ids show. */
export const subjects = ['entry', 'decision', 'fund', 'purpose', 'contribution', 'voucher', 'cycle', 'project', 'publication'] as const
export type Subject = (typeof subjects)[number]

/** A finding of an auditor: the text may have been erased since. */
export interface Finding {
  readonly id: number
  readonly subject: string
  readonly severity: Severity
  readonly text?: string
  readonly madeBy: number
  readonly auditSeq: number
}
