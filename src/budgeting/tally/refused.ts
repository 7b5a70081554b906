/** Thrown when the election's rule is none that this tally counts, or what was asked does not go together; the message says what to give instead. */
export class RuleNotCounted extends Error {
  override readonly name = 'RuleNotCounted'
}
