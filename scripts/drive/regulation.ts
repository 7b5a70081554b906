import type { Regulation } from '../../src/budgeting/regulations/regulation.ts'

/** Midnight in Minsk at the beginning of a day. */
export const midnight = (day: string): string => new Date(`${day}T00:00:00.000+03:00`).toISOString()

const names = (be: string, ru: string, en: string) => ({ be, ru, en })
const phase = (name: Regulation['calendar'][number]['phase'], from: string, until: string) => ({ phase: name, from: midnight(from), until: midnight(until) })

/** The units of the Uprava that verify, by the office that answers for each. */
export const units = { secretariat: 'Secretariat of the Uprava', lawyer: 'Legal department' } as const

// All that lies between the river and the forest, roughly.
const hramada = { type: 'Polygon', coordinates: [[[27.45, 53.87], [27.62, 53.87], [27.64, 53.95], [27.5, 53.97], [27.45, 53.87]]] } as const

/** Where the pools of the Regulation lie, by ids on the wire. */
export interface Places { readonly root: string, readonly village: string, readonly quarter: string }

/**
 * The Regulation of the citizens' budget that the driver has adopted: projects of 2028, proposed in April 2027 and voted on in
 * the first half of September, by approval of up to five in all; three pools, the money of a territory each.
 */
export function regulationFor ({ root, village, quarter }: Places): Regulation {
  return {
    format: 'hramada-regulation/1',
    title: names('Палажэнне аб грамадзянскім бюджэце 2028 года', 'Положение о гражданском бюджете 2028 года', 'Regulation on the citizens\' budget of 2028'),
    budget_year: 2028,
    fund: '240000.00',
    executed_expenditure: '19600000.00',
    binding: true,
    pools: [
      { code: 'whole', name: names('Уся Грамада', 'Вся Громада', 'The whole Hramada'), territory: root, budget: '120000.00', least_cost: '1000.00', most_cost: '30000.00', area: hramada },
      { code: 'village', name: names('Баравое', 'Боровое', 'Baravoye'), territory: village, budget: '60000.00', least_cost: '500.00', most_cost: '15000.00' },
      { code: 'quarter', name: names('Рачны квартал', 'Речной квартал', 'River quarter'), territory: quarter, budget: '60000.00', least_cost: '500.00', most_cost: '15000.00' }
    ],
    categories: [
      { code: 'greenery', name: names('Азеляненне', 'Озеленение', 'Greenery') },
      { code: 'streets', name: names('Вуліцы і двары', 'Улицы и дворы', 'Streets and yards') },
      { code: 'sport', name: names('Спорт і адпачынак', 'Спорт и отдых', 'Sport and leisure') },
      { code: 'culture', name: names('Культура і адукацыя', 'Культура и образование', 'Culture and education') }
    ],
    proposing: { minimum_age: 16, groups: true, on_behalf: true, signatures: 10, merging: true, correction_days: 7, similarity_percent: 60, distance_metres: 50 },
    criteria: [
      { code: 'F1', stage: 'formal', text: names('Прапанова запоўненая цалкам і зразумела', 'Предложение заполнено полностью и понятно', 'The proposal is complete and clear'), ground: 'Regulation, item 4', unit: units.secretariat, correctable: true, blocking: true },
      { code: 'F2', stage: 'formal', text: names('Месца належыць Грамадзе', 'Место принадлежит Громаде', 'The place belongs to the Hramada'), ground: 'Art. 23.2', unit: units.secretariat, correctable: false, blocking: true },
      { code: 'S1', stage: 'substantive', text: names('Пытанне мясцовага значэння', 'Вопрос местного значения', 'It is a local matter'), ground: 'Art. 23.2', unit: units.lawyer, correctable: false, blocking: true },
      { code: 'S2', stage: 'substantive', text: names('Суседзі выслуханыя', 'Соседи выслушаны', 'The neighbours were heard'), ground: 'Regulation, item 9', unit: units.lawyer, correctable: false, blocking: false }
    ],
    calendar: [
      phase('submission', '2027-04-01', '2027-05-01'),
      phase('verification', '2027-05-01', '2027-06-16'),
      phase('appeals', '2027-06-16', '2027-06-23'),
      phase('appeal_decisions', '2027-06-23', '2027-07-11'),
      phase('voting', '2027-09-01', '2027-09-15'),
      phase('complaints', '2027-09-18', '2027-09-25')
    ],
    appeals: { decided_by: 'Appeal commission named by the Rada', days_to_decide: 18 },
    voting: { minimum_age: 16, pools: 'own_territory', form: 'approval', blank_allowed: true, total: { least: 1, most: 5 }, revote: 'last_counts', paper: 'paper_wins' },
    tally: { rule: 'greedy', unaffordable: 'skip', threshold: { votes: 5 }, ties: ['cost', 'submitted', 'lot'], pools: 'each', left_over: 'lapses' },
    reserve: 5,
    feasibility: {
      buffer_days: 20,
      first_day: '02-01',
      lead_times: [
        { code: 'standstill', name: names('Перыяд чакання пасля закупкі', 'Период ожидания после закупки', 'Standstill after the tender'), days: 5, unit: 'working', place: 'after', kind: 'procurement', from_cost: '5000.00', ground: 'Regulation, item 14' }
      ],
      seasons: [{ code: 'outdoors', name: names('Работы на адкрытым паветры', 'Работы на открытом воздухе', 'Outdoor works'), kinds: ['works'], from: '04-15', until: '10-31' }]
    },
    execution: { four_eyes_from: '0.00' }
  }
}
