import { created, ok, read, secret, write } from '../../http/handler.ts'
import type { Handlers } from '../../http/handler.ts'
import { numberOf, wireId } from '../../storage/id.ts'
import type { WireId } from '../../storage/id.ts'
import { batchAnswer, codesCsv, loadAnswer, pollAnswer } from './answers.ts'
import { castBallot } from './cast-ballot.ts'
import { closeBatch } from './close-batch.ts'
import { enterSheet } from './enter-sheet.ts'
import { handOutCodes } from './hand-out-codes.ts'
import { loadElectorate } from './load-electorate.ts'
import { openPoll } from './open-poll.ts'
import type { InvalidReason, PaperBatch } from './paper.ts'
import type { Credential } from './poll.ts'
import { registerBatch } from './register-batch.ts'
import { showBatch, showBatches, showPoll } from './show-poll.ts'
import { withdrawProject } from './withdraw-project.ts'

interface OfCycle { cycle: WireId }
interface OfPoll { poll: WireId }
interface OfBatch { batch: WireId }
type SheetBody = { sheet: number } & ({ code: string, ballot: BallotBody } | { code?: string, invalid: InvalidReason })
interface BallotBody { choices: { project: WireId, points?: number }[] }

const choicesIn = ({ choices }: BallotBody) => choices.map(({ project, points }) => ({ projectId: numberOf(project), ...(points === undefined ? {} : { points }) }))

export const handlers = {
  readPoll: read<unknown, unknown, OfCycle>((db, { params }) => ok(pollAnswer(showPoll(db, numberOf(params.cycle))))),
  openPoll: write<{ public_key: string }, unknown, OfCycle>((act, { params, body }) =>
    created(pollAnswer(openPoll(act, { cycleId: numberOf(params.cycle), publicKey: body.public_key })))),
  loadElectorate: write<{ voters: { reference: string, territory: WireId }[] }, unknown, OfPoll>((act, { params, body }) =>
    created(loadAnswer(loadElectorate(act, { pollId: numberOf(params.poll), voters: body.voters.map(({ reference, territory }) => ({ reference, territoryId: numberOf(territory) })) })))),
  // The codes go out once: what is kept for a repetition of the request does not hold them.
  handOutCodes: write<{ references: string[] }, unknown, OfPoll>((act, { params, body }) => {
    const codes = handOutCodes(act, { pollId: numberOf(params.poll), references: body.references })
    return { ...created(codesCsv(codes)), keep: codesCsv([]), contentType: 'text/csv; charset=utf-8' }
  }),
  castBallot: secret<Credential & { ballot: BallotBody, receipt?: string }, unknown, OfPoll>(async (house, { params, body }) => {
    const { ballot, receipt, ...credential } = body
    const pollId = numberOf(params.poll)
    const kept = await castBallot(house, { pollId, credential, choices: choicesIn(ballot), ...(receipt === undefined ? {} : { receipt: Buffer.from(receipt, 'hex') }) })
    return created({ poll: wireId('poll', pollId), accepted: true, receipt: kept.receipt.toString('hex'), ...(kept.void ? { void: true } : {}) })
  }),
  withdrawProject: write<{ reason: string, document: { ref: string, sha256: string } }, unknown, { project: WireId }>((act, { params, body }) => {
    withdrawProject(act, { ...body, projectId: numberOf(params.project) })
    return created({ project: params.project, void: true })
  }),
  listBatches: read<unknown, unknown, OfPoll>((db, { params }, { polls }) => ok({ batches: showBatches(db, polls, numberOf(params.poll)).map(batchAnswer) })),
  registerBatch: write<Pick<PaperBatch, 'channel' | 'sheets' | 'protocol'>, unknown, OfPoll>((act, { params, body }) =>
    created(batchAnswer({ batch: registerBatch(act, { ...body, pollId: numberOf(params.poll) }) }))),
  readBatch: read<unknown, unknown, OfBatch>((db, { params }, { polls }) => ok(batchAnswer(showBatch(db, polls, numberOf(params.batch))))),
  enterSheet: secret<SheetBody, unknown, OfBatch>(async (house, { params, body, actor }) => {
    const read = 'ballot' in body ? { code: body.code, ballot: choicesIn(body.ballot) } : { invalid: body.invalid, ...(body.code === undefined ? {} : { code: body.code }) }
    const entered = await enterSheet(house, { batchId: numberOf(params.batch), sheet: body.sheet, officer: actor.staffId, read })
    return created({ batch: params.batch, sheet: body.sheet, ...entered })
  }),
  closeBatch: write<unknown, unknown, OfBatch>((act, { params }) => created(batchAnswer({ batch: closeBatch(act, numberOf(params.batch)) })))
} satisfies Handlers
