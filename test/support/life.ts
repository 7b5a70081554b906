import type { Act, Actor } from '../../src/audit/act.ts'
import { appropriate } from '../../src/budgeting/appropriate.ts'
import { award } from '../../src/budgeting/award.ts'
import { readElectionText } from '../../src/budgeting/election-file.ts'
import { finance } from '../../src/budgeting/finance.ts'
import { importElection } from '../../src/budgeting/import-election.ts'
import { openCycle } from '../../src/budgeting/open-cycle.ts'
import { tallyElection } from '../../src/budgeting/tally-election.ts'
import { addDays, civilDateOf } from '../../src/calendar/civil-date.ts'
import { drawReport } from '../../src/contributions/draw-report.ts'
import { identifyContribution } from '../../src/contributions/identify-contribution.ts'
import { refundProRata } from '../../src/contributions/pro-rata-refund.ts'
import { recordContribution } from '../../src/contributions/record-contribution.ts'
import { refundContribution } from '../../src/contributions/refund-contribution.ts'
import { reviewReport } from '../../src/contributions/review-report.ts'
import { loadFund } from '../../src/contributions/store.ts'
import { addPurpose } from '../../src/contributions/terms/add-purpose.ts'
import { cancelFund } from '../../src/contributions/terms/cancel-fund.ts'
import { confirmPurpose } from '../../src/contributions/terms/confirm-purpose.ts'
import { extendDeadline } from '../../src/contributions/terms/extend-deadline.ts'
import { openFund } from '../../src/contributions/terms/open-fund.ts'
import { recordBankFee, recordInterest } from '../../src/contributions/use/bank.ts'
import { registerBudgetExpense } from '../../src/contributions/use/register-budget-expense.ts'
import { repurpose } from '../../src/contributions/use/repurpose.ts'
import { closeYear } from '../../src/fiscal-year/close.ts'
import { holdYear, releaseYear } from '../../src/fiscal-year/hold.ts'
import { openYear } from '../../src/fiscal-year/open-year.ts'
import { confirmReopening, requestReopening } from '../../src/fiscal-year/reopen.ts'
import { Refusal } from '../../src/law/rule.ts'
import { balanceOf } from '../../src/ledger/journal.ts'
import { addBody } from '../../src/registry/add-body.ts'
import { addTerritory } from '../../src/registry/add-territory.ts'
import { recordEvent } from '../../src/registry/record-event.ts'
import { registerDecision } from '../../src/registry/register-decision.ts'
import { setHramada } from '../../src/registry/set-hramada.ts'
import { loadDecision } from '../../src/registry/store.ts'
import { publish } from '../../src/reporting/publish.ts'
import { recordFinding } from '../../src/reporting/record-finding.ts'
import { signOnDemand } from '../../src/reporting/sign-on-demand.ts'
import { accept } from '../../src/spending/accept.ts'
import { approve } from '../../src/spending/approve.ts'
import { commit } from '../../src/spending/commit.ts'
import { payRefund } from '../../src/spending/pay-refund.ts'
import { payAct, payReimbursement } from '../../src/spending/pay.ts'
import { reimburse } from '../../src/spending/reimburse.ts'
import { reject } from '../../src/spending/reject.ts'
import { release } from '../../src/spending/release.ts'
import { reverse } from '../../src/spending/reverse.ts'
import { NotFound, StaleVersion } from '../../src/storage/found.ts'
import type { House } from './house.ts'
import { contractVerbs, document } from './life-of-contracts.ts'
import { projectVerbs } from './life-of-projects.ts'
import type { Random } from './random.ts'

/** What one step of a life came to: what was tried, and the rule that refused it, if one did. */
export interface Lived { readonly verb: string, readonly refused?: string }

export interface Life {
  /** Tries one operation on whatever there is at that moment. Throws when it fails by anything but a refusal. */
  step (): Lived
  /** Everything that is tried. */
  readonly verbs: readonly string[]
}

/** There is nothing yet that a verb could be tried on. */
class NothingThere extends Error {}

/** The number of nothing. */
const nowhere = 999999

const sha256 = 'ab'.repeat(32)
const named = (be: string) => ({ be })
const byResidents = { quorum: 'a quarter', majority: 'more than half', source: 'minutes, item 2' }

