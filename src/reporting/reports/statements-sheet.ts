import { tellDay } from '../../budgeting/feasibility/gantt-texts.ts'
import { factsOf, named } from './head.ts'
import { labels } from './labels.ts'
import type { Heading, Language } from './report.ts'
import type { Row, Sheet } from './sheet.ts'
import type { StatementsReport } from './statements-report.ts'

/** The statements of pools laid out, one under the other: opening, every entry with its decision and the balance, closing. */
export function statementsSheet (report: StatementsReport & Heading, language: Language): Sheet {
  const { statements: { title, from, columns, kinds, opening, closing, decision, reverses, notes } } = labels[language]
  return {
    title,
    facts: [...factsOf(report, language), [from, tellDay(report.from, language)]],
    columns: [
      { label: columns.pool, kind: 'text' }, { label: columns.on, kind: 'day' }, { label: columns.entry, kind: 'text' }, { label: columns.what, kind: 'text' }, { label: columns.projects, kind: 'text' },
      { label: columns.decision, kind: 'text' }, { label: columns.amount, kind: 'money' }, { label: columns.balance, kind: 'money' }
    ],
    rows: report.pools.flatMap((pool): Row[] => [
      { level: 'group', cells: [`${pool.code} ${named(pool.name, language)}`, report.from, '', opening, '', '', '', pool.opening] },
      ...pool.lines.map(line => ({
        cells: [
          pool.code, line.on, line.entry, line.reverses === undefined ? kinds[line.kind] ?? line.kind : `${kinds[line.kind] ?? line.kind}: ${reverses(line.reverses)}`, line.projects.join(' '),
          line.decision === undefined ? '' : decision(line.decision.number, tellDay(line.decision.adopted_on, language)), line.amount, line.balance
        ]
      })),
      { level: 'total', cells: [pool.code, report.as_of, '', closing, '', '', '', pool.closing] }
    ]),
    notes
  }
}
