import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import openapiTypes, { astToString } from 'openapi-typescript'
import { dataModelPage } from './generate/data-model.ts'
import { lawPage } from './generate/law.ts'
import { problemsPage } from './generate/problems.ts'

const root = new URL('../', import.meta.url)

/** What is generated: committed, and checked for freshness by `npm run fresh`. */
const generated: Record<string, () => string | Promise<string>> = {
  'src/http/api.gen.ts': async () => `// Generated from openapi.yaml by \`npm run generate\`.\n${astToString(await openapiTypes(new URL('openapi.yaml', root)))}`,
  'docs/law.md': lawPage,
  'docs/problems.md': problemsPage,
  'docs/data-model.md': dataModelPage
}

const { values: { check } } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
let stale = 0
for (const [name, make] of Object.entries(generated)) {
  const text = await make()
  const there = readOr(new URL(name, root))
  if (there === text) continue
  stale++
  if (check) console.error(`${name} is stale: run \`npm run generate\` and commit it.`)
  else {
    writeFileSync(new URL(name, root), text)
    console.log(`wrote ${name}`)
  }
}
if (check && stale > 0) process.exitCode = 1
else console.log(check ? 'Generated files are fresh.' : `${Object.keys(generated).length} generated files, ${stale} changed.`)

function readOr (file: URL): string {
  try {
    return readFileSync(file, 'utf8')
  } catch { return '' }
}