/** A Hramada with a Rada, an Uprava, three villages with their assemblies and one body of self-government, in which anything that may happen happens, within two years. */
export function beginLife (house: House, random: Random, operations: number): Life {
  const { service, clock } = house
  const db = service.reader
  const { between, once, pick } = random
  const minutes = Math.round(2 * 365 * 24 * 60 / operations)
  const [clerk, otherClerk, approver, otherApprover, secretary, coordinator, auditor] =
    (['finance_clerk', 'finance_clerk', 'finance_approver', 'finance_approver', 'secretary', 'coordinator', 'auditor'] as const).map(role => house.member(role).actor) as [Actor, Actor, Actor, Actor, Actor, Actor, Actor]
  const today = () => civilDateOf(clock.now())
  const year = () => Number(today().slice(0, 4))
  const lately = (days: number) => addDays(today(), -between(0, days))
  const numbers = (sql: string, ...parameters: unknown[]) => db.$client.prepare(sql).pluck().all(...parameters) as number[]
  const number = (sql: string, ...parameters: unknown[]) => numbers(sql, ...parameters)[0]
  const one = (list: readonly number[]) => {
    if (list.length === 0) throw new NothingThere()
    return once(200) ? nowhere : pick(list)
  }
  const aYear = (list: readonly number[]) => {
    if (list.length === 0) throw new NothingThere()
    return pick(list)
  }
  /** One of the ids that a query lists, now and then one that is not there. */
  const any = (sql: string, ...parameters: unknown[]) => one(numbers(sql, ...parameters))
  const someRow = (table: string) => {
    const most = number(`SELECT max(id) FROM ${table}`) ?? 0
    if (most === 0) throw new NothingThere()
    return between(1, most + (once(50) ? 1 : 0))
  }
  const run = (actor: Actor, operation: (act: Act) => unknown) => house.act(actor, operation)
  const clerks = () => pick([clerk, otherClerk])
  const approvers = () => once(30) ? clerk : pick([approver, otherApprover])

  run(secretary, act => setHramada(act, { kind: 'rural', name: named('Грамада') }))
  const root = house.act(secretary, act => addTerritory(act, { kind: 'hramada', name: named('Грамада') })).id
  const villages = [1, 2, 3].map(n => house.act(secretary, act => addTerritory(act, { kind: 'settlement', name: named(`Вёска ${n}`), parentId: root, residents: 400 })).id)
  const rada = house.act(secretary, act => addBody(act, { kind: 'rada', territoryId: root, name: named('Рада'), seats: 20 })).id
  const uprava = house.act(secretary, act => addBody(act, { kind: 'uprava', territoryId: root, name: named('Управа') })).id
  const assemblies = villages.map(territoryId => house.act(secretary, act => addBody(act, { kind: 'assembly', territoryId, name: named('Сход') })).id)
  const tpsg = house.act(secretary, act => addBody(act, { kind: 'tpsg', territoryId: villages[0]!, name: named('ТГС'), form: 'collegial_entity' })).id
  house.openYear(year())

  let made = 0
  const decide = (bodyId: number, votesFor = 15) => run(secretary, act => registerDecision(act, {
    bodyId,
    number: String(++made),
    title: named(`Рашэнне ${made}`),
    adoptedOn: lately(2),
    votes: { for: votesFor, against: 1, abstained: 0, present: 18, elected: 20 },
    ...(bodyId === rada || bodyId === uprava ? {} : { rules: byResidents }),
    documentSha256: sha256
  }))
  for (const bodyId of [rada, ...assemblies, tpsg]) decide(bodyId)

  const lastDecision = (bodyId: number) => number('SELECT id FROM decision WHERE body_id = ? ORDER BY adopted_on DESC, id DESC LIMIT 1', bodyId) ?? nowhere
  const anyFund = () => any('SELECT fund_id FROM contribution_fund')
  const unreported = () => any(`SELECT fund_id FROM contribution_fund WHERE year < ?1 AND fund_id NOT IN
    (SELECT r.fund_id FROM use_report r LEFT JOIN use_report_review v ON v.report_id = r.id WHERE r.year = ?1 - 1 AND coalesce(v.outcome, 'approved') = 'approved')`, { 1: year() })
  const deciderOf = (fundId: number) => number('SELECT decider_id FROM contribution_fund WHERE fund_id = ?', fundId) ?? rada
  const decisionFor = (fundId: number) => once(15) ? someRow('decision') : lastDecision(deciderOf(fundId))
  const anyPurpose = (fundId: number) => once(40) ? someRow('purpose') : any("SELECT id FROM purpose WHERE fund_id = ? AND (code <> 'P00' OR ? = 1)", fundId, between(1, 8))
  const seenFund = (fundId: number) => once(20) ? 1 : (number('SELECT 1 FROM contribution_fund WHERE fund_id = ?', fundId) === undefined ? 1 : loadFund(db, fundId).version)
  const codeOf = (table: string, id: number) => db.$client.prepare(`SELECT code FROM ${table} WHERE id = ?`).pluck().get(id) as string | undefined
  /** A part of what a purpose has available, now and then a kopeck more than all of it. */
  const partOfAvailable = (purposeId: number) => {
    const fundCode = db.$client.prepare('SELECT f.code FROM purpose u JOIN fund f ON f.id = u.fund_id WHERE u.id = ?').pluck().get(purposeId) as string | undefined
    const left = fundCode === undefined ? 0 : -balanceOf(db, `Equity:Budget:${fundCode}:${codeOf('purpose', purposeId)}:Available`)
    return once(15) ? left + 1 : Math.max(1, Math.trunc(left / between(1, 6)))
  }
  const awaiting = () => numbers('SELECT v.id FROM voucher v LEFT JOIN voucher_outcome o ON o.voucher_id = v.id WHERE o.voucher_id IS NULL ORDER BY v.id')
  /** One of the vouchers of a kind that were approved lately, seldom any other. */
  const approved = (kind: string) => once(25)
    ? someRow('voucher')
    : any("SELECT v.id FROM voucher v JOIN voucher_outcome o ON o.voucher_id = v.id WHERE o.outcome = 'approved' AND v.kind = ? ORDER BY v.id DESC LIMIT 12", kind)
  const amountOf = (voucherId: number) => number('SELECT amount FROM voucher WHERE id = ?', voucherId) ?? 100
  const part = (amount: number) => once(20) ? amount + 1 : Math.max(1, Math.trunc(amount / between(1, 3)))
  const contributions = () => once(3) ? any("SELECT c.id FROM contribution c LEFT JOIN identification i ON i.contribution_id = c.id WHERE c.recorded_as <> 'credited' AND i.contribution_id IS NULL ORDER BY c.id DESC LIMIT 20") : someRow('contribution')

  function electionText (budget: number): string {
    const projects = between(2, 6)
    const costs = Array.from({ length: projects }, () => between(1, Math.max(1, Math.trunc(budget / 2))))
    const decimal = (kopecks: number) => `${Math.trunc(kopecks / 100)}.${String(kopecks % 100).padStart(2, '0')}`
    const votes = Array.from({ length: between(1, 12) }, (_, i) => `${i};${[...new Set(Array.from({ length: between(1, projects) }, () => `p${between(1, projects)}`))].join(',')}`)
    return `META\nkey;value\ndescription;Vote\ncountry;Belarus\nunit;Place\ninstance;${year()}\nnum_projects;${projects}\nnum_votes;${votes.length}\nbudget;${decimal(budget)}\nvote_type;approval\nrule;greedy\ndate_begin;01.10.${year()}\ndate_end;15.10.${year()}\ncurrency;BYN\n` +
      `PROJECTS\nproject_id;cost;name\n${costs.map((cost, i) => `p${i + 1};${decimal(cost)};Project ${i + 1}`).join('\n')}\nVOTES\nvoter_id;vote\n${votes.join('\n')}\n`
  }

  /** What may happen, and how often in relation to the others. */
  const verbs: Record<string, [often: number, live: () => unknown]> = {
    decide: [20, () => decide(pick([rada, rada, ...assemblies, ...assemblies, tpsg]), once(20) ? 5 : 15)],
    event: [2, () => {
      const decisionId = someRow('decision')
      const { version, status } = loadDecision(db, decisionId)
      run(secretary, act => recordEvent(act, { decisionId, seen: once(10) ? version + 1 : version, event: status === 'suspended' ? 'resumed' : pick(['suspended', 'suspended', 'annulled']), on: today(), document, reason: 'because' }))
    }],
    resume: [3, () => {
      const decisionId = any("SELECT e.decision_id FROM decision_event e WHERE e.event = 'suspended' AND NOT EXISTS (SELECT 1 FROM decision_event l WHERE l.decision_id = e.decision_id AND l.id > e.id)")
      run(secretary, act => recordEvent(act, { decisionId, seen: loadDecision(db, decisionId).version, event: 'resumed', on: today(), document, reason: 'settled' }))
    }],
    openFund: [3, () => {
      const bodyId = pick([...assemblies, tpsg, ...(once(20) ? [rada] : [])])
      const at = assemblies.indexOf(bodyId)
      const purposes = Array.from({ length: between(1, 3) }, () => ({ title: named(`Мэта ${++made}`), reimbursePercent: pick([0, 0, 30, 100]) }))
      run(clerks(), act => openFund(act, {
        name: named('Фонд'), territoryId: villages[Math.max(0, at)]!, decisionId: lastDecision(bodyId), authorisedBodyId: once(30) ? bodyId : uprava, purposes,
        categories: [{ code: 'A', title: named('Двор'), amount: 2500, basis: 'fixed' }, { code: 'B', title: named('Пенсіянеры'), amount: 0, basis: 'suggested' }],
        dueOn: [addDays(today(), between(5, 120))]
      }))
    }],
    addPurpose: [2, () => {
      const fundId = anyFund()
      run(clerks(), act => addPurpose(act, { fundId, seen: seenFund(fundId), decisionId: decisionFor(fundId), title: named(`Мэта ${++made}`), reimbursePercent: 20 }))
    }],
    extendDeadline: [4, () => {
      const fundId = anyFund()
      run(clerks(), act => extendDeadline(act, { fundId, seen: seenFund(fundId), decisionId: decisionFor(fundId), dueOn: addDays(today(), between(-10, 90)) }))
    }],
    cancelFund: [1, () => {
      if (!once(4)) return decide(pick(assemblies))
      const fundId = anyFund()
      run(clerks(), act => cancelFund(act, { fundId, seen: seenFund(fundId), decisionId: decisionFor(fundId) }))
    }],
    confirmPurpose: [5, () => {
      const purposeId = someRow('purpose')
      run(clerks(), act => confirmPurpose(act, { purposeId, decisionId: decisionFor(number('SELECT fund_id FROM purpose WHERE id = ?', purposeId) ?? 0) }))
    }],
    contribute: [250, () => {
      const fundId = anyFund()
      run(clerks(), act => recordContribution(act, {
        fundId,
        ...(once(10) ? {} : { purposeId: anyPurpose(fundId) }),
        ...(once(3) ? { category: pick(['A', 'A', 'B', 'C']) } : {}),
        amount: pick([2500, between(1, 100), between(100, 50000)]),
        receivedOn: once(60) ? addDays(today(), 1) : lately(once(10) ? 60 : 3),
        documentRef: `PP/${++made}`
      }))
    }],
    identify: [25, () => {
      const contributionId = contributions()
      const row = db.$client.prepare('SELECT fund_id AS fundId, purpose_id AS purposeId, recorded_as AS kind FROM contribution WHERE id = ?').get(contributionId) as { fundId: number, purposeId: number | null, kind: string } | undefined
      run(clerks(), act => identifyContribution(act, { contributionId, purposeId: row?.purposeId ?? anyPurpose(row?.fundId ?? 0), reason: 'the payer wrote', ...(row?.kind === 'late' ? { decisionId: number('SELECT decision_id FROM contribution_deadline WHERE fund_id = ? ORDER BY id DESC LIMIT 1', row.fundId) } : {}), ...(once(3) ? { on: lately(5) } : {}) }))
    }],
    refund: [25, () => {
      const contributionId = contributions()
      const amount = number('SELECT amount FROM contribution WHERE id = ?', contributionId) ?? 100
      run(clerks(), act => refundContribution(act, { contributionId, kind: pick(['mistaken', 'duplicate', 'late', 'late', 'cancelled']), reason: 'asked for', ...(once(2) ? { amount: part(amount) } : {}) }))
    }],
    proRata: [3, () => {
      const purposeId = someRow('purpose')
      const fundId = number('SELECT fund_id FROM purpose WHERE id = ?', purposeId) ?? 0
      run(clerks(), act => refundProRata(act, { purposeId, decisionId: decisionFor(fundId), amount: partOfAvailable(purposeId) }))
    }],
    payRefund: [25, () => {
      const refundId = any('SELECT r.id FROM refund r WHERE NOT EXISTS (SELECT 1 FROM voucher v WHERE v.refund_id = r.id) ORDER BY r.id DESC LIMIT 30')
      run(clerks(), act => payRefund(act, { refundId, on: today(), document }))
    }],
    repurpose: [12, () => {
      const fundId = anyFund()
      const fromPurposeId = anyPurpose(fundId)
      run(clerks(), act => repurpose(act, { fundId, fromPurposeId, toPurposeId: anyPurpose(fundId), amount: partOfAvailable(fromPurposeId), decisionId: decisionFor(fundId) }))
    }],
    interest: [8, () => run(clerks(), act => recordInterest(act, { fundId: anyFund(), amount: between(1, 400), on: lately(5), document }))],
    bankFee: [8, () => run(clerks(), act => recordBankFee(act, { fundId: anyFund(), amount: between(1, 300), on: lately(2), document }))],
    registerExpense: [4, () => run(clerks(), act => registerBudgetExpense(act, { reference: `PP ${once(20) ? 1 : ++made}`, title: named('Асвятленне'), amount: between(100, 40000), paidOn: lately(30), documentSha256: sha256 }))],
    commit: [60, () => {
      if (once(60)) return run(clerks(), act => commit(act, { projectId: any('SELECT project_id FROM allocation'), supplier: 'ТАА', amount: 100, on: today(), document }))
      const contractId = once(2) ? any('SELECT id FROM contract ORDER BY id DESC LIMIT 20') : undefined
      if (contractId !== undefined) return run(clerks(), act => commit(act, { contractId, amount: part(number('SELECT price FROM contract WHERE id = ?', contractId) ?? 100), on: lately(3), document }))
      const purposeId = once(30) ? someRow('purpose') : any("SELECT id FROM purpose WHERE code <> 'P00' ORDER BY id DESC LIMIT 15")
      run(clerks(), act => commit(act, { purposeId, amount: partOfAvailable(purposeId), on: lately(3), supplier: 'ТАА', document }))
    }],
    accept: [60, () => {
      const commitmentId = approved('commitment')
      const amount = part(amountOf(commitmentId))
      run(clerks(), act => accept(act, { commitmentId, amount, on: lately(2), document, ...(once(4) ? { retained: once(20) ? amount + 1 : Math.max(1, Math.trunc(amount / 10)) } : {}) }))
    }],
    release: [15, () => {
      const commitmentId = approved('commitment')
      run(clerks(), act => release(act, { commitmentId, amount: part(amountOf(commitmentId)), on: lately(1), document, reason: 'not needed' }))
    }],
    pay: [60, () => {
      const parentId = approved('act')
      run(clerks(), act => payAct(act, { parentId, amount: part(amountOf(parentId)), on: lately(1), document }))
    }],
    reimburse: [15, () => {
      const purposeId = any('SELECT id FROM purpose WHERE reimburse_percent > 0 ORDER BY id DESC LIMIT 12')
      run(clerks(), act => reimburse(act, { purposeId, expenseId: any('SELECT id FROM budget_expense ORDER BY id DESC LIMIT 20'), amount: Math.min(partOfAvailable(purposeId), between(50, 5000)), on: today(), document }))
    }],
    payReimbursement: [12, () => {
      const parentId = approved('reimbursement')
      run(clerks(), act => payReimbursement(act, { parentId, amount: part(amountOf(parentId)), on: today(), document }))
    }],
    reverse: [20, () => {
      const last = number('SELECT max(seq) FROM entry') ?? 1
      run(clerks(), act => reverse(act, { entry: Math.max(1, last - between(0, once(4) ? 2000 : 12)), on: today(), reason: 'a mistake', document }))
    }],
    approve: [260, () => run(approvers(), act => approve(act, one(awaiting().slice(0, 12))))],
    reject: [12, () => run(approvers(), act => reject(act, one(awaiting()), 'not signed'))],
    openCycle: [3, () => run(coordinator, act => openCycle(act, {
      title: named('Цыкл'), budgetYear: year() + between(once(10) ? -1 : 0, 1), decisionId: lastDecision(rada), pools: pick([[root], [root, villages[0]!], [villages[1]!]]).map(territoryId => ({ territoryId, budget: between(10000, 500000) }))
    }))],
    importElection: [6, () => {
      const poolId = any('SELECT p.id FROM pool p LEFT JOIN election e ON e.pool_id = p.id WHERE e.id IS NULL')
      const budget = number('SELECT budget FROM pool WHERE id = ?', poolId) ?? 10000
      run(coordinator, act => importElection(act, { poolId, file: readElectionText(electionText(once(10) ? budget + 1 : budget), false) }))
    }],
    tally: [6, () => run(coordinator, act => tallyElection(act, any('SELECT p.id FROM pool p JOIN election e ON e.pool_id = p.id LEFT JOIN award w ON w.pool_id = p.id WHERE w.pool_id IS NULL'), once(3) ? { ties: ['cost', 'id'] } : {}))],
    appropriate: [6, () => {
      const cycleId = any('SELECT id FROM cycle WHERE budget_year = ?', year())
      const pools = number('SELECT sum(budget) FROM pool WHERE cycle_id = ?', cycleId) ?? 0
      run(clerks(), act => appropriate(act, { cycleId, decisionId: lastDecision(rada), amount: once(10) ? pools - 1 : pools + between(0, 5), on: today() }))
    }],
    finance: [12, () => run(clerks(), act => finance(act, { cycleId: any('SELECT id FROM cycle WHERE budget_year = ?', year()), amount: between(1000, 300000), on: lately(3), document }))],
    award: [8, () => run(secretary, act => award(act, { poolId: any('SELECT DISTINCT t.pool_id FROM tally t LEFT JOIN award w ON w.pool_id = t.pool_id WHERE w.pool_id IS NULL'), decisionId: lastDecision(rada), on: today() }))],
    openYear: [2, () => run(approver, act => openYear(act, (number('SELECT max(year) FROM fiscal_year') ?? 0) + 1))],
    hold: [5, () => run(approver, act => holdYear(act, aYear(numbers('SELECT year FROM fiscal_year WHERE year < ?', year() + (once(60) ? 1 : 0)))))],
    release_hold: [4, () => run(approver, act => releaseYear(act, pick(numbers('SELECT year FROM fiscal_year'))))],
    close: [9, () => run(approver, act => closeYear(act, aYear(numbers('SELECT year FROM fiscal_year WHERE year < ?', year() + (once(30) ? 1 : 0)))))],
    requestReopening: [4, () => run(approver, act => requestReopening(act, { year: aYear(numbers('SELECT year FROM fiscal_year WHERE year < ?', year())), reason: 'an invoice turned up' }))],
    confirmReopening: [3, () => run(pick([approver, otherApprover]), act => confirmReopening(act, once(5) ? someRow('reopening') : any('SELECT id FROM reopening ORDER BY id DESC LIMIT 1')))],
    drawReport: [40, () => run(clerks(), act => drawReport(act, { fundId: once(10) ? anyFund() : unreported(), year: year() - between(1, once(10) ? 3 : 1) }))],
    reviewReport: [40, () => {
      const reportId = any('SELECT r.id FROM use_report r LEFT JOIN use_report_review v ON v.report_id = r.id WHERE v.report_id IS NULL')
      const fundId = number('SELECT fund_id FROM use_report WHERE id = ?', reportId) ?? 0
      run(secretary, act => reviewReport(act, { reportId, seen: once(20) ? 9 : 1, decisionId: decisionFor(fundId), ...(once(5) ? { outcome: 'returned', reason: 'unclear' } : { outcome: 'approved' }) }))
    }],
    publish: [2, () => run(secretary, act => publish(act, once(2) ? 'daily' : 'officer'))],
    sign: [2, () => run(auditor, signOnDemand)],
    ...contractVerbs({ ...random, run, clerks, today, lately, number, any, someRow, approved, amountOf, part }),
    ...projectVerbs({ ...random, db, run, clerks, secretary, coordinator, rada, year, today, lately, number, any, someRow, approved, amountOf, part }),
    finding: [2, () => run(auditor, act => recordFinding(act, { subject: `entry-${someRow('purpose')}`, severity: 'remark', text: 'looked at' }))]
  }
  const wheel = Object.entries(verbs).flatMap(([verb, [often]]) => Array.from({ length: often }, () => verb))

  function attempt (verb: string): Lived | undefined {
    try {
      verbs[verb]![1]()
      return { verb }
    } catch (error) {
      if (error instanceof NothingThere) return undefined
      if (error instanceof Refusal) return { verb, refused: error.first.rule.id }
      if (error instanceof NotFound || error instanceof StaleVersion) return { verb, refused: error.constructor.name }
      throw new Error(`${verb}: ${(error as Error).message}`, { cause: error })
    }
  }

  return {
    verbs: Object.keys(verbs),
    step () {
      // Two years, however many operations they have.
      clock.set(new Date(clock.now().getTime() + between(0, 2 * minutes) * 60_000).toISOString())
      for (;;) {
        const lived = attempt(pick(wheel))
        if (lived !== undefined) return lived
      }
    }
  }
}
