import { describe, expect, test } from 'vitest'
import { type Breach, breachesIn, mayImport } from './house-rules'
import { cyclesIn } from './import-cycles'
import { projectFiles } from './project-files'
import { importsOf, withoutComments } from './source-text'

const show = (breaches: Breach[]) => breaches.map(({ path, line, says }) => `${path}:${line} ${says}`)

describe('the house', () => {
  const files = projectFiles()

  test('the files were found', () => {
    const paths = files.map(file => file.path)
    expect(paths).toContain('lib/shared/words.ts')
    expect(paths).toContain('lib/law/states/wy.ts')
    expect(paths).toContain('tests/contracts/architecture.test.ts')
    expect(paths.filter(path => /node_modules|\.next|generated/.test(path))).toEqual([])
  })

  test('every file keeps the rules', () => {
    expect(show(files.flatMap(breachesIn))).toEqual([])
  })

  test('no circles among files or rooms', () => {
    expect(show(cyclesIn(files))).toEqual([])
  })

  test('the list of who may import whom has no circle itself', () => {
    const reaches = (from: string, trail: string[] = []): boolean =>
      trail.includes(from) || (mayImport[from] ?? []).some(next => reaches(next, [...trail, from]))
    expect(Object.keys(mayImport).filter(room => reaches(room))).toEqual([])
  })
})

