import { join } from 'node:path'
import { buildApp } from '../../src/app.ts'
import { system } from '../../src/audit/act.ts'
import { readSigner } from '../../src/audit/key-file.ts'
import { operations, readContract } from '../../src/http/contract.ts'
import { randomBytes } from '../../src/random.ts'
import { firstAdministrator } from '../../src/registry/first-administrator.ts'
import { openService } from '../../src/service.ts'

/**
 * The service as it is, on the folder that is given, with one route more: `/noop/<operation>` has the body's schema of an
 * operation and does nothing. Tells its parent the port and the first administrator's token.
 */
const [folder, at, ...noops] = process.argv.slice(2)
const ahead = at === '' ? 0 : Date.parse(at!) - Date.now()
const service = openService({ file: join(folder!, 'ledger.db'), clock: { now: () => new Date(Date.now() + ahead) }, random: randomBytes, signer: readSigner(join(folder!, 'key.pem'), 'bench.local/audit', true) })
const token = service.performNow(system, 'bench', firstAdministrator)
const app = buildApp({ service })
for (const operation of operations(readContract()).filter(({ id }) => noops.includes(id))) {
  app.post(`/noop/${operation.id}`, { schema: { body: operation.body?.schema } }, async () => ({ id: 'nothing-1' }))
}
await app.listen({ port: 0, host: '127.0.0.1' })
process.send!({ port: (app.addresses()[0] as { port: number }).port, token })
process.once('SIGTERM', async () => {
  await app.close()
  await service.close()
  process.exit(0)
})
