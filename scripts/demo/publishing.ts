import { parseCheckpoint } from '../../src/audit/checkpoint.ts'
import { leafHash } from '../../src/audit/merkle.ts'
import { parseVerifierKey } from '../../src/audit/note-key.ts'
import { verifyNote } from '../../src/audit/signed-note.ts'
import { verifyInclusion } from '../../src/audit/verify-proof.ts'
import { formatMoney } from '../../src/ledger/money.ts'
import type { Funds } from './funds.ts'
import type { Cycle } from './voting.ts'
import { expect, note, tell } from './stage.ts'
import type { Stage } from './stage.ts'

/** What anybody may look at without a token. */
export const publicPages = ({ id }: Cycle): string[] =>
  ['/v1/public/hramada', '/v1/public/funds', '/v1/public/funds/F01', '/v1/public/funds/F02', '/v1/public/cycles', `/v1/public/cycles/${id}`, '/v1/public/decisions', '/v1/public/checkpoint']

/** The secretary publishes; everybody reads without a token, and a second look at what has not changed costs nothing. */
export async function publish (stage: Stage, { village }: Funds, cycle: Cycle): Promise<void> {
  const { client, town, own } = stage
  const { body: publication } = await client.post('/v1/publications', {}, town.tokens.secretary)
  const pages = publicPages(cycle)
  for (const path of pages) {
    const first = await client.get(path)
    expect(`The ETag of ${path}`, first.etag, `"p${publication.number}"`)
    const second = await client.get(path, undefined, first.etag)
    expect(`A second look at ${path}`, [second.status, second.body], [304, ''])
  }
  const { body: fund } = await client.get('/v1/public/funds/F01')
  const { body: shown } = await client.get(pages[5]!)
  expect('Whether the public is told of a demonstration', typeof shown.demonstration, 'boolean')
  const held = Object.values(village.purposes).reduce((sum, { id }) => sum + own.of(id, 'available') + own.of(id, 'committed'), 0)
  expect(`What the public reads that ${fund.code} has left`, fund.total.left.amount, formatMoney(held))
  note(`the public reads of ${fund.code} "${fund.name.en}": in ${fund.total.in.amount}, out ${fund.total.out}, bank fees ${fund.total.bank_fees}, left ${fund.total.left.amount}; never a person, nor a figure of fewer than ten`)
  tell(stage, 'Publication', `number ${publication.number} by the officer, ${publication.documents} documents as of ${publication.as_of}; ${pages.length} pages fetched without a token, ETag "p${publication.number}", fetched again: 304`)
}

/** A checkpoint is signed, its signature checked, and a contribution proved to be in the trail below it. Returns the note. */
export async function sign (stage: Stage, contribution: string): Promise<string> {
  const { client, town, server } = stage
  const { body: signed } = await client.post('/v1/trail/checkpoints', {}, town.tokens.secretary)
  const { size, root } = parseCheckpoint(verifyNote(signed.note, [parseVerifierKey(server.vkey)]).text)
  const { body: proof } = await client.get(`/v1/contributions/${contribution}/proof`, town.tokens.auditor)
  const bytes = (text: string) => Buffer.from(text, 'base64')
  expect(`The proof of ${contribution}`, verifyInclusion({
    leafIndex: proof.inclusion.leaf, treeSize: size, leafHash: leafHash(proof.line), root, proof: proof.inclusion.proof.map(bytes)
  }), true)
  tell(stage, 'Checkpoint', `signed over ${size} lines of the trail; ${contribution} is line ${proof.inclusion.leaf} of it, proved with ${proof.inclusion.proof.length} hashes`)
  return signed.note as string
}
