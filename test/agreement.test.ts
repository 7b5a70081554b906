import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import t from 'tap'
import * as schema from '../db/schema.ts'
import { handlers } from '../src/handlers.ts'
import { operations, readContract } from '../src/http/contract.ts'
import { problems } from '../src/http/problems.ts'
import { answerFault } from '../src/http/validation.ts'
import { chapters } from '../src/law/index.ts'
import { freshDatabase } from '../src/storage/migrate.ts'

const root = new URL('../', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, root), 'utf8')
const rules = chapters.flatMap(chapter => chapter.rules)
const filesIn = (folder: string): string[] => readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile()).map(entry => `${entry.parentPath}/${entry.name}`)

t.test('every operation has a handler that fits it, and every handler an operation', t => {
  const contract = operations(readContract())
  t.same(contract.map(({ id }) => id).sort(), Object.keys(handlers).sort())
  for (const { id, method, idempotent, computes, secret, roles, path } of contract) {
    const { kind } = handlers[id as keyof typeof handlers]
    if (method !== 'GET') t.equal(idempotent, !computes && !secret, `${id} takes an Idempotency-Key unless it only computes, or must leave no trace`)
    t.equal(kind === 'secret', secret, `${id}: what must leave no trace says so in the contract`)
    t.equal(kind === 'compute', computes, `${id}: what only computes says so in the contract`)
    t.equal(kind === 'read' || kind === 'published', method === 'GET', `${id}: a GET reads, anything else writes`)
    if (kind === 'published') t.match(path, /^\/v1\/public\//, `${id} is public`)
    if (roles === undefined) t.equal(method, 'GET', `${id}: what the public may do is reading`)
  }
  t.end()
})

t.test('the examples of the contract fit its own schemas', t => {
  let examples = 0
  const contract = readContract() as { paths: Record<string, Record<string, any>> }
  for (const operation of operations(contract)) {
    const source = operation.examples as { requestBody?: any, responses: Record<string, any> }
    for (const content of Object.values<any>(source.requestBody?.content ?? {})) {
      for (const example of [content.example, ...Object.values<any>(content.examples ?? {}).map(({ value }) => value)].filter(value => value !== undefined)) {
        examples++
        t.equal(answerFault(content.schema, example), undefined, `${operation.id}: example of the request`)
      }
    }
    for (const [status, response] of Object.entries(source.responses)) {
      for (const content of Object.values<any>(response.content ?? {})) {
        if (content.example === undefined) continue
        examples++
        t.equal(answerFault(content.schema, content.example), undefined, `${operation.id}: example of the answer ${status}`)
      }
    }
  }
  t.ok(examples > 50, `${examples} examples were checked`)
  t.end()
})

t.test('rules have distinct names that no problem of the wire has, a source, and a place in the documents', t => {
  const ids = rules.map(({ id }) => id)
  t.equal(new Set(ids).size, ids.length)
  t.same(ids.filter(id => Object.values(problems).some(problem => problem.id === id)), [])
  const law = read('docs/law.md')
  const explained = read('docs/problems.md')
  for (const rule of rules) {
    t.match(rule.id, /^[a-z][a-z-]+$/)
    t.ok(law.includes(`\`${rule.id}\``), `${rule.id} stands in docs/law.md`)
    t.ok(explained.includes(`### ${rule.id}\n`), `${rule.id} stands in docs/problems.md`)
  }
  t.end()
})

t.test('every rules file of a room is in the table of contents', t => {
  const files = filesIn('src').filter(file => /rules\.ts$/.test(file)).map(file => file.slice(file.indexOf('/src/') + 5))
  const index = read('src/law/index.ts')
  for (const file of files) t.ok(index.includes(`../${file}`), `${file} is in src/law/index.ts`)
  t.end()
})

t.test('every rule is refused at least once in a test', t => {
  const tests = filesIn('test').filter(file => file.endsWith('.ts') && !file.endsWith('agreement.test.ts')).map(file => readFileSync(file, 'utf8')).join('\n')
  for (const { id } of rules) t.ok(tests.includes(id), `${id} is refused in a test`)
  t.end()
})

t.test('the typed schema is the migrated database', t => {
  const client = freshDatabase()
  const tables = Object.values(schema).filter(value => is(value, SQLiteTable))
  const names = client.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all()
  t.same(tables.map(table => getTableName(table)).sort(), names)
  for (const table of tables) {
    const columns = client.pragma(`table_info(${getTableName(table)})`) as { name: string, type: string, notnull: number, pk: number }[]
    t.same(
      Object.values(getTableColumns(table)).map(column => [column.name, column.getSQLType().toUpperCase(), column.notNull || column.primary]),
      columns.map(column => [column.name, column.type, column.notnull === 1 || column.pk > 0]), getTableName(table))
  }
  t.end()
})

t.test('every table is STRICT and guarded against UPDATE, DELETE and REPLACE', t => {
  const client = freshDatabase()
  for (const { name, strict } of client.pragma('table_list') as { name: string, strict: number, schema: string }[]) {
    if (name.startsWith('sqlite_')) continue
    t.equal(strict, 1, `${name} is STRICT`)
    const events = (client.prepare("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?").pluck().all(name) as string[]).map(sql => /BEFORE (\w+)/.exec(sql)?.[1])
    if (name !== 'account_day') t.ok(events.includes('UPDATE'), `${name} cannot be updated`)
    if (name !== 'note') t.ok(events.includes('DELETE'), `${name} cannot be deleted from`)
  }
  t.end()
})

t.test('every command and link in the documents exists', t => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync(new URL('docs', root)).filter(name => name.endsWith('.md')).map(name => `docs/${name}`)]
  for (const page of pages) {
    const text = read(page)
    for (const [, script] of text.matchAll(/npm run (?:-s )?([a-z:-]+)/g)) t.ok(script! in scripts, `${page}: npm run ${script}`)
    for (const [, link] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)) t.ok(existsSync(new URL(link!, new URL(page, root))), `${page}: ${link}`)
    for (const [, file] of text.matchAll(/`((?:src|scripts|test|docs|db)\/[\w./-]+\.\w+)`/g)) t.ok(existsSync(new URL(file!, root)), `${page}: ${file}`)
  }
  t.end()
})

t.test('every dependency is pinned and has a line that says why', t => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>
  const decisions = read('docs/decisions.md')
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    t.match(version, /^\d+\.\d+\.\d+$/, `${name} is pinned`)
    t.ok(decisions.includes(name), `${name} has a line in docs/decisions.md`)
  }
  t.end()
})
