import { existsSync, readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { explain, languages } from '../../../src/budgeting/tally/explain/explain.ts'
import { commaMarks, percentOf, pointMarks, slavicForm, writeFraction, writeMoney, writeNumber } from '../../../src/budgeting/tally/explain/numbers.ts'
import type { TallyResult } from '../../../src/budgeting/tally/document.ts'
import { tallyElection } from '../../../src/budgeting/tally/tally.ts'
import { readElectionFile } from '../../../src/exchange/pabulib/read.ts'
import { election } from './elections.ts'

const folder = new URL('../../../../shared/data/pabulib/', import.meta.url)
const skip = !existsSync(folder) && 'no ../shared/data/pabulib here'

/** With plain blanks, so that the texts here can be read. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const texts = (result: TallyResult, language: 'be' | 'ru' | 'en') => Object.fromEntries(explain(result, language).projects.map(({ project, text }) => [project, plain(text)]))

t.test('numbers and amounts as each language writes them', async t => {
  t.strictSame(['0', '999', '1000', '1234567.5', '-1234.50'].map(text => plain(writeNumber(text, commaMarks))), ['0', '999', '1 000', '1 234 567,5', '−1 234,50'])
  t.equal(writeMoney('1234.50', 'BYN', commaMarks), '1\u00a0234,50\u00a0Br', 'no line breaks within an amount')
  t.strictSame([plain(writeMoney('1234567.05', 'PLN', pointMarks)), writeMoney('3.00', '', pointMarks)], ['1,234,567.05 PLN', '3.00'])
  t.strictSame(['145.631068', '50.000000', '12.500000', '0.001249', '0.000000', '0.999999', '99.999', '6.00'].map(text => plain(writeMoney(text, 'BYN', commaMarks))),
    ['≈ 145,63 Br', '50,00 Br', '12,50 Br', '≈ 0,00125 Br', '0,00 Br', '≈ 1,00 Br', '≈ 100,00 Br', '6,00 Br'])
  t.strictSame(['1200.000000', '14.806900', '2.500000'].map(text => plain(writeFraction(text, commaMarks))), ['1 200', '≈ 14,81', '2,5'])
  t.strictSame(['0.8', '0.80', '1', '0.025', '0.5'].map(percentOf), ['80', '80', '100', '2.5', '50'])
  t.strictSame([0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 112, 1001, -1, -3].map(slavicForm),
    ['many', 'one', 'few', 'few', 'many', 'many', 'many', 'many', 'one', 'few', 'many', 'one', 'many', 'many', 'one', 'one', 'few'])
})

t.test('greedy, in three languages', async t => {
  const of = election(1000, 'a 600; b 500; c 400; d 999999999; e 200; f 2000', '41*a 32*b 25*c 22*d 11*e 3*f')
  const result = tallyElection({ ...of, rule: 'greedy-threshold', threshold: 21 })
  t.strictSame(texts(result, 'be'), {
    a: 'Праект набраў 41 голас і каштуе 600,00 Br. Калі чарга дайшла да яго, заставалася 1 000,00 Br. Гэтага хапіла: праект перамог.',
    b: 'Праект набраў 32 галасы і каштуе 500,00 Br. Калі чарга дайшла да яго, заставалася 400,00 Br: не хапіла 100,00 Br. Каб перамагчы, трэба было набраць 42 галасы.',
    c: 'Праект набраў 25 галасоў і каштуе 400,00 Br. Калі чарга дайшла да яго, заставалася 400,00 Br. Гэтага хапіла: праект перамог.',
    d: 'Праект набраў 22 галасы і каштуе 999 999 999,00 Br. Праект адкліканы.',
    e: 'Праект набраў 11 галасоў і каштуе 200,00 Br. Да парога, з якога праекты ўдзельнічаюць у размеркаванні, не хапіла 10 галасоў. Каб перамагчы, трэба было набраць 26 галасоў.',
    f: 'За праект было ад аднаго да дзевяці чалавек, ён каштуе 2 000,00 Br. Да парога, з якога праекты ўдзельнічаюць у размеркаванні, гэтага не хапіла. Ён каштуе больш, чым ёсць ва ўсім бюджэце, таму не перамог бы ні з якім вынікам.'
  })
  t.equal(plain(explain(result, 'be').summary), 'Галасы палічаны паводле чаргі вынікаў з парогам: бярэцца кожны праект, які яшчэ змяшчаецца. Бюлетэняў: не менш за 130; бюджэт: 1 000,00 Br. Перамагло праектаў: 2 з 6, разам на 1 000,00 Br; засталося 0,00 Br.')
  t.equal(texts(result, 'ru')['b'], 'Проект набрал 32 голоса и стоит 500,00 Br. Когда очередь дошла до него, оставалось 400,00 Br: не хватило 100,00 Br. Чтобы победить, нужно было набрать 42 голоса.')
  t.equal(texts(result, 'ru')['e'], 'Проект набрал 11 голосов и стоит 200,00 Br. До порога, с которого проекты участвуют в распределении, не хватило 10 голосов. Чтобы победить, нужно было набрать 26 голосов.')
  t.equal(texts(result, 'en')['b'], 'The project gathered 32 votes and costs 500.00 Br. When its turn came, 400.00 Br was left: 100.00 Br too little. To win it needed 42 votes.')
  const stop = tallyElection({ ...of, rule: 'greedy-no-skip' }, { exclusive: [['a', 'b']], unaffordable: 'topup:0.75' })
  t.strictSame(texts(stop, 'ru'), {
    a: 'Проект набрал 41 голос и стоит 600,00 Br. Когда очередь дошла до него, оставалось 1 000,00 Br. Этого хватило: проект победил.',
    b: 'Проект набрал 32 голоса и стоит 500,00 Br. Его нельзя осуществить вместе с проектом a, который победил. Чтобы победить, нужно было набрать 42 голоса.',
    c: 'Проект набрал 25 голосов и стоит 400,00 Br. Когда очередь дошла до него, оставалось 400,00 Br. Этого хватило: проект победил.',
    d: 'Проект набрал 22 голоса и стоит 999 999 999,00 Br. Проект отозван.',
    e: 'Проект набрал 11 голосов и стоит 200,00 Br. Когда очередь дошла до него, оставалось 0,00 Br: не хватило 200,00 Br. Чтобы победить, нужно было набрать 26 голосов.',
    f: 'За проект было от одного до девяти человек, он стоит 2 000,00 Br. Список закончился раньше, на проекте, который не поместился в остаток денег. Он стоит больше, чем есть во всём бюджете, поэтому не победил бы ни с каким результатом.'
  })
  const topped = tallyElection(election(1000, 'a 600; b 500', '41*a 32*b'), { unaffordable: 'topup:0.75', ties: ['cost'] })
  t.equal(texts(topped, 'en')['b'], 'The project gathered 32 votes and costs 500.00 Br. When its turn came, 400.00 Br was left, 100.00 Br too little. Under the rule the first project that does not fit still wins if at least 75% of its cost is left; the rest is added from other money. The list ended with this project.')
  const tied = tallyElection(election(1000, 'a 600; b 500', '21*a=1 21*b=1', { voteType: 'cumulative' }), { ties: ['-cost'] })
  t.strictSame([texts(tied, 'be')['b'], texts(tied, 'ru')['a']], [
    'Праект набраў 21 бал і каштуе 500,00 Br. Калі чарга дайшла да яго, заставалася 400,00 Br: не хапіла 100,00 Br. Роўныя з ім былі і іншыя праекты; чарга паміж імі вызначана паводле кошту, ад большага. Каб перамагчы, трэба было набраць 22 балы.',
    'Проект набрал 21 балл и стоит 600,00 Br. Когда очередь дошла до него, оставалось 1 000,00 Br. Этого хватило: проект победил. Равны с ним были и другие проекты; очередь между ними определена по стоимости, от большей.'
  ])
})

t.test('Equal Shares and Phragmén, in three languages', async t => {
  // 60 voters, a share of 20: a is paid by 40 with 15 each; b by 20 with all their 20, and the others\' 5 are not enough; c has none.
  const of = election(1200, 'a 600; b 900; c 50', '30*a 10*a,b 20*b')
  const result = tallyElection(of, { rule: 'equal-shares', completion: 'utilitarian' })
  t.strictSame(texts(result, 'be'), {
    a: 'Праект падтрымалі 40 выбаршчыкаў, ён каштуе 600,00 Br. Прыхільнікі аплацілі яго са сваіх роўных долей: па 15,00 Br кожны. Поўную цану заплацілі не менш за 40 прыхільнікаў. Гэта адпавядае столькім поўным галасам (1/ρ): 40; чым іх больш, тым раней купляецца праект.',
    b: 'Праект падтрымалі 30 выбаршчыкаў, ён каштуе 900,00 Br. Яго прыхільнікі разам мелі яшчэ 450,00 Br: не хапіла 450,00 Br. Потым, калі чарга паводле галасоў дайшла да яго, у бюджэце заставалася 600,00 Br: не хапіла 300,00 Br. Каб праект быў куплены, не хапіла 15 галасоў ад тых, хто не падтрымаў нічога іншага.',
    c: 'Праект не падтрымаў ніхто, ён каштуе 50,00 Br. Яго прыхільнікі разам мелі яшчэ 0,00 Br: не хапіла 50,00 Br. Потым заставалася 600,00 Br, і гэтага хапіла: праект узяты паводле колькасці галасоў.'
  })
  t.equal(texts(result, 'ru')['b'], 'Проект поддержали 30 избирателей, он стоит 900,00 Br. Его сторонники вместе имели ещё 450,00 Br: не хватило 450,00 Br. Потом, когда очередь по голосам дошла до него, в бюджете оставалось 600,00 Br: не хватило 300,00 Br. Чтобы проект был куплен, не хватило 15 голосов от тех, кто не поддержал ничего другого.')
  t.equal(texts(result, 'en')['a'], '40 voters supported the project, which costs 600.00 Br. Its supporters paid for it from their equal shares: 15.00 Br each. At least 40 supporters paid the full price. That is worth so many full votes (1/ρ): 40; the more there are, the sooner a project is bought.')
  const poor = tallyElection(election(1200, 'a 600; b 450', '30*a 10*a,b 20*b'), { rule: 'equal-shares', completion: 'add1' })
  t.equal(texts(poor, 'en')['b'], '30 voters supported the project, which costs 450.00 Br. Its supporters paid for it from their equal shares: 20.00 Br each. At least 20 supporters paid the full price; at least 10 supporters gave all they had left. That is worth so many full votes (1/ρ): 22.5; the more there are, the sooner a project is bought.')
  t.equal(plain(explain(poor, 'ru').summary), 'Голоса подсчитаны методом равных долей: каждый избиратель имеет равную долю бюджета, и проекты покупают их сторонники. Доля каждого — 20,00 Br. Бюллетеней: не менее 60; бюджет: 1 200,00 Br. Победило проектов: 2 из 2, вместе на 1 050,00 Br; осталось 150,00 Br.')
  const points = tallyElection(election(1200, 'a 600; b 900', '31*a=2 20*b=3', { voteType: 'cumulative' }), { rule: 'equal-shares', utility: 'cardinality', comparison: true })
  t.match(texts(points, 'be')['a'], /^Праект падтрымаў 31 выбаршчык, ён каштуе 600,00 Br\. Прыхільнікі аплацілі яго са сваіх роўных долей: па ≈ 9,68 Br за кожны свой бал\. Поўную цану заплацілі не менш за 30 прыхільнікаў\. Цана адной адзінкі карысці \(ρ\) — ≈ 9,68: /)
  t.match(plain(explain(points, 'en').summary), /Ballots for which Equal Shares is better: fewer than ten; for which the plain order is better: fewer than ten; for which they are the same: at least 50\. Equal Shares counts\./)
  t.equal(texts(tallyElection(of, { rule: 'phragmen' }), 'ru')['a'], 'Проект поддержали 40 избирателей, он стоит 600,00 Br. Деньги поступали всем поровну; когда проект был куплен, на каждого его сторонника приходилось 15,00 Br.')
})

t.test('a document of the first format is explained as far as it tells', async t => {
  const old: TallyResult = {
    rule: 'greedy', fileRule: 'greedy', unaffordable: 'skip', threshold: null, tieCriteria: ['file'], currency: 'BYN', ballots: 52, budget: '1000.00', totalCost: '600.00', left: '400.00', winners: ['a'], reserve: ['b'], scores: { a: 31, b: 22 },
    steps: [{ project: 'a', score: 31, cost: '600.00', left: '1000.00', outcome: 'taken' }, { project: 'b', score: 22, cost: '500.00', left: '400.00', outcome: 'does-not-fit', lacks: '100.00' }],
    ties: [], differences: [], selected: null, notes: []
  }
  t.strictSame(texts(old, 'be'), {
    a: 'Праект набраў 31 адзінку і каштуе 600,00 Br. Калі чарга дайшла да яго, заставалася 1 000,00 Br. Гэтага хапіла: праект перамог.',
    b: 'Праект набраў 22 адзінкі і каштуе 500,00 Br. Калі чарга дайшла да яго, заставалася 400,00 Br: не хапіла 100,00 Br.'
  })
})

t.test('nothing that the document does not know is ever said, and no few people are counted', { skip }, async t => {
  let said = 0
  for (const name of readdirSync(folder).filter(name => name.endsWith('.pb')).filter((_, at) => at % 4 === 0)) {
    const { election: of } = readElectionFile(readFileSync(new URL(name, folder)))
    for (const options of [{ rule: 'greedy' }, { rule: 'equal-shares', completion: 'add1u' }, { rule: 'phragmen', threshold: 30 }] as const) {
      const result = tallyElection(of, options)
      for (const language of languages) {
        const { summary, projects } = explain(result, language)
        t.equal(projects.length, of.projects.length)
        for (const text of [summary, ...projects.map(project => project.text)]) {
          said++
          if (/undefined|NaN|null|\$\{|\s\s|\.\.|Infinity/.test(text)) t.fail(`${name}: ${text}`)
        }
        const few = projects.filter(({ project }) => { const votes = result.steps.find(step => step.project === project)!.votes!; return votes > 0 && votes < 10 })
        for (const { text } of few) if (/\b[1-9] (голас|галасы|голос|голоса|votes?|voters?|выбаршчык|избирател)/.test(text)) t.fail(`${name}: ${text}`)
      }
    }
  }
  t.comment(`${said} texts`)
  t.ok(said > 5000)
})
