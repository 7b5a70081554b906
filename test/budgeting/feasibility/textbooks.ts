/**
 * Published networks with their published answers. Activities are written 'name duration: predecessors'; of a network that
 * is published with arrows the precedences follow from the events. `slack` holds what is printed, in the same order.
 */
export interface Published {
  readonly source: string
  readonly activities: readonly string[]
  readonly duration: number
  /** A critical path, where the book prints one. */
  readonly path?: readonly string[]
  readonly critical: readonly string[]
  readonly slack?: readonly number[]
  /** Earliest and latest starts, counted from 0. */
  readonly earliest?: readonly number[]
  readonly latest?: readonly number[]
}

const letters = (text: string) => text.split('')

export const published: readonly Published[] = [
  {
    source: 'Heizer & Render, Operations Management: Milwaukee Paper',
    activities: ['A 2', 'B 3', 'C 2: A', 'D 4: A B', 'E 4: C', 'F 3: C', 'G 5: D E', 'H 2: F G'],
    duration: 15,
    path: letters('ACEGH'),
    critical: letters('ACEGH'),
    slack: [0, 1, 0, 1, 0, 6, 0, 0],
    earliest: [0, 0, 2, 3, 4, 4, 8, 13],
    latest: [0, 1, 2, 4, 4, 10, 8, 13]
  },
  {
    source: "Krajewski & Ritzman, Operations Management: St. Adolf's Hospital, example 3.1",
    activities: ['A 12', 'B 9', 'C 10: A', 'D 10: B', 'E 24: B', 'F 10: A', 'G 35: C', 'H 40: D', 'I 15: A', 'J 4: E G H', 'K 6: F I J'],
    duration: 69,
    path: letters('BDHJK'),
    critical: letters('BDHJK')
  },
  {
    source: 'Anderson, Sweeney & Williams, An Introduction to Management Science: the Porta-Vac project, figure 9.12 and table 9.6',
    activities: ['A 6', 'B 2', 'C 3: A', 'D 5: A', 'E 3: A', 'F 2: C', 'G 3: D', 'H 4: B E', 'I 2: H', 'J 2: F G I'],
    duration: 17,
    path: letters('AEHIJ'),
    critical: letters('AEHIJ'),
    earliest: [0, 0, 6, 6, 6, 9, 11, 9, 13, 15],
    latest: [0, 7, 10, 7, 6, 13, 12, 9, 13, 15]
  },
  {
    source: 'Anderson, Sweeney & Williams, An Introduction to Management Science: the Western Hills Shopping Center',
    activities: ['A 5', 'B 6', 'C 4: A', 'D 3: A', 'E 1: A', 'F 4: E', 'G 14: D F', 'H 12: B C', 'I 2: G H'],
    duration: 26,
    path: letters('AEFGI'),
    critical: letters('AEFGI'),
    slack: [0, 6, 3, 2, 0, 0, 0, 3, 0]
  },
  {
    source: 'Hendrickson & Au, Project Management for Construction, table 10-2: the nine activities of a site',
    activities: ['A 4', 'B 3', 'C 8: A', 'D 7: A', 'E 9: B C', 'F 12: B C', 'G 2: D E', 'H 5: D E', 'I 6: F G'],
    duration: 30,
    path: letters('ACFI'),
    critical: letters('ACFI'),
    earliest: [0, 0, 4, 4, 12, 12, 21, 21, 24]
  },
  {
    source: 'Vanhoucke, Integrated Project Management and Control (2014), p. 6: Cost Information System',
    activities: ['1 1', '2 2: 1', '3 2: 1', '4 4: 2', '5 3: 2', '6 3: 2', '7 3: 3', '8 2: 3', '9 1: 3', '10 1: 3', '11 2: 4 5 6', '12 1: 7', '13 1: 8', '14 1: 9', '15 1: 10', '16 2: 11 12 13 14 15', '17 1: 11 12 13 14 15'],
    duration: 11,
    path: ['1', '2', '4', '11', '16'],
    critical: ['1', '2', '4', '11', '16'],
    earliest: [0, 1, 1, 3, 3, 3, 3, 3, 3, 3, 7, 6, 5, 4, 4, 9, 9],
    latest: [0, 1, 3, 3, 4, 4, 5, 6, 7, 7, 7, 8, 8, 8, 8, 9, 10]
  },
  {
    source: 'Vanhoucke, Integrated Project Management and Control (2014), p. 9: Patient Transport System',
    activities: ['1 1', '2 1: 1', '3 3: 2', '4 2: 3', '5 2: 4', '6 2: 3', '7 2: 6', '8 1: 5 7', '9 4: 8', '10 5: 8', '11 3: 8', '12 3: 8', '13 4: 8', '14 5: 9 10 11 12 13', '15 1: 13', '16 5: 14 15', '17 2: 14 15'],
    duration: 25,
    critical: ['1', '2', '3', '4', '5', '6', '7', '8', '10', '14', '16']
  },
  {
    source: 'Taylor, Introduction to Management Science, solutions to chapter 8: seven activities between six events',
    activities: ['1-2 7', '1-3 10', '2-4 6: 1-2', '3-4 5: 1-3', '3-5 4: 1-3', '4-5 3: 2-4 3-4', '5-6 2: 3-5 4-5'],
    duration: 20,
    path: ['1-3', '3-4', '4-5', '5-6'],
    critical: ['1-3', '3-4', '4-5', '5-6'],
    slack: [2, 0, 2, 0, 4, 0, 0],
    earliest: [0, 0, 7, 10, 10, 15, 18],
    latest: [2, 0, 9, 10, 14, 15, 18]
  },
  {
    // The dummy 4-5 of no duration stands as the precedence of 1-4 before what leaves event 5.
    source: 'Taylor, Introduction to Management Science, solutions to chapter 8: thirteen activities between nine events',
    activities: ['1-2 8', '1-3 10', '1-4 9', '2-5 6: 1-2', '2-6 4: 1-2', '3-5 5: 1-3', '4-7 7: 1-4', '5-7 12: 2-5 3-5 1-4', '5-8 15: 2-5 3-5 1-4', '6-9 18: 2-6', '7-8 4: 4-7 5-7', '8-9 7: 5-8 7-8'],
    duration: 38,
    path: ['1-3', '3-5', '5-7', '7-8', '8-9'],
    critical: ['1-3', '3-5', '5-7', '7-8', '8-9'],
    slack: [1, 0, 6, 1, 8, 0, 11, 0, 1, 8, 0, 0],
    earliest: [0, 0, 0, 8, 8, 10, 9, 15, 15, 12, 27, 31],
    latest: [1, 0, 6, 9, 16, 10, 20, 15, 16, 20, 27, 31]
  },
  {
    source: 'Levy, Thompson & Wiest, The ABCs of the Critical Path Method, Harvard Business Review 41 (1963): building a house',
    activities: ['b 4', 'c 2: b', 'd 4: c', 'e 6: d', 'f 1: c', 'g 2: f', 'h 3: f', 'i 2: d', 'j 4: d g', 'k 10: i j h', 'l 3: k', 'm 1: l', 'n 2: l', 'o 3: l', 'p 2: e', 'q 1: p', 'r 1: c', 's 2: o t', 't 3: m n', 'u 1: t', 'v 2: q r', 'w 5: v'],
    duration: 34,
    path: ['b', 'c', 'd', 'j', 'k', 'l', 'n', 't', 's'],
    critical: ['b', 'c', 'd', 'j', 'k', 'l', 'n', 's', 't']
  }
]
