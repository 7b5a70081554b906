/** An iteration that shows its next value before it is taken: what a merge of two ordered streams needs. */
export interface Lookahead<T> { peek (): T | undefined, take (): T | undefined }

/** Reads an iteration one value ahead; undefined stands for its end. */
export function lookahead<T> (values: Iterator<T>): Lookahead<T> {
  const read = () => {
    const { value, done } = values.next()
    return done === true ? undefined : value as T
  }
  let ahead = read()
  return {
    peek: () => ahead,
    take () {
      const taken = ahead
      if (taken !== undefined) ahead = read()
      return taken
    }
  }
}
