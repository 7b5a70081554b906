import type { FastifyError } from 'fastify'
import { Busy, Cancelled } from '../background.ts'
import { FileRefused } from '../exchange/pabulib/findings.ts'
import { Refusal } from '../law/rule.ts'
import { isStorageFault, StorageFailed } from '../storage/batch.ts'
import { NotFound, StaleVersion } from '../storage/found.ts'
import { problems, RequestProblem } from './problems.ts'
import type { Problem } from './problems.ts'

/** A problem document (RFC 9457) as it is sent. */
export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly [member: string]: unknown
}

const byFastifyCode: Record<string, Problem> = {
  FST_ERR_CTP_BODY_TOO_LARGE: problems.tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: problems.mediaType,
  FST_ERR_CTP_EMPTY_JSON_BODY: problems.notJson,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: problems.malformed,
  FST_ERR_BAD_URL: problems.badUrl,
  FST_ERR_MAX_PARAM_LENGTH: problems.badUrl,
  FST_ERR_ASYNC_CONSTRAINT: problems.badUrl
}

/** The one place where an error becomes a problem document. What we did not foresee is a 500 that says nothing of its cause. */
export function problemOf (error: Error, requestId: string): ProblemDocument {
  if (error instanceof Refusal) return refusal(error, requestId)
  if (error instanceof RequestProblem) return document(error.problem, error.message, requestId, error.errors.length > 0 ? { errors: error.errors } : {})
  if (error instanceof FileRefused) return document(problems.fileRefused, error.message, requestId, { errors: error.findings.map(({ line, says }) => ({ at: line === 0 ? 'file' : `line ${line}`, says })) })
  if (error instanceof NotFound) return document(problems.notFound, error.message, requestId)
  if (error instanceof StaleVersion) return document(problems.stale, error.message, requestId, { version: error.now })
  if (error instanceof Busy) return document(problems.busy, error.message, requestId)
  if (error instanceof Cancelled) return document(problems.cancelled, error.message, requestId)
  if (error instanceof StorageFailed || isStorageFault(error)) return document(problems.unavailable, 'The database does not do its work at the moment.', requestId)
  const known = byFastifyCode[(error as FastifyError).code]
  if (known !== undefined) return document(known, `${known.title}.`, requestId)
  const status = (error as FastifyError).statusCode
  if (status !== undefined && status >= 400 && status < 500) return document(problems.malformed, 'The request cannot be read.', requestId)
  return document(problems.internal, 'Nothing was changed.', requestId)
}

function document (problem: Problem, detail: string, requestId: string, more: object = {}): ProblemDocument {
  return { type: `/problems/${problem.id}`, title: problem.title, status: problem.status, detail, instance: requestId, remedy: problem.remedy, ...more }
}

function refusal (error: Refusal, requestId: string): ProblemDocument {
  const { rule, because } = error.first
  const all = error.all()
  const places = all.flatMap(({ places }) => places ?? [])
  return {
    type: `/problems/${rule.id}`,
    title: rule.says,
    status: 409,
    detail: because,
    instance: requestId,
    rule: rule.id,
    article: rule.cites.article,
    ...(rule.remedy === undefined ? {} : { remedy: rule.remedy }),
    ...(places.length === 0 ? {} : { errors: places }),
    broken: all.map(({ rule, because }) => ({ rule: rule.id, article: rule.cites.article, detail: because }))
  }
}
