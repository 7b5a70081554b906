import t from 'tap'
import { ticketOf } from '../../../src/budgeting/regulations/lot-order.ts'
import { ballotOf, finalListOf } from '../../../src/budgeting/verification/list-store.ts'
import { everything } from '../../../src/ledger/invariants/invariant.ts'
import { copyOf, faultsIn, tamper } from '../../support/tamper.ts'
import { openOffice, seed } from './office.ts'

t.test('whoever rewrites a proposal or the order of a ballot in the database file is found', t => {
  const { supported, clock, cycle, judge, publish, toTheList, settle, service } = openOffice(t)
  const proposals = Array.from({ length: 4 }, () => supported())
  clock.set('2027-04-05T09:00:00.000Z')
  for (const { id } of proposals) judge(id)
  publish()
  toTheList()
  settle()
  const { reader } = service
  const [first, second] = ballotOf(reader, cycle.id)
  t.ok(ticketOf(seed, String(first!.number)) < ticketOf(seed, String(second!.number)))
  const { sha256 } = finalListOf(reader, cycle.id)!
  const other = 'ab'.repeat(32)
  const finds = (sql: string) => faultsIn(tamper(copyOf(reader), sql), everything).filter(fault => /^(proposals|ballots)-/.test(fault))
  t.strictSame(finds('SELECT 1'), [], 'sound')
  const noteOf = 'SELECT document_note FROM proposal_version WHERE proposal_id = 1'
  t.match(finds(`UPDATE note SET text = replace(text, 'Двор', 'Дача') WHERE id = (${noteOf})`), [/^proposals-keep-their-texts \| proposal-1, version 1: has the hash [0-9a-f]{64}, and its text [0-9a-f]{64}$/])
  t.strictSame(finds(`DELETE FROM note WHERE id = (${noteOf})`), [], 'what was erased is no forgery')
  t.strictSame(finds(`UPDATE project SET position = 99 WHERE id = ${first!.projectId}`).length, 1, 'the first one last')
  t.match(finds(`UPDATE project SET position = 9 - position WHERE id IN (${first!.projectId}, ${second!.projectId})`)[0], /^ballots-follow-their-lots \| pool-1: has \d at \d, before which the lot puts it$/)
  t.strictSame(finds(`DELETE FROM project_origin WHERE project_id = ${first!.projectId}`), [`ballots-follow-their-lots | cycle-1: has a final list of 3 projects (${sha256}), the trail tells 4 (${sha256})`])
  t.strictSame(finds(`UPDATE final_list SET list_sha256 = '${other}'`), [`ballots-follow-their-lots | cycle-1: has a final list of 4 projects (${other}), the trail tells 4 (${sha256})`])
  t.match(finds(`UPDATE final_list SET seed = '${other}'`)[0], `ballots-follow-their-lots | cycle-1: has a final list by the seed ${other}, which is not the one that was committed and revealed`)
  t.end()
})
