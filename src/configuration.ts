import { parseArgs } from 'node:util'

/** Every setting of the service, read once. Nothing in it moves the clock. */
export interface Configuration {
  readonly port: number
  readonly host: string
  /** The folder of the database and, unless named otherwise, of the key. */
  readonly data: string
  /** The Ed25519 key that signs checkpoints (PKCS #8 PEM). */
  readonly keyFile: string
  /** The folder of secret keys: of polls, and of what is counted without names. */
  readonly keys: string
  /** The name of the log in checkpoints. */
  readonly origin: string
  readonly logLevel: string
}

/** Reads the environment and the command line; the command line wins. Throws an Error that names a setting it cannot read. */
export function readConfiguration (argv: readonly string[], env: NodeJS.ProcessEnv): Configuration {
  const { values } = parseArgs({
    args: [...argv],
    options: { port: { type: 'string' }, host: { type: 'string' }, data: { type: 'string' } }
  })
  const data = values.data ?? env['HRAMADA_DATA'] ?? './var'
  const port = values.port ?? env['PORT'] ?? '3000'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new Error(`The port "${port}" is not a number up to 65535.`)
  return {
    port: Number(port),
    host: values.host ?? env['HOST'] ?? '127.0.0.1',
    data,
    keyFile: env['HRAMADA_KEY_FILE'] ?? `${data}/checkpoint-key.pem`,
    keys: env['HRAMADA_KEYS'] ?? `${data}/keys`,
    origin: env['HRAMADA_ORIGIN'] ?? 'hramada-ledger.local/audit',
    logLevel: env['LOG_LEVEL'] ?? 'info'
  }
}
