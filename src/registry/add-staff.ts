import { staff } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { wireId } from '../storage/id.ts'

/** Adds an office, never a person, to those who work here; it can do nothing before it is granted a role. Returns its number. */
export function addStaff (act: Act, { office }: { office: string }): number {
  const { id } = act.db.insert(staff).values({ office, auditSeq: act.auditSeq }).returning({ id: staff.id }).get()
  act.tell({ action: 'registry.add_staff', target: { type: 'staff', id: wireId('staff', id) }, after: { office } })
  return id
}
