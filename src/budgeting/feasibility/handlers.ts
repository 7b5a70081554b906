import { compute, ok } from '../../http/handler.ts'
import type { Answer, Handlers } from '../../http/handler.ts'
import { numberOf } from '../../storage/id.ts'
import type { WireId } from '../../storage/id.ts'
import { pictureAnswer, probabilityAnswer, verdictAnswer } from './answers.ts'
import { checkFeasibility } from './check.ts'
import { drawInWorker } from './draw-in-worker.ts'
import type { BudgetLine, Property } from './findings.ts'
import type { Language } from './gantt-texts.ts'
import type { ProjectCost, WorkPlan } from './plan.ts'
import { questionUnder } from './preview.ts'

interface PreviewBody {
  plan: WorkPlan
  cost: ProjectCost
  pool: string
  category?: string
  money_from?: string
  budget_has?: BudgetLine[]
  property?: Property
  draws?: { seed: number }
  picture?: boolean
  language?: Language
}

export const handlers = {
  previewFeasibility: compute<PreviewBody, unknown, { cycle: WireId }>((db, { params, body }): Answer | Promise<Answer> => {
    const { money_from: moneyFrom, budget_has: budgetHas, draws, picture = false, language = 'be', ...asked } = body
    const question = questionUnder(db, numberOf(params.cycle), { ...asked, moneyFrom, budgetHas })
    const verdict = checkFeasibility(question)
    const answer = {
      cycle: params.cycle,
      ...verdictAnswer(verdict, question.year, language),
      ...(picture ? { picture: pictureAnswer(verdict, language) } : {})
    }
    if (draws === undefined) return ok(answer)
    return drawInWorker(question, draws.seed).then(drawn => ok({ ...answer, probability: probabilityAnswer(drawn) }))
  })
} satisfies Handlers
