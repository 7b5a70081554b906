import { formatMoney } from '../../ledger/money.ts'
import type { Change } from '../feasibility/changes.ts'
import type { Verdict } from '../feasibility/check.ts'

/** What a feasibility check said, as it is hashed, kept and shown: every rule with its article and numbers, and what would mend it. */
export function verdictTold ({ feasible, firstOn, endsOn, lastOn, doneOn, daysToSpare, rules, criticalPath, cost, changes, provisional }: Verdict): object {
  return {
    feasible,
    first_on: firstOn,
    ends_on: endsOn,
    last_on: lastOn,
    ...(doneOn === undefined ? {} : { done_on: doneOn }),
    ...(daysToSpare === undefined ? {} : { days_to_spare: daysToSpare }),
    rules: rules.map(({ rule, holds, because }) => ({ rule: rule.id, article: rule.cites.article, holds, because })),
    critical_path: [...criticalPath],
    cost: { total: formatMoney(cost.total), asked: formatMoney(cost.asked) },
    changes: changes.map(changeTold),
    provisional: [...provisional]
  }
}

function changeTold (change: Change): object {
  const { kind, doneOn, mends, leaves } = change
  const what = change.kind === 'start_earlier'
    ? { working_days: change.workingDays, tasks: [...change.tasks] }
    : change.kind === 'shorten'
      ? { task: change.task, days: change.days, unit: change.unit }
      : change.kind === 'shorten_all' ? { percent: change.percent } : { amount: formatMoney(change.amount) }
  return { kind, ...what, ...(doneOn === undefined ? {} : { done_on: doneOn }), mends: [...mends], leaves: [...leaves] }
}
