import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import { groupBallots } from '../../src/exchange/pabulib/ballots.ts'
import type { VoteType } from '../../src/exchange/pabulib/election.ts'
import { FileRefused } from '../../src/exchange/pabulib/findings.ts'
import { printElection } from '../../src/exchange/pabulib/print.ts'
import { readElectionFile } from '../../src/exchange/pabulib/read.ts'
import { openRada } from '../budgeting/rada.ts'
import { openWire } from '../support/house.ts'

const real = new URL('../../../shared/data/pabulib/Poland_Gdynia_2020_Dzialki_Lesne__small.pb', import.meta.url)

function randomFrom (start: number): (below: number) => number {
  let seed = start
  return below => {
    seed = seed * 48271 % 2147483647
    return seed % below
  }
}

/** A sound election in which there is something to break: quotes, decimals, blank ballots, 400 voters. */
function sound (voteType: VoteType): string {
  const random = randomFrom(7)
  const named = Array.from({ length: 400 }, () => [...new Set(Array.from({ length: random(4) }, () => `p${random(12)}`))])
  return printElection({
    description: 'A town; and its "yards"',
    currency: 'BYN',
    budget: 5_000_050,
    rule: 'greedy',
    voteType,
    meta: { country: 'Belarus', unit: 'Lyasnaya', instance: '2027', date_begin: '2027', date_end: '2027' },
    projects: Array.from({ length: 12 }, (_, order) => ({ id: `p${order}`, order, cost: 100_000 + random(900_000), name: order % 3 === 0 ? `Yard "${order}"; green` : `Lamps ${order}`, more: {} })),
    ballots: groupBallots(named.map(choices => ({ choices, count: 1, ...(voteType === 'cumulative' ? { points: choices.map(() => 1 + random(5)) } : {}) })), voteType)
  })
}

type Break = (lines: string[], random: (below: number) => number) => string | Uint8Array

/** Changes one cell of one row; rows are those behind the header of a section. */
function inCell (section: string, column: number, change: (cell: string, random: (below: number) => number, rows: string[][]) => string, choose = (_: string) => true): Break {
  return (lines, random) => {
    const from = lines.indexOf(section) + 2
    const until = section === 'VOTES' ? lines.length : lines.indexOf(section === 'META' ? 'PROJECTS' : 'VOTES')
    const rows = lines.slice(from, until).filter(line => line !== '').map(line => line.split(';'))
    const fit = rows.filter(row => !row.join('').includes('"') && choose(row[column]!))
    const row = fit[random(fit.length)]!
    row[column] = change(row[column]!, random, rows)
    return [...lines.slice(0, from), ...rows.map(cells => cells.join(';')), ...lines.slice(until)].join('\n')
  }
}

const other = (cell: string, random: (below: number) => number, rows: string[][]): string => {
  const row = rows[random(rows.length)]!
  return row[0] === cell ? other(cell, random, rows) : row[0]!
}
const meta = (key: string, value: (random: (below: number) => number) => string): Break => (lines, random) => lines.map(line => line.startsWith(`${key};`) ? `${key};${value(random)}` : line).join('\n')
const one = (of: readonly string[]) => (_: string, random: (below: number) => number) => of[random(of.length)]!

const breaks: Record<string, Break> = {
  truncated: (lines, random) => {
    const text = lines.join('\n')
    return text.slice(0, 1 + random(text.trimEnd().lastIndexOf('\n') - 1))
  },
  'a wrong number of votes': meta('num_votes', random => String(401 + random(1000))),
  'a wrong number of projects': meta('num_projects', random => ['0', '-1', '13', 'twelve', '1e1', ''][random(6)]!),
  'an unknown project': inCell('VOTES', 1, (cell, random) => `${cell},p${12 + random(1000)}`, cell => cell !== ''),
  'a project twice': inCell('PROJECTS', 0, other),
  'a voter twice': inCell('VOTES', 0, other),
  'a negative cost': inCell('PROJECTS', 1, (cell, random) => `-${random(2) === 0 ? cell : random(9) + 1}`),
  'a huge cost': inCell('PROJECTS', 1, one(['100000000000000', '9'.repeat(20), '1' + '0'.repeat(400), '1e300', 'Infinity', '0x7fffffffffffffff'])),
  'a quote that is not closed': inCell('VOTES', 1, cell => `"${cell}`),
  'text behind a quote': inCell('PROJECTS', 2, (cell, random) => `"${cell.slice(0, 2 + random(3))}"${cell}`),
  'a zero byte': inCell('PROJECTS', 2, (cell, random) => cell.slice(0, random(4)) + '\0' + cell),
  'bytes that are no text': (lines, random) => {
    const bytes = Buffer.from(lines.join('\n'))
    bytes[random(bytes.length)] = 0xC0 + random(0x40)
    return bytes
  },
  'a cell too many': inCell('VOTES', 1, cell => `${cell};internet`),
  'a cost that is none': inCell('PROJECTS', 1, one(['', '12,50', '1 000', 'free', '1.2.3', '+5', '7.001'])),
  'no project id': inCell('PROJECTS', 0, () => ''),
  'a section that is gone': (lines, random) => {
    const gone = ['META', 'PROJECTS', 'VOTES'][random(3)]
    return lines.filter(line => line !== gone).join('\n')
  },
  'a budget that is none': meta('budget', random => ['', '-5', 'NaN', '1e9', '1'.repeat(15)][random(5)]!),
  'a kind of vote that is none': meta('vote_type', random => ['', 'veto', 'Approval!', '1'][random(4)]!),
  'something else': (lines, random) => [Buffer.from('PK\x03\x04 not text'), Buffer.alloc(64, random(256) | 0x80), '', '[]\n', '<html></html>\n', lines.toReversed().join('\n')][random(6)]!
}
const ofPoints: Record<string, Break> = {
  'points too few': inCell('VOTES', 2, cell => cell.split(',').slice(1).join(','), cell => cell.includes(',')),
  'points that are none': inCell('VOTES', 2, (cell, random) => cell.replace(/\d/, ['x', '1.5', '9'.repeat(12), '1e3', '½'][random(5)]!), cell => cell !== ''),
  'no points': lines => lines.map(line => line === 'voter_id;vote;points' ? 'voter_id;vote;score' : line).join('\n')
}

