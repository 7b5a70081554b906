import type { BudgetReport } from './budget-report.ts'
import { figureNames } from './figures.ts'
import type { ShownFigures } from './figures.ts'
import { factsOf, named } from './head.ts'
import { labels } from './labels.ts'
import type { Heading, Language } from './report.ts'
import type { Row, Sheet } from './sheet.ts'

/** Budget against actual laid out: the total, then each pool with what no project has and its projects. */
export function budgetSheet (report: BudgetReport & Heading, language: Language): Sheet {
  const words = labels[language]
  const { budget: { title, level, levels, figures, unallocated, notes } } = words
  const amounts = (line: ShownFigures) => figureNames.map(name => line[name])
  const rows = report.pools.flatMap((pool): Row[] => [
    { level: 'group', cells: [levels.pool, pool.code, named(pool.name, language), ...amounts(pool)] },
    ...pool.projects.map(project => ({ cells: [levels.project, project.code, project.title, ...amounts(project)] })),
    { cells: [levels.unallocated, pool.code, unallocated, ...figureNames.map(name => name === 'free' ? pool.unallocated : undefined)] }
  ])
  return {
    title,
    facts: factsOf(report, language),
    columns: [
      { label: level, kind: 'text', csvOnly: true }, { label: words.code, kind: 'text' }, { label: words.name, kind: 'text' }, ...figureNames.map(name => ({ label: figures[name], kind: 'money' as const }))
    ],
    rows: [...rows, { level: 'total', cells: [levels.total, '', levels.total, ...amounts(report.total)] }],
    notes: [...notes, ...(report.cycle.demonstration ? [words.demonstration] : [])]
  }
}
