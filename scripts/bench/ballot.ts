import { openPolling } from './polling.ts'
import { benchFolder, median, removeFolder, startLoad, startServer } from './processes.ts'

const voters = 20_000

/**
 * Sealed ballots a second over HTTP, durable before they are answered, against a route with the same body that does nothing:
 * in turns, 64 connections, the load in a process of its own, the database on a real disk. The figure is the ratio of the
 * medians. Voters vote with their codes, one after the other, and again when all have.
 */
export async function benchBallot ({ rounds, seconds }: { rounds: number, seconds: number }): Promise<object> {
  const folder = benchFolder()
  const { path, token, codes, projects, at } = await openPolling(folder, voters, 12)
  const server = await startServer(folder, { at, noops: ['castBallot'] })
  const load = await startLoad()
  try {
    const body = JSON.stringify({ code: codes[0], ballot: { choices: projects.slice(0, 5).map(project => ({ project })) }, receipt: '0'.repeat(32) })
    let sent = 0
    const turn = async (path: string) => {
      const perSecond = await load.turn({ port: server.port, path, token, body, codes, from: sent, connections: 64, milliseconds: seconds * 1000, keyPrefix: '' })
      sent += Math.ceil(perSecond * (seconds + 1))
      return perSecond
    }
    const noop: number[] = []
    const ballot: number[] = []
    for (let round = -1; round < Math.max(rounds, 5); round++) {
      const [a, b] = [await turn('/noop/castBallot'), await turn(path)]
      // The first round only warms up.
      if (round < 0) continue
      noop.push(Math.round(a))
      ballot.push(Math.round(b))
    }
    return {
      benchmark: 'ballot',
      connections: 64,
      rounds: noop.length,
      seconds_a_turn: seconds,
      noop_per_second: { median: median(noop), rounds: noop },
      ballot_per_second: { median: median(ballot), rounds: ballot },
      ratio: Number((median(ballot) / median(noop)).toPrecision(3)),
      goal: 0.35
    }
  } finally {
    load.stop()
    await server.stop()
    removeFolder(folder)
  }
}
