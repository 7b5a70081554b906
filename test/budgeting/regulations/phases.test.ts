import t from 'tap'
import { appropriate } from '../../../src/budgeting/appropriate.ts'
import { award } from '../../../src/budgeting/award.ts'
import { readElectionText } from '../../../src/budgeting/election-file.ts'
import { explainUnfinished } from '../../../src/budgeting/execution/explain-unfinished.ts'
import { importElection } from '../../../src/budgeting/import-election.ts'
import { calendarWith } from '../../../src/budgeting/regulations/calendar.ts'
import { enforceInPhase, phaseAt, termOf } from '../../../src/budgeting/regulations/calendar-store.ts'
import { standingAt } from '../../../src/budgeting/regulations/standing.ts'
import type { Happened } from '../../../src/budgeting/regulations/standing.ts'
import { tallyElection } from '../../../src/budgeting/tally-election.ts'
import { closeYear } from '../../../src/fiscal-year/close.ts'
import { holdYear } from '../../../src/fiscal-year/hold.ts'
import { Refusal } from '../../../src/law/rule.ts'
import { NotFound } from '../../../src/storage/found.ts'
import { electionText, openRada } from '../rada.ts'
import { example, openRegulated } from './regulated.ts'

const nothing: Happened = { pools: 2, voted: 0, tallied: 0, awarded: 0, budgetYear: 2028, yearFrom: '2027-12-31T21:00:00.000Z', yearUntil: '2028-12-31T21:00:00.000Z' }
const awarded = { ...nothing, voted: 2, tallied: 2, awarded: 2, lastAwardAt: '2027-12-20T10:00:00.000Z' }

t.test('where a cycle stands follows from its calendar and from what was recorded', t => {
  const calendar = calendarWith(example.calendar, [])
  const rows: [string, Partial<Happened>, string][] = [
    ['2027-02-28T20:59:59.999Z', {}, 'waiting, then submission, … to 2027-02-28T21:00:00.000Z'],
    ['2027-02-28T21:00:00.000Z', {}, 'submission, then verification, 2027-02-28T21:00:00.000Z to 2027-03-31T21:00:00.000Z'],
    ['2027-03-31T20:59:59.999Z', {}, 'submission, then verification, 2027-02-28T21:00:00.000Z to 2027-03-31T21:00:00.000Z'],
    ['2027-03-31T21:00:00.000Z', {}, 'verification, then appeals, 2027-03-31T21:00:00.000Z to 2027-06-15T21:00:00.000Z'],
    ['2027-07-10T21:00:00.000Z', {}, 'waiting, then voting, 2027-07-10T21:00:00.000Z to 2027-08-31T21:00:00.000Z'],
    ['2027-09-14T20:59:59.999Z', {}, 'voting, then complaints, 2027-08-31T21:00:00.000Z to 2027-09-14T21:00:00.000Z'],
    ['2027-09-14T21:00:00.000Z', { voted: 2 }, 'counting, then …, 2027-09-14T21:00:00.000Z to …'],
    ['2027-09-17T21:00:00.000Z', { voted: 2, tallied: 1 }, 'complaints, then …, 2027-09-17T21:00:00.000Z to 2027-09-24T21:00:00.000Z'],
    ['2027-09-24T21:00:00.000Z', { voted: 2, tallied: 2, awarded: 1, lastAwardAt: '2027-09-24T22:00:00.000Z' }, 'counting, then …, 2027-09-14T21:00:00.000Z to …'],
    ['2027-12-31T20:59:59.999Z', awarded, 'adopted, then …, 2027-12-20T10:00:00.000Z to 2027-12-31T21:00:00.000Z'],
    ['2027-12-31T21:00:00.000Z', awarded, 'execution, then …, 2027-12-31T21:00:00.000Z to 2028-12-31T21:00:00.000Z'],
    ['2028-03-01T10:00:00.000Z', { ...awarded, lastAwardAt: '2028-02-01T10:00:00.000Z' }, 'execution, then …, 2028-02-01T10:00:00.000Z to 2028-12-31T21:00:00.000Z'],
    ['2029-01-05T10:00:00.000Z', awarded, 'execution, then …, 2027-12-31T21:00:00.000Z to 2028-12-31T21:00:00.000Z'],
    ['2029-02-01T10:00:00.000Z', { ...awarded, closedAt: '2029-01-20T10:00:00.000Z' }, 'closed, then …, 2029-01-20T10:00:00.000Z to …']
  ]
  for (const [at, happened, expected] of rows) {
    const { phase, next, from, until, why } = standingAt(calendar, { ...nothing, ...happened }, at)
    t.equal(`${phase}, then ${next ?? '…'}, ${from ?? '…'} to ${until ?? '…'}`, expected, `${at}: ${why}`)
    t.notMatch(why, /undefined/)
  }
  t.end()
})

