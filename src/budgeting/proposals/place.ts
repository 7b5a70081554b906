/** Longitude and latitude in degrees, as GeoJSON (RFC 7946) has them. */
export type Position = readonly [longitude: number, latitude: number]

/** An area within one closed ring. */
export interface Area { readonly type: 'Polygon', readonly coordinates: readonly [readonly Position[]] }

/** Where a proposal lies: a point or an area. */
export type Place = { readonly type: 'Point', readonly coordinates: Position } | Area

type Flat = readonly [x: number, y: number]

const METRES_A_DEGREE = 111_320

const ringOf = (place: Place): readonly Position[] => place.type === 'Point' ? [place.coordinates] : place.coordinates[0]

/** What is wrong with a place that has the form of one; undefined when nothing is. */
export function placeFault (place: Place): string | undefined {
  if (place.type === 'Point') return undefined
  const ring = place.coordinates[0]
  const [first, last] = [ring[0]!, ring.at(-1)!]
  if (first[0] !== last[0] || first[1] !== last[1]) return 'is not closed: its last position is not its first'
  if (new Set(ring.map(String)).size < 3) return 'encloses no area: it has fewer than three corners'
  const lines = sides(ring)
  if (lines.some(([a, b], i) => lines.slice(i + 2).some(([c, d]) => cross(a, b, c, d)))) return 'crosses itself'
  if (ring.slice(1).every(corner => turn(ring[0]!, ring[1]!, corner) === 0)) return 'encloses no area: its corners lie on one line'
}

/** On the line of an area, to about a centimetre. */
const ON_THE_LINE = 0.01

/** Whether a place lies in an area, its line included; the whole of it, corner by corner and side by side. */
export function liesIn (place: Place, area: Area): boolean {
  const around = sides(area.coordinates[0])
  const lies = (position: Position) => distanceBetween({ type: 'Point', coordinates: position }, area) <= ON_THE_LINE
  const sidesOf = place.type === 'Polygon' ? sides(place.coordinates[0]) : []
  return ringOf(place).every(lies) &&
    sidesOf.every(([a, b]) => around.every(([c, d]) => !cross(a, b, c, d)) && middles([a, b], area.coordinates[0]).every(lies))
}

/** The middles of the pieces into which the corners of an area that lie on a side cut it: between two of them it may leave the area. */
function middles ([a, b]: readonly [Flat, Flat], corners: readonly Flat[]): Flat[] {
  const from = ([x, y]: Flat) => Math.hypot(x - a[0], y - a[1])
  const cuts = [a, b, ...corners.filter(corner => toSide(corner, a, b) * METRES_A_DEGREE <= ON_THE_LINE)].sort((one, other) => from(one) - from(other))
  return cuts.slice(1).map(([x, y], i) => [(x + cuts[i]![0]) / 2, (y + cuts[i]![1]) / 2])
}

/**
 * The distance between two places in metres, 0 where they touch or overlap; the same in both directions. On a plane at
 * their mean latitude, which is exact to a thousandth within a Hramada.
 */
export function distanceBetween (a: Place, b: Place): number {
  const [one, other] = [ringOf(a), ringOf(b)]
  const latitude = (middleOf(one) + middleOf(other)) / 2
  const narrow = Math.cos(latitude * Math.PI / 180)
  const flat = (ring: readonly Position[]): Flat[] => ring.map(([x, y]) => [x * narrow * METRES_A_DEGREE, y * METRES_A_DEGREE])
  return apart(flat(one), flat(other))
}

/** Whether two places are surely further apart than so many metres, by their latitudes alone: quick, for long lists. */
export function farApart (a: Place, b: Place, metres: number): boolean {
  const [one, other] = [ringOf(a), ringOf(b)]
  return Math.max(southOf(one) - northOf(other), southOf(other) - northOf(one)) * METRES_A_DEGREE > metres
}

const southOf = (ring: readonly Position[]) => Math.min(...ring.map(([, latitude]) => latitude))
const northOf = (ring: readonly Position[]) => Math.max(...ring.map(([, latitude]) => latitude))
const middleOf = (ring: readonly Position[]) => (southOf(ring) + northOf(ring)) / 2

function apart (a: readonly Flat[], b: readonly Flat[]): number {
  if (encloses(a, b[0]!) || encloses(b, a[0]!)) return 0
  let least = Infinity
  for (const [from, to] of sides(a)) {
    for (const [start, end] of sides(b)) {
      if (cross(from, to, start, end)) return 0
      least = Math.min(least, toSide(from, start, end), toSide(to, start, end), toSide(start, from, to), toSide(end, from, to))
    }
  }
  return least
}

const sides = (ring: readonly Flat[]): [Flat, Flat][] => ring.length === 1 ? [[ring[0]!, ring[0]!]] : ring.slice(1).map((end, i) => [ring[i]!, end])

/** Which side of a line a point is on: above zero to the left. */
const turn = ([ax, ay]: Flat, [bx, by]: Flat, [px, py]: Flat) => (bx - ax) * (py - ay) - (by - ay) * (px - ax)

function cross (a: Flat, b: Flat, c: Flat, d: Flat): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}

function encloses (ring: readonly Flat[], [x, y]: Flat): boolean {
  return ring.length > 1 && sides(ring).filter(([[ax, ay], [bx, by]]) => (ay > y) !== (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax).length % 2 === 1
}

function toSide (point: Flat, [ax, ay]: Flat, [bx, by]: Flat): number {
  const [dx, dy] = [bx - ax, by - ay]
  const squared = dx * dx + dy * dy
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((point[0] - ax) * dx + (point[1] - ay) * dy) / squared))
  return Math.hypot(point[0] - ax - along * dx, point[1] - ay - along * dy)
}
