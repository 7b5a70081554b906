import { pollOpening } from '../../../../db/schema.ts'
import type { Act } from '../../../audit/act.ts'
import { enforce } from '../../../law/rule.ts'
import { wireId } from '../../../storage/id.ts'
import { destroyKeyOfPoll, pollKey } from '../box-store.ts'
import { backupKey } from './backup.ts'
import type { Ceremony } from './ceremony.ts'
import { beginningRules } from './rules.ts'
import { ceremonyOf } from './store.ts'

/**
 * A second officer lets a closed poll be opened. With it the key of the poll's backups and the key of its codes are destroyed,
 * before anybody uses the commission's key: no sealed copy can be read any more, and no code can be tried. Where the act fails
 * after this, no more is lost: the poll takes no ballots any more.
 */
export function beginOpening (act: Act, pollId: number): Ceremony {
  const { db, auditSeq } = act
  const { closing, opening } = ceremonyOf(db, pollId)
  const { staffId } = act.actor
  enforce(beginningRules, { poll: wireId('poll', pollId), closing, opening, staffId })
  db.insert(pollOpening).values({ pollId, openedBy: staffId, auditSeq }).run()
  if (!act.rehearsal) {
    act.keys.destroy(backupKey(pollId))
    destroyKeyOfPoll(act.keys, pollId)
  }
  act.tell({ action: 'voting.begin_opening', target: { type: 'poll', id: wireId('poll', pollId) }, after: { destroyed_keys: [backupKey(pollId), pollKey(pollId)] } })
  return ceremonyOf(db, pollId)
}
