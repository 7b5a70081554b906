import { builtinRules } from 'eslint/use-at-your-own-risk'
import neostandard from 'neostandard'

const noRestrictedImports = builtinRules.get('no-restricted-imports')

/**
 * A folder's files may import from the folders above them in docs/architecture.md, never the other way. Each direction is
 * a rule of its own name: of one rule ESLint would heed only the last configuration that fits a file.
 */
const never = (name, files, folders, message, ignores = []) => ({
  files,
  ignores,
  plugins: { [name]: { rules: { imports: noRestrictedImports } } },
  rules: { [`${name}/imports`]: ['error', { patterns: folders.map(regex => ({ regex, message })) }] }
})

const rooms = 'registry|contributions|spending|budgeting|reporting|fiscal-year'
const outside = '^(better-sqlite3|drizzle-orm|fastify|pino|node:(fs|net|http|child_process|worker_threads)(/.*)?|piscina)'

export default [
  ...neostandard({ ts: true, ignores: ['var/**', '**/*.gen.ts', '.tap/**'] }),
  {
    rules: {
      '@stylistic/object-property-newline': 'off',
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': ['error',
        { property: 'toFixed', message: 'Money is printed by src/ledger/money.ts.' },
        { object: 'Number', property: 'parseFloat', message: 'No floats near money.' }],
      'no-restricted-globals': ['error', { name: 'parseFloat', message: 'No floats near money.' }]
    }
  },
  { files: ['test/**/*.ts', 'scripts/**/*.ts'], rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 400 }] } },
  never('foundations', ['src/{law,calendar,audit,exchange}/**/*.ts', 'src/ledger/*.ts', 'src/storage/*.ts'], [`/(${rooms}|http|dashboard)/`], 'The foundations know no capability.', ['src/law/index.ts']),
  never('pure', ['src/{law,calendar,exchange}/**/*.ts', 'src/ledger/{money,apportion,account,entry}.ts', 'src/budgeting/tally/**/*.ts', 'src/budgeting/proposals/{document,likeness,pair,place,proposal}.ts', 'src/budgeting/verification/{check-told,verdict}.ts', 'src/budgeting/feasibility/!(handlers|preview|draw-in-worker|draw-worker).ts',
    'src/budgeting/regulations/{calendar,standing,opinion,lot-order}.ts', 'src/budgeting/regulations/check/*.ts', 'src/**/{rules,*-rules}.ts'],
  [outside, '/storage/', '/db/', '/http/', 'store\\.ts$', 'journal\\.ts$'], 'This file is pure: no SQL, no HTTP, no clock, no randomness.', ['src/law/index.ts']),
  never('wire', ['src/http/*.ts'], [`/(${rooms})/(?!index)`, '/ledger/(?!money)'], 'The wire knows nothing of the domain.'),
  never('handlers', [`src/{${rooms.replaceAll('|', ',')}}/**/*handlers.ts`], [outside, '/db/', 'rules\\.ts$'], 'A handler holds no rule and no SQL.'),
  never('stores', [`src/{${rooms.replaceAll('|', ',')}}/**/handlers.ts`], ['store\\.ts$'], 'A handler calls operations.'),
  never('rooms', [`src/{${rooms.replaceAll('|', ',')}}/**/*.ts`], ['/http/'], 'Only the handlers of a room know the wire.', ['src/**/*handlers.ts']),
  never('decimals', ['src/**/*.ts', 'scripts/**/*.ts'], ['^decimal\\.js$'], 'Exact decimals are the business of src/ledger/money.ts.', ['src/ledger/money.ts'])
]
