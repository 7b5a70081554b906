/** The two books: what happened, and what may still be spent (memorandum control). Each balances by itself in every fund. */
export type Book = 'actual' | 'budget'
export type AccountType = 'asset' | 'liability' | 'income' | 'expense' | 'equity'
/** A name in Belarusian, and in Russian and English where somebody gave it. */
export interface Names { readonly be: string, readonly ru?: string, readonly en?: string }

/** One account to be: debit is positive; guard 1 forbids a credit balance, -1 a debit balance, 0 neither. */
export interface AccountPlan {
  readonly code: string
  readonly book: Book
  readonly type: AccountType
  readonly guard: -1 | 0 | 1
  readonly name: Names
  readonly purposeId?: number
  readonly projectId?: number
}

type Kind = Pick<AccountPlan, 'book' | 'type' | 'guard'>
const asset: Kind = { book: 'actual', type: 'asset', guard: 1 }
const owed: Kind = { book: 'actual', type: 'liability', guard: -1 }
const income: Kind = { book: 'actual', type: 'income', guard: 0 }
const expense: Kind = { book: 'actual', type: 'expense', guard: 0 }
const equity: Kind = { book: 'actual', type: 'equity', guard: 0 }
const authority: Kind = { book: 'budget', type: 'equity', guard: 0 }
const bucket: Kind = { book: 'budget', type: 'equity', guard: -1 }

/** The classes of accounts: how the code is made of the fund and what follows it, what kind it is, and its names. */
const classes = {
  bank: { ...asset, root: 'Assets:Bank', name: { be: 'Асобны рахунак', ru: 'Отдельный счёт', en: 'Separate bank account' } },
  treasury: { ...asset, root: 'Assets:Treasury', name: { be: 'Казначэйскі рахунак', ru: 'Казначейский счёт', en: 'Treasury account' } },
  payables: { ...owed, root: 'Liabilities:Payables', name: { be: 'Разлікі з пастаўшчыкамі', ru: 'Расчёты с поставщиками', en: 'Payables' } },
  retention: { ...owed, root: 'Liabilities:Retention', name: { be: 'Утрыманні да гарантыі', ru: 'Гарантийные удержания', en: 'Retention' } },
  dueToLocalBudget: { ...owed, root: 'Liabilities:DueToLocalBudget', name: { be: 'Належыць мясцоваму бюджэту', ru: 'Причитается местному бюджету', en: 'Due to the local budget' } },
  dueToBudget: { ...owed, root: 'Liabilities:DueToBudget', name: { be: 'Вяртанне ў бюджэт', ru: 'Возврат в бюджет', en: 'Unspent, due to the budget' } },
  refundsDue: { ...owed, root: 'Liabilities:RefundsDue', name: { be: 'Да вяртання плацельшчыкам', ru: 'К возврату плательщикам', en: 'Refunds due' } },
  unidentified: { ...owed, root: 'Liabilities:Unidentified', name: { be: 'Нявызначаныя паступленні', ru: 'Невыясненные поступления', en: 'Held: late or unidentified' } },
  contributions: { ...income, root: 'Income:Contributions', name: { be: 'Самаабкладанне', ru: 'Самообложение', en: 'Self-imposed contributions' } },
  interest: { ...income, root: 'Income:Interest', name: { be: 'Працэнты банка', ru: 'Проценты банка', en: 'Interest' } },
  penalties: { ...income, root: 'Income:Penalties', name: { be: 'Няўстойкі пастаўшчыкоў', ru: 'Неустойки поставщиков', en: 'Penalties of suppliers' } },
  budgetFinancing: { ...income, root: 'Income:BudgetFinancing', name: { be: 'Бюджэтнае фінансаванне', ru: 'Бюджетное финансирование', en: 'Financing from the budget' } },
  works: { ...expense, root: 'Expenses:Works', name: { be: 'Работы і паслугі', ru: 'Работы и услуги', en: 'Works and services' } },
  reimbursement: { ...expense, root: 'Expenses:Reimbursement', name: { be: 'Пакрыццё выдаткаў бюджэту', ru: 'Возмещение расходов бюджета', en: 'Reimbursement of the budget' } },
  bankFees: { ...expense, root: 'Expenses:BankFees', name: { be: 'Камісія банка', ru: 'Комиссия банка', en: 'Bank fees' } },
  fund: { ...equity, root: 'Equity:Fund', name: { be: 'Мэтавы фонд', ru: 'Целевой фонд', en: 'Fund balance' } },
  authority: { ...authority, root: 'Equity:Budget', tail: 'Authority', name: { be: 'Паўнамоцтвы на выдаткі', ru: 'Полномочия на расходы', en: 'Authority to spend' } },
  available: { ...bucket, root: 'Equity:Budget', tail: 'Available', name: { be: 'Даступна', ru: 'Доступно', en: 'Available' } },
  unallocated: { ...bucket, root: 'Equity:Budget', tail: 'Unallocated', name: { be: 'Не размеркавана', ru: 'Не распределено', en: 'Unallocated' } },
  allocated: { ...bucket, root: 'Equity:Budget', tail: 'Allocated', name: { be: 'Выдзелена праекту', ru: 'Выделено проекту', en: 'Allocated' } },
  committed: { ...bucket, root: 'Equity:Budget', tail: 'Committed', name: { be: 'Абавязацельствы', ru: 'Обязательства', en: 'Committed' } },
  spent: { ...bucket, root: 'Equity:Budget', tail: 'Spent', name: { be: 'Выдаткавана', ru: 'Израсходовано', en: 'Spent' } },
  lapsed: { ...bucket, root: 'Equity:Budget', tail: 'Lapsed', name: { be: 'Згарэла на канец перыяду', ru: 'Утратило силу в конце периода', en: 'Lapsed' } }
} as const

export type AccountClass = keyof typeof classes

/** The code of an account: class, fund, and the purpose, project or pool where the class has one. */
export function accountCode (kind: AccountClass, fund: string, part?: string): string {
  const plan: { root: string, tail?: string } = classes[kind]
  return [plan.root, fund, part, plan.tail].filter(piece => piece !== undefined).join(':')
}

/** The account of a class in a fund, with its names; `label` is what tells the purpose or project apart for people. */
export function planAccount (kind: AccountClass, fund: string, part?: { code: string, label: Names, purposeId?: number, projectId?: number }): AccountPlan {
  const { book, type, guard, name } = classes[kind]
  const named = (language: keyof Names) => part === undefined ? name[language] : `${name[language]}: ${part.label[language] ?? part.label.be}`
  return {
    code: accountCode(kind, fund, part?.code),
    book,
    type,
    guard,
    name: { be: named('be'), ru: named('ru'), en: named('en') },
    purposeId: part?.purposeId,
    projectId: part?.projectId
  }
}

const byShape = new Map(Object.entries(classes).map(([kind, plan]: [string, { root: string, tail?: string }]) => [`${plan.root} ${plan.tail ?? ''}`, kind as AccountClass]))

/** The class of an account, its fund and what it belongs to there, read from its code; undefined when the chart knows no such code. */
export function classOf (code: string): { kind: AccountClass, fund: string, part?: string } | undefined {
  const [root, name, fund, ...rest] = code.split(':')
  const tail = name === 'Budget' ? rest.pop() ?? '' : ''
  const kind = byShape.get(`${root}:${name} ${tail}`)
  return kind === undefined || fund === undefined || rest.length > 1 ? undefined : { kind, fund, part: rest[0] }
}
