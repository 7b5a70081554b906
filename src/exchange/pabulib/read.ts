import { readBallots } from './ballots.ts'
import { decodeFile, readRows } from './cells.ts'
import type { Election } from './election.ts'
import type { Finding } from './findings.ts'
import { Findings } from './findings.ts'
import { readLimits } from './limits.ts'
import type { Terms } from './meta.ts'
import { readMeta } from './meta.ts'
import { readProjects } from './projects.ts'
import { splitSections } from './sections.ts'

export type ReadOptions = { lenient?: boolean }
export type ReadElection = { election: Election, warnings: Finding[] }

/**
 * Reads a Pabulib file (`.pb`, https://pabulib.org/format) strictly. Throws FileRefused with every finding and its
 * line when the file cannot be right; with `lenient`, what can be read around becomes a warning. Ballots come out
 * without voters, in one order.
 */
export function readElection (text: string, options: ReadOptions = {}): ReadElection {
  const findings = new Findings(options.lenient ?? false)
  const sections = splitSections(readRows(text, findings), findings)
  const terms = readMeta(sections.META, findings)
  const projects = readProjects(sections.PROJECTS, findings)
  const ballots = readBallots(sections.VOTES, terms.voteType, projects, readLimits(terms, findings), findings)
  compareCount(terms, 'num_projects', terms.projectCount, sections.PROJECTS.rows.length, findings)
  compareCount(terms, 'num_votes', terms.voteCount, sections.VOTES.rows.length, findings)
  findings.enforce()
  const { description, currency, budget, rule, voteType, threshold, meta } = terms
  const election = { description, currency, budget, rule, voteType, ...(threshold !== undefined && { threshold }), meta, projects, ballots }
  return { election, warnings: findings.warnings }
}

/** As readElection, from the bytes of a file, which must be UTF-8. */
export function readElectionFile (bytes: Uint8Array, options: ReadOptions = {}): ReadElection {
  return readElection(decodeFile(bytes, new Findings(false)), options)
}

function compareCount (terms: Terms, key: string, stated: number | undefined, found: number, findings: Findings): void {
  if (stated === undefined || stated === found) return
  findings.object(terms.lineOf.get(key) ?? 0, `${key} is ${stated}, but the file has ${found}.`, `${found} are read.`)
}
