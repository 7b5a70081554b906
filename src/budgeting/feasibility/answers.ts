import { formatMoney } from '../../ledger/money.ts'
import type { Change } from './changes.ts'
import type { Verdict } from './check.ts'
import { rounding } from './costs.ts'
import { DRAWS, method, type Drawn } from './draws.ts'
import { nameOf } from './findings.ts'
import { drawPlan } from './gantt.ts'
import { tablePlan } from './gantt-table.ts'
import type { Language } from './gantt-texts.ts'
import type { ScheduledTask } from './schedule.ts'

/** A verdict as the contract has it; names that the author did not give are in the language asked for. */
export function verdictAnswer (verdict: Verdict, year: number, language: Language) {
  const { cost: { lines, total, asked }, longestWait } = verdict
  return {
    budget_year: year,
    feasible: verdict.feasible,
    rules: verdict.rules.map(({ rule, holds, because }) => ({ rule: rule.id, article: rule.cites.article, says: rule.says, holds, because })),
    first_day: verdict.firstOn,
    last_day: verdict.lastOn,
    period_end: verdict.endsOn,
    done_on: verdict.doneOn,
    days_to_spare: verdict.daysToSpare,
    longest_wait: longestWait,
    tasks: verdict.tasks.map(task => taskAnswer(task, language)),
    critical_path: verdict.criticalPath,
    cost: {
      lines: lines.map(({ net, contingency, vat, amount }) => ({ net: formatMoney(net), contingency: formatMoney(contingency), vat: formatMoney(vat), amount: formatMoney(amount) })),
      total: formatMoney(total),
      asked_of_pool: formatMoney(asked),
      rounding
    },
    changes: verdict.changes.map(changeAnswer),
    provisional_years: verdict.provisional
  }
}

function taskAnswer ({ id, name, kind, unit, days, added, earliestStart, earliestFinish, latestStart, latestFinish, float, critical, season }: ScheduledTask, language: Language) {
  return {
    id,
    name: nameOf(name, language),
    kind,
    unit,
    days,
    added,
    earliest_start: earliestStart,
    earliest_finish: earliestFinish,
    latest_start: latestStart,
    latest_finish: latestFinish,
    float,
    critical,
    season: season && { waited_days: season.waited, paused_days: season.paused, pauses: season.pauses }
  }
}

function changeAnswer (change: Change) {
  const { kind, mends, leaves } = change
  const outcome = { done_on: change.doneOn, mends, leaves }
  switch (kind) {
    case 'start_earlier': return { change: kind, working_days: change.workingDays, tasks: change.tasks, ...outcome }
    case 'shorten': return { change: kind, task: change.task, days: change.days, unit: change.unit, ...outcome }
    case 'shorten_all': return { change: kind, percent: change.percent, ...outcome }
    case 'cut': return { change: kind, amount: formatMoney(change.amount), ...outcome }
  }
}

/** How probable it is to finish in the period: ten thousand draws give four decimals exactly. */
export function probabilityAnswer ({ draws, seed, inTime, doneBy }: Drawn) {
  const decimals = String(inTime).padStart(String(DRAWS).length - 1, '0')
  return { probability: inTime === draws ? '1.0000' : `0.${decimals}`, in_time: inTime, draws, seed, method, done_by: doneBy }
}

/** The picture, and its table for whoever does not see it. */
export function pictureAnswer (verdict: Verdict, language: Language) {
  return { language, svg: drawPlan(verdict, language), table: tablePlan(verdict, language) }
}
