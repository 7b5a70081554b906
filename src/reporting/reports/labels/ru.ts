import { commaMarks } from '../../../budgeting/tally/explain/numbers.ts'
import type { Labels } from '../labels.ts'

/** Russian. */
export const ru: Labels = {
  marks: commaMarks,
  head: { cycle: 'Цикл', fund: 'Фонд', year: 'Бюджетный год', asOf: 'На конец дня', knownAt: 'По записям на', publication: 'Публикация', currency: 'Валюта' },
  demonstration: 'Демонстрация: голосование проведено в другом месте, в иностранных деньгах по условному курсу.',
  nothing: 'Ничего нет.',
  total: 'Итого',
  code: 'Код',
  name: 'Название',
  budget: {
    title: 'Бюджет и его исполнение',
    level: 'Уровень',
    levels: { pool: 'Пул', project: 'Проект', total: 'Итого' },
    figures: {
      original: 'Первоначально',
      amendments: 'Изменения',
      final: 'Уточнено',
      committed: 'Обязательства',
      spent: 'Израсходовано',
      paid: 'Оплачено',
      owed: 'К оплате',
      retained: 'Удержано',
      penalties: 'Неустойки',
      free: 'Свободно',
      lapsed: 'Утратило силу'
    },
    unallocated: 'Не распределено',
    notes: [
      'Первоначально + изменения = уточнено = свободно + обязательства + израсходовано + утратило силу.',
      'Израсходовано — то, что принято: оплачено + к оплате + удержано до гарантии + удержано как неустойка.',
      'Обязательства — то, что обещано по договорам и ещё не принято.'
    ]
  }
}
