import t from 'tap'
import { leafHash } from '../../src/audit/merkle.ts'
import { statedIn } from '../../src/audit/checkpoints.ts'
import { system } from '../../src/audit/act.ts'
import { verifyConsistency, verifyInclusion } from '../../src/audit/verify-proof.ts'
import { verifyNote } from '../../src/audit/signed-note.ts'
import { buildApp } from '../../src/app.ts'
import { tokenHash } from '../../src/registry/authenticate.ts'
import { openService } from '../../src/service.ts'
import { staff, staffGrant, staffGrantConfirmation, token, tokenConfirmation } from '../../db/schema.ts'
import { openBooks } from '../fiscal-year/books.ts'
import { openHouse, openWire } from '../support/house.ts'

const bytes = (text: string) => Buffer.from(text, 'base64')
const typeOf = ({ status, body }: { status: number, body: any }) => `${status} ${body.type ?? ''}`

t.test('every proof for every size up to 64 holds', async t => {
  const house = openHouse(t)
  const { token } = house.member('auditor')
  const wire = openWire(t, house)
  while (house.service.trail.size() < 64) house.act(system, act => act.tell({ action: 'test.say', target: { type: 'test', id: `test-${act.auditSeq}` } }))
  const { leaves, next } = (await wire.get('/v1/trail?limit=64', token)).body
  t.equal(leaves.length, 64)
  t.same((await wire.get('/v1/trail?limit=500', token)).body.leaves.slice(0, 64), leaves)
  t.same((await wire.get(`/v1/trail?after=${next}`, token)).body, { leaves: [], next: null })
  t.same((await wire.get('/v1/trail?after=60&limit=2', token)).body, { leaves: leaves.slice(61, 63), next: '62' })
  const hashes = leaves.map(({ line }: { line: string }) => leafHash(line))
  const roots = new Map<number, Buffer>()
  for (let size = 1; size <= 64; size++) {
    for (const leaf of new Set([0, 1, Math.floor(size / 2), size - 2, size - 1].filter(leaf => leaf >= 0 && leaf < size))) {
      const { body } = await wire.get(`/v1/trail/leaves/${leaf}/inclusion-proof?size=${size}`, token)
      roots.set(size, bytes(body.root))
      t.same([body.leaf, body.size, body.leaf_hash], [leaf, size, hashes[leaf].toString('base64')])
      if (!verifyInclusion({ leafIndex: leaf, treeSize: size, leafHash: hashes[leaf], root: bytes(body.root), proof: body.proof.map(bytes) })) t.fail(`leaf ${leaf} of ${size}`)
    }
  }
  for (let to = 1; to <= 64; to++) {
    for (const from of new Set([1, Math.ceil(to / 2), to - 1, to].filter(from => from > 0))) {
      const { body } = await wire.get(`/v1/trail/consistency-proof?from=${from}&to=${to}`, token)
      const claim = { size1: from, size2: to, root1: roots.get(from)!, root2: roots.get(to)!, proof: body.proof.map(bytes) }
      if (!verifyConsistency(claim)) t.fail(`from ${from} to ${to}`)
      if (from < to && verifyConsistency({ ...claim, root1: roots.get(to)! })) t.fail(`any root would do from ${from} to ${to}`)
      if (!bytes(body.to_root).equals(roots.get(to)!)) t.fail(`the root at ${to}`)
    }
  }
  t.equal(new Set([...roots.values()].map(root => root.toString('hex'))).size, 64)
})

t.test('a proof that cannot be is a problem', async t => {
  const house = openHouse(t)
  const { token } = house.member('auditor')
  const wire = openWire(t, house)
  const size = house.service.trail.size()
  const rows: [string, string, RegExp][] = [
    [`/v1/trail/leaves/${size}/inclusion-proof`, '404 /problems/not-found', /There is no leaf 1 in the tree of 1 leaves/],
    [`/v1/trail/leaves/0/inclusion-proof?size=${size + 1}`, '404 /problems/not-found', /There is no tree of 2 leaves/],
    ['/v1/trail/leaves/0/inclusion-proof?size=99999999999', '404 /problems/not-found', /There is no tree of/],
    ['/v1/trail/leaves/0/inclusion-proof?size=0', '400 /problems/malformed-request', /size/],
    ['/v1/trail/leaves/-1/inclusion-proof', '400 /problems/malformed-request', /seq/],
    ['/v1/trail/leaves/1.5/inclusion-proof', '400 /problems/malformed-request', /seq/],
    ['/v1/trail/leaves/1e3/inclusion-proof', '400 /problems/malformed-request', /seq/],
    ['/v1/trail/consistency-proof?from=0&to=1', '400 /problems/malformed-request', /from/],
    ['/v1/trail/consistency-proof?from=1', '400 /problems/malformed-request', /to/],
    ['/v1/trail/consistency-proof?from=1&to=2', '404 /problems/not-found', /There is no tree of 2 leaves/],
    ['/v1/trail/consistency-proof?from=2&to=1', '404 /problems/not-found', /from 2 to 1 leaves/],
    ['/v1/trail/checkpoint', '404 /problems/not-found', /There is no checkpoint/],
    ['/v1/trail?after=x', '400 /problems/malformed-request', /after/],
    ['/v1/contributions/contribution-1/proof', '404 /problems/not-found', /contribution-1/]
  ]
  for (const [path, type, says] of rows) {
    const answer = await wire.get(path, token)
    t.equal(typeOf(answer), type, path)
    t.match(answer.body.detail, says, path)
  }
})

