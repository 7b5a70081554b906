import { ESLint } from 'eslint'
import t from 'tap'

const eslint = new ESLint({ cwd: new URL('..', import.meta.url).pathname })

/** Which directions an import in a file would break. */
async function broken (file: string, imported: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import '${imported}'\n`, { filePath: file })
  return result!.messages.map(({ ruleId }) => String(ruleId))
}

t.test('lint refuses every import against the direction of the design, also where two directions bind one file', async t => {
  for (const [file, imported, ...rules] of [
    ['src/law/limits.ts', '../registry/staff.ts', 'foundations/imports'],
    ['src/law/limits.ts', '../storage/open.ts', 'pure/imports'],
    ['src/calendar/civil-date.ts', '../http/handler.ts', 'foundations/imports', 'pure/imports'],
    ['src/ledger/money.ts', '../spending/voucher.ts', 'foundations/imports'],
    ['src/ledger/journal.ts', '../contributions/fund.ts', 'foundations/imports'],
    ['src/storage/writer.ts', '../http/errors.ts', 'foundations/imports'],
    ['src/audit/trail.ts', '../reporting/publish.ts', 'foundations/imports'],
    ['src/spending/rules.ts', './store.ts', 'pure/imports'],
    ['src/contributions/terms/rules.ts', 'drizzle-orm', 'pure/imports'],
    ['src/contributions/report-rules.ts', 'node:fs', 'pure/imports'],
    ['src/budgeting/tally/tally.ts', '../../../db/schema.ts', 'pure/imports'],
    ['src/budgeting/regulations/check/check.ts', '../store.ts', 'pure/imports'],
    ['src/budgeting/feasibility/check.ts', 'piscina', 'pure/imports'],
    ['src/budgeting/feasibility/check.ts', '../regulations/store.ts', 'pure/imports'],
    ['src/budgeting/proposals/likeness.ts', './pair-store.ts', 'pure/imports'],
    ['src/budgeting/verification/verdict.ts', 'drizzle-orm', 'pure/imports'],
    ['src/http/pipeline.ts', '../spending/pay.ts', 'wire/imports'],
    ['src/http/pipeline.ts', '../ledger/journal.ts', 'wire/imports'],
    ['src/spending/handlers.ts', './store.ts', 'stores/imports'],
    ['src/registry/staff-handlers.ts', './staff-rules.ts', 'handlers/imports'],
    ['src/spending/pay.ts', '../http/problems.ts', 'rooms/imports'],
    ['src/ledger/apportion.ts', 'decimal.js', 'decimals/imports'],
    ['scripts/tally.ts', 'decimal.js', 'decimals/imports']
  ] as const) t.same((await broken(file, imported)).sort(), rules, `${file} may not import ${imported}`)
  for (const [file, imported] of [['src/spending/pay.ts', './store.ts'], ['src/budgeting/feasibility/draw-in-worker.ts', 'piscina'], ['src/spending/handlers.ts', '../http/handler.ts'], ['src/ledger/money.ts', 'decimal.js'], ['src/http/validation.ts', '../ledger/money.ts']] as const) {
    t.same(await broken(file, imported), [], `${file} may import ${imported}`)
  }
})
