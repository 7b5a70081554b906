import { commaMarks, slavicForm, writeFraction, writeMoney, writeNumber } from './numbers.ts'
import type { Unit, Words } from './words.ts'

const nouns: Record<Unit, { one: string, few: string, many: string, ofOne: string }> = {
  votes: { one: 'голос', few: 'голоса', many: 'голосов', ofOne: 'голоса' },
  points: { one: 'балл', few: 'балла', many: 'баллов', ofOne: 'балла' },
  score: { one: 'единицу', few: 'единицы', many: 'единиц', ofOne: 'единицы' }
}

const plain = (count: number) => writeNumber(String(count), commaMarks)
const form = (count: number, one: string, few: string, many: string) => ({ one, few, many })[slavicForm(count)]
const people = (count: number) => count === 0 ? 'менее десяти' : `не менее ${plain(count)}`
const voters = (count: number) => `${plain(count)} ${form(count, 'избиратель', 'избирателя', 'избирателей')}`
const atLeast = (count: number) => count === 0 ? 'менее десяти сторонников' : `не менее ${plain(count)} сторонников`

/** Russian. */
export const ru: Words = {
  money: (text, currency) => writeMoney(text, currency, commaMarks),
  number: text => writeFraction(text, commaMarks),
  count: (unit, count) => `${plain(count)} ${nouns[unit][slavicForm(count)]}`,
  ofCount: (unit, count) => `${plain(count)} ${slavicForm(count) === 'one' ? nouns[unit].ofOne : nouns[unit].many}`,
  criteria: {
    file: 'по месту в бюллетене',
    id: 'по номеру',
    cost: 'по стоимости, от меньшей',
    '-cost': 'по стоимости, от большей',
    votes: 'по числу голосов, от меньшего',
    '-votes': 'по числу голосов, от большего',
    submitted: 'по времени подачи',
    lot: 'по жребию'
  },

  gathered: (count, cost) => `Проект набрал ${count} и стоит ${cost}.`,
  supported: (supporters, cost) => supporters === 0 ? `Проект не поддержал никто, он стоит ${cost}.` : `Проект ${form(supporters, 'поддержал', 'поддержали', 'поддержали')} ${voters(supporters)}, он стоит ${cost}.`,
  few: cost => `За проект было от одного до девяти человек, он стоит ${cost}.`,
  belowThresholdFew: 'До порога, с которого проекты участвуют в распределении, этого не хватило.',
  paidFew: 'Сторонники оплатили его из своих равных долей.',
  unpaidFew: 'Того, что имели его сторонники, не хватило.',
  tied: criterion => `Равны с ним были и другие проекты; очередь между ними определена ${criterion}.`,
  taken: left => `Когда очередь дошла до него, оставалось ${left}. Этого хватило: проект победил.`,
  toppedUp: (left, lacks, percent) => `Когда очередь дошла до него, оставалось ${left}, не хватало ${lacks}. По правилу первый проект, который не помещается, всё же побеждает, если остаётся не менее ${percent} % его стоимости; остальное добавляется из других средств. На этом проекте список закончился.`,
  doesNotFit: (left, lacks) => `Когда очередь дошла до него, оставалось ${left}: не хватило ${lacks}.`,
  overCategory: (category, lacks) => `В бюджете категории «${category}» не хватило ${lacks}.`,
  afterTheEnd: 'Список закончился раньше, на проекте, который не поместился в остаток денег.',
  belowThreshold: lacks => `До порога, с которого проекты участвуют в распределении, не хватило ${lacks}.`,
  excluded: by => `Его нельзя осуществить вместе с проектом ${by}, который победил.`,
  wonElsewhere: pool => `Он уже победил в другом пуле, ${pool}.`,
  withdrawn: 'Проект отозван.',
  wouldWin: needed => `Чтобы победить, нужно было набрать ${needed}.`,
  never: 'Он стоит больше, чем есть во всём бюджете, поэтому не победил бы ни с каким результатом.',

  free: 'Он ничего не стоит и имеет сторонников, поэтому взят сразу.',
  paid: (price, forOnePoint) => `Сторонники оплатили его из своих равных долей: по ${price} ${forOnePoint ? 'за каждый свой балл' : 'каждый'}.`,
  payers: (inFull, allTheyHad, nothingLeft) => [
    `Полную цену заплатили ${atLeast(inFull)}`,
    ...(allTheyHad === 0 ? [] : [`отдали всё, что оставалось, ${atLeast(allTheyHad)}`]),
    ...(nothingLeft === 0 ? [] : [`уже ничего не имели ${atLeast(nothingLeft)}`])
  ].join('; ') + '.',
  rho: rho => `Цена одной единицы пользы (ρ) — ${rho}: чем она меньше, тем раньше покупается проект.`,
  effectiveVotes: votes => `Это соответствует стольким полным голосам (1/ρ): ${votes}; чем их больше, тем раньше покупается проект.`,
  notPaidFor: (held, short) => `Его сторонники вместе имели ещё ${held}: не хватило ${short}.`,
  paidTooLate: held => `Его сторонники вместе имели ещё ${held}.`,
  moreSupporters: more => `Чтобы проект был куплен, не хватило ${plain(more)} ${slavicForm(more) === 'one' ? nouns.votes.ofOne : nouns.votes.many} от тех, кто не поддержал ничего другого.`,
  inCompletion: left => `Потом оставалось ${left}, и этого хватило: проект взят по числу голосов.`,
  completionDoesNotFit: (left, lacks) => `Потом, когда очередь по голосам дошла до него, в бюджете оставалось ${left}: не хватило ${lacks}.`,
  load: load => `Деньги поступали всем поровну; когда проект был куплен, на каждого его сторонника приходилось ${load}.`,

  rule: rule => `Голоса подсчитаны ${rule}.`,
  rules: {
    greedy: 'по очереди результатов: берётся каждый проект, который ещё помещается',
    'greedy-no-skip': 'по очереди результатов до первого проекта, который не помещается',
    'greedy-threshold': 'по очереди результатов с порогом: берётся каждый проект, который ещё помещается',
    'greedy-exclusive': 'по очереди результатов: берётся каждый проект, который ещё помещается и не исключён победителем',
    'greedy-topup': 'по очереди результатов до первого проекта, который не помещается; ему могут добавить до полной стоимости',
    'greedy-per-cost': 'по очереди результатов на рубль стоимости',
    'equal-shares': 'методом равных долей: каждый избиратель имеет равную долю бюджета, и проекты покупают их сторонники',
    phragmen: 'последовательным методом Фрагмена'
  },
  outcome: (ballots, budget, spent, left, won, of) => `Бюллетеней: ${people(ballots)}; бюджет: ${budget}. Победило проектов: ${plain(won)} из ${plain(of)}, вместе на ${spent}; осталось ${left}.`,
  shares: (share, raised, start, step) => raised === 0
    ? `Доля каждого — ${share}.`
    : `Доля каждого — ${share}: сначала она была ${start}, потом её ${plain(raised)} ${form(raised, 'раз', 'раза', 'раз')} увеличивали на ${step}.`,
  comparison: (shares, greedy, indifferent, chosen) => `Бюллетеней, для которых лучше результат равных долей: ${people(shares)}; для которых лучше результат обычной очереди: ${people(greedy)}; для которых они одинаковы: ${people(indifferent)}. Действует ${chosen === 'shares' ? 'результат равных долей' : 'результат обычной очереди'}.`
}
