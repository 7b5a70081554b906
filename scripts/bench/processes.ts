import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import type { Counted, Turn } from './load.ts'

const memoryFileSystem = 0x01021994

/** A fresh folder under ./var on a real disk: durability measured on a memory file system would measure nothing. */
export function benchFolder (): string {
  mkdirSync('var', { recursive: true })
  if (statfsSync('var').type === memoryFileSystem) throw new Error('./var lies on a memory file system; the benchmark needs a real disk.')
  return mkdtempSync(join('var', 'bench-'))
}

function answerOf<T> (child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', message => resolve(message as T))
    child.once('exit', code => reject(new Error(`A process of the benchmark ended with ${code}.`)))
  })
}

export interface BenchServer { readonly port: number, readonly token: string, stop (): Promise<void> }

/** The server in a process of its own on a folder, with routes that do nothing for some operations; its clock runs on from an instant where one is given. */
export async function startServer (folder: string, { noops = [], at = '' }: { noops?: readonly string[], at?: string } = {}): Promise<BenchServer> {
  const child = fork(new URL('./server.ts', import.meta.url), [folder, at, ...noops])
  const { port, token } = await answerOf<{ port: number, token: string }>(child)
  child.removeAllListeners('exit')
  return {
    port,
    token,
    stop: () => new Promise(resolve => {
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
  }
}

/** The load in a process of its own; returns the answers a second, and stops the benchmark when anything was refused. */
export async function startLoad (): Promise<{ turn (turn: Turn): Promise<number>, stop (): void }> {
  const child = fork(new URL('./load.ts', import.meta.url))
  return {
    async turn (turn) {
      child.removeAllListeners('exit')
      const counted = answerOf<Counted>(child)
      child.send(turn)
      const { answered, refused, milliseconds } = await counted
      if (refused > 0) throw new Error(`${refused} of ${answered + refused} requests to ${turn.path} were refused.`)
      return answered / milliseconds * 1000
    },
    stop () {
      child.removeAllListeners('exit')
      child.kill()
    }
  }
}

export function median (values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

export function removeFolder (folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}
