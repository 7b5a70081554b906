import { decisionHandlers } from './decision-handlers.ts'
import type { Handlers } from '../http/handler.ts'
import { staffHandlers } from './staff-handlers.ts'
import { territoryHandlers } from './territory-handlers.ts'

/** The Hramada and its parts, who decides, who works here. */
export const handlers = { ...territoryHandlers, ...decisionHandlers, ...staffHandlers } satisfies Handlers
