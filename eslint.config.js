import neostandard from 'neostandard'

/** A folder's files may import from the folders above them in docs/architecture.md, never the other way. */
const never = (files, folders, why, ignores = []) => ({
  files,
  ignores,
  rules: {
    'no-restricted-imports': ['error', { patterns: folders.map(folder => ({ regex: folder, message: why })) }]
  }
})

const rooms = 'registry|contributions|spending|budgeting|reporting|fiscal-year'
const outside = '^(better-sqlite3|drizzle-orm|fastify|pino|node:(fs|net|http|child_process)(/.*)?)'

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
  never(['src/{law,calendar,audit,exchange}/**/*.ts', 'src/ledger/*.ts', 'src/storage/*.ts'], [`/(${rooms}|http|dashboard)/`], 'The foundations know no capability.', ['src/law/index.ts']),
  never(['src/{law,calendar,exchange}/**/*.ts', 'src/ledger/{money,apportion,account,entry}.ts', 'src/budgeting/tally/**/*.ts', 'src/**/rules.ts', 'src/registry/*-rules.ts'],
    [outside, '/storage/', '/db/', '/http/', 'store\\.ts$', 'journal\\.ts$'], 'This file is pure: no SQL, no HTTP, no clock, no randomness.', ['src/law/index.ts']),
  never(['src/http/*.ts'], [`/(${rooms})/(?!index)`, '/ledger/(?!money)'], 'The wire knows nothing of the domain.'),
  never(['src/{registry,contributions,spending,budgeting,reporting,fiscal-year}/**/handlers.ts'], [outside, '/db/', 'store\\.ts$', 'rules\\.ts$'], 'A handler holds no rule and no SQL.')
]
