import { execFile } from 'node:child_process'
import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { destroyKeyFiles, readKeyFiles, writeKeyFiles } from '../../../src/budgeting/voting/opening/key-files.ts'
import { drawPollKey, KeyRefused, printPollKey, readPollKey } from '../../../src/budgeting/voting/opening/poll-key.ts'
import { joinShares, shareKey } from '../../../src/budgeting/voting/opening/shares.ts'

const script = fileURLToPath(new URL('../../../scripts/poll-key.ts', import.meta.url))

function pollKey (cwd: string, ...args: string[]): Promise<{ code: unknown, out: string, error: string }> {
  return new Promise(resolve => {
    execFile(process.execPath, [script, ...args], { cwd }, (error, out, stderr) => resolve({ code: error?.code ?? 0, out, error: stderr.trim() }))
  })
}

/** Both agree with a third key on the same secret. */
function isSame (a: ReturnType<typeof drawPollKey>, b: ReturnType<typeof drawPollKey>): boolean {
  const { publicKey } = generateKeyPairSync('x25519')
  return diffieHellman({ privateKey: a.privateKey, publicKey }).equals(diffieHellman({ privateKey: b.privateKey, publicKey }))
}

t.test('a key is written as PKCS #8 and read again; any other is refused', async t => {
  const key = drawPollKey()
  t.match(printPollKey(key), /^-----BEGIN PRIVATE KEY-----\n/)
  const again = readPollKey(printPollKey(key))
  t.ok(isSame(key, again))
  t.same(again.publicKey, key.publicKey)
  t.same(createPublicKey(createPrivateKey(printPollKey(key))).export({ format: 'der', type: 'spki' }).subarray(-32), key.publicKey, 'the public half is what others read in it')
  t.throws(() => readPollKey('nothing'), new KeyRefused('It holds no private key in PKCS #8 (PEM) that can be read.'))
  const other = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }) as string
  t.throws(() => readPollKey(other), new KeyRefused('It holds a key of ed25519; a poll has one of X25519.'))
})

t.test('any three of five shares make the key again, and two never', async t => {
  const key = drawPollKey()
  const shares = await shareKey(key, { shares: 5, threshold: 3 })
  t.equal(shares.length, 5)
  for (let a = 0; a < 5; a++) {
    for (let b = a + 1; b < 5; b++) {
      for (let c = b + 1; c < 5; c++) {
        t.ok(isSame(key, await joinShares([shares[c]!, shares[a]!, shares[b]!])), `${a} ${b} ${c}`)
      }
    }
  }
  t.ok(isSame(key, await joinShares(shares)))
  await t.rejects(joinShares(shares.slice(0, 2)), new KeyRefused('Of 5 shares 3 have to meet; 2 came.'))
  await t.rejects(joinShares([]), new KeyRefused('No share was given.'))
  const secret = printPollKey(key).split('\n')[1]!
  t.notOk(shares.some(share => share.includes(secret) || share.includes(Buffer.from(secret, 'base64').subarray(16).toString('hex'))))
})

t.test('a share that is wrong is named', async t => {
  const [one, two, three] = await shareKey(drawPollKey(), { shares: 3, threshold: 2 }) as [string, string, string]
  const data = /"data": "(..)/.exec(two)![1]!
  const mistyped = two.replace(`"data": "${data}`, `"data": "${data === '00' ? '01' : '00'}`)
  await t.rejects(joinShares([one, mistyped]), new KeyRefused('Share 2 is not as it was written: its check does not fit.'))
  await t.rejects(joinShares([three, one, three]), new KeyRefused('Share 3 was given twice.'))
  await t.rejects(joinShares(['{', one]), new KeyRefused('A share is not the JSON that was written.'))
  await t.rejects(joinShares([one, '{"format":"other"}']), new KeyRefused('A share is not of the format hramada-poll-share/1.'))
  const [stranger] = await shareKey(drawPollKey(), { shares: 3, threshold: 2 }) as [string]
  await t.rejects(joinShares([two, stranger]), new KeyRefused('Share 1 belongs to another key than share 2.'))
  // Two sharings of one key have the same public half, and their shares do not fit together.
  const key = drawPollKey()
  const [early] = await shareKey(key, { shares: 3, threshold: 2 })
  const [, late] = await shareKey(key, { shares: 3, threshold: 2 })
  await t.rejects(joinShares([early!, late!]), new KeyRefused('Together they do not make the key of which they are said to be shares.'))
})

t.test('files of keys are the owner\'s alone, are never overwritten, and are destroyed for good', async t => {
  const folder = t.testdir()
  const key = drawPollKey()
  const file = join(folder, 'poll.pem')
  t.same(await writeKeyFiles(file, key), [file])
  t.equal(statSync(file).mode & 0o777, 0o400)
  await t.rejects(writeKeyFiles(file, drawPollKey()), { code: 'EEXIST' })
  t.ok(isSame(key, await readKeyFiles([file])))
  const shares = await writeKeyFiles(file, key, { shares: 3, threshold: 2 })
  t.same(shares, [`${file}.1`, `${file}.2`, `${file}.3`])
  t.ok(isSame(key, await readKeyFiles(shares.slice(1))))
  await t.rejects(readKeyFiles([file, file]), new KeyRefused('A whole key is one file; several files are shares of one.'))
  await t.rejects(readKeyFiles([file, shares[0]!]), new KeyRefused('A share is not the JSON that was written.'))
  destroyKeyFiles([file, ...shares, join(folder, 'gone')])
  t.notOk([file, ...shares].some(name => existsSync(name)))
})

t.test('the command prints the public half and nothing of the other', async t => {
  const folder = t.testdir()
  const whole = await pollKey(folder, '--out', 'poll.pem')
  t.same([whole.code, whole.error], [0, ''])
  t.ok(whole.out.includes(readPollKey(readFileSync(join(folder, 'poll.pem'), 'utf8')).publicKey.toString('hex')))
  const shared = await pollKey(folder, '--out', 'share', '--shares', '5', '--threshold', '3')
  t.same([shared.code, shared.error], [0, ''])
  const key = await readKeyFiles([2, 4, 5].map(n => join(folder, `share.${n}`)))
  t.ok(shared.out.includes(key.publicKey.toString('hex')))
  t.match(shared.out, 'any 3 of them open the poll, fewer never')
  t.notOk(existsSync(join(folder, 'share')), 'the key itself is nowhere')
  writeFileSync(join(folder, 'taken.2'), 'kept')
  const refused: [string[], RegExp][] = [
    [[], /^Draws the key of a poll/],
    [['--out', 'poll.pem'], /^There is a file of this name already/],
    [['--out', 'taken', '--shares', '3', '--threshold', '2'], /^There is a file of this name already/],
    [['--out', 'x', '--shares', '3'], /^A key is shared among at most 255/],
    [['--out', 'x', '--shares', '3', '--threshold', '4'], /^A key is shared/],
    [['--out', 'x', '--shares', '3', '--threshold', '1'], /^A key is shared/],
    [['--out', 'nowhere/x'], /no such file or directory/]
  ]
  for (const [args, says] of refused) {
    const { code, error } = await pollKey(folder, ...args)
    t.equal(code, 1)
    t.match(error, says)
  }
  t.equal(readFileSync(join(folder, 'taken.2'), 'utf8'), 'kept')
  t.notOk(existsSync(join(folder, 'x')))
})
