import { describe, expect, it } from 'vitest'
import { asIs } from '@/lib/shared/words'
import { everyBlock } from '@/tests/setup/every-block'
import type { Block } from '../blocks'
import { checkPrintable, type PdfInput, printLimits } from './printable'

const input = (blocks: Block[], more: Partial<PdfInput> = {}): PdfInput => ({
  title: asIs('Letter'),
  issuedOn: '2026-03-05',
  locale: 'en',
  blocks,
  ...more,
})
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: asIs(text) })
const label = (text: string) => ({ label: asIs(text), align: 'start' as const })
const tableOf = (columns: number, text = 'x'): Block => ({
  kind: 'table',
  title: null,
  columns: Array.from({ length: columns }, () => label(text)),
  rows: [],
})
const fill = (blocks: number, letters: number) => Array.from({ length: blocks }, () => paragraph('x'.repeat(letters)))
const limits = printLimits

describe('checkPrintable', () => {
  it.each([
    ['a document of every block', input(everyBlock), null],
    ['a text of the most letters', input([paragraph('x'.repeat(limits.lettersInText))]), null],
    ['one letter over', input([paragraph('x'.repeat(limits.lettersInText + 1))]), 'lettersInText'],
    ['a text of the most lines', input([paragraph('\n'.repeat(limits.linesInText - 1))]), null],
    ['one line over', input([paragraph('\n'.repeat(limits.linesInText))]), 'linesInText'],
    ['the longest title', input([], { title: asIs('x'.repeat(limits.lettersInTitle)) }), null],
    ['a title one letter over', input([], { title: asIs('x'.repeat(limits.lettersInTitle + 1)) }), 'lettersInTitle'],
    ['the longest case number', input([], { caseNumber: 'x'.repeat(limits.lettersInCaseNumber) }), null],
    ['one letter over', input([], { caseNumber: 'x'.repeat(limits.lettersInCaseNumber + 1) }), 'lettersInCaseNumber'],
    ['the longest column label', input([tableOf(1, 'x'.repeat(limits.lettersInLabel))]), null],
    ['one letter over', input([tableOf(1, 'x'.repeat(limits.lettersInLabel + 1))]), 'lettersInLabel'],
    ['the most columns', input([tableOf(limits.columns)]), null],
    ['one column over', input([tableOf(limits.columns + 1)]), 'columns'],
    ['the most letters in all', input(fill(limits.lettersInAll / 10_000, 10_000)), null],
    ['one letter over in all', input([...fill(limits.lettersInAll / 10_000, 10_000), paragraph('x')]), 'lettersInAll'],
    ['the most texts in all', input(fill(limits.textsInAll, 1)), null],
    ['one text over in all', input(fill(limits.textsInAll + 1, 1)), 'textsInAll'],
  ])('%s', (_, asked, over) => {
    const checked = checkPrintable(asked)
    expect(checked.ok ? null : checked.error).toEqual(over && { kind: 'too-much', over, text: expect.any(String) })
  })

  it.each([
    ['a text', input([paragraph('王 Ana')]), '王 Ana'],
    ['the title', input([], { title: asIs('王') }), '王'],
    ['the case number', input([], { caseNumber: '王-1' }), '王-1'],
  ])('names what cannot be drawn in %s', (_, asked, text) => {
    expect(checkPrintable(asked)).toEqual({
      ok: false,
      error: { kind: 'undrawable', characters: [{ character: '王', codePoint: 'U+738B', text }] },
    })
  })

  it('looks only at the language that is printed', () => {
    expect(checkPrintable(input([{ kind: 'paragraph', text: { en: 'fine', es: '王' } }])).ok).toBe(true)
  })
})
