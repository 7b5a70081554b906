import { createPrivateKey } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { generateSigner, loadSigner, parseVerifierKey } from '../../src/audit/note-key.ts'
import { signNote, verifyNote } from '../../src/audit/signed-note.ts'

const examples = [
  {
    source: 'C2SP signed-note.md',
    vkey: 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
    text: 'This is an example message.\n',
    line: '— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n'
  },
  {
    source: 'Go golang.org/x/mod/sumdb/note',
    vkey: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    text: 'If you think cryptography is the answer to your problem,\nthen you don\'t know what your problem is.\n',
    line: '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'
  }
] as const

/** Go keeps the seed as text; PKCS#8 puts a fixed header before the same 32 bytes. */
function goSigner (skey: string) {
  const [, name, encoded] = /^PRIVATE\+KEY\+([^+]+)\+[^+]+\+(.+)$/.exec(skey)!
  const seed = Buffer.from(encoded!, 'base64').subarray(1)
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  return loadSigner(name!, createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ format: 'pem', type: 'pkcs8' }) as string)
}

const peter = goSigner('PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz')

t.test('the published examples verify under their keys', async t => {
  for (const { source, vkey, text, line } of examples) {
    const key = parseVerifierKey(vkey)
    t.same(verifyNote(`${text}\n${line}`, [key]), { text, signedBy: [key] }, source)
  }
})

t.test('signing gives the example of Go byte for byte', async t => {
  const { vkey, text, line } = examples[1]
  t.equal(peter.vkey, vkey)
  t.equal(signNote(text, peter), `${text}\n${line}`)
})

const old = generateSigner('hramada.example/audit').signer
const current = generateSigner('hramada.example/audit').signer
const stranger = generateSigner('witness.example').signer
const text = 'Першы радок\n\nafter a blank line\n'
const note = signNote(text, stranger, old, current)
const signedBy = (given: string, ...keys: typeof old[]): string[] => verifyNote(given, keys.map(({ vkey }) => parseVerifierKey(vkey))).signedBy.map(({ id }) => id)

t.test('a rotation signs with two keys of one name, and whoever knows either one can read', async t => {
  t.same(signedBy(note, old), [old.id])
  t.same(signedBy(note, current), [current.id])
  t.same(signedBy(note, current, old), [old.id, current.id], 'in the order of the lines')
  t.same(signedBy(note.replace(/(?=— hramada)/, note.match(/— hramada.*\n/)![0]), old), [old.id], 'a repeated line counts once')
  t.equal(verifyNote(note, [old]).text, text)
})

/** The note with the signature of the first line under that name spoiled by its last byte. */
function spoil (given: string, name: string): string {
  return given.replace(new RegExp(`(?<=— ${name} )\\S+`), encoded => {
    const bytes = Buffer.from(encoded, 'base64')
    bytes[bytes.length - 1]! ^= 1
    return bytes.toString('base64')
  })
}

t.test('hostile notes', async t => {
  const fails = `The signature of ${old.name} (${old.id}) does not fit the text`
  const malformed = 'The note has a malformed signature line'
  const notNote = 'This is not a signed note: text, a blank line, signature lines'
  const line = `— ${old.name} ${/(?<=— hramada\S+ )\S+/.exec(note)![0]}`
  const short = Buffer.from(old.id, 'hex').toString('base64')
  const table: [string, string, string][] = [
    ['a changed text', note.replace('Першы', 'Другі'), fails],
    ['a spoiled signature beside a good one', spoil(note, 'hramada.example/audit'), fails],
    ['a signature cut by a byte', `a\n\n— ${old.name} ${Buffer.concat([Buffer.from(old.id, 'hex'), Buffer.alloc(63)]).toString('base64')}\n`, fails],
    ['no known signature', signNote(text, stranger), 'No given key has signed the note'],
    ['a known name with another id', signNote(text, generateSigner(old.name).signer), 'No given key has signed the note'],
    ['the lines of one note under another text', `x\n${note.slice(text.length)}`, fails],
    ['a line put between text and signatures', note.replace('\n\n—', '\nx\n\n—'), fails],
    ['nothing', '', notNote],
    ['only a text', text, malformed],
    ['a text without a blank line', 'a\nb\n', notNote],
    ['no last newline', note.slice(0, -1), notNote],
    ['a blank line after the signatures', `${note}\n`, malformed],
    ['carriage returns', note.replaceAll('\n', '\r\n'), notNote],
    ['a NUL', `a\0\n\n${line}\n`, notNote],
    ['a lone surrogate', `a\ud800\n\n${line}\n`, notNote],
    ['a hyphen for the dash', `a\n\n${line.replace('—', '-')}\n`, malformed],
    ['two spaces', `a\n\n${line.replace('— ', '—  ')}\n`, malformed],
    ['a no-break space in the name', `a\n\n${line.replace('hramada', 'hra\u00a0mada')}\n`, malformed],
    ['a plus in the name', `a\n\n${line.replace('hramada', 'hra+mada')}\n`, malformed],
    ['an id without a signature', `a\n\n— ${old.name} ${short}\n`, malformed],
    ['base64 without padding', `a\n\n${line.replace(/=+$/, '')}\n`, malformed],
    ['base64url', `a\n\n— n ${'_'.repeat(92)}\n`, malformed],
    ['text after the signature', `a\n\n${line} x\n`, malformed],
    ['a broken line of an unknown key', `${note}— witness.example !\n`, malformed],
    ['too many lines', `a\n\n${`${line}\n`.repeat(65)}`, 'The note has more than 64 signatures']
  ]
  for (const [what, given, message] of table) t.throws(() => signedBy(given, old), new Error(message), what)
  t.throws(() => verifyNote(note, []), new Error('No given key has signed the note'))
  t.same(signedBy(spoil(note, 'witness.example'), old), [old.id], 'a stranger\'s bad signature is ignored')
  t.same(signedBy(`${signNote(text, ...Array(63).fill(stranger))}${line}\n`, old), [old.id], '64 signatures are read')
})

t.test('what cannot be a note is not signed', async t => {
  for (const wrong of ['', 'no newline', 'a\r\n', 'a\tb\n', 'a\ud800\n']) {
    t.throws(() => signNote(wrong, old), new Error('The text of a note ends in a newline and has no control characters or lone surrogates'))
  }
  t.throws(() => signNote('a\n'), new Error('A note needs a signer'))
})

t.test('any text comes back as it was signed', async t => {
  const line = fc.string({ unit: 'grapheme' }).filter(string => !/[^\P{Cc}\x7f-\x9f]/u.test(string))
  fc.assert(fc.property(fc.array(line), lines => {
    const given = `${lines.join('\n')}\n`
    return verifyNote(signNote(given, old), [old]).text === given
  }))
})
