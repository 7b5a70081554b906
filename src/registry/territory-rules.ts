import { cite } from '../law/citations.ts'
import type { Rule } from '../law/rule.ts'
import type { Body, BodyKind } from './decision.ts'
import { parentKinds } from './territory.ts'
import type { Territory, TerritoryKind } from './territory.ts'

/** A part of the territory to be, where it is to lie, and whether the tree has its root. */
export interface TerritoryFacts { readonly kind: TerritoryKind, readonly parent?: Pick<Territory, 'kind'>, readonly rootExists: boolean }

/** A body to be, its territory, and the bodies of its kind there, above and below. */
export interface BodyFacts {
  readonly kind: BodyKind
  readonly territory: Pick<Territory, 'kind'>
  readonly form?: string
  readonly seats?: number
  readonly there: readonly Pick<Body, 'id'>[]
  readonly aboveOrBelow: readonly Pick<Body, 'id' | 'territoryId'>[]
}

const words = (kind: string) => kind.replace('_', ' ')

export const oneRoot: Rule<TerritoryFacts> = {
  id: 'one-root',
  cites: cite.oneTree,
  says: 'The tree of territories has one root, the Hramada itself.',
  holds: ({ kind, rootExists }) => kind !== 'hramada' || !rootExists,
  because: () => 'The Hramada has its territory already.',
  remedy: 'Add the part below the root.'
}

export const partLiesWhereItCan: Rule<TerritoryFacts> = {
  id: 'part-lies-where-it-can',
  cites: cite.oneTree,
  says: 'Auxiliary units lie in the Hramada, settlements in it or in a unit, territories of self-government in any of these.',
  holds: ({ kind, parent }) => parent === undefined ? kind === 'hramada' : parentKinds[kind].includes(parent.kind),
  because: ({ kind, parent }) => `A ${words(kind)} does not lie ${parent === undefined ? 'outside of everything' : `in a ${words(parent.kind)}`}.`,
  remedy: 'Name the territory in which the part lies.'
}

/** What holds for every part of the territory. */
export const territoryRules: readonly Rule<TerritoryFacts>[] = [oneRoot, partLiesWhereItCan]

const central = (kind: BodyKind) => kind === 'rada' || kind === 'uprava'

export const centralBodyAtRoot: Rule<BodyFacts> = {
  id: 'central-body-at-root',
  cites: cite.ownBodies,
  says: 'The Rada and the Uprava are those of the whole Hramada.',
  holds: ({ kind, territory }) => !central(kind) || territory.kind === 'hramada',
  because: ({ kind, territory }) => `A ${words(territory.kind)} has no ${kind}.`,
  remedy: 'Name the root of the territories.'
}

export const selfGovernmentOfAPart: Rule<BodyFacts> = {
  id: 'self-government-of-a-part',
  cites: cite.oneBodyPerTerritory,
  says: 'Territorial self-government belongs to a settlement or a part of one.',
  holds: ({ kind, territory }) => kind !== 'tpsg' || territory.kind === 'tpsg_territory' || territory.kind === 'settlement',
  because: ({ territory }) => `A ${words(territory.kind)} has no body of territorial self-government.`,
  remedy: 'Name a settlement or a territory of self-government.'
}

export const oneBodyOfAKind: Rule<BodyFacts> = {
  id: 'one-body-per-territory',
  cites: cite.oneBodyPerTerritory,
  says: 'A part of the territory has one body of each kind.',
  holds: ({ there }) => there.length === 0,
  because: ({ kind, there }) => `There is a body of the kind ${kind} already: ${there.map(({ id }) => `body-${id}`).join(', ')}.`,
  remedy: 'Use the body that there is.'
}

export const selfGovernmentNotNested: Rule<BodyFacts> = {
  id: 'self-government-not-nested',
  cites: cite.oneBodyPerTerritory,
  says: 'No address has two bodies of territorial self-government: none lies within the territory of another.',
  holds: ({ kind, aboveOrBelow }) => kind !== 'tpsg' || aboveOrBelow.length === 0,
  because: ({ aboveOrBelow }) => `The territory shares addresses with that of ${aboveOrBelow.map(({ id, territoryId }) => `body-${id} (territory-${territoryId})`).join(', ')}.`,
  remedy: 'Name a territory that no other body covers.'
}

export const formOfSelfGovernment: Rule<BodyFacts> = {
  id: 'form-of-self-government',
  cites: cite.selfGovernmentForms,
  says: 'A body of territorial self-government has one of the forms of the law; other bodies have none to choose.',
  holds: ({ kind, form }) => (kind === 'tpsg') === (form !== undefined),
  because: ({ kind, form }) => form === undefined ? 'The form is not named.' : `A body of the kind ${kind} has no form ${words(form)}.`,
  remedy: 'Name a form for a tpsg body, and for no other.'
}

export const seatsOfTheRada: Rule<BodyFacts> = {
  id: 'seats-of-the-rada',
  cites: cite.quorumOfSession,
  says: 'The Rada has a number of seats, within which its votes are counted; other bodies have none.',
  holds: ({ kind, seats }) => (kind === 'rada') === (seats !== undefined),
  because: ({ kind, seats }) => seats === undefined ? 'The number of seats is not named.' : `A body of the kind ${kind} has no ${seats} seats.`,
  remedy: 'Name the seats of the Rada, and of no other body.'
}

/** What holds for every body, in the order in which it refuses. */
export const bodyRules: readonly Rule<BodyFacts>[] = [
  centralBodyAtRoot, selfGovernmentOfAPart, oneBodyOfAKind, selfGovernmentNotNested, formOfSelfGovernment, seatsOfTheRada
]
