import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { groupBallots } from '../../src/exchange/pabulib/ballots.ts'
import { byBytes } from '../../src/exchange/pabulib/byte-order.ts'
import type { Ballot, Election, Project, VoteType } from '../../src/exchange/pabulib/election.ts'
import { hasPoints, voteTypes } from '../../src/exchange/pabulib/election.ts'
import { FileRefused } from '../../src/exchange/pabulib/findings.ts'
import { printHundredths, readHundredths } from '../../src/exchange/pabulib/hundredths.ts'
import { printElection } from '../../src/exchange/pabulib/print.ts'
import { readElection, readElectionFile } from '../../src/exchange/pabulib/read.ts'

const base = `META
key;value
description;A small town
country;Belarus
unit;Zaslaŭje
instance;2027
num_projects;3
num_votes;4
budget;1000.50
vote_type;approval
rule;greedy
date_begin;01.09.2027
date_end;30.09.2027
currency;BYN
max_length;2
PROJECTS
project_id;cost;votes;name;selected;category;proposer
A1;600;3;"A ""green"" yard; with trees";1;green,children;Jan Canaryman
7;400.5;2;Lamps;0;;
b;300.00;1;Bicycles;;roads;
VOTES
voter_id;vote;age;sex;voting_method
canary-1;A1,7;41;F;internet
canary-2;7,A1;42;M;paper
canary-3;A1;43;F;internet
canary-4;b;44-49;;internet
`

const read: Election = {
  description: 'A small town',
  currency: 'BYN',
  budget: 100050,
  rule: 'greedy',
  voteType: 'approval',
  meta: { country: 'Belarus', unit: 'Zaslaŭje', instance: '2027', date_begin: '01.09.2027', date_end: '30.09.2027', max_length: '2' },
  projects: [
    { id: 'A1', order: 0, cost: 60000, name: 'A "green" yard; with trees', votesColumn: 3, selected: 1, category: 'green,children', more: {} },
    { id: '7', order: 1, cost: 40050, name: 'Lamps', votesColumn: 2, selected: 0, more: {} },
    { id: 'b', order: 2, cost: 30000, name: 'Bicycles', votesColumn: 1, category: 'roads', more: {} }
  ],
  ballots: [{ choices: ['7', 'A1'], count: 2 }, { choices: ['A1'], count: 1 }, { choices: ['b'], count: 1 }]
}

const change = (from: string, to: string) => {
  if (!base.includes(from)) throw new Error(`the base file has no ${from}`)
  return base.replace(from, () => to)
}
const points = (votes: string) => change('approval', 'cumulative').replace(/voter_id[^]*$/, `voter_id;vote;points\n${votes}`).replace('max_length;2\n', '')

t.test('a file is read without its voters, however it is written', async t => {
  t.strictSame(readElection(base), { election: read, warnings: [] })
  t.notMatch(JSON.stringify(readElection(base)), /canary|Canary|voter|41|44-49|paper/)
  const written: Record<string, string> = {
    CRLF: base.replaceAll('\n', '\r\n'),
    'mixed line ends': base.replace(/\n/g, (end, at: number) => at % 3 === 0 ? '\r\n' : end),
    'no final newline': base.slice(0, -1),
    'a BOM': '\uFEFF' + base,
    'blanks around cells': base.replaceAll(/;(?! with)/g, ' ;\t'),
    'every cell in quotes': base.replace(/^(?!A1;600).*$/gm, line => line.split(';').map(cell => cell && `"${cell}"`).join(';')),
    'headings as a spreadsheet writes them': base.replace('META\n', 'META;\n').replace('VOTES\n', 'VOTES;;;;\n'),
    'zeros after two decimals': change('1000.50', '1000.5000')
  }
  for (const [name, text] of Object.entries(written)) t.strictSame(readElection(text), { election: read, warnings: [] }, name)
  const bytes = new TextEncoder().encode(base)
  t.strictSame(readElectionFile(bytes).election, read, 'from bytes')
})

