import { factsOf } from './head.ts'
import { labels } from './labels.ts'
import type { Heading, Language } from './report.ts'
import type { ScheduleReport } from './schedule-report.ts'
import type { Sheet } from './sheet.ts'

/** The plan against the calendar laid out: the projects in the order of the ballot, what is late marked. */
export function scheduleSheet (report: ScheduleReport & Heading, language: Language): Sheet {
  const words = labels[language]
  const { title, states, columns, totals, notes } = words.schedule
  const shown = (['running', 'completed', 'abandoned', 'not_completed'] as const).filter(state => report.totals[state] > 0)
  return {
    title,
    facts: [
      ...factsOf(report, language), [totals.projects, String(report.totals.projects)], ...shown.map(state => [states[state], String(report.totals[state])] as const), [totals.late, String(report.totals.late)]
    ],
    columns: [
      { label: columns.pool, kind: 'text' }, { label: words.code, kind: 'text' }, { label: words.name, kind: 'text' }, { label: columns.state, kind: 'text' }, { label: columns.awarded, kind: 'day' },
      { label: columns.tasks, kind: 'number' }, { label: columns.accepted, kind: 'number' }, { label: columns.planned, kind: 'day' }, { label: columns.expected, kind: 'day' }, { label: columns.ended, kind: 'day' },
      { label: columns.due, kind: 'day' }, { label: columns.days, kind: 'number', lateness: true }, { label: columns.since, kind: 'day', lateness: true }
    ],
    rows: report.projects.map(({ pool, code, title, state, awarded_on: awarded, tasks, planned_on: planned, expected_on: expected, ended_on: ended, contract_due_on: due, late }) => ({
      late: late !== undefined,
      cells: [pool, code, title, states[state], awarded, tasks?.planned, tasks?.accepted, planned, expected, ended, due, late?.days, late?.since]
    })),
    notes
  }
}
