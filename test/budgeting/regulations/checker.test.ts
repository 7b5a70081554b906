import fc from 'fast-check'
import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import { contradictionsIn } from '../../../src/budgeting/regulations/check/check.ts'
import { adviceOn } from '../../../src/budgeting/regulations/check/advice.ts'
import type { Ground } from '../../../src/budgeting/regulations/check/contradiction.ts'
import { adoptRegulation } from '../../../src/budgeting/regulations/adopt-regulation.ts'
import type { Position } from '../../../src/budgeting/proposals/place.ts'
import { phases } from '../../../src/budgeting/regulations/regulation.ts'
import type { Regulation, RegulationPool } from '../../../src/budgeting/regulations/regulation.ts'
import { sealOf } from '../../../src/budgeting/regulations/seal.ts'
import type { components } from '../../../src/http/api.gen.ts'
import { componentOf, readContract } from '../../../src/http/contract.ts'
import { answerFault } from '../../../src/http/validation.ts'
import { placesOf, withAt } from '../../support/contract.ts'
import { openHouse, openWire } from '../../support/house.ts'
import { example, openRegulated } from './regulated.ts'

const ground: Ground = { territories: [{ id: 'territory-1', kind: 'hramada' }, { id: 'territory-2', kind: 'settlement', parent: 'territory-1' }, { id: 'territory-3', kind: 'settlement', parent: 'territory-1' }] }
const base: Regulation = { ...example, pools: example.pools.map((pool, i) => i === 0 ? pool : { ...pool, territory: 'territory-2' }) }

type Change = Record<string, unknown>
const schema = componentOf(readContract(), 'Regulation')
const steps = (pointer: string) => pointer.split('/').slice(1).map(step => /^\d+$/.test(step) ? Number(step) : step)
/** The base with other values at some places; undefined takes the member away. */
const changed = (change: Change): Regulation => JSON.parse(JSON.stringify(Object.entries(change).reduce((draft: unknown, [pointer, value]) => withAt(draft, steps(pointer), value), base)))
const found = (change: Change) => contradictionsIn(changed(change), ground).map(({ at, says }) => `${at}: ${says}`)

const scoring = { least_each: 0, most_each: 5 }
const approval = { '/voting/form': 'approval', '/voting/points': undefined }
const shares = { rule: 'equal_shares', utility: 'cost', completion: 'add1u', step: '1.00', comparison: true, ties: ['lot'], pools: 'each', left_over: 'lapses' }
const at = (i: number) => example.calendar[i]!
const lead = example.feasibility.lead_times[0]!
const season = example.feasibility.seasons[0]!

