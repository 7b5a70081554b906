import { contractFigures } from './commitments-report.ts'
import type { CommitmentsReport, ShownContractFigures } from './commitments-report.ts'
import { factsOf } from './head.ts'
import { labels } from './labels.ts'
import type { Heading, Language } from './report.ts'
import type { Sheet } from './sheet.ts'

/** The list of commitments laid out: the contracts in the order of signature, then their sum. */
export function commitmentsSheet (report: CommitmentsReport & Heading, language: Language): Sheet {
  const { commitments: { title, columns, states, figures, notes }, total } = labels[language]
  const amounts = (line: ShownContractFigures) => contractFigures.map(name => line[name])
  return {
    title,
    facts: factsOf(report, language),
    columns: [
      { label: columns.contract, kind: 'text' }, { label: columns.project, kind: 'text' }, { label: columns.unp, kind: 'text' }, { label: columns.supplier, kind: 'text' }, { label: columns.subject, kind: 'text' },
      { label: columns.state, kind: 'text' }, { label: columns.signed, kind: 'day' }, { label: columns.due, kind: 'day', lateness: true }, { label: columns.days, kind: 'number', lateness: true },
      ...contractFigures.map(name => ({ label: figures[name], kind: 'money' as const })), { label: columns.tender, kind: 'text' }, { label: columns.ocid, kind: 'text' }
    ],
    rows: report.contracts.length === 0
      ? []
      : [
          ...report.contracts.map(line => ({
            late: line.late !== undefined,
            cells: [line.number, line.code, line.unp, line.name, line.subject, states[line.state], line.signed_on, line.due_on, line.late?.days, ...amounts(line), line.tender, line.ocid]
          })),
          { level: 'total', cells: [total, '', '', '', '', '', '', '', '', ...amounts(report.total), '', ''] }
        ],
    notes
  }
}
