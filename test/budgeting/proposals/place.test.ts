import fc from 'fast-check'
import t from 'tap'
import { distanceBetween, farApart, liesIn, placeFault } from '../../../src/budgeting/proposals/place.ts'
import type { Area, Place, Position } from '../../../src/budgeting/proposals/place.ts'

const point = (longitude: number, latitude: number): Place => ({ type: 'Point', coordinates: [longitude, latitude] })
const area = (...ring: Position[]): Place => ({ type: 'Polygon', coordinates: [[...ring, ring[0]!]] })
/** A square around a point, so many thousandths of a degree wide to each side. */
const square = (longitude: number, latitude: number, half: number): Place =>
  area([longitude - half, latitude - half], [longitude + half, latitude - half], [longitude + half, latitude + half], [longitude - half, latitude + half])

/** The haversine formula, as an independent source. */
function onTheSphere ([a, b]: Position, [c, d]: Position): number {
  const rad = Math.PI / 180
  const h = Math.sin((d - b) * rad / 2) ** 2 + Math.cos(b * rad) * Math.cos(d * rad) * Math.sin((c - a) * rad / 2) ** 2
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(h))
}

t.test('points: as the haversine formula has it, within two in a thousand', t => {
  const near = fc.tuple(fc.double({ min: 27.4, max: 27.6, noNaN: true }), fc.double({ min: 53.8, max: 54, noNaN: true }))
  fc.assert(fc.property(near, near, (a, b) => {
    const metres = onTheSphere(a, b)
    return Math.abs(distanceBetween(point(...a), point(...b)) - metres) <= metres * 0.002 + 0.01
  }))
  t.equal(distanceBetween(point(27.5, 53.9), point(27.5, 53.9)), 0)
  t.equal(Math.round(distanceBetween(point(27.5, 53.9), point(27.5, 53.901))), 111)
  t.end()
})

t.test('areas: nothing between what touches, crosses or lies within', t => {
  t.equal(distanceBetween(square(27.5, 53.9, 0.001), point(27.5, 53.9)), 0, 'a point within')
  t.equal(distanceBetween(square(27.5, 53.9, 0.002), square(27.5, 53.9, 0.001)), 0, 'an area within')
  t.equal(distanceBetween(square(27.5, 53.9, 0.001), square(27.501, 53.9005, 0.001)), 0, 'two that overlap')
  t.equal(distanceBetween(area([27, 53.9], [28, 53.9], [28, 53.901], [27, 53.901]), area([27.5, 53.5], [27.501, 53.5], [27.501, 54], [27.5, 54])), 0, 'a cross without a corner in the other')
  t.equal(Math.round(distanceBetween(square(27.5, 53.9, 0.001), point(27.5, 53.902))), 111, 'from the side, not from the middle')
  t.equal(Math.round(distanceBetween(square(27.5, 53.9, 0.001), square(27.5, 53.903, 0.001))), 111)
  t.equal(Math.round(distanceBetween(area([27.5, 53.9], [27.51, 53.9], [27.5, 53.91]), point(27.51, 53.91))) > 300, true, 'outside of a triangle whose box it is in')
  t.end()
})

t.test('distance is symmetric, and what is far by latitude is far', t => {
  const spot = fc.record({ x: fc.double({ min: 27.4, max: 27.6, noNaN: true }), y: fc.double({ min: 53.8, max: 54, noNaN: true }), half: fc.constantFrom(0, 0.0005, 0.004) })
    .map(({ x, y, half }) => half === 0 ? point(x, y) : square(x, y, half))
  fc.assert(fc.property(spot, spot, (a, b) => distanceBetween(a, b) === distanceBetween(b, a) && farApart(a, b, 50) === farApart(b, a, 50) && (!farApart(a, b, 50) || distanceBetween(a, b) > 50)))
  t.end()
})

t.test('an area is closed and encloses something', t => {
  t.equal(placeFault(point(27.5, 53.9)), undefined)
  t.equal(placeFault(square(27.5, 53.9, 0.001)), undefined)
  t.equal(placeFault({ type: 'Polygon', coordinates: [[[27, 53], [27.1, 53], [27.1, 53.1], [27, 53.1]]] }), 'is not closed: its last position is not its first')
  t.equal(placeFault({ type: 'Polygon', coordinates: [[[27, 53], [27.1, 53], [27.1, 53], [27, 53]]] }), 'encloses no area: it has fewer than three corners')
  t.equal(placeFault(area([27, 53], [27.1, 53], [27.2, 53])), 'encloses no area: its corners lie on one line')
  t.equal(placeFault(area([27, 53], [27.1, 53.1], [27.1, 53], [27, 53.1])), 'crosses itself', 'a bow')
  t.equal(placeFault(area([27, 53], [27.1, 53], [27.1, 53.1], [27.05, 53.02], [27, 53.1])), undefined, 'with a bay')
  t.end()
})

t.test('a place lies in an area with all of itself, the line of the area included', t => {
  const bay = area([27, 53], [27.1, 53], [27.1, 53.1], [27.05, 53.02], [27, 53.1]) as Area
  const cases: [Place, boolean, string][] = [
    [point(27.05, 53.01), true, 'within'],
    [point(27.05, 53.05), false, 'in the bay, which is outside'],
    [point(27.05, 53), true, 'on the line'],
    [point(27, 53), true, 'at a corner'],
    [point(27.05, 52.99999999), true, 'a millimetre off'],
    [point(27.05, 52.999999), false, 'ten centimetres off'],
    [point(53, 27.05), false, 'latitude and longitude mixed up'],
    [square(27.02, 53.01, 0.005), true, 'an area within'],
    [square(27.05, 53.0195, 0.002), false, 'one that reaches into the bay'],
    [area([27.01, 53.07], [27.09, 53.07], [27.05, 53.005]), false, 'one whose corners lie within and whose side crosses the bay'],
    [bay, true, 'itself'],
    [area([27, 53.1], [27.05, 53.02], [27.1, 53.1]), false, 'the bay, from corner to corner']
  ]
  for (const [place, lies, why] of cases) t.equal(liesIn(place, bay), lies, why)
  t.end()
})
