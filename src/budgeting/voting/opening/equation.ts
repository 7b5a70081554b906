/** What everybody can add up after a poll: receipts, and the voters behind them. Every number counts ballots or voters. */
export interface Equation {
  /** Every ballot that came in has one, those that were replaced too. */
  readonly receipts: number
  /** Voters with a ballot that stands. */
  readonly participants: number
  readonly counted: number
  readonly blank: number
  /** Ballots that gave way to a later one, or to one on paper. */
  readonly replaced: number
  readonly void: number
  /** Envelopes that did not open into a ballot of this poll. */
  readonly unopenable: number
}

/** Whether no ballot was added or lost: receipts = counted + blank + replaced + void + unopenable, and participants the same without the replaced. */
export function holds ({ receipts, participants, counted, blank, replaced, void: voided, unopenable }: Equation): boolean {
  return participants === counted + blank + voided + unopenable && receipts === participants + replaced
}
