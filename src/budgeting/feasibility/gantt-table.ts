import { countDays, tellDay, texts, type Language } from './gantt-texts.ts'
import type { Verdict } from './check.ts'
import { nameOf } from './findings.ts'
import type { ScheduledTask } from './schedule.ts'

/** The picture of a plan in words: a caption, the heads of the columns, and one row for each task. */
export interface PlanTable { readonly caption: string, readonly head: readonly string[], readonly rows: readonly (readonly string[])[] }

/** The same that the picture shows, for whoever does not see it. */
export function tablePlan (verdict: Verdict, language: Language): PlanTable {
  const { head, yes, no, late, added } = texts[language]
  const day = (on: string | undefined) => on === undefined ? late : tellDay(on, language)
  return {
    caption: `${texts[language].title}. ${summary(verdict, language).join('. ')}.`,
    head,
    rows: verdict.tasks.map(task => [
      nameOf(task.name, language),
      day(task.earliestStart),
      day(task.earliestFinish),
      day(task.latestStart),
      day(task.latestFinish),
      countDays(task.days, task.unit, language),
      task.float === undefined ? '' : countDays(task.float, task.unit, language),
      task.critical ? yes : no,
      seasonOf(task, language),
      task.added === undefined ? '' : `${added[task.added.by]}: ${task.added.ground}`
    ])
  }
}

/** What the plan comes to, in a few sentences without their points. */
export function summary ({ doneOn, daysToSpare, lastOn, tasks, criticalPath, provisional }: Verdict, language: Language): string[] {
  const text = texts[language]
  const names = new Map(tasks.map(({ id, name }) => [id, nameOf(name, language)]))
  return [
    doneOn === undefined || daysToSpare === undefined
      ? `${text.notDone} ${tellDay(lastOn, language)}`
      : `${text.doneOn}: ${tellDay(doneOn, language)}; ${countDays(Math.abs(daysToSpare), 'any', language)} ${daysToSpare < 0 ? text.missing : text.spare}`,
    `${text.lastDay}: ${tellDay(lastOn, language)}`,
    `${text.path}: ${criticalPath.map(id => names.get(id)).join(' → ')}`,
    ...(provisional.length === 0 ? [] : [`${text.provisional} ${provisional.join(', ')}`])
  ]
}

export function seasonOf ({ season }: ScheduledTask, language: Language): string {
  if (season === undefined) return ''
  const { waits, pauses } = texts[language]
  return [
    ...(season.waited > 0 ? [`${waits}: ${countDays(season.waited, 'any', language)}`] : []),
    ...season.pauses.map(({ from, until }) => `${pauses}: ${tellDay(from, language)} – ${tellDay(until, language)}`)
  ].join('; ')
}
