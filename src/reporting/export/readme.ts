export interface ReadmeFacts {
  readonly year: number
  readonly entries: number
  readonly leaves: number
  /** The instant of the last leaf: what this export knows. */
  readonly knownAt: string
  readonly checkpointSize?: number
}

function signed ({ leaves, checkpointSize }: ReadmeFacts): string {
  if (checkpointSize === undefined) return 'NO CHECKPOINT. Nothing was signed yet, so nothing binds these lines to what others were given. Ask for a checkpoint and export again.'
  const rest = leaves - checkpointSize
  return `The latest checkpoint covers the first ${checkpointSize} of ${leaves} lines of the trail${rest === 0 ? '.' : `; the last ${rest} are not signed yet.`}`
}

/** README.txt: what is what, and how to check it with and without our software. */
export function readme (facts: ReadmeFacts): string {
  return `HRAMADA LEDGER: EXPORT OF THE FISCAL YEAR ${facts.year}
As known at ${facts.knownAt}: ${facts.entries} entries dated in the year, ${facts.leaves} lines of the audit trail.
${signed(facts)}

Amounts are BYN with two decimals; debit is positive, credit negative. Days are those of Minsk, instants are UTC.
CSV is RFC 4180: comma, CRLF, UTF-8 without a byte order mark.

journal.csv            one row for each posting dated in the year
chart-of-accounts.csv  the accounts; "guard" is the side of zero that a balance never leaves
trial-balance.csv      opening + debits - credits = closing, for each account
funds.csv              the funds, and what they have at the end of the year
purposes.csv           the purposes of contributions: opening + contributions - expenses + repurposed = available + committed
                       (but for interest, which goes to P00 and stands in the trial balance)
decisions.csv          the decisions that acts cite
trail.ndjson           the whole audit trail, one canonical JSON line (RFC 8785) for each change of state
checkpoint.txt         the latest signed head of the trail (C2SP checkpoint); checkpoints/ has all of them
journal.hledger        the year for hledger, with every closing balance asserted
SHA256SUMS             the hashes of all these files

HOW TO CHECK. VKEY is the verifier key that you were given on paper, name+id+key. Never take it from here.

1. With our software:  npm run verify -- FOLDER --key VKEY
2. The files:          sha256sum -c SHA256SUMS
3. The books:          hledger -f journal.hledger check -s ordereddates
4. The signature, with openssl alone:
   sed '/^$/,$d' checkpoint.txt > body
   grep '^— ' checkpoint.txt | head -1 | cut -d' ' -f3 | base64 -d | tail -c 64 > sig
   { printf '\\060\\052\\060\\005\\006\\003\\053\\145\\160\\003\\041\\000'; echo 'VKEY' | cut -d+ -f3- | base64 -d | tail -c 32; } > pub.der
   openssl pkeyutl -verify -pubin -keyform DER -inkey pub.der -rawin -in body -sigfile sig
5. One line of the trail, its leaf hash:  (printf '\\000'; printf '%s' "$LINE") | sha256sum
   The root of a checkpoint is the RFC 9162 tree over the leaf hashes of as many lines as it states.
`
}
