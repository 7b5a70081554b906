import { enforce } from '../../law/rule.ts'
import type { Db } from '../../storage/open.ts'
import { isVoided, voterByCode, voterByToken } from './box-store.ts'
import type { Mac, Voter } from './box-store.ts'
import { readCode } from './code.ts'
import type { Credential } from './poll.ts'
import { credentialRules } from './rules.ts'

/** The voter of these loads whose code or reference it is. A Refusal tells apart a code that was typed wrong, one that was replaced, and a stranger. */
export function identify (box: Db, macOf: Mac, credential: Credential, loads: readonly number[]): Voter {
  const text = 'code' in credential ? readCode(credential.code) : credential.reference
  const mac = text === undefined ? undefined : macOf('code' in credential ? 'code' : 'reference', text)
  const voter = mac === undefined ? undefined : 'code' in credential ? voterByCode(box, mac, loads) : voterByToken(box, mac, loads)
  enforce(credentialRules, { readable: mac !== undefined, voided: mac !== undefined && voter === undefined && isVoided(box, mac), known: voter !== undefined })
  return voter!
}
