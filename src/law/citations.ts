/** The draft of the law that this service follows, by the day of its text. */
export const DRAFT = 'DRAFT-2024-07-09'

/** Where a rule comes from: an article of the draft law, or a rule of the house with the articles that it serves. */
export type Citation = {
  /** 'Art. 49.2', or 'House rule: four eyes'. */
  readonly article: string
  /** What the source asks for, in our own words. */
  readonly title: string
  readonly source: typeof DRAFT | 'HOUSE'
  /** For a rule of the house: what in the law it serves, if anything. */
  readonly basis?: string
}

const law = (number: string, title: string): Citation => ({ article: `Art. ${number}`, title, source: DRAFT })
const house = (name: string, title: string, basis?: string): Citation =>
  ({ article: `House rule: ${name}`, title, source: 'HOUSE', ...(basis === undefined ? {} : { basis }) })

/**
 * Every source that a rule may cite. Article numbers are typed here and nowhere else; points are counted as the
 * draft prints them (in Art. 10 the lettered items of point 2 carry numbers of their own).
 */
export const cite = {
  proposedByResidents: law('1.1', 'Residents put forward the projects, and these serve local needs'),
  ownBodies: law('5.2', 'A Hramada has one Rada and one Uprava to itself'),
  amendedOnlyByAdopter: law('10.9', 'Only the body that adopted an act may change it'),
  annulledByCourt: law('10.10', 'A court may annul what a Rada decided'),
  budgetCommission: law('22.2', 'Every Rada has a budget commission'),
  quorumOfSession: law('24.2', 'A session needs over half of the elected in the room'),
  majorityOfElected: law('24.3', 'A decision needs the votes of over half of those elected'),
  radaApprovesBudget: law('26.1.17', 'The budget, its changes and the report on it belong to the Rada in plenary'),
  targetedFunds: law('26.1.18', 'The Rada sets up each targeted fund and its rules'),
  budgetExecution: law('31.5', 'The Uprava carries out the budget that the Rada adopted'),
  starostaHelps: law('33.8.4', 'A starosta helps those who live in the district with their papers, and hands them in'),
  communalProperty: law('34', 'What is made for the Hramada is its property, and is recorded and kept up'),
  spareFunds: law('38', 'Money left over stays with the Hramada, and the Rada says what it is for'),
  voluntaryFees: law('40.2', 'Residents in assembly may agree on local fees that nobody is forced to pay'),
  oneBodyPerTerritory: law('43.1', 'A part of the territory has a single self-government body'),
  selfGovernmentForms: law('43.2', 'A self-government body is a board or one person'),
  localAssembly: law('46.2', 'How an assembly meets and decides is set by other legislation'),
  whoDecidesContributions: law('49.1', 'The assembly or the territorial body decides on contributions, within its own territory'),
  exclusivePurpose: law('49.2', 'Contributions lie on an account of their own and serve only their purposes'),
  amountDeadlinesCategoriesReport: law('49.3', 'Who decides also fixes amounts, deadlines and categories, and approves the report on use'),
  voluntary: law('49.4', 'Contributions are free will, within the term that was set'),
  authorisedBody: law('49.5', 'An authorised body executes and accounts to those who decided'),
  unusedStays: law('49.6', 'What is unused stays on its account for the next fiscal year'),
  pbByRada: law('51.1', 'The Rada decides on participatory budgeting, its model and Regulation'),
  propertyGivenAway: law('34.6', 'Whether and how communal property is given away the Rada decides'),
  oneBudgetPeriod: law('51.2', 'Participatory budgeting pays only for what one budget period can complete'),
  auditBeforeReport: law('62.2', 'The yearly audit comes before the report on the budget'),
  consentOfAnotherBody: law('65', 'A body whose consent is needed answers in time, and its silence is consent'),
  publishIn7Days: law('66.1', 'Decisions appear on the Internet portal within a short term'),
  invalidOnlyByCourt: law('67.1', 'Nobody but a court declares a decision invalid'),
  suspension: law('67.3', 'A court may halt a decision while it hears the case'),

  oneTree: house('one tree', 'Territories form one tree with the Hramada at its root', 'Art. 5.2'),
  plainMajority: house('plain majority', 'Where the law states no majority, more than half of those present decide'),
  credentials: house('credentials', 'A credential has an end, and its secret is shown a single time'),
  doubleEntry: house('double entry', 'Every entry balances, in each fund and each book'),
  appendOnly: house('nothing is erased', 'What is posted stays; a mistake is reversed by its exact mirror'),
  guardedBalance: house('no overdraft', 'A guarded balance is never below zero, on any day', 'Art. 49.2'),
  closedPeriod: house('closed period', 'A closed period takes no entry until two people reopen it'),
  decisionFirst: house('decision first', 'Money moves only under a decision in force, adopted by then', 'Art. 26.1.17, 49.1'),
  fourEyes: house('four eyes', 'Who prepares a spending never approves it', 'Art. 31.5, 49.5'),
  documentedSpending: house('documented spending', 'A spending names the documents that prove it', 'Art. 49.5'),
  computablePlan: house('computable plan', 'A work plan and its costs can be computed before anybody judges them', 'Art. 51.2'),
  exactCosts: house('exact costs', 'A cost is the exact sum of its lines, and somebody named pays each of them', 'Art. 51.2'),
  upkeepBorne: house('upkeep', 'Who bears the upkeep of a thing is known before it is made', 'Art. 51.2'),
  paidOnce: house('paid once', 'What the budget pays for already is not paid a second time', 'Art. 26.1.17'),
  contracts: house('contracts', 'Who is to be paid, for what and how much, stands in a contract with a known supplier', 'Art. 31.5'),
  idempotency: house('idempotency', 'The same request sent twice moves money once'),
  separateRoles: house('separate roles', 'Whoever hands out roles holds no other, and two do it together once there are two'),
  refundOnlyForReason: house('refunds', 'Money goes back when it was mistaken, doubled, late or cancelled, or by decision', 'Art. 49.2, 49.4'),
  reimbursementCapped: house('reimbursement', 'The budget gets back at most what a named expense cost it', 'Art. 49.1, 49.2'),
  lawfulSources: house('sources', 'The money of a cycle comes from sources that are named, each with its decision', 'Art. 51.2'),
  authorsReference: house('author\'s reference', 'A proposal belongs to whoever holds its reference, and nobody asks who that is', 'Art. 1.1'),
  oneInstant: house('one instant', 'Verdicts appear together, so that nobody gains by knowing one earlier', 'Art. 51.1'),
  independentAppeal: house('independent appeal', 'An appeal is heard by those who had no hand in what is appealed', 'Art. 51.1'),
  lots: house('lots', 'What chance decides is sealed before anybody knows the outcome, and anyone can draw it again', 'Art. 51.1'),
  ballotSecrecy: house('secret ballot', 'What somebody votes for is sealed before it is stored, and nobody can be asked to prove it', 'Art. 51.1'),
  ballotAsRegulated: house('ballot as regulated', 'A ballot is taken as it is within the limits of the Regulation, or is refused', 'Art. 51.1'),
  oneVoterOneBallot: house('one voter, one ballot', 'Whoever may vote has one ballot that counts, whatever was used to cast it', 'Art. 44.1, 51.1'),
  usualShare: house('usual share', 'What share of the budget the residents decide on is advice, for the law names none', 'Art. 51.2'),
  smallCounts: house('small counts', 'A public figure never speaks of a handful of people'),
  noDominantPayer: house('no dominant payer', 'A public sum never gives one payer away')
} as const satisfies Record<string, Citation>
