// The rules of the house (DESIGN.md, "The house"), each a function from a file to what breaks it.

import { posix } from 'node:path'
import { importsOf, lineAt, type Source, withoutComments } from './source-text'

export type Breach = { path: string; line: number; says: string }

/** What each room may import besides itself. The one list of who knows whom. */
export const mayImport: Record<string, readonly string[]> = {
  shared: [],
  law: ['shared'],
  interview: ['shared', 'law'],
  case: ['shared', 'law', 'interview'],
  documents: ['shared', 'law', 'interview', 'case'],
  calculators: ['shared', 'law', 'interview'],
  data: ['shared', 'law'],
  components: ['shared', 'law', 'interview', 'case', 'documents', 'calculators'],
  app: ['shared', 'law', 'interview', 'case', 'documents', 'calculators', 'components', 'data'],
  // instrumentation.ts and proxy.ts stand at the door of app; nothing imports them.
  door: ['shared', 'law', 'interview', 'case', 'documents', 'components', 'data', 'app'],
  config: ['scripts'],
  prisma: ['shared', 'law', 'interview', 'case', 'data'],
  scripts: ['shared', 'law', 'interview', 'case', 'documents', 'data', 'prisma'],
  tests: [
    'shared',
    'law',
    'interview',
    'case',
    'documents',
    'calculators',
    'components',
    'data',
    'prisma',
    'scripts',
    'config',
    'door',
  ],
}

const pureRooms = ['shared', 'law', 'interview', 'case', 'documents', 'calculators']
const registers = [
  'lib/law/states/index.ts',
  'lib/documents/index.ts',
  'lib/interview/flows.ts',
  'lib/calculators/index.ts',
  'lib/case/reports/index.ts',
]

/** The room a path of the project lies in; null for a folder the house does not have. */
export function roomOf(path: string): string | null {
  const [top = '', second = ''] = path.split('/')
  if (top === 'lib') return second in mayImport && !['app', 'components'].includes(second) ? second : null
  if (['app', 'components', 'tests', 'scripts', 'prisma'].includes(top)) return top
  if (path.includes('/')) return null
  return /^(instrumentation|instrumentation-client|proxy)\b/.test(path) ? 'door' : 'config'
}

export function isTest(path: string): boolean {
  return path.startsWith('tests/') || /\.test\.tsx?$/.test(path)
}

function isPure(path: string): boolean {
  return pureRooms.includes(roomOf(path) ?? '') && !path.startsWith('lib/documents/pdf/')
}

/** Every breach of one file by itself; cycles need all the files (`cyclesIn`). */
export function breachesIn(file: Source): Breach[] {
  return [imports, keepers, clock, names, barrels, defaults, length].flatMap(rule => rule(file))
}

function imports(file: Source): Breach[] {
  const room = roomOf(file.path)
  if (room === null) return [breach(file, 1, 'stands in no room of the house')]
  const allowed = [room, ...(mayImport[room] ?? []), ...(isTest(file.path) ? ['tests', 'scripts'] : [])]
  return importsOf(file).flatMap(({ to, line, specifier }) => {
    if (to === null || to === 'package.json') return []
    const target = roomOf(to)
    if (target !== null && allowed.includes(target)) return []
    return [breach(file, line, `wrong way: ${room} may not import ${specifier}`)]
  })
}

const storeParts = /^(@prisma\/|prisma($|\/)|better-auth($|\/)|@better-auth\/|better-sqlite3$|(node:)?process$)/
// NODE_ENV and NEXT_RUNTIME are no settings: Next replaces them, as literal text, when it builds.
const readsSettings =
  /\bprocess\s*(?:\?\.|\.)\s*env\b(?!\.(?:NODE_ENV|NEXT_RUNTIME)\b)|\bprocess\s*\[|\}\s*=\s*process\b|\bimport\.meta\.env\b/g

/** Prisma, the session's library and process.env have one keeper: lib/data. */
function keepers(file: Source): Breach[] {
  const room = roomOf(file.path)
  if (['data', 'config', 'scripts', 'prisma'].includes(room ?? '') || isTest(file.path)) return []
  const parts = importsOf(file)
    .filter(one => storeParts.test(one.specifier) || one.to?.startsWith('lib/data/generated'))
    .map(one => breach(file, one.line, `only lib/data may use ${one.specifier}`))
  return [...parts, ...findAll(file, readsSettings, 'only lib/data reads the settings')]
}

const clocks =
  /\bnew\s+\w*Date\b(?:\s*\(\s*\)|(?!\s*\())|\bDate\s*\.\s*now\b|(?<![\w.$]|\bnew\s+)Date\s*\(|\bMath\s*\.\s*random\b|\brandom(?:UUID|Bytes|Int)\b|\bgetRandomValues\b|\bperformance\s*\.\s*now\b|\bTemporal\s*\.\s*Now\b/g

/** A pure room is told the day; it never looks at the clock or rolls dice. */
function clock(file: Source): Breach[] {
  return isPure(file.path) ? findAll(file, clocks, 'a pure room never reads the clock or chance') : []
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const routeFolder =
  /^(\[{1,2}(\.\.\.)?[a-z][A-Za-z0-9]*\]{1,2}|\([a-z0-9-]+\)|[@_][a-z0-9-]+|[a-z0-9-]+(\.[a-z0-9]+)+)$/
const vague = /^(.*-)?(utils?|utilities|helpers?|misc|common)$/

function names(file: Source): Breach[] {
  const folders = posix.dirname(file.path).split('/')
  const bases = posix.basename(file.path).split('.').slice(0, -1)
  const isRoute = file.path.startsWith('app/')
  const odd = [
    ...folders.filter(name => name !== '.' && !kebab.test(name) && !(isRoute && routeFolder.test(name))),
    ...bases.filter(name => !kebab.test(name)),
  ].map(name => breach(file, 1, `"${name}" is not kebab-case`))
  const empty = [...folders, ...bases]
    .filter(name => vague.test(name))
    .map(name => breach(file, 1, `"${name}" says nothing: name it after what it does`))
  return [...odd, ...empty]
}

function barrels(file: Source): Breach[] {
  if (registers.includes(file.path)) return []
  if (/(^|\/)index\.tsx?$/.test(file.path)) return [breach(file, 1, 'a barrel that is no register')]
  return findAll(file, /(?:^|[;}\n])[ \t]*export\s*(?:type\s*)?\*/g, 'a barrel: import from where it stands')
}

function defaults(file: Source): Breach[] {
  if (file.path.startsWith('app/') || /(^|\/)[\w-]+\.config\.m?ts$/.test(file.path)) return []
  const pattern = /(?:^|[;}\n])[ \t]*export\s+default\b|(?:^|[;}\n])[ \t]*export\s*\{[^}]*\bdefault\s*[,}]/g
  return findAll(file, pattern, 'a default export outside app/ and the configs')
}

const mostLines = 350

function length(file: Source): Breach[] {
  if (file.path.startsWith('lib/law/states/')) return []
  const lines = file.text.replace(/\n$/, '').split('\n').length
  return lines > mostLines ? [breach(file, lines, `${lines} lines: split it by meaning (at most ${mostLines})`)] : []
}

function findAll(file: Source, pattern: RegExp, says: string): Breach[] {
  const text = withoutComments(file.text)
  return [...text.matchAll(pattern)].map(match => {
    const lead = match[0].length - match[0].trimStart().length
    return breach(file, lineAt(text, (match.index ?? 0) + lead), says)
  })
}

function breach(file: Source, line: number, says: string): Breach {
  return { path: file.path, line, says }
}
