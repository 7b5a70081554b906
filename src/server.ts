import { readConfiguration } from './configuration.ts'
import { start } from './start.ts'
import { isStorageFault } from './storage/batch.ts'
import { SchemaMismatch } from './storage/migrate.ts'
import { WriterLocked } from './storage/writer-lock.ts'

try {
  const started = await start(readConfiguration(process.argv.slice(2), process.env), { now: () => new Date() })
  if (started.firstToken !== undefined) {
    console.log(`The first administrator's token, shown only this once (valid for 30 days):\n\n  ${started.firstToken}\n`)
  }
  console.log(`Hramada Ledger listens on ${started.address}. Verifier key of the trail: ${started.service.signer?.vkey ?? 'none, the key file is missing'}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await started.stop()
      process.exit(0)
    })
  }
} catch (error) {
  const expected = error instanceof WriterLocked || error instanceof SchemaMismatch || isStorageFault(error) || /^(EADDRINUSE|EACCES|ERR_PARSE_ARGS)/.test((error as { code?: string }).code ?? '')
  console.error(expected ? (error as Error).message : error)
  process.exitCode = 1
}
