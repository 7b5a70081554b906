/** A way in which a request can fail before any rule of the law is asked. */
export interface Problem {
  readonly id: string
  readonly status: number
  readonly title: string
  readonly remedy: string
}

const problem = (id: string, status: number, title: string, remedy: string): Problem => ({ id, status, title, remedy })

/** The problems of the wire. Those of the law come from its rules; docs/problems.md shows both. */
export const problems = {
  malformed: problem('malformed-request', 400, 'The request does not have the shape that the contract asks for', 'Compare each named place with openapi.yaml.'),
  notJson: problem('not-json', 400, 'The body is not JSON in UTF-8', 'Send well-formed JSON, encoded in UTF-8, without lone surrogates and without a key twice.'),
  fileRefused: problem('file-refused', 400, 'The file cannot be right', 'Correct each named line; what can be read around becomes a warning where the operation takes lenient=true.'),
  keyMissing: problem('idempotency-key-missing', 400, 'A write needs an Idempotency-Key', 'Send a header Idempotency-Key with 8 to 64 letters, digits, - or _ that you use for this one act only.'),
  badUrl: problem('bad-url', 400, 'The address cannot be read', 'Encode the address as RFC 3986 says.'),
  unauthenticated: problem('unauthenticated', 401, 'The request carries no valid credential', 'Send Authorization: Bearer with a token that is confirmed and neither expired nor revoked.'),
  forbidden: problem('forbidden', 403, 'Your role does not allow this', 'Ask somebody who holds one of the named roles.'),
  notFound: problem('not-found', 404, 'There is no such thing here', 'Check the id; lists show what there is.'),
  methodNotAllowed: problem('method-not-allowed', 405, 'This address does not take this method', 'Use one of the methods in the header Allow.'),
  timeout: problem('request-timeout', 408, 'The request took too long to arrive', 'Send it again, faster; nothing was changed.'),
  keyRunning: problem('idempotency-key-running', 409, 'A request with this Idempotency-Key is still running', 'Wait for its answer, then repeat the request to read it again.'),
  cancelled: problem('cancelled', 409, 'Somebody called this off while it ran', 'Ask again, if it is still wanted; nothing was changed.'),
  stale: problem('stale-version', 412, 'The thing has changed since you read it', 'Read it again, look at what changed, and send its new ETag in If-Match.'),
  tooLarge: problem('too-large', 413, 'The body is larger than this address takes', 'Send less at once: split the list into several requests.'),
  mediaType: problem('unsupported-media-type', 415, 'The body has a media type that this address does not take', 'Use the Content-Type that openapi.yaml names.'),
  keyReused: problem('idempotency-key-reused', 422, 'This Idempotency-Key was used for another request', 'Use a new key for a new act.'),
  versionMissing: problem('version-missing', 428, 'Changing this needs the version that you saw', 'Send the ETag that you read in If-Match.'),
  headersTooLarge: problem('headers-too-large', 431, 'The headers are larger than the server takes', 'Send fewer or shorter headers.'),
  internal: problem('internal-error', 500, 'The service made a mistake', 'Tell the operator the request id; nothing was changed.'),
  busy: problem('busy', 503, 'Too much is being computed at the moment', 'Ask again in a moment, or without what takes long; nothing was changed.'),
  unavailable: problem('unavailable', 503, 'The service cannot store anything at the moment', 'Repeat the request later with the same Idempotency-Key; nothing was changed.')
} as const satisfies Record<string, Problem>

/** A request that fails by one of the problems of the wire. */
export class RequestProblem extends Error {
  readonly problem: Problem
  readonly errors: readonly { at: string, says: string }[]

  constructor (problem: Problem, detail: string, errors: readonly { at: string, says: string }[] = []) {
    super(detail)
    this.problem = problem
    this.errors = errors
  }
}
