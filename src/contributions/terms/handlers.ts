import { created, ok, read, write } from '../../http/handler.ts'
import type { Handlers } from '../../http/handler.ts'
import type { Names } from '../../ledger/account.ts'
import { formatMoney, parseMoney } from '../../ledger/money.ts'
import { numberOf, wireId, wireIdOr } from '../../storage/id.ts'
import type { Purpose } from '../fund.ts'
import { fundInFull, listFunds } from '../list.ts'
import type { FundInFull } from '../list.ts'
import { addPurpose } from './add-purpose.ts'
import { cancelFund } from './cancel-fund.ts'
import { confirmPurpose } from './confirm-purpose.ts'
import { extendDeadline } from './extend-deadline.ts'
import { openFund } from './open-fund.ts'

interface PurposeBody { title: Names, reimburse_percent: number }
interface OpeningBody {
  name: Names
  territory: string
  decision: string
  authorised_body: string
  purposes: PurposeBody[]
  categories: { code: string, title: Names, amount: string, basis: 'fixed' | 'suggested' }[]
  due_on: string[]
}
interface OfFund { fund: string }

function shownFund ({ fund, terms, purposes }: FundInFull) {
  return {
    id: wireId('fund', fund.id),
    code: fund.code,
    version: fund.version,
    name: fund.name,
    territory: wireId('territory', fund.territoryId),
    decider: wireId('body', fund.decider.id),
    authorised_body: wireId('body', fund.authorisedBody.id),
    decision: wireId('decision', fund.decisionId),
    year: fund.year,
    due_on: fund.dueOn,
    deadlines: terms.deadlines.map(({ dueOn, decisionId }) => ({ due_on: dueOn, decision: wireId('decision', decisionId) })),
    categories: terms.categories.map(category => ({ ...category, amount: formatMoney(category.amount) })),
    purposes: purposes.map(shownPurpose),
    ...(fund.cancelled === undefined ? {} : { cancelled: { decision: wireId('decision', fund.cancelled.decisionId), on: fund.cancelled.on } })
  }
}

function shownPurpose (purpose: Purpose) {
  return {
    id: wireId('purpose', purpose.id),
    code: purpose.code,
    title: purpose.title,
    reimburse_percent: purpose.reimbursePercent,
    decision: wireIdOr('decision', purpose.decisionId) ?? null,
    covered_until: purpose.coveredUntil === 0 ? null : purpose.coveredUntil
  }
}

/** A fund with what each purpose has available, committed and spent. */
function withFigures (full: FundInFull) {
  const purposes = full.purposes.map(purpose => ({
    ...shownPurpose(purpose), available: formatMoney(purpose.available), committed: formatMoney(purpose.committed), spent: formatMoney(purpose.spent)
  }))
  return { ...shownFund(full), currency: 'BYN', purposes }
}

const purposeWish = ({ title, reimburse_percent: reimbursePercent }: PurposeBody) => ({ title, reimbursePercent })

export const termsHandlers = {
  openFund: write<OpeningBody, never, never>((act, { body }) => {
    const { id } = openFund(act, {
      name: body.name,
      territoryId: numberOf(body.territory),
      decisionId: numberOf(body.decision),
      authorisedBodyId: numberOf(body.authorised_body),
      purposes: body.purposes.map(purposeWish),
      categories: body.categories.map(category => ({ ...category, amount: parseMoney(category.amount) })),
      dueOn: body.due_on
    })
    return created(withFigures(fundInFull(act.db, id)), 1)
  }),
  listFunds: read<never, { limit: number, after?: string }, never>((db, { query: { limit, after } }) => {
    const funds = listFunds(db, { after: after === undefined ? 0 : numberOf(after), limit: limit + 1 })
    return ok({ funds: funds.slice(0, limit).map(shownFund), next: funds.length > limit ? wireId('fund', funds[limit - 1]!.fund.id) : null })
  }),
  showFund: read<never, never, OfFund>((db, { params }) => {
    const shown = withFigures(fundInFull(db, numberOf(params.fund)))
    return ok(shown, shown.version)
  }),
  extendDeadline: write<{ decision: string, due_on: string }, never, OfFund>((act, { params, body, seen }) => {
    const fundId = numberOf(params.fund)
    extendDeadline(act, { fundId, seen, decisionId: numberOf(body.decision), dueOn: body.due_on })
    return created(withFigures(fundInFull(act.db, fundId)), seen + 1)
  }),
  addPurpose: write<PurposeBody & { decision: string }, never, OfFund>((act, { params, body, seen }) => {
    const purpose = addPurpose(act, { ...purposeWish(body), fundId: numberOf(params.fund), seen, decisionId: numberOf(body.decision) })
    return created(shownPurpose(purpose), seen + 1)
  }),
  confirmPurpose: write<{ decision: string }, never, { purpose: string }>((act, { params, body }) =>
    created(shownPurpose(confirmPurpose(act, { purposeId: numberOf(params.purpose), decisionId: numberOf(body.decision) })))),
  cancelFund: write<{ decision: string }, never, OfFund>((act, { params, body, seen }) => {
    const fundId = numberOf(params.fund)
    cancelFund(act, { fundId, seen, decisionId: numberOf(body.decision) })
    return created(withFigures(fundInFull(act.db, fundId)), seen + 1)
  })
} satisfies Handlers
