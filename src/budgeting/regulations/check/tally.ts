import type { Regulation, TallyTerms } from '../regulation.ts'
import { unless } from './contradiction.ts'
import type { Check, Contradiction, Ground } from './contradiction.ts'

/** The rule with its own parameters and no others, the threshold, the ties, and the way of the money through the pools. */
export const checkTally: Check = (draft, ground) => [...checkRule(draft.tally), ...checkThreshold(draft.tally), ...checkTies(draft.tally), ...checkOrder(draft, ground)]

function checkRule (tally: TallyTerms): Contradiction[] {
  const { rule, unaffordable, completion } = tally
  const shares = rule === 'equal_shares'
  const topup = !shares && unaffordable === 'topup'
  const steps = shares && completion?.includes('add1') === true
  const parameters = [
    { name: 'unaffordable', fits: !shares, needed: !shares },
    { name: 'topup_percent', fits: topup, needed: topup },
    { name: 'utility', fits: shares, needed: shares },
    { name: 'completion', fits: shares, needed: shares },
    { name: 'step', fits: steps, needed: steps },
    { name: 'comparison', fits: shares, needed: false }
  ] as const
  const chosen = [rule, ...(shares ? [completion] : [unaffordable])].filter(word => word !== undefined).join(' with ')
  return parameters.flatMap(({ name, fits, needed }) => [
    ...unless(fits || tally[name] === undefined, `/tally/${name}`, () => `${name} does not belong to ${chosen}.`),
    ...unless(!needed || tally[name] !== undefined, '/tally', () => `${chosen} needs ${name}.`)
  ])
}

function checkThreshold ({ threshold }: TallyTerms): Contradiction[] {
  const kinds = Object.keys(threshold ?? {})
  return unless(threshold === undefined || kinds.length === 1, '/tally/threshold', () => `A threshold is of one kind; this has ${kinds.join(' and ')}.`)
}

function checkTies ({ ties }: TallyTerms): Contradiction[] {
  const plain = ties.map(tie => tie.replace('-', ''))
  return [
    ...unless(ties.at(-1) === 'lot', `/tally/ties/${ties.length - 1}`, () => `A lot stands last and always decides; this list ends with ${ties.at(-1)}.`),
    ...ties.flatMap((tie, i) => {
      const first = plain.indexOf(plain[i]!)
      return [
        ...unless(first === i, `/tally/ties/${i}`, () => `After ${ties[first]} at /tally/ties/${first}, ${tie} never decides.`),
        ...unless(tie !== 'lot' || i === ties.length - 1 || first < i, `/tally/ties/${i}`, () => 'A lot always decides, so nothing stands behind it.')
      ]
    })
  ]
}

function checkOrder ({ pools, tally }: Regulation, { territories }: Ground): Contradiction[] {
  const root = territories.find(({ kind }) => kind === 'hramada')?.id
  const whole = pools.filter(({ territory, category }) => territory === root && category === undefined)
  const needsWhole = (['pools', 'left_over'] as const).filter(name => tally[name].includes('whole') || tally[name] === 'parts_first')
  return [
    ...needsWhole.flatMap(name => unless(whole.length === 1 && pools.length > 1, `/tally/${name}`, () =>
      `${tally[name]} takes one pool of the whole territory and others beside it; of ${pools.length} pools ${whole.length} are of the whole${whole.length > 1 ? ` (${whole.map(({ code }) => code).join(', ')})` : ''}.`)),
    ...unless(tally.left_over !== 'whole' || tally.pools !== 'whole_first', '/tally/left_over', () => 'What is left in the parts cannot go to the whole, which is counted first.'),
    ...unless(tally.left_over !== 'highest_turnout' || pools.length > 1, '/tally/left_over', () => 'There is no other pool for what is left.')
  ]
}
