import { createHash } from 'node:crypto'
import t from 'tap'
import { drawReference, referenceHash } from '../../../src/budgeting/proposals/reference.ts'
import { seededBytes } from '../../support/house.ts'

t.test('a reference is twenty symbols of 32, in groups of five, and each drawn byte counts', t => {
  t.equal(drawReference(() => Buffer.alloc(20)), '00000-00000-00000-00000')
  t.equal(drawReference(() => Buffer.from(Array.from({ length: 20 }, (_, i) => i + 10))), 'ABCDE-FGHJK-MNPQR-STVWX')
  t.equal(drawReference(() => Buffer.alloc(20, 255)), 'ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ')
  const random = seededBytes('references')
  const drawn = Array.from({ length: 500 }, () => drawReference(random))
  t.equal(new Set(drawn).size, 500)
  const seen = new Set(drawn.join('').replaceAll('-', ''))
  t.equal(seen.size, 32, 'all symbols come up: five bits each, a hundred in all')
  t.end()
})

t.test('it is the same reference however it is typed', t => {
  const due = createHash('sha256').update('ABCEH1KM0PTXY3N4567Z').digest()
  for (const typed of ['ABCEH-1KM0P-TXY3N-4567Z', 'abceh1km0ptxy3n4567z', ' ABCEH 1KM0P TXY3N 4567Z ', 'ABCEH—IKMOP—TXY3N—4567z', 'АВСЕН-ІКМОР-ТХУЗN-4567Z', 'авсен lкмор тхўзN 4567Z']) t.same(referenceHash(typed), due, typed)
  t.end()
})

t.test('what cannot be a reference has no hash', t => {
  for (const typed of ['', 'ABCEH', 'ABCEH-1KM0P-TXY3N-4567', 'ABCEH-1KM0P-TXY3N-4567ZZ', 'ABCEH-1KM0P-TXY3N-4567U', 'ABCEH-1KM0P-TXY3N-4567*', 'ЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖ']) t.equal(referenceHash(typed), undefined, typed)
  t.end()
})
