import type { ProposalDocument } from '../../src/budgeting/proposals/document.ts'
import type { CostLine, ProjectCost, Task, WorkPlan } from '../../src/budgeting/feasibility/plan.ts'

/** A proposal as an author writes it down, with everything that a submission takes. */
type Extra = 'attachments' | 'property' | 'hearing'
export type Written = Omit<Required<Omit<ProposalDocument, Extra>>, 'format'> & Pick<ProposalDocument, Extra>

type Work = 'delivered' | 'built' | 'agreed'
interface Idea { readonly title: string, readonly what: string, readonly category: string, readonly work: Work, readonly measure: string, readonly price: string }
const idea = (category: string, work: Work, title: string, measure: string, price: string, what: string): Idea => ({ category, work, title, measure, price, what })

const ideas: readonly Idea[] = [
  idea('streets', 'delivered', 'Лаўкі з навесам', 'шт', '640.00', 'Драўляныя лаўкі са спінкамі, каб старэйшыя маглі адпачыць па дарозе з крамы і паліклінікі.'),
  idea('greenery', 'built', 'Ліпавая алея', 'дрэва', '95.50', 'Пасадзіць маладыя ліпы ўздоўж праезнай часткі, з апорамі, мульчай і паліваннем у першае лета.'),
  idea('sport', 'built', 'Пляцоўка для варкаўта', 'тренажор', '1480.00', 'Турнікі, брусы і шведская сценка на гумавым пакрыцці, бясплатна для ўсіх, хто займаецца.'),
  idea('streets', 'agreed', 'Вулічныя ліхтары', 'апора', '910.00', 'Святлодыёдныя свяцільні на цёмным адрэзку; падключэнне ўзгадняецца з электрасеткай раёна.'),
  idea('culture', 'delivered', 'Вулічная кнігаабменная шафа', 'шафа', '1150.00', 'Закрытая ад дажджу шафа, у якую кожны кладзе прачытанае і бярэ што спадабалася.'),
  idea('streets', 'built', 'Роўны тратуар', 'кв. м', '58.40', 'Замяніць разбітую плітку, панізіць бардзюры на пераходах для калясак і вазочкаў.'),
  idea('sport', 'built', 'Дзіцячая горка і пясочніца', 'камплект', '2650.00', 'Бяспечнае абсталяванне для малых да шасці гадоў, агароджа ад машын і цень ад сонца.'),
  idea('greenery', 'delivered', 'Вазоны з кветкамі', 'вазон', '175.00', 'Бетонныя вазоны з шматгадовымі кветкамі, якія не трэба перасаджваць кожную вясну.'),
  idea('culture', 'delivered', 'Пракат музычных інструментаў', 'інструмент', '820.00', 'Гітары, цымбалы і акардэон, якія дзеці бяруць дадому на навучальны год пад распіску бацькоў.'),
  idea('streets', 'built', 'Веластаянка пад дахам', 'месца', '210.00', 'Рамы, да якіх можна прышпіліць ровар за раму, а не за кола, пад лёгкім дахам.'),
  idea('sport', 'delivered', 'Тэнісныя сталы на вуліцы', 'стол', '1320.00', 'Антывандальныя сталы з сеткай з металу; ракеткі можна ўзяць у вартаўніка школы.'),
  idea('greenery', 'built', 'Дажджавы сад', 'кв. м', '74.20', 'Паглыбленая клумба з расліннасцю балот, якая збірае ваду з дахаў і не дае ёй стаяць на дарозе.'),
  idea('streets', 'agreed', 'Пешаходны пераход з падсветкай', 'пераход', '3900.00', 'Разметка, знакі і падсветка каля прыпынку, узгодненыя з дарожнай службай і міліцыяй.'),
  idea('culture', 'built', 'Летняя эстрада', 'кв. м', '165.00', 'Драўляны памост з навесам для канцэртаў, танцаў і сустрэч, з разеткай і рампай.'),
  idea('greenery', 'delivered', 'Кампостныя скрыні', 'скрыня', '240.00', 'Скрыні для лісця і травы, каб не вывозіць іх на сметнік, а вярнуць у глебу ўвосень.'),
  idea('sport', 'built', 'Каток зімой, скейт улетку', 'кв. м', '49.90', 'Роўная асфальтавая пляцоўка з барцікамі, якую зімой заліваюць, а ўлетку аддаюць роликам.'),
  idea('culture', 'delivered', 'Стэнды па гісторыі вёскі', 'стэнд', '430.00', 'Вялікія фотаздымкі з сямейных альбомаў і аповеды пра сядзібу, млын і чыгунку.'),
  idea('streets', 'built', 'Пандус і парэнчы', 'м', '285.00', 'Пахілы ўваход замест прыступак, з парэнчамі ў дзве вышыні і шурпатым пакрыццём.'),
  idea('greenery', 'built', 'Сцежка праз парк', 'м', '66.00', 'Дарожка з дробнага шчэбеню па той лініі, якую людзі даўно пратапталі самі.'),
  idea('sport', 'delivered', 'Пракат лыжаў і санак', 'камплект', '198.00', 'Лыжы розных памераў і санкі для выхадных, з сушыльняй і невялікай майстэрняй.')
]

