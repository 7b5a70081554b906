import { created, ok, read, write } from '../../../http/handler.ts'
import type { Handlers } from '../../../http/handler.ts'
import { numberOf } from '../../../storage/id.ts'
import type { WireId } from '../../../storage/id.ts'
import { ceremonyAnswer } from './answers.ts'
import { beginOpening } from './begin-opening.ts'
import { closePoll } from './close-poll.ts'
import { recordKeyDestruction } from './record-key-destruction.ts'
import { recordResult } from './record-result.ts'
import { showCeremony } from './show-ceremony.ts'

interface OfPoll { poll: WireId }

export const openingHandlers = {
  readCeremony: read<unknown, unknown, OfPoll>((db, { params }) => ok(ceremonyAnswer(showCeremony(db, numberOf(params.poll))))),
  closePoll: write<unknown, unknown, OfPoll>((act, { params }) => created(ceremonyAnswer(closePoll(act, numberOf(params.poll))))),
  beginOpening: write<unknown, unknown, OfPoll>((act, { params }) => created(ceremonyAnswer(beginOpening(act, numberOf(params.poll))))),
  recordPollResult: write<unknown, unknown, OfPoll>((act, { params }) => created(ceremonyAnswer(recordResult(act, numberOf(params.poll))))),
  recordKeyDestruction: write<{ document: { ref: string, sha256: string } }, unknown, OfPoll>((act, { params, body: { document } }) =>
    created(ceremonyAnswer(recordKeyDestruction(act, { pollId: numberOf(params.poll), document }))))
} satisfies Handlers
