import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { calendarOf, checkFeasibility, type Question } from '../../../src/budgeting/feasibility/check.ts'
import { drawPlan } from '../../../src/budgeting/feasibility/gantt.ts'
import { tablePlan } from '../../../src/budgeting/feasibility/gantt-table.ts'
import { countDays, tellDay, texts, type Language } from '../../../src/budgeting/feasibility/gantt-texts.ts'
import { planned, playground, playgroundPlan, task } from './playground.ts'

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path => existsSync(path))
const languages: Language[] = ['be', 'ru', 'en']
const draw = (question: Question, language: Language = 'be') => drawPlan(checkFeasibility(question), language)
const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!)
const late = planned(playgroundPlan.tasks.map(task => task.id === 'T4' ? { ...task, duration: 150 } : task))

/** The elements of an SVG in their order; an Error where it is not well-formed. */
function elements (svg: string): { name: string, attributes: Record<string, string> }[] {
  const open: string[] = []
  const found: { name: string, attributes: Record<string, string> }[] = []
  let rest = svg
  while (rest !== '') {
    const tag = /^<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>/.exec(rest)
    const text = /^[^<>&]+|^&(?:amp|lt|gt|quot|#39);/.exec(rest)
    if (tag === null && text === null) throw new Error(`not well-formed: ${rest.slice(0, 60)}`)
    rest = rest.slice((tag ?? text)![0].length)
    if (tag === null) continue
    const [, closing, name, attributes, empty] = tag
    if (closing === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`)
      continue
    }
    found.push({ name: name!, attributes: Object.fromEntries([...attributes!.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!])) })
    if (empty === '') open.push(name!)
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join()}`)
  return found
}

t.test('a picture stands by itself: well-formed, titled, described, without scripts and addresses', t => {
  for (const language of languages) {
    const svg = draw(late, language)
    const [root] = elements(svg)
    t.strictSame([root!.name, root!.attributes['role'], root!.attributes['lang'], root!.attributes['aria-labelledby']], ['svg', 'img', language, 'plan-title plan-description'])
    t.match(svg, /<title id="plan-title">[^<]+<\/title><desc id="plan-description">[^<]+<\/desc>/)
    t.notMatch(svg.replace('http://www.w3.org/2000/svg', ''), /https?:|<script|href|url\((?!#plan-pause)/)
  }
  t.end()
})

t.test('what a picture says', t => {
  const words = textsIn(draw(playground))
  t.equal(words[0], 'План работ. Усё прынята і аплачана: 01.07.2027; 173 дні ў запасе')
  t.ok(words.includes('Апошні дзень: 21.12.2027'))
  t.ok(words.includes('15.04.2027 – 10.06.2027 · 40 працоўных дзён'))
  t.ok(words.includes('16.02.2027 – 22.02.2027 · 7 каляндарных дзён') && words.includes('Art. 66.1'))
  t.ok(words.includes('Каляндар папярэдні: яшчэ няма пастановы аб пераносах працоўных дзён на гады 2027.'))
  t.match(textsIn(draw(late, 'ru'))[0], /^План работ\. Всё принято и оплачено: 23\.05\.2028; 154 дня не хватает$/)
  t.equal(textsIn(draw(playground, 'en'))[0], 'Work plan. All accepted and paid: 2027-07-01; 173 days to spare')
  t.notOk(textsIn(draw({ ...playground, year: 2026, calendar: calendarOf(2026) })).some(text => text.startsWith('Каляндар папярэдні')))
  t.end()
})

t.test('bars lie where their days do', t => {
  const svg = draw(playground)
  // The chart begins at 376 and shows the year 2027 in 860 points: a task of 31 January days would be 73 points wide.
  const bars = elements(svg).filter(({ name, attributes }) => name === 'rect' && attributes['height'] === '16').map(({ attributes }) => [attributes['class'], Number(attributes['x']), Number(attributes['width'])])
  const place = (day: number) => Math.round((376 + 860 * day / 365) * 10) / 10
  t.strictSame(bars.slice(0, 2), [['o', place(3), Math.round((place(32) - place(3)) * 10) / 10], ['o', place(32), Math.round((place(46) - place(32)) * 10) / 10]], 'design from 4 January to 1 February, permit to 15 February')
  t.strictSame(bars.map(([kind]) => kind), ['o', 'o', 'o a', 'o', 'o a', 'o a', 'c', 'c', 'c'])
  t.end()
})

t.test('a pause is a gap in the bar, and what does not end runs on to the edge', t => {
  const paused = elements(draw(late))
  t.equal(paused.filter(({ attributes }) => attributes['fill'] === 'url(#plan-pause)').length, 2, 'one pause, and the legend')
  t.equal(paused.filter(({ name, attributes }) => name === 'rect' && attributes['class'] === 'c' && attributes['height'] === '16').length, 4, 'the works in two pieces, acceptance and payment')
  const never = planned([task('W', 'works', 600, 'working', [], { seasons: [{ from: '04-15', until: '05-20' }] }), task('A', 'acceptance', 1, 'working', ['W']), task('P', 'payment', 1, 'working', ['A'])])
  const words = textsIn(draw(never))
  t.equal(words[0], 'План работ. Не ўсё прынята і аплачана да 21.12.2027')
  t.strictSame(words.filter(text => text.startsWith('15.04.2027') || text.startsWith('пазней')), ['15.04.2027 – пазней · 600 працоўных дзён', 'пазней · 1 працоўны дзень', 'пазней · 1 працоўны дзень'])
  t.equal(words.filter(text => text === '▶').length, 3)
  elements(draw(never))
  t.end()
})

t.test('names that are long, hostile or strange stay text', t => {
  const hostile = ['<script>alert(1)</script> & "quotes" \'too\'', 'a\u202egnp.exe', `${'доўга'.repeat(100)}`, 'Добраўпарадкаванне дваровай тэрыторыі жылога комплексу па вуліцы Сонечнай у вёсцы Баравое', '💰'.repeat(60), ' ', ']]>', '&amp;']
  const svg = draw(planned(hostile.map((name, at) => task(`T${at}`, 'works', 3, 'working', [], { name }))))
  const found = elements(svg)
  t.equal(found.filter(({ name }) => name === 'script').length, 0)
  t.ok(svg.includes('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot; &#39;too&#39;'))
  t.notMatch(svg, /\u202e/)
  t.ok(svg.isWellFormed(), 'no letter is cut in half')
  const names = textsIn(svg).filter(text => text.startsWith('доўга') || text.startsWith('Добра') || text.endsWith('…'))
  t.ok(names.every(text => [...text].length <= 42), 'no line is longer than its room')
  t.ok(names.includes('Добраўпарадкаванне дваровай тэрыторыі'), 'broken between words')
  t.end()
})

t.test('five hundred tasks are drawn, and five years get as many marks as there is room for', t => {
  const many = draw(planned(Array.from({ length: 500 }, (_, at) => task(`T${at}`, 'delivery', 1 + at % 9, at % 2 === 0 ? 'working' : 'calendar', at < 10 ? [] : [`T${at - 10}`]))))
  t.equal(elements(many).filter(({ name }) => name === 'g').length, 500 + 5, 'a bar for each, and the legend')
  t.ok(textsIn(many).filter(text => /^\p{L}{3}$/u.test(text)).length <= 24)
  t.end()
})

t.test('the table has the same, a row for each task', t => {
  const verdict = checkFeasibility(late)
  const { caption, head, rows } = tablePlan(verdict, 'be')
  t.match(caption, /^План работ\. Усё прынята і аплачана: 23\.05\.2028; 154 дні не хапае\. Апошні дзень: 21\.12\.2027\. Крытычны шлях: works T4 → acceptance T5 → payment T6\. Каляндар папярэдні: .* 2027, 2028\.$/)
  t.equal(head.length, 10)
  t.strictSame(rows.find(([name]) => name === 'works T4'), ['works T4', '15.04.2027', '28.04.2028', '15.04.2027', '28.04.2028', '150 працоўных дзён', '0 працоўных дзён', 'так', 'чакае сезона: 14 дзён; перапынак: 01.11.2027 – 14.04.2028', ''])
  t.strictSame(rows[2], ['Апублікаванне рашэння', '16.02.2027', '22.02.2027', '02.03.2027', '08.03.2027', '7 каляндарных дзён', '14 каляндарных дзён', 'не', '', 'дададзена паводле закона: Art. 66.1'])
  for (const language of languages) t.ok(tablePlan(verdict, language).rows.every(row => row.length === texts[language].head.length), language)
  t.end()
})

t.test('days are counted as each language counts', t => {
  const counted = (language: Language, unit: 'working' | 'calendar' | 'any') => [1, 2, 5, 11, 21, 22, 112].map(days => countDays(days, unit, language))
  t.strictSame(counted('be', 'working'), ['1 працоўны дзень', '2 працоўныя дні', '5 працоўных дзён', '11 працоўных дзён', '21 працоўны дзень', '22 працоўныя дні', '112 працоўных дзён'])
  t.strictSame(counted('ru', 'calendar'), ['1 календарный день', '2 календарных дня', '5 календарных дней', '11 календарных дней', '21 календарный день', '22 календарных дня', '112 календарных дней'])
  t.strictSame(counted('en', 'any'), ['1 day', '2 days', '5 days', '11 days', '21 days', '22 days', '112 days'])
  t.strictSame(languages.map(language => tellDay('2027-01-05', language)), ['05.01.2027', '05.01.2027', '2027-01-05'])
  t.end()
})

t.test('in Chromium every label ends before the chart begins, and nothing leaves the page', { skip: chromium === undefined && 'no Chromium here' }, t => {
  const folder = mkdtempSync(join(tmpdir(), 'hramada-picture-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const name = 'Шырокая шматслоўная назва: ЖЖЖЖ, ШШШШ, ЩЩЩЩ і Ўсё, што шырэйшае за Мірную ЮЖЫМШУ'
  const named = { ...late, plan: { tasks: late.plan.tasks.map(task => ({ ...task, name, consent_of: 'Водаканал' })) } }
  for (const language of languages) {
    const file = join(folder, `${language}.html`)
    writeFileSync(file, `<!doctype html><meta charset="utf-8"><body style="margin:0">${draw(named, language)}<script>
      const wide = [...document.querySelectorAll('text')].map(text => ({ text: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.right > (box.left < 300 && box.top > 70 && box.top < document.querySelector('svg').clientHeight - 70 ? 376 : 1252) || box.left < 0)
      document.title = JSON.stringify(wide.map(({ text, box }) => text + ' ' + Math.round(box.right)))
    </script></body>`)
    const dom = execFileSync(chromium!, ['--headless=new', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`, '--dump-dom', `file://${file}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 })
    t.strictSame(/<title>(.*?)<\/title>/.exec(dom)?.[1], '[]', language)
  }
  t.end()
})
