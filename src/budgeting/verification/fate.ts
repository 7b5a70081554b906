import type { Db } from '../../storage/open.ts'
import { regulationFor } from '../proposals/pools.ts'
import type { Proposal } from '../proposals/proposal.ts'
import { countSignatures } from '../proposals/store.ts'
import { lastAlertOf } from './alert-store.ts'
import { appealOf, verdictsPublishedAt } from './appeal-store.ts'
import type { Appeal } from './appeal-store.ts'
import { checkAtVerdict } from './check-store.ts'
import type { Check } from './check-store.ts'
import { placeOf } from './list-store.ts'
import { stageOf } from './stage-store.ts'
import { stages, verdictOf } from './verdict.ts'
import type { Answer, Stage, Verdict } from './verdict.ts'

/** A verdict with its reasons, which may be seen from the instant of its publication on. */
export interface PublishedVerdict extends Verdict {
  readonly publishedAt: string
  readonly answers: readonly (Answer & { readonly stage: Stage })[]
  readonly enoughSignatures: boolean
  /** What the verdict rests on; absent where the formal stage was failed. */
  readonly check?: Check
}

/** What became of a proposal, as far as those outside may know it by now. */
export interface Fate {
  readonly verdict?: PublishedVerdict
  readonly appeal?: Appeal
  /** It passed, and a person has taken note that it no longer does. */
  readonly noLonger?: { readonly since: string, readonly reason?: string }
  readonly ballot?: { readonly projectId: number, readonly code: string, readonly position: number }
}

/** What became of a proposal: nothing of it before the verdicts of its cycle are published. */
export function fateOf (db: Db, proposal: Proposal): Fate {
  const publishedAt = verdictsPublishedAt(db, proposal.cycleId)
  if (publishedAt === undefined) return {}
  const verdict = publishedVerdict(db, proposal, publishedAt)
  const appeal = appealOf(db, proposal.id)
  const alert = lastAlertOf(db, proposal.id)
  const ballot = placeOf(db, proposal.id)
  return {
    ...(verdict === undefined ? {} : { verdict }),
    ...(appeal === undefined ? {} : { appeal }),
    ...(alert?.state !== 'acknowledged' ? {} : { noLonger: { since: alert.acknowledged!.at, ...(alert.acknowledged!.reason === undefined ? {} : { reason: alert.acknowledged!.reason }) } }),
    ...(ballot === undefined ? {} : { ballot })
  }
}

/** None for what was withdrawn or merged before it was judged. */
function publishedVerdict (db: Db, { id, cycleId }: Proposal, publishedAt: string): PublishedVerdict | undefined {
  const { criteria, proposing } = regulationFor(db, cycleId)
  const [formal, substantive] = stages.map(stage => stageOf(db, id, stage, criteria)) as [ReturnType<typeof stageOf>, ReturnType<typeof stageOf>]
  const verdict = verdictOf(formal.accepted?.passed, substantive.accepted?.passed)
  if (verdict === undefined) return undefined
  const check = substantive.accepted === undefined ? undefined : checkAtVerdict(db, id)
  return {
    ...verdict,
    publishedAt,
    answers: [formal, substantive].filter(({ accepted }) => accepted !== undefined).flatMap(({ stage, answers }) => answers.map(answer => ({ ...answer, stage }))),
    enoughSignatures: countSignatures(db, id) >= proposing.signatures,
    ...(check === undefined ? {} : { check })
  }
}
