import { tellDay } from '../../budgeting/feasibility/gantt-texts.ts'
import { writeNumber } from '../../budgeting/tally/explain/numbers.ts'
import { escapeMarkup } from '../../exchange/markup.ts'
import { labels } from './labels.ts'
import type { Language } from './report.ts'
import type { Column, Row, Sheet } from './sheet.ts'

const style = `:root{color-scheme:light}
body{font:14px/1.45 system-ui,"DejaVu Sans",sans-serif;color:#1b1b1b;background:#fff;margin:1.5rem auto;padding:0 1rem;max-width:96rem}
h1{font-size:1.5rem;line-height:1.2;margin:0 0 .75rem}
dl{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:0 0 1rem}
dl div{display:flex;gap:.5rem}
dt{color:#555}dt::after{content:":"}dd{margin:0;font-weight:600}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{padding:.3rem .5rem;border-bottom:1px solid #d8d8d8;text-align:left;vertical-align:top}
thead th,thead th.n,thead th.d{border-bottom:2px solid #1b1b1b;vertical-align:bottom;font-size:.9em;white-space:normal}
.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.d{white-space:nowrap}
tr.group td{background:#f0f3f6;font-weight:600}
tr.total td{border-top:2px solid #1b1b1b;font-weight:700}
tr.late .l{color:#a4161a;font-weight:600}
ul{color:#444;padding-left:1.2rem;margin:1rem 0 0}
.none{color:#555;font-style:italic}
@page{size:A4 landscape;margin:12mm 10mm 14mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,"DejaVu Sans",sans-serif}}
@media print{body{font-size:8.5pt;margin:0;padding:0;max-width:none}.table{overflow:visible}thead th{font-size:7pt}thead{display:table-header-group}tr{break-inside:avoid}th,td{padding:.15rem .3rem}tr.group td{background:none}}`

/** A report as a page of its own, to be read on a screen or printed on A4: no script, nothing fetched, every text escaped. */
export function sheetPage (sheet: Sheet, language: Language): string {
  const { title, facts, notes } = sheet
  const { columns, rows } = forEyes(sheet)
  return [
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    '<meta http-equiv="content-security-policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup([title, ...facts.slice(0, 1).map(([, value]) => value)].join('. '))}</title>\n<style>${style}</style>\n</head>\n<body>`,
    `<h1>${escapeMarkup(title)}</h1>`,
    `<dl>${facts.map(([name, value]) => `<div><dt>${escapeMarkup(name)}</dt><dd>${escapeMarkup(value)}</dd></div>`).join('')}</dl>`,
    '<div class="table"><table>',
    `<thead><tr>${columns.map(({ label, kind }) => `<th scope="col"${classOf(kind)}>${escapeMarkup(label)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map(row => rowOf(row, columns, language)).join('\n')}</tbody>`,
    '</table></div>',
    ...(rows.length === 0 ? [`<p class="none">${escapeMarkup(labels[language].nothing)}</p>`] : []),
    ...(notes.length === 0 ? [] : [`<ul>${notes.map(note => `<li>${escapeMarkup(note)}</li>`).join('')}</ul>`]),
    '</body>\n</html>\n'
  ].join('\n')
}

/** Without what is for machines, and without columns in which nothing stands. */
function forEyes ({ columns, rows }: Sheet): Pick<Sheet, 'columns' | 'rows'> {
  const seen = columns.map(({ csvOnly = false }, i) => !csvOnly && rows.some(({ cells }) => cells[i] !== undefined && cells[i] !== ''))
  return { columns: columns.filter((_, i) => seen[i]), rows: rows.map(({ cells, ...row }) => ({ ...row, cells: cells.filter((_, i) => seen[i]) })) }
}

const classes = { text: '', money: 'n', number: 'n', day: 'd' } as const

function classOf (kind: Column['kind'], more = ''): string {
  const names = [classes[kind], more].filter(name => name !== '').join(' ')
  return names === '' ? '' : ` class="${names}"`
}

function rowOf ({ cells, level, late = false }: Row, columns: readonly Column[], language: Language): string {
  const names = [level ?? '', late ? 'late' : ''].filter(name => name !== '').join(' ')
  return `<tr${names === '' ? '' : ` class="${names}"`}>${cells.map((cell, i) => `<td${classOf(columns[i]!.kind, columns[i]!.lateness === true ? 'l' : '')}>${written(cell, columns[i]!, language)}</td>`).join('')}</tr>`
}

function written (cell: string | number | undefined, { kind }: Column, language: Language): string {
  if (cell === undefined || cell === '') return ''
  if (kind === 'text') return escapeMarkup(String(cell))
  return kind === 'day' ? tellDay(String(cell), language) : writeNumber(String(cell), labels[language].marks)
}
