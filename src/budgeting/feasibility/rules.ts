import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import { formatMoney } from '../../ledger/money.ts'
import { distance, nameOf, type Findings } from './findings.ts'
import type { CostLine, SourceKind } from './plan.ts'

/** A rule of feasibility tells its numbers whether it holds or not. */
export type FeasibilityRule = Rule<Findings>

const list = (texts: readonly string[]) => texts.length <= 10 ? texts.join('; ') : `${texts.slice(0, 10).join('; ')}; and ${texts.length - 10} more`
const numbered = (facts: Findings, wrong: (line: CostLine, index: number) => boolean) => facts.cost.lines.flatMap((line, index) => wrong(line, index) ? [`cost/lines/${index} (${line.name})`] : [])

export const completedWithinThePeriod: FeasibilityRule = {
  id: 'completed-within-the-period',
  cites: cite.oneBudgetPeriod,
  says: 'All is accepted and paid by 31 December of the budget period, less the buffer of the Regulation.',
  holds: ({ spare }) => spare >= 0,
  because ({ doneOn, lastOn, buffer, until, acceptedOn, endsOn, longestWait, spare }) {
    const less = `(31 December less ${buffer} days)`
    const limit = `${lastOn} ${less}`
    if (doneOn === undefined) return `Not everything is accepted and paid by ${until}; the last day is ${limit}.`
    const told = [`All is accepted and paid on ${doneOn}, ${spare === 0 ? `the last day ${less}` : distance(doneOn, lastOn, limit)}`]
    if (spare < 0 && acceptedOn !== undefined) told.push(`acceptance on ${acceptedOn}, ${distance(acceptedOn, endsOn, "the period's end")}`)
    if (spare < 0 && longestWait !== undefined) told.push(`longest wait: ${longestWait.name}, ${longestWait.days} ${longestWait.unit} days${longestWait.out_of_season === true ? ' out of season' : ''}`)
    return `${told.join('; ')}.`
  },
  remedy: 'Start earlier, shorten a task of the critical path, or make the project smaller.'
}

export const seasonsFitThePeriod: FeasibilityRule = {
  id: 'seasons-fit-the-period',
  cites: cite.oneBudgetPeriod,
  says: 'A task that depends on a season is finished in the seasons of the budget period; outside them it neither starts nor runs.',
  holds: ({ seasonal, endsOn }) => seasonal.every(({ finishOn }) => finishOn !== undefined && finishOn <= endsOn),
  because ({ seasonal, until }) {
    if (seasonal.length === 0) return 'No task depends on a season.'
    return `${list(seasonal.map(({ name, finishOn, waited, paused, pauses }) => {
      const pause = pauses.map(({ from, until }) => `${from} to ${until}`).join(', ')
      return `${name} ${finishOn === undefined ? `is not finished by ${until}` : `is finished on ${finishOn}`}, waits ${waited} days for its season and pauses ${paused}${pause === '' ? '' : ` (${pause})`}`
    }))}.`
  },
  remedy: 'Begin the work early enough in its season, or choose work that can be done in the cold.'
}

export const acceptedAndPaid: FeasibilityRule = {
  id: 'accepted-and-paid',
  cites: cite.oneBudgetPeriod,
  says: 'Whatever is made leads to an acceptance, and every acceptance to a payment.',
  holds: ({ notAccepted, notPaid }) => notAccepted.length === 0 && notPaid.length === 0,
  because ({ notAccepted, notPaid }) {
    if (notAccepted.length + notPaid.length === 0) return 'Everything that is made is accepted, and paid after that.'
    return [notAccepted.length > 0 ? `No acceptance follows ${list(notAccepted)}.` : '', notPaid.length > 0 ? `No payment follows ${list(notPaid)}.` : ''].filter(text => text !== '').join(' ')
  },
  remedy: 'Add a task of kind acceptance, and one of kind payment after it.'
}

