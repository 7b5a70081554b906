import { createHmac, generateKeyPairSync, hkdfSync } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { canSealTo, createSealer, envelopeSize, openEnvelope, publicKeyOf, rawPublicKey, seal } from '../../../src/budgeting/voting/envelope.ts'
import { hmacUnder } from '../../../src/storage/hmac.ts'
import { seededBytes } from '../../support/house.ts'

const { publicKey, privateKey } = generateKeyPairSync('x25519')
const raw = rawPublicKey(publicKey)
const random = seededBytes('envelopes')
const size = envelopeSize(100)

t.test('what is sealed to a key opens with it, and every envelope of a poll has one size', t => {
  const { seal } = createSealer(publicKey, 1, size, random)
  fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), ballot => {
    const envelope = seal(ballot)
    return envelope.length === size && Buffer.from(ballot).equals(openEnvelope(privateKey, 1, envelope)!)
  }))
  t.throws(() => seal(Buffer.alloc(101)), RangeError)
  t.end()
})

t.test('the ballots of one batch share an ephemeral key and nothing else; the same ballot never looks the same', t => {
  const { seal: sealOne } = createSealer(publicKey, 1, size, random)
  const ballot = Buffer.from('{"1":{"choices":["17"]}}')
  const all = [sealOne(ballot), sealOne(ballot), seal(publicKey, 1, size, ballot, random)]
  t.same(all[0]!.subarray(0, 33), all[1]!.subarray(0, 33))
  t.notSame(all[0]!.subarray(1, 33), all[2]!.subarray(1, 33))
  t.equal(new Set(all.map(envelope => envelope.subarray(33).toString('hex'))).size, 3)
  t.equal(new Set(all.map(envelope => envelope.subarray(65).toString('hex'))).size, 3)
  for (const envelope of all) t.same(openEnvelope(privateKey, 1, envelope), ballot)
  t.end()
})

t.test('an envelope opens with no other key, in no other poll, and not when a byte of it was changed', t => {
  const envelope = seal(publicKey, 1, size, Buffer.from('{}'), random)
  t.equal(openEnvelope(generateKeyPairSync('x25519').privateKey, 1, envelope), undefined)
  t.equal(openEnvelope(privateKey, 2, envelope), undefined)
  for (let at = 0; at < envelope.length; at++) {
    // The highest bit of an X25519 key is not part of it (RFC 7748, 5): the salt of the derivation binds it all the same.
    const changed = Buffer.from(envelope)
    changed[at]! ^= 0x80
    t.equal(openEnvelope(privateKey, 1, changed), undefined, `byte ${at}`)
  }
  for (const short of [Buffer.alloc(0), envelope.subarray(0, 65), envelope.subarray(0, -1), Buffer.concat([envelope, Buffer.alloc(1)])]) t.equal(openEnvelope(privateKey, 1, short), undefined)
  t.end()
})

t.test('a key to which everything would be sealed under one known secret is no key', t => {
  t.equal(canSealTo(raw), true)
  const smallOrder = ['00'.repeat(32), '01' + '00'.repeat(31), 'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f', 'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800', '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157']
  for (const point of smallOrder) t.equal(canSealTo(Buffer.from(point, 'hex')), false, point)
  t.equal(canSealTo(raw.subarray(1)), false)
  const turned = Buffer.concat([raw.subarray(0, 31), Buffer.of(raw[31]! | 128)])
  t.equal(openEnvelope(privateKey, 1, seal(publicKeyOf(turned), 1, envelopeSize(10), Buffer.from('{}'), random)), undefined, 'the same point written otherwise seals what its own key does not open')
  t.equal(canSealTo(turned), false)
  t.throws(() => rawPublicKey(generateKeyPairSync('ed25519').publicKey))
  t.same(rawPublicKey(publicKeyOf(raw)), raw)
  t.end()
})

t.test('the derivation in two halves is HKDF', t => {
  const [secret, salt, info] = [random(32), random(64), random(40)]
  const expand = hmacUnder(hmacUnder(salt)(secret))
  t.same(expand(Buffer.concat([info, Buffer.of(1)])), Buffer.from(hkdfSync('sha256', secret, salt, info, 32)))
  fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), fc.uint8Array({ maxLength: 200 }), (key, message) => hmacUnder(key)(message).equals(createHmac('sha256', key).update(message).digest())))
  t.throws(() => hmacUnder(Buffer.alloc(65)), RangeError)
  t.end()
})
