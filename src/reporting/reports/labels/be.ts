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
    levels: { pool: 'Пул', project: 'Праект', total: 'Разам' },
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
  }
}
