import { createHash } from 'node:crypto'
import type { Test } from 'tap'
import { canonicalJson } from '../../src/audit/canonical-json.ts'
import { cast } from '../../scripts/drive/proposals.ts'
import type { Part } from '../../scripts/drive/proposals.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const listed = { ballot: { code: /^J\d{3}$/ } }
const passes = { state: 'submitted', verdict: { passed: true, check: { feasible: true } }, ...listed }
const rejected = (stage: string) => ({ state: 'submitted', verdict: { passed: false, failed_in: stage } })
const answered = (criterion: string, answer: string) => ({ criteria: [{ criterion, answer, reason: /\w/, ground: /\w/ }] })

/** What the public is told in the end of each proposal that has a story of its own. */
const fates: Record<Part, object> = {
  corrected: { ...passes, verified: { cause: 'correction', document: { where: { address: /, пад’езд 2$/ } } } },
  notCorrected: rejected('formal'),
  formal: rejected('formal'),
  unsigned: { ...rejected('formal'), signatures: { needed: 10, at_least: 0 }, verdict: { enough_signatures: false } },
  substantive: rejected('substantive'),
  date: rejected('substantive'),
  season: rejected('substantive'),
  money: { ...rejected('substantive'), asked: '28032.00' },
  upheld: { ...rejected('substantive'), appeal: { outcome: 'upheld', decision: { reason: 'The act of 14 January hands the street over.' } }, ...listed },
  dismissed: { ...rejected('substantive'), appeal: { outcome: 'dismissed' } },
  withdrawn: { state: 'withdrawn' },
  part: { state: 'merged', merged_into: 201 },
  counterpart: { state: 'merged', merged_into: 201 },
  pair: passes,
  copy: passes,
  neighbour: passes,
  beside: passes,
  onBehalf: passes,
  property: { ...passes, document: { property: /^Сорак метраў/ } },
  tight: { state: 'submitted', verdict: { passed: true, check: { feasible: true } }, no_longer_feasible: { reason: 'It cannot be done with the money in March.' } }
}

/** Which rules of feasibility broke, for those whom nothing else keeps off the list. */
const broken: Partial<Record<Part, string[]>> = {
  date: ['completed-within-the-period'],
  season: ['completed-within-the-period', 'seasons-fit-the-period'],
  money: ['within-the-cap']
}

/** Reads what anybody can of the proposals of the demo's cycle, and holds what is told of them to what was done. */
export async function holdToTheirFates (t: Test, address: string, cycle: string): Promise<void> {
  const get = async (path: string): Promise<any> => (await fetch(`${address}/v1/public/cycles/${cycle}${path}`)).json()
  const all: any[] = []
  for (let after = ''; after !== '&after=null';) {
    const page = await get(`/proposals?limit=90${after}`)
    all.push(...page.proposals)
    after = `&after=${page.next}`
  }
  t.strictSame(all.map(({ number }) => number), Array.from({ length: 201 }, (_, n) => n + 1), 'in the order in which they were handed in, the merged one last')
  const told = async (part: Part) => await get(`/proposals/${cast[part] + 1}`)
  const stood = all.filter(({ state }) => state === 'submitted')
  t.strictSame([stood.length, stood.filter(({ passed }) => passed).length], [198, 176])
  for (const [part, fate] of Object.entries(fates) as [Part, object][]) {
    const proposal = await told(part)
    t.match(proposal, fate, part)
    t.equal('ballot' in proposal, 'ballot' in fate, `${part}: whether it stands on the ballot`)
  }
  for (const [part, rules] of Object.entries(broken) as [Part, string[]][]) {
    const { verdict } = await told(part)
    t.ok(verdict.criteria.every(({ answer }: any) => answer !== 'not_met'), `${part}: no criterion is against it`)
    t.strictSame(verdict.check.verdict.rules.filter((rule: any) => !rule.holds).map((rule: any) => rule.rule), rules, part)
  }
  t.match((await told('property')).verdict.check.verdict.rules.find(({ rule }: any) => rule === 'property-is-decided-on'), { holds: true, because: /Decision 24-2 of the Rada lets it\.$/ })
  t.match((await told('notCorrected')).verdict, answered('F1', 'not_met'))
  t.match((await told('substantive')).verdict.criteria[2], { criterion: 'S1', answer: 'not_met', reason: /local matter/, ground: 'Art. 23.2' })
  t.match(await get('/proposals/201'), passes, 'the merged one')
  await holdToTheBallot(t, get, cycle)
}

/** The final list: in the order of the revealed lot, under its own hash, with the one pair that excludes each other. */
async function holdToTheBallot (t: Test, get: (path: string) => Promise<any>, cycle: string): Promise<void> {
  const { publication: _, as_of: _on, currency: _in, settled_at: _at, list_sha256: listSha256, ...list } = await get('/ballot')
  t.equal(sha256(canonicalJson(list)), listSha256, 'as anybody can reckon it')
  t.equal(list.projects.length, 176)
  t.strictSame(list.exclusive.map((pair: number[]) => pair.toSorted((a, b) => a - b)), [[cast.pair + 1, cast.copy + 1]])
  const { lots } = await get('')
  t.match(lots[0], { purpose: 'ballot_order', commitment: sha256(list.seed), seed: list.seed })
  for (const pool of new Set(list.projects.map((project: any) => project.pool))) {
    const drawn = list.projects.filter((project: any) => project.pool === pool)
    t.strictSame(drawn.map(({ position }: any) => position), drawn.map((_: unknown, at: number) => at + 1))
    t.strictSame(drawn, drawn.toSorted((a: any, b: any) => sha256(`${list.seed}:${a.number}`) < sha256(`${list.seed}:${b.number}`) ? -1 : 1), `${cycle}, ${pool}: by the lot`)
  }
}
