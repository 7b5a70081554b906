import type { Names } from '../ledger/account.ts'

export type TerritoryKind = 'hramada' | 'district_administration' | 'starosta_district' | 'settlement' | 'tpsg_territory'

/** A part of the territory. The Hramada is the root; every other part lies in another. */
export interface Territory {
  readonly id: number
  readonly kind: TerritoryKind
  readonly name: Names
  readonly parentId?: number
  readonly residents?: number
}

/** Rural, rural-urban or urban (Art. 5.2), with its name, as shown now. */
export interface Hramada {
  readonly version: number
  readonly kind: 'rural' | 'rural_urban' | 'urban'
  readonly name: Names
}

/** Where a part of each kind may lie: auxiliary units below the Hramada, settlements below those, self-government at the end of a branch. */
export const parentKinds: Readonly<Record<TerritoryKind, readonly TerritoryKind[]>> = {
  hramada: [],
  district_administration: ['hramada'],
  starosta_district: ['hramada'],
  settlement: ['hramada', 'district_administration', 'starosta_district'],
  tpsg_territory: ['hramada', 'district_administration', 'starosta_district', 'settlement']
}
