import type { Test } from 'tap'
import { beginOpening } from '../../../src/budgeting/voting/opening/begin-opening.ts'
import { closePoll } from '../../../src/budgeting/voting/opening/close-poll.ts'
import { openBox } from '../../../src/budgeting/voting/opening/open-box.ts'
import { recordResult } from '../../../src/budgeting/voting/opening/record-result.ts'
import { wipeBox } from '../../../src/budgeting/voting/opening/wipe-box.ts'
import { ballotTermsOf } from '../../../src/budgeting/voting/store.ts'
import { openDatabase } from '../../../src/storage/open.ts'
import { openBooth } from './booth.ts'

/** After the last instant of the voting in the example's calendar. */
export const afterVoting = '2027-09-20T09:00:00.000Z'

/** A booth with a second officer, and the opening of its poll step by step; the poll's file is used as another process would. */
export function openCommission (t: Test, options: Parameters<typeof openBooth>[1] = {}) {
  const booth = openBooth(t, options)
  const { as, officer, service, cycle, keys, clock } = booth
  const second = booth.member('commission_officer')
  const file = () => `${booth.folder}/polls/poll-1.sqlite`

  /** Works on the poll's file over a connection of its own. */
  function onFile<T> (work: (box: ReturnType<typeof openDatabase>) => T): T {
    const box = openDatabase(file())
    try {
      return work(box)
    } finally { box.$client.close() }
  }

  const close = () => {
    clock.set(afterVoting)
    return as(officer.actor, act => closePoll(act, 1))
  }
  const begin = () => as(second.actor, act => beginOpening(act, 1))
  const unseal = (privateKey = keys.privateKey) => onFile(box => openBox(box, privateKey, ballotTermsOf(service.reader, cycle.id)))
  const wipe = () => onFile(wipeBox)
  const record = () => as(second.actor, act => recordResult(act, 1))
  /** All steps in their order. */
  const openAll = () => {
    close()
    begin()
    unseal()
    wipe()
    return record()
  }
  /** Changes the poll's file as only somebody with the file can: past its guards. */
  const tamper = (sql: string, ...parameters: unknown[]) => onFile(({ $client: client }) => {
    const guards = client.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all() as { name: string, sql: string }[]
    for (const { name } of guards) client.exec(`DROP TRIGGER ${name}`)
    client.prepare(sql).run(...parameters)
    for (const { sql } of guards) client.exec(sql)
  })
  return { ...booth, second, file, onFile, close, begin, unseal, wipe, record, openAll, tamper }
}