t.test('what is met in real files is read, and told', async t => {
  const rows: Array<[string, string, (election: Election) => unknown, unknown, Array<[number, string]>]> = [
    ['a project twice in a vote', change('A1,7;41', 'A1,7,A1;41'), e => e.ballots[0], { choices: ['7', 'A1'], count: 2 },
      [[23, 'The vote names the project "A1" more than once; it counts once.']]],
    ['twice with points', points('1;A1,b,A1;1,2,4\n2;;\n3;b;0\n4;7;-2.0\n'), e => e.ballots,
      [{ choices: [], points: [], count: 1 }, { choices: ['7'], points: [-2], count: 1 }, { choices: ['A1', 'b'], points: [5, 2], count: 1 }, { choices: ['b'], points: [0], count: 1 }],
      [[22, 'The vote names the project "A1" more than once; it counts once, with the sum of its points.']]],
    ['a ranking keeps its order', change('approval', 'ordinal'), e => e.ballots.map(ballot => ballot.choices.join('>')), ['7>A1', 'A1', 'A1>7', 'b'], []],
    ['a vote over its limit', change('A1,7;41', 'A1,7,b;41'), e => e.ballots.find(ballot => ballot.choices.length > 2), { choices: ['7', 'A1', 'b'], count: 1 },
      [[23, 'The number of projects of the vote is 3.00, against max_length 2.00.']]],
    ['a sum of costs over its limit', change('max_length;2', 'max_sum_cost;1000'), e => e.ballots.length, 3,
      [[23, 'The sum of costs of the vote is 1000.50, against max_sum_cost 1000.00.'], [24, 'The sum of costs of the vote is 1000.50, against max_sum_cost 1000.00.']]],
    ['an empty place in a vote', change('A1,7;41', 'A1,,7,;41'), e => e.ballots, read.ballots, [[23, 'The vote has an empty place between its commas; it names nothing.']]],
    ['an empty place with points', points('1;A1,,b;1,,2\n2;;\n3;;\n4;;\n'), e => e.ballots.at(-1), { choices: ['A1', 'b'], points: [1, 2], count: 1 }, [[22, 'The vote has an empty place between its commas; it names nothing.']]],
    ['a budget to parts of a kopeck', change('1000.50', '1000.5099999999'), e => e.budget, 100050, [[9, 'The budget "1000.5099999999" has more than two decimals; 1000.50 is counted with.']]],
    ['names of sections in small letters', base.replace('META', 'Meta').replace('VOTES', 'votes'), e => e, read, []],
    ['a project dearer than the budget', change('A1;600', 'A1;999999999'), e => e.projects[0]?.cost, 99999999900, []],
    ['a threshold between two scores', change('max_length;2', 'min_project_score_threshold;1.5'), e => e.threshold, 2, []],
    ['a blank line', change('PROJECTS', '\nPROJECTS'), e => e.projects.length, 3, [[16, 'The line is blank.']]],
    ['a cell over two lines', change('Lamps', '"Lamps\nand ""light"""'), e => e.projects[1]?.name, 'Lamps\nand "light"', []],
    ['text not in NFC', change('Lamps', 'S\u0301wiatło'), e => e.projects[1]?.name, 'S\u0301wiatło', []],
    ['a year for a date', change('30.09.2027', '2026'), e => e.meta.date_end, '2026', [[13, 'The voting ends before it begins.']]],
    ['a rule of its own', change('rule;greedy', 'rule;lots'), e => e.rule, 'lots', [[11, 'The rule "lots" is none that the format names.']]],
    ['a column that is no number', change('7;400.5;2', '7;400.5;two'), e => e.projects[1]?.votesColumn, undefined,
      [[19, 'The column votes holds "two", which is not a whole number; it is left out.']]]
  ]
  for (const [name, text, look, expected, told] of rows) {
    const { election, warnings } = readElection(text)
    t.strictSame(look(election), expected, name)
    t.strictSame(warnings, told.map(([line, says]) => ({ line, says })), name)
  }
})

