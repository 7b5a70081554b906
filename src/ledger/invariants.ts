import { awardsKeepToTheAppropriation, poolsAreAccounted } from './invariants/awards.ts'
import { balancesChain, daysSumPostings, guardsHold, trialBalanceIsZero } from './invariants/balances.ts'
import { actsArePaidOnce, contractsAreNotExceeded } from './invariants/contracts.ts'
import { projectsEndOnce } from './invariants/ends.ts'
import { entriesBalance, entriesHaveNoGap, reversalsMirror } from './invariants/entries.ts'
import { entriesInTrail } from './invariants/entries-in-trail.ts'
import { authorityIsAccounted, cashCoversPromises, projectsSpendWhatTheyExpense, purposesAreWorthTheirCover } from './invariants/funds.ts'
import type { Invariant } from './invariants/invariant.ts'
import { pollsAddUp } from './invariants/polls.ts'
import { ballotsFollowTheirLots, proposalsKeepTheirTexts } from './invariants/proposals.ts'
import { recordsMatchEntries } from './invariants/records.ts'
import { sourcesAreNotExceeded } from './invariants/sources.ts'
import { commitmentsAreNotExceeded, decisionsComeFirst, fourEyes } from './invariants/spending.ts'
import { accountsFitTheChart, databaseIsIntact, referencesLead, schemaIsPinned } from './invariants/storage.ts'
import { checkpointsHold, rowsHaveLeaves, trailIsOneTree } from './invariants/trail.ts'
import { closedYearsAreSettled, closedYearsTakeNothing, fundBalancesMoveByRight } from './invariants/years.ts'

/** The invariants of the books: the table of contents, from the ground up. What comes later relies on what stands above it. */
export const invariants: readonly Invariant[] = [
  schemaIsPinned,
  databaseIsIntact,
  referencesLead,
  rowsHaveLeaves,
  trailIsOneTree,
  checkpointsHold,
  entriesHaveNoGap,
  entriesInTrail,
  entriesBalance,
  trialBalanceIsZero,
  balancesChain,
  daysSumPostings,
  accountsFitTheChart,
  guardsHold,
  cashCoversPromises,
  authorityIsAccounted,
  purposesAreWorthTheirCover,
  projectsSpendWhatTheyExpense,
  fundBalancesMoveByRight,
  closedYearsAreSettled,
  closedYearsTakeNothing,
  commitmentsAreNotExceeded,
  contractsAreNotExceeded,
  actsArePaidOnce,
  sourcesAreNotExceeded,
  awardsKeepToTheAppropriation,
  poolsAreAccounted,
  projectsEndOnce,
  recordsMatchEntries,
  reversalsMirror,
  fourEyes,
  decisionsComeFirst,
  proposalsKeepTheirTexts,
  ballotsFollowTheirLots,
  pollsAddUp
]
