import { openCampaign } from './campaign.ts'
import { benchFolder, median, removeFolder, startLoad, startServer } from './processes.ts'

/**
 * Contributions a second over HTTP against a route with the same body that does nothing: in turns, 64 connections, the
 * load in a process of its own, the database on a real disk. The figure is the ratio of the medians.
 */
export async function benchContribution ({ rounds, seconds }: { rounds: number, seconds: number }): Promise<object> {
  const folder = benchFolder()
  const server = await startServer(folder, { noops: ['recordContribution'] })
  const load = await startLoad()
  try {
    const campaign = await openCampaign(server.port, server.token)
    const turn = (path: string, round: string) => load.turn({
      port: server.port, path, token: campaign.token, body: campaign.body, connections: 64, milliseconds: seconds * 1000, keyPrefix: `bench-${round}-`
    })
    const noop: number[] = []
    const contribution: number[] = []
    for (let round = -1; round < Math.max(rounds, 5); round++) {
      const [a, b] = [await turn('/noop/recordContribution', `n${round}`), await turn(campaign.path, `c${round}`)]
      // The first round only warms up.
      if (round < 0) continue
      noop.push(Math.round(a))
      contribution.push(Math.round(b))
    }
    return {
      benchmark: 'contribution',
      connections: 64,
      rounds: noop.length,
      seconds_a_turn: seconds,
      noop_per_second: { median: median(noop), rounds: noop },
      contribution_per_second: { median: median(contribution), rounds: contribution },
      ratio: Number((median(contribution) / median(noop)).toPrecision(3)),
      goal: 0.15
    }
  } finally {
    load.stop()
    await server.stop()
    removeFolder(folder)
  }
}