t.test('an extension gives a phase other instants, the last one counts, and the decision is named', t => {
  const voting = { phase: 'voting', from: '2027-08-31T21:00:00.000Z', until: '2027-09-20T21:00:00.000Z' } as const
  const calendar = calendarWith(example.calendar, [
    { id: 1, decisionId: 7, terms: [{ ...voting, until: '2027-09-18T21:00:00.000Z' }, { phase: 'complaints', from: '2027-09-20T21:00:00.000Z', until: '2027-09-27T21:00:00.000Z' }] },
    { id: 2, decisionId: 8, terms: [voting] }
  ])
  t.strictSame(calendar.map(({ phase }) => phase), example.calendar.map(({ phase }) => phase))
  t.strictSame(calendar[4], { ...voting, extendedBy: 8 })
  t.strictSame(calendar[5]?.extendedBy, 7)
  t.strictSame(calendar[0], example.calendar[0])
  t.match(standingAt(calendar, nothing, '2027-09-15T09:00:00.000Z'), { phase: 'voting', until: voting.until, why: /decision-8/ })
  t.end()
})

t.test('in time is decided by the server\'s instant against the phase, to the millisecond', t => {
  const { cycleUnder, service, run } = openRegulated(t)
  const { cycle } = cycleUnder()
  const refusal = (at: string, cycleId = cycle.id) => {
    try {
      enforceInPhase(service.reader, cycleId, 'submission', at)
    } catch (error) {
      if (error instanceof Refusal) return `${error.first.rule.id}: ${error.first.because}`
      throw error
    }
  }
  const term = 'The phase of submission lasts from 2027-02-28T21:00:00.000Z until 2027-03-31T21:00:00.000Z; the server\'s clock says'
  t.equal(refusal('2027-02-28T20:59:59.999Z'), `in-phase: ${term} 2027-02-28T20:59:59.999Z.`)
  t.equal(refusal('2027-02-28T21:00:00.000Z'), undefined)
  t.equal(refusal('2027-03-31T20:59:59.999Z'), undefined)
  t.equal(refusal('2027-03-31T21:00:00.000Z'), `in-phase: ${term} 2027-03-31T21:00:00.000Z.`)
  t.strictSame(termOf(service.reader, cycle.id, 'voting'), example.calendar[4])
  t.throws(() => run(act => phaseAt(act.db, 99, act.at)), new NotFound('cycle-99'))
  t.end()
})

t.test('a cycle without a Regulation has no calendar, and stands where its acts have brought it', t => {
  const { cycleTo, service, run, act, clock, founding, decide, member } = openRada(t)
  const { cycle, pool } = cycleTo('opened')
  const stands = () => phaseAt(service.reader, cycle, clock.now().toISOString()).phase
  t.equal(stands(), 'waiting')
  t.equal(termOf(service.reader, cycle, 'voting'), undefined)
  t.throws(() => enforceInPhase(service.reader, cycle, 'voting', '2027-09-01T09:00:00.000Z'), { message: 'The cycle was opened without a Regulation and has no phase of voting.' })
  run(act => importElection(act, { poolId: pool, file: readElectionText(electionText(), false) }))
  t.equal(stands(), 'counting')
  run(act => tallyElection(act, pool, {}))
  t.equal(stands(), 'counting')
  clock.set('2028-01-20T09:00:00.000Z')
  run(act => appropriate(act, { cycleId: cycle, decisionId: founding, amount: 100050, on: '2028-01-10' }))
  const adopted = decide('2028-01-15')
  run(act => award(act, { poolId: pool, decisionId: adopted, on: '2028-01-15' }))
  t.strictSame(phaseAt(service.reader, cycle, '2028-01-20T09:00:00.000Z'), {
    phase: 'execution', from: '2028-01-20T09:00:00.000Z', until: '2028-12-31T21:00:00.000Z', why: 'The Rada adopted the results of all pools (1), and the budget year 2028 runs.'
  })
  clock.set('2029-01-20T09:00:00.000Z')
  const approver = member('finance_approver').actor
  for (const projectId of [1, 2]) run(act => explainUnfinished(act, { projectId, reason: 'Nobody bid.', delivered: 'Nothing.' }))
  for (const year of [2027, 2028]) {
    act(approver, act => holdYear(act, year))
    act(approver, act => closeYear(act, year))
  }
  t.match(phaseAt(service.reader, cycle, '2029-01-20T09:00:00.000Z'), { phase: 'closed', from: '2029-01-20T09:00:00.000Z' })
  t.end()
})
