import type { CivilDate } from '../../calendar/civil-date.ts'
import type { Names } from '../../ledger/account.ts'
import type { DayUnit } from './plan.ts'

export type Language = keyof Names

/** 'one few many' of a counted thing, as the language wants them; English has two. */
type Forms = readonly [one: string, few: string, many: string]

interface Texts {
  readonly months: readonly string[]
  readonly day: Readonly<Record<DayUnit | 'any', Forms>>
  readonly title: string
  readonly doneOn: string
  readonly notDone: string
  readonly spare: string
  readonly missing: string
  readonly path: string
  readonly lastDay: string
  readonly periodEnd: string
  readonly late: string
  readonly head: readonly string[]
  readonly yes: string
  readonly no: string
  readonly waits: string
  readonly pauses: string
  readonly added: Readonly<Record<'law' | 'regulation', string>>
  readonly legend: Readonly<Record<'critical' | 'other' | 'added' | 'float' | 'pause', string>>
  readonly provisional: string
}

export const texts: Readonly<Record<Language, Texts>> = {
  be: {
    months: ['студзень', 'люты', 'сакавік', 'красавік', 'май', 'чэрвень', 'ліпень', 'жнівень', 'верасень', 'кастрычнік', 'лістапад', 'снежань'],
    day: { working: ['працоўны дзень', 'працоўныя дні', 'працоўных дзён'], calendar: ['каляндарны дзень', 'каляндарныя дні', 'каляндарных дзён'], any: ['дзень', 'дні', 'дзён'] },
    title: 'План работ',
    doneOn: 'Усё прынята і аплачана',
    notDone: 'Не ўсё прынята і аплачана да',
    spare: 'ў запасе',
    missing: 'не хапае',
    path: 'Крытычны шлях',
    lastDay: 'Апошні дзень',
    periodEnd: 'Канец перыяду',
    late: 'пазней',
    head: ['Задача', 'Найраней ад', 'Найраней да', 'Найпазней ад', 'Найпазней да', 'Працягласць', 'Запас', 'Крытычная', 'Сезон', 'Падстава'],
    yes: 'так',
    no: 'не',
    waits: 'чакае сезона',
    pauses: 'перапынак',
    added: { law: 'дададзена паводле закона', regulation: 'дададзена паводле палажэння' },
    legend: { critical: 'крытычная задача', other: 'іншая задача', added: 'тэрмін паводле закона ці палажэння', float: 'запас часу', pause: 'перапынак па-за сезонам' },
    provisional: 'Каляндар папярэдні: яшчэ няма пастановы аб пераносах працоўных дзён на гады'
  },
  ru: {
    months: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
    day: { working: ['рабочий день', 'рабочих дня', 'рабочих дней'], calendar: ['календарный день', 'календарных дня', 'календарных дней'], any: ['день', 'дня', 'дней'] },
    title: 'План работ',
    doneOn: 'Всё принято и оплачено',
    notDone: 'Не всё принято и оплачено до',
    spare: 'в запасе',
    missing: 'не хватает',
    path: 'Критический путь',
    lastDay: 'Последний день',
    periodEnd: 'Конец периода',
    late: 'позже',
    head: ['Задача', 'Не раньше, с', 'Не раньше, по', 'Не позже, с', 'Не позже, по', 'Длительность', 'Запас', 'Критическая', 'Сезон', 'Основание'],
    yes: 'да',
    no: 'нет',
    waits: 'ждёт сезона',
    pauses: 'перерыв',
    added: { law: 'добавлено по закону', regulation: 'добавлено по положению' },
    legend: { critical: 'критическая задача', other: 'другая задача', added: 'срок по закону или положению', float: 'запас времени', pause: 'перерыв вне сезона' },
    provisional: 'Календарь предварительный: ещё нет постановления о переносах рабочих дней на годы'
  },
  en: {
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    day: { working: ['working day', 'working days', 'working days'], calendar: ['calendar day', 'calendar days', 'calendar days'], any: ['day', 'days', 'days'] },
    title: 'Work plan',
    doneOn: 'All accepted and paid',
    notDone: 'Not everything accepted and paid by',
    spare: 'to spare',
    missing: 'missing',
    path: 'Critical path',
    lastDay: 'Last day',
    periodEnd: 'End of the period',
    late: 'later',
    head: ['Task', 'Earliest from', 'Earliest until', 'Latest from', 'Latest until', 'Duration', 'Float', 'Critical', 'Season', 'Ground'],
    yes: 'yes',
    no: 'no',
    waits: 'waits for its season',
    pauses: 'pauses',
    added: { law: 'added by law', regulation: 'added by the Regulation' },
    legend: { critical: 'critical task', other: 'other task', added: 'time that law or Regulation add', float: 'float', pause: 'pause out of season' },
    provisional: 'The calendar is provisional: no resolution on moved working days is known for'
  }
}

const rules = { be: new Intl.PluralRules('be'), ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') }

/** '5 працоўных дзён', '1 working day'. */
export function countDays (days: number, unit: DayUnit | 'any', language: Language): string {
  const [one, few, many] = texts[language].day[unit]
  const form = rules[language].select(days)
  return `${days} ${form === 'one' ? one : form === 'few' ? few : many}`
}

/** A day as people write it: 05.01.2027; in English as the service does. */
export function tellDay (on: CivilDate, language: Language): string {
  return language === 'en' ? on : on.split('-').reverse().join('.')
}
