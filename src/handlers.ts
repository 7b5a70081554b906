import type { Handlers } from './http/handler.ts'
import { handlers as audit } from './audit/handlers.ts'
import { handlers as registry } from './registry/handlers.ts'
import { handlers as ledger } from './ledger/handlers.ts'

/** Who answers each operation of openapi.yaml, room by room. */
export const handlers: Handlers = { ...audit, ...registry, ...ledger }
