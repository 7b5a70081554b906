import { createHash } from 'node:crypto'
import type { Act } from '../audit/act.ts'
import { signCheckpoint } from '../audit/checkpoints.ts'
import { wireId } from '../storage/id.ts'
import { keepShown } from './income-store.ts'
import { publicCycles } from './public-cycles.ts'
import { publicFunds } from './public-funds.ts'
import { publicPolls } from './public-polls.ts'
import { publicProposals } from './public-proposals.ts'
import { publicDecisions, publicHramada } from './public-registry.ts'
import { publicRegulations } from './public-regulations.ts'
import { publicReports } from './reports/public-reports.ts'
import type { PublicDocument, Publication, PublicationKind } from './publication.ts'
import { keepPublication, nextPublication } from './publication-store.ts'

export interface Published extends Publication {
  readonly documents: number
  /** The size of the trail that its checkpoint covers; absent without a signing key. */
  readonly checkpointSize?: number
}

/**
 * Publishes: computes every public document from this act's transaction, one snapshot, and signs a checkpoint that covers
 * the leaf that tells of it. They are served as they are until the next publication. That of an officer is signed on demand,
 * not daily: the public goes on seeing the checkpoint of the day, since the growth of the trail within a day would tell
 * of single payments.
 */
export function publish (act: Act, kind: PublicationKind): Published {
  const { db, today } = act
  const number = nextPublication(db)
  const { documents: funds, moved } = publicFunds(db, today)
  const documents = [...publicHramada(db), ...funds, ...publicCycles(db, today, act.at), ...publicReports(db, { asOf: today, knownAt: act.at }), ...publicRegulations(db), ...publicProposals(db, today), ...publicPolls(db, today), ...publicDecisions(db, today)]
  keepPublication(act, { number, kind }, documents)
  keepShown(db, number, moved)
  act.tell({
    action: 'reporting.publish',
    target: { type: 'publication', id: wireId('publication', number) },
    after: { kind, as_of: today, documents: documents.length, documents_sha256: digestOf(documents) }
  })
  // Signed behind the leaf, so that whoever holds the checkpoint can prove what was published.
  const checkpoint = signCheckpoint(act, kind === 'daily' ? 'daily' : 'demand')
  return { number, kind, publishedAt: act.at, asOf: today, documents: documents.length, ...(checkpoint === undefined ? {} : { checkpointSize: checkpoint.size }) }
}

/** SHA-256 over all documents, a line each: list, position and JSON, with a tab between. */
function digestOf (documents: readonly PublicDocument[]): string {
  const hash = createHash('sha256')
  for (const { list, position, body } of documents) hash.update(`${list}\t${position}\t${JSON.stringify(body)}\n`)
  return hash.digest('hex')
}