export const completeInItself: FeasibilityRule = {
  id: 'complete-in-itself',
  cites: cite.oneBudgetPeriod,
  says: 'A project is complete in itself: it is no stage of something that needs a later one.',
  holds: ({ laterStage, nothingMade }) => laterStage === undefined && !nothingMade,
  because ({ laterStage, nothingMade }) {
    if (laterStage !== undefined) return `A later stage has to follow: ${laterStage}`
    return nothingMade ? 'The plan has neither works nor a delivery: what it prepares would be made later.' : 'No later stage has to follow.'
  },
  remedy: 'Propose what can be used as soon as the period is over.'
}

export const noCommitmentBeyond: FeasibilityRule = {
  id: 'no-commitment-beyond-the-period',
  cites: cite.oneBudgetPeriod,
  says: 'No line of the cost pays for anything beyond the budget period.',
  holds: ({ cost, endsOn }) => cost.lines.every(({ lasts_until: until }) => until === undefined || until <= endsOn),
  because (facts) {
    const beyond = facts.cost.lines.flatMap(({ name, lasts_until: until }, index) => until !== undefined && until > facts.endsOn ? [`cost/lines/${index} (${name}) lasts until ${until}`] : [])
    return beyond.length === 0 ? `No line reaches beyond ${facts.endsOn}.` : `The period ends on ${facts.endsOn}; ${list(beyond)}.`
  },
  remedy: 'Pay from this project only for the period, and name who bears the rest as upkeep.'
}

export const linesSumExactly: FeasibilityRule = {
  id: 'lines-sum-exactly',
  cites: cite.exactCosts,
  says: 'A stated total is the exact sum of the lines, to the kopeck.',
  holds: ({ priced: { total, stated } }) => stated === undefined || stated === total,
  because: ({ priced: { total, stated } }) => `The sum of the lines is ${formatMoney(total)}${stated === undefined ? '' : `; ${formatMoney(stated)} is stated`}.`,
  remedy: 'State the sum, or leave the total out.'
}

export const everyLineHasASource: FeasibilityRule = {
  id: 'every-line-has-a-source',
  cites: cite.exactCosts,
  says: 'Every line of a cost names who pays it, and money from elsewhere names where it was promised.',
  holds: facts => numbered(facts, without).length === 0 && numbered(facts, unpromised).length === 0,
  because (facts) {
    const [lacking, loose] = [numbered(facts, without), numbered(facts, unpromised)]
    if (lacking.length + loose.length === 0) return 'Every line has a source.'
    return [lacking.length > 0 ? `Without a source: ${list(lacking)}.` : '', loose.length > 0 ? `Without a promise of the money from elsewhere: ${list(loose)}.` : ''].filter(text => text !== '').join(' ')
  },
  remedy: 'Name the pool, or another source with the decision or letter that promises it.'
}

const without = ({ sources = [] }: CostLine) => sources.length === 0
const unpromised = ({ sources = [] }: CostLine) => sources.some(({ from, reference }) => from !== ('pool' satisfies SourceKind) && reference === undefined)

export const sourcesCoverTheLine: FeasibilityRule = {
  id: 'sources-cover-the-line',
  cites: cite.exactCosts,
  says: 'The sources of a line give exactly what it costs.',
  holds: ({ priced }) => priced.lines.every(({ amount, covered }) => covered === undefined || covered === amount),
  because ({ priced, cost }) {
    const wrong = priced.lines.flatMap(({ amount, covered }, index) => covered === undefined || covered === amount ? [] : [`cost/lines/${index} (${cost.lines[index]!.name}) costs ${formatMoney(amount)} and gets ${formatMoney(covered)}`])
    return wrong.length === 0 ? 'The sources give what the lines cost.' : `${list(wrong)}.`
  },
  remedy: 'With several sources give each an amount; they sum to the line.'
}

export const withinTheCap: FeasibilityRule = {
  id: 'within-the-cap',
  cites: cite.pbByRada,
  says: 'A project asks of its pool no more than the Regulation allows for one project, and no less.',
  holds: ({ priced: { asked }, pool: { least = 0, most = Infinity } }) => least <= asked && asked <= most,
  because ({ priced: { asked }, pool: { least, most } }) {
    const bounds = [least === undefined ? '' : `at least ${formatMoney(least)}`, most === undefined ? '' : `at most ${formatMoney(most)}`].filter(text => text !== '')
    return `The project asks for ${formatMoney(asked)}; ${bounds.length === 0 ? 'the Regulation sets no bounds' : `one project asks for ${bounds.join(' and ')}`}.`
  },
  remedy: 'Cut the cost, or find money elsewhere for a part of it.'
}

