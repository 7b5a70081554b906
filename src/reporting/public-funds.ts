import type { CivilDate } from '../calendar/civil-date.ts'
import { endOf } from '../calendar/fiscal-year.ts'
import { UNASSIGNED } from '../contributions/fund.ts'
import type { ContributionFund, Purpose } from '../contributions/fund.ts'
import { loadFund, purposesOf } from '../contributions/store.ts'
import { accountCode } from '../ledger/account.ts'
import { formatMoney, sumMoney } from '../ledger/money.ts'
import type { Body } from '../registry/decision.ts'
import { loadDecision } from '../registry/store.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { purposeFigures, totals } from './fund-figures.ts'
import type { BankFees, PurposeFacts, PurposeFigures, Use } from './fund-figures.ts'
import { crowdsOf, shownIncome } from './income-store.ts'
import { positionOfFund, publicFigure, publicMoney } from './publication.ts'
import type { PublicDocument } from './publication.ts'
import { atLeast, incomeToShow } from './small-counts.ts'
import type { IncomeFacts, ShownIncome } from './small-counts.ts'
import { bucketsOf, categoriesOf, fundsOfKind, lastClosedYear, movesOf, placeOf } from './use-store.ts'

const nobody: Pick<IncomeFacts, 'now' | 'since'> = { now: { people: 0, sum: 0, largest: 0 }, since: { people: 0, sum: 0, largest: 0 } }

/** The documents of all funds of contributions, and the incomes that they show for the first time or anew, by purpose. */
export function publicFunds (db: Db, on: CivilDate): { documents: PublicDocument[], moved: Map<number, ShownIncome> } {
  const moved = new Map<number, ShownIncome>()
  const closed = lastClosedYear(db)
  const documents = fundsOfKind(db, 'contributions').map(({ id }) => {
    const fund = loadFund(db, id)
    const purposes = purposesOf(db, id)
    const facts = factsOf(db, fund, purposes, { on, closed, moved })
    const lines = purposes.map((purpose, i) => ({ purpose, facts: facts[i]! })).filter(({ purpose, facts }) => !isEmpty(purpose, facts))
    const fees = { now: feesOf(db, fund, purposes, on), lastYear: closed === undefined ? 0 : feesOf(db, fund, purposes, endOf(closed)) }
    return { list: 'fund' as const, position: positionOfFund(fund.code), body: fundDocument(db, fund, lines, fees, on) }
  })
  return { documents, moved }
}

// What has no purpose is worth a line only once there is something in it.
function isEmpty ({ code }: Purpose, { income, out, movedIn, movedOut }: PurposeFacts): boolean {
  return code === UNASSIGNED && out === 0 && movedIn === 0 && movedOut === 0 && (income?.amount ?? 0) === 0
}

interface Setting { on: CivilDate, closed: number | undefined, moved: Map<number, ShownIncome> }

/** What there is to tell of each purpose; what is shown anew is put down in `moved`. */
function factsOf (db: Db, fund: ContributionFund, purposes: readonly Purpose[], { on, closed, moved }: Setting): PurposeFacts[] {
  const crowds = crowdsOf(db, fund.id)
  const { residents } = placeOf(db, fund.territoryId)
  const [bucket, moves] = [bucketsOf(db, fund.id, on), movesOf(db, fund.id, on)]
  const year = closed === undefined ? undefined : { end: endOf(closed), bucket: bucketsOf(db, fund.id, endOf(closed)), moves: movesOf(db, fund.id, endOf(closed)) }
  const interest = (by: CivilDate, from = bucket): ShownIncome => ({ amount: from(accountCode('interest', fund.code)).moved, people: 0, asOf: by })
  const use = (purpose: Purpose, from = bucket, by = moves): Use => {
    const { moved, fees } = from(accountCode('spent', fund.code, purpose.code))
    return { out: moved - fees, ...by(purpose.id) }
  }
  return purposes.map(purpose => {
    const shown = shownIncome(db, purpose.id)
    const income = purpose.code === UNASSIGNED ? interest(on) : incomeToShow({ ...(crowds.get(purpose.id) ?? nobody), shown, residents }, on)
    if (income !== undefined && income !== shown && purpose.code !== UNASSIGNED) moved.set(purpose.id, income)
    return {
      income,
      ...use(purpose),
      committed: bucket(accountCode('committed', fund.code, purpose.code)).held,
      ...(year === undefined || purpose.year > closed!
        ? {}
        : { lastYear: { income: purpose.code === UNASSIGNED ? interest(year.end, year.bucket) : shownIncome(db, purpose.id, year.end), use: use(purpose, year.bucket, year.moves) } })
    }
  })
}

const named = ({ id, kind, name }: Body) => ({ id: wireId('body', id), kind, name })

/** What the bank took from a fund by the end of a day. */
function feesOf (db: Db, fund: ContributionFund, purposes: readonly Purpose[], on: CivilDate): number {
  const bucket = bucketsOf(db, fund.id, on)
  return sumMoney(purposes.map(({ code }) => bucket(accountCode('spent', fund.code, code)).fees))
}

interface Line { readonly purpose: Purpose, readonly facts: PurposeFacts }

function fundDocument (db: Db, fund: ContributionFund, lines: readonly Line[], fees: BankFees, on: CivilDate): object {
  const { id, name } = placeOf(db, fund.territoryId)
  const decision = loadDecision(db, fund.decisionId)
  const figures = lines.map(line => purposeFigures(line.facts))
  const { in: income, left, rolledOver, out, bankFees, committed } = totals(figures, fees)
  return {
    code: fund.code,
    name: fund.name,
    year: fund.year,
    territory: { id: wireId('territory', id), name },
    decided_by: named(fund.decider),
    carried_out_by: named(fund.authorisedBody),
    decision: { id: wireId('decision', decision.id), number: decision.number, adopted_on: decision.adoptedOn },
    due_on: fund.dueOn,
    cancelled: fund.cancelled !== undefined,
    categories: categoriesOf(db, fund.id).map(category => ({ ...category, amount: formatMoney(category.amount) })),
    purposes: lines.map(({ purpose, facts }, i) => purposeLine(purpose, facts, figures[i]!, on)),
    total: {
      in: publicFigure(income),
      ...publicMoney({ out, bank_fees: bankFees, committed }),
      left: publicFigure(left),
      ...(rolledOver === undefined ? {} : { rolled_over: publicFigure(rolledOver) })
    }
  }
}

function purposeLine (purpose: Purpose, { income }: PurposeFacts, figures: PurposeFigures, on: CivilDate): object {
  return {
    code: purpose.code,
    title: purpose.title,
    reimburse_percent: purpose.reimbursePercent,
    covered_until: purpose.code === UNASSIGNED ? null : purpose.coveredUntil,
    ...(income === undefined || income.people === 0 ? {} : { contributors_at_least: atLeast(income.people, on) }),
    in: publicFigure(figures.in),
    ...publicMoney({ out: figures.out, committed: figures.committed, moved_in: figures.movedIn, moved_out: figures.movedOut }),
    left: publicFigure(figures.left),
    ...(figures.rolledOver === undefined ? {} : { rolled_over: publicFigure(figures.rolledOver) })
  }
}
