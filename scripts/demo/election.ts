import { readFileSync } from 'node:fs'
import type { Election } from '../../src/exchange/pabulib/election.ts'
import { FileRefused } from '../../src/exchange/pabulib/findings.ts'
import { printElection } from '../../src/exchange/pabulib/print.ts'
import { readElectionFile } from '../../src/exchange/pabulib/read.ts'
import { convertDown } from '../../src/ledger/money.ts'
import type { Kopecks } from '../../src/ledger/money.ts'
import type { Random } from './random.ts'

/** What one unit of a foreign currency is taken for, in BYN: an invented rate, so the cycle is a demonstration. */
const inventedRate = '0.85'

/** An election file, and what the demo has to know of it to set up a pool for it. */
export interface ElectionFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where it comes from, for people. */
  readonly from: string
  readonly budget: Kopecks
  readonly currency: string
  readonly rate?: string
  /** It cannot be read strictly; read around, it is. */
  readonly lenient: boolean
}

/** Reads a file that was given, or makes one up. Throws FileRefused for a file that cannot even be read around. */
export function electionOf (path: string | undefined, random: Random): ElectionFile {
  const bytes = path === undefined ? new TextEncoder().encode(printElection(inventElection(random))) : new Uint8Array(readFileSync(path))
  const { election, lenient } = readAround(bytes)
  const rate = election.currency === 'BYN' ? undefined : inventedRate
  return {
    bytes,
    from: path === undefined ? 'made up by the demo' : path.split('/').at(-1)!,
    budget: convertDown(election.budget, rate ?? '1'),
    currency: election.currency === '' ? 'unnamed currency' : election.currency,
    ...(rate === undefined ? {} : { rate }),
    lenient
  }
}

function readAround (bytes: Uint8Array): { election: Election, lenient: boolean } {
  try {
    return { election: readElectionFile(bytes).election, lenient: false }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    return { election: readElectionFile(bytes, { lenient: true }).election, lenient: true }
  }
}

const ideas = [
  'Дзіцячая пляцоўка ў Лясным', 'Ліхтары на вуліцы Палявой', 'Веладарожка да возера', 'Пандус у бібліятэцы', 'Навес на прыпынку', 'Сцежкі ў парку',
  'Спартыўная пляцоўка', 'Альтанка ля ракі', 'Сад ля школы', 'Кнігаабменнік', 'Рамонт мастка', 'Пітныя фантанчыкі', 'Лаўкі ў цэнтры', 'Вулей-музей',
  'Пункт збору адходаў', 'Скейт-парк', 'Хатнія кветнікі', 'Кінатэатр пад небам', 'Музычная школа: раяль', 'Карта мясцовых мясцін'
]

/** An election of the Hramada as it might be: 20 projects, 3,240 ballots of at most four projects, more budget than a third of what is asked for. */
function inventElection (random: Random): Election {
  const projects = ideas.map((name, order) => ({ id: String(order + 1), order, name, cost: (40 + random(360)) * 10_000 + random(100) * 100, more: {} }))
  // Some ideas are liked more: each gets so many lots.
  const lots = projects.flatMap(({ id }) => Array<string>(1 + random(9)).fill(id))
  const groups = new Map<string, number>()
  for (let voter = 0; voter < 3240; voter++) {
    const chosen = new Set(Array.from({ length: 1 + random(4) }, () => lots[random(lots.length)]!))
    const choices = [...chosen].sort().join(',')
    groups.set(choices, (groups.get(choices) ?? 0) + 1)
  }
  return {
    description: 'Грамадзянскі бюджэт Лясной Грамады, галасаванне 2027 года',
    currency: 'BYN',
    budget: 15_000_000,
    rule: 'greedy',
    voteType: 'approval',
    meta: { country: 'Belarus', unit: 'Lyasnaya Hramada', instance: '2027', language: 'be', date_begin: '01.09.2027', date_end: '14.09.2027', min_length: '1', max_length: '4' },
    projects,
    ballots: [...groups].map(([choices, count]) => ({ choices: choices.split(','), count }))
  }
}
