import type { Regulation } from '../../src/budgeting/regulations/regulation.ts'
import { sealOf } from '../../src/budgeting/regulations/seal.ts'
import { addDays } from '../../src/calendar/civil-date.ts'
import { operations, readContract } from '../../src/http/contract.ts'
import { createClient } from '../drive/client.ts'
import { documentOf, foundHramada } from '../drive/found.ts'
import { benchFolder, median, removeFolder, startLoad, startServer } from './processes.ts'

/**
 * Previews of feasibility a second against a route with the same body that does nothing: in turns, 64 connections, the load
 * in a process of its own. Once for a project that is feasible, once for one that is late and gets its smallest changes. The
 * figure is the ratio of the medians.
 */
export async function benchPreview ({ rounds, seconds }: { rounds: number, seconds: number }): Promise<object> {
  const folder = benchFolder()
  const server = await startServer(folder, { noops: ['previewFeasibility'] })
  const load = await startLoad()
  try {
    const { path, token, year } = await openRegulatedCycle(server.port, server.token)
    const feasible = preview(year, 1)
    const late = preview(year, 4)
    const turn = (path: string, body: string, round: string) => load.turn({ port: server.port, path, token, body, connections: 64, milliseconds: seconds * 1000, keyPrefix: `bench-${round}-` })
    const rates = { noop: [] as number[], feasible: [] as number[], late: [] as number[] }
    for (let round = -1; round < Math.max(rounds, 5); round++) {
      const turns = { noop: await turn('/noop/previewFeasibility', feasible, 'n'), feasible: await turn(path, feasible, 'f'), late: await turn(path, late, 'l') }
      // The first round only warms up.
      if (round < 0) continue
      for (const kind of ['noop', 'feasible', 'late'] as const) rates[kind].push(Math.round(turns[kind]))
    }
    const ratio = (kind: 'feasible' | 'late') => Number((median(rates[kind]) / median(rates.noop)).toPrecision(3))
    return {
      benchmark: 'preview',
      tasks: 50,
      bytes: feasible.length,
      connections: 64,
      rounds: rates.noop.length,
      seconds_a_turn: seconds,
      noop_per_second: { median: median(rates.noop), rounds: rates.noop },
      feasible_per_second: { median: median(rates.feasible), rounds: rates.feasible },
      late_per_second: { median: median(rates.late), rounds: rates.late },
      ratio: ratio('feasible'),
      ratio_when_late: ratio('late'),
      goal: 0.25
    }
  } finally {
    load.stop()
    await server.stop()
    removeFolder(folder)
  }
}

/** A cycle under the Regulation of the contract's example, moved to the year after the next. */
async function openRegulatedCycle (port: number, firstToken: string): Promise<{ path: string, token: string, year: number }> {
  const client = createClient(`http://127.0.0.1:${port}`)
  const today = new Date().toISOString().slice(0, 10)
  const year = Number(today.slice(0, 4)) + 2
  const town = await foundHramada(client, firstToken, addDays(today, 300))
  const { secretary, coordinator } = town.tokens
  const example = operations(readContract()).find(({ id }) => id === 'adoptRegulation')!.examples as { requestBody: { content: Record<string, { example: { document: object } }> } }
  const text = JSON.stringify(example.requestBody.content['application/json']!.example.document).replaceAll('2027', String(year - 1)).replaceAll('2028', String(year)).replaceAll(/territory-\d+/g, town.root)
  const document = JSON.parse(text) as Regulation
  await client.post('/v1/opinions', { subject: { kind: 'regulation', id: sealOf(document).sha256 }, outcome: 'for', on: today, minutes: documentOf('Minutes 1') }, secretary)
  const adopted = await client.post('/v1/regulations', { decision: await town.decide(town.rada, '1', 'Regulation', today), document, differs_because: 'The decision is only for the benchmark.' }, secretary)
  const cycle = await client.post('/v1/cycles', { decision: await town.decide(town.rada, '2', 'Cycle', today), regulation: adopted.body.id as string }, coordinator)
  return { path: `/v1/cycles/${cycle.body.id as string}/feasibility`, token: coordinator, year }
}

/** The body of a preview: fifty tasks in seven strands that meet in acceptance and payment, ten lines of cost. */
function preview (year: number, stretch: number): string {
  const kinds = ['design', 'permit', 'delivery', 'procurement', 'works', 'works', 'delivery']
  const strands = Array.from({ length: 48 }, (_, at) => ({
    id: `T${at + 1}`,
    name: `Задача нумар ${at + 1}`,
    kind: kinds[at % 7],
    unit: at % 3 === 0 ? 'calendar' : 'working',
    duration: (3 + at % 5) * stretch,
    after: [
      ...(at >= 7 ? [{ task: `T${at - 6}` }] : []),
      ...(at >= 10 ? [{ task: `T${at - 9}`, relation: 'start_to_start', lag: { days: 3, unit: 'working' } }] : [])
    ],
    ...(kinds[at % 7] === 'works' ? { outdoors: true } : {})
  }))
  const line = { name: 'Арэлі', quantity: '2.5', measure: 'шт.', unit_price: '400.00', vat_percent: '20', sources: [{ from: 'pool' }] }
  return JSON.stringify({
    plan: {
      tasks: [...strands,
        { id: 'T49', name: 'Прыёмка', kind: 'acceptance', unit: 'working', duration: 5, after: strands.slice(-7).map(({ id }) => ({ task: id })) },
        { id: 'T50', name: 'Аплата', kind: 'payment', unit: 'working', duration: 10, after: [{ task: 'T49' }], earliest_start: `${year}-01-10` }]
    },
    cost: { lines: Array.from({ length: 10 }, () => line), upkeep: { yearly: '300.00', payer: 'Управа' } },
    pool: 'whole'
  })
}
