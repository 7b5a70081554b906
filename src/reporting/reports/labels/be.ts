import { commaMarks } from '../../../budgeting/tally/explain/numbers.ts'
import type { Labels } from '../labels.ts'

/** Belarusian. */
export const be: Labels = {
  marks: commaMarks,
  head: { cycle: 'Цыкл', fund: 'Фонд', year: 'Бюджэтны год', asOf: 'На канец дня', knownAt: 'Паводле запісаў на', publication: 'Публікацыя', currency: 'Валюта' },
  demonstration: 'Дэманстрацыя: галасаванне праведзена ў іншым месцы, у замежных грошах па ўмоўным курсе.',
  nothing: 'Нічога няма.',
  total: 'Разам',
  code: 'Код',
  name: 'Назва',
  budget: {
    title: 'Бюджэт і яго выкананне',
    level: 'Узровень',
    levels: { pool: 'Пул', project: 'Праект', unallocated: 'Рэшта пула', total: 'Разам' },
    figures: {
      original: 'Першапачаткова',
      amendments: 'Змены',
      final: 'Удакладнена',
      committed: 'Абавязацельствы',
      spent: 'Выдаткавана',
      paid: 'Аплачана',
      owed: 'Да аплаты',
      retained: 'Утрымана',
      penalties: 'Няўстойкі',
      free: 'Вольна',
      lapsed: 'Згарэла'
    },
    unallocated: 'Не размеркавана',
    notes: [
      'Першапачаткова + змены = удакладнена = вольна + абавязацельствы + выдаткавана + згарэла.',
      'Выдаткавана — тое, што прынята: аплачана + да аплаты + утрымана да гарантыі + утрымана як няўстойка.',
      'Абавязацельствы — тое, што абяцана па дагаворах і яшчэ не прынята.'
    ]
  },
  schedule: {
    title: 'План і каляндар',
    states: { running: 'Выконваецца', completed: 'Завершаны', abandoned: 'Спынены', not_completed: 'Не завершаны' },
    columns: { pool: 'Пул', state: 'Стан', awarded: 'Выдзелена', tasks: 'Задач', accepted: 'Прынята', planned: 'Паводле плана', expected: 'Чакаецца', ended: 'Скончаны', due: 'Тэрмін па дагаворах', days: 'Спазненне, дзён', since: 'Спазняецца з' },
    totals: { projects: 'Праектаў', late: 'Спазняецца' },
    notes: ['Ход работ — гэта прынятыя задачы плана, а не чыя-небудзь ацэнка.', 'Без плана работ спазненне лічыцца ад апошняга дня дагавораў праекта.']
  },
  commitments: {
    title: 'Абавязацельствы па дагаворах',
    columns: { contract: 'Дагавор', project: 'Праект', unp: 'УНП', supplier: 'Пастаўшчык', subject: 'Прадмет', state: 'Стан', signed: 'Падпісаны', due: 'Тэрмін', days: 'Спазненне, дзён', tender: 'Закупка', ocid: 'OCID' },
    states: { signed: 'Падпісаны', running: 'Выконваецца', accepted: 'Прыняты', settled: 'Аплачаны', terminated: 'Скасаваны' },
    figures: { price: 'Цана', committed: 'Абяцана', accepted: 'Прынята', paid: 'Аплачана', penalties: 'Няўстойкі', retained: 'Утрымана', owed: 'Да аплаты', left_to_accept: 'Засталося прыняць' },
    notes: ['Прынята = аплачана + да аплаты + утрымана + няўстойкі.', 'Спазняецца дагавор, апошні дзень якога мінуў, а прынята не ўсё.']
  },
  suppliers: {
    title: 'Рэестр пастаўшчыкоў',
    columns: { kind: 'Хто', contracts: 'Дагавораў', late: 'Спазняецца' },
    kinds: { organisation: 'Арганізацыя', person: 'Асоба' }
  },
  statements: {
    title: 'Выпіска пула',
    from: 'З дня',
    columns: { pool: 'Пул', on: 'Дата', entry: 'Запіс', what: 'Што адбылося', projects: 'Праекты', decision: 'Рашэнне', amount: 'Сума', balance: 'Не размеркавана' },
    kinds: { appropriation: 'Асігнаванне', amendment: 'Змена асігнавання', award: 'Выдзелена пераможцам', award_change: 'Змена выдзеленага', savings: 'Эканомія вернута', promotion: 'Выдзелена з рэзервовага спіса', closing: 'Згарэла на канец года', reversal: 'Сторна' },
    opening: 'На пачатак',
    closing: 'На канец',
    decision: (number, on) => `${number} ад ${on}`,
    reverses: entry => `адмяняе ${entry}`,
    notes: ['Сума вышэй за нуль — пул атрымаў, ніжэй — аддаў праектам або згарэла.']
  },
  life: {
    title: 'Цыкл на адной старонцы',
    columns: { step: 'Крок', from: 'З', until: 'Па', count: 'Колькі', amount: 'Сума' },
    steps: {
      decided: 'Рада пастанавіла правесці цыкл',
      submitted: 'Пададзена прапаноў',
      verdicts: 'Прапаноў прайшло праверку',
      final_list: 'Праектаў у канчатковым спісе',
      voted: 'Прагаласавала людзей',
      tallied: 'Галасы падлічаны, пераможцаў',
      appropriated: 'Асігнавана',
      amended: 'Асігнаванне зменена',
      awarded: 'Выдзелена праектам',
      contracted: 'Падпісана дагавораў',
      changed: 'Выдзеленае зменена',
      accepted: 'Прынята работ (актаў)',
      paid: 'Аплачана (плацяжоў)',
      completed: 'Праектаў завершана',
      abandoned: 'Праектаў спынена',
      saved: 'Эканомія вернута ў пул',
      promoted: 'Праектаў узята з рэзервовага спіса',
      not_completed: 'Праектаў не завершана да канца года',
      closed: 'Год закрыты, згарэла',
      reported: 'Справаздача аб выкананні зацверджана Радай',
      spare_used: 'Вольныя сродкі выкарыстаны'
    },
    notes: ['Сумы — у беларускіх рублях. Колькасць галасоў не паказваецца, калі яна выдала б выбар нямногіх людзей.']
  }
}
