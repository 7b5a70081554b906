import { readFileSync } from 'node:fs'
import type { Handlers } from '../http/handler.ts'
import { ok, read } from '../http/handler.ts'
import { problems } from '../http/problems.ts'
import { chapters } from '../law/index.ts'
import { found } from '../storage/found.ts'
import { regulationSchema } from './regulation-schema.ts'

/** What the service says of itself: its contract, its rules, and what a problem's type means. */
export const handlers = {
  readContract: read(() => ({ status: 200, body: readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'), contentType: 'application/yaml; charset=utf-8' })),

  readRegulationSchema: read(() => ({ status: 200, body: JSON.stringify(regulationSchema()), contentType: 'application/schema+json; charset=utf-8' })),

  readHealth: read(() => ok({ status: 'ok' })),

  listRules: read(() => ok({
    rules: chapters.flatMap(({ room, rules }) => rules.map(rule => ({ rule: rule.id, room, article: rule.cites.article, says: rule.says, ...(rule.remedy === undefined ? {} : { remedy: rule.remedy }) })))
  })),

  explainProblem: read<undefined, object, { problem: string }>((_db, { params }) => {
    const wire = Object.values(problems).find(({ id }) => id === params.problem)
    if (wire !== undefined) return ok({ type: `/problems/${wire.id}`, status: wire.status, title: wire.title, remedy: wire.remedy })
    const rule = found(chapters.flatMap(chapter => chapter.rules).find(({ id }) => id === params.problem), `problem ${params.problem}`)
    return ok({ type: `/problems/${rule.id}`, status: 409, title: rule.says, article: rule.cites.article, source: rule.cites.title, ...(rule.remedy === undefined ? {} : { remedy: rule.remedy }) })
  })
} satisfies Handlers
