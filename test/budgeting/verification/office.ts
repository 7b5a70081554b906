import { createHash } from 'node:crypto'
import type { Test } from 'tap'
import type { ProposalDocument } from '../../../src/budgeting/proposals/document.ts'
import { supportProposal } from '../../../src/budgeting/proposals/support-proposal.ts'
import { commitLot } from '../../../src/budgeting/regulations/commit-lot.ts'
import type { Regulation } from '../../../src/budgeting/regulations/regulation.ts'
import { revealLot } from '../../../src/budgeting/regulations/reveal-lot.ts'
import { answerCriteria } from '../../../src/budgeting/verification/answer-criteria.ts'
import { assignUnit } from '../../../src/budgeting/verification/assign-unit.ts'
import { decideAppeal } from '../../../src/budgeting/verification/decide-appeal.ts'
import { decideStage } from '../../../src/budgeting/verification/decide-stage.ts'
import { lodgeAppeal } from '../../../src/budgeting/verification/lodge-appeal.ts'
import { publishVerdicts } from '../../../src/budgeting/verification/publish-verdicts.ts'
import { runCheck } from '../../../src/budgeting/verification/run-check.ts'
import { settleFinalList } from '../../../src/budgeting/verification/settle-final-list.ts'
import type { Answer } from '../../../src/budgeting/verification/verdict.ts'
import { documentFor, example, openYard } from '../proposals/yard.ts'
import { sha } from '../rada.ts'

export const [secretariat, legal] = ['Secretariat of the Uprava', 'Legal department'] as const
export const seed = '9f86d081884c7d659a2feaa0c55ad0159f86d081884c7d659a2feaa0c55ad015'
export const minutes = { ref: 'Minutes 4', sha256: sha }
export const met = (criterion: string): Omit<Answer, 'by'> => ({ criterion, answer: 'met' })
export const notMet = (criterion: string): Omit<Answer, 'by'> => ({ criterion, answer: 'not_met', reason: 'It is not so.', ground: 'Regulation, item 4' })

/** The signatures that the example asks for, so that a proposal is not stopped by them. */
const signers = Array.from({ length: example.proposing.signatures }, (_, n) => n.toString(16).padStart(32, '0'))

/** A cycle with offices for each unit of the example's criteria, and what they do; it begins in the term of submission. */
export function openOffice (t: Test, change: Partial<Regulation> = {}) {
  const yard = openYard(t, change)
  const { as, cycle, coordinator, officer, portal } = yard
  const [clerk, lawyer] = [yard.member('reviewer'), yard.member('reviewer')]
  as(coordinator.actor, act => assignUnit(act, { cycleId: cycle.id, unit: secretariat, staffId: clerk.actor.staffId }))
  as(coordinator.actor, act => assignUnit(act, { cycleId: cycle.id, unit: legal, staffId: lawyer.actor.staffId }))
  as(officer.actor, act => commitLot(act, { cycleId: cycle.id, purpose: 'ballot_order', commitment: createHash('sha256').update(seed).digest('hex') }))

  let made = 0
  /** A proposal that was submitted and supported. */
  const supported = (document: ProposalDocument = documentFor(++made)) => {
    const proposal = yard.submitted(document)
    for (const pseudonym of signers) as(portal.actor, act => supportProposal(act, { proposalId: proposal.id, pseudonym }))
    return proposal
  }
  const answer = (who: typeof clerk, proposalId: number, ...answers: Omit<Answer, 'by'>[]) => as(who.actor, act => answerCriteria(act, { proposalId, answers }))
  const accept = (proposalId: number, stage: 'formal' | 'substantive') => as(coordinator.actor, act => decideStage(act, { proposalId, stage, outcome: 'accepted' }))
  const formal = (proposalId: number, answers = [met('F1')]) => {
    answer(clerk, proposalId, ...answers)
    accept(proposalId, 'formal')
  }
  const substantive = (proposalId: number, answers = [met('S1'), met('S2')]) => {
    answer(lawyer, proposalId, ...answers)
    as(lawyer.actor, act => runCheck(act, proposalId))
    accept(proposalId, 'substantive')
  }
  /** Both stages of a proposal, answered as they are given. */
  const judge = (proposalId: number, answers?: Parameters<typeof substantive>[1]) => {
    formal(proposalId)
    substantive(proposalId, answers)
  }
  const opinion = () => yard.opine({ kind: 'verified_proposals', id: `cycle-${cycle.id}` })
  const publish = () => {
    opinion()
    return as(coordinator.actor, act => publishVerdicts(act, cycle.id))
  }
  const appeal = ({ id, reference }: { id: number, reference: string }) => as(portal.actor, act => lodgeAppeal(act, { proposalId: id, reference, reason: 'The yard belongs to the Hramada since May.' }))
  const hear = (proposalId: number, outcome: 'upheld' | 'dismissed') => as(officer.actor, act => decideAppeal(act, { proposalId, outcome, reason: 'The yard was handed over in May.', document: minutes }))
  /** Turns the clock to the day on which the final list can be settled, and reveals the lot. */
  const toTheList = () => {
    yard.clock.set('2027-07-12T09:00:00.000Z')
    as(officer.actor, act => revealLot(act, { lotId: 1, seed }))
  }
  const settle = () => as(coordinator.actor, act => settleFinalList(act, cycle.id))
  return { ...yard, clerk, lawyer, supported, answer, accept, formal, substantive, judge, opinion, publish, appeal, hear, toTheList, settle }
}
