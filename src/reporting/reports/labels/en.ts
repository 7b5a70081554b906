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
    levels: { pool: 'Pool', project: 'Project', unallocated: 'Rest of the pool', total: 'Total' },
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
  },
  schedule: {
    title: 'Plan against calendar',
    states: { running: 'Running', completed: 'Completed', abandoned: 'Given up', not_completed: 'Not completed' },
    columns: { pool: 'Pool', state: 'State', awarded: 'Awarded', tasks: 'Tasks', accepted: 'Accepted', planned: 'Planned', expected: 'Expected', ended: 'Ended', due: 'Due by contract', days: 'Days late', since: 'Late since' },
    totals: { projects: 'Projects', late: 'Late' },
    notes: ['Progress is what was accepted of the plan, not a number that somebody typed in.', 'Without a work plan a project is late by the last day of its contracts.']
  },
  commitments: {
    title: 'Commitments under contracts',
    columns: { contract: 'Contract', project: 'Project', unp: 'УНП', supplier: 'Supplier', subject: 'Subject', state: 'State', signed: 'Signed', due: 'Due', days: 'Days late', tender: 'Tender', ocid: 'OCID' },
    states: { signed: 'Signed', running: 'Running', accepted: 'Accepted', settled: 'Settled', terminated: 'Terminated' },
    figures: { price: 'Price', committed: 'Promised', accepted: 'Accepted', paid: 'Paid', penalties: 'Penalties', retained: 'Retained', owed: 'Owed', left_to_accept: 'Left to accept' },
    notes: ['Accepted = paid + owed + retained + penalties.', 'A contract is late when its last day has passed and not all is accepted.']
  },
  suppliers: {
    title: 'Register of suppliers',
    columns: { kind: 'Kind', contracts: 'Contracts', late: 'Late' },
    kinds: { organisation: 'Organisation', person: 'Person' }
  },
  statements: {
    title: 'Statement of the pool',
    from: 'From',
    columns: { pool: 'Pool', on: 'Date', entry: 'Entry', what: 'What happened', projects: 'Projects', decision: 'Decision', amount: 'Amount', balance: 'Unallocated' },
    kinds: { appropriation: 'Appropriation', amendment: 'Appropriation amended', award: 'Awarded to winners', award_change: 'Award changed', savings: 'Savings given back', promotion: 'Given to the reserve list', closing: 'Lapsed with the year', reversal: 'Reversal' },
    opening: 'Opening',
    closing: 'Closing',
    decision: (number, on) => `${number} of ${on}`,
    reverses: entry => `reverses ${entry}`,
    notes: ['Above zero the pool got money; below zero it gave it to projects, or it lapsed.']
  },
  life: {
    title: 'The cycle on one page',
    columns: { step: 'Step', from: 'From', until: 'Until', count: 'How many', amount: 'Amount' },
    steps: {
      decided: 'The Rada decided to hold the cycle',
      submitted: 'Proposals submitted',
      verdicts: 'Proposals that passed verification',
      final_list: 'Projects on the final list',
      voted: 'People who voted',
      tallied: 'Votes counted, winners',
      appropriated: 'Appropriated',
      amended: 'Appropriation amended',
      awarded: 'Given to projects',
      contracted: 'Contracts signed',
      changed: 'Awards changed',
      accepted: 'Works accepted (acts)',
      paid: 'Paid (payments)',
      completed: 'Projects completed',
      abandoned: 'Projects given up',
      saved: 'Savings given back to the pool',
      promoted: 'Projects taken from the reserve list',
      not_completed: 'Projects not completed by the end of the year',
      closed: 'Year closed, lapsed',
      reported: 'The execution report approved by the Rada',
      spare_used: 'Spare funds used'
    },
    notes: ['Amounts are Belarusian roubles. The number of votes is not shown where it would tell what a few people chose.']
  }
}
