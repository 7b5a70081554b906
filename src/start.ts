import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { buildApp } from './app.ts'
import { system } from './audit/act.ts'
import { readSigner } from './audit/key-file.ts'
import type { Configuration } from './configuration.ts'
import { randomBytes } from './random.ts'
import { firstAdministrator } from './registry/first-administrator.ts'
import { daily, dailyChecks } from './reporting/daily.ts'
import { openService } from './service.ts'
import type { Clock, Service } from './service.ts'

/** A running service: where it listens, how to end it, and the first administrator's token where this was the first start. */
export interface Started {
  readonly app: FastifyInstance
  readonly service: Service
  readonly address: string
  readonly firstToken?: string
  stop (): Promise<void>
}

/** The daily publication and checkpoint are looked at so often; it is made once for each Minsk day. */
const lookAtTheDayEvery = 60_000
/** How long requests that run may take to end when the service stops, in milliseconds. */
const graceToFinish = 3_000

/**
 * Starts the service on its folder, which is made where there is none. Time is an argument: the service's own start-up
 * passes the machine's clock, the demo one of its own; no setting and no request moves it. A clock that jumps from day to day
 * is looked at by whoever turns it, so `every` can be made longer than that lasts, in milliseconds.
 */
export async function start (configuration: Configuration, clock: Clock, every = lookAtTheDayEvery): Promise<Started> {
  const { data, keyFile, keys, origin, port, host, logLevel } = configuration
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const file = join(data, 'ledger.db')
  const logger = pino({ level: logLevel, base: null })
  const signer = readSigner(keyFile, origin, !existsSync(file))
  if (signer === undefined) logger.error({ keyFile }, 'There is no checkpoint key: nothing will be signed until it is back.')
  const service = openService({ file, clock, random: randomBytes, signer, keys })
  let app: FastifyInstance | undefined
  try {
    const today = async () => {
      await dailyChecks(service).catch((error: unknown) => logger.error({ err: error }, 'The daily checks of feasibility failed.'))
      await daily(service).catch((error: unknown) => logger.error({ err: error }, 'The daily publication failed.'))
    }
    await today()
    app = buildApp({ service, logger })
    const address = await app.listen({ port, host })
    // Made only now: the token is shown once, so nothing may fail between making and showing it.
    const firstToken = service.performNow(system, 'start', firstAdministrator)
    const timer = setInterval(today, every)
    return {
      app,
      service,
      address,
      firstToken,
      async stop () {
        clearInterval(timer)
        await stopListening(app!)
        await service.close()
      }
    }
  } catch (error) {
    await app?.close()
    await service.close()
    throw error
  }
}

/** Lets requests come to their end, but not wait for ever for one that does not arrive. */
async function stopListening (app: FastifyInstance): Promise<void> {
  const grace = setTimeout(() => app.server.closeAllConnections(), graceToFinish)
  await app.close()
  clearTimeout(grace)
}