describe('the check itself sees', () => {
  const importing = (specifier: string) => `\nimport { a } from '${specifier}'\n`
  const lazily = (specifier: string) => `\nconst a = await ${'import'}('${specifier}')\n`

  test.each<[string, string, string]>([
    ['law looking at interview', 'lib/law/a.ts', importing('@/lib/interview/define')],
    ['shared looking at law', 'lib/shared/a.ts', importing('@/lib/law/types')],
    ['interview looking at case', 'lib/interview/steps/a.ts', importing('@/lib/case/facts')],
    ['case looking at documents', 'lib/case/a.ts', importing('@/lib/documents')],
    ['documents looking at components', 'lib/documents/a.tsx', importing('@/components/ui/tag')],
    ['a relative way out of the room', 'lib/law/states/a.ts', importing('../../case/facts')],
    ['components looking at data', 'components/ui/a.tsx', importing('@/lib/data/store')],
    ['data looking at interview', 'lib/data/a.ts', importing('@/lib/interview/define')],
    ['documents looking at data', 'lib/documents/a.ts', importing('@/lib/data/store')],
    ['a unit test of components looking at data', 'components/ui/a.test.tsx', importing('@/lib/data/store')],
    ['anything looking at app', 'tests/e2e/a.ts', importing('@/app/page')],
    ['the app looking at tests', 'app/a.ts', importing('@/tests/people/ana')],
    ['a type from the wrong room', 'lib/law/a.ts', "\nimport type { A } from '@/lib/case/facts'\n"],
    ['an import over several lines', 'lib/law/a.ts', "\nimport {\n  a,\n  b as c,\n} from '@/lib/case/facts'\n"],
    ['a re-export', 'lib/law/a.ts', "\nexport { a } from '@/lib/case/facts'\n"],
    ['a re-exported type', 'lib/law/a.ts', "\nexport type { A } from '@/lib/case/facts'\n"],
    ['everything under one name', 'lib/law/a.ts', "\nimport * as facts from '@/lib/case/facts'\n"],
    ['a name and a list', 'lib/law/a.ts', "\nimport facts, { b } from '@/lib/case/facts'\n"],
    ['an import for its effect', 'lib/law/a.ts', "\nimport '@/lib/case/facts'\n"],
    ['a lazy import', 'lib/law/a.ts', lazily('@/lib/case/facts')],
    ['double quotes and a semicolon before', 'lib/law/a.ts', '\nconst b = 1; import { a } from "@/lib/case/facts"\n'],
    ['a folder the house does not have', 'lib/things/a.ts', '\n'],
    ['Prisma outside data', 'app/a.ts', importing('@prisma/client')],
    ['the generated client outside data', 'app/a.ts', importing('@/lib/data/generated/client')],
    ['the session’s library outside data', 'app/a.ts', importing('better-auth/next-js')],
    ['the settings outside data', 'app/a.ts', '\nconst a = process.env.PORT\n'],
    ['the settings by a bracket', 'app/a.ts', "\nconst a = process['env']\n"],
    ['the settings taken apart', 'app/a.ts', '\nconst { env } = process\n'],
    ['the settings in the door', 'instrumentation.ts', '\nif (process.env.APP_ORIGIN) {}\n'],
    ['today in a pure room', 'lib/law/a.ts', '\nconst a = new Date()\n'],
    ['today without brackets', 'lib/law/a.ts', '\nconst a = new Date\n'],
    ['today in UTC', 'lib/shared/a.ts', '\nconst a = new UTCDate( )\n'],
    ['today as text', 'lib/case/a.ts', '\nconst a = Date()\n'],
    ['now in a pure room', 'lib/interview/a.ts', '\nconst a = Date.now()\n'],
    ['now handed on', 'lib/interview/a.ts', '\nconst a = later(Date.now)\n'],
    ['chance', 'lib/case/a.ts', '\nconst a = Math.random()\n'],
    ['chance by name', 'lib/documents/a.ts', '\nconst a = crypto.randomUUID()\n'],
    ['a file called utils', 'lib/law/utils.ts', '\n'],
    ['a folder called helpers', 'components/helpers/a.tsx', '\n'],
    ['a file called after nothing much', 'lib/law/date-helpers.ts', '\n'],
    ['a barrel', 'components/ui/index.ts', '\n'],
    ['a barrel under another name', 'components/ui/all.ts', "\nexport * from './tag'\n"],
    ['a default export', 'components/ui/a.tsx', '\nexport default function A() {}\n'],
    ['a default export by another way', 'components/ui/a.tsx', '\nexport { A as default }\n'],
    ['capitals in a file name', 'components/ui/Tag.tsx', '\n'],
    ['capitals in a folder', 'lib/law/myStates/a.ts', '\n'],
    ['an underscore', 'lib/law/a_b.ts', '\n'],
    ['a parameter folder outside app', 'lib/law/[id]/a.ts', '\n'],
    ['a line too many', 'lib/law/a.ts', '\n'.repeat(351)],
  ])('%s', (_wrong, path, text) => {
    const breaches = breachesIn({ path, text })
    expect(breaches).toHaveLength(1)
    expect(breaches[0]?.says).not.toBe('')
  })

  test('the line it stands on', () => {
    const text = "// a comment\n/* two\nlines */\nimport {\n  a,\n} from '@/lib/case/facts'\n\nconst b = Date.now()\n"
    expect(breachesIn({ path: 'lib/law/a.ts', text }).map(b => b.line)).toEqual([6, 8])
  })

  test('a circle of files at run time, and names it', () => {
    const files = [
      { path: 'lib/law/a.ts', text: "\nimport { b } from './b'\n" },
      { path: 'lib/law/b.ts', text: "\nimport { c } from '@/lib/law/c'\n" },
      { path: 'lib/law/c.ts', text: "\n\nimport { a } from './a'\n" },
    ]
    expect(show(cyclesIn(files))).toEqual([
      'lib/law/c.ts:3 files in a circle: lib/law/a.ts → lib/law/b.ts → lib/law/c.ts → lib/law/a.ts',
    ])
  })

  test('a circle of rooms made by a type', () => {
    const files = [
      { path: 'lib/law/a.ts', text: "\nimport { b } from '@/lib/shared/b'\n" },
      { path: 'lib/shared/c.ts', text: "\nimport type { D } from '@/lib/law/d'\n" },
    ]
    expect(show(cyclesIn(files))).toEqual(['lib/shared/c.ts:2 rooms in a circle: law → shared → law'])
  })
})

