import { created, ok, read, secret, write } from '../../http/handler.ts'
import type { Handlers } from '../../http/handler.ts'
import { numberOf, wireId } from '../../storage/id.ts'
import type { WireId } from '../../storage/id.ts'
import { codesCsv, loadAnswer, pollAnswer } from './answers.ts'
import { castBallot } from './cast-ballot.ts'
import { handOutCodes } from './hand-out-codes.ts'
import { loadElectorate } from './load-electorate.ts'
import { openPoll } from './open-poll.ts'
import type { Credential } from './poll.ts'
import { showPoll } from './show-poll.ts'

interface OfCycle { cycle: WireId }
interface OfPoll { poll: WireId }
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
    return created({ poll: wireId('poll', pollId), accepted: true, receipt: kept.toString('hex') })
  })
} satisfies Handlers
