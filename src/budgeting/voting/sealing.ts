import type { Service } from '../../service.ts'
import type { PollFile } from '../../storage/poll-files.ts'
import { createSealer, publicKeyOf } from './envelope.ts'
import type { Sealer } from './envelope.ts'
import type { Poll } from './poll.ts'

const sealers = new WeakMap<PollFile, { batch: number, sealer: Sealer }>()

/** Seals a written ballot to the key of its poll. The ballots of one commit share an ephemeral key. */
export function sealFor (house: Pick<Service, 'random'>, { id, publicKey, ballotSize }: Poll, file: PollFile, written: string): Buffer {
  let known = sealers.get(file)
  if (known?.batch !== file.batch()) sealers.set(file, known = { batch: file.batch(), sealer: createSealer(publicKeyOf(Buffer.from(publicKey, 'hex')), id, ballotSize, house.random) })
  return known!.sealer.seal(Buffer.from(written))
}
