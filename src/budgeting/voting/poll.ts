/** The poll of a cycle: the key that its ballots are sealed to, and the one size of its envelopes in bytes. */
export interface Poll {
  readonly id: number
  readonly cycleId: number
  /** 32 bytes in hexadecimal. */
  readonly publicKey: string
  readonly ballotSize: number
  /** SHA-256 of the final list, whose projects and costs the ballots are about. */
  readonly listSha256: string
}

export type PollState = 'open' | 'frozen' | 'opened'

/** Who votes: the code that was handed out, or the reference of the electorate, for which a portal vouches. */
export type Credential = { readonly code: string } | { readonly reference: string }

/** How a ballot came in. */
export type Channel = 'online' | 'paper' | 'assisted'

/** What stands for a voter. An online ballot that is void was cast by somebody who voted on paper too; one on paper that is void was invalid. */
export interface Standing { readonly channel: Channel, readonly void: boolean }
