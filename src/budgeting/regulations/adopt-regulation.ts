import { regulation } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { loadDecision } from '../../registry/store.ts'
import { wireId } from '../../storage/id.ts'
import { checkDraft } from './check-draft.ts'
import type { Subject } from './opinion.ts'
import type { Regulation } from './regulation.ts'
import { adoptionRules } from './rules.ts'
import { sealOf } from './seal.ts'
import { loadRegulation, opinionOn, regulationWith } from './store.ts'
import type { AdoptedRegulation } from './store.ts'

export interface AdoptRegulation {
  readonly document: Regulation
  readonly decisionId: number
  /** The number of the Regulation of which it is a new version. */
  readonly replacesId?: number
  /** Why the decision names another document, where it does. */
  readonly differsBecause?: string
}

/**
 * Records that the Rada approved a Regulation (Art. 51.1), after its budget commission gave an opinion on this very
 * document (Art. 22.2); one that contradicts itself is refused with every contradiction. What is adopted never changes; another version replaces it. Returns it as it is kept.
 */
export function adoptRegulation (act: Act, { document, decisionId, replacesId, differsBecause }: AdoptRegulation): AdoptedRegulation {
  const { db, auditSeq } = act
  const { text, sha256 } = sealOf(document)
  const decision = loadDecision(db, decisionId)
  const replaces = replacesId === undefined ? undefined : loadRegulation(db, replacesId)
  const subject: Subject = { kind: 'regulation', id: sha256 }
  const opinion = opinionOn(db, subject, decision.adoptedOn)
  const same = regulationWith(db, sha256)
  enforce(adoptionRules, {
    decision,
    on: act.today,
    sha256,
    differs: differsBecause !== undefined,
    subject,
    contradictions: checkDraft(db, document).contradictions,
    ...(same === undefined ? {} : { same }),
    ...(replaces === undefined ? {} : { replaces }),
    ...(opinion === undefined ? {} : { opinion })
  })
  const why = differsBecause === undefined ? undefined : act.keepText(differsBecause)
  const version = (replaces?.version ?? 0) + 1
  const { id } = db.insert(regulation).values({
    version, replacesId: replaces?.id ?? null, document: text, sha256, decisionId, opinionId: opinion!.id, differsNote: why?.id ?? null, auditSeq
  }).returning({ id: regulation.id }).get()
  act.tell({
    action: 'budgeting.adopt_regulation',
    target: { type: 'regulation', id: wireId('regulation', id), version },
    reason: { decision: wireId('decision', decisionId), ...(why === undefined ? {} : { text_commit: why.commit }) },
    after: {
      title: { ...document.title },
      budget_year: document.budget_year,
      fund: document.fund,
      opinion: wireId('opinion', opinion!.id),
      ...(replaces === undefined ? {} : { replaces: wireId('regulation', replaces.id) })
    },
    evidence: [{ ref: 'Regulation', sha256 }]
  })
  return loadRegulation(db, id)
}
