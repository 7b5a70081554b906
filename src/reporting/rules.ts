import { cite } from '../law/citations.ts'
import type { Rule } from '../law/rule.ts'

/** Whether the service holds the key that signs checkpoints. */
export interface SigningFacts { readonly signer: boolean }

export const signingKeyThere: Rule<SigningFacts> = {
  id: 'signing-key-there',
  cites: cite.appendOnly,
  says: 'A checkpoint is signed with the key of the service.',
  holds: ({ signer }) => signer,
  because: () => 'The service runs without a signing key.',
  remedy: 'Have the operator start the service with its key file.'
}

/** What holds before a checkpoint is signed on demand. */
export const signingRules: readonly Rule<SigningFacts>[] = [signingKeyThere]

/** A leaf to be proved, and how many leaves the last checkpoint covers (0 without one). */
export interface CoverFacts { readonly leaf: number, readonly covered: number }

export const leafUnderCheckpoint: Rule<CoverFacts> = {
  id: 'leaf-under-checkpoint',
  cites: cite.appendOnly,
  says: 'What is proved to an auditor stands under a signed checkpoint.',
  holds: ({ leaf, covered }) => leaf < covered,
  because: ({ leaf, covered }) => covered === 0 ? `No checkpoint has been signed yet; this is leaf ${leaf}.` : `The last checkpoint covers the leaves before ${covered}; this is leaf ${leaf}.`,
  remedy: 'Have a checkpoint signed (POST /v1/trail/checkpoints), or wait for that of the day.'
}

/** What holds before a contribution is proved. */
export const proofRules: readonly Rule<CoverFacts>[] = [leafUnderCheckpoint]
