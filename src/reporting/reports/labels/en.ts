import { pointMarks } from '../../../budgeting/tally/explain/numbers.ts'
import type { Labels } from '../labels.ts'

/** English. */
export const en: Labels = {
  marks: pointMarks,
  head: { cycle: 'Cycle', fund: 'Fund', year: 'Budget year', asOf: 'At the end of', knownAt: 'As recorded by', publication: 'Publication', currency: 'Currency' },
  demonstration: 'Demonstration: the election was held elsewhere, in foreign money at an assumed rate.',
  nothing: 'There is nothing.',
  total: 'Total',
  code: 'Code',
  name: 'Name',
  budget: {
    title: 'Budget against actual',
    level: 'Level',
    levels: { pool: 'Pool', project: 'Project', total: 'Total' },
    figures: {
      original: 'Original',
      amendments: 'Changes',
      final: 'Final',
      committed: 'Committed',
      spent: 'Spent',
      paid: 'Paid',
      owed: 'Owed',
      retained: 'Retained',
      penalties: 'Penalties',
      free: 'Free',
      lapsed: 'Lapsed'
    },
    unallocated: 'Unallocated',
    notes: [
      'Original + changes = final = free + committed + spent + lapsed.',
      'Spent is what was accepted: paid + owed + retained until the work has proved itself + kept as a penalty.',
      'Committed is what is promised under contracts and not accepted yet.'
    ]
  }
}
