import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { start } from '../../src/start.ts'
import type { Started } from '../../src/start.ts'
import { lockWriter } from '../../src/storage/writer-lock.ts'
import type { DemoClock } from './clock.ts'

/** The real service on the demo's folder and the demo's clock. */
export interface DemoServer {
  readonly address: string
  readonly database: string
  readonly firstToken: string
  /** The key by which anybody checks the signatures of its checkpoints. */
  readonly vkey: string
  /** Stops it and starts it again on the same database and the same port, as after a night's maintenance. */
  restart (): Promise<void>
  stop (): Promise<void>
}

// Years go by in a minute or two: a publication that came by the real time would come on another day in each run.
const noDayOfItsOwn = 86_400_000

/** Starts the service on an empty folder; what an earlier demo left is removed. Throws WriterLocked while another demo runs on it. */
export async function openServer (folder: string, port: number, clock: DemoClock): Promise<DemoServer> {
  const database = join(folder, 'ledger.db')
  if (existsSync(database)) lockWriter(database)()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const configuration = { port, host: '127.0.0.1', data: folder, keyFile: join(folder, 'checkpoint-key.pem'), keys: join(folder, 'keys'), origin: 'demo.hramada-ledger.local/audit', logLevel: 'error' }
  let running: Started = await start(configuration, clock, noDayOfItsOwn)
  const { address, firstToken } = running
  return {
    address,
    database,
    firstToken: firstToken!,
    vkey: running.service.signer!.vkey,
    async restart () {
      await running.stop()
      running = await start({ ...configuration, port: Number(new URL(address).port) }, clock, noDayOfItsOwn)
    },
    stop: () => running.stop()
  }
}
