import { enforce } from '../../law/rule.ts'
import type { Service } from '../../service.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { PollFile } from '../../storage/poll-files.ts'
import { paperBallotRules } from './ballot-rules.ts'
import { writeBallot } from './ballot.ts'
import type { Choice } from './ballot.ts'
import { keepBallot, receiptHash, standingOf, stateOf } from './box-store.ts'
import type { Mac, Voter } from './box-store.ts'
import { readCode } from './code.ts'
import { identify, knownBy } from './identify.ts'
import { keyInUse } from './key-in-use.ts'
import type { PaperBatch, Read, SheetOutcome } from './paper.ts'
import { enteringRules } from './paper-rules.ts'
import { enter, entriesOf, outcomeOf, settle } from './paper-store.ts'
import type { Poll } from './poll.ts'
import { sealFor } from './sealing.ts'
import { ballotTermsOf, loadBatch, loadPoll, loadsOf } from './store.ts'

export interface EnterSheet { readonly batchId: number, readonly sheet: number, readonly officer: number, readonly read: Read<readonly Choice[]> }

/** Where a sheet stands after an entry: one officer has entered it, two differ, or it is settled. */
export type Entered = { readonly state: 'entered' | 'differing' } | { readonly state: 'settled', readonly outcome: SheetOutcome }

/**
 * Enters what an officer reads on a sheet of a batch. The second officer who reads the same settles it; where they differ, what
 * a third one reads counts. A valid ballot is sealed at once, and stands for its voter as the Regulation has it of paper; until
 * then nothing that is stored says what was read. A ballot over a limit is refused, to be entered as invalid.
 */
export async function enterSheet (house: Service, { batchId, sheet, officer, read }: EnterSheet): Promise<Entered> {
  const batch = loadBatch(house.reader, batchId)
  const poll = loadPoll(house.reader, batch.pollId)
  const mac = keyInUse(house.reader, house.keys, poll.id)
  const file = house.polls.of(poll.id)
  return await file.writer.run(box => {
    const sheetRead = understand(house, poll, box, mac, read)
    const entries = entriesOf(box, batchId, sheet)
    const settled = outcomeOf(box, batchId, sheet)
    enforce(enteringRules, {
      batch: wireId('batch', batchId),
      sheet,
      sheets: batch.sheets,
      closed: batch.closed !== undefined || stateOf(box) !== 'open',
      ...(settled === undefined ? {} : { settled }),
      officers: entries.map(entry => entry.officer),
      officer
    })
    const agreed = entries.some(({ proof }) => proof.equals(sheetRead.proof))
    if (entries.length < 2 && !agreed) {
      enter(box, batchId, sheet, { officer, code: sheetRead.voter === undefined ? null : mac('code', readCode(read.code!)!), proof: sheetRead.proof })
      return { state: entries.length === 0 ? 'entered' : 'differing' }
    }
    const outcome = place(house, { poll, file, box, batch }, sheetRead)
    settle(box, batchId, sheet, { outcome, third: entries.length === 2, officers: [...entries.map(entry => entry.officer), officer] })
    return { state: 'settled', outcome }
  })
}

/** What was read, judged: whose it is, what it says, and an HMAC by which another officer's reading is compared. */
interface SheetRead { readonly voter?: Voter, readonly written?: string, readonly invalid?: Extract<SheetOutcome, string>, readonly proof: Buffer }

function understand (house: Service, { id, cycleId }: Poll, box: Db, mac: Mac, read: Read<readonly Choice[]>): SheetRead {
  const voter = read.code === undefined ? undefined : identify(box, knownBy(mac, { code: read.code }), loadsOf(house.reader, id))
  const terms = ballotTermsOf(house.reader, cycleId)
  if ('ballot' in read) enforce(paperBallotRules, { choices: read.ballot, terms, pools: voter!.pools })
  const says = 'ballot' in read ? writeBallot(read.ballot, terms) : read.invalid
  // Under the key of the poll and with the code: without the paper and that key nobody can try a guess.
  const proof = mac('sheet', `${read.code === undefined ? '' : readCode(read.code)}\n${says}`)
  return { proof, ...(voter === undefined ? {} : { voter }), ...('ballot' in read ? { written: says } : { invalid: read.invalid }) }
}

interface Place { readonly poll: Poll, readonly file: PollFile, readonly box: Db, readonly batch: PaperBatch }

/** Puts a settled sheet in its place among what stands for its voter, as the Regulation has it of a code that is used both ways. */
function place (house: Service, { poll, file, box, batch }: Place, { voter, written, invalid }: SheetRead): SheetOutcome {
  const before = voter === undefined ? undefined : standingOf(box, voter.token)
  const keep = (isVoid: boolean, channel: PaperBatch['channel'] | 'online' = batch.channel) => keepBallot(box, {
    token: voter!.token, sealed: sealFor(house, poll, file, written ?? '{}'), channel, void: isVoid, receipt: receiptHash(house.random(16)), proof: null
  })
  if (invalid !== undefined) {
    // Whoever handed in an invalid sheet took part; what he cast otherwise stands.
    if (voter !== undefined && before === undefined) keep(true)
    return invalid
  }
  const { paper } = ballotTermsOf(house.reader, poll.cycleId).voting
  if (before?.channel === 'online') {
    if (before.void) return 'both_void'
    if (paper === 'first_wins') return 'online_stands'
    // An online ballot that is void is what both were.
    keep(paper === 'all_void', paper === 'all_void' ? 'online' : batch.channel)
    return paper === 'all_void' ? 'both_void' : 'counted'
  }
  if (before !== undefined && !before.void) return 'repeated'
  keep(false)
  return 'counted'
}
