import type { Act } from '../audit/act.ts'
import { signCheckpoint } from '../audit/checkpoints.ts'
import type { StoredCheckpoint } from '../audit/checkpoints.ts'
import { enforce } from '../law/rule.ts'
import { signingRules } from './rules.ts'

/** Signs what the trail holds, the leaf that tells who asked for it included. */
export function signOnDemand (act: Act): StoredCheckpoint {
  enforce(signingRules, { signer: act.signer !== undefined })
  act.tell({ action: 'reporting.sign_checkpoint', target: { type: 'trail', id: 'trail' }, after: { size: act.auditSeq + 1 } })
  return signCheckpoint(act, 'demand')!
}
