import { createHash } from 'node:crypto'
import type { Client } from './client.ts'
import { employ } from './staff.ts'
import type { Staff } from './staff.ts'

/** Stands for a document's file: its SHA-256 is made from its number. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
export const documentOf = (ref: string) => ({ ref, sha256: sha256(ref) })

/** A Hramada that has been set up: who works there, where, and which bodies decide. */
export interface Town extends Staff {
  readonly root: string
  readonly village: string
  readonly quarter: string
  readonly rada: string
  readonly uprava: string
  readonly assembly: string
  readonly tpsg: string
  /** Registers a decision adopted on a day, with its publication; returns its id. It names a document of its own unless it is told which. */
  decide (body: string, number: string, title: string | { be: string, en: string }, adoptedOn: string, documentSha256?: string): Promise<string>
}

/** Sets a Hramada up over REST as its first administrator would: a second administrator, staff with one role each, territories, bodies. */
export async function foundHramada (client: Client, firstToken: string, tokensUntil: string): Promise<Town> {
  const people = await employ(client, firstToken, tokensUntil)
  const { tokens } = people
  const secretary = tokens.secretary
  const make = async (path: string, body: object): Promise<string> => (await client.post(path, body, secretary)).body.id as string
  await client.post('/v1/hramada', { kind: 'rural_urban', name: { be: 'Лясная Грамада', ru: 'Лесная Громада', en: 'Lyasnaya Hramada' } }, secretary)
  const root = await make('/v1/territories', { kind: 'hramada', name: { be: 'Лясная Грамада', en: 'Lyasnaya Hramada' }, residents: 12_400 })
  const village = await make('/v1/territories', { kind: 'settlement', name: { be: 'Баравое', en: 'Baravoye' }, parent: root, residents: 640 })
  const town = await make('/v1/territories', { kind: 'settlement', name: { be: 'Лясное', en: 'Lyasnoye' }, parent: root, residents: 9_300 })
  const quarter = await make('/v1/territories', { kind: 'tpsg_territory', name: { be: 'Квартал Рачны', en: 'River quarter' }, parent: town, residents: 1_900 })
  const rada = await make('/v1/bodies', { kind: 'rada', territory: root, name: { be: 'Лясная Рада', en: 'Rada of Lyasnaya' }, seats: 25 })
  const uprava = await make('/v1/bodies', { kind: 'uprava', territory: root, name: { be: 'Управа', en: 'Uprava' } })
  const assembly = await make('/v1/bodies', { kind: 'assembly', territory: village, name: { be: 'Сход Баравога', en: 'Assembly of Baravoye' } })
  const tpsg = await make('/v1/bodies', { kind: 'tpsg', territory: quarter, name: { be: 'КТОС Рачны', en: 'River quarter committee' }, form: 'collegial_entity' })
  const votes = new Map([
    [rada, { votes: { for: 14, against: 3, abstained: 1, present: 18, elected: 25 } }],
    [uprava, { votes: { for: 5, against: 0, abstained: 0, present: 5, elected: 7 } }],
    [assembly, { votes: { for: 181, against: 12, abstained: 4, present: 200, elected: 412 }, rules: { quorum: 'At least a third of those entitled', majority: 'More than half of those present', source: 'Regulation of assemblies, item 7' } }],
    [tpsg, { votes: { for: 9, against: 1, abstained: 0, present: 10, elected: 13 }, rules: { quorum: 'More than half of the members', majority: 'More than half of those present', source: 'Regulation of the committee, item 12' } }]
  ])
  return {
    ...people, root, village, quarter, rada, uprava, assembly, tpsg,
    async decide (body, number, title, adoptedOn, documentSha256 = sha256(number)) {
      const decision = await client.post('/v1/decisions', { body, number, title: typeof title === 'string' ? { be: title, en: title } : title, adopted_on: adoptedOn, document_sha256: documentSha256, ...votes.get(body) }, tokens.secretary)
      await client.post(`/v1/decisions/${decision.body.id}/publication`, { published_on: adoptedOn, url: `https://portal.example/${encodeURIComponent(number)}`, content_sha256: sha256(`${number} published`) }, tokens.secretary, { etag: decision.etag ?? '"v1"' })
      return decision.body.id as string
    }
  }
}