t.test('what cannot be right is refused with its line and the reason', async t => {
  const rows: Array<[string, string, number, RegExp]> = [
    ['empty', '', 1, /section META is missing/],
    ['another kind of file', '{ "json": true }\n', 1, /does not begin with a section/],
    ['truncated before VOTES', base.slice(0, base.indexOf('VOTES')), 20, /The file ends here, and the section VOTES is missing/],
    ['truncated in a row', base.slice(0, base.indexOf('canary-4') + 5), 26, /has 1 cells where the header has 5/],
    ['truncated between votes', base.slice(0, base.indexOf('canary-4')), 8, /num_votes is 4, but the file has 3/],
    ['PROJECTS missing', base.replace('PROJECTS\n', ''), 25, /section PROJECTS is missing/],
    ['META twice', base + 'META\nkey;value\n', 27, /META opens a second time/],
    ['no header', change('project_id;cost;votes;name;selected;category;proposer\n', ''), 17, /no column project_id/],
    ['no cost column', change('project_id;cost', 'project_id;price'), 17, /no column cost/],
    ['no vote column', change('voter_id;vote;', 'voter_id;choice;'), 22, /no column vote/],
    ['a column twice', change('votes;name', 'votes;votes'), 17, /column "votes" twice/],
    ['obligatory META missing', change('country;Belarus\n', ''), 1, /META does not give country/],
    ['META twice the same key', change('country;Belarus', 'unit;Belarus'), 5, /"unit" a second time, after line 4/],
    ['wrong number of projects', change('num_projects;3', 'num_projects;4'), 7, /num_projects is 4, but the file has 3/],
    ['a count that is none', change('num_votes;4', 'num_votes;four'), 8, /num_votes "four" is not a whole number/],
    ['budget missing', change('budget;1000.50', 'budget;'), 9, /budget "" is empty/],
    ['negative budget', change('1000.50', '-1'), 9, /budget "-1" is negative/],
    ['cost to a tenth of a kopeck', change('400.5', '400.505'), 19, /more than two decimals/],
    ['budget with an exponent', change('1000.50', '1e3'), 9, /"1e3" is not a decimal number/],
    ['budget too large', change('1000.50', '12345678901234.00'), 9, /is too large/],
    ['unheard-of vote type', change('approval', 'veto'), 10, /vote_type "veto" is none of/],
    ['negative cost', change('400.5', '-400.5'), 19, /cost "-400.5" of the project "7" is negative/],
    ['cost with a comma', change('400.5', '400,5'), 19, /"400,5" of the project "7" is not a decimal number/],
    ['no cost', change('400.5', ''), 19, /cost "" of the project "7" is empty/],
    ['a project id twice', change('b;300.00', '7;300.00'), 20, /"7" stands on line 19 already/],
    ['no project id', change('b;300.00', ';300.00'), 20, /has no id/],
    ['a comma in an id', change('b;300.00', 'b,c;300.00'), 20, /"b,c" holds a comma/],
    ['an id too long', change('b;300.00', 'b'.repeat(257) + ';300.00'), 20, /longer than 256/],
    ['a voter twice', change('canary-3', 'canary-1'), 25, /stands on line 23 already/],
    ['no voter', change('canary-3', ''), 25, /has no voter id/],
    ['an unknown project in a vote', change('canary-4;b', 'canary-4;B'), 26, /project "B", which is not in PROJECTS/],
    ['too many cells', change('43;F', '43;F;extra'), 25, /has 6 cells where the header has 5/],
    ['text after a closing quote', change('with trees"', 'with trees" and'), 18, /text follows where it is closed/],
    ['a quote never closed', change('canary-4', '"canary-4'), 26, /opens here and is never closed/],
    ['a zero byte', change('Lamps', 'La\0mps'), 19, /holds a zero byte/],
    ['half a character', change('Lamps', 'La\ud800mps'), 19, /lone surrogate/],
    ['a cell too long', change('Lamps', 'L'.repeat(65_537)), 19, /longer than 65536/],
    ['points missing', change('approval', 'cumulative'), 22, /needs the column points/],
    ['points too few', points('1;A1,b;1\n2;;\n3;;\n4;;\n'), 22, /names 2 projects but gives 1 points/],
    ['points that are none', points('1;A1;1.5\n2;;\n3;;\n4;;\n'), 22, /points "1.5" are not a whole number/],
    ['points without end', points('1;A1;99999999999\n2;;\n3;;\n4;;\n'), 22, /not a whole number up to 1000000000/]
  ]
  for (const [name, text, line, says] of rows) {
    const refused = refusal(() => readElection(text))
    t.ok(refused.findings.some(finding => finding.line === line && says.test(finding.says)), `${name}: ${JSON.stringify(refused.findings)}`)
    t.notMatch(JSON.stringify(refused.findings), /canary/, 'no finding names a voter')
  }
  const latin = refusal(() => readElectionFile(Buffer.from(base.replace('Lamps', 'Lámpy'), 'latin1')))
  t.match(latin.findings, [{ line: 19, says: 'The file is not UTF-8 text.' }])
  const many = refusal(() => readElection(base + 'again;?;;;\n'.repeat(500)))
  t.equal(many.findings.length, 101)
  t.equal(many.findings.at(-1)?.says, '401 more are not listed.')
})