describe('the check itself lets pass', () => {
  test.each<[string, string, string]>([
    ['the right way', 'lib/documents/a.ts', "\nimport { a } from '@/lib/law/a'\nimport { b } from './b'\n"],
    ['the room itself, by a relative way', 'lib/law/states/a.ts', "\nimport { a } from '../entry'\n"],
    ['data in the app', 'app/page.tsx', "\nimport { a } from '@/lib/data/store'\nexport default function A() {}\n"],
    ['data in the door', 'instrumentation.ts', "\nimport { a } from '@/lib/data/start'\n"],
    ['data in a test', 'tests/setup/a.ts', "\nimport { a } from '@/lib/data/store'\n"],
    ['a test’s set-up in a unit test', 'lib/data/a.test.ts', "\nimport { a } from '@/tests/setup/test-store'\n"],
    ['a script in a unit test', 'lib/data/a.test.ts', "\nimport { a } from '@/scripts/migrate.mjs'\n"],
    ['the app’s own version', 'app/a.ts', "\nimport { version } from '@/package.json'\n"],
    ['Prisma and the settings in data', 'lib/data/a.ts', "\nimport '@prisma/client'\nconst a = process.env.PORT\n"],
    ['the settings in a config', 'playwright.config.ts', '\nexport default { a: process.env.CI }\n'],
    ['a date made from something', 'lib/shared/a.ts', '\nconst a = new Date(b)\nconst c = new UTCDate(on)\n'],
    ['a name that ends in Date', 'lib/shared/a.ts', '\nconst a = isIsoDate(b)\ntype C = Date\n'],
    ['chance where the paper is drawn', 'lib/documents/pdf/a.ts', '\nconst a = Date.now()\n'],
    ['the words in a comment', 'lib/law/a.ts', "\n// Never Date.now()\n/* import { a } from '@/app/page' */\n"],
    ['a register', 'lib/law/states/index.ts', "\nimport { a } from './al'\n"],
    [
      'a route with parameters',
      'app/cases/[caseId]/[[...rest]]/(shown)/page.tsx',
      '\nexport default function A() {}\n',
    ],
    ['a long state', 'lib/law/states/ca.ts', '\n'.repeat(400)],
    ['as many lines as may be', 'lib/law/a.ts', '\n'.repeat(350)],
  ])('%s', (_right, path, text) => {
    expect(show(breachesIn({ path, text }))).toEqual([])
  })

  test('two files of a room that share types both ways', () => {
    const files = [
      { path: 'lib/law/a.ts', text: "\nimport { b } from './b'\n" },
      { path: 'lib/law/b.ts', text: "\nimport type { A } from './a'\n" },
    ]
    expect(show(cyclesIn(files))).toEqual([])
  })
})

describe('reading source as text', () => {
  test.each([
    ['a web address in a string', "const a = 'https://a.example' // gone", "const a = 'https://a.example'"],
    ['a quote in a regular expression', 'const a = /[\'"`]/ // gone', 'const a = /[\'"`]/'],
    [
      'two slashes in a regular expression',
      'const a = b.replace(/a[/*]b\\//, c) // gone',
      'const a = b.replace(/a[/*]b\\//, c)',
    ],
    ['a division', 'const a = b / c // gone', 'const a = b / c'],
    ['an apostrophe in a page', "<p>It’s the court's</p>\n// gone", "<p>It’s the court's</p>\n"],
    ['a comment that never ends', 'a /* gone', 'a'],
  ])('%s', (_what, text, kept) => {
    expect(withoutComments(text).trimEnd()).toBe(kept.trimEnd())
  })

  test('comments leave their lines behind', () => {
    expect(withoutComments('a\n/* b\nc */\nd').split('\n')).toHaveLength(4)
  })

  test('two statements running are two imports', () => {
    const text = "\nexport type { A } from './a'\nimport { b } from './b'\nexport const c = 1\nimport './c'\n"
    expect(importsOf({ path: 'lib/law/x.ts', text }).map(one => [one.to, one.isType])).toEqual([
      ['lib/law/a', true],
      ['lib/law/b', false],
      ['lib/law/c', false],
    ])
  })
})