interface Mutant { readonly name: string, readonly bytes: Uint8Array }

function mutants (count: number, kinds: [string, Break][], text: string): Mutant[] {
  return Array.from({ length: count }, (_, at) => {
    const [name, change] = kinds[at % kinds.length]!
    const bytes = change(text.split('\n'), randomFrom(20271127 + at))
    return { name: `${at}: ${name}`, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes }
  })
}

const all = [...mutants(76, Object.entries(breaks), sound('approval')), ...mutants(24, Object.entries({ ...ofPoints, ...breaks }), sound('cumulative'))]

t.test('a hundred broken files are refused with line and reason, in under a second each', async t => {
  for (const voteType of ['approval', 'cumulative'] as const) readElectionFile(Buffer.from(sound(voteType)))
  t.equal(all.length, 100)
  for (const { name, bytes } of all) {
    const started = performance.now()
    try {
      readElectionFile(bytes)
      t.fail(`${name} was read`)
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error
      const [first] = error.findings
      t.ok(first!.line >= 1 && first!.says.length > 15, `${name}: line ${first!.line}: ${first!.says}`)
    }
    t.ok(performance.now() - started < 1000, `${name} in time`)
  }
})

t.test('a real file, broken as many times', { skip: !existsSync(real) && 'no ../shared/data/pabulib here' }, async t => {
  const text = readFileSync(real, 'utf8').replaceAll('\r\n', '\n')
  // Its columns: project_id;cost;votes;name;selected and voter_id;age;sex;voting_method;vote.
  const kinds: Record<string, Break> = {
    truncated: breaks['truncated']!,
    'a wrong number of votes': meta('num_votes', random => String(1 + random(600))),
    'an unknown project': inCell('VOTES', text.split('VOTES\n')[1]!.split('\n')[0]!.split(';').indexOf('vote'), cell => `${cell},0`),
    'a project twice': inCell('PROJECTS', 0, other),
    'a voter twice': inCell('VOTES', 0, other),
    'a negative cost': inCell('PROJECTS', 1, cell => `-${cell}`),
    'a huge cost': inCell('PROJECTS', 1, cell => cell + '0'.repeat(12)),
    'a quote that is not closed': inCell('VOTES', 0, cell => `"${cell}`),
    'a zero byte': inCell('VOTES', 0, cell => `${cell}\0`),
    'a cell too many': inCell('VOTES', 0, cell => `${cell};`.repeat(2))
  }
  readElectionFile(Buffer.from(text))
  for (const { name, bytes } of mutants(100, Object.entries(kinds), text)) t.throws(() => readElectionFile(bytes), FileRefused, name)
})

t.test('none of them leaves a trace in the service', async t => {
  const rada = openRada(t)
  const wire = openWire(t, rada)
  rada.cycleTo('opened')
  const { trail, reader } = rada.service
  const started = performance.now()
  const before = { leaves: trail.size(), bytes: reader.$client.serialize() }
  for (const { name, bytes } of all) {
    const { status, body } = await wire.post('/v1/pools/pool-1/election', bytes, rada.coordinator.token, { 'content-type': 'text/plain; charset=utf-8' })
    t.match([status, body.type], [/^4\d\d$/, '/problems/file-refused'], `${name}: ${body.detail}`)
    t.match(body.errors[0], { at: /^line \d+$/, says: /^.{15,}/ }, name)
  }
  t.ok(performance.now() - started < 1000 * all.length, 'in time')
  t.equal(trail.size(), before.leaves)
  t.ok(before.bytes.equals(reader.$client.serialize()), 'not a byte of the database is another')
})
