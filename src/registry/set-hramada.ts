import { hramada } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { shownHramada } from './territory-store.ts'
import type { Hramada } from './territory.ts'

/** Describes the Hramada that this service serves; the description before stays stored and is no longer shown. */
export function setHramada (act: Act, { kind, name }: Omit<Hramada, 'version'>): Hramada {
  const { db, auditSeq } = act
  const before = shownHramada(db)
  const version = (before?.version ?? 0) + 1
  db.insert(hramada).values({ kind, name: JSON.stringify(name), auditSeq }).run()
  act.tell({
    action: 'registry.set_hramada',
    target: { type: 'hramada', id: 'hramada', version },
    ...(before === undefined ? {} : { before: { kind: before.kind, name: before.name } }),
    after: { kind, name }
  })
  return { version, kind, name }
}
