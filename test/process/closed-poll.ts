import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import { printPollKey } from '../../src/budgeting/voting/opening/poll-key.ts'
import { rawPublicKey } from '../../src/budgeting/voting/envelope.ts'
import { hex } from '../budgeting/voting/booth.ts'
import { afterVoting, openCommission } from '../budgeting/voting/commission.ts'

/**
 * A data folder with a poll whose voting is over, to be opened by real processes: the files of the commission beside it in
 * `desk` (key.pem, first.token, second.token, minutes.txt). `fresh` makes another copy of it as it was.
 */
export async function pollToOpen (t: Test, voters: number) {
  const commission = openCommission(t)
  const { vote, cast, voter, choose, whole, village, clock, as, coordinator, officer, second, keys } = commission
  vote(voters)
  const ballots = [choose(whole[0]!), choose(whole[1]!, whole[2]!), choose(village[0]!, whole[0]!), choose(), choose(village[0]!)]
  const casting = Array.from({ length: voters }, (_, n) => cast(voter(n), ballots[n % ballots.length]!, hex('receipt', n)))
  await Promise.all(casting)
  for (let n = 0; n < voters; n += 10) await cast(voter(n), ballots[1]!, hex('second receipt', n))
  clock.set(afterVoting)
  // The house's clock goes on from the last act, so the real service finds the voting over.
  as(coordinator.actor, act => act.tell({ action: 'test.wait', target: { type: 'poll', id: 'poll-1' } }))
  const temporary = (name: string) => {
    const folder = mkdtempSync(join(tmpdir(), name))
    t.teardown(() => rmSync(folder, { recursive: true, force: true }))
    return folder
  }
  const desk = temporary('hramada-desk-')
  const write = (name: string, text: string) => {
    writeFileSync(join(desk, name), text)
    return join(desk, name)
  }
  const key = write('key.pem', printPollKey({ privateKey: keys.privateKey, publicKey: rawPublicKey(keys.publicKey) }))
  const officers = [write('first.token', `${officer.token}\n`), write('second.token', second.token)]
  const minutes = write('minutes.txt', 'The key was destroyed before us all.\n')
  const original = temporary('hramada-poll-')
  cpSync(commission.folder, original, { recursive: true })
  const fresh = () => {
    const folder = temporary('hramada-opening-')
    cpSync(original, folder, { recursive: true })
    return folder
  }
  return { ...commission, desk, key, officers, minutes, fresh, temporary }
}
