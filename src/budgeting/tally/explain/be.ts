import { commaMarks, slavicForm, writeFraction, writeMoney, writeNumber } from './numbers.ts'
import type { Unit, Words } from './words.ts'

const nouns: Record<Unit, { one: string, few: string, many: string, ofOne: string }> = {
  votes: { one: 'голас', few: 'галасы', many: 'галасоў', ofOne: 'голасу' },
  points: { one: 'бал', few: 'балы', many: 'балаў', ofOne: 'бала' },
  score: { one: 'адзінку', few: 'адзінкі', many: 'адзінак', ofOne: 'адзінкі' }
}

const plain = (count: number) => writeNumber(String(count), commaMarks)
const form = (count: number, one: string, few: string, many: string) => ({ one, few, many })[slavicForm(count)]
const people = (count: number) => count === 0 ? 'менш за дзесяць' : `не менш за ${plain(count)}`
const voters = (count: number) => `${plain(count)} ${form(count, 'выбаршчык', 'выбаршчыкі', 'выбаршчыкаў')}`

/** Belarusian. */
export const be: Words = {
  money: (text, currency) => writeMoney(text, currency, commaMarks),
  number: text => writeFraction(text, commaMarks),
  count: (unit, count) => `${plain(count)} ${nouns[unit][slavicForm(count)]}`,
  ofCount: (unit, count) => `${plain(count)} ${slavicForm(count) === 'one' ? nouns[unit].ofOne : nouns[unit].many}`,
  criteria: {
    file: 'паводле месца ў бюлетэні',
    id: 'паводле нумара',
    cost: 'паводле кошту, ад меншага',
    '-cost': 'паводле кошту, ад большага',
    votes: 'паводле колькасці галасоў, ад меншай',
    '-votes': 'паводле колькасці галасоў, ад большай',
    submitted: 'паводле часу падачы',
    lot: 'паводле жараб’ёўкі'
  },

  gathered: (count, cost) => `Праект набраў ${count} і каштуе ${cost}.`,
  supported: (supporters, cost) => supporters === 0 ? `Праект не падтрымаў ніхто, ён каштуе ${cost}.` : `Праект ${form(supporters, 'падтрымаў', 'падтрымалі', 'падтрымалі')} ${voters(supporters)}, ён каштуе ${cost}.`,
  few: cost => `За праект было ад аднаго да дзевяці чалавек, ён каштуе ${cost}.`,
  belowThresholdFew: 'Да парога, з якога праекты ўдзельнічаюць у размеркаванні, гэтага не хапіла.',
  paidFew: 'Прыхільнікі аплацілі яго са сваіх роўных долей.',
  unpaidFew: 'Таго, што мелі яго прыхільнікі, не хапіла.',
  tied: criterion => `Роўныя з ім былі і іншыя праекты; чарга паміж імі вызначана ${criterion}.`,
  taken: left => `Калі чарга дайшла да яго, заставалася ${left}. Гэтага хапіла: праект перамог.`,
  toppedUp: (left, lacks, percent) => `Калі чарга дайшла да яго, заставалася ${left}, не хапала ${lacks}. Паводле правіла першы праект, які не змяшчаецца, усё ж перамагае, калі застаецца не менш за ${percent} % яго кошту; астатняе дадаецца з іншых сродкаў. На гэтым праекце спіс скончыўся.`,
  doesNotFit: (left, lacks) => `Калі чарга дайшла да яго, заставалася ${left}: не хапіла ${lacks}.`,
  overCategory: (category, lacks) => `У бюджэце катэгорыі «${category}» не хапіла ${lacks}.`,
  afterTheEnd: 'Спіс скончыўся раней, на праекце, які не змясціўся ў рэшту грошай.',
  belowThreshold: lacks => `Да парога, з якога праекты ўдзельнічаюць у размеркаванні, не хапіла ${lacks}.`,
  excluded: by => `Яго нельга ажыццявіць разам з праектам ${by}, які перамог.`,
  wonElsewhere: pool => `Ён ужо перамог у іншым пуле, ${pool}.`,
  withdrawn: 'Праект адкліканы.',
  wouldWin: needed => `Каб перамагчы, трэба было набраць ${needed}.`,
  never: 'Ён каштуе больш, чым ёсць ва ўсім бюджэце, таму не перамог бы ні з якім вынікам.',

  free: 'Ён нічога не каштуе і мае прыхільнікаў, таму ўзяты адразу.',
  paid: (price, forOnePoint) => `Прыхільнікі аплацілі яго са сваіх роўных долей: па ${price} ${forOnePoint ? 'за кожны свой бал' : 'кожны'}.`,
  payers: (inFull, allTheyHad, nothingLeft) => [
    `Поўную цану заплацілі ${atLeast(inFull)}`,
    ...(allTheyHad === 0 ? [] : [`аддалі ўсё, што заставалася, ${atLeast(allTheyHad)}`]),
    ...(nothingLeft === 0 ? [] : [`ужо нічога не мелі ${atLeast(nothingLeft)}`])
  ].join('; ') + '.',
  rho: rho => `Цана адной адзінкі карысці (ρ) — ${rho}: чым яна меншая, тым раней купляецца праект.`,
  effectiveVotes: votes => `Гэта адпавядае столькім поўным галасам (1/ρ): ${votes}; чым іх больш, тым раней купляецца праект.`,
  notPaidFor: (held, short) => `Яго прыхільнікі разам мелі яшчэ ${held}: не хапіла ${short}.`,
  paidTooLate: held => `Яго прыхільнікі разам мелі яшчэ ${held}.`,
  moreSupporters: more => `Каб праект быў куплены, не хапіла ${plain(more)} ${slavicForm(more) === 'one' ? nouns.votes.ofOne : nouns.votes.many} ад тых, хто не падтрымаў нічога іншага.`,
  inCompletion: left => `Потым заставалася ${left}, і гэтага хапіла: праект узяты паводле колькасці галасоў.`,
  completionDoesNotFit: (left, lacks) => `Потым, калі чарга паводле галасоў дайшла да яго, у бюджэце заставалася ${left}: не хапіла ${lacks}.`,
  load: load => `Грошы паступалі ўсім пароўну; калі праект быў куплены, на кожнага яго прыхільніка прыпадала ${load}.`,

  rule: rule => `Галасы палічаны ${rule}.`,
  rules: {
    greedy: 'паводле чаргі вынікаў: бярэцца кожны праект, які яшчэ змяшчаецца',
    'greedy-no-skip': 'паводле чаргі вынікаў да першага праекта, які не змяшчаецца',
    'greedy-threshold': 'паводле чаргі вынікаў з парогам: бярэцца кожны праект, які яшчэ змяшчаецца',
    'greedy-exclusive': 'паводле чаргі вынікаў: бярэцца кожны праект, які яшчэ змяшчаецца і не выключаны пераможцам',
    'greedy-topup': 'паводле чаргі вынікаў да першага праекта, які не змяшчаецца; яму могуць дадаць да поўнага кошту',
    'greedy-per-cost': 'паводле чаргі вынікаў на рубель кошту',
    'equal-shares': 'метадам роўных долей: кожны выбаршчык мае роўную долю бюджэту, і праекты купляюць іх прыхільнікі',
    phragmen: 'паслядоўным метадам Фрагмена'
  },
  outcome: (ballots, budget, spent, left, won, of) => `Бюлетэняў: ${people(ballots)}; бюджэт: ${budget}. Перамагло праектаў: ${plain(won)} з ${plain(of)}, разам на ${spent}; засталося ${left}.`,
  shares: (share, raised, start, step) => raised === 0
    ? `Доля кожнага — ${share}.`
    : `Доля кожнага — ${share}: спачатку яна была ${start}, потым яе ${plain(raised)} ${form(raised, 'раз', 'разы', 'разоў')} павялічвалі на ${step}.`,
  comparison: (shares, greedy, indifferent, chosen) => `Бюлетэняў, для якіх лепшы вынік роўных долей: ${people(shares)}; для якіх лепшы вынік звычайнай чаргі: ${people(greedy)}; для якіх яны аднолькавыя: ${people(indifferent)}. Дзейнічае ${chosen === 'shares' ? 'вынік роўных долей' : 'вынік звычайнай чаргі'}.`
}

function atLeast (count: number): string {
  return count === 0 ? 'менш за дзесяць прыхільнікаў' : `не менш за ${plain(count)} прыхільнікаў`
}
