import { createHash } from 'node:crypto'
import type { Election } from '../exchange/pabulib/election.ts'
import type { Finding } from '../exchange/pabulib/findings.ts'
import { readElection } from '../exchange/pabulib/read.ts'

/** An election file that was read: nothing of a voter is left in it. */
export interface ElectionFile { readonly sha256: string, readonly election: Election, readonly warnings: readonly Finding[] }

// Everything else in META and PROJECTS (comments, contacts, descriptions) may name persons.
const keptOfMeta = ['country', 'unit', 'subunit', 'district', 'instance', 'edition', 'language', 'date_begin', 'date_end', 'default_score',
  'min_length', 'max_length', 'min_sum_cost', 'max_sum_cost', 'min_points', 'max_points', 'min_sum_points', 'max_sum_points', 'fully_funded', 'experimental']
const keptOfProject = ['target', 'beneficiaries', 'neighborhood', 'subunit', 'district']

/**
 * Reads the text of a `.pb` file, with the SHA-256 of its UTF-8. Keeps of META and PROJECTS what counting and
 * showing need, as tidy text. Throws FileRefused with every line that is wrong; leniently only what cannot be read around.
 */
export function readElectionText (text: string, lenient: boolean): ElectionFile {
  const { election, warnings } = readElection(text, { lenient })
  const projects = election.projects.map(({ name, category, more, ...rest }) => ({
    ...rest,
    name: tidy(name, 300) || tidy(rest.id, 300),
    ...(category === undefined ? {} : { category: tidy(category, 300) }),
    more: keep(more, keptOfProject)
  }))
  return {
    sha256: createHash('sha256').update(text).digest('hex'),
    election: {
      ...election,
      description: tidy(election.description, 300),
      currency: tidy(election.currency, 20),
      rule: tidy(election.rule, 60),
      meta: keep(election.meta, keptOfMeta),
      projects
    },
    warnings
  }
}

function keep (values: Record<string, string>, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.flatMap(key => Object.hasOwn(values, key) ? [[key, tidy(values[key]!, 300)]] : []))
}

// Control characters, and those that turn the direction of what follows.
const unwanted = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** One line of text in NFC, without control characters, of at most so many characters. */
export function tidy (text: string, most: number): string {
  return [...text.replace(unwanted, ' ').replace(/\s+/g, ' ').normalize('NFC').trim()].slice(0, most).join('')
}
