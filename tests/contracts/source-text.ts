// Reading TypeScript as text: its comments blanked, and what it imports. No compiler, so it stays quick and has no version.

import { posix } from 'node:path'

export type Source = { path: string; text: string }

/** One `import`, `export … from`, `import()` or `require()`. `isType`: gone at run time. `to`: a path of the project, or null. */
export type Import = { specifier: string; to: string | null; line: number; isType: boolean }

/** The text with every comment turned to spaces; strings, regular expressions and line numbers stay as they were. */
export function withoutComments(text: string): string {
  let out = ''
  let at = 0
  while (at < text.length) {
    const end = endOfPiece(text, at, out)
    const piece = text.slice(at, end)
    out += /^\/[/*]/.test(piece) ? piece.replace(/[^\n]/g, ' ') : piece
    at = end
  }
  return out
}

/** Where the string, comment, regular expression or single character that begins at `at` ends. */
function endOfPiece(text: string, at: number, before: string): number {
  const two = text.slice(at, at + 2)
  if (two === '//') return endOfComment(text, at, '\n', 0)
  if (two === '/*') return endOfComment(text, at, '*/', 2)
  const one = text[at]
  if (one === "'" || one === '"' || one === '`') return endOfQuoted(text, at, one)
  if (one === '/' && isRegexAt(before)) return endOfRegex(text, at)
  return at + 1
}

function endOfComment(text: string, at: number, mark: string, kept: number): number {
  const found = text.indexOf(mark, at + 2)
  return found < 0 ? text.length : found + kept
}

function endOfQuoted(text: string, at: number, quote: string): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === quote) return i + 1
    else if (text[i] === '\n' && quote !== '`') return i
  }
  return text.length
}

function endOfRegex(text: string, at: number): number {
  let inClass = false
  for (let i = at + 1; i < text.length && text[i] !== '\n'; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '[') inClass = true
    else if (text[i] === ']') inClass = false
    else if (text[i] === '/' && !inClass) return i + 1
  }
  return at + 1
}

/** Whether a slash after this text begins a regular expression, and is no division or closing tag. */
function isRegexAt(before: string): boolean {
  return /(?:^|[(,=:[!&|?{};+*%~^]|=>|\b(?:return|typeof|case|in|of|await))\s*$/.test(before.slice(-40))
}

const from = String.raw`\s*from\s*(['"])([^'"\n]+)\2`
const clause = String.raw`(?:[\w$]+\s*,\s*)?(?:\*\s*as\s+[\w$]+|\{[^}]*\})|[\w$]+|\*`
const named = new RegExp(String.raw`(?:^|[;}\n])[ \t]*(?:import|export)\s*(type\b\s*)?(?:${clause})${from}`, 'g')
const bare = /(?:^|[;}\n])[ \t]*import\s*(['"])([^'"\n]+)\1/g
const called = /\b(?:import|require)\s*\(\s*(['"`])([^'"`\n$]+)\1/g

/** Everything a file imports, in the order of its lines. */
export function importsOf(file: Source): Import[] {
  const text = withoutComments(file.text)
  const found: Import[] = []
  const add = (match: RegExpMatchArray, specifier: string | undefined, isType: boolean) => {
    if (specifier === undefined) return
    const line = lineAt(text, (match.index ?? 0) + match[0].length)
    found.push({ specifier, to: projectPath(file.path, specifier), line, isType })
  }
  for (const match of text.matchAll(named)) add(match, match[3], match[1] !== undefined)
  for (const match of text.matchAll(bare)) add(match, match[2], false)
  for (const match of text.matchAll(called)) add(match, match[2], false)
  return found.sort((a, b) => a.line - b.line)
}

/** The 1-based line of a place in a text. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

function projectPath(importer: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return posix.normalize(specifier.slice(2))
  return /^\.\.?(\/|$)/.test(specifier) ? posix.join(posix.dirname(importer), specifier) : null
}