t.test('checkpoints on demand, and the proof of a contribution for an auditor', async t => {
  const { wire, pay, auditor, approver, secretary, clerk, service } = (books => ({ ...books, wire: openWire(t, books.house) }))(openBooks(t))
  pay('2027-02-10', 1, 2500)
  const contributionLeaf = service.trail.size() - 1
  const path = '/v1/contributions/contribution-1/proof'
  t.equal(typeOf(await wire.get(path, clerk.token)), '403 /problems/forbidden')
  t.match(await wire.get(path, auditor.token), { status: 409, body: { type: '/problems/leaf-under-checkpoint', detail: `No checkpoint has been signed yet; this is leaf ${contributionLeaf}.` } })
  t.equal(typeOf(await wire.post('/v1/trail/checkpoints', {}, auditor.token)), '403 /problems/forbidden')
  const rehearsed = await wire.post('/v1/trail/checkpoints?dry_run=true', {}, approver.token)
  t.match(rehearsed.body, { dry_run: true, would_answer: 201 })
  t.notMatch(rehearsed.body.with.note, /—/, 'nothing is signed over a leaf that was undone')
  const signed = await wire.post('/v1/trail/checkpoints', {}, secretary.token)
  t.match([signed.status, signed.body], [201, { id: 'checkpoint-1', kind: 'demand', size: service.trail.size() }])
  t.equal((await wire.get('/v1/trail/checkpoint', auditor.token)).body, signed.body.note)
  const proof = (await wire.get(path, auditor.token)).body
  const { text } = verifyNote(proof.checkpoint.note, [service.signer!])
  t.equal(text, `test.example/audit\n${signed.body.size}\n${proof.inclusion.root}\n`)
  t.ok(verifyInclusion({ leafIndex: contributionLeaf, treeSize: statedIn(proof.checkpoint.note).size, leafHash: leafHash(proof.line), root: bytes(proof.inclusion.root), proof: proof.inclusion.proof.map(bytes) }))
  t.match(JSON.parse(proof.line), { seq: contributionLeaf, after: { entries: [{ kind: 'contribution', postings: [{ amount: '25.00' }] }] } })
  t.notMatch(proof.line, String(1).padStart(32, '0'))
  pay('2027-02-11', 1, 2500)
  t.match(await wire.get('/v1/contributions/contribution-2/proof', auditor.token), { status: 409, body: { detail: /The last checkpoint covers the leaves before \d+; this is leaf \d+\./ } })
})

t.test('findings are the only thing that an auditor writes', async t => {
  const { wire, pay, auditor, clerk, secretary, service } = (books => ({ ...books, wire: openWire(t, books.house) }))(openBooks(t))
  pay('2027-02-10', 1, 2500)
  const wish = { subject: 'entry-1', severity: 'remark', text: 'The receipt lacks its number.' }
  t.equal(typeOf(await wire.post('/v1/findings', wish, clerk.token)), '403 /problems/forbidden')
  const size = service.trail.size()
  const made = await wire.post('/v1/findings', wish, auditor.token)
  t.same([made.status, made.body], [201, { id: 'finding-1', ...wish, made_by: auditor.id, leaf: size }])
  t.notMatch(service.reader.$client.prepare('SELECT body FROM audit_log WHERE seq = ?').pluck().get(size) as string, 'receipt lacks')
  t.equal(typeOf(await wire.post('/v1/findings', { ...wish, subject: 'entry-9' }, auditor.token)), '404 /problems/not-found')
  for (const bad of [{ subject: 'staff-1' }, { subject: 'entry-0' }, { severity: 'grave' }, { text: '' }]) t.equal(typeOf(await wire.post('/v1/findings', { ...wish, ...bad }, auditor.token)), '400 /problems/malformed-request')
  for (const subject of ['decision-1', 'fund-1', 'purpose-1', 'contribution-1']) t.equal((await wire.post('/v1/findings', { ...wish, subject }, auditor.token)).status, 201, subject)
  t.same((await wire.get('/v1/findings?limit=2', secretary.token)).body, { findings: [made.body, { id: 'finding-2', ...wish, subject: 'decision-1', made_by: auditor.id, leaf: size + 1 }], next: 'finding-2' })
  t.same((await wire.get('/v1/findings?after=finding-4', clerk.token)).body.findings.map((finding: any) => finding.subject), ['contribution-1'])
})

t.test('without a key there are publications, and no checkpoint on demand', async t => {
  const service = openService({ file: `${t.testdir()}/ledger.db`, clock: { now: () => new Date('2027-03-01T09:00:00.000Z') }, random: bytes => Buffer.alloc(bytes) })
  const app = buildApp({ service })
  t.teardown(async () => {
    await app.close()
    await service.close()
  })
  service.performNow(system, 'test', act => {
    const { db, auditSeq } = act
    db.insert(staff).values({ office: 'Secretary', auditSeq }).run()
    db.insert(staffGrant).values({ staffId: 1, role: 'secretary', auditSeq }).run()
    db.insert(staffGrantConfirmation).values({ grantId: 1, auditSeq }).run()
    db.insert(token).values({ staffId: 1, sha256: tokenHash('secret'), issuedAt: act.at, expiresAt: '9999-12-31T00:00:00.000Z', auditSeq }).run()
    db.insert(tokenConfirmation).values({ tokenId: 1, auditSeq }).run()
    act.tell({ action: 'test.say', target: { type: 'test', id: 'test-1' } })
  })
  const post = (url: string, key: string) => app.inject({ method: 'POST', url, payload: '{}', headers: { 'content-type': 'application/json', 'idempotency-key': key, authorization: 'Bearer secret' } })
  t.match((await post('/v1/trail/checkpoints', 'key-00001')).json(), { type: '/problems/signing-key-there', status: 409, detail: 'The service runs without a signing key.' })
  t.match((await post('/v1/publications', 'key-00002')).json(), { number: 1, checkpoint_size: null })
  t.equal((await app.inject('/v1/public/checkpoint')).statusCode, 404)
})
