import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { openKeys } from '../../src/storage/keys.ts'

t.test('a key is made once, kept for its owner alone, and gone when it is destroyed', t => {
  const folder = join(t.testdir(), 'keys')
  const keys = openKeys(folder)
  t.equal(keys.read('cycle-1-support'), undefined)
  let drawn = 0
  const random = (bytes: number) => Buffer.alloc(bytes, ++drawn)
  const made = keys.make('cycle-1-support', random)
  t.equal(made.length, 32)
  t.strictSame(openKeys(folder).make('cycle-1-support', random), made, 'the second maker gets the first key')
  t.equal(drawn, 1)
  t.equal(statSync(folder).mode & 0o777, 0o700)
  t.equal(statSync(join(folder, 'cycle-1-support.key')).mode & 0o777, 0o400)
  keys.destroy('cycle-1-support')
  keys.destroy('cycle-1-support')
  t.equal(keys.read('cycle-1-support'), undefined)
  t.strictSame(readdirSync(folder), [])
  t.end()
})

t.test('what a killed process of the same number left half made is in nobody\'s way', t => {
  const folder = t.testdir({ [`cycle-1-support.key.${process.pid}`]: 'half' })
  const made = openKeys(folder).make('cycle-1-support', bytes => Buffer.alloc(bytes, 7))
  t.strictSame(made, Buffer.alloc(32, 7))
  t.strictSame(readdirSync(folder), ['cycle-1-support.key'])
  t.end()
})

t.test('a name that would lead elsewhere is no name', t => {
  const keys = openKeys(t.testdir())
  for (const name of ['', '../key', 'a/b', 'A', '1a', 'a.key', 'a'.repeat(62)]) t.throws(() => keys.read(name), RangeError, name)
  t.end()
})
