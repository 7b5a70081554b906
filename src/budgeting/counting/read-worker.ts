import type { Finding } from '../../exchange/pabulib/findings.ts'
import { FileRefused } from '../../exchange/pabulib/findings.ts'
import { readElectionText } from '../election-file.ts'
import type { ElectionFile } from '../election-file.ts'

/** A file to be read in a thread of its own. */
export interface ReadWork { readonly text: string, readonly lenient: boolean }
/** What was read; a refusal is told by its findings, since an error does not come out of a thread as what it was. */
export type ReadOutcome = { readonly file: ElectionFile } | { readonly refused: readonly Finding[] }

/** Runs in a thread of its own. */
export default function read ({ text, lenient }: ReadWork): ReadOutcome {
  try {
    return { file: readElectionText(text, lenient) }
  } catch (error) {
    if (error instanceof FileRefused) return { refused: error.findings }
    throw error
  }
}
