import { join } from 'node:path'
import { civilDateOf } from '../../src/calendar/civil-date.ts'
import { recordContribution } from '../../src/contributions/record-contribution.ts'
import { keep } from '../../src/http/idempotency.ts'
import { randomBytes } from '../../src/random.ts'
import { openService } from '../../src/service.ts'

/** Fills the first fund of a house with contributions, a hundred in each commit, with their idempotency records. */
export async function fill (folder: string, entries: number): Promise<void> {
  const service = openService({ file: join(folder, 'ledger.db'), clock: { now: () => new Date() }, random: randomBytes })
  const clerk = { type: 'staff', staffId: 3, roles: ['finance_clerk'] } as const
  const receivedOn = civilDateOf(new Date())
  for (let done = 0; done < entries; done += 100) {
    await Promise.all(Array.from({ length: 100 }, () => service.perform(clerk, 'fill', act => {
      const recorded = recordContribution(act, { fundId: 1, purposeId: 2, amount: 2000, receivedOn, documentRef: 'EP-2027-000123' })
      keep(act.db, { key: randomBytes(20), request: randomBytes(32) }, { status: 201, headers: {}, text: JSON.stringify(recorded) })
    })))
    if (done % 50_000 === 0 && process.stderr.isTTY) process.stderr.write(`\rfilled ${done} of ${entries}`)
  }
  await service.close()
}
