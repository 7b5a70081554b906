import type { Election, VoteType } from './election.ts'
import { voteTypes } from './election.ts'
import type { Findings } from './findings.ts'
import { printHundredths, readHundredths, wholeHundredths } from './hundredths.ts'
import type { Section } from './sections.ts'

/** What META says: the election's own terms, and the two counts that the other sections must meet. */
export type Terms = Pick<Election, 'description' | 'currency' | 'budget' | 'rule' | 'voteType' | 'threshold' | 'meta'> & {
  lineOf: Map<string, number>
  projectCount?: number
  voteCount?: number
}

const obligatory = ['description', 'country', 'unit', 'instance', 'num_projects', 'num_votes', 'budget', 'vote_type', 'rule', 'date_begin', 'date_end']
// The keys of META that have a field of their own in an Election.
const ownFields = ['description', 'currency', 'num_projects', 'num_votes', 'budget', 'vote_type', 'rule', 'min_project_score_threshold']
const rules = ['greedy', 'greedy-no-skip', 'greedy-threshold', 'greedy-exclusive', 'greedy-custom', 'equalshares',
  'equalshares-comparison', 'equalshares/add1', 'equalshares/add1-comparison', 'unknown']

/** Reads META; refuses what is missing, double, or not a number where one is needed. */
export function readMeta (section: Section, findings: Findings): Terms {
  const { values, lineOf } = readPairs(section, findings)
  for (const key of obligatory) {
    if (!values.has(key)) findings.object(section.line, `META does not give ${key}.`, 'It is taken as not known.')
  }
  const value = (key: string) => values.get(key) ?? ''
  const line = (key: string) => lineOf.get(key) ?? section.line
  const budget = readBudget(value('budget'), line('budget'), findings)
  const voteType = value('vote_type') as VoteType
  if (!voteTypes.includes(voteType)) findings.refuse(line('vote_type'), `The vote_type ${shown(voteType)} is none of ${voteTypes.join(', ')}.`)
  const rule = value('rule') || 'unknown'
  if (!rules.includes(rule)) findings.warn(line('rule'), `The rule ${shown(rule)} is none that the format names.`)
  checkDates(values, line, findings)
  return {
    description: value('description'),
    currency: value('currency'),
    budget,
    rule,
    voteType,
    threshold: readThreshold(values, line, findings),
    meta: Object.fromEntries([...values].filter(([key]) => !ownFields.includes(key))),
    lineOf,
    projectCount: readCount('num_projects', values, line, findings),
    voteCount: readCount('num_votes', values, line, findings)
  }
}

// A budget that was divided among districts may end in parts of a kopeck; nobody can spend them.
function readBudget (text: string, line: number, findings: Findings): number {
  const read = readHundredths(text)
  const budget = typeof read === 'number' ? read : wholeHundredths(text)
  if (budget === undefined) findings.refuse(line, `The budget ${shown(text)} ${read}.`)
  else if (typeof read === 'string') findings.warn(line, `The budget ${shown(text)} ${read}; ${printHundredths(budget)} is counted with.`)
  if (budget === 0) findings.warn(line, 'The budget is zero.')
  return budget ?? 0
}

function readPairs (section: Section, findings: Findings): { values: Map<string, string>, lineOf: Map<string, number> } {
  const values = new Map<string, string>()
  const lineOf = new Map<string, number>()
  const [keyAt, valueAt] = [section.header.indexOf('key'), section.header.indexOf('value')]
  for (const { line, cells } of section.rows) {
    const key = cells[keyAt] ?? ''
    if (key === '') findings.object(line, 'A line of META has no key.', 'It is left out.')
    else if (values.has(key)) findings.object(line, `META gives ${shown(key)} a second time, after line ${lineOf.get(key)}.`, 'The first stands.')
    else {
      values.set(key, cells[valueAt] ?? '')
      lineOf.set(key, line)
    }
  }
  return { values, lineOf }
}

function readCount (key: string, values: Map<string, string>, line: (key: string) => number, findings: Findings): number | undefined {
  const text = values.get(key)
  if (text === undefined) return undefined
  if (/^\d{1,12}$/.test(text)) return Number(text)
  findings.object(line(key), `${key} ${shown(text)} is not a whole number.`, 'It is taken as not known.')
}

// Scores are whole, so a threshold between two whole numbers asks for the upper one.
function readThreshold (values: Map<string, string>, line: (key: string) => number, findings: Findings): number | undefined {
  const text = values.get('min_project_score_threshold')
  if (text === undefined || text === '') return undefined
  const hundredths = readHundredths(text)
  if (typeof hundredths === 'number') return (hundredths + (100 - hundredths % 100) % 100) / 100
  findings.object(line('min_project_score_threshold'), `min_project_score_threshold ${shown(text)} ${hundredths}.`, 'No threshold is applied.')
}

const forms = [/^(?<year>\d{4})$/, /^(?<day>\d{2})\.(?<month>\d{2})\.(?<year>\d{4})$/]

function checkDates (values: Map<string, string>, line: (key: string) => number, findings: Findings): void {
  const [begin, end] = ['date_begin', 'date_end'].map(key => {
    const text = values.get(key)
    if (text === undefined) return undefined
    const parts = forms.map(form => form.exec(text)?.groups).find(Boolean)
    if (parts === undefined) findings.warn(line(key), `${key} ${shown(text)} is neither a year nor DD.MM.YYYY.`)
    return parts
  })
  if (begin === undefined || end === undefined) return
  // A year alone stands for all its days.
  const first = `${begin.year}${begin.month ?? '01'}${begin.day ?? '01'}`
  const last = `${end.year}${end.month ?? '12'}${end.day ?? '31'}`
  if (last < first) findings.warn(line('date_end'), 'The voting ends before it begins.')
}

/** A value as messages quote it: short, with its quotes. */
export function shown (text: string): string {
  return JSON.stringify(text.length > 40 ? text.slice(0, 40) + '…' : text)
}
