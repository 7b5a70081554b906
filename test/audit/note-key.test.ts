import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import t from 'tap'
import { generateSigner, isSignatureOf, keyId, loadSigner, parseVerifierKey, signText, verifierKey } from '../../src/audit/note-key.ts'

const vkey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
const publicKey = Buffer.from('e932791ae6e7a840a46164c904786426d5e7821dd8b29a00d61cae72afdd4da4', 'hex')

t.test('a verifier key is read and written as C2SP has it', async t => {
  t.same(parseVerifierKey(vkey), { name: 'example.com/foo', id: '530d903a', publicKey })
  t.equal(verifierKey('example.com/foo', publicKey), vkey)
  t.equal(keyId('example.com/foo', publicKey), '530d903a')
})

t.test('a plus sign in the base64 does not divide', async t => {
  const key = Buffer.alloc(32, 0xfb)
  const text = verifierKey('log', key)
  t.ok(text.split('+').length > 3)
  t.same(parseVerifierKey(text).publicKey, key)
})

t.test('a wrong verifier key is told by what is wrong', async t => {
  const shape = 'A verifier key reads name+id+key, the id being 8 hexadecimal digits'
  const encoding = 'The verifier key is not an Ed25519 key in base64'
  const name = 'A key name is not empty and has no space, plus sign or control character'
  const [, id, encoded] = vkey.split(/\+(.{8})\+/) as [string, string, string]
  const table: [string, string][] = [
    ['', shape],
    ['example.com/foo', shape],
    [`+${id}+${encoded}`, shape],
    [`example.com/foo+${id}`, shape],
    [`example.com/foo+530D903A+${encoded}`, shape],
    [`${vkey}\n`, shape],
    [`${vkey} `, encoding],
    [vkey.replace('AekyeR', 'AukyeR'), encoding],
    [vkey.slice(0, -4), 'An Ed25519 public key has 32 bytes'],
    [vkey.replace('foo', 'f\u00a0o'), name],
    [vkey.replace('foo', 'bar'), 'The verifier key does not have the id 530d903a that it claims: a letter of it is wrong'],
    [vkey.replace('kyeR', 'kyeS'), 'The verifier key does not have the id 530d903a that it claims: a letter of it is wrong']
  ]
  for (const [text, message] of table) t.throws(() => parseVerifierKey(text), new Error(message), text)
  for (const wrong of ['', 'a b', 'a+b', 'a\u0000', 'a\ud800']) t.throws(() => verifierKey(wrong, publicKey), new Error(name))
})

t.test('a signer comes back from its PEM and signs alike', async t => {
  const { privatePem, signer } = generateSigner('hramada.example/audit')
  const loaded = loadSigner('hramada.example/audit', privatePem)
  t.match(privatePem, /^-----BEGIN PRIVATE KEY-----\n/)
  t.equal(loaded.vkey, signer.vkey)
  t.same(signText('тэкст', loaded), signText('тэкст', signer))
  t.ok(isSignatureOf('тэкст', signText('тэкст', signer), parseVerifierKey(loaded.vkey)))
  t.notOk(isSignatureOf('тэкст ', signText('тэкст', signer), signer))
  t.same(createPublicKey(privatePem).export({ format: 'der', type: 'spki' }).subarray(-32), signer.publicKey)
  t.not(generateSigner('hramada.example/audit').signer.vkey, signer.vkey, 'each new key is another')
})

t.test('another kind of key does not sign', async t => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }) as string
  t.throws(() => loadSigner('log', pem), new Error('The signing key is ec, not ed25519'))
  t.throws(() => loadSigner('log', 'no key'))
  t.throws(() => loadSigner('two words', generateSigner('log').privatePem), /A key name/)
})
