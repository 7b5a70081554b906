import type { Handlers } from '../http/handler.ts'
import { ledgerHandlers } from './ledger-handlers.ts'
import { publicHandlers } from './public-handlers.ts'
import { executionReportHandlers } from './reports/report-handlers.ts'
import { trailHandlers } from './trail-handlers.ts'

export const handlers = { ...ledgerHandlers, ...trailHandlers, ...publicHandlers, ...executionReportHandlers } satisfies Handlers
