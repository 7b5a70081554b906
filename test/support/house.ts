import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import { generateSigner } from '../../src/audit/note-key.ts'
import { system } from '../../src/audit/act.ts'
import type { Act, Actor } from '../../src/audit/act.ts'
import { fiscalYear, fiscalYearEvent, staff, staffGrant, staffGrantConfirmation, token, tokenConfirmation } from '../../db/schema.ts'
import { buildApp } from '../../src/app.ts'
import { operations, readContract } from '../../src/http/contract.ts'
import { answerFault } from '../../src/http/validation.ts'
import { tokenHash } from '../../src/registry/authenticate.ts'
import { openService } from '../../src/service.ts'
import type { Service } from '../../src/service.ts'
import { freshDatabase } from '../../src/storage/migrate.ts'

/** A clock that a test turns by hand. */
export interface TestClock { now (): Date, set (instant: string): void }

export function testClock (instant: string): TestClock {
  let now = new Date(instant)
  return { now: () => now, set: text => { now = new Date(text) } }
}

/** Bytes that look random and are the same in each run. */
export function seededBytes (seed: string): (bytes: number) => Buffer {
  let n = 0
  return bytes => Buffer.concat(Array.from({ length: Math.ceil(bytes / 32) }, () => createHash('sha256').update(`${seed} ${n++}`).digest())).subarray(0, bytes)
}

export type Role = (typeof staffGrant.$inferInsert)['role']

export interface House {
  readonly service: Service
  readonly clock: TestClock
  readonly folder: string
  /** A member of staff with these roles: the actor for operations, the token for requests. */
  member (...roles: Role[]): { actor: Actor, token: string, id: string }
  /** Runs one act at once. */
  act<T> (actor: Actor, operation: (act: Act) => T): T
  /** Opens a fiscal year without asking anybody. */
  openYear (year: number): void
}

const memory = '/dev/shm'

/** Where houses lie: in memory where there is room, for nothing that is tested here waits for a disk (what is killed is a process of its own). */
function ground (): string {
  try {
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize > 2 ** 30 ? memory : tmpdir()
  } catch { return tmpdir() }
}

let template: Buffer | undefined

/** Writes a database with the schema and nothing in it: the migrations are run once in a process, not for every house. */
function layFoundation (file: string): void {
  template ??= freshDatabase().serialize()
  writeFileSync(file, template)
}

/** An empty house in a folder of its own, closed and removed when the test ends. */
export function openHouse (t: Test, instant = '2027-03-01T09:00:00.000Z'): House {
  const folder = mkdtempSync(join(ground(), 'hramada-'))
  const clock = testClock(instant)
  layFoundation(join(folder, 'ledger.db'))
  const service = openService({ file: join(folder, 'ledger.db'), clock, random: seededBytes('house'), signer: generateSigner('test.example/audit').signer })
  t.teardown(async () => {
    await service.close()
    rmSync(folder, { recursive: true })
  })
  let members = 0
  const act = <T>(actor: Actor, operation: (act: Act) => T) => service.performNow(actor, 'test', operation)
  return {
    service,
    clock,
    folder,
    act,
    member (...roles) {
      const secret = `test-token-${++members}`
      const id = act(system, act => {
        const { auditSeq, db } = act
        const { id } = db.insert(staff).values({ office: `Office ${members}`, auditSeq }).returning({ id: staff.id }).get()
        for (const role of roles) {
          const grant = db.insert(staffGrant).values({ staffId: id, role, auditSeq }).returning({ id: staffGrant.id }).get()
          db.insert(staffGrantConfirmation).values({ grantId: grant.id, auditSeq }).run()
        }
        const made = db.insert(token).values({ staffId: id, sha256: tokenHash(secret), issuedAt: act.at, expiresAt: '9999-12-31T00:00:00.000Z', auditSeq }).returning({ id: token.id }).get()
        db.insert(tokenConfirmation).values({ tokenId: made.id, auditSeq }).run()
        act.tell({ action: 'test.member', target: { type: 'staff', id: `staff-${id}` }, after: { roles } })
        return id
      })
      return { actor: { type: 'staff', staffId: id, roles: [...roles].sort() }, token: secret, id: `staff-${id}` }
    },
    openYear (year) {
      const opener = this.member('finance_approver').actor
      act(opener, ({ db, auditSeq, at, tell }) => {
        db.insert(fiscalYear).values({ year, auditSeq }).run()
        db.insert(fiscalYearEvent).values({ year, event: 'open', madeBy: opener.staffId, recordedAt: at, auditSeq }).run()
        tell({ action: 'test.open_year', target: { type: 'fiscal_year', id: String(year) } })
      })
    }
  }
}

export interface Reply { readonly status: number, readonly body: any, readonly headers: Record<string, unknown> }

export interface Wire {
  get (path: string, token?: string, headers?: Record<string, string>): Promise<Reply>
  /** Posts with a fresh Idempotency-Key unless one is given. */
  post (path: string, body: unknown, token?: string, headers?: Record<string, string>): Promise<Reply>
}

/** The REST service on a house, called without a socket. Every answer is checked against the contract. */
export function openWire (t: Test, { service }: House): Wire {
  const schemas = new Map(operations(readContract()).map(operation => [operation.id, operation.answers]))
  const app = buildApp({
    service,
    onAnswer (operation, status, text) {
      const schema = schemas.get(operation.id)?.[String(status)] ?? schemas.get(operation.id)?.['default']
      if (text === '' || !/^[{[]/.test(text)) return
      if (schema === undefined) t.fail(`${operation.id} answered ${status}, which the contract does not know`)
      else if (answerFault(schema, JSON.parse(text)) !== undefined) t.fail(`${operation.id} ${status}: ${answerFault(schema, JSON.parse(text))} in ${text.slice(0, 300)}`)
    }
  })
  t.teardown(() => app.close())
  let keys = 0
  const bearer = (token?: string) => token === undefined ? {} : { authorization: `Bearer ${token}` }
  const reply = (answer: { statusCode: number, body: string, headers: Record<string, unknown> }): Reply =>
    ({ status: answer.statusCode, body: /^[{[]/.test(answer.body) ? JSON.parse(answer.body) as unknown : answer.body, headers: answer.headers })
  return {
    async get (path, token, headers = {}) {
      return reply(await app.inject({ method: 'GET', url: path, headers: { ...bearer(token), ...headers } }))
    },
    async post (path, body, token, headers = {}) {
      const payload = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)
      return reply(await app.inject({ method: 'POST', url: path, payload, headers: { 'content-type': 'application/json', 'idempotency-key': `test-key-${String(++keys).padStart(6, '0')}`, ...bearer(token), ...headers } }))
    }
  }
}