export const withinThePool: FeasibilityRule = {
  id: 'within-the-pool',
  cites: cite.pbByRada,
  says: 'A project asks for no more than its pool has.',
  holds: ({ priced: { asked }, pool: { budget } }) => asked <= budget,
  because: ({ priced: { asked }, pool: { budget, name } }) => `The project asks for ${formatMoney(asked)}; the pool ${nameOf(name, 'en')} has ${formatMoney(budget)}.`,
  remedy: 'Cut the cost, or find money elsewhere for a part of it.'
}

export const withinTheCategory: FeasibilityRule = {
  id: 'within-the-category',
  cites: cite.pbByRada,
  says: 'A project asks for no more than the budget of its local issue, where the Regulation gives that one of its own.',
  holds: ({ priced: { asked }, pool: { category } }) => category === undefined || asked <= category.budget,
  because: ({ priced: { asked }, pool: { category } }) => category === undefined ? 'Its local issue has no budget of its own.' : `The project asks for ${formatMoney(asked)}; ${nameOf(category.name, 'en')} has ${formatMoney(category.budget)} in all pools.`,
  remedy: 'Cut the cost, or find money elsewhere for a part of it.'
}

export const upkeepHasAPayer: FeasibilityRule = {
  id: 'upkeep-has-a-payer',
  cites: cite.upkeepBorne,
  says: 'The yearly upkeep is stated, and somebody named bears it.',
  holds: ({ upkeep }) => upkeep !== undefined && (upkeep.yearly === 0 || upkeep.payer !== undefined),
  because ({ upkeep }) {
    if (upkeep === undefined) return 'The upkeep is not stated.'
    return `The upkeep is ${formatMoney(upkeep.yearly)} a year${upkeep.yearly === 0 ? '' : upkeep.payer === undefined ? ', and nobody is named to bear it' : `, borne by ${upkeep.payer}`}.`
  },
  remedy: 'State what keeping it costs each year (0.00 when nothing) and name the body that bears it.'
}

export const noDoubleFunding: FeasibilityRule = {
  id: 'no-double-funding',
  cites: cite.paidOnce,
  says: 'No line of the cost falls under a line that the budget has for the same already.',
  holds: ({ cost, budgetHas }) => !cost.lines.some(({ budget_line: line }) => budgetHas.some(had => had.line === line)),
  because ({ cost, budgetHas }) {
    const twice = cost.lines.flatMap(({ name, budget_line: line }, index) => budgetHas.filter(had => had.line === line).map(had => `cost/lines/${index} (${name}) falls under ${had.line}, which pays for ${had.pays_for}`))
    return twice.length === 0 ? `None of ${budgetHas.length} lines of the budget pays for the same.` : `${list(twice)}.`
  },
  remedy: 'Take out what the budget pays for already.'
}

export const propertyDecided: FeasibilityRule = {
  id: 'property-is-decided-on',
  cites: cite.propertyGivenAway,
  says: 'Communal property is given away or encumbered only as the Rada has decided.',
  holds: ({ property }) => property === undefined || property.decision !== undefined,
  because ({ property }) {
    if (property === undefined) return 'No property is given away or encumbered.'
    return `The project gives away or encumbers: ${property.what}. ${property.decision === undefined ? 'No decision of the Rada that is in force lets it.' : `Decision ${property.decision} of the Rada lets it.`}`
  },
  remedy: 'Ask the Uprava to bring it before the Rada; the secretary records what that decided.'
}

/** What makes a project feasible within one budget period: all are told, whether they hold or not. */
export const feasibilityRules: readonly FeasibilityRule[] = [
  completedWithinThePeriod, seasonsFitThePeriod, acceptedAndPaid, completeInItself, noCommitmentBeyond,
  linesSumExactly, everyLineHasASource, sourcesCoverTheLine, withinTheCap, withinThePool, withinTheCategory, upkeepHasAPayer, noDoubleFunding, propertyDecided
]
