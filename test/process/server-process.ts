import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'

const serverFile = fileURLToPath(new URL('../../src/server.ts', import.meta.url))
const datedFile = fileURLToPath(new URL('dated-server.ts', import.meta.url))
/** Starting is mostly compiling: what one start compiled serves the next. */
const compiled = fileURLToPath(new URL('../../.tap/compiled/', import.meta.url))

export interface Ended { readonly code: number | null, readonly signal: string | null }

/** The service as people run it: a process, its output, its end. */
export interface ServerProcess {
  /** Where it listens; undefined where it ended before. */
  readonly port: number
  readonly ended: Promise<Ended>
  /** All that it has printed so far, both streams. */
  output (): string
  /** The first administrator's token, where this start printed one. */
  token (): string | undefined
  end (signal: 'SIGTERM' | 'SIGKILL'): Promise<Ended>
}

/** A folder on the disk for a service, removed with the test. */
export function dataFolder (t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'hramada-process-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

interface Starting { readonly env?: Record<string, string>, readonly args?: readonly string[], readonly file?: string }

/** Starts the service on a folder and a free port; resolves when it listens or has ended. It is killed with the test. */
export async function startProcess (t: Test, folder: string, { env = {}, args = [], file = serverFile }: Starting = {}): Promise<ServerProcess> {
  const child = spawn(process.execPath, [file, '--data', folder, '--port', '0', ...args], { env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compiled, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  const ended = new Promise<Ended>(resolve => child.once('close', (code, signal) => resolve({ code, signal })))
  const listens = new Promise<void>(resolve => {
    const read = (bytes: Buffer) => {
      printed += bytes.toString()
      if (/listens on/.test(printed)) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
  })
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal)
    return await ended
  }
  t.teardown(() => end('SIGKILL'))
  await Promise.race([listens, ended])
  return {
    port: Number(/listens on http:\/\/127\.0\.0\.1:(\d+)/.exec(printed)?.[1] ?? NaN),
    ended,
    output: () => printed,
    token: () => /^ {2}(hl_[\w-]{43})$/m.exec(printed)?.[1],
    end
  }
}

/** The same with a clock that runs on from an instant. */
export async function startDated (t: Test, folder: string, instant: string): Promise<ServerProcess> {
  return await startProcess(t, folder, { env: { STARTS_AT: instant }, file: datedFile })
}
