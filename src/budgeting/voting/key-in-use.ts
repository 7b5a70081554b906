import { enforce } from '../../law/rule.ts'
import type { Keys } from '../../storage/keys.ts'
import type { Db } from '../../storage/open.ts'
import { remembered } from '../../storage/remembered.ts'
import { macsOf } from './box-store.ts'
import type { Mac } from './box-store.ts'
import { isOpening } from './opening/store.ts'
import { pollTakesBallots } from './rules.ts'

/** What is kept of codes and references of a poll, while it has its key: that is destroyed when the opening begins, and refused from then on. */
export function keyInUse (db: Db, keys: Keys, pollId: number): Mac {
  enforce([pollTakesBallots], { frozen: remembered(db, `opening of poll ${pollId}`, () => isOpening(db, pollId)) })
  return macsOf(keys, pollId)
}
