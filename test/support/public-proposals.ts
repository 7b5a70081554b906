import type { Test } from 'tap'

/** Reads the pages of the proposals of a cycle as anybody can, and holds what is told of them to what the demo did. */
export async function holdToTheirFates (t: Test, address: string, cycle: string): Promise<void> {
  const get = async (path: string): Promise<any> => (await fetch(`${address}/v1/public/cycles/${cycle}${path}`)).json()
  const all: any[] = []
  for (let after = ''; after !== '&after=null';) {
    const page = await get(`/proposals?limit=90${after}`)
    all.push(...page.proposals)
    after = `&after=${page.next}`
  }
  t.strictSame(all.slice(0, 200).map(({ number }) => number), Array.from({ length: 200 }, (_, n) => n + 1), 'in the order in which they were handed in')
  t.match(await get('/proposals/200'), { state: 'submitted', document: { title: /^Пракат лыжаў і санак: / }, signatures: { needed: 10, at_least: 10 } })
}
