import { addDays, addMonths, daysBetween, type CivilDate } from '../../calendar/civil-date.ts'
import { escapeMarkup } from '../../exchange/markup.ts'
import type { Verdict } from './check.ts'
import { nameOf } from './findings.ts'
import { seasonOf, summary } from './gantt-table.ts'
import { countDays, tellDay, texts, type Language } from './gantt-texts.ts'
import type { ScheduledTask } from './schedule.ts'

const labels = 360
const chart = 860
const margin = 16
const head = 74
const bar = 16
/** Letters that surely fit into a line of the labels, whatever font is there. */
const fitting = 42
const style = 'text{font:13px system-ui,DejaVu Sans,sans-serif;fill:#1b1b1b}.s{font-size:11px;fill:#555}.h{font-size:15px;font-weight:600}.g{stroke:#d8d8d8}.c{fill:#a4161a;stroke:#a4161a}.o{fill:#1f6391;stroke:#1f6391}.a{fill-opacity:.22}.f{stroke:#777;stroke-width:2}.d{stroke:#a4161a;stroke-width:2;stroke-dasharray:6 4}.e{stroke:#1b1b1b;stroke-width:1.5}.d+text,.w{fill:#a4161a}'

interface Scale { readonly from: CivilDate, readonly until: CivilDate, x (on: CivilDate): number }

/** A plan as a picture: a self-contained SVG with a title and a description, one row for each task, by their starts. */
export function drawPlan (verdict: Verdict, language: Language): string {
  const scale = scaleOf(verdict)
  const tasks = verdict.tasks.toSorted((a, b) => (a.earliestStart ?? '~') < (b.earliestStart ?? '~') ? -1 : (a.earliestStart ?? '~') > (b.earliestStart ?? '~') ? 1 : 0)
  const stripes: string[] = []
  const rows: string[] = []
  let y = head
  for (const [index, task] of tasks.entries()) {
    const lines = wrap(nameOf(task.name, language))
    const height = 17 * lines.length + (task.added === undefined ? 27 : 41)
    if (index % 2 === 0) stripes.push(`<rect x="0" y="${y}" width="${width}" height="${height}" fill="#f4f4f4"/>`)
    rows.push(label(task, lines, y, language), drawTask(task, scale, y + height / 2 - bar / 2, language))
    y += height
  }
  const [title, ...description] = [`${texts[language].title}. ${summary(verdict, language)[0]!}`, ...summary(verdict, language).slice(1)]
  const bottom = y + 70
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom}" width="${width}" height="${bottom}" role="img" lang="${language}" aria-labelledby="plan-title plan-description">`,
    `<title id="plan-title">${escapeMarkup(title!)}</title><desc id="plan-description">${escapeMarkup(description.join('. '))}.</desc><style>${style}</style>`,
    '<defs><pattern id="plan-pause" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="6" fill="#999"/></pattern></defs>',
    `<rect width="${width}" height="${bottom}" fill="#fff"/><text class="h" x="${margin}" y="28">${escapeMarkup(title!)}</text>`,
    ...stripes,
    ...months(scale, y, language),
    ...rows,
    ...limits(verdict, scale, y, language),
    legend(y + 30, language),
    ...(verdict.provisional.length === 0 ? [] : [`<text class="s" x="${margin}" y="${y + 58}">${escapeMarkup(`${texts[language].provisional} ${verdict.provisional.join(', ')}.`)}</text>`]),
    '</svg>'
  ].join('\n')
}

const width = margin + labels + chart + margin
const left = margin + labels

/** From the month in which the money comes to the month in which all is done or the period ends, whichever is later. */
function scaleOf ({ firstOn, endsOn, doneOn, tasks }: Verdict): Scale {
  const last = [endsOn, doneOn ?? '', ...tasks.map(({ earliestFinish }) => earliestFinish ?? '')].reduce((a, b) => a > b ? a : b)
  const start = [firstOn, ...tasks.map(({ earliestStart }) => earliestStart ?? '9')].reduce((a, b) => a < b ? a : b)
  const from = `${start.slice(0, 7)}-01`
  const until = addMonths(`${last.slice(0, 7)}-01`, 1)
  const days = daysBetween(from, until)
  return { from, until, x: on => round(left + chart * daysBetween(from, on) / days) }
}

/** The name, the dates, and the ground of what was added. */
function label (task: ScheduledTask, lines: readonly string[], y: number, language: Language): string {
  const { earliestStart: start, earliestFinish: finish, added } = task
  const day = (on: CivilDate | undefined) => on === undefined ? texts[language].late : tellDay(on, language)
  const names = lines.map((line, at) => `<text x="${margin}" y="${y + 18 + 17 * at}">${escapeMarkup(line)}</text>`).join('')
  const under = (text: string, at: number) => `<text class="s" x="${margin}" y="${y + 17 + 17 * lines.length + 14 * at}">${escapeMarkup(text)}</text>`
  const dates = `${start === undefined ? texts[language].late : `${day(start)} – ${day(finish)}`} · ${countDays(task.days, task.unit, language)}`
  return names + under(dates, 0) + (added === undefined ? '' : under(cut(added.ground), 1))
}

