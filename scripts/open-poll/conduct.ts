import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { headOf, openedIn } from '../../src/budgeting/voting/opening/box.ts'
import { destroyKeyFiles, readKeyFiles } from '../../src/budgeting/voting/opening/key-files.ts'
import { openBox } from '../../src/budgeting/voting/opening/open-box.ts'
import { wipeBox } from '../../src/budgeting/voting/opening/wipe-box.ts'
import { ballotTermsOf, loadPoll } from '../../src/budgeting/voting/store.ts'
import { openDatabase } from '../../src/storage/open.ts'
import type { Db } from '../../src/storage/open.ts'
import { lockWriter } from '../../src/storage/writer-lock.ts'
import { createClient } from '../drive/client.ts'
import type { Client } from '../drive/client.ts'

/** The key that was given is not the one that the poll was opened with. */
export class NotThisKey extends Error {}

export interface Conduct {
  readonly poll: string
  readonly keyFiles: readonly string[]
  /** The tokens of two officers of the commission. */
  readonly officers: readonly [string, string]
  readonly database: string
  readonly server: string
  readonly minutes?: { readonly ref: string, readonly file: string }
  readonly destroyKey: boolean
  tell (line: string): void
}

interface Ceremony {
  readonly state: 'open' | 'closed' | 'opening' | 'recorded' | 'key_destroyed'
  readonly closing?: { readonly participants: number, readonly receipts: number, readonly receipts_root: string }
  readonly result?: Record<'receipts' | 'participants' | 'counted' | 'blank' | 'replaced' | 'void' | 'unopenable', number> & { readonly equation_holds: boolean }
}

/**
 * Conducts the opening of a poll: the service closes it and records each step, while the commission's key is read and used in
 * this process alone. Each step looks at how far things are and does nothing twice, so a run that was killed is run again.
 */
export async function conduct (wish: Conduct): Promise<void> {
  const { poll, database } = wish
  const file = join(dirname(database), 'polls', `${poll}.sqlite`)
  for (const needed of [database, file]) if (!existsSync(needed)) throw new NotThisKey(`There is no file ${needed}; run this on the server, with its --data.`)
  const unlock = lockWriter(file)
  const box = openDatabase(file)
  try {
    await inOrder(wish, box)
  } finally {
    box.$client.close()
    unlock()
  }
}

async function inOrder (wish: Conduct, box: Db): Promise<void> {
  const { poll, keyFiles, officers: [first, second], server, tell } = wish
  const client = createClient(server)
  const key = openedIn(box) === undefined ? await fittingKey(box, keyFiles) : undefined
  const now = async () => (await client.get<Ceremony>(`/v1/polls/${poll}/ceremony`, first)).body

  const { closing } = await taken(client, wish, await now(), 'open', 'closing', first)
  tell(`Closed: ${closing!.participants} voters with a ballot, ${closing!.receipts} receipts, root of the receipts ${closing!.receipts_root}.`)
  await taken(client, wish, await now(), 'closed', 'opening', second)
  tell('The second officer let it be opened; the keys of the codes and of the backups are destroyed.')
  if (key !== undefined) openBox(box, key.privateKey, termsOf(wish))
  tell('The envelopes are stripped of their tokens, shuffled and opened.')
  wipeBox(box)
  tell('Envelopes, tokens, their pages and the write-ahead log are wiped.')
  const { result } = await taken(client, wish, await now(), 'opening', 'result', second)
  tell(equationText(result!))
  await destroyKey(client, wish, await now())
}

/** The key, once it is known to fit: nothing is closed and nothing destroyed for one that opens nothing. */
async function fittingKey (box: Db, files: readonly string[]) {
  const key = await readKeyFiles(files)
  const { id, publicKey } = headOf(box)
  if (!key.publicKey.equals(publicKey)) throw new NotThisKey(`This is not the key of poll-${id}: its public half is ${key.publicKey.toString('hex')}, the ballots are sealed to ${publicKey.toString('hex')}.`)
  return key
}

/** Takes a step unless it is taken. The key of the request is the step's own, so that a lost answer is given again. */
async function taken (client: Client, { poll }: Conduct, now: Ceremony, from: Ceremony['state'], step: string, token: string, body: object = {}): Promise<Ceremony> {
  if (now.state !== from) return now
  return (await client.post<Ceremony>(`/v1/polls/${poll}/${step}`, body, token, { key: `open-${poll}-${step}` })).body
}

function termsOf ({ database, poll }: Conduct) {
  const db = openDatabase(database, { readonly: true })
  try {
    return ballotTermsOf(db, loadPoll(db, Number(poll.slice('poll-'.length))).cycleId)
  } finally { db.$client.close() }
}

function equationText ({ receipts, participants, counted, blank, replaced, void: voided, unopenable, equation_holds: holds }: NonNullable<Ceremony['result']>): string {
  return `Recorded: ${receipts} receipts = ${counted} counted + ${blank} blank + ${replaced} replaced + ${voided} void + ${unopenable} unopenable; ` +
    `${participants} participants = ${counted} + ${blank} + ${voided} + ${unopenable}.${holds ? '' : '\nTHE EQUATION DOES NOT HOLD: ballots were added or taken past the service. Tell the commission and the auditor.'}`
}

async function destroyKey (client: Client, wish: Conduct, now: Ceremony): Promise<void> {
  const { destroyKey, keyFiles, minutes, officers: [, second], tell } = wish
  if (!destroyKey) return tell('The key is still there. Destroy it and all shares, and record it: run this again with --destroy-key and --minutes.')
  const document = { ref: minutes!.ref, sha256: createHash('sha256').update(readFileSync(minutes!.file)).digest('hex') }
  destroyKeyFiles(keyFiles)
  await taken(client, wish, now, 'recorded', 'key-destruction', second, { document })
  tell('The key files are overwritten and removed, and their destruction is recorded.')
}
