import { factsOf } from './head.ts'
import { labels } from './labels.ts'
import type { LifeReport } from './life-report.ts'
import type { Heading, Language } from './report.ts'
import type { Sheet } from './sheet.ts'

/** A cycle's life laid out on one page, a step in each row. */
export function lifeSheet (report: LifeReport & Heading, language: Language): Sheet {
  const words = labels[language]
  const { title, columns, steps, notes } = words.life
  return {
    title,
    facts: factsOf(report, language),
    columns: [{ label: columns.step, kind: 'text' }, { label: columns.from, kind: 'day' }, { label: columns.until, kind: 'day' }, { label: columns.count, kind: 'number' }, { label: columns.amount, kind: 'money' }],
    rows: report.steps.map(({ step, from, until, count, amount }) => ({ cells: [steps[step], from, until === from ? undefined : until, count, amount] })),
    notes: [...notes, ...(report.cycle.demonstration ? [words.demonstration] : [])]
  }
}
