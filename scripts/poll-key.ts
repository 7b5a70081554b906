import { parseArgs } from 'node:util'
import { writeKeyFiles } from '../src/budgeting/voting/opening/key-files.ts'
import { drawPollKey } from '../src/budgeting/voting/opening/poll-key.ts'
import { canShare } from '../src/budgeting/voting/opening/shares.ts'

const usage = `Draws the key of a poll, away from the server, and prints the public half: only that one is given to the poll.
  npm run poll-key -- --out FILE                              the key in one file (PKCS #8)
  npm run poll-key -- --out FILE --shares 5 --threshold 3     shares in FILE.1 to FILE.5, of which any 3 make the key again`

/** Used wrongly, so nothing was made. */
class WrongUse extends Error {}

function sharingOf (shares?: string, threshold?: string): { shares: number, threshold: number } | undefined {
  if (shares === undefined && threshold === undefined) return undefined
  const sharing = { shares: Number(shares), threshold: Number(threshold) }
  if (!canShare(sharing.shares, sharing.threshold)) throw new WrongUse('A key is shared among at most 255 with a threshold of at least 2, and no more than there are: give --shares and --threshold.')
  return sharing
}

async function run (): Promise<void> {
  const { values: { out, shares, threshold, help } } = parseArgs({ options: { out: { type: 'string' }, shares: { type: 'string' }, threshold: { type: 'string' }, help: { type: 'boolean' } } })
  if (help === true) return console.log(usage)
  if (out === undefined) throw new WrongUse(usage)
  const sharing = sharingOf(shares, threshold)
  const key = drawPollKey()
  const files = await writeKeyFiles(out, key, sharing)
  console.log(`Public key, to be given to the poll:\n\n  ${key.publicKey.toString('hex')}\n`)
  console.log(sharing === undefined
    ? `The key lies in ${out}. The commission keeps it away from the server until the opening.`
    : `Shares lie in ${files[0]} to ${files.at(-1)}. Each goes to one member of the commission, and none stays here; any ${sharing.threshold} of them open the poll, fewer never.`)
}

try {
  await run()
} catch (error) {
  const code = (error as { code?: string }).code ?? ''
  const expected = error instanceof WrongUse || /^(ERR_PARSE_ARGS|EEXIST|ENOENT|EACCES|ENOTDIR)/.test(code)
  console.error(code === 'EEXIST' ? `There is a file of this name already, and it is not overwritten: ${(error as Error).message}` : expected ? (error as Error).message : error)
  process.exitCode = 1
}
