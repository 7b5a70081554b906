import { openCampaign } from './campaign.ts'
import type { Campaign } from './campaign.ts'
import { benchFolder, median, removeFolder, startLoad, startServer } from './processes.ts'
import type { BenchServer } from './processes.ts'
import { fill } from './fill.ts'

interface Side { readonly entries: number, readonly folder: string, readonly server: BenchServer, readonly campaign: Campaign, readonly rates: number[] }

/** The same load on a ledger with few entries and on one with many, in turns: how much slower is the large one? */
export async function benchGrowth ({ rounds, seconds, entries }: { rounds: number, seconds: number, entries: number }): Promise<object> {
  const load = await startLoad()
  const sides: Side[] = []
  try {
    for (const size of [10_000, entries]) sides.push(await grow(size))
    for (let round = -1; round < Math.max(rounds, 5); round++) {
      for (const { server, campaign, rates } of sides) {
        const rate = await load.turn({ ...campaign, port: server.port, connections: 64, milliseconds: seconds * 1000, keyPrefix: `growth-${round}-` })
        if (round >= 0) rates.push(Math.round(rate))
      }
    }
    const [small, large] = sides as [Side, Side]
    return {
      benchmark: 'growth',
      small: { entries: small.entries, median: median(small.rates), rounds: small.rates },
      large: { entries: large.entries, median: median(large.rates), rounds: large.rates },
      factor: Number((median(small.rates) / median(large.rates)).toPrecision(3)),
      goal: 1.3
    }
  } finally {
    load.stop()
    for (const { server, folder } of sides) {
      await server.stop()
      removeFolder(folder)
    }
  }
}

/** A server whose ledger was filled beforehand, and stopped and started again, so that nothing is warm but the disk. */
async function grow (entries: number): Promise<Side> {
  const folder = benchFolder()
  const first = await startServer(folder)
  const campaign = await openCampaign(first.port, first.token)
  await first.stop()
  await fill(folder, entries)
  const server = await startServer(folder)
  return { entries, folder, server, campaign, rates: [] }
}