const streets = ['Палявая', 'Рачная', 'Школьная', 'Садовая', 'Лугавая', 'Чыгуначная', 'Млынавая', 'Касцельная', 'Паркавая', 'Азёрная', 'Крынічная', 'Баравая', 'Кузнечная', 'Цагельная', 'Пясчаная', 'Набярэжная', 'Паштовая', 'Ветраная', 'Хутарская', 'Заходняя']
const reasons = [
  'Суседзі збіралі подпісы яшчэ два гады таму, але грошай тады не знайшлося.',
  'Побач школа, і кожную раніцу там праходзіць больш за сотню дзяцей.',
  'Пасля дажджу гэтае месца аб’язджаюць нават аўтобусы, а пешшу не прайсці.',
  'Найбліжэйшае такое месца за тры кіламетры, маладым сем’ям туды далёка.',
  'Дом культуры згодны даглядаць зробленае і ўжо вызначыў адказнага.',
  'Апытанне на сходзе паказала, што за гэта выступаюць амаль усе кватэры.',
  'Мінулай восенню там упала жанчына, пасля гэтага пра месца пісала газета.',
  'Гэта працяг таго, што жыхары зрабілі самі на талацэ сваімі сіламі.',
  'Турысты спыняюцца каля возера, але ім няма дзе пабыць нават гадзіну.',
  'Пенсіянеры квартала прасілі пра гэта на кожнай сустрэчы з дэпутатам.',
  'Без гэтага пустка зарастае баршчэўнікам, які адтуль ідзе на агароды.'
]

const pools = ['whole', 'village', 'whole', 'quarter'] as const
const task = (id: string, kind: Task['kind'], name: string, duration: Task['duration'], after?: string, more: Partial<Task> = {}): Task =>
  ({ id, name, kind, unit: 'working', duration, ...(after === undefined ? {} : { after: [{ task: after }] }), ...more })

/** Works for a plan: how long they take, and what is special about them. */
interface Works { readonly days?: Task['duration'], readonly more?: Partial<Task>, readonly tender?: number }

/** A work plan of each sort: what is delivered, what is built outdoors, and what needs the consent of another body before. */
export function planFor (work: Work, { days, more, tender = 20 }: Works = {}): WorkPlan {
  const done = (last: string) => [task('T8', 'acceptance', 'Прыёмка камісіяй', 5, last), task('T9', 'payment', 'Аплата', 5, 'T8')]
  if (work === 'delivered') return { tasks: [task('T1', 'procurement', 'Закупка', tender), task('T2', 'delivery', 'Пастаўка і ўстаноўка', days ?? 15, 'T1', more), ...done('T2')] }
  const consent = work === 'agreed' ? [task('T2', 'permit', 'Узгадненне', 10, 'T1', { consent_of: 'Раённая электрасетка' })] : []
  return {
    tasks: [
      task('T1', 'design', 'Праект і каштарыс', 15), ...consent, task('T3', 'procurement', 'Закупка', tender, work === 'agreed' ? 'T2' : 'T1'),
      task('T4', 'works', 'Работы', days ?? { optimistic: 15, likely: 20, pessimistic: 35 }, 'T3', { outdoors: true, ...more }), ...done('T4')
    ]
  }
}

const line = (name: string, quantity: number, measure: string, price: string, contingency: string): CostLine =>
  ({ name, quantity: String(quantity), measure, unit_price: price, vat_percent: '20', contingency_percent: contingency, sources: [{ from: 'pool' }] })

/** Enough pieces of a thing for a small project: the dearer one is, the fewer. */
const pieces = (price: string, n: number): number => Math.max(1, Math.floor((2200 + n * 97 % 3400) / Number(price)))

/** The n-th proposal of a cycle, counted from 0, whole and feasible; no two of the first 200 are as alike or as close as a Regulation calls near. */
export function writtenBy (n: number, change: Partial<Written> = {}): Written {
  const { title, what, category, work, measure, price } = ideas[n % ideas.length]!
  const round = Math.floor(n / ideas.length)
  const address = `вул. ${streets[(n * 7 + round * 3) % streets.length]!}, ${1 + n * 13 % 58}`
  const cost: ProjectCost = {
    lines: [line(title, pieces(price, n), measure, price, n % 3 === 0 ? '5' : '0')],
    upkeep: { yearly: `${20 + n % 9 * 10}.00`, payer: 'Управа' }
  }
  return {
    author: n % 6 === 5 ? { kind: 'group', public_name: `Суполка жыхароў: ${address}` } : { kind: 'resident' },
    title: `${title}: ${address}`,
    what: `${what} ${reasons[(n * 3 + round * 5) % reasons.length]!}`,
    where: { address, place: { type: 'Point', coordinates: [27.5 + n % 20 * 0.004, 53.9 + round * 0.003] } },
    for_whom: n % 2 === 0 ? 'Жыхары ўсёй Грамады' : 'Жыхары суседніх двароў',
    category,
    pool: pools[n % pools.length]!,
    cost,
    plan: planFor(work),
    ...change
  }
}
