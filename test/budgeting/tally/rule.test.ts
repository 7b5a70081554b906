import t from 'tap'
import { RuleNotCounted } from '../../../src/budgeting/tally/refused.ts'
import type { TallyOptions } from '../../../src/budgeting/tally/rule.ts'
import { settleRule } from '../../../src/budgeting/tally/rule.ts'
import { tallyElection } from '../../../src/budgeting/tally/tally.ts'
import { election } from './elections.ts'

t.test('which rules are counted, and what is said of them', async t => {
  const plainShares = 'Equal Shares with cost utility, as the cities that publish this rule use it, and no completion: the format writes one behind a slash, and this rule has none.'
  const official = 'Equal Shares with cost utility and the official add1, as the cities that publish this rule use it.'
  const rows: Array<[string, number | undefined, TallyOptions, string, string[]]> = [
    ['greedy', undefined, {}, 'greedy', []],
    ['greedy-no-skip', undefined, {}, 'greedy-no-skip', []],
    ['greedy-no-skip', 50, {}, 'greedy-no-skip', ['The file states a threshold of 50; it is applied.']],
    ['greedy-threshold', 50, {}, 'greedy-threshold', []],
    ['greedy-threshold', undefined, {}, 'greedy', ['The file\'s own rule is greedy-threshold; it is counted as greedy.', 'No threshold is applied.']],
    ['unknown', undefined, {}, 'greedy', ['The file does not know its rule; it is counted as plain greedy.']],
    ['greedy-exclusive', undefined, {}, 'greedy', ['The file names no pairs of projects that exclude each other; it is counted as plain greedy.']],
    ['greedy-exclusive', undefined, { exclusive: [['a', 'b']] }, 'greedy-exclusive', []],
    ['greedy', undefined, { unaffordable: 'stop' }, 'greedy-no-skip', ['The file\'s own rule is greedy; it is counted as greedy-no-skip.']],
    ['greedy-custom', undefined, { unaffordable: 'stop' }, 'greedy-no-skip', ['The file\'s own rule is greedy-custom; it is counted as greedy-no-skip.']],
    ['greedy-custom', undefined, { unaffordable: 'topup:0.8' }, 'greedy-topup', ['The file\'s own rule is greedy-custom; it is counted as greedy-topup.']],
    ['equalshares/add1', 3, { rule: 'greedy' }, 'greedy', ['The file\'s own rule is equalshares/add1; it is counted as greedy.']],
    ['greedy', 3, { rule: 'phragmen' }, 'phragmen', ['The file\'s own rule is greedy; it is counted as phragmen.']],
    ['equalshares', undefined, {}, 'equal-shares', [plainShares]],
    ['equalshares-comparison', undefined, {}, 'equal-shares', [plainShares]],
    ['equalshares/add1', undefined, {}, 'equal-shares', [official]],
    ['equalshares/add1-comparison', undefined, {}, 'equal-shares', [official]],
    ['equalshares', undefined, { completion: 'add1u' }, 'equal-shares', ['The file\'s own rule is equalshares; it is counted with cost utility and completion add1u.']]
  ]
  for (const [rule, threshold, options, counted, notes] of rows) {
    const result = tallyElection(election(1, 'a 1; b 1', 'a', { rule, threshold }), options)
    t.strictSame([result.rule, result.fileRule, result.notes], [counted, rule, notes], `${rule} ${JSON.stringify(options)}`)
  }
})

t.test('what a file\'s own Equal Shares means', async t => {
  const rows: Array<[string, string, string, boolean]> = [
    ['equalshares', 'cost', 'none', false],
    ['equalshares-comparison', 'cost', 'none', true],
    ['equalshares/add1', 'cost', 'official-add1', false],
    ['equalshares/add1-comparison', 'cost', 'official-add1', true]
  ]
  for (const [rule, ...settled] of rows) {
    const { utility, completion, comparison } = settleRule({ rule }, {})
    t.strictSame([utility, completion, comparison], settled, rule)
  }
  t.equal(settleRule({ rule: 'equalshares/add1-comparison' }, { rule: 'equal-shares' }).comparison, false, 'a rule that is named begins from its own beginnings')
  t.equal(settleRule({ rule: 'greedy', threshold: 9 }, { rule: 'equal-shares', threshold: 4 }).threshold, 4)
})

t.test('what cannot be counted is refused, with what to give instead', async t => {
  const refused: Array<[string, TallyOptions, RegExp]> = [
    ['greedy-custom', {}, /Give it: --unaffordable skip, stop or topup:0\.8/],
    ['lots', {}, /The rule "lots" is not known\. Give --rule greedy/],
    ['greedy', { utility: 'cost' }, /--utility belongs to Equal Shares, and the rule here is greedy\. Give --rule equal-shares/],
    ['greedy', { completion: 'add1' }, /--completion belongs to Equal Shares/],
    ['greedy', { rule: 'phragmen', step: '1' }, /--step belongs to Equal Shares, and the rule here is phragmen/],
    ['greedy', { comparison: true }, /The comparison step sets greedy against Equal Shares/],
    ['greedy', { rule: 'equal-shares', step: '1' }, /--step is by how much add1 raises the share, and the completion here is none/],
    ['greedy', { rule: 'equal-shares', completion: 'add1', step: '0' }, /--step 0 is no amount above zero/],
    ['greedy', { rule: 'equal-shares', completion: 'add1', step: '0.001' }, /--step 0\.001 is no amount above zero with at most two decimals/],
    ['equalshares', { unaffordable: 'stop' }, /--unaffordable belongs to greedy/],
    ['greedy', { rule: 'phragmen', unaffordable: 'topup:0.8' }, /with phragmen there are skip and stop/],
    ['greedy', { unaffordable: 'topup:1.1' }, /--unaffordable topup:1\.1 gives no part of a cost between 0 and 1/],
    ['greedy', { unaffordable: 'topup:0' }, /gives no part of a cost/],
    ['greedy', { unaffordable: 'topup:80%' as never }, /gives no part of a cost/],
    ['greedy', { exclusive: [['a', 'x']] }, /--exclusive names the project "x", which the election does not have/],
    ['greedy', { exclusive: [['a', 'a']] }, /names the project "a" twice/],
    ['greedy', { ties: ['lot'] }, /its seed has not been revealed/],
    ['greedy', { ties: ['submitted'], submitted: { a: '2027-01-01T00:00:00.000Z' } }, /when projects were submitted, and that is not known of all/]
  ]
  for (const [rule, options, says] of refused) {
    const count = () => tallyElection(election(1, 'a 1; b 1', 'a', { rule }), options)
    t.throws(count, says, `${rule} ${JSON.stringify(options)}`)
    t.throws(count, RuleNotCounted)
  }
})
