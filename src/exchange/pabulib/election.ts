/** How voters filled in their ballots: sets, points, or an order with the best first. */
export type VoteType = 'approval' | 'choose-1' | 'cumulative' | 'scoring' | 'ordinal'

export const voteTypes: readonly VoteType[] = ['approval', 'choose-1', 'cumulative', 'scoring', 'ordinal']

/** A project of an election; `cost` in hundredths of the currency, `order` its place in the file from 0. */
export type Project = {
  id: string
  order: number
  cost: number
  name: string
  /** The file's own figures, to be compared with the ballots; never counted from. */
  votesColumn?: number
  scoreColumn?: number
  /** 1 for a winner; cities use 2 and 3 for topped-up winners, prizes and later reserves. */
  selected?: number
  category?: string
  /** Every other column that is not empty, by its name; the proposer is a person and is left out. */
  more: Record<string, string>
}

/** Equal ballots as one: what they say and how many they are. Nothing of a voter, and no order of casting, is left. */
export type Ballot = {
  /** Project ids, each once: by bytes, or for `ordinal` the best first. */
  choices: string[]
  /** For `cumulative` and `scoring`: whole points, in the order of `choices`. */
  points?: number[]
  count: number
}

/** An election as its file tells it; `budget` in hundredths of the currency, `threshold` the least score that counts. */
export type Election = {
  description: string
  currency: string
  budget: number
  /** The rule as the file names it, 'unknown' among them. */
  rule: string
  voteType: VoteType
  threshold?: number
  /** Every other line of META, as written. */
  meta: Record<string, string>
  projects: Project[]
  ballots: Ballot[]
}

/** Whether ballots of this type carry points. */
export function hasPoints (voteType: VoteType): boolean {
  return voteType === 'cumulative' || voteType === 'scoring'
}
