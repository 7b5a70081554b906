import type { KeyObject } from 'node:crypto'
import { enforce } from '../../law/rule.ts'
import type { Keys } from '../../storage/keys.ts'
import type { Db } from '../../storage/open.ts'
import { remembered } from '../../storage/remembered.ts'
import { keyOfPoll } from './box-store.ts'
import { isOpening } from './opening/store.ts'
import { pollTakesBallots } from './rules.ts'

/** The key of a poll's codes and references, while there is one: it is destroyed when the opening begins, and refused from then on. */
export function keyInUse (db: Db, keys: Keys, pollId: number): KeyObject {
  enforce([pollTakesBallots], { frozen: remembered(db, `opening of poll ${pollId}`, () => isOpening(db, pollId)) })
  return keyOfPoll(keys, pollId)
}
