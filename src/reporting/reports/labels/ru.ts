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
    levels: { pool: 'Пул', project: 'Проект', unallocated: 'Остаток пула', total: 'Итого' },
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
  },
  schedule: {
    title: 'План и календарь',
    states: { running: 'Выполняется', completed: 'Завершён', abandoned: 'Прекращён', not_completed: 'Не завершён' },
    columns: { pool: 'Пул', state: 'Состояние', awarded: 'Выделено', tasks: 'Задач', accepted: 'Принято', planned: 'По плану', expected: 'Ожидается', ended: 'Окончен', due: 'Срок по договорам', days: 'Опоздание, дней', since: 'Опаздывает с' },
    totals: { projects: 'Проектов', late: 'Опаздывает' },
    notes: ['Ход работ — это принятые задачи плана, а не чья-либо оценка.', 'Без плана работ опоздание считается от последнего дня договоров проекта.']
  },
  commitments: {
    title: 'Обязательства по договорам',
    columns: { contract: 'Договор', project: 'Проект', unp: 'УНП', supplier: 'Поставщик', subject: 'Предмет', state: 'Состояние', signed: 'Подписан', due: 'Срок', days: 'Опоздание, дней', tender: 'Закупка', ocid: 'OCID' },
    states: { signed: 'Подписан', running: 'Выполняется', accepted: 'Принят', settled: 'Оплачен', terminated: 'Расторгнут' },
    figures: { price: 'Цена', committed: 'Обещано', accepted: 'Принято', paid: 'Оплачено', penalties: 'Неустойки', retained: 'Удержано', owed: 'К оплате', left_to_accept: 'Осталось принять' },
    notes: ['Принято = оплачено + к оплате + удержано + неустойки.', 'Опаздывает договор, последний день которого прошёл, а принято не всё.']
  },
  suppliers: {
    title: 'Реестр поставщиков',
    columns: { kind: 'Кто', contracts: 'Договоров', late: 'Опаздывает' },
    kinds: { organisation: 'Организация', person: 'Лицо' }
  },
  statements: {
    title: 'Выписка пула',
    from: 'Со дня',
    columns: { pool: 'Пул', on: 'Дата', entry: 'Запись', what: 'Что произошло', projects: 'Проекты', decision: 'Решение', amount: 'Сумма', balance: 'Не распределено' },
    kinds: { appropriation: 'Ассигнование', amendment: 'Изменение ассигнования', award: 'Выделено победителям', award_change: 'Изменение выделенного', savings: 'Экономия возвращена', promotion: 'Выделено из резервного списка', closing: 'Утратило силу в конце года', reversal: 'Сторно' },
    opening: 'На начало',
    closing: 'На конец',
    decision: (number, on) => `${number} от ${on}`,
    reverses: entry => `отменяет ${entry}`,
    notes: ['Сумма выше нуля — пул получил, ниже — отдал проектам или утратило силу.']
  },
  life: {
    title: 'Цикл на одной странице',
    columns: { step: 'Шаг', from: 'С', until: 'По', count: 'Сколько', amount: 'Сумма' },
    steps: {
      decided: 'Рада решила провести цикл',
      submitted: 'Подано предложений',
      verdicts: 'Предложений прошло проверку',
      final_list: 'Проектов в окончательном списке',
      voted: 'Проголосовало людей',
      tallied: 'Голоса подсчитаны, победителей',
      appropriated: 'Ассигновано',
      amended: 'Ассигнование изменено',
      awarded: 'Выделено проектам',
      contracted: 'Подписано договоров',
      changed: 'Выделенное изменено',
      accepted: 'Принято работ (актов)',
      paid: 'Оплачено (платежей)',
      completed: 'Проектов завершено',
      abandoned: 'Проектов прекращено',
      saved: 'Экономия возвращена в пул',
      promoted: 'Проектов взято из резервного списка',
      not_completed: 'Проектов не завершено к концу года',
      closed: 'Год закрыт, утратило силу'
    },
    notes: ['Суммы — в белорусских рублях. Число голосов не показывается, если оно выдало бы выбор немногих людей.']
  }
}