t.test('leniently, what can be read around becomes a warning that says what is done', async t => {
  const rows: Array<[string, (election: Election) => unknown, unknown, number, string]> = [
    [change('country;Belarus\n', ''), e => e.meta.country, undefined, 1, 'META does not give country. It is taken as not known.'],
    [change('num_votes;4', 'num_votes;9'), e => e.ballots.length, 3, 8, 'num_votes is 9, but the file has 4. 4 are read.'],
    [change('canary-3', 'canary-4'), e => e.ballots.map(ballot => ballot.count), [2, 1], 26, 'The voter id of this line stands on line 25 already. Only the first of the two counts.'],
    [change('A1,7;41', 'A1,x;41'), e => e.ballots.map(ballot => ballot.count), [1, 2, 1], 23, 'The vote names the project "x", which is not in PROJECTS. That part is left out.'],
    [change('Lamps', '"Green" lamps'), e => e.projects[1]?.name, 'Green lamps', 19, 'A quote opens here, and text follows where it is closed. The marks are left out, and the text is kept.'],
    [change(';43;F;internet', ''), e => e.ballots, read.ballots, 25, 'The line has 2 cells where the header has 5. Missing cells are taken as empty, others left out.']
  ]
  for (const [text, look, expected, line, says] of rows) {
    refusal(() => readElection(text))
    const { election, warnings } = readElection(text, { lenient: true })
    t.strictSame(look(election), expected, says)
    t.strictSame(warnings, [{ line, says }])
  }
  for (const text of [change('1000.50', '-1'), change('b;300.00', '7;300.00'), change('canary-4', '"canary-4')]) {
    t.throws(() => readElection(text, { lenient: true }), FileRefused, 'but not where nothing sensible can be read')
  }
})

t.test('amounts are exact, and texts go by their bytes', async t => {
  const amounts: Array<[string, number, string]> = [['0', 0, '0.00'], ['0.1', 10, '0.10'], ['1234.5', 123450, '1234.50'],
    ['007', 700, '7.00'], ['9999999999999.99', 999999999999999, '9999999999999.99'], ['400000.0', 40000000, '400000.00']]
  for (const [text, hundredths, printed] of amounts) {
    t.equal(readHundredths(text), hundredths, text)
    t.equal(printHundredths(hundredths), printed)
  }
  for (const text of ['+1', '.5', ' 1', '0x10', '1 000', 'Infinity', '1.2.3']) t.equal(readHundredths(text), 'is not a decimal number', text)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) =>
    Math.sign(byBytes(a, b)) === Buffer.compare(Buffer.from(a), Buffer.from(b))))
})

t.test('printing and reading again gives the same election', async t => {
  t.equal(printElection(read).split('VOTES\n')[1], 'voter_id;vote\n1;7,A1\n2;7,A1\n3;A1\n4;b\n')
  fc.assert(fc.property(elections(), election => {
    const text = printElection(election)
    const again = readElection(text).election
    assert.deepStrictEqual(again, election)
    assert.equal(printElection(again), text)
  }), { numRuns: 300 })
})

function refusal (act: () => unknown): FileRefused {
  try {
    act()
  } catch (error) {
    if (error instanceof FileRefused) return error
    throw error
  }
  throw new Error('nothing was refused')
}

function elections (): fc.Arbitrary<Election> {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map(value => value.replace(/[\0\r]/g, '').trim())
  const wild = fc.oneof(text, fc.constantFrom('a;b', '"', '""x', 'x"y;', 'two\nlines', '__proto__', '𐀀', '\uFFEE'))
  const id = wild.map(value => value.replaceAll(',', '').trim()).filter(value => value !== '')
  const amount = fc.integer({ min: 0, max: 999_999_999_999_999 })
  const project = fc.record({ id, cost: amount, name: wild, category: fc.option(text.filter(Boolean)), selected: fc.option(fc.nat(3)), district: fc.option(text.filter(Boolean)) })
  return fc.record({
    description: wild,
    currency: text,
    budget: amount,
    rule: fc.constantFrom('greedy', 'unknown', 'equalshares/add1'),
    voteType: fc.constantFrom(...voteTypes) as fc.Arbitrary<VoteType>,
    threshold: fc.option(fc.nat(1000)),
    country: wild,
    projects: fc.uniqueArray(project, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }),
    votes: fc.array(fc.array(fc.tuple(fc.nat(7), fc.integer({ min: -5, max: 100 })), { maxLength: 5 }), { maxLength: 20 })
  }).map(({ threshold, country, projects, votes, ...rest }): Election => ({
    ...rest,
    ...(threshold !== null && { threshold }),
    meta: { country, unit: '', instance: '2027', date_begin: '2027', date_end: '2027' },
    projects: projects.map(({ category, selected, district, ...own }, order): Project => ({
      ...own, order, more: district === null ? {} : { district }, ...(category !== null && { category }), ...(selected !== null && { selected })
    })),
    ballots: groupBallots(votes.map((choices): Ballot => {
      const named = new Map(choices.map(([at, value]) => [projects[at % projects.length]!.id, value]))
      return { choices: [...named.keys()], ...(hasPoints(rest.voteType) && { points: [...named.values()] }), count: 1 }
    }), rest.voteType)
  }))
}
