import { readConfiguration } from '../../src/configuration.ts'
import { start } from '../../src/start.ts'

/** The service as src/server.ts starts it, but for its clock, which runs on from the instant in STARTS_AT: for what only the turn of a year brings. */
const ahead = Date.parse(process.env['STARTS_AT']!) - Date.now()
const { address, firstToken, service, stop } = await start(readConfiguration(process.argv.slice(2), process.env), { now: () => new Date(Date.now() + ahead) })
if (firstToken !== undefined) console.log(`The first administrator's token:\n\n  ${firstToken}\n`)
console.log(`Hramada Ledger listens on ${address}. Verifier key of the trail: ${service.signer!.vkey}`)
process.once('SIGTERM', async () => {
  await stop()
  process.exit(0)
})
