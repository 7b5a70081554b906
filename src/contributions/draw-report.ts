import { useReport } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { loadYear } from '../fiscal-year/store.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { figuresOf } from './figures.ts'
import { lastReport, loadReport } from './report-store.ts'
import { drawingRules } from './report-rules.ts'
import type { UseReport } from './report.ts'
import { loadFund } from './store.ts'

/**
 * Draws up a fund's report on use for a closed year, on behalf of the authorised body (Art. 49.5). Its figures come from
 * the ledger and stay as they are, together with the head of the trail at that moment.
 */
export function drawReport (act: Act, { fundId, year }: { fundId: number, year: number }): UseReport {
  const { db, trail, auditSeq } = act
  const fund = loadFund(db, fundId)
  const { state } = loadYear(db, year)
  const last = lastReport(db, fundId, year)
  enforce(drawingRules, { fund, year, state, ...(last === undefined ? {} : { last }) })
  const figures = figuresOf(db, fund, year)
  const { size, root } = trail.head()
  const head = { size, root: root.toString('base64') }
  const { id } = db.insert(useReport).values({
    fundId, year, bodyId: fund.authorisedBody.id, figures: JSON.stringify(figures), treeSize: head.size, treeRoot: head.root, auditSeq
  }).returning({ id: useReport.id }).get()
  act.tell({
    action: 'contributions.draw_report',
    target: { type: 'use_report', id: wireId('use-report', id), version: 1 },
    after: { fund: wireId('fund', fundId), year, body: wireId('body', fund.authorisedBody.id), figures, trail: head }
  })
  return loadReport(db, id)
}
