import { latestCheckpoint } from '../audit/checkpoints.ts'
import type { StoredCheckpoint } from '../audit/checkpoints.ts'
import { lines } from '../audit/trail.ts'
import { created, ok, read, write } from '../http/handler.ts'
import type { Handlers } from '../http/handler.ts'
import { found } from '../storage/found.ts'
import { numberOf, wireId } from '../storage/id.ts'
import { listFindings } from './finding-store.ts'
import type { Finding } from './finding.ts'
import { nextOf } from './ledger-handlers.ts'
import { proveConsistency, proveContribution, proveInclusion } from './proofs.ts'
import type { Inclusion } from './proofs.ts'
import { publish } from './publish.ts'
import { recordFinding } from './record-finding.ts'
import type { FindingWish } from './record-finding.ts'
import { signOnDemand } from './sign-on-demand.ts'

const base64 = (hash: Buffer) => hash.toString('base64')
const inclusionAnswer = ({ leaf, size, leafHash, root, proof }: Inclusion) => ({ leaf, size, leaf_hash: base64(leafHash), root: base64(root), proof: proof.map(base64) })
const checkpointAnswer = ({ id, size, kind, note, recordedAt }: StoredCheckpoint) => ({ id: wireId('checkpoint', id), size, kind, note, recorded_at: recordedAt })
const findingAnswer = ({ id, subject, severity, text, madeBy, auditSeq }: Finding) =>
  ({ id: wireId('finding', id), subject, severity, text: text ?? null, made_by: wireId('staff', madeBy), leaf: auditSeq })

export const trailHandlers = {
  readTrail: read<never, { limit: number, after?: string }, never>((db, { query: { limit, after } }) => {
    const rows = lines(db, after === undefined ? 0 : Number(after) + 1, limit)
    return ok({ leaves: rows.map(({ seq, body }) => ({ leaf: seq, line: body })), next: nextOf(rows, limit, row => String(row.seq)) })
  }),

  readCheckpoint: read(db => ({ status: 200, body: found(latestCheckpoint(db), 'checkpoint').note, contentType: 'text/plain; charset=utf-8' })),

  signCheckpoint: write(act => created(checkpointAnswer(signOnDemand(act)))),

  proveInclusion: read<never, { size?: number }, { seq: number }>((db, { params, query }) => ok(inclusionAnswer(proveInclusion(db, params.seq, query.size)))),

  proveConsistency: read<never, { from: number, to: number }, never>((db, { query }) => {
    const { from, to, fromRoot, toRoot, proof } = proveConsistency(db, query.from, query.to)
    return ok({ from, to, from_root: base64(fromRoot), to_root: base64(toRoot), proof: proof.map(base64) })
  }),

  proveContribution: read<never, never, { contribution: string }>((db, { params }) => {
    const { line, checkpoint, inclusion } = proveContribution(db, numberOf(params.contribution))
    return ok({ contribution: params.contribution, line, checkpoint: checkpointAnswer(checkpoint), inclusion: inclusionAnswer(inclusion) })
  }),

  recordFinding: write<FindingWish, never, never>((act, { body }) => created(findingAnswer(recordFinding(act, body)))),

  listFindings: read<never, { limit: number, after?: string }, never>((db, { query: { limit, after } }) => {
    const rows = listFindings(db, after === undefined ? 0 : numberOf(after), limit)
    return ok({ findings: rows.map(findingAnswer), next: nextOf(rows, limit, row => wireId('finding', row.id)) })
  }),

  publish: write(act => {
    const { number, kind, publishedAt, asOf, documents, checkpointSize } = publish(act, 'officer')
    return created({ id: wireId('publication', number), number, kind, published_at: publishedAt, as_of: asOf, documents, checkpoint_size: checkpointSize ?? null })
  })
} satisfies Handlers
