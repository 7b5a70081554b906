import { contractFigures } from './commitments-report.ts'
import { whenOf } from './head.ts'
import { labels } from './labels.ts'
import type { Heading, Language } from './report.ts'
import type { Sheet } from './sheet.ts'
import type { SuppliersReport } from './suppliers-report.ts'

/** The register of suppliers laid out: each with its contracts, then their sum. */
export function suppliersSheet (report: SuppliersReport & Heading, language: Language): Sheet {
  const { suppliers: { title, columns, kinds }, commitments: { columns: named, figures, notes }, total } = labels[language]
  const line = ({ contracts, late, ...amounts }: SuppliersReport['total']) => [contracts, late, ...contractFigures.map(name => amounts[name])]
  return {
    title,
    facts: whenOf(report, language),
    columns: [
      { label: named.unp, kind: 'text' }, { label: named.supplier, kind: 'text' }, { label: columns.kind, kind: 'text' }, { label: columns.contracts, kind: 'number' }, { label: columns.late, kind: 'number', lateness: true },
      ...contractFigures.map(name => ({ label: figures[name], kind: 'money' as const }))
    ],
    rows: report.suppliers.length === 0
      ? []
      : [
          ...report.suppliers.map(supplier => ({ late: supplier.late > 0, cells: [supplier.unp, supplier.name, kinds[supplier.kind], ...line(supplier)] })),
          { level: 'total', cells: ['', total, '', ...line(report.total)] }
        ],
    notes
  }
}
