import type { Act } from '../../audit/act.ts'
import { civilDateOf } from '../../calendar/civil-date.ts'
import { created, ok, read, write } from '../../http/handler.ts'
import type { Answer, Handlers } from '../../http/handler.ts'
import { numberOf } from '../../storage/id.ts'
import type { WireId } from '../../storage/id.ts'
import { addMonitoringNote } from './add-monitoring-note.ts'
import { consentToMerger } from './consent-to-merger.ts'
import { correctProposal } from './correct-proposal.ts'
import { documentOf } from './document.ts'
import type { ProposalDocument } from './document.ts'
import { draftProposal } from './draft-proposal.ts'
import { offerMerger } from './offer-merger.ts'
import { raisePair } from './raise-pair.ts'
import { resolvePair } from './resolve-pair.ts'
import { saveProposal } from './save-proposal.ts'
import { showMerger, showNote, showPair, showPairs, showProposal, showProposals, showSaved, showState, showSubmitted } from './show-proposal.ts'
import { submitProposal } from './submit-proposal.ts'
import { repetitionKey, supportProposal } from './support-proposal.ts'
import { withdrawProposal } from './withdraw-proposal.ts'

interface Page { limit: number, after?: WireId }
interface OfCycle { cycle: WireId }
interface OfProposal { proposal: WireId }
interface OfAuthor { reference: string }
type Said = Omit<ProposalDocument, 'format'>

const behind = ({ after }: Page) => after === undefined ? 0 : numberOf(after)
const state = ({ db }: Act, id: number): Answer => created(showState(db, id))

export const handlers = {
  listProposals: read<unknown, Page, OfCycle>((db, { params, query }) => ok(showProposals(db, numberOf(params.cycle), behind(query), query.limit))),
  readProposal: read<unknown, unknown, OfProposal>((db, { params, actor, at }) => ok(showProposal(db, numberOf(params.proposal), actor, civilDateOf(at)))),
  // The reference goes out once: what is kept for a repetition of the request does not hold it.
  draftProposal: write<{ document: Said }, unknown, OfCycle>((act, { params, body }) => {
    const { id, reference } = draftProposal(act, { cycleId: numberOf(params.cycle), document: documentOf(body.document) })
    const shown = showSaved(act.db, id)
    return { ...created({ ...shown, reference }), keep: { ...shown, reference: null } }
  }),
  saveProposal: write<{ reference?: string, document: Said }, unknown, OfProposal>((act, { params, body }) => {
    const proposalId = numberOf(params.proposal)
    saveProposal(act, { ...body, proposalId, document: documentOf(body.document) })
    return created(showSaved(act.db, proposalId))
  }),
  submitProposal: write<{ reference?: string, resident_of_age: boolean, consent?: { ref: string, sha256: string } }, unknown, OfProposal>((act, { params, body }) => {
    const { resident_of_age: eligible, ...rest } = body
    const proposalId = numberOf(params.proposal)
    submitProposal(act, { ...rest, proposalId, eligible })
    return created(showSubmitted(act.db, proposalId))
  }),
  // Who signs has no hash that anybody could try a pseudonym against.
  supportProposal: {
    ...write<{ pseudonym: string }, unknown, OfProposal>((act, { params, body }) => {
      supportProposal(act, { ...body, proposalId: numberOf(params.proposal) })
      return created({ proposal: params.proposal, counted: true })
    }),
    hashedUnder: (act: Act, { params }: { params: OfProposal }) => repetitionKey(act, numberOf(params.proposal))
  },
  withdrawProposal: write<OfAuthor & { reason?: string }, unknown, OfProposal>((act, { params, body }) => {
    const proposalId = numberOf(params.proposal)
    withdrawProposal(act, { ...body, proposalId })
    return state(act, proposalId)
  }),
  correctProposal: write<OfAuthor & { document: Said }, unknown, OfProposal>((act, { params, body }) => {
    const proposalId = numberOf(params.proposal)
    correctProposal(act, { ...body, proposalId, document: documentOf(body.document) })
    return state(act, proposalId)
  }),
  offerMerger: write<OfAuthor & { with: WireId, document: Said }, unknown, OfProposal>((act, { params, body }) => {
    const offer = { proposalId: numberOf(params.proposal), otherId: numberOf(body.with), reference: body.reference, document: documentOf(body.document) }
    return created(showMerger(act.db, offerMerger(act, offer)))
  }),
  consentToMerger: write<OfAuthor, unknown, { merger: WireId }>((act, { params, body }) => state(act, consentToMerger(act, { ...body, mergerId: numberOf(params.merger) }))),
  addMonitoringNote: write<{ text: string }, unknown, OfProposal>((act, { params, body }) => {
    const proposalId = numberOf(params.proposal)
    return created(showNote(act.db, proposalId, addMonitoringNote(act, { ...body, proposalId })))
  }),
  listPairs: read<unknown, Page, OfCycle>((db, { params, query }) => ok(showPairs(db, numberOf(params.cycle), behind(query), query.limit))),
  raisePair: write<{ proposals: [WireId, WireId] }, unknown, OfCycle>((act, { params, body }) => {
    const [firstId, secondId] = [numberOf(body.proposals[0]), numberOf(body.proposals[1])]
    return created(showPair(act.db, raisePair(act, { cycleId: numberOf(params.cycle), firstId, secondId })))
  }),
  resolvePair: write<{ exclusive: boolean, reason: string }, unknown, { pair: WireId }>((act, { params, body }) => {
    const pairId = numberOf(params.pair)
    resolvePair(act, { ...body, pairId })
    return created(showPair(act.db, pairId))
  })
} satisfies Handlers