/** The bar, with the pauses in it and the float behind it; a task without an end runs to the edge. */
function drawTask (task: ScheduledTask, { x, until }: Scale, y: number, language: Language): string {
  const { earliestStart: start, earliestFinish: finish, latestFinish: latest, critical, added, season } = task
  const onward = finish === undefined ? `<text class="w" x="${left + chart + 2}" y="${y + 13}">▶</text>` : ''
  if (start === undefined) return onward
  const kind = `${critical ? 'c' : 'o'}${added === undefined ? '' : ' a'}`
  const end = finish === undefined ? until : addDays(finish, 1)
  const pauses = (season?.pauses ?? []).filter(({ from }) => from < end).map(({ from, until }) => ({ from, after: until < end ? addDays(until, 1) : end }))
  // The bar is drawn between the pauses.
  const pieces = [start, ...pauses.map(({ after }) => after)].map((from, at) => ({ from, after: pauses[at]?.from ?? end })).filter(({ from, after }) => from < after)
  const bars = pieces.map(({ from, after }) => `<rect class="${kind}" x="${x(from)}" y="${y}" width="${Math.max(2, round(x(after) - x(from)))}" height="${bar}"/>`)
  const gaps = pauses.map(({ from, after }) => `<rect x="${x(from)}" y="${y + 4}" width="${round(x(after) - x(from))}" height="${bar - 8}" fill="url(#plan-pause)"/>`)
  const float = latest === undefined || latest <= (finish ?? latest) ? '' : `<path class="f" fill="none" d="M${x(end)} ${y + bar / 2}H${x(addDays(latest, 1))}m0-4v8"/>`
  const told = [nameOf(task.name, language), `${tellDay(start, language)} – ${finish === undefined ? texts[language].late : tellDay(finish, language)}`, seasonOf(task, language), added === undefined ? '' : `${texts[language].added[added.by]}: ${added.ground}`]
  return `<g><title>${escapeMarkup(told.filter(text => text !== '').join('. '))}</title>${gaps.join('')}${bars.join('')}${float}${onward}</g>`
}

/** Lines between months, and as many of their names as there is room for. */
function months ({ from, until, x }: Scale, bottom: number, language: Language): string[] {
  const each = chart / (daysBetween(from, until) / 30.4)
  const step = each >= 26 ? 1 : each >= 10 ? 3 : 12
  const drawn: string[] = []
  for (let month = from; month < until; month = addMonths(month, 1)) {
    const number = Number(month.slice(5, 7))
    if ((number - 1) % step !== 0 && month !== from) continue
    const name = texts[language].months[number - 1]!
    drawn.push(`<path class="g" d="M${x(month)} ${head - 16}V${bottom}"/>`)
    if ((number - 1) % step === 0) drawn.push(`<text class="s" x="${x(month) + 3}" y="${head - 5}">${each * step >= 74 ? name : name.slice(0, 3)}</text>`)
    if (number === 1 || month === from) drawn.push(`<text class="s" x="${x(month) + 3}" y="${head - 19}">${month.slice(0, 4)}</text>`)
  }
  return drawn
}

/** The last day on which all has to be accepted and paid, and the period's end. */
function limits ({ lastOn, endsOn }: Verdict, { x }: Scale, bottom: number, language: Language): string[] {
  const [last, end] = [x(addDays(lastOn, 1)), x(addDays(endsOn, 1))]
  return [
    `<path class="e" d="M${end} ${head - 16}V${bottom}"><title>${escapeMarkup(`${texts[language].periodEnd}: ${tellDay(endsOn, language)}`)}</title></path>`,
    `<path class="d" d="M${last} ${head - 32}V${bottom}"/><text x="${last - 5}" y="${head - 36}" text-anchor="end">${escapeMarkup(`${texts[language].lastDay}: ${tellDay(lastOn, language)}`)}</text>`
  ]
}

function legend (y: number, language: Language): string {
  const text = texts[language].legend
  const signs: [string, string][] = [
    ['<rect class="c" width="24" height="12"/>', text.critical],
    ['<rect class="o" width="24" height="12"/>', text.other],
    ['<rect class="o a" width="24" height="12"/>', text.added],
    ['<path class="f" fill="none" d="M0 6H24m0-4v8"/>', text.float],
    ['<rect y="2" width="24" height="8" fill="url(#plan-pause)"/>', text.pause]
  ]
  let at = margin
  return signs.map(([sign, words]) => {
    const drawn = `<g transform="translate(${at} ${y})">${sign}<text class="s" x="31" y="10">${escapeMarkup(words)}</text></g>`
    at += 62 + words.length * 7
    return drawn
  }).join('')
}

/** A name in at most two lines, the rest of it cut off: the bar's title has it whole. */
function wrap (name: string): string[] {
  const lines: string[] = ['']
  for (const word of name.split(/\s+/)) {
    for (const piece of pieces(word)) {
      const line = lines.at(-1)!
      if (line === '') lines[lines.length - 1] = piece
      else if (lengthOf(line) + 1 + lengthOf(piece) <= fitting) lines[lines.length - 1] = `${line} ${piece}`
      else lines.push(piece)
    }
  }
  return lines.length <= 2 ? lines : [lines[0]!, cut(`${lines[1]!}…`)]
}

/** A word, in pieces when it is longer than a line. */
function pieces (word: string): string[] {
  const letters = [...word]
  return letters.length <= fitting ? [word] : [letters.slice(0, fitting).join(''), ...pieces(letters.slice(fitting).join(''))]
}

const lengthOf = (text: string) => [...text].length

/** A text that fits into a line, cut off where it does not. Letters are counted whole, whatever they are made of. */
function cut (text: string): string {
  const letters = [...text]
  return letters.length <= fitting ? text : `${letters.slice(0, fitting - 1).join('')}…`
}

const round = (number: number) => Math.round(number * 10) / 10