/** What is changed, and every contradiction that this makes; an empty list stands exactly at a limit. */
const rows: [Change, string[]][] = [
  // The fund, the pools, the categories.
  [{ '/fund': '100000.00' }, []],
  [{ '/fund': '99999.99' }, ['/fund: The 2 pools come to 100000.00; the fund is 99999.99.']],
  [{ '/fund': '90071992547409.91', '/pools/0/budget': '90071992547409.91', '/categories/0/budget': undefined }, ['/fund: The 2 pools come to more than the ledger can hold; the fund is 90071992547409.91.']],
  [{ '/pools/1/code': 'whole' }, ['/pools/1/code: The code whole stands at /pools/0 already.']],
  [{ '/pools/1/territory': 'territory-9' }, ['/pools/1/territory: There is no territory-9.']],
  [{ '/pools/1/category': 'parks' }, ['/pools/1/category: No category has the code parks; there are greenery, streets.']],
  [{ '/pools/0/area/coordinates/0/4/0': 26.6 }, ['/pools/0/area/coordinates/0: The area is not closed: its last position is not its first.']],
  [{ '/pools/0/area/coordinates/0/1/1': 54.6 }, ['/pools/0/area/coordinates/0: The area crosses itself.']],
  [{ '/pools/0/most_cost': '70000.00' }, []],
  [{ '/pools/0/most_cost': '70000.01' }, ['/pools/0/most_cost: A project may cost 70000.01, and the pool has 70000.00.']],
  [{ '/pools/0/least_cost': '35000.00' }, []],
  [{ '/pools/0/least_cost': '35000.01' }, ['/pools/0/least_cost: A project costs at least 35000.01 and at most 35000.00.']],
  [{ '/pools/0/least_cost': '70000.01', '/pools/0/most_cost': undefined }, ['/pools/0/least_cost: A project costs at least 70000.01, and the pool has 70000.00.']],
  [{ '/categories/1/code': 'greenery' }, ['/categories/1/code: The code greenery stands at /categories/0 already.']],
  [{ '/categories/1/budget': '120000.01' }, ['/categories/1/budget: The category streets has 120000.01, and the fund is 120000.00.']],
  [{ '/categories/0/budget': '30000.00' }, []],
  [{ '/categories/0/budget': '29999.99' }, ['/categories/0/budget: The category greenery has 29999.99, and its pools come to 30000.00.']],
  [{ '/execution/four_eyes_from': '120000.00' }, []],
  [{ '/execution/four_eyes_from': '120000.01' }, ['/execution/four_eyes_from: Two people would be asked from 120000.01 on, and the fund is 120000.00: never.']],
  // Who proposes, and the criteria.
  [{ '/criteria/1/code': 'F1' }, ['/criteria/1/code: The code F1 stands at /criteria/0 already.']],
  [{ '/criteria/0/stage': 'substantive' }, ['/criteria: No criterion is formal.']],
  [{ '/criteria/1/stage': 'formal', '/criteria/2/stage': 'formal' }, ['/criteria: No criterion is substantive.']],
  [{ '/criteria/0/blocking': false, '/criteria/1/blocking': false }, ['/criteria: No criterion keeps a proposal off the list.']],
  [{ '/proposing/correction_days': 0 }, ['/criteria/0/correctable: The criterion F1 may be mended, and correction_days is 0.']],
  [{ '/criteria/0/correctable': false }, ['/proposing/correction_days: There are 7 days for a correction, and no criterion may be mended.']],
  [{ '/proposing/correction_days': 76 }, []],
  [{ '/proposing/correction_days': 77 }, ['/proposing/correction_days: A correction takes up to 77 days, and the verification lasts 76.']],
  // The calendar.
  [{ '/calendar': example.calendar.slice(0, 5) }, ['/calendar: The calendar has no complaints.']],
  [{ '/calendar': [at(0), at(0), ...example.calendar.slice(1)] }, ['/calendar/1/phase: The phase of submission stands at /calendar/0 already.']],
  [{ '/calendar': [at(1), at(0), ...example.calendar.slice(2)] }, ['/calendar/1/phase: The phase of submission comes before that of verification.']],
  [{ '/calendar/4/until': at(4).from }, [`/calendar/4/until: The phase of voting begins at ${at(4).from} and ends at ${at(4).from}: it is never.`]],
  [{ '/calendar/4/from': '2027-07-10T21:00:00.000Z' }, []],
  [{ '/calendar/4/from': '2027-07-10T20:59:59.999Z' }, ['/calendar/4/from: The phase of voting begins at 2027-07-10T20:59:59.999Z, before 2027-07-10T21:00:00.000Z, the end of the appeal decisions.']],
  [{ '/calendar/5/until': '2028-01-14T21:00:00.000Z' }, []],
  [{ '/calendar/5/until': '2028-01-14T21:00:00.001Z' }, ['/calendar/5/until: The calendar ends at 2028-01-14T21:00:00.001Z, after the first day of work, 2028-01-15: name a later first_day, or end sooner.']],
  [{ '/calendar/5/until': '2028-12-10T21:00:00.001Z' }, ['/calendar/5/until: The calendar ends at 2028-12-10T21:00:00.001Z, and all is to be accepted and paid by 2028-12-11: nothing could be carried out in 2028.']],
  [{ '/budget_year': 2027 }, ['/calendar/5/until: The calendar ends at 2027-09-24T21:00:00.000Z, after the first day of work, 2027-01-15: name a later first_day, or end sooner.']],
  [{ '/appeals/days_to_decide': 19 }, ['/appeals/days_to_decide: An appeal is decided within 19 days after 2027-06-22T21:00:00.000Z; the phase for it ends 18 days after that.']],
  // The ballot.
  [{ '/voting/total/least': 7 }, ['/voting/total/least: A ballot names at least 7 and at most 6.', '/voting/total/least: A ballot names at least 7; whoever votes in 1 pool names 3 at most.']],
  [{ '/voting/per_pool/least': 4 }, ['/voting/per_pool/least: A ballot names in a pool at least 4 and at most 3.']],
  [{ '/voting/per_pool/most': 7 }, ['/voting/per_pool/most: A ballot names 7 in a pool, and 6 in all.']],
  [{ '/voting/per_category/most': 7 }, ['/voting/per_category/most: A ballot names 7 in a category, and 6 in all.']],
  [{ '/voting/blank_allowed': false, '/voting/total/least': 0 }, ['/voting/total/least: A ballot may name nothing, and blank ones are not allowed.']],
  [{ '/voting/total/most': 7 }, ['/voting/total/most: A ballot names up to 7; 3 in each of 2 pools are 6.']],
  [{ '/voting/most_pools': 1 }, ['/voting/total/most: A ballot names up to 6; 3 in each of 1 pool are 3.']],
  [{ '/voting/most_pools': 3 }, ['/voting/most_pools: A ballot names projects in 3 pools, and nobody votes in more than 2.']],
  [{ '/voting/most_pools': undefined }, []],
  [{ '/pools/0/territory': 'territory-3', '/voting/total/most': 3, '/voting/per_category/most': 3, '/voting/most_pools': 1 }, []],
  [{ '/pools/0/territory': 'territory-3' }, ['/voting/most_pools: A ballot names projects in 2 pools, and nobody votes in more than 1.', '/voting/total/most: A ballot names up to 6; 3 in each of 1 pool are 3.']],
  [{ '/pools/0/territory': 'territory-3', '/voting/pools': 'all' }, []],
  [{ '/voting/total/least': 3 }, []],
  [{ '/voting/total/least': 4 }, ['/voting/total/least: A ballot names at least 4; whoever votes in 1 pool names 3 at most.']],
  [{ '/voting/per_category/most': 3 }, []],
  [{ '/voting/per_category/most': 2 }, ['/voting/total/most: A ballot names up to 6; 2 in each of 2 categories are 4.']],
  [{ ...approval, '/voting/form': 'choose_one', '/voting/total/most': 2, '/voting/per_pool/most': 1, '/voting/per_category/most': 2 }, []],
  [{ ...approval, '/voting/form': 'choose_one', '/voting/total/most': 3, '/voting/per_pool': undefined, '/voting/per_category': undefined }, ['/voting/total/most: A ballot names up to 3; 1 in each of 2 pools are 2.']],
  [{ ...approval, '/voting/form': 'choose_one', '/voting/total/most': 2, '/voting/per_pool/most': 2, '/voting/per_category': undefined }, ['/voting/per_pool/most: A ballot that chooses one names 1 in a pool, not 2.']],
  [{ ...approval }, []],
  [{ '/voting/form': 'approval' }, ['/voting/points: Points do not belong to a ballot of the form approval.']],
  [{ '/voting/form': 'ranking' }, ['/voting/points: Points do not belong to a ballot of the form ranking.']],
  [{ ...approval, '/voting/form': 'ranking', '/voting/knapsack_percent': 100 }, ['/voting/knapsack_percent: A share of the budget belongs to the knapsack, not to a ballot of the form ranking.']],
  [{ ...approval, '/voting/form': 'knapsack', '/voting/knapsack_percent': 50 }, []],
  [{ ...approval, '/voting/form': 'knapsack' }, ['/voting: A knapsack needs knapsack_percent: which share of the budget of its pool a ballot may name.']],
  [{ ...approval, '/voting/form': 'knapsack', '/voting/knapsack_percent': 49 }, [
    '/pools/0/most_cost: A project may cost 35000.00, and a ballot takes 49 % of the pool whole, 34300.00: nobody could name it.',
    '/pools/1/most_cost: A project may cost 15000.00, and a ballot takes 49 % of the pool village, 14700.00: nobody could name it.'
  ]],
  [{ '/voting/points': undefined }, ['/voting: A ballot of the form cumulative needs points.']],
  [{ '/voting/points/most_in_all': undefined }, ['/voting/points: Cumulative points need most_in_all: what a ballot gives away in all.']],
  [{ '/voting/points/least_each': 0 }, ['/voting/points/least_each: Whoever names a project gives it at least 1 point.']],
  [{ '/voting/points/most_each': 11 }, ['/voting/points/most_each: One project gets up to 11 points, and a ballot has 10.']],
  [{ '/voting/points/least_each': 2 }, ['/voting/total/most: A ballot names up to 6, each with at least 2 points; it has 10.']],
  [{ '/voting/points': { most_in_all: 100, least_each: 6, most_each: 5 } }, ['/voting/points/least_each: One project gets at least 6 points and at most 5.']],
  [{ '/voting/form': 'scoring', '/voting/points': scoring }, []],
  [{ '/voting/form': 'scoring' }, ['/voting/points/most_in_all: Scoring has a scale for each project, and no sum.']],
  [{ '/voting/form': 'scoring', '/voting/points': undefined }, ['/voting: A ballot of the form scoring needs points.']],
  // The tally.
  [{ '/tally/unaffordable': undefined }, ['/tally: greedy needs unaffordable.', '/tally/topup_percent: topup_percent does not belong to greedy.']],
  [{ '/tally/topup_percent': undefined }, ['/tally: greedy with topup needs topup_percent.']],
  [{ '/tally/unaffordable': 'stop' }, ['/tally/topup_percent: topup_percent does not belong to greedy with stop.']],
  [{ '/tally/rule': 'greedy_per_cost', '/tally/unaffordable': 'skip', '/tally/topup_percent': undefined }, []],
  [{ '/tally/utility': 'cost', '/tally/completion': 'none', '/tally/step': '1.00', '/tally/comparison': false }, [
    '/tally/utility: utility does not belong to greedy with topup.', '/tally/completion: completion does not belong to greedy with topup.',
    '/tally/step: step does not belong to greedy with topup.', '/tally/comparison: comparison does not belong to greedy with topup.'
  ]],
  [{ '/tally': shares }, []],
  [{ '/tally': { ...shares, completion: 'official_add1' } }, []],
  [{ '/tally': { ...shares, utility: undefined, completion: undefined, step: undefined } }, ['/tally: equal_shares needs utility.', '/tally: equal_shares needs completion.']],
  [{ '/tally': { ...shares, step: undefined } }, ['/tally: equal_shares with add1u needs step.']],
  [{ '/tally': { ...shares, completion: 'utilitarian' } }, ['/tally/step: step does not belong to equal_shares with utilitarian.']],
  [{ '/tally': { ...shares, unaffordable: 'topup', topup_percent: 80 } }, ['/tally/unaffordable: unaffordable does not belong to equal_shares with add1u.', '/tally/topup_percent: topup_percent does not belong to equal_shares with add1u.']],
  [{ '/tally/threshold': { votes: 10, percent_of_ballots: 5 } }, ['/tally/threshold: A threshold is of one kind; this has votes and percent_of_ballots.']],
  [{ '/tally/threshold': { cost_share: true } }, []],
  [{ '/tally/threshold': undefined }, []],
  [{ '/tally/ties': ['cost'] }, ['/tally/ties/0: A lot stands last and always decides; this list ends with cost.']],
  [{ '/tally/ties': ['lot', 'cost'] }, ['/tally/ties/1: A lot stands last and always decides; this list ends with cost.', '/tally/ties/0: A lot always decides, so nothing stands behind it.']],
  [{ '/tally/ties': ['cost', '-cost', 'lot'] }, ['/tally/ties/1: After cost at /tally/ties/0, -cost never decides.']],
  [{ '/tally/ties': ['votes', 'votes', 'lot'] }, ['/tally/ties/1: After votes at /tally/ties/0, votes never decides.']],
  [{ '/tally/pools': 'whole_first' }, []],
  [{ '/tally/pools': 'parts_first', '/tally/left_over': 'whole' }, []],
  [{ '/tally/pools': 'whole_first', '/tally/left_over': 'whole' }, ['/tally/left_over: What is left in the parts cannot go to the whole, which is counted first.']],
  [{ '/tally/left_over': 'whole', '/pools/0/territory': 'territory-2' }, ['/tally/left_over: whole takes one pool of the whole territory and others beside it; of 2 pools 0 are of the whole.']],
  [{ '/tally/pools': 'parts_first', '/pools/1/territory': 'territory-1', '/pools/1/category': undefined }, ['/tally/pools: parts_first takes one pool of the whole territory and others beside it; of 2 pools 2 are of the whole (whole, village).']],
  [{ '/tally/left_over': 'highest_turnout' }, []],
  [{ '/tally/left_over': 'highest_turnout', '/pools': [base.pools[0]], '/voting/most_pools': 1, '/voting/total/most': 3, '/voting/per_category/most': 3 }, ['/tally/left_over: There is no other pool for what is left.']],
  // Feasibility.
  [{ '/feasibility/first_day': '02-29' }, []],
  [{ '/feasibility/first_day': '02-29', '/budget_year': 2029 }, ['/feasibility/first_day: 2029 has no day 02-29.']],
  [{ '/feasibility/first_day': '12-11', '/feasibility/lead_times': [], '/feasibility/seasons': [] }, []],
  [{ '/feasibility/first_day': '12-12', '/feasibility/lead_times': [], '/feasibility/seasons': [] }, ['/feasibility/buffer_days: With 20 days to spare all is paid by 2028-12-11, and work begins on 2028-12-12.']],
  [{ '/feasibility/lead_times/1/code': 'tender' }, ['/feasibility/lead_times/1/code: The code tender stands at /feasibility/lead_times/0 already.']],
  [{ '/feasibility/lead_times/0/days': 1 }, []],
  [{ '/feasibility/lead_times/0/days': 0 }, ['/feasibility/lead_times/0/days: The lead time tender lasts 0 days; it has at least one.']],
  [{ '/feasibility/lead_times/0': { ...lead, days: 332 } }, []],
  [{ '/feasibility/lead_times/0': { ...lead, days: 333 } }, ['/feasibility/lead_times/0/days: The lead time tender lasts 333 days, and from 2028-01-15 to 2028-12-11 there are 332.']],
  [{ '/feasibility/lead_times/0/from_cost': '35000.00' }, []],
  [{ '/feasibility/lead_times/0/from_cost': '35000.01' }, ['/feasibility/lead_times/0/from_cost: The lead time tender is for projects of at least 35000.01, and none costs more than 35000.00.']],
  [{ '/feasibility/lead_times/1/days': 29 }, ['/feasibility/lead_times/1/days: Another body has 30 days for its consent (Art. 65), and the lead time consent lasts 29.']],
  [{ '/feasibility/seasons': [season, season] }, ['/feasibility/seasons/1/code: The code outdoors stands at /feasibility/seasons/0 already.']],
  [{ '/feasibility/seasons/0/kinds': [] }, ['/feasibility/seasons/0/kinds: The season outdoors is for no kind of task.']],
  [{ '/feasibility/seasons/0/kinds': ['works', 'works'] }, ['/feasibility/seasons/0/kinds: The season outdoors names a kind of task twice.']],
  [{ '/feasibility/seasons/0/from': '02-29', '/budget_year': 2029 }, ['/feasibility/seasons/0/from: 2029 has no day 02-29.']],
  [{ '/feasibility/seasons/0/from': '01-01', '/feasibility/seasons/0/until': '01-15' }, []],
  [{ '/feasibility/seasons/0/from': '01-01', '/feasibility/seasons/0/until': '01-14' }, ['/feasibility/seasons/0: The season outdoors lasts from 01-01 until 01-14, and work from 2028-01-15 to 2028-12-11: it is never open.']],
  [{ '/feasibility/seasons/0/from': '12-11', '/feasibility/seasons/0/until': '01-14' }, []],
  [{ '/feasibility/seasons/0/from': '12-12', '/feasibility/seasons/0/until': '01-14' }, ['/feasibility/seasons/0: The season outdoors lasts from 12-12 until 01-14, and work from 2028-01-15 to 2028-12-11: it is never open.']]
]

