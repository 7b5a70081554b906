/** Does something with each of the items, several at a time so that the service can flush them together; the results in the order of the items. */
export async function inParallel<T, R> (items: readonly T[], work: (item: T, at: number) => Promise<R>, atATime = 16): Promise<R[]> {
  const results = Array<R>(items.length)
  const queue = items.entries()
  await Promise.all(Array.from({ length: atATime }, async () => {
    for (const [at, item] of queue) results[at] = await work(item, at)
  }))
  return results
}
