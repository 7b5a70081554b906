import { enforce } from '../../law/rule.ts'
import type { Db } from '../../storage/open.ts'
import { isVoided, voterBy } from './box-store.ts'
import type { KnownBy, Mac, Voter } from './box-store.ts'
import { readCode } from './code.ts'
import type { Credential } from './poll.ts'
import { credentialRules } from './rules.ts'

/** By what a voter is known: what is kept of his code or reference. A Refusal for a code that was typed wrong. */
export function knownBy (macOf: Mac, credential: Credential): KnownBy {
  if ('reference' in credential) return { kind: 'reference', mac: macOf('reference', credential.reference) }
  const code = readCode(credential.code)
  enforce(credentialRules, { readable: code !== undefined, voided: false, known: true })
  return { kind: 'code', mac: macOf('code', code!) }
}

/** The voter of these loads whose code or reference it is. A Refusal tells apart one whose code was replaced, and a stranger. */
export function identify (box: Db, by: KnownBy, loads: readonly number[]): Voter {
  const voter = voterBy(box, by, loads)
  enforce(credentialRules, { readable: true, voided: voter === undefined && isVoided(box, by.mac), known: voter !== undefined })
  return voter!
}