t.test('the example contradicts itself nowhere, and each contradiction is named with its place and the numbers', t => {
  t.strictSame(found({}), [])
  for (const [change, contradictions] of rows) {
    t.equal(answerFault(schema, changed(change)), undefined, 'the draft fits the schema')
    t.strictSame(found(change), contradictions, JSON.stringify(change))
  }
  t.end()
})

t.test('every contradiction is found beside every other, and the check never fails on what fits the schema', t => {
  const apart = [7, 11, 17, 22, 39, 57, 75].map(i => rows[i]!)
  const all = changed(Object.assign({}, ...apart.map(([change]) => change)))
  const names = new Set(contradictionsIn(all, ground).map(({ at, says }) => `${at}: ${says}`))
  for (const [, contradictions] of apart) for (const each of contradictions) t.ok(names.has(each), each)
  const places = placesOf(schema, base).filter(({ schema }) => schema['type'] === 'integer' || schema['format'] === 'money' || schema['enum'] !== undefined)
  const other = (place: Record<string, any>) => place['enum'] !== undefined
    ? fc.constantFrom(...place['enum'] as string[])
    : place['type'] === 'integer'
      ? fc.oneof(fc.constantFrom(place['minimum'] as number, place['maximum'] as number), fc.integer({ min: place['minimum'], max: place['maximum'] }))
      : fc.constantFrom('0.01', '90071992547409.91', '35000.00', '70000.01')
  fc.assert(fc.property(fc.array(fc.constantFrom(...places).chain(({ at, schema }) => other(schema).map(value => ({ at, value }))), { minLength: 1, maxLength: 8 }), changes => {
    const draft = changes.reduce((draft: unknown, { at, value }) => withAt(draft, at, value), base) as Regulation
    if (answerFault(schema, draft) !== undefined) throw new Error('the draft fits the schema')
    for (const { at, says } of contradictionsIn(draft, ground)) {
      if (/undefined|NaN|Infinity/.test(says)) throw new Error(`${at}: ${says}`)
      const place = steps(at).reduce((value: any, step) => value?.[step], draft)
      if (place === undefined) throw new Error(`${at} is no place of the draft`)
    }
  }), { numRuns: 400 })
  t.end()
})

