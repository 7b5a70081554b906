import { afterDays, beforeDays, firstOf, lastOf } from '../../calendar/working-days.ts'
import type { Link, Network, Step } from './network.ts'

/** First and last day of each step, both included, as places in the calendar; its length stands for "later than it reaches". */
export interface Dates { readonly start: Int32Array, readonly finish: Int32Array }

/** Room for the dates of a network. */
export function roomFor (network: Network): Dates {
  return { start: new Int32Array(network.length), finish: new Int32Array(network.length) }
}

/** The earliest dates, with these durations; returns the day on which all is finished. */
export function earliestDates (network: Network, days: ArrayLike<number>, { start, finish }: Dates): number {
  let end = -1
  for (let at = 0; at < network.length; at++) {
    const { set, links, earliest } = network[at]!
    let ready = earliest
    for (const link of links) ready = Math.max(ready, reach(link, start, finish))
    const { before, nth } = set
    const beyond = before.length - 1
    start[at] = nth[before[ready]!] ?? beyond
    end = Math.max(end, finish[at] = nth[before[ready]! + days[at]! - 1] ?? beyond)
  }
  return end
}

/** The day from which a link lets the later step start. */
export function reach ({ from, starts, lag, lagSet }: Link, start: Int32Array, finish: Int32Array): number {
  const beyond = lagSet.before.length - 1
  return afterDays(lagSet, starts ? start[from]! : Math.min(finish[from]! + 1, beyond), lag)
}

/**
 * The latest dates on which each step can still run so that all is finished by a day, -1 where even the first day is too
 * late; and `until`, the last day on which it may finish for those that wait for its finish.
 */
export function latestDates (network: Network, days: ArrayLike<number>, end: number): Dates & { readonly until: Int32Array } {
  const { start, finish } = roomFor(network)
  const until = new Int32Array(network.length).fill(end)
  const begin = new Int32Array(network.length).fill(end)
  for (let at = network.length - 1; at >= 0; at--) {
    const { set, links } = network[at]!
    const last = lastOf(set, until[at]!)
    const byFinish = last < 0 ? -1 : set.nth[set.before[last]! - days[at]! + 1] ?? -1
    const latest = Math.min(byFinish, lastOf(set, begin[at]!))
    start[at] = latest
    finish[at] = latest < 0 ? -1 : set.nth[set.before[latest]! + days[at]! - 1]!
    for (const { from, starts, lag, lagSet } of links) {
      const day = latest < 0 ? -1 : beforeDays(lagSet, latest, lag)
      if (starts) begin[from] = Math.min(begin[from]!, day)
      else until[from] = Math.min(until[from]!, day - 1)
    }
  }
  return { start, finish, until }
}

/** Whether a link is what holds a step up: the step starts as soon as this wait is over, and would start earlier without it. */
function drives (link: Link, { set, plain, earliest }: Step, at: number, { start, finish }: Dates): boolean {
  return firstOf(plain, reach(link, start, finish)) === start[at] && firstOf(set, earliest) < start[at]!
}

/** The steps that drive one another to the end, first to last; of equal ones the earlier in the network. */
export function criticalPath (network: Network, dates: Dates, end: number): number[] {
  const path = []
  for (let at = dates.finish.indexOf(end); at >= 0;) {
    path.unshift(at)
    const step = network[at]!
    let next: Link | undefined
    for (const link of step.links) {
      if (drives(link, step, at, dates) && (next === undefined || reach(link, dates.start, dates.finish) > reach(next, dates.start, dates.finish))) next = link
    }
    at = next?.from ?? -1
  }
  return path
}

/** All steps on any chain that drives the end. */
export function drivingSteps (network: Network, dates: Dates, end: number): Set<number> {
  const driving = new Set<number>()
  for (let at = network.length - 1; at >= 0; at--) {
    if (dates.finish[at] !== end && !driving.has(at)) continue
    driving.add(at)
    const step = network[at]!
    for (const link of step.links) if (drives(link, step, at, dates)) driving.add(link.from)
  }
  return driving
}
