import { handlers as execution } from './budgeting/execution/handlers.ts'
import { yearHandlers } from './budgeting/execution/year-handlers.ts'
import { handlers as feasibility } from './budgeting/feasibility/handlers.ts'
import { handlers as budgeting } from './budgeting/handlers.ts'
import { handlers as regulations } from './budgeting/regulations/handlers.ts'
import { handlers as proposals } from './budgeting/proposals/handlers.ts'
import { handlers as verification } from './budgeting/verification/handlers.ts'
import { handlers as voting } from './budgeting/voting/handlers.ts'
import { openingHandlers } from './budgeting/voting/opening/handlers.ts'
import { tallyHandlers } from './budgeting/tally-handlers.ts'
import { handlers as contributions } from './contributions/handlers.ts'
import { reportHandlers } from './contributions/report-handlers.ts'
import { handlers as fiscalYear } from './fiscal-year/handlers.ts'
import { handlers as guide } from './guide/handlers.ts'
import type { operations } from './http/api.gen.ts'
import type { Handler } from './http/handler.ts'
import { handlers as registry } from './registry/handlers.ts'
import { handlers as reporting } from './reporting/handlers.ts'
import { contractHandlers } from './spending/contracts/handlers.ts'
import { handlers as spending } from './spending/handlers.ts'

/** Who answers each operation of openapi.yaml, room by room; one without a handler does not compile. */
export const handlers: Readonly<Record<keyof operations, Handler>> = {
  ...registry,
  ...contributions,
  ...reportHandlers,
  ...spending,
  ...contractHandlers,
  ...fiscalYear,
  ...budgeting,
  ...tallyHandlers,
  ...proposals,
  ...verification,
  ...voting,
  ...openingHandlers,
  ...regulations,
  ...feasibility,
  ...execution, ...yearHandlers,
  ...reporting,
  ...guide
}