t.test('the share of the fund is advice (A-18)', t => {
  const advice = (fund: string, spent?: string) => adviceOn({ ...base, fund, ...(spent === undefined ? { executed_expenditure: undefined } : { executed_expenditure: spent }) } as Regulation).map(({ at, says }) => `${at}: ${says}`)
  t.strictSame(advice('1.00'), [])
  t.strictSame(advice('57500.00', '11500000.00'), [], 'exactly half a per cent')
  t.strictSame(advice('57499.99', '11500000.00'), ['/fund: The fund is 0.49 % of the 11500000.00 that the last executed budget spent; one part in 200 is usual, and the law asks for none.'])
  t.strictSame(advice('0.01', '90071992547409.91'), ['/fund: The fund is 0.00 % of the 90071992547409.91 that the last executed budget spent; one part in 200 is usual, and the law asks for none.'])
  t.end()
})

t.test('a draft is checked over REST, and one that contradicts itself is adopted by nobody', async t => {
  const rada = openRegulated(t)
  const wire = openWire(t, rada)
  const { coordinator, secretary, clerk, decide, places, opine, refused, service } = rada
  const draft = { ...rada.document, fund: '90000.00', reserve: 0, tally: { ...rada.document.tally, ties: ['cost'] } } as Regulation
  const contradictions = [
    { at: '/fund', says: 'The 2 pools come to 100000.00; the fund is 90000.00.' },
    { at: '/tally/ties/0', says: 'A lot stands last and always decides; this list ends with cost.' }
  ]
  const { sha256 } = sealOf(draft)
  const size = service.trail.size()
  for (const { token } of [coordinator, secretary]) t.strictSame(await wire.post('/v1/regulations/check', draft, token).then(({ status, body }) => ({ status, body })), { status: 200, body: { sha256, contradictions, advice: [] } })
  t.equal((await wire.post('/v1/regulations/check', draft, clerk.token)).status, 403)
  t.equal(service.trail.size(), size + 1, 'nothing but the refusal is written down')
  t.match(await wire.post('/v1/regulations/check', { ...draft, reserve: -1 }, secretary.token), { status: 400, body: { detail: 'body/reserve must be >= 0.', errors: [{ at: 'body/reserve' }] } })
  t.equal((await wire.post('/v1/regulations/check', '{"format":', secretary.token)).body.type, '/problems/not-json')
  opine({ kind: 'regulation', id: sha256 })
  const decisionId = decide('2027-02-01', places.rada, sha256)
  t.strictSame(refused(act => adoptRegulation(act, { document: draft, decisionId })), ['regulation-without-contradiction'])
  const reply = await wire.post('/v1/regulations', { decision: `decision-${decisionId}`, document: draft }, secretary.token)
  t.match(reply, { status: 409, body: { type: '/problems/regulation-without-contradiction', article: 'Art. 51.1', detail: 'At /fund: The 2 pools come to 100000.00; the fund is 90000.00. And 1 more.', errors: contradictions } })
  const rehearsed = await wire.post('/v1/regulations?dry_run=true', { decision: `decision-${decide('2027-02-02')}`, document: draft }, secretary.token)
  t.strictSame(rehearsed.body.errors, contradictions, 'a rule further down the list tells its places too')
  t.strictSame(rehearsed.body.broken.map(({ rule }: any) => rule), ['decision-before-act', 'regulation-is-the-adopted-document', 'regulation-without-contradiction'])
})

