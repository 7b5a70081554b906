import type { KeyObject } from 'node:crypto'
import { openEnvelope } from '../envelope.ts'

/** Opens the envelopes of a poll one after the other: the ballot in each, or undefined where there is none. */
export function envelopeOpener (privateKey: KeyObject, poll: number): (sealed: Buffer) => Buffer | undefined {
  return sealed => openEnvelope(privateKey, poll, sealed)
}
