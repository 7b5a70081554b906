import type { Act, Actor } from '../../src/audit/act.ts'
import { addDays } from '../../src/calendar/civil-date.ts'
import type { CivilDate } from '../../src/calendar/civil-date.ts'
import { changeContract, terminateContract } from '../../src/spending/contracts/change-contract.ts'
import { registerSupplier, renameSupplier } from '../../src/spending/contracts/register-supplier.ts'
import { signContract } from '../../src/spending/contracts/sign-contract.ts'
import { isUnp } from '../../src/spending/contracts/unp.ts'
import { creditAct, keepPenalty } from '../../src/spending/reduce-debt.ts'
import { releaseRetention } from '../../src/spending/release-retention.ts'
import type { Random } from './random.ts'

/** What every part of a life is lived with. */
export interface Living extends Random {
  /** Runs one act of somebody. */
  run (actor: Actor, operation: (act: Act) => unknown): unknown
  clerks (): Actor
  today (): CivilDate
  /** A day of the last few, up to so many before today. */
  lately (days: number): CivilDate
  number (sql: string, ...parameters: unknown[]): number | undefined
  /** One of the ids that a query lists, now and then one that is not there; throws when there is none. */
  any (sql: string, ...parameters: unknown[]): number
  someRow (table: string): number
  /** One of the vouchers of a kind that were approved lately, seldom any other. */
  approved (kind: string): number
  amountOf (voucherId: number): number
  /** A part of an amount, now and then a kopeck more than all of it. */
  part (amount: number): number
}

export type Verbs = Record<string, [often: number, live: () => unknown]>

export const document = { ref: 'doc 1', sha256: 'ab'.repeat(32) }
const reason = 'it turned out so'

/** Suppliers, contracts, and the steps that rest on an act. */
export function contractVerbs ({ run, clerks, today, lately, number, any, someRow, approved, amountOf, part, between, once, pick }: Living): Verbs {
  const allocated = (project: number) => number("SELECT -sum(p.amount) FROM account a JOIN posting p ON p.account_id = a.id WHERE a.project_id = ? AND a.code GLOB '*:Allocated'", project) ?? 100
  const version = (contract: number) => once(30) ? 9 : 1 + (number('SELECT count(*) FROM contract_change WHERE contract_id = ?', contract) ?? 0) + (number('SELECT count(*) FROM contract_end WHERE contract_id = ?', contract) ?? 0)
  return {
    registerSupplier: [4, () => {
      const eight = between(10_000_000, 79_999_999)
      const unp = Array.from({ length: 10 }, (_, last) => `${eight}${last}`).find(isUnp) ?? `${eight}0`
      run(clerks(), act => registerSupplier(act, { unp: once(6) ? '100320487' : `УНП ${unp}`, name: 'ТАА «Будаўнік»' }))
    }],
    renameSupplier: [1, () => {
      const supplierId = someRow('supplier')
      run(clerks(), act => renameSupplier(act, { supplierId, seen: once(5) ? 1 : number('SELECT count(*) FROM supplier_name WHERE supplier_id = ?', supplierId) ?? 1, name: 'ТАА «Дойлід»' }))
    }],
    signContract: [25, () => {
      const project = once(4) ? undefined : any('SELECT project_id FROM allocation ORDER BY project_id DESC LIMIT 12')
      const end = `${today().slice(0, 4)}-12-31`
      run(clerks(), act => signContract(act, {
        supplierId: someRow('supplier'),
        ...(project === undefined ? { purposeId: someRow('purpose') } : { projectId: project }),
        subject: 'Работы',
        price: project === undefined ? between(1000, 90000) : part(allocated(project)),
        signedOn: lately(once(8) ? 40 : 2),
        dueOn: once(12) ? addDays(today(), 400) : once(2) ? end : addDays(today(), between(0, 60)) > end ? end : addDays(today(), between(0, 60)),
        document
      }))
    }],
    changeContract: [5, () => {
      const contractId = any('SELECT id FROM contract ORDER BY id DESC LIMIT 15')
      run(clerks(), act => changeContract(act, { contractId, seen: version(contractId), on: lately(1), reason, document, price: part((number('SELECT price FROM contract WHERE id = ?', contractId) ?? 100) * pick([1, 1, 2])) }))
    }],
    terminateContract: [1, () => {
      const contractId = any('SELECT id FROM contract ORDER BY id DESC LIMIT 30')
      run(clerks(), act => terminateContract(act, { contractId, seen: version(contractId), on: today(), reason, document }))
    }],
    releaseRetention: [8, () => {
      const parentId = once(20) ? approved('act') : any("SELECT v.id FROM voucher v JOIN voucher_outcome o ON o.voucher_id = v.id AND o.outcome = 'approved' WHERE v.retained IS NOT NULL ORDER BY v.id DESC LIMIT 15")
      run(clerks(), act => releaseRetention(act, { parentId, amount: part(number('SELECT retained FROM voucher WHERE id = ?', parentId) ?? 100), on: lately(1), document }))
    }],
    keepPenalty: [6, () => {
      const parentId = once(4) ? approved('act') : any("SELECT v.id FROM voucher v JOIN voucher_outcome o ON o.voucher_id = v.id AND o.outcome = 'approved' WHERE v.kind = 'act' AND v.project_id IS NOT NULL ORDER BY v.id DESC LIMIT 15")
      run(clerks(), act => keepPenalty(act, { parentId, amount: Math.max(1, Math.trunc(part(amountOf(parentId)) / 20)), on: lately(1), document, reason }))
    }],
    credit: [6, () => {
      const parentId = approved('act')
      run(clerks(), act => creditAct(act, { parentId, amount: Math.max(1, Math.trunc(part(amountOf(parentId)) / 10)), on: lately(1), document, reason }))
    }]
  }
}