t.test('the schema is public, stands alone, and means what the contract means', async t => {
  const wire = openWire(t, openHouse(t))
  const reply = await wire.get('/regulation-schema.json')
  t.equal(reply.headers['content-type'], 'application/schema+json; charset=utf-8')
  t.match(reply.body, { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'hramada-regulation/1', examples: [{ format: 'hramada-regulation/1' }] })
  t.strictSame(reply.body.examples[0], example)
  t.notMatch(JSON.stringify(reply.body), /"\$ref"|"x-|"example"/)
  const fits = new Ajv2020({ strict: true }).compile(reply.body)
  t.ok(fits(example), JSON.stringify(fits.errors))
  const places = placesOf(schema, example).map(({ at }) => at).filter(at => at.length > 0)
  const strange = ['', '1.5', '0.00', '-1.00', 'territory-0', 'fund-1', 'x y', '2027-03-01T00:00:00Z', '13-01', 0, -1, 1e9, 1.5, null, true, false, [], {}, [{}]]
  let wrong = 0
  for (const at of places) {
    for (const value of strange) {
      const draft = withAt(example, at, value)
      const ours = answerFault(schema, draft) === undefined
      if (!ours) wrong++
      if (fits(draft) !== ours) t.fail(`${at.join('/')} = ${JSON.stringify(value)}: the contract says ${ours}`)
    }
    if (fits(withAt(example, [...at.slice(0, -1), 'zzz'], 1)) && typeof at.at(-1) === 'string') t.fail(`an unknown member beside ${at.join('/')}`)
  }
  t.ok(wrong > 1000, `${wrong} wrong documents`)
})

type Written<T> = T extends Position ? [number, number] : T extends readonly (infer Item)[] ? Written<Item>[] : T extends object ? { -readonly [Name in keyof T]: Written<T[Name]> } : T

t.test('the type, the schema and the phases are the same thing', t => {
  // Each of these compiles only while the two types agree; a threshold of several kinds is the check's business, not the schema's,
  // and that an area has one ring the schema says in numbers only.
  type Schema = components['schemas']['Regulation']
  const asSchema: Schema = base as Written<Regulation>
  const asType: Omit<Regulation, 'tally' | 'pools'> & { tally: Omit<Regulation['tally'], 'threshold'>, pools: Omit<RegulationPool, 'area'>[] } = asSchema
  t.equal(asType.title, base.title)
  const listed = ((schema['properties'] as any).calendar.items.properties.phase.enum)
  t.strictSame(listed, phases)
  t.end()
})
