import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import { cite, type Citation } from '../../src/law/citations.ts'

const text = new URL('../../../shared/law/draft-law-on-local-self-governance.txt', import.meta.url)
const skip = !existsSync(text) && 'no ../shared/law here'
const citations = Object.entries<Citation>(cite)

t.test('the articles that the rules cite', t => {
  const articles = Object.fromEntries(citations.filter(([, { source }]) => source === 'DRAFT-2024-07-09').map(([key, { article }]) => [key, article]))
  t.strictSame(articles, {
    proposedByResidents: 'Art. 1.1',
    ownBodies: 'Art. 5.2',
    amendedOnlyByAdopter: 'Art. 10.9',
    annulledByCourt: 'Art. 10.10',
    budgetCommission: 'Art. 22.2',
    quorumOfSession: 'Art. 24.2',
    majorityOfElected: 'Art. 24.3',
    radaApprovesBudget: 'Art. 26.1.17',
    targetedFunds: 'Art. 26.1.18',
    budgetExecution: 'Art. 31.5',
    starostaHelps: 'Art. 33.8.4',
    communalProperty: 'Art. 34',
    propertyGivenAway: 'Art. 34.6',
    spareFunds: 'Art. 38',
    voluntaryFees: 'Art. 40.2',
    oneBodyPerTerritory: 'Art. 43.1',
    selfGovernmentForms: 'Art. 43.2',
    localAssembly: 'Art. 46.2',
    whoDecidesContributions: 'Art. 49.1',
    exclusivePurpose: 'Art. 49.2',
    amountDeadlinesCategoriesReport: 'Art. 49.3',
    voluntary: 'Art. 49.4',
    authorisedBody: 'Art. 49.5',
    unusedStays: 'Art. 49.6',
    pbByRada: 'Art. 51.1',
    oneBudgetPeriod: 'Art. 51.2',
    auditBeforeReport: 'Art. 62.2',
    consentOfAnotherBody: 'Art. 65',
    publishIn7Days: 'Art. 66.1',
    invalidOnlyByCourt: 'Art. 67.1',
    suspension: 'Art. 67.3'
  })
  for (const [key, { article, title, source }] of citations) {
    t.match(article, source === 'HOUSE' ? /^House rule: [a-z]/ : /^Art\. \d+(\.\d+)*$/, key)
    t.match(title, /^[A-Z].{10,90}[^.]$/, `${key} has a short title`)
  }
  t.equal(new Set(citations.map(([, { article }]) => article)).size, citations.length, 'no source is typed twice')
  t.end()
})

t.test('every cited point exists in the text of the draft and speaks of the matter', { skip }, t => {
  const words: Record<string, RegExp> = {
    'Art. 1.1': /proposed by the residents/,
    'Art. 5.2': /own representative and executive/,
    'Art. 10.9': /amended by the body/,
    'Art. 10.10': /annulled through judicial/,
    'Art. 22.2': /budget commission is mandatory/,
    'Art. 24.2': /session is considered valid/,
    'Art. 24.3': /majority vote of the elected/,
    'Art. 26.1.17': /approval of the local budget/,
    'Art. 26.1.18': /targeted funds/,
    'Art. 31.5': /executes the budget/,
    'Art. 33.8.4': /in preparing documents/,
    'Art. 34': /Communal Property/,
    'Art. 34.6': /alienation of objects/,
    'Art. 38': /not subject to withdrawal/,
    'Art. 40.2': /self-taxation/,
    'Art. 43.1': /Only one body/,
    'Art. 43.2': /collegial or individual/,
    'Art. 44.1': /equal rights/,
    'Art. 46.2': /conducting local assemblies/,
    'Art. 49.1': /fundraising/,
    'Art. 49.2': /separate account/,
    'Art. 49.3': /categories of citizens/,
    'Art. 49.4': /voluntary/,
    'Art. 49.5': /authorized body/,
    'Art. 49.6': /fiscal year/,
    'Art. 51.1': /made by the Rada/,
    'Art. 51.2': /one budget period/,
    'Art. 62.2': /annually before/,
    'Art. 65': /within 30 days/,
    'Art. 66.1': /within 7 days/,
    'Art. 67.1': /only through a judicial/,
    'Art. 67.3': /suspended by a court/
  }
  const draft = readFileSync(text, 'utf8')
  for (const [key, { article, source, basis }] of citations) {
    if (source !== 'HOUSE') t.match(point(draft, article.slice(5)), words[article] ?? /^never$/, `${key}, ${article}`)
    for (const number of basis?.match(/\d+(\.\d+)*/g) ?? []) t.ok(words[`Art. ${number}`]?.test(point(draft, number)), `${key} rests on Art. ${number}`)
  }
  t.end()
})

t.test('titles are our own words, never a run of six words from the draft', { skip }, t => {
  const plain = (words: string) => ` ${words.toLowerCase().match(/[a-z0-9]+/g)?.join(' ')} `
  const draft = plain(readFileSync(text, 'utf8'))
  for (const [key, { title }] of citations) {
    const words = plain(title).trim().split(' ')
    const copied = words.map((_, at) => words.slice(at, at + 6)).filter(run => run.length === 6 && draft.includes(` ${run.join(' ')} `))
    t.strictSame(copied, [], key)
  }
  t.end()
})

/** The text of one point: the draft prints '  2. …' under its article, '1.17. …' in Art. 26, and nothing in Art. 38. */
function point (draft: string, number: string): string {
  const [article, ...rest] = number.split('.')
  const body = draft.split(/^[ \u00a0]*Article (?=\d+\.)/m).find(part => part.startsWith(`${article}.`)) ?? ''
  return rest.length === 0 ? body : body.split('\n').slice(1).find(line => line.trimStart().startsWith(`${rest.join('.')}. `)) ?? ''
}
