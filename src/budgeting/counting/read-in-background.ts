import { inBackground } from '../../background.ts'
import { FileRefused } from '../../exchange/pabulib/findings.ts'
import { readElectionText } from '../election-file.ts'
import type { ElectionFile } from '../election-file.ts'
import type { ReadOutcome, ReadWork } from './read-worker.ts'

const run = inBackground<ReadWork, ReadOutcome>(new URL('read-worker.ts', import.meta.url), 4)

// Up to this many characters a file is read in a few milliseconds, less than it takes to hand it to a thread.
const small = 100_000

/** Reads the text of a `.pb` file as readElectionText does, a large one in a thread of its own. Rejects with FileRefused or Busy. */
export async function readInBackground (text: string, lenient: boolean): Promise<ElectionFile> {
  if (text.length <= small) return readElectionText(text, lenient)
  const outcome = await run({ text, lenient })
  if ('refused' in outcome) throw new FileRefused([...outcome.refused])
  return outcome.file
}
