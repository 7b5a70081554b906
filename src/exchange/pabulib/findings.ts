/** Something found in a file: the line (from 1; 0 for the file as a whole) and a sentence. */
export type Finding = { line: number, says: string }

/** Thrown for a file that cannot be right; carries everything found, in the order of lines. */
export class FileRefused extends Error {
  readonly findings: Finding[]
  constructor (findings: Finding[]) {
    const first = findings[0]
    super(`The file is refused: line ${first?.line ?? 0}: ${first?.says ?? ''}${findings.length > 1 ? ` (and ${findings.length - 1} more)` : ''}`)
    this.name = 'FileRefused'
    this.findings = findings
  }
}

// A file of another kind can be wrong on every line; nobody reads more than this many.
const MOST = 100

/** Collects findings while a file is read. */
export class Findings {
  readonly #lenient: boolean
  readonly #refusals: Finding[] = []
  readonly #warnings: Finding[] = []
  #unlisted = { refusals: 0, warnings: 0 }

  constructor (lenient: boolean) {
    this.#lenient = lenient
  }

  /** Nothing sensible can be read: refused even leniently. */
  refuse (line: number, says: string): void {
    if (this.#refusals.length < MOST) this.#refusals.push({ line, says })
    else this.#unlisted.refusals++
  }

  /** Cannot be right: refused, or leniently a warning that says what is done instead. */
  object (line: number, says: string, instead: string): void {
    if (this.#lenient) this.warn(line, `${says} ${instead}`)
    else this.refuse(line, says)
  }

  /** Odd, but met in real files and harmless to the count. */
  warn (line: number, says: string): void {
    if (this.#warnings.length < MOST) this.#warnings.push({ line, says })
    else this.#unlisted.warnings++
  }

  /** Throws FileRefused when anything was refused so far. */
  enforce (): void {
    if (this.#refusals.length > 0) throw new FileRefused(listed(this.#refusals, this.#unlisted.refusals))
  }

  /** The warnings in the order of lines. */
  get warnings (): Finding[] {
    return listed(this.#warnings, this.#unlisted.warnings)
  }
}

function listed (findings: Finding[], unlisted: number): Finding[] {
  const sorted = findings.toSorted((a, b) => a.line - b.line)
  return unlisted > 0 ? [...sorted, { line: 0, says: `${unlisted} more are not listed.` }] : sorted
}
